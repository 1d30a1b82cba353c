"""Care that should be, would be fit or will be tried is none that was given; what was tried in vain is."""

import pytest

from guidecheck.reading.lexicon import Lexicon
from tests import facts_of_note, facts_of_text

CARE = {
    "physical therapy": "tx.physical_therapy",
    "a cortisone injection": "tx.injection",
    "acupuncture": "tx.acupuncture",
    "a knee brace": "tx.bracing",
    "surgery": "tx.surgery",
}


@pytest.mark.parametrize(
    "frame",
    [
        "He should be treated with {}.",
        "She should be given {}.",
        "She must have {}.",
        "He needs to have {}.",
        "The patient should be enrolled in {}.",
        "The doctor thinks {} would be appropriate.",
        "It may be that {} could be of benefit.",
        "He will be starting {}.",
        "We will try {}.",
        "Treatment should include {}.",
    ],
)
@pytest.mark.parametrize("care", CARE)
def test_care_that_should_be_was_not_given(frame: str, care: str, lexicon: Lexicon) -> None:
    for read in (facts_of_text, facts_of_note):
        assert CARE[care] not in {fact.name for fact in read(frame.format(care), lexicon)}


@pytest.mark.parametrize(
    "frame",
    [
        "He has been treated with {}.",
        "He must have had {}.",
        "He has tried {} without relief.",
        "Despite {}, he hurts.",
    ],
)
@pytest.mark.parametrize("care", CARE)
def test_care_that_was_had_is_given(frame: str, care: str, lexicon: Lexicon) -> None:
    assert CARE[care] in {fact.name for fact in facts_of_text(frame.format(care), lexicon)}
