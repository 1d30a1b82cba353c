"""The orders and lists of electronic records: "MR Lumbar Spine WO Contrast; Future", "No Known Allergies"."""

import pytest

from guidecheck.reading.lexicon import Lexicon
from tests import facts_of_note


@pytest.mark.parametrize(
    ("order", "region", "side"),
    [
        ("Orders: MR Lumbar Spine WO Contrast; Future", "lumbar", None),
        ("A/P:\n1. Knee pain, left\n- MR KNEE LEFT WO CONTRAST", "knee", "left"),
        ("Orders placed: MR Shoulder Right", "shoulder", "right"),
        ("MR Brain ordered", "head", None),
    ],
)
def test_an_order_abbreviates_the_study(order: str, region: str, side: str | None, lexicon: Lexicon) -> None:
    planned = [fact for fact in facts_of_note(order, lexicon) if fact.name == "planned_study"]
    assert [(fact.measure, fact.region, fact.side) for fact in planned] == [("mri", region, side)]


@pytest.mark.parametrize("text", ["Mr Lumbar is 45 years old.", "MR. HAND was seen.", "Mr. Foot has pain."])
def test_a_man_is_no_study(text: str, lexicon: Lexicon) -> None:
    assert not any("study" in fact.name for fact in facts_of_note(text, lexicon))


@pytest.mark.parametrize("line", ["No Known Allergies", "No known drug allergies", "NKDA"])
def test_a_list_of_allergies_denies_no_operation(line: str, lexicon: Lexicon) -> None:
    facts = facts_of_note(f"Past Surgical History:\nAppendectomy\n\n{line}", lexicon)
    assert [(fact.name, fact.value) for fact in facts] == [("tx.surgery", True)]
