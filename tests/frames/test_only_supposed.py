"""What a study would wait for, is called for by, or is only talked of is not there; what is the patient's is."""

import pytest

from guidecheck.reading.lexicon import Lexicon
from tests.frames import Word, holds

FLAGS = [
    Word("fever", "fever_or_weight_loss"),
    Word("saddle anesthesia", "saddle_anesthesia"),
    Word("bladder incontinence", "bowel_bladder_dysfunction"),
]


@pytest.mark.parametrize(
    "frame",
    [
        "When there is {x} or {y}, an MRI would be done.",
        "In the absence of {x}, an MRI is not needed.",
        "MRI will be ordered as long as there is no {x}.",
        "MRI is not recommended without {x}.",
        "An MRI is indicated for {x}, {y}.",
        "MRI was recommended for {x}.",
        "We discussed {x} and {y}.",
        "He was told about {x}.",
        "He was tested for {x}.",
        "He could develop {x}.",
        "He will return with {x}.",
        "The purpose of the MRI is to detect {x}.",
    ],
)
@pytest.mark.parametrize("note", [True, False])
def test_what_is_only_supposed_is_not_there(frame: str, note: bool, lexicon: Lexicon) -> None:
    found = "?" if "purpose" in frame else ""
    holds(frame, f"x{found}" if found else "", FLAGS, [], lexicon, note=note)


@pytest.mark.parametrize(
    ("frame", "expected"),
    [
        ("An MRI is needed because he has {x}.", "x+"),
        ("An MRI is indicated for his {x}.", "x+"),
        ("An MRI was ordered for {x}.", "x+"),
        ("Given the absence of {x}, an MRI is not needed.", "x-"),
        ("He has {x}, and an MRI would be appropriate.", "x+"),
        ("An MRI is needed since he has {x} when he is lifting.", "x+"),
        ("We discussed his {x}.", "x+"),
        ("Screened for {x}: positive.", "x+"),
        ("Asked about {x}, which he has.", "x+"),
        ("He was asked about {x}, and he has had it.", "x+"),
    ],
)
def test_what_is_the_patients_is_there(frame: str, expected: str, lexicon: Lexicon) -> None:
    holds(frame, expected, FLAGS, [], lexicon, note=True)


@pytest.mark.parametrize(
    ("frame", "expected"),
    [
        ("Screened for {x}, {y}, which he denied.", "x- y-"),
        ("Evaluated for {x} and found none.", "x-"),
        ("Discussed {x}, all denied.", "x-"),
        ("Red flags (none): {x}, {y}.", "x- y-"),
        ("None of the following: {x} or {y}.", "x- y-"),
        ("Asked about red flags: {x}, {y} - negative.", "x- y-"),
    ],
)
def test_what_was_asked_for_and_is_not_there_is_denied(frame: str, expected: str, lexicon: Lexicon) -> None:
    holds(frame, expected, FLAGS, [], lexicon, note=True)


@pytest.mark.parametrize("hedge", ["may be positive", "could be positive", "was questionably positive"])
def test_a_test_that_may_be_positive_is_open(hedge: str, lexicon: Lexicon) -> None:
    for test, name in (("The Spurling test", "spurling_positive"), ("Straight leg raise", "slr_positive")):
        holds(f"{{x}} {hedge}.", "x?", [Word(test, name)], [], lexicon, note=True)
