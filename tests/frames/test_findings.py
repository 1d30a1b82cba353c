"""Complaints and findings in the frames that examinations and histories are told in."""

import pytest

from guidecheck.reading.lexicon import Lexicon
from tests.frames import Spot, Word, holds

SPOTS = (
    Spot("right knee", "knee", "right"),
    Spot("left shoulder", "shoulder", "left"),
    Spot("lumbar spine", "lumbar"),
    Spot("low back", "lumbar"),
    Spot("neck", "cervical"),
    Spot("cervical spine", "cervical"),
    Spot("right wrist", "wrist", "right"),
    Spot("left ankle", "ankle", "left"),
    Spot("right elbow", "elbow", "right"),
)
SIGNS = (
    Word("tenderness", "tenderness"),
    Word("tenderness to palpation", "tenderness"),
    Word("swelling", "swelling"),
    Word("limited range of motion", "reduced_motion"),
    Word("decreased motion", "reduced_motion"),
    Word("restricted motion", "reduced_motion"),
    Word("deformity", "deformity"),
)
COMPLAINTS = (
    Word("pain", "pain"),
    Word("numbness", "numbness"),
    Word("tingling", "numbness"),
    Word("swelling", "swelling"),
)


@pytest.mark.parametrize(
    ("frame", "expected"),
    [
        ("There is {x} of the {p}.", "x+p"),
        ("{x} was noted at the {p}.", "x+p"),
        ("On examination of the {p}, there was {x}.", "x+p"),
        ("The {p} examination revealed {x}.", "x+p"),
        ("Palpation of the {p} reveals {x}.", "x+p"),
        ("Objective findings: {p} with {x}.", "x+p"),
        ("There was evidence of {x} in the {p}.", "x+p"),
        ("Examination of the {p} reveals {x}, {y} and {z}.", "x+p y+p z+p"),
        ("Physical examination of the {p} noted {x}; {y}; and {z}.", "x+p y+p z+p"),
        ("There is {x} and {y} of the {p}.", "x+p y+p"),
        ("There is {x} of the {p} and {y} of the {q}.", "x+p y+q"),
        ("The {p} has {x} and the {q} has {y}.", "x+p y+q"),
        ("{p}: {x}, {y}. {q}: {z}.", "x+p y+p z+q"),
        ("{x} and {y} were noted in the {p} and {q}.", "x+p y+p x+q y+q"),
        ("There is {x} in both the {p} and the {q}.", "x+p x+q"),
        ("There was {x} of both the {p} and {q}.", "x+p x+q"),
        ("On 5/2/2016, the {p} had {x} and {y} and the {q} had {z}.", "x+p y+p z+q"),
    ],
)
def test_a_finding_is_read_at_its_place(frame: str, expected: str, lexicon: Lexicon) -> None:
    holds(frame, expected, SIGNS, SPOTS, lexicon)


@pytest.mark.parametrize(
    ("frame", "expected"),
    [
        ("There is no {x} of the {p}.", "x-p"),
        ("No {x} was noted at the {p}.", "x-p"),
        ("Exam of the {p} was negative for {x}.", "x-p"),
        ("{x} of the {p} was absent.", "x-p"),
        ("The {p} was without {x}.", "x-p"),
        ("Examination of the {p} failed to show {x}.", "x-p"),
        ("There is no {x}, {y} or {z} of the {p}.", "x-p y-p z-p"),
        ("There was no {x}, {y}, or {z} at the {p}.", "x-p y-p z-p"),
        ("Examination of the {p} shows no {x}, {y}, or {z}.", "x-p y-p z-p"),
        ("There is no {x} or {y} of the {p}, but there is {z}.", "x-p y-p z+p"),
        ("{p} examination revealed {x}, with no {y} or {z}.", "x+p y-p z-p"),
        ("The {p} shows {x} without {y}.", "x+p y-p"),
        ("Exam of the {p}: {x} is present, {y} is absent.", "x+p y-p"),
        ("No {x} was found in the {p}, although {y} was present.", "x-p y+p"),
        ("Exam of the {p} shows no {x}. There is {y}.", "x-p y+p"),
        ("The {p} is without {x}, and there is mild {y}.", "x-p y+p"),
    ],
)
def test_a_denial_reaches_as_far_as_its_list(frame: str, expected: str, lexicon: Lexicon) -> None:
    holds(frame, expected, SIGNS, SPOTS, lexicon)


@pytest.mark.parametrize(
    ("frame", "expected"),
    [
        ("The patient complains of {x} and {y} in the {p}.", "x+p y+p"),
        ("The injured worker reported {x} in the {p} and {y} in the {q}.", "x+p y+q"),
        ("He reports {p} {x} and {q} {y}.", "x+p y+q"),
        ("She presents with {p} and {q} {x}.", "x+p x+q"),
        ("The patient presented with complaints of {p} {x}, {y}, and {q} {x}.", "x+p y+p x+q"),
        ("She has ongoing {x} affecting the {p} and {q}.", "x+p x+q"),
        ("He denies {x} in the {p} and takes ibuprofen.", "x-p"),
        ("He reports {x} in both the {p} and the {q}.", "x+p x+q"),
    ],
)
def test_a_complaint_is_read_at_its_place(frame: str, expected: str, lexicon: Lexicon) -> None:
    holds(frame, expected, COMPLAINTS, SPOTS, lexicon)
