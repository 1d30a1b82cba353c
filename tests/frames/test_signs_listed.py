"""Tests and signs told by a clause over their list, by what others showed, or by being there."""

import pytest

from guidecheck.reading.lexicon import Lexicon
from tests.frames import Spot, Word, holds, told

TESTS = (
    Word("Neer", "rotator_cuff_sign"),
    Word("Hawkins", "rotator_cuff_sign"),
    Word("Yergason's", "labral_sign"),
    Word("the O'Brien test", "labral_sign"),
    Word("apprehension", "instability_sign"),
)
SIDES = (Spot("right", None, "right"), Spot("left", None, "left"))


@pytest.mark.parametrize(
    ("frame", "expected"),
    [
        ("Tests positive on the right included {x}, {y} and {z}.", "x+p y+p z+p"),
        ("Positive tests in {p} were {x} and {y}.", "x+p y+p"),
        ("Provocative tests that were negative in {p} included {x}, {y} and {z}.", "x-p y-p z-p"),
        ("The following signs were positive in {p}: {x}, {y}.", "x+p y+p"),
        ("Testing of {p} was positive for {x} and {y}.", "x+p y+p"),
        ("Positive signs in {p} were {x} and {y}, while {z} was negative.", "x+p y+p z-p"),
    ],
)
def test_a_clause_tells_the_outcome_of_the_tests_it_lists(frame: str, expected: str, lexicon: Lexicon) -> None:
    spots = (Spot("the right shoulder", "shoulder", "right"), Spot("the left shoulder", "shoulder", "left"))
    frame = frame.replace("on the right", "in {p}")
    holds(frame, expected, TESTS, spots, lexicon)


@pytest.mark.parametrize("verb", ["included", "were", "include"])
def test_the_side_of_a_clause_is_that_of_its_list(verb: str, lexicon: Lexicon) -> None:
    text = f"Tests positive on the left {verb} Jobe and Hawkins."
    assert told(text, "rotator_cuff_sign", lexicon) == {"+ left shoulder"}


@pytest.mark.parametrize(
    ("frame", "expected"),
    [
        ("{x} of {p} was positive; {y} was not.", "x+p y-p"),
        ("In {p} {x} is positive but {y} and {z} are not.", "x+p y-p z-p"),
        ("In {p} {x} was negative, but {y} was not.", "x-p y+p"),
        ("In {p} {x} positive, {y} not.", "x+p y-p"),
    ],
)
def test_a_test_may_be_told_by_the_outcome_of_another(frame: str, expected: str, lexicon: Lexicon) -> None:
    holds(frame, expected, TESTS, (Spot("the left shoulder", "shoulder", "left"),), lexicon)


def test_a_test_that_was_not_done_has_no_outcome(lexicon: Lexicon) -> None:
    assert told("Neer was positive and Speed was not performed.", "labral_sign", lexicon) <= {"? shoulder"}


def test_a_test_positive_on_one_side_may_not_be_on_the_other(lexicon: Lexicon) -> None:
    text = "Hawkins is positive on the right but not on the left."
    assert told(text, "rotator_cuff_sign", lexicon) == {"+ right shoulder", "- left shoulder"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("There was a painful arc of the left shoulder.", {"+ left shoulder"}),
        ("The right shoulder has a painful arc above 90 degrees.", {"+ right shoulder"}),
        ("Left shoulder: painful arc, good strength.", {"+ left shoulder"}),
        ("Left shoulder: painful arc and Neer were negative.", {"- left shoulder"}),
        ("A painful arc was not demonstrated in the left shoulder.", {"- left shoulder"}),
        ("Painful arc test of the left shoulder was performed.", set()),
    ],
)
def test_a_painful_arc_tells_its_own_outcome(text: str, expected: set[str], lexicon: Lexicon) -> None:
    assert told(text, "rotator_cuff_sign", lexicon) == expected


@pytest.mark.parametrize(
    "text",
    ["There is a Tinel's sign at the left elbow.", "The left elbow shows a Tinel's.", "He had a left elbow Tinel's."],
)
def test_a_sign_that_is_there_is_positive(text: str, lexicon: Lexicon) -> None:
    expected = {"+ left elbow"} if "left elbow T" not in text else set()
    assert told(text, "tinel_or_phalen", lexicon) == expected


@pytest.mark.parametrize(
    ("frame", "expected"),
    [
        ("{x} over the {p} mildly positive.", "x+p"),
        ("{x} at the {p} weakly positive, tone normal.", "x+p"),
        ("{x} sign at the {p} clearly negative.", "x-p"),
    ],
)
def test_a_place_and_a_degree_may_stand_before_an_outcome(frame: str, expected: str, lexicon: Lexicon) -> None:
    tests = (Word("Tinel's", "tinel_or_phalen"), Word("Phalen's", "tinel_or_phalen"))
    spots = (
        Spot("left cubital tunnel", "elbow", "left"),
        Spot("right carpal tunnel", "wrist", "right"),
        Spot("right wrist", "wrist", "right"),
    )
    holds(frame, expected, tests, spots, lexicon)


@pytest.mark.parametrize(
    "text",
    [
        "There is tenderness over the cubital tunnel on the right and the carpal tunnel on the left.",
        "She is tender at the right cubital tunnel and left carpal tunnel.",
    ],
)
def test_the_second_place_of_a_finding_is_no_diagnosis(text: str, lexicon: Lexicon) -> None:
    assert told(text, "tenderness", lexicon) == {"+ right elbow", "+ left wrist"}
    assert told(text, "dx.carpal_tunnel", lexicon) == set()
