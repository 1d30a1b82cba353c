"""Lines that go on from label to label, from test to test, or across two columns: each outcome is its own label's."""

import pytest

from guidecheck.reading.lexicon import Lexicon
from tests import facts_of_note
from tests.frames import Word, holds

TESTS = [
    Word("Lachman", "instability_sign"),
    Word("Spurling", "spurling_positive"),
    Word("Straight leg raise", "slr_positive"),
    Word("Phalen", "tinel_or_phalen"),
]
LABELS = [
    *TESTS,
    Word("Swelling", "swelling"),
    Word("Numbness", "numbness"),
    Word("Effusion", "effusion"),
    Word("Night pain", "night_pain"),
]


@pytest.mark.parametrize(
    ("frame", "expected"),
    [
        ("{x}: negative {y}: positive {z}: negative", "x- y+ z-"),
        ("{x}: positive {y}: negative", "x+ y-"),
        ("{x} negative {y} positive {z} negative", "x- y+ z-"),
        ("{x} positive {y} negative", "x+ y-"),
        ("Positive {x} negative {y}", "x+ y-"),
        ("{x} negative, {y} positive, {z} negative.", "x- y+ z-"),
    ],
)
def test_an_outcome_behind_a_test_is_no_other_tests(frame: str, expected: str, lexicon: Lexicon) -> None:
    holds(frame, expected, TESTS, [], lexicon, note=True)


@pytest.mark.parametrize(
    ("frame", "expected"),
    [
        ("{x}: none {y}: none {z}: none", "x- y- z-"),
        ("Flexion: 110 Extension: 0 {x}: none {y}: none", "x- y-"),
        ("{x}: yes {y}: no {z}: yes", "x+ y- z+"),
        ("Gait: antalgic {x}: no {y}: yes", "x- y+"),
    ],
)
def test_a_value_belongs_to_the_label_before_it(frame: str, expected: str, lexicon: Lexicon) -> None:
    holds(frame, expected, LABELS[len(TESTS) :], [], lexicon, note=True)


@pytest.mark.parametrize("gap", [" ", "          "])
def test_two_columns_read_across_have_their_sides(gap: str, lexicon: Lexicon) -> None:
    heading = f"Right Elbow{gap}Left Elbow"
    rows = (
        f"Swelling: none{gap}Swelling: mild",
        f"Strength 5/5{gap}Strength 4/5",
        f"Cozen: negative{gap}Cozen: positive",
    )
    facts = facts_of_note("Exam 3/4/2016\n" + "\n".join((heading, *rows)), lexicon)
    told = {(fact.name, fact.value, fact.side) for fact in facts if fact.region == "elbow"}
    assert {
        ("swelling", False, "right"),
        ("swelling", True, "left"),
        ("motor_weakness", False, "right"),
        ("motor_weakness", True, "left"),
    } <= told


def test_two_columns_without_a_heading_tell_only_the_first(lexicon: Lexicon) -> None:
    (fact, *_) = facts_of_note("Hawkins: negative Hawkins: positive", lexicon)
    assert (fact.name, fact.value) == ("rotator_cuff_sign", False)


def test_labels_of_days_part_a_line(lexicon: Lexicon) -> None:
    facts = facts_of_note("Name: A. Doe DOI: 3/4/2016 Work status: Modified duty Next visit: 6/6/2016", lexicon)
    assert {(fact.name, str(fact.date or "")) for fact in facts} >= {("injury_date", ""), ("work_status", "")}
