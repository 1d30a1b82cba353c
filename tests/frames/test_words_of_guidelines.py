"""What guidelines and studies say of patients in general is told of no patient; what a denial tells of the past is."""

import pytest

from guidecheck.reading.lexicon import Lexicon
from tests import facts_of_text
from tests.frames import told

FACTS = [
    ("numbness", "numbness"),
    ("instability", "instability_sign"),
    ("a suspected fracture", "fracture_suspected"),
    ("red flags", "red_flag_any"),
]


@pytest.mark.parametrize(("words", "name"), FACTS)
@pytest.mark.parametrize(
    "frame",
    [
        "The guideline criteria are {x} and severe pain.",
        "Indications for imaging include {x}.",
        "The MTUS indications for a cervical MRI are {x} and weakness.",
        "Imaging is warranted only when there is {x}.",
        "Per these criteria, there must be {x}.",
        "Patients with {x} may need films.",
        "The literature suggests that {x} may resolve.",
    ],
)
def test_what_is_said_of_patients_is_not_said_of_this_one(frame: str, words: str, name: str, lexicon: Lexicon) -> None:
    assert not told(frame.format(x=words), name, lexicon)


@pytest.mark.parametrize(
    ("text", "name", "expected"),
    [
        ("The patient with numbness of the left hand was seen.", "numbness", {"+ left hand"}),
        (
            "The criteria are met, as the claimant has instability of the left knee.",
            "instability_sign",
            {"+ left knee"},
        ),
        ("In patients with sciatica, an epidural injection may be considered.", "injection_planned", set()),
    ],
)
def test_what_is_said_of_this_one_is(text: str, name: str, expected: set[str], lexicon: Lexicon) -> None:
    assert told(text, name, lexicon) == expected


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("The denial stated that an earlier MRI of the left hip was performed on 3/4/2015.", "2015-03-04"),
        ("UR denied the request as the claimant had an MRI of the left hip on 3/4/2015.", "2015-03-04"),
        ("The request for an MRI of the left hip was denied on 3/4/2015.", None),
    ],
)
def test_a_denial_tells_of_an_earlier_study(text: str, day: str | None, lexicon: Lexicon) -> None:
    found = [str(fact.date) for fact in facts_of_text(text, lexicon) if fact.name == "study.mri"]
    assert found == ([day] if day else [])
