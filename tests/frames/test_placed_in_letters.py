"""Sides before a semicolon, troubles that are no facts, areas of a limb told first, papers that cannot be read."""

import pytest

from guidecheck.reading.lexicon import Lexicon
from tests.frames import told


@pytest.mark.parametrize("after", ["the left hip was tender", "left elbow motion was limited"])
def test_a_side_before_a_semicolon_is_the_tests(after: str, lexicon: Lexicon) -> None:
    assert told(f"Spurling's was positive on the right; {after}.", "spurling_positive", lexicon) == {"+ right"}


@pytest.mark.parametrize("trouble", ["clicking", "cramping", "bruising", "stiffness"])
def test_trouble_that_is_no_fact_keeps_its_place(trouble: str, lexicon: Lexicon) -> None:
    text = f"He tells of {trouble} in the hip and right ankle pain."
    assert told(text, "pain", lexicon) == {"+ right ankle"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The left leg showed reduced sensation over the S1 dermatome.", {"+ left lower_extremity"}),
        ("The right arm has diminished sensation in the C7 distribution.", {"+ right upper_extremity"}),
        ("The right arm was strong, and sensation was reduced in the L5 dermatome.", {"+ lumbar"}),
    ],
)
def test_an_area_of_the_limb_told_first(text: str, expected: set[str], lexicon: Lexicon) -> None:
    assert told(text, "sensory_deficit", lexicon) == expected


@pytest.mark.parametrize("movement", ["flexion and extension", "rotation, and flexion"])
def test_movements_with_one_grade_have_one_place(movement: str, lexicon: Lexicon) -> None:
    text = f"There is limited {movement} of the right elbow with swelling."
    assert told(text, "reduced_motion", lexicon) == {"+ right elbow"}


@pytest.mark.parametrize(
    ("text", "lacking"),
    [
        ("The operative report was typed, and not entirely legible.", "operative report"),
        ("The therapy notes were brief and hard to follow.", "therapy notes"),
        ("The surgeon failed to clearly state a reason for the study.", "reason for the study"),
        ("The discharge summary was not made available.", "discharge summary"),
    ],
)
def test_what_cannot_be_read_or_was_not_told_is_missing(text: str, lacking: str, lexicon: Lexicon) -> None:
    assert told(text, "record_missing", lexicon) == {lacking}
