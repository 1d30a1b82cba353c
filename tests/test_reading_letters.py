"""Wordings that letters repeat: where a finding takes its region and side from, and what is said in passing."""

import pytest

from guidecheck.guideline import Library
from guidecheck.reading.lexicon import Lexicon, lexicon_of
from tests.test_reading_places import places_in, stated


@pytest.fixture(scope="module")
def lexicon(library: Library) -> Lexicon:
    return lexicon_of(library.vocabulary)


def assert_places(text: str, expected: str, lexicon: Lexicon) -> None:
    assert places_in(text, {name for name, _, _ in stated(expected)}, lexicon) == stated(expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Her elbow pain travels to the left hand with weakness.", "radiating_pain hand left; pain elbow -"),
        ("The low back pain radiates to both legs with tingling.", "radiating_pain lower_extremity bilateral"),
        ("He has pain in the right hip with numbness in the toes.", "pain hip right; numbness foot -"),
        ("There is pain down the left arm with tingling in the hand.", "numbness hand left"),
        (
            "There is warmth and tenderness over the dorsum of the right foot with limited motion.",
            "tenderness foot right",
        ),
        (
            "There is swelling and tenderness over the left wrist with decreased extension.",
            "swelling wrist left; tenderness wrist left; reduced_motion wrist left",
        ),
        ("The neck with spasm and tenderness of the right shoulder.", "spasm cervical -; tenderness shoulder right"),
        (
            "Spurling's test was positive on the right with reduced lumbar motion.",
            "spurling_positive - right; reduced_motion lumbar -",
        ),
    ],
)
def test_what_with_adds_takes_no_place_from_what_stands_before(text: str, expected: str, lexicon: Lexicon) -> None:
    assert_places(text, expected, lexicon)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Right patellar, hamstring and Achilles reflexes were 2+.",
            "reflex_abnormal knee right; reflex_abnormal ankle right",
        ),
        ("The left thumb, index finger and ring finger are tender.", "tenderness hand left"),
        ("He has pain in both hips, knees and feet.", "pain hip bilateral; pain knee bilateral; pain foot bilateral"),
        (
            "Sensation is decreased bilaterally in the upper and lower extremities.",
            "sensory_deficit upper_extremity bilateral; sensory_deficit lower_extremity bilateral",
        ),
        (
            "He has swelling of the ankles and feet at night bilaterally.",
            "swelling ankle bilateral; swelling foot bilateral",
        ),
        ("She has left knee and low back pain.", "pain knee left; pain lumbar -"),
        ("He has left neck and shoulder pain.", "pain cervical left; pain shoulder left"),
        (
            "He has pain in both lower extremities. An EMG of the upper and lower extremities was requested.",
            "pain lower_extremity bilateral; planned_study upper_extremity -; planned_study lower_extremity -",
        ),
    ],
)
def test_a_side_holds_for_the_list_that_it_stands_with(text: str, expected: str, lexicon: Lexicon) -> None:
    assert_places(text, expected, lexicon)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Examination of both shoulders revealed tenderness of the acromion, with decreased range of motion.",
            "tenderness shoulder bilateral; reduced_motion shoulder bilateral",
        ),
        (
            "Examination of both knees showed tenderness over the kneecap with limited flexion.",
            "tenderness knee bilateral; reduced_motion knee bilateral",
        ),
        ("The right hand was bruised and had weak grip.", "motor_weakness hand right"),
        (
            "Lower extremity strength and sensation were intact.",
            "motor_weakness lower_extremity -; sensory_deficit lower_extremity -",
        ),
    ],
)
def test_a_part_has_the_place_of_what_is_examined(text: str, expected: str, lexicon: Lexicon) -> None:
    assert_places(text, expected, lexicon)
