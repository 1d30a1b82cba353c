"""What is hardly suspected is not suspected, wherever "low" stands; what a study is to determine is open."""

import pytest

from guidecheck.reading.lexicon import Lexicon
from tests import facts_of_note, facts_of_text
from tests.frames import told

LITTLE = (
    "There is low suspicion for {x}.",
    "Low clinical suspicion for {x}.",
    "Low index of suspicion for {x} today.",
    "Suspicion for {x} is very low.",
    "My suspicion is low for {x}.",
    "Suspicion for {x}: low.",
    "Minimal concern about {x}.",
)


@pytest.mark.parametrize("frame", LITTLE)
@pytest.mark.parametrize(
    ("listed", "suspicions"),
    [
        ("fracture", {"fracture_suspected"}),
        ("fracture or infection", {"fracture_suspected", "infection_suspected"}),
        ("infection, tumor or fracture", {"infection_suspected", "tumor_suspected", "fracture_suspected"}),
        ("infection or dislocation", {"infection_suspected", "dislocation_suspected"}),
    ],
)
def test_a_low_suspicion_is_none(frame: str, listed: str, suspicions: set[str], lexicon: Lexicon) -> None:
    for facts in (facts_of_text, facts_of_note):
        found = {(f.name, f.value) for f in facts(frame.format(x=listed), lexicon) if f.name.endswith("_suspected")}
        assert found == {(name, False) for name in suspicions}


@pytest.mark.parametrize(
    "text",
    [
        "Suspicion for fracture is not low.",
        "Low back pain with concern for fracture.",
        "There is high suspicion for fracture and low suspicion for infection.",
        "Low concern for infection but concern for fracture.",
    ],
)
def test_a_suspicion_beside_a_low_one_is_one(text: str, lexicon: Lexicon) -> None:
    facts = {(fact.name, fact.value) for fact in facts_of_note(text, lexicon)}
    assert ("fracture_suspected", True) in facts


def test_what_is_told_behind_a_low_suspicion_is_there(lexicon: Lexicon) -> None:
    text = "Concern for infection is low, meniscal tear noted."
    assert told(text, "dx.meniscal_tear", lexicon) == {"+ knee"}


@pytest.mark.parametrize(
    "frame",
    [
        "MRI for determination of {x}.",
        "MRI is requested for detection of {x}.",
        "MRI for confirmation of the presence of {x}.",
        "MRI to identify any {x}.",
        "MRI in order to determine whether there is {x}.",
    ],
)
@pytest.mark.parametrize(
    ("lesion", "name"),
    [
        ("nerve root compression", "dx.radiculopathy"),
        ("disc herniation", "dx.disc_herniation"),
        ("rotator cuff tear", "dx.rotator_cuff_tear"),
    ],
)
def test_what_a_study_is_to_determine_is_open(frame: str, lesion: str, name: str, lexicon: Lexicon) -> None:
    facts = facts_of_note(frame.format(x=lesion), lexicon)
    assert {fact.value for fact in facts if fact.name == name} == {None}
    assert not any(fact.name == "study.mri" for fact in facts)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Eval for ESI.", {"injection_planned"}),
        ("Ortho to evaluate for arthroscopy.", {"surgery_planned"}),
        ("Evaluate for knee brace.", set()),
        ("Evaluate for carpal tunnel syndrome.", {"reason_rule_out", "dx.carpal_tunnel"}),
    ],
)
def test_care_that_is_weighed_is_not_ruled_out(text: str, expected: set[str], lexicon: Lexicon) -> None:
    assert {fact.name for fact in facts_of_note(text, lexicon)} == expected
