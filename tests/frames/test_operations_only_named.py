"""An operation among other words is none that was had: something has to tell so."""

import pytest

from guidecheck.reading.lexicon import Lexicon
from tests import facts_of_text

OPERATIONS = ["a lumbar fusion", "a rotator cuff repair", "an arthroscopy of the left knee"]


def names(text: str, lexicon: Lexicon) -> set[str]:
    """The names of what is read."""
    return {fact.name for fact in facts_of_text(text, lexicon) if fact.value is True}


@pytest.mark.parametrize("operation", OPERATIONS)
@pytest.mark.parametrize(
    "text",
    [
        "{} might come into question.",
        "There was talk of {}.",
        "Literature on {} is cited.",
        "A date for {} is being looked for.",
        "{} is out of the question.",
        "{} is an option.",
    ],
)
def test_an_operation_that_is_only_named_was_not_had(text: str, operation: str, lexicon: Lexicon) -> None:
    said = text.format(operation)
    assert "tx.surgery" not in names(said[0].upper() + said[1:], lexicon)


@pytest.mark.parametrize("operation", OPERATIONS)
@pytest.mark.parametrize(
    "text",
    [
        "He underwent {}.",
        "He came through {} well in 2015.",
        "He got {}.",
        "He is three months out from {}.",
        "Care so far: therapy, two injections and {}.",
        "He recovered from {}.",
        "There is a scar from {}.",
        "There was {} two years ago.",
    ],
)
def test_an_operation_that_is_told_was_had(text: str, operation: str, lexicon: Lexicon) -> None:
    assert "tx.surgery" in names(text.format(operation), lexicon)


@pytest.mark.parametrize("operation", OPERATIONS)
@pytest.mark.parametrize(
    "text",
    [
        "The surgeon means to do {}.",
        "The idea is to have {}.",
        "He meant to book him for {}.",
        "{} is next.",
        "{} was to follow.",
        "{} is being thought of.",
        "He is due for {}.",
        "He is open to {}.",
    ],
)
def test_an_operation_that_is_meant_to_come_is_planned(text: str, operation: str, lexicon: Lexicon) -> None:
    said = text.format(operation)
    found = names(said[0].upper() + said[1:], lexicon)
    assert "surgery_planned" in found
    assert "tx.surgery" not in found


@pytest.mark.parametrize("again", ["of it", "of this", "of the same", "of that joint", "of the affected joint"])
def test_a_study_of_what_was_just_told_is_of_that_place(again: str, lexicon: Lexicon) -> None:
    facts = facts_of_text(f"The right knee is swollen. An MRI {again} was ordered.", lexicon)
    assert [(fact.region, fact.side) for fact in facts if fact.name == "planned_study"] == [("knee", "right")]


@pytest.mark.parametrize("study", ["an MRI of the left knee", "x-rays of the neck", "a CT scan of the head"])
@pytest.mark.parametrize(
    "denied", ["has been denied", "was denied", "was sent for", "could benefit from", "is due for"]
)
def test_a_study_that_was_denied_or_is_still_due_was_not_had(denied: str, study: str, lexicon: Lexicon) -> None:
    assert not {name for name in names(f"The patient {denied} {study}.", lexicon) if name.startswith("study.")}
