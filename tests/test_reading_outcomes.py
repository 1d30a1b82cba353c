"""Outcomes of tests, measures and whole examinations: general ones, exceptions, and one for each place or side."""

import pytest

from guidecheck.guideline import Library
from guidecheck.reading.facts import read_facts
from guidecheck.reading.lexicon import Lexicon, lexicon_of

Told = set[tuple[str, object, str | None, str | None]]


@pytest.fixture(scope="module")
def lexicon(library: Library) -> Lexicon:
    return lexicon_of(library.vocabulary)


def told(text: str, lexicon: Lexicon) -> Told:
    facts = read_facts(text, [(0, len(text))], lexicon)
    return {(fact.name, fact.value, fact.region, fact.side) for fact in facts if fact.name != "root_pattern"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Upper extremity strength was 5/5 except 4/5 in the left triceps.", {
            ("motor_weakness", False, "upper_extremity", None),
            ("motor_weakness", True, "upper_extremity", "left"),
        }),
        ("Strength was 5/5 in the legs with the exception of the right hamstrings, which were 4/5.", {
            ("motor_weakness", False, "lower_extremity", None),
            ("motor_weakness", True, "lower_extremity", "right"),
        }),
        ("Sensation was normal except for hypoesthesia of the right thumb.", {
            ("sensory_deficit", False, None, None),
            ("sensory_deficit", True, "hand", "right"),
        }),
        ("Reflexes were 2+ in the arms but absent at the left ankle.", {
            ("reflex_abnormal", False, "upper_extremity", None),
            ("reflex_abnormal", True, "ankle", "left"),
        }),
        ("Sensation was diminished in the left forearm and normal in the right arm.", {
            ("sensory_deficit", True, "forearm", "left"),
            ("sensory_deficit", False, "upper_extremity", "right"),
        }),
        ("Motor strength was normal on the left but 4/5 on the right.", {
            ("motor_weakness", False, None, "left"),
            ("motor_weakness", True, None, "right"),
        }),
        ("Motion of the left wrist is full and of the right wrist is restricted.", {
            ("reduced_motion", False, "wrist", "left"),
            ("reduced_motion", True, "wrist", "right"),
        }),
        ("Lower extremity reflexes: left knee jerk absent, right knee jerk 2+.", {
            ("reflex_abnormal", True, "lower_extremity", "left"),
            ("reflex_abnormal", False, "lower_extremity", "right"),
        }),
        ("LE motor: L quadriceps 4/5, L EHL 5/5; R 5/5 throughout.", {
            ("motor_weakness", True, "lower_extremity", "left"),
            ("motor_weakness", False, "lower_extremity", "right"),
        }),
        ("Strength is normal and symmetric in both legs.", {("motor_weakness", False, "lower_extremity", "bilateral")}),
        ("Sensation was decreased in the left hand, but gait was normal.", {
            ("sensory_deficit", True, "hand", "left"),
            ("gait_abnormal", False, None, None),
        }),
    ],
)  # fmt: skip
def test_an_exception_and_another_place_have_outcomes_of_their_own(text: str, expected: Told, lexicon: Lexicon) -> None:
    assert told(text, lexicon) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Left shoulder flexion 100/180; right shoulder flexion 180/180.", {
            ("reduced_motion", True, "shoulder", "left"),
            ("reduced_motion", False, "shoulder", "right"),
        }),
        ("Lumbar flexion was 60 degrees (normal 60).", {("reduced_motion", False, "lumbar", None)}),
        ("Left elbow flexion 100 degrees (140 normal).", {("reduced_motion", True, "elbow", "left")}),
        ("Lumbar flexion was 40 degrees and extension 10 degrees.", set()),
    ],
)  # fmt: skip
def test_motion_is_reduced_below_its_norm(text: str, expected: Told, lexicon: Lexicon) -> None:
    assert told(text, lexicon) == expected


def test_the_extensors_of_a_toe_are_no_sign_of_a_myelopathy(lexicon: Lexicon) -> None:
    found = told("Examination showed weakness of the left great toe extensors.", lexicon)
    assert found == {("motor_weakness", True, "foot", "left")}
