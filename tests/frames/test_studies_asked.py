"""Studies asked for, by the many verbs and names that there are for it."""

import pytest

from guidecheck.reading.lexicon import Lexicon
from tests import facts_of_text


@pytest.mark.parametrize(
    "text",
    [
        "His doctor prescribed a magnetic resonance scan of the left knee.",
        "The surgeon advised a noncontrast MRI of the left knee.",
        "The physician applied for an MRI of the left knee.",
        "The physician called for an MRI of the left knee.",
        "The doctor wrote for an MRI of the left knee.",
        "The doctor recommended that an MRI of the left knee be obtained.",
        "Leave was asked to perform an MRI of the left knee.",
        "An application for an MRI of the left knee was submitted.",
        "An MRI of the left knee has been asked for.",
        "Magnetic resonance scanning of the left knee was applied for.",
        "An MRI of the left knee was thought necessary.",
        "An MRI of the left knee was prescribed.",
        "MRI of the left knee has also been prescribed.",
        "She was given a prescription for an MRI of the left knee.",
        "The left knee was swollen. He wished to obtain an MRI of that joint.",
    ],
)
def test_a_study_asked_for_is_planned(text: str, lexicon: Lexicon) -> None:
    assert _studies(text, lexicon) == [("planned_study", "mri", "knee", "left")]


@pytest.mark.parametrize(
    ("text", "modality"),
    [
        ("Triple-phase skeletal scintigraphy of the left foot was requested.", "bone_scan"),
        ("A radionuclide bone scan of the left foot was requested.", "bone_scan"),
        ("Roentgenography of the left foot was requested.", "xray"),
        ("A computerized tomogram of the left foot was requested.", "ct"),
    ],
)
def test_a_study_has_many_names(text: str, modality: str, lexicon: Lexicon) -> None:
    assert _studies(text, lexicon) == [("planned_study", modality, "foot", "left")]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("His left foot has been radiographed.", "study.xray"),
        ("The MRI of the left foot prescribed in May showed a tear.", "study.mri"),
        ("He was advised that the MRI of the left foot showed a tear.", "study.mri"),
    ],
)
def test_a_study_that_was_done_is_not_asked_for(text: str, name: str, lexicon: Lexicon) -> None:
    assert _studies(text, lexicon) == [(name, None, "foot", "left")]


def _studies(text: str, lexicon: Lexicon) -> list[tuple[object, ...]]:
    facts = facts_of_text(text, lexicon)
    told = (fact for fact in facts if fact.name.startswith("study.") or fact.name == "planned_study")
    return [(fact.name, fact.measure, fact.region, fact.side) for fact in told]
