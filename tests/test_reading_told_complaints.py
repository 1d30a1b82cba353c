"""Complaints as patients tell them in dictated notes: weakness, tingling, what there is "nor", scores by place."""

import pytest

from guidecheck.reading.lexicon import Lexicon
from tests import facts_of_note


def stated(line: str, lexicon: Lexicon, *names: str) -> set[tuple[str, object, str | None, str | None]]:
    facts = facts_of_note(line, lexicon)
    return {(fact.name, fact.value, fact.region, fact.side) for fact in facts if fact.name in names}


@pytest.mark.parametrize(
    "line",
    [
        "HPI: She states she has diminished grip strength in her right hand.",
        "HPI: He complains of decreased strength of the right hand.",
        "HPI: He describes reduced grip strength in the right hand.",
    ],
)
def test_strength_that_the_patient_misses_is_a_complaint(line: str, lexicon: Lexicon) -> None:
    found = stated(line, lexicon, "weakness_reported", "motor_weakness")
    assert found == {("weakness_reported", True, "hand", "right")}


@pytest.mark.parametrize(
    "line",
    [
        "EXAM: There is diminished grip strength in the right hand.",
        "HPI: She reports pain.\nEXAM: Reduced strength of the right arm.",
        "EXAM: Right arm: decreased strength.",
    ],
)
def test_strength_that_an_examination_misses_is_a_finding(line: str, lexicon: Lexicon) -> None:
    assert {name for name, *_ in stated(line, lexicon, "weakness_reported", "motor_weakness")} == {"motor_weakness"}


@pytest.mark.parametrize("feeling", ["tingling", "prickling", "numb", "pins and needles"])
def test_a_sensation_of_a_complaint_is_no_examination(feeling: str, lexicon: Lexicon) -> None:
    found = stated(
        f"HPI: She describes a {feeling} sensation in her left hand.", lexicon, "numbness", "sensory_deficit"
    )
    assert found == {("numbness", True, "hand", "left")}


@pytest.mark.parametrize(
    "line",
    [
        "She denies numbness, nor does she have weakness.",
        "He has no numbness, nor has he noticed weakness.",
        "He has had no numbness, nor does he report any weakness.",
        "She did not have numbness, nor did she complain of weakness.",
    ],
)
def test_a_nor_with_its_subject_denies(line: str, lexicon: Lexicon) -> None:
    found = stated(f"HPI: {line}", lexicon, "numbness", "weakness_reported")
    assert found == {("numbness", False, None, None), ("weakness_reported", False, None, None)}


def test_pain_scores_are_told_regarding_each_place(lexicon: Lexicon) -> None:
    line = "HPI: She gives a pain score regarding her low back at a 7/10 and regarding her neck about 3/10."
    facts = facts_of_note(line, lexicon)
    assert {(f.region, f.measure) for f in facts if f.name == "pain"} == {("lumbar", 7), ("cervical", 3)}


@pytest.mark.parametrize(
    ("line", "value", "side"),
    [
        ("Possible septic left knee.", True, "left"),
        ("Possible septic joint, left knee.", True, "left"),
        ("Left septic knee ruled out.", False, "left"),
        ("Septic arthritis of the left knee is suspected.", True, "left"),
    ],
)
def test_an_infection_is_suspected_where_it_is_told(line: str, value: bool, side: str, lexicon: Lexicon) -> None:
    found = stated(f"IMPRESSION: {line}", lexicon, "infection_suspected")
    assert found == {("infection_suspected", value, "knee", side)}
