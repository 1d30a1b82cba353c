"""What a report foresees for the future, compares with or only looks into is neither had nor asked for now."""

import pytest

from guidecheck.reading.lexicon import Lexicon
from tests import facts_of_note


def _told(line: str, lexicon: Lexicon) -> set[tuple[str, object]]:
    return {(fact.name, fact.value) for fact in facts_of_note(f"DOS 5/6/2016\n{line}\n", lexicon)}


@pytest.mark.parametrize(
    "line",
    [
        "FUTURE MEDICAL CARE:\n1. MRI of the lumbar spine\n2. Epidural steroid injections",
        "Future medical: MRI lumbar spine, ESI.",
        "Future medical care should include a repeat MRI of the knee.",
        "FUTURE MEDICAL TREATMENT RECOMMENDATIONS\nMRI of the knee. Knee surgery.",
    ],
)
def test_care_foreseen_for_the_future_is_neither_done_nor_planned(line: str, lexicon: Lexicon) -> None:
    assert _told(line, lexicon) == set()


@pytest.mark.parametrize(
    ("line", "name", "values"),
    [
        ("Lumbar MRI as part of the myelopathy workup.", "dx.myelopathy", {None}),
        ("MRI of the neck for radiculopathy work-up.", "dx.radiculopathy", {None}),
        ("Strength is weaker than a typical strain.", "dx.sprain_strain", set()),
        ("Findings atypical for simple impingement.", "dx.impingement", set()),
        ("Watch the hand (report worsening).", "symptoms_worsening", set()),
        ("Continues to report worsening low back pain.", "symptoms_worsening", {True}),
        ("Core strength: 3/5.", "motor_weakness", set()),
    ],
)
def test_what_is_looked_into_or_compared_with(line: str, name: str, values: set[object], lexicon: Lexicon) -> None:
    assert {value for each, value in _told(line, lexicon) if each == name} == values


@pytest.mark.parametrize(
    "line",
    [
        "Fracture of the distal right radius.",
        "Closed fracture, distal end of right radius.",
        "Fracture of the right distal radius.",
    ],
)
def test_the_end_of_a_forearm_bone_is_the_wrist(line: str, lexicon: Lexicon) -> None:
    facts = facts_of_note(f"Assessment: {line}\n", lexicon)
    assert {(fact.region, fact.side) for fact in facts if fact.name == "dx.fracture"} == {("wrist", "right")}
