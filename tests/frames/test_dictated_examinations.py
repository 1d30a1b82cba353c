"""Examinations and restrictions as reports dictate them: headings that their sentence repeats, and what is advised."""

import pytest

from guidecheck.reading.lexicon import Lexicon
from tests import facts_of_note


def told(text: str, name: str, lexicon: Lexicon) -> set[tuple[object, str | None, str | None, object]]:
    facts = facts_of_note(text, lexicon)
    return {(fact.value, fact.region, fact.side, fact.measure) for fact in facts if fact.name == name}


@pytest.mark.parametrize("before", ["", "PHYSICAL EXAMINATION:\n", "OBJECTIVE: He is pleasant.\n"])
@pytest.mark.parametrize(
    ("line", "name", "wanted"),
    [
        ("{}: Gait is antalgic.", "gait_abnormal", (True, None, None, None)),
        ("{}: Strength is 3/5 for the left knee.", "motor_weakness", (True, "knee", "left", 3)),
        ("{}: Sensation is decreased in the left foot.", "sensory_deficit", (True, "foot", "left", None)),
        ("{}: Reflexes are 1+ at the left ankle.", "reflex_abnormal", (True, "ankle", "left", None)),
        ("{}: Palpation reveals tenderness of the left knee.", "tenderness", (True, "knee", "left", None)),
    ],
)
@pytest.mark.parametrize("case", [str.upper, str.title])
def test_a_heading_may_be_repeated_by_its_sentence(
    before: str, line: str, name: str, wanted: tuple[object, ...], case: object, lexicon: Lexicon
) -> None:
    assert callable(case)
    heading = case(line.split()[1])
    assert told(before + line.format(heading), name, lexicon) == {wanted}


def test_two_columns_are_told_apart_still(lexicon: Lexicon) -> None:
    text = "Right shoulder  Left shoulder\nNeer: positive  Neer: negative"
    found = told(text, "rotator_cuff_sign", lexicon)
    assert found == {(True, "shoulder", "right", None), (False, "shoulder", "left", None)}


@pytest.mark.parametrize("before", ["Right leg pain. ", "Right knee pain. "])
def test_reflexes_at_both_joints_are_of_no_one_side(before: str, lexicon: Lexicon) -> None:
    found = told(f"{before}DTRs are 1+ at the knees and ankles.", "reflex_abnormal", lexicon)
    assert found == {(True, "knee", None, None), (True, "ankle", None, None)}


@pytest.mark.parametrize(
    "advice", ["was advised not to", "was told to avoid", "was cautioned against", "was asked not to"]
)
@pytest.mark.parametrize("act", ["twist the back", "lift heavy objects", "bend, twist or lift heavy objects"])
def test_what_is_advised_against_is_no_mechanism(advice: str, act: str, lexicon: Lexicon) -> None:
    assert told(f"DISCHARGE INSTRUCTIONS: She {advice} {act}.", "injury_mechanism", lexicon) == set()


def test_advice_leaves_what_happened(lexicon: Lexicon) -> None:
    text = "He was told not to lift when he was lifting a box and felt a pop."
    assert {value for value, *_ in told(text, "injury_mechanism", lexicon)} == {"lift_push_pull"}


@pytest.mark.parametrize(
    ("line", "name", "value", "region"),
    [
        ("He was placed in a no work status.", "work_status", "off", None),
        ("She is not to do any work that requires the use of her thumb.", "work_status", "modified", None),
        ("He underwent suprascapular nerve decompression.", "tx.surgery", True, None),
        ("She had an axillary nerve block for shoulder pain.", "tx.injection", True, None),
        ("The axillary nerve is intact.", "neuro_deficit", False, "shoulder"),
        ("Symptoms have been mildly progressive.", "symptoms_worsening", True, None),
    ],
)
def test_other_words_say_it(line: str, name: str, value: object, region: str | None, lexicon: Lexicon) -> None:
    found = told(line, name, lexicon)
    assert {each[0] for each in found} == {value}
    assert region is None or {each[1] for each in found} == {region}


@pytest.mark.parametrize("before", ["Left shoulder pain. ", "Left knee pain. ", "She has left wrist pain.\nEXAM: "])
@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Biceps and triceps are 4/5 on the right.", "motor_weakness"),
        ("Quadriceps strength is 4/5 on the right.", "motor_weakness"),
        ("Strength of the quadriceps is reduced on the right.", "motor_weakness"),
        ("Shoulder motion is limited on the right.", "reduced_motion"),
        ("Motion of the knee is limited on the right side.", "reduced_motion"),
        ("Effusion is noted on the right.", "effusion"),
        ("Biceps and triceps reflexes are 1+ on the right.", "reflex_abnormal"),
    ],
)
def test_the_side_that_closes_a_finding_is_its_own(before: str, line: str, name: str, lexicon: Lexicon) -> None:
    assert {side for _, _, side, _ in told(before + line, name, lexicon)} == {"right"}


@pytest.mark.parametrize("line", ["Motion is limited compared to the right.", "Motion is limited, unlike the right."])
def test_a_side_that_is_only_compared_with_has_no_finding(line: str, lexicon: Lexicon) -> None:
    found = told(f"Left knee pain. {line}", "reduced_motion", lexicon)
    assert {(value, side) for value, _, side, _ in found} == {(True, "left")}


def test_a_list_that_both_sides_close_is_of_both(lexicon: Lexicon) -> None:
    text = "Right arm pain. DTRs are 1+ at the biceps, brachioradialis and triceps bilaterally."
    assert told(text, "reflex_abnormal", lexicon) == {(True, "upper_extremity", "bilateral", None)}


@pytest.mark.parametrize("harm", ["he injured his left knee", "he hurt his back", "the patient injured the shoulder"])
@pytest.mark.parametrize("comma", [",", ""])
def test_the_day_when_someone_was_injured_is_the_injurys(harm: str, comma: str, lexicon: Lexicon) -> None:
    text = f"He states that he was working as a cook on July 18, 2007{comma} when {harm}."
    assert {str(value) for value, *_ in told(text, "injury_date", lexicon)} == {"2007-07-18"}


@pytest.mark.parametrize("line", ["History of resolving pneumonia.", "Pneumonia is resolving."])
def test_another_illness_that_resolves_is_no_improvement(line: str, lexicon: Lexicon) -> None:
    assert told(f"Left hip pain. {line}", "symptoms_improving", lexicon) == set()


@pytest.mark.parametrize(
    ("text", "weak"),
    [
        ("Hip flexion 5/5, internal and external hip rotation was 4/5.", True),
        ("Left hip internal rotation 4/5.", True),
        ("Hip internal rotation 20 degrees, external rotation 40 degrees.", False),
        ("Hip internal rotation was decreased.", False),
    ],
)
def test_the_turning_of_a_hip_is_weak_by_its_grade(text: str, weak: bool, lexicon: Lexicon) -> None:
    found = {fact.region for fact in facts_of_note(text, lexicon) if fact.name == "motor_weakness" and fact.value}
    assert found == ({"hip"} if weak else set())
