"""A complaint that has gone is not there; one that came back, or changes, is."""

import pytest

from guidecheck.reading.lexicon import Lexicon
from tests import facts_of_text
from tests.frames import told

COMPLAINTS = [("numbness", "numbness"), ("headaches", "headache"), ("locking", "locking_or_catching")]


@pytest.mark.parametrize(
    "frame",
    [
        "{x}, now resolved.",
        "{x} cleared.",
        "{x} cleared with therapy.",
        "{x} is not a problem.",
        "{x} went away after the injection.",
        "He initially had {x} but this has resolved.",
        "He has not had {x} since 2015.",
        "He recovered from {x}.",
        "She has fully recovered from the {x}.",
        "He reports full recovery from {x}.",
        "She is now over the {x}.",
        "He is rid of {x}.",
    ],
)
def test_a_complaint_that_has_gone_is_not_there(frame: str, lexicon: Lexicon) -> None:
    for complaint, name in COMPLAINTS:
        text = frame.format(x=complaint)
        assert "+" not in {each[0] for each in told(text[0].upper() + text[1:], name, lexicon)}, text


@pytest.mark.parametrize(
    "frame",
    [
        "{x} has returned.",
        "{x} recurred.",
        "{x} is ebbing.",
        "{x} has not resolved.",
        "He never recovered from {x}.",
        "She has yet to recover from the {x}.",
        "He is recovering from {x}.",
    ],
)
def test_a_complaint_that_came_back_or_changes_is_there(frame: str, lexicon: Lexicon) -> None:
    for complaint, name in COMPLAINTS[:2]:
        text = frame.format(x=complaint)
        assert {each[0] for each in told(text[0].upper() + text[1:], name, lexicon)} == {"+"}, text


@pytest.mark.parametrize("complaint", ["numbness in the right hand", "low back pain", "headache"])
@pytest.mark.parametrize(
    "gone",
    ["has not returned", "has not come back", "never came back", "did not recur", "is in remission", "has worn off"],
)
def test_what_did_not_come_back_is_gone(gone: str, complaint: str, lexicon: Lexicon) -> None:
    name = {"numbness": "numbness", "low": "pain", "headache": "headache"}[complaint.split(maxsplit=1)[0]]
    assert [fact.value for fact in facts_of_text(f"The {complaint} {gone}.", lexicon) if fact.name == name] == [False]


@pytest.mark.parametrize("complaint", ["numbness in the right hand", "low back pain", "foot drop"])
@pytest.mark.parametrize("partly", ["has never resolved", "has nearly resolved", "has partially resolved"])
def test_what_has_not_wholly_gone_is_still_there(partly: str, complaint: str, lexicon: Lexicon) -> None:
    name = {"numbness": "numbness", "low": "pain", "foot": "foot_drop"}[complaint.split(maxsplit=1)[0]]
    assert [fact.value for fact in facts_of_text(f"The {complaint} {partly}.", lexicon) if fact.name == name] == [True]


def test_pain_that_has_gone_down_a_leg_is_no_better(lexicon: Lexicon) -> None:
    assert {fact.name for fact in facts_of_text("The pain has gone down to the foot.", lexicon)} == {"radiating_pain"}
