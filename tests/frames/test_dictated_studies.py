"""Days and places of studies in running text: meant again, done on several days, and papers that only name a day."""

import pytest

from guidecheck.case import Fact
from guidecheck.reading.lexicon import Lexicon
from tests import facts_of_note, facts_of_text


def told(facts: tuple[Fact, ...], name: str) -> set[str]:
    found = ((each.side, each.region, each.date) for each in facts if each.name == name and each.value is True)
    return {" ".join(str(part) for part in parts if part) for parts in found}


@pytest.mark.parametrize(("study", "name"), [("MRI", "study.mri"), ("CT scan", "study.ct"), ("x-ray", "study.xray")])
@pytest.mark.parametrize("again", ["The {study} was performed on 5/20/1997.", "This {study} was done on 5/20/1997."])
@pytest.mark.parametrize("before", ["", "He underwent an {study} of the right shoulder on 8/16/1994. "])
def test_a_study_told_again_is_where_it_was(study: str, name: str, again: str, before: str, lexicon: Lexicon) -> None:
    text = f"{before}He underwent a new {{study}} of the left hip. {again}".format(study=study)
    wanted = {"left hip 1997-05-20"} | ({"right shoulder 1994-08-16"} if before else set())
    assert told(facts_of_note(text, lexicon), name) == wanted
    assert told(facts_of_text(text, lexicon), name) == wanted


@pytest.mark.parametrize(
    ("days", "wanted"),
    [
        ("from 5/2/2016 and 7/25/2017 were reviewed", {"2016-05-02", "2017-07-25"}),
        ("on 5/2/2016, 6/1/2016 and 7/25/2017 showed arthritis", {"2016-05-02", "2016-06-01", "2017-07-25"}),
        ("dated 5/2/2016 and 7/25/2017", {"2016-05-02", "2017-07-25"}),
        ("on 5/2/2016 and 7/25/2017 surgery of the hip", {"2016-05-02"}),
        ("on 5/2/2016 and MRI of the hip on 7/25/2017 were normal", {"2016-05-02"}),
        ("on 5/2/2016, and on 7/25/2017 he had surgery", {"2016-05-02"}),
    ],
)
def test_a_study_of_several_days_was_done_on_each(days: str, wanted: set[str], lexicon: Lexicon) -> None:
    found = told(facts_of_note(f"X-rays of the right knee {days}.", lexicon), "study.xray")
    assert found == {f"right knee {day}" for day in wanted}


@pytest.mark.parametrize("writer", ["by Dr. Vega", "of Dr. Vega", "by Ana Vega"])
def test_the_day_of_a_paper_that_is_referred_to_is_no_visit(writer: str, lexicon: Lexicon) -> None:
    paper = f"HISTORY: Please see the dictated report {writer} dated July 23, 2008."
    text = f"{paper}\nPROCEDURES:\n1. CT of the head (July 24, 2008)."
    assert told(facts_of_note(text, lexicon), "study.ct") == {"head 2008-07-24"}


def test_a_film_of_another_study_is_no_x_ray(lexicon: Lexicon) -> None:
    text = "MRI of the neck, 5/19/2008: I personally reviewed this film, which showed narrowing of the foramen."
    assert {fact.name for fact in facts_of_note(text, lexicon) if fact.name.startswith("study.")} == {"study.mri"}


@pytest.mark.parametrize(
    ("text", "age"),
    [
        ("He broke the knee when he was about 13 years old. He is a 34-year-old male.", 34),
        ("She has had back pain since the age of 20. She is now 52 years old.", 52),
        ("This is a 45-year-old male. Surgery when he was 15 years of age.", 45),
        ("He was 45 years old when he was injured.", 45),
    ],
)
def test_an_age_of_then_is_not_the_patients(text: str, age: int, lexicon: Lexicon) -> None:
    assert {fact.value for fact in facts_of_note(text, lexicon) if fact.name == "age_years"} == {age}


@pytest.mark.parametrize("before", ["Right arm pain. ", "Left knee pain. ", ""])
@pytest.mark.parametrize(
    ("line", "name", "regions"),
    [
        ("Reflexes are 2+ at biceps, patellas and ankles.", "reflex_abnormal", {"upper_extremity", "knee", "ankle"}),
        ("Reflexes: biceps 2+, patella 2+.", "reflex_abnormal", {"upper_extremity", "knee"}),
        ("Strength is 5/5 in the deltoid and quadriceps.", "motor_weakness", {"shoulder", "lower_extremity"}),
    ],
)  # fmt: skip
def test_what_is_tested_in_arms_and_legs_is_of_both_sides(
    before: str, line: str, name: str, regions: set[str], lexicon: Lexicon
) -> None:
    found = facts_of_note(before + line, lexicon)
    assert {(fact.region, fact.side) for fact in found if fact.name == name} == {(region, None) for region in regions}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("MRI of the lumbar spine: L4-5 disc bulge. No disc herniation at L5-S1.", "dx.disc_herniation"),
        ("MRI of the neck: C5-6 stenosis. There is no stenosis at C3-4.", "dx.stenosis"),
        ("X-rays of the left wrist show a distal radius fracture. There is no ulnar fracture.", "dx.fracture"),
    ],
)
def test_what_is_denied_of_one_part_is_there_in_another(text: str, name: str, lexicon: Lexicon) -> None:
    assert [fact.value for fact in facts_of_note(text, lexicon) if fact.name == name] == [True]


def test_what_is_denied_of_the_same_part_is_open(lexicon: Lexicon) -> None:
    text = "X-rays of the left wrist show a distal radius fracture. No distal radius fracture of the left wrist."
    assert {fact.value for fact in facts_of_note(text, lexicon) if fact.name == "dx.fracture"} == {True, False}


@pytest.mark.parametrize("who", ["The patient", "He", "Mr. Vega"])
def test_a_heading_for_symptoms_is_no_deficit(who: str, lexicon: Lexicon) -> None:
    found = facts_of_note(f"NEUROLOGICAL SYMPTOMS: {who} has numbness of the left foot.", lexicon)
    assert "neuro_deficit" not in {fact.name for fact in found}
    assert "numbness" in {fact.name for fact in found}
