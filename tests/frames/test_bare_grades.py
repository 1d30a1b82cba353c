"""Grades of strength without their scale."""

import pytest

from guidecheck.reading.lexicon import Lexicon
from tests.frames import Spot, Word, holds, told


@pytest.mark.parametrize(
    ("frame", "expected"),
    [
        ("Grade 4 {x} of {p} was noted.", "x+p"),
        ("There is {x} of {p}, grade 3.", "x+p"),
        ("There is {x} in {p}, graded at 4+.", "x+p"),
    ],
)
def test_a_weakness_is_graded_without_its_scale(frame: str, expected: str, lexicon: Lexicon) -> None:
    spots = (Spot("the left deltoid", "shoulder", "left"), Spot("the right wrist extensors", "wrist", "right"))
    holds(frame, expected, (Word("weakness", "motor_weakness"),), spots, lexicon)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Right EHL is 4+.", {"4+ right foot"}),
        ("Grip was 4- on the left.", {"4- left hand"}),
        ("Strength of the left deltoid is graded 3.", {"3 left shoulder"}),
        ("Right knee extension strength is 4 plus.", {"4+ right knee"}),
        ("The left ankle has normal strength and a grade 2 sprain.", {"- left ankle"}),
        ("Weakness of the left ankle for 4+ months.", set()),
        ("Weakness and 3+ edema of the left ankle.", set()),
    ],
)
def test_a_signed_grade_needs_no_scale(text: str, expected: set[str], lexicon: Lexicon) -> None:
    assert told(text, "motor_weakness", lexicon) == expected
