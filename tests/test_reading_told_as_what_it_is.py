"""Statements that sound like another fact: doubtful films, slipping tendons, care without need or success."""

import pytest

from guidecheck.reading.lexicon import Lexicon
from tests.frames import told


@pytest.mark.parametrize("open_", ["inconclusive for", "indeterminate for", "nondiagnostic for", "suspicious for"])
@pytest.mark.parametrize(("finding", "name"), [("a fracture", "dx.fracture"), ("a meniscal tear", "dx.meniscal_tear")])
def test_what_films_leave_open_is_open(finding: str, name: str, open_: str, lexicon: Lexicon) -> None:
    assert told(f"An MRI of the right knee was {open_} {finding}.", name, lexicon) <= {"? right knee"}


def test_a_suspicion_goes_with_an_open_diagnosis(lexicon: Lexicon) -> None:
    text = "Assessment: left ankle sprain with suspected occult talar fracture."
    assert told(text, "fracture_suspected", lexicon) == {"+ left ankle"}
    assert told(text, "dx.fracture", lexicon) == {"? left ankle"}


@pytest.mark.parametrize(
    "slips", ["no subluxation of the median nerve", "ulnar nerve subluxation", "no subluxation of the peroneal tendons"]
)
def test_a_nerve_or_tendon_that_slips_is_no_dislocation(slips: str, lexicon: Lexicon) -> None:
    assert told(f"On exam there is {slips}, full motion.", "dx.dislocation", lexicon) == set()


@pytest.mark.parametrize("treated", ["has been managed", "was treated", "has been treated conservatively"])
def test_what_was_managed_without_an_operation_had_none(treated: str, lexicon: Lexicon) -> None:
    text = f"The right shoulder {treated} without surgery."
    assert told(text, "tx.surgery", lexicon) == {"- right shoulder"}
    assert told(text, "surgery_planned", lexicon) == set()


@pytest.mark.parametrize("care", ["the injection", "physical therapy", "his last injection", "the surgery"])
@pytest.mark.parametrize("brought", ["no relief from", "no improvement with", "no improvement after"])
def test_what_care_brought_is_no_trend(brought: str, care: str, lexicon: Lexicon) -> None:
    assert told(f"The next report tells of {brought} {care}.", "symptoms_improving", lexicon) == set()


@pytest.mark.parametrize("part", ["both arms", "the left leg", "the lower extremities"])
def test_an_examination_of_nerves_is_no_whole_one(part: str, lexicon: Lexicon) -> None:
    text = f"On exam the neurological examination of {part} was normal."
    assert told(text, "exam_normal", lexicon) == set()
    assert told(text, "neuro_exam_normal", lexicon)


@pytest.mark.parametrize(
    ("place", "expected"),
    [
        ("left 4th and 5th fingers", "+ left hand"),
        ("2nd and 3rd toes right foot", "+ right foot"),
        ("right first and second toes", "+ right foot"),
        ("3rd to 5th fingers of the left hand", "+ left hand"),
    ],
)
def test_fingers_and_toes_that_are_counted(place: str, expected: str, lexicon: Lexicon) -> None:
    assert told(f"Tingling {place} when walking.", "numbness", lexicon) == {expected}


@pytest.mark.parametrize(
    ("again", "expected"),
    [
        ("reinjured his left knee", "+ left knee"),
        ("re-injured the low back", "+ lumbar"),
        ("had a new injury to the right wrist", "+ right wrist"),
        ("has had no new injury", "-"),
    ],
)
def test_a_new_injury_is_of_what_was_injured(again: str, expected: str, lexicon: Lexicon) -> None:
    assert told(f"The patient {again} at home.", "new_injury", lexicon) == {expected}
