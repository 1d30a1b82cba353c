"""Operations meant again: "since the surgery", and the same on the other side, told without its name."""

import pytest

from guidecheck.reading.lexicon import Lexicon
from tests import facts_of_text
from tests.frames.test_own_days import told

TWO = "On 3/1/2016 she had hip pain. She had a left elbow arthroscopy in 2009 and a lumbar fusion in 2011. "
DONE = {("elbow", "left", "2009"), ("lumbar", None, "2011")}


@pytest.mark.parametrize(
    "after",
    [
        "Treatment since the surgery has included acupuncture.",
        "After the operation she had therapy.",
        "Numbness was present before surgery.",
        "Her gait was normal prior to the surgery.",
    ],
)
def test_the_surgery_is_none_of_its_own(after: str, lexicon: Lexicon) -> None:
    assert told(TWO + after, "tx.surgery", lexicon) == DONE


@pytest.mark.parametrize("care", ["Treatment since the surgery has", "Postoperative care", "Care since then has"])
@pytest.mark.parametrize("verb", ["included", "consisted of"])
def test_a_list_of_treatments_since_has_no_day(care: str, verb: str, lexicon: Lexicon) -> None:
    assert told(f"{TWO}{care} {verb} acupuncture.", "tx.acupuncture", lexicon) == {(None, None, "")}


@pytest.mark.parametrize(
    ("first", "joint", "second"),
    [
        ("in 2008", " and the left ", "in 2009"),
        ("(2008)", " and left ", "(2009)"),
        ("in 2008", ", followed by the left ", "in 2009"),
        ("in 2008", ", then the left side ", "in 2009"),
        ("in 2008", " and the left wrist ", "in 2009"),
    ],
)
@pytest.mark.parametrize("operation", ["right wrist ganglion excision", "right carpal tunnel release"])
def test_the_other_side_is_told_without_its_name(
    operation: str, first: str, joint: str, second: str, lexicon: Lexicon
) -> None:
    text = f"He had a {operation} {first}{joint}{second}."
    assert told(text, "tx.surgery", lexicon) == {("wrist", "right", "2008"), ("wrist", "left", "2009")}, text


@pytest.mark.parametrize("other", ["left hip pain in 2009", "a left hip sprain in 2009", "the left hip in 2009"])
def test_the_other_side_of_another_part_is_none(other: str, lexicon: Lexicon) -> None:
    text = f"He had a right carpal tunnel release in 2008 and {other}."
    assert told(text, "tx.surgery", lexicon) == {("wrist", "right", "2008")}


@pytest.mark.parametrize("denied", ["No operations in her past.", "There were no surgeries in his medical history."])
def test_no_operation_in_the_past_plans_none(denied: str, lexicon: Lexicon) -> None:
    facts = facts_of_text(denied, lexicon)
    assert {(fact.name, fact.value) for fact in facts if "surgery" in fact.name} == {("tx.surgery", False)}


@pytest.mark.parametrize("wanted", ["was wanted", "is needed", "was desired", "was ordered"])
@pytest.mark.parametrize("before", ["before the", "ahead of the", "prior to the", "in advance of the"])
def test_an_operation_that_a_study_is_wanted_before_is_to_come(wanted: str, before: str, lexicon: Lexicon) -> None:
    facts = facts_of_text(f"An MRI of the left shoulder {wanted} {before} arthroscopy.", lexicon)
    names = {fact.name for fact in facts if "study" in fact.name or "surgery" in fact.name}
    assert names == {"planned_study", "surgery_planned"}


def test_an_operation_of_a_year_is_past(lexicon: Lexicon) -> None:
    facts = facts_of_text("Therapy was required before the lumbar fusion in 2015.", lexicon)
    assert "surgery_planned" not in {fact.name for fact in facts}


def test_a_chest_film_before_surgery_tells_nothing_of_its_place(lexicon: Lexicon) -> None:
    text = "A chest film was wanted before the operation, as were blood tests (CBC, PT/PTT)."
    facts = {(fact.name, fact.region, fact.measure) for fact in facts_of_text(text, lexicon)}
    assert facts == {
        ("planned_study", "chest", "xray"),
        ("planned_study", None, "laboratory"),
        ("surgery_planned", None, None),
    }


@pytest.mark.parametrize("how", ["was offered", "was discussed", "was booked", "is on the calendar for May"])
@pytest.mark.parametrize("repair", ["Repair of a meniscal tear of the left knee", "Surgery for the left meniscal tear"])
def test_an_operation_only_spoken_of_is_none(repair: str, how: str, lexicon: Lexicon) -> None:
    facts = facts_of_text(f"{repair} {how}.", lexicon)
    found = {(fact.name, fact.region, fact.side) for fact in facts if "surgery" in fact.name}
    assert found == {("surgery_planned", "knee", "left")}


@pytest.mark.parametrize("hernia", ["A repair of that hernia", "A repair of the umbilical hernia", "A hernia repair"])
def test_an_operation_is_where_what_it_is_for_is(hernia: str, lexicon: Lexicon) -> None:
    facts = facts_of_text(f"{hernia} is to be booked.", lexicon)
    assert {fact.region for fact in facts if fact.name == "surgery_planned"} == {"abdomen"}
