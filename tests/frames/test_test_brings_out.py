"""A test that is positive with what it brought out, tests of the wrist, and rotations by their short names."""

import pytest

from guidecheck.reading.lexicon import Lexicon
from tests import facts_of_note
from tests.frames import Spot, Word, holds, told

SHOULDERS = (Spot("right shoulder", "shoulder", "right"), Spot("L shoulder", "shoulder", "left"))
CUFF = (Word("Jobe", "rotator_cuff_sign"), Word("belly press test", "rotator_cuff_sign"))
BROUGHT = ("weakness", "weakness 4/5", "weakness and pain", "crepitus")


@pytest.mark.parametrize("brought", BROUGHT)
@pytest.mark.parametrize("positive", ["+", "positive", "is positive", "was positive"])
def test_a_test_is_positive_with_what_it_brings_out(positive: str, brought: str, lexicon: Lexicon) -> None:
    holds("O: {p}: {x} " + f"{positive} with {brought}.", "x+p", CUFF, SHOULDERS, lexicon, note=True)


@pytest.mark.parametrize(
    "test", ["Watson shift", "Watson's scaphoid shift test", "scaphoid shift", "LT ballottement test"]
)
@pytest.mark.parametrize(("outcome", "sign"), [("positive", "+"), ("negative", "-")])
def test_the_wrist_has_tests_of_stability(test: str, outcome: str, sign: str, lexicon: Lexicon) -> None:
    assert told(f"Left wrist: {test} was {outcome}.", "instability_sign", lexicon) == {f"{sign} left wrist"}


@pytest.mark.parametrize("turn", ["ER", "IR", "external rotation"])
def test_a_rotation_has_strength(turn: str, lexicon: Lexicon) -> None:
    text = f"DOS 4/1/2016\nO: L shoulder {turn} strength 4/5."
    (found,) = (f for f in facts_of_note(text, lexicon) if f.name == "motor_weakness")
    assert (found.measure, found.region, found.side) == (4, "shoulder", "left")


@pytest.mark.parametrize("hard", ["It hurts to", "It is painful to", "Still hard to", "She is unable to"])
@pytest.mark.parametrize("act", ["reach up", "pull the door", "push a cart", "carry bags"])
def test_what_hurts_to_do_did_not_hurt_one(hard: str, act: str, lexicon: Lexicon) -> None:
    text = f"Recheck of 4/1/2016\nS: {hard} {act}."
    assert all(f.name != "injury_mechanism" for f in facts_of_note(text, lexicon))


@pytest.mark.parametrize(
    "aside", ["", ", on the other hand,", ", however,", ", on repeat testing,", ", on both sides,"]
)
@pytest.mark.parametrize(
    ("test", "sign", "brought", "name"),
    [
        ("Straight leg raising", "-", "provoked nothing", "slr_positive"),
        ("Straight leg raising", "+", "reproduced left leg pain", "slr_positive"),
        ("Spurling's maneuver", "-", "brought on no arm pain", "spurling_positive"),
    ],
)
def test_an_aside_parts_no_test_from_what_it_brings_out(
    aside: str, test: str, sign: str, brought: str, name: str, lexicon: Lexicon
) -> None:
    assert {each[0] for each in told(f"{test}{aside} {brought}.", name, lexicon)} == {sign}
