"""A complaint that has gone is not there; one that came back, or changes, is."""

import pytest

from guidecheck.reading.lexicon import Lexicon
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
