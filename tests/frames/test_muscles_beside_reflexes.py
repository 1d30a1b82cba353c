"""A sentence may grade muscles and reflexes side by side, and tell strength beside how far a joint goes."""

import pytest

from guidecheck.reading.lexicon import Lexicon
from tests.frames import told

FRAMES = (
    "{m} 3/5, {r} absent.",
    "{m} was 3/5 and {r} was absent.",
    "{r} absent, {m} 3/5.",
    "There was 3/5 {m}, and {r} was diminished.",
    "{m} 3/5; {r} trace.",
)
MUSCLES = (("left quadriceps", "lower_extremity left"), ("right triceps", "upper_extremity right"))
REFLEXES = (("right Achilles reflex", "+ right ankle"), ("left patellar reflex", "+ left knee"))


@pytest.mark.parametrize("frame", FRAMES)
def test_a_muscle_is_graded_beside_a_reflex(frame: str, lexicon: Lexicon) -> None:
    for muscle, place in MUSCLES:
        for reflex, lost in REFLEXES:
            text = frame.format(m=muscle, r=reflex)
            text = text[0].upper() + text[1:]
            assert told(text, "motor_weakness", lexicon) == {" ".join(["3", *reversed(place.split())])}, text
            assert told(text, "reflex_abnormal", lexicon) == {lost}, text


def test_a_list_of_muscles_before_a_reflex_has_one_grade(lexicon: Lexicon) -> None:
    text = "Left deltoid and triceps 4/5, brachioradialis reflex absent on the left."
    assert told(text, "motor_weakness", lexicon) == {"4 left shoulder", "4 left upper_extremity"}


@pytest.mark.parametrize("motion", ["flexion 100", "abduction 25 degrees", "extension 5/30", "rotation to 20 degrees"])
def test_how_far_a_joint_goes_is_no_strength(motion: str, lexicon: Lexicon) -> None:
    text = f"Left hip {motion}, Trendelenburg positive, left EHL 4/5."
    assert told(text, "motor_weakness", lexicon) == {"4 left foot"}
