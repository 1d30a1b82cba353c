"""A study that is only named was not done: what it would show, and what someone is to approve, is no earlier study."""

import pytest

from guidecheck.reading.lexicon import Lexicon
from tests import facts_of_text

STUDIES = ("MRI", "CT scan", "bone scan", "MR arthrogram")


@pytest.mark.parametrize("study", STUDIES)
@pytest.mark.parametrize(
    "frame",
    [
        "In her view a {} of the hip is the sole means of settling it.",
        "Nothing but a {} of the hip could settle that.",
        "A {} of the hip will show if bone is dying.",
        "A {} of the hip may reveal more.",
        "The nurse has written regarding {} of the hip.",
        "A {} of the hip has yet to be arranged.",
    ],
)
def test_what_is_only_named_was_not_done(frame: str, study: str, lexicon: Lexicon) -> None:
    assert not _done(frame.format(study), lexicon)


@pytest.mark.parametrize("study", STUDIES)
@pytest.mark.parametrize(
    "frame",
    [
        "The carrier was petitioned to authorize a {} of the right hip.",
        "Her doctor wrote to have them approve a {} of the right hip.",
        "For the groin pain I would order a {} of the right hip.",
    ],
)
def test_what_is_to_be_approved_is_asked_for(frame: str, study: str, lexicon: Lexicon) -> None:
    text = frame.format(study)
    asked = [fact for fact in facts_of_text(text, lexicon) if fact.name == "planned_study"]
    assert [(fact.region, fact.side) for fact in asked] == [("hip", "right")]
    assert not _done(text, lexicon)


@pytest.mark.parametrize("study", STUDIES)
@pytest.mark.parametrize(
    "frame",
    [
        "He had a {} of the hip.",
        "He had therapy and a {} of the hip.",
        "He went home after a {} of the hip.",
        "The {} of the hip is before me.",
        "A {} of the hip on May 10, 2016 was normal.",
        "A {} of the hip dated 5/10/2016 is in the file.",
        "Treatment to date has included a {} of the hip.",
        "The tear was confirmed by {} of the hip.",
    ],
)
def test_what_was_had_was_done(frame: str, study: str, lexicon: Lexicon) -> None:
    assert _done(frame.format(study), lexicon) == {"hip"}


@pytest.mark.parametrize("could", ["can", "could", "might", "may", "would", "will best", "would not", "may not"])
@pytest.mark.parametrize("show", ["show", "reveal", "demonstrate"])
def test_what_a_study_could_show_was_not_found(could: str, show: str, lexicon: Lexicon) -> None:
    text = f"Another MRI of the left hip {could} {show} a labral tear."
    assert not facts_of_text(text, lexicon)


@pytest.mark.parametrize(
    "frame",
    [
        "The reviewer denied {} of the left ankle since no films were taken.",
        "The carrier declined to pay for a {} of the left ankle.",
        "{} of the left ankle without contrast to settle whether it is torn.",
        "{} left ankle w/o contrast to evaluate for a tear.",
    ],
)
@pytest.mark.parametrize("study", ["MRI", "CT scan"])
def test_what_is_refused_or_has_its_purpose_was_asked_for(frame: str, study: str, lexicon: Lexicon) -> None:
    text = frame.format(study)
    asked = [fact for fact in facts_of_text(text, lexicon) if fact.name == "planned_study"]
    assert [(fact.region, fact.side) for fact in asked] == [("ankle", "left")]
    assert not _done(text, lexicon)


def _done(text: str, lexicon: Lexicon) -> set[str | None]:
    facts = facts_of_text(text, lexicon)
    return {fact.region for fact in facts if fact.name.startswith("study.") and fact.value is True}
