"""Nights that pain disturbs, in other words than "night pain"; trauma that there was not; nerves told by their head."""

import pytest

from guidecheck.reading.lexicon import Lexicon
from tests import facts_of_note


def stated(line: str, lexicon: Lexicon, *names: str) -> set[tuple[str, object, str | None, str | None]]:
    facts = facts_of_note(line, lexicon)
    return {(fact.name, fact.value, fact.region, fact.side) for fact in facts if fact.name in names}


@pytest.mark.parametrize(
    "line",
    [
        "Left shoulder pain. It bothers him at night.",
        "Left shoulder pain. It keeps her awake.",
        "Left shoulder pain that interferes with sleep.",
        "Left shoulder pain which disrupts her sleep.",
        "She has trouble sleeping because of the left shoulder pain.",
        "He is unable to sleep due to left shoulder pain.",
        "He is not sleeping well because of his left shoulder pain.",
    ],
)
def test_a_night_that_pain_disturbs_is_night_pain(line: str, lexicon: Lexicon) -> None:
    expected = {("night_pain", True, "shoulder", "left"), ("pain", True, "shoulder", "left")}
    assert stated(f"HPI: {line}", lexicon, "night_pain", "pain") == expected


@pytest.mark.parametrize(
    "line",
    [
        "She has difficulty sleeping due to anxiety.",
        "He has difficulty sleeping.",
        "She cannot sleep because of stress.",
    ],
)
def test_a_night_that_something_else_disturbs_is_none(line: str, lexicon: Lexicon) -> None:
    assert stated(f"HPI: {line}", lexicon, "night_pain") == set()


@pytest.mark.parametrize(
    "line",
    [
        "There was no trauma.",
        "He denies any trauma or injury.",
        "The onset was insidious, without trauma.",
        "Atraumatic onset of knee pain.",
        "No known injury.",
        "She cannot recall any specific injury.",
        "He does not remember any trauma.",
    ],
)
def test_trauma_that_there_was_not(line: str, lexicon: Lexicon) -> None:
    found = stated(f"HPI: {line}", lexicon, "trauma_history", "amnesia")
    assert found == {("trauma_history", False, None, None)}


def test_an_accident_that_is_not_remembered_is_amnesia(lexicon: Lexicon) -> None:
    found = stated("HPI: He does not remember the accident.", lexicon, "trauma_history", "amnesia")
    assert found == {("amnesia", True, None, None)}


@pytest.mark.parametrize("head", ["NEUROLOGIC", "Neurological", "Neuro"])
@pytest.mark.parametrize("told", ["Intact", "Grossly intact", "Within normal limits", "Nonfocal"])
def test_nerves_that_their_head_tells_to_be_intact(head: str, told: str, lexicon: Lexicon) -> None:
    line = f"PHYSICAL EXAMINATION: NECK: Supple. {head}: {told}. MUSCULOSKELETAL: Left knee stable."
    assert stated(line, lexicon, "neuro_deficit") == {("neuro_deficit", False, None, None)}
