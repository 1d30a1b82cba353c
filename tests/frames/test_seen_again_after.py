"""A study or care after which one is to be seen again was not done; one that is followed up was."""

import pytest

from guidecheck.reading.lexicon import Lexicon
from tests import facts_of_note


def names(text: str, lexicon: Lexicon) -> set[str]:
    return {fact.name for fact in facts_of_note(text, lexicon)} & {"study.mri", "planned_study"}


@pytest.mark.parametrize(
    "text",
    [
        "F/u after MRI.",
        "Follow up after the MRI.",
        "RTC after MRI lumbar.",
        "Return to clinic for MRI review.",
        "Follow-up visit to review MRI.",
        "Will review MRI at next visit.",
        "See back once we have the MRI of the neck.",
        "Follow up in 4 weeks with MRI.",
        "Recheck after MRI.",
    ],
)
def test_what_one_is_seen_again_after_was_not_done(text: str, lexicon: Lexicon) -> None:
    assert names(text, lexicon) <= {"planned_study"}


@pytest.mark.parametrize(
    "text",
    [
        "Here for follow up after MRI of the lumbar spine.",
        "She returns for follow up after her MRI, which shows a herniation.",
        "He returns after the MRI of the neck, which shows stenosis.",
        "Patient presents to review MRI.",
        "Seen today to go over MRI of the lumbar spine.",
        "Follow up: MRI showed a disc herniation at L4-5.",
        "He was seen in follow-up. MRI shows a herniation.",
    ],
)
def test_what_is_followed_up_was(text: str, lexicon: Lexicon) -> None:
    assert names(text, lexicon) == {"study.mri"}


@pytest.mark.parametrize("text", ["Follow up in 4 weeks after PT.", "Return in two weeks after the injection."])
def test_care_one_is_to_come_back_after_was_not_had(text: str, lexicon: Lexicon) -> None:
    assert not [fact for fact in facts_of_note(text, lexicon) if fact.name.startswith("tx.") and fact.value is True]
