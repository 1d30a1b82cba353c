"""Complaints told by their verbs, grades and scores in words, and what has long been read by its noun alone."""

import pytest

from guidecheck.reading.lexicon import Lexicon
from tests import facts_of_text
from tests.frames import Spot, Word, holds

SPOTS = (
    Spot("right knee", "knee", "right"),
    Spot("left shoulder", "shoulder", "left"),
    Spot("right elbow", "elbow", "right"),
    Spot("left ankle", "ankle", "left"),
)
FELT = tuple(
    Word(text, "pain") for text in ("ached", "still ached", "throbbed", "was continually sore", "was always painful")
)
GRADES = tuple(
    Word(text, "motor_weakness")
    for text in ("4/5", "four out of five", "four plus out of five", "4 of 5", "three over five")
)


@pytest.mark.parametrize(("frame", "expected"), [("The {p} {x}.", "x+p"), ("He told that the {p} {x}.", "x+p")])
def test_a_verb_tells_a_complaint(frame: str, expected: str, lexicon: Lexicon) -> None:
    holds(frame, expected, FELT, SPOTS, lexicon)


@pytest.mark.parametrize(
    "frame",
    [
        "Strength of the {p} was {x}.",
        "Power of flexion of the {p} was {x}.",
        "Strength in flexion and extension of the {p} was {x}.",
        "Power in flexion was {x} in the {p}.",
    ],
)
def test_a_grade_of_strength_may_be_in_words_and_is_of_the_joint_behind_it(frame: str, lexicon: Lexicon) -> None:
    holds(frame, "x+p", GRADES, SPOTS, lexicon)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The left leg burned.", ("numbness", "lower_extremity", "left")),
        ("His fingers of the left hand tingled.", ("numbness", "hand", "left")),
        ("The diagnosis is a bruised left shoulder.", ("dx.contusion", "shoulder", "left")),
        ("He had a broken fifth metatarsal of the left foot.", ("dx.fracture", "foot", "left")),
        ("Drug treatment has been furnished.", ("tx.medication", None, None)),
        ("Treatment so far: curtailment of her activities.", ("tx.activity_modification", None, None)),
        ("He put his recovery at 20 percent.", ("symptoms_improving", None, None)),
    ],
)
def test_other_words_tell_the_same(text: str, expected: tuple[object, ...], lexicon: Lexicon) -> None:
    told = {(fact.name, fact.region, fact.side) for fact in facts_of_text(text, lexicon) if fact.value}
    assert expected in told


@pytest.mark.parametrize(
    ("text", "score"),
    [
        ("She has neck pain of an intensity of six to eight out of ten.", 8),
        ("Neck pain was seven out of ten.", 7),
        ("Neck pain was 7 out of ten.", 7),
    ],
)
def test_a_score_may_be_in_words(text: str, score: int, lexicon: Lexicon) -> None:
    assert [fact.measure for fact in facts_of_text(text, lexicon) if fact.name == "pain"] == [score]


@pytest.mark.parametrize("text", ["His knee pain is increased by lifting.", "Her pain is increased with bending."])
def test_what_pain_is_increased_by_makes_no_course(text: str, lexicon: Lexicon) -> None:
    assert all(fact.name != "symptoms_worsening" for fact in facts_of_text(text, lexicon))


def test_pain_that_has_increased_with_time_grows_worse(lexicon: Lexicon) -> None:
    text = "His knee pain has increased with time."
    assert "symptoms_worsening" in {fact.name for fact in facts_of_text(text, lexicon)}
