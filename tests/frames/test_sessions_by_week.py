"""Sessions that are told by how often a week they were and for how many weeks."""

import pytest

from guidecheck.reading.lexicon import Lexicon
from tests import facts_of_text

CARE = [
    ("acupuncture", "tx.acupuncture"),
    ("physical therapy", "tx.physical_therapy"),
    ("chiropractic care", "tx.chiropractic"),
]


def told(text: str, name: str, lexicon: Lexicon) -> set[object]:
    """The sessions of care, or its weeks."""
    facts = [fact for fact in facts_of_text(text, lexicon) if fact.name == name]
    return {fact.measure if fact.value is True else fact.value for fact in facts}


@pytest.mark.parametrize(("care", "name"), CARE)
@pytest.mark.parametrize(
    ("frame", "sessions"),
    [
        ("She had {care} twice a week for six weeks.", 12),
        ("He attended {care} three times per week for 4 weeks.", 12),
        ("The worker was treated two times weekly for eight weeks with {care}.", 16),
        ("{care} 2x/wk x 6 wks was completed.", 12),
        ("She had {care} 2-3 times a week for six weeks.", None),
        ("She had 8 sessions of {care} twice a week for four weeks.", 8),
    ],
)
def test_so_often_for_so_long_are_sessions(frame: str, sessions: int, care: str, name: str, lexicon: Lexicon) -> None:
    assert told(frame.format(care=care), name, lexicon) == {sessions}


@pytest.mark.parametrize(("care", "name"), CARE)
def test_weeks_may_stand_before_the_care(care: str, name: str, lexicon: Lexicon) -> None:
    text = f"He was treated three times weekly for ten weeks in {care}."
    assert told(text, "conservative_care_weeks", lexicon) == {10.0}
    assert told(text, name, lexicon) == {30}


@pytest.mark.parametrize(("care", "name"), CARE)
def test_what_is_asked_for_was_no_session(care: str, name: str, lexicon: Lexicon) -> None:
    assert told(f"The plan is {care} twice a week for six weeks.", name, lexicon) == set()
