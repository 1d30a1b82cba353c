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


@pytest.mark.parametrize(
    ("text", "name", "expected"),
    [
        ("Deltoid 5, wrist extension 4, grip 5.", "motor_weakness", {"5 shoulder", "4 wrist", "5 hand"}),
        ("Motor: R EHL 4, R gastroc 5.", "motor_weakness", {"4 right foot", "5 right ankle"}),
        ("Reflexes: patellar 2, Achilles 1.", "reflex_abnormal", {"- knee", "+ ankle"}),
        ("DTRs: knee 2, ankle 2.", "reflex_abnormal", {"- knee", "- ankle"}),
        ("Biceps curls 5 reps, triceps 3 sets.", "motor_weakness", set()),
        ("Deltoid 5 days sore, biceps 4 weeks sore.", "motor_weakness", set()),
    ],
)
def test_a_list_of_bare_grades_needs_no_scale(text: str, name: str, expected: set[str], lexicon: Lexicon) -> None:
    assert told(text, name, lexicon) == expected


@pytest.mark.parametrize("jerks", ["knee jerks", "knee reflexes"])
@pytest.mark.parametrize("text", ["Left ankle jerk absent, {} 2+.", "Left EHL 4/5; left ankle jerk absent; {} normal."])
def test_reflexes_of_both_sides_take_the_side_of_none_before(text: str, jerks: str, lexicon: Lexicon) -> None:
    assert told(text.format(jerks), "reflex_abnormal", lexicon) == {"+ left ankle", "- knee"}


def test_reflexes_named_together_share_their_side(lexicon: Lexicon) -> None:
    text = "Right knee and ankle jerks absent."
    assert told(text, "reflex_abnormal", lexicon) == {"+ right knee", "+ right ankle"}
