"""A study that is only named was not done: what it would show, and what someone is to approve, is no earlier study."""

import pytest

from guidecheck.reading.lexicon import Lexicon
from tests import facts_of_note, facts_of_text

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


@pytest.mark.parametrize("part", ["", "Plan: "])
@pytest.mark.parametrize(
    "line",
    [
        "Cancel the MRI of the left hip.",
        "Withdraw the request for an MRI of the left hip.",
        "An MRI of the left hip would not change management.",
        "MRI of the left hip will not be helpful.",
        "MRI of the left hip is no longer needed.",
        "MRI of the left hip can wait.",
        "In my opinion an MRI of the left hip is not medically necessary.",
        "Supervisor requests an MRI of the left hip.",
        "His attorney insists on an MRI of the left hip.",
        "The patient requests an MRI of the left hip; I explained it is not indicated now.",
        "Pt wants MRI left hip. Explained not necessary at this time.",
        "I was asked by applicant attorney whether an MRI of the left hip is needed.",
    ],
)
def test_a_study_that_is_given_up_or_only_wished_for_is_neither_had_nor_asked_for(
    line: str, part: str, lexicon: Lexicon
) -> None:
    facts = facts_of_note(f"DOS 5/2/2024\nLeft hip pain.\n{part}{line}\n", lexicon)
    assert not any(fact.value is True and fact.name in {"study.mri", "planned_study"} for fact in facts)


@pytest.mark.parametrize(
    "line",
    [
        "The patient requests an MRI of the left hip and I agree.",
        "Patient wants an MRI of the left hip; will order.",
        "Since therapy failed, MRI of the left hip.",
        "Not a surgical candidate yet; MRI of the left hip first.",
    ],
)
def test_a_wish_that_is_granted_is_asked_for(line: str, lexicon: Lexicon) -> None:
    facts = facts_of_note(f"DOS 5/2/2024\nLeft hip pain.\n{line}\n", lexicon)
    assert {fact.name for fact in facts if fact.value is True} >= {"planned_study"}
    assert not any(fact.name == "study.mri" for fact in facts)
