"""A diagnosis that was only thought of, or that little speaks for, is open; what was treated and cleared is over."""

import pytest

from guidecheck.reading.lexicon import Lexicon
from tests.frames import Spot, Word, holds, told

SPOTS = (Spot("left knee", "knee", "left"), Spot("right hip", "hip", "right"), Spot("left ankle", "ankle", "left"))
DIAGNOSES = (
    Word("a fracture", "dx.fracture"),
    Word("osteoarthritis", "dx.osteoarthritis"),
    Word("tendinitis", "dx.tendinopathy"),
)


@pytest.mark.parametrize(
    "frame",
    [
        "{x} of the {p} was considered.",
        "{x} of the {p} was considered but felt to be unlikely.",
        "{x} of the {p} was suspected but never confirmed.",
        "{x} of the {p} has not been established.",
        "There is little evidence of {x} of the {p}.",
        "The surgeon doubts that there is {x} of the {p}.",
        "She doubted whether there was {x} of the {p}.",
    ],
)
def test_what_is_only_thought_of_is_open(frame: str, lexicon: Lexicon) -> None:
    holds(frame, "x?p", DIAGNOSES, SPOTS, lexicon)


def test_what_was_considered_healed_is_over(lexicon: Lexicon) -> None:
    assert told("The fracture of the left ankle was considered healed.", "dx.fracture", lexicon) == {"- left ankle"}


def test_what_care_was_considered_for_is_there(lexicon: Lexicon) -> None:
    text = "Therapy was considered for osteoarthritis of the right hip."
    assert told(text, "dx.osteoarthritis", lexicon) == {"+ right hip"}


def test_what_was_treated_and_cleared_is_over(lexicon: Lexicon) -> None:
    assert told("Swelling of the left knee was treated and has since resolved.", "swelling", lexicon) == {"- left knee"}
