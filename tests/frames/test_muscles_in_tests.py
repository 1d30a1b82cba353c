"""Tests of a muscle told by its grade, muscles named shortly, the grades of the other side and the rest."""

import pytest

from guidecheck.reading.lexicon import Lexicon
from tests.frames import told

TESTS = ("Jobe", "Jobe's test", "empty can", "lift-off", "belly press", "full can")


@pytest.mark.parametrize("test", TESTS)
@pytest.mark.parametrize(
    ("behind", "sign", "strength"),
    [
        ("4-/5", "+", "4-"),
        ("is 4+/5", "+", "4+"),
        (": 3/5 with pain", "+", "3"),
        ("5-/5", "+", "5-"),
        ("5/5", "-", "5"),
        ("5/5 without pain", "-", "5"),
        ("5/5 with pain", "+", "5"),
    ],
)
def test_a_weak_muscle_makes_its_test_positive(
    behind: str, sign: str, strength: str, test: str, lexicon: Lexicon
) -> None:
    text = f"Right shoulder: {test} {behind}."
    assert told(text, "rotator_cuff_sign", lexicon) == {f"{sign} right shoulder"}, text
    assert told(text, "motor_weakness", lexicon) == {f"{strength} right shoulder"}, text


@pytest.mark.parametrize("text", ["Jobe 4/5 on the right and 5/5 on the left.", "Jobe's R 4/5, L 5/5."])
def test_a_muscle_is_tested_on_either_side(text: str, lexicon: Lexicon) -> None:
    assert told(text, "rotator_cuff_sign", lexicon) == {"+ right shoulder", "- left shoulder"}
    assert told(text, "motor_weakness", lexicon) == {"4 right shoulder", "5 left shoulder"}


def test_tests_of_other_kinds_keep_their_outcomes(lexicon: Lexicon) -> None:
    text = "Right shoulder: Hawkins positive, Jobe 5/5, Speed negative."
    assert told(text, "rotator_cuff_sign", lexicon) == {"+ right shoulder"}
    assert told(text, "labral_sign", lexicon) == {"- right shoulder"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Left hip abductors and flexors 4+/5.", {"4+ left hip"}),
        ("Right knee flexors and extensors 5/5.", {"5 right knee"}),
        ("Right wrist extensors and flexors are 4-/5.", {"4- right wrist"}),
        ("Left shoulder abductors and external rotators 4/5.", {"4 left shoulder"}),
    ],
)
def test_movers_of_one_joint_share_it(text: str, expected: set[str], lexicon: Lexicon) -> None:
    assert told(text, "motor_weakness", lexicon) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Strength is 4/5 in the right EHL and 5/5 on the left.",
        "Motor strength is 4/5 in the right EHL; 5/5 in the left.",
        "Strength 4/5 in right EHL, 5/5 on left.",
    ],
)
def test_the_grade_of_the_other_side_is_its_own(text: str, lexicon: Lexicon) -> None:
    assert told(text, "motor_weakness", lexicon) == {"4 right foot", "5 left foot"}


@pytest.mark.parametrize(
    "rest",
    [
        "All else 5/5",
        "otherwise 5/5",
        "rest 5/5",
        "everything else 5/5",
        "remaining muscles are 5/5",
        "all other groups 5/5",
        "elsewhere 5/5",
    ],
)
@pytest.mark.parametrize("tie", [". ", ", "])
def test_the_rest_is_full_and_has_no_place(tie: str, rest: str, lexicon: Lexicon) -> None:
    text = f"Right shoulder: supraspinatus 4/5{tie}{rest}."
    assert told(text, "motor_weakness", lexicon) == {"4 right shoulder", "5"}, text


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Motor: 5/5 RLE, 4/5 LLE.", {"5 right lower_extremity", "4 left lower_extremity"}),
        ("Strength: RUE 5/5, LUE 4/5.", {"5 right upper_extremity", "4 left upper_extremity"}),
        ("Right deltoid 4/5, otherwise 5/5 in both arms.", {"4 right shoulder", "5 bilateral upper_extremity"}),
    ],
)
def test_a_limb_has_the_grade_beside_it(text: str, expected: set[str], lexicon: Lexicon) -> None:
    assert told(text, "motor_weakness", lexicon) == expected
