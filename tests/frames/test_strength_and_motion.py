"""A movement with a grade of strength is no motion, and a number closes what it is told of."""

import pytest

from guidecheck.reading.lexicon import Lexicon
from tests.frames import told

MOVEMENTS = {
    "knee flexion": "knee",
    "shoulder abduction": "shoulder",
    "wrist extension": "wrist",
    "elbow flexion": "elbow",
    "hip abduction": "hip",
}


@pytest.mark.parametrize("movement", MOVEMENTS)
@pytest.mark.parametrize(
    "behind", ["sensation is intact", "reflexes are normal", "sensation is normal, reflexes are symmetric"]
)
def test_a_movement_with_a_grade_has_no_motion(behind: str, movement: str, lexicon: Lexicon) -> None:
    text = f"On exam, right {movement} is 4/5, {behind}."
    assert told(text, "motor_weakness", lexicon) == {f"4 right {MOVEMENTS[movement]}"}
    assert told(text, "reduced_motion", lexicon) == set(), text


@pytest.mark.parametrize("movement", MOVEMENTS)
@pytest.mark.parametrize("behind", ["gait is normal", "strength is full", "sensation is intact"])
def test_degrees_take_no_word_of_what_follows(behind: str, movement: str, lexicon: Lexicon) -> None:
    text = f"On exam, left {movement} 30 degrees, {behind}."
    assert told(text, "reduced_motion", lexicon) == set(), text


@pytest.mark.parametrize("second", ["eversion", "inversion", "ankle eversion", "plantar flexion"])
@pytest.mark.parametrize("tie", [" and ", ", "])
def test_a_foot_turns_at_its_ankle(tie: str, second: str, lexicon: Lexicon) -> None:
    text = f"Left ankle dorsiflexion is 5/5{tie}{second} 3/5, the gait is stiff."
    assert told(text, "motor_weakness", lexicon) == {"3 left ankle"}, text
    assert told(text, "reduced_motion", lexicon) == set(), text
