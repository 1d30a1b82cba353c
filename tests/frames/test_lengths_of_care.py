"""How long care lasted, in the many ways that tell it."""

from itertools import product

import pytest

from guidecheck.reading.lexicon import Lexicon
from tests import facts_of_text

LENGTHS = [
    ("6 weeks", 6.0),
    ("6+ weeks", 6.0),
    ("6 full weeks", 6.0),
    ("six and a half weeks", 6.5),
    ("a month and a half", 6.5),
    ("one and a half months", 6.5),
    ("1.5 months", 6.5),
    ("1 1/2 months", 6.5),
    ("half a year", 26.1),
    ("a year and a half", 78.3),
    ("2 months", 8.7),
]


@pytest.mark.parametrize("frame", ["He had {w} of {c}.", "She tried {c} for {w}.", "{w} of {c} failed."])
@pytest.mark.parametrize("care", ["PT", "conservative tx", "NSAIDs", "ibuprofen"])
def test_a_length_of_care(frame: str, care: str, lexicon: Lexicon) -> None:
    for length, weeks in LENGTHS:
        text = frame.format(w=length, c=care)
        assert _weeks(text[0].upper() + text[1:], lexicon) == [weeks], text


@pytest.mark.parametrize(
    ("frame", "care"),
    list(
        product(
            [
                "He stopped {c} 6 weeks ago.",
                "{c}, follow up in 6 weeks.",
                "Take {c} for 2 weeks.",
                "6 weeks of pain despite {c}.",
                "She has had knee pain for 6 weeks and takes {c}.",
            ],
            ["NSAIDs", "ibuprofen"],
        )
    ),
)
def test_a_length_of_something_else(frame: str, care: str, lexicon: Lexicon) -> None:
    assert not _weeks(frame.format(c=care), lexicon)


def _weeks(text: str, lexicon: Lexicon) -> list[object]:
    return [fact.value for fact in facts_of_text(text, lexicon) if fact.name == "conservative_care_weeks"]
