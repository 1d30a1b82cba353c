"""What is measured on one side beside the other: the loss is of the first, the other is only compared."""

import pytest

from guidecheck.reading.lexicon import Lexicon
from tests import facts_of_note
from tests.frames import Spot, Word, holds, told

JOINTS = (
    Spot("left knee", "knee", "left"),
    Spot("left shoulder", "shoulder", "left"),
    Spot("left elbow", "elbow", "left"),
    Spot("left wrist", "wrist", "left"),
)
MOTION = (Word("", "reduced_motion"),)


@pytest.mark.parametrize(
    ("frame", "expected"),
    [
        ("{p} flexion was 60 versus 120 on the right.", "x+p"),
        ("{p} flexion 60 vs. 120 on R.", "x+p"),
        ("{p} extension is 35 degrees compared to 70 degrees on the right.", "x+p"),
        ("{p} flexion is 60 as against 120 in the right.", "x+p"),
        ("{p}: flexion 60 (R 120).", "x+p"),
        ("{p}: flexion 60 (right 120), extension 20 (right 60).", "x+p"),
    ],
)
def test_motion_short_of_the_other_side_is_reduced(frame: str, expected: str, lexicon: Lexicon) -> None:
    holds(frame + "{x}", expected, MOTION, JOINTS, lexicon)


@pytest.mark.parametrize("beside", ["versus 120 on the right", "compared with 115 degrees on the right", "(R 120)"])
def test_motion_like_that_of_the_other_side_tells_no_loss(beside: str, lexicon: Lexicon) -> None:
    assert told(f"Left knee flexion was 118 {beside}.", "reduced_motion", lexicon) == set()


@pytest.mark.parametrize(
    ("text", "name", "expected"),
    [
        ("Lachman is 2+ on the left versus 1+ on the right.", "instability_sign", {"+ left"}),
        ("Strength is 3/5 on the right compared to 5/5 on the left.", "motor_weakness", {"3 right"}),
        ("The left wrist is sore. Grip is weak at 14 kg against 32 kg on the right.", "motor_weakness", {"+ hand"}),
    ],
)
def test_a_measure_of_the_other_side_is_compared(text: str, name: str, expected: set[str], lexicon: Lexicon) -> None:
    assert told(text, name, lexicon) == expected


@pytest.mark.parametrize(
    ("looked", "expected"),
    [
        ("Left hip spasm. Right hip normal. FADIR positive.", {("hip", "left")}),
        ("Left hip spasm.\nRight hip WNL.\nFADIR positive.", {("hip", "left")}),
        ("Left hip flexion is 70. Right hip flexion is 110. FADIR positive.", {("hip", None)}),
        ("Right hip normal. FADIR positive.", {("hip", "right")}),
    ],
)
def test_the_other_side_is_looked_at_to_compare(
    looked: str, expected: set[tuple[str, str | None]], lexicon: Lexicon
) -> None:
    text = f"DOS: 4/1/2016\nEXAMINATION: {looked}"
    read = facts_of_note(text, lexicon)
    assert {(fact.region, fact.side) for fact in read if fact.name == "hip_impingement_sign"} == expected


@pytest.mark.parametrize(
    "lost", ["Grip is weak at 18 kg versus 40 on the right.", "Two-point discrimination is 5 mm in all digits."]
)
def test_an_unsided_part_of_the_limb_does_not_move_the_examination(lost: str, lexicon: Lexicon) -> None:
    text = f"DOS: 4/1/2016\nEXAMINATION: The left elbow is tender. {lost}\nX-rays today were normal."
    (film,) = (f for f in facts_of_note(text, lexicon) if f.name == "study.xray")
    assert (film.region, film.side) == ("elbow", "left")
