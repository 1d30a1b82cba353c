"""What a patient is asked about is there, or not, by the answer; a question without one tells nothing."""

import pytest

from guidecheck.reading.lexicon import Lexicon
from tests.frames import Word, holds

ASKED = [
    Word("numbness", "numbness"),
    Word("fever", "fever_or_weight_loss"),
    Word("night pain", "night_pain"),
    Word("saddle anesthesia", "saddle_anesthesia"),
]


@pytest.mark.parametrize(
    ("frame", "expected"),
    [
        ("He was asked about {x} and {y}, which he denied.", "x- y-"),
        ("When asked about {x}, she denied any.", "x-"),
        ("Asked about {x} and {y}, he had none.", "x- y-"),
        ("She was specifically questioned regarding {x} and denies it.", "x-"),
        ("When asked about {x}, he admitted to it.", "x+"),
        ("He was asked about {x} and reported {y}.", "y+"),
        ("I asked the patient about {x}, which he denied.", "x-"),
        ("She asked about {x}.", ""),
        ("He inquired about {x} and {y}.", ""),
        ("He had questions about {x}.", ""),
        ("She wants to know about {x}.", ""),
        ("The template asks about {x}.", ""),
        ("The intake form has a box for {x}.", ""),
        ("He fears {x}.", ""),
        ("She is scared that it is {x}.", ""),
    ],
)
@pytest.mark.parametrize("note", [True, False])
def test_the_answer_tells_what_was_asked_about(frame: str, expected: str, note: bool, lexicon: Lexicon) -> None:
    holds(frame, expected, ASKED, [], lexicon, note=note)
