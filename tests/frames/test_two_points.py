"""How far apart two points must be to be felt as two, in millimeters, and how fast a finger fills with blood."""

import pytest

from guidecheck.reading.lexicon import Lexicon
from tests.frames import Spot, Word, holds, told

SPOTS = (
    Spot("left thumb", "hand", "left"),
    Spot("right foot", "foot", "right"),
    Spot("left forearm", "forearm", "left"),
)
TESTED = (Word("Two-point discrimination", "sensory_deficit"), Word("static two-point", "sensory_deficit"))


@pytest.mark.parametrize(
    ("frame", "expected"),
    [
        ("{x} was 5 mm in the {p}.", "x-p"),
        ("{x} is less than 6 mm at the {p}.", "x-p"),
        ("{x} of 4-5 mm in the {p}.", "x-p"),
        ("{x}: 12 mm in the {p}.", "x+p"),
        ("{x} is greater than 15 mm in the {p}.", "x+p"),
        ("{x} is intact in the {p}.", "x-p"),
    ],
)
def test_points_are_felt_apart(frame: str, expected: str, lexicon: Lexicon) -> None:
    holds(frame, expected, TESTED, SPOTS, lexicon)


@pytest.mark.parametrize("short", ["2PD", "2-PD", "2 point discrim"])
def test_two_points_have_short_forms(short: str, lexicon: Lexicon) -> None:
    assert told(f"Left hand: {short} 5 mm.", "sensory_deficit", lexicon) == {"- left hand"}


def test_what_is_neither_near_nor_far_is_left_open(lexicon: Lexicon) -> None:
    assert told("Left hand: two-point discrimination 7 mm.", "sensory_deficit", lexicon) == set()


@pytest.mark.parametrize("refill", ["cap refill brisk", "brisk cap refill", "cap refill < 2 sec"])
def test_refill_has_a_short_form(refill: str, lexicon: Lexicon) -> None:
    assert told(f"Left foot: {refill}.", "pulse_deficit", lexicon) == {"- left foot"}
