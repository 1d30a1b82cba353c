"""A diagnosis that was taken out of the list, or came into it by mistake, is none; what an operation takes out is."""

import pytest

from guidecheck.reading.lexicon import Lexicon
from tests.frames import told

DIAGNOSES = [
    ("radiculopathy", "dx.radiculopathy"),
    ("a meniscal tear", "dx.meniscal_tear"),
    ("lumbar strain", "dx.sprain_strain"),
]


@pytest.mark.parametrize(
    "frame",
    [
        "The diagnosis code for {x} was deleted.",
        "The code for {x} was removed.",
        "The diagnosis of {x} has been dropped.",
        "{x} was removed from the problem list.",
        "{x} was listed in error.",
        "We deleted the diagnosis of {x}.",
        "Deleted diagnosis: {x}.",
        "The diagnosis of {x} no longer applies.",
    ],
)
def test_a_diagnosis_that_was_taken_out_is_none(frame: str, lexicon: Lexicon) -> None:
    for diagnosis, name in DIAGNOSES:
        text = frame.format(x=diagnosis)
        assert "+" not in {each[0] for each in told(text[0].upper() + text[1:], name, lexicon)}, text


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The tumor was removed.", "tumor_suspected"),
        ("The torn meniscus was removed.", "dx.meniscal_tear"),
        ("Diagnosis: lumbar strain. The brace was removed.", "dx.sprain_strain"),
    ],
)
def test_what_was_taken_out_of_the_body_was_there(text: str, name: str, lexicon: Lexicon) -> None:
    assert {each[0] for each in told(text, name, lexicon)} == {"+"}
