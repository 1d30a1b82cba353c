"""How limbs, compartments and bones are said to be, weight that was meant to be lost, and what is so now."""

import pytest

from guidecheck.reading.lexicon import Lexicon
from tests import facts_of_note

VISIT = "Date of visit: 3/14/2022\n"


def _told(text: str, name: str, lexicon: Lexicon) -> set[object]:
    return {fact.value for fact in facts_of_note(VISIT + text, lexicon) if fact.name == name}


@pytest.mark.parametrize(
    ("line", "name", "told"),
    [
        ("Fracture healing well, callus on XR.", "fracture_union_in_question", {False}),
        ("Fracture healed uneventfully.", "fracture_union_in_question", {False}),
        ("CT to assess fracture healing.", "fracture_union_in_question", {True}),
        ("Delayed union.", "fracture_union_in_question", {True}),
        ("Intentional wt loss 20 lb.", "fever_or_weight_loss", set()),
        ("Weight loss with dieting.", "fever_or_weight_loss", set()),
        ("Unexplained weight loss.", "fever_or_weight_loss", {True}),
        ("Hand cold and pale after crush.", "limb_cold_or_pale", {True}),
        ("Foot is cold, pulses absent.", "limb_cold_or_pale", {True}),
        ("Hand cold intolerance.", "limb_cold_or_pale", set()),
        ("Compartments tense.", "compartment_tense", {True}),
        ("Compartments are firm.", "compartment_tense", {True}),
        ("Compartments soft, not tense.", "compartment_tense", {False}),
    ],
)
def test_what_is_told_of_limbs_and_bones(line: str, name: str, told: set[object], lexicon: Lexicon) -> None:
    assert _told(line, name, lexicon) == told


@pytest.mark.parametrize("joint", ["shoulder", "knee", "ankle"])
def test_us_of_a_joint_is_an_ultrasound(joint: str, lexicon: Lexicon) -> None:
    assert _told(f"US {joint} 1/3/22: no tear.", "study.ultrasound", lexicon) == {True}
    assert not _told("Served in the US Army.", "study.ultrasound", lexicon)


@pytest.mark.parametrize("now", ["and now", "and currently", ", now"])
def test_what_is_so_now_is_of_the_visit(now: str, lexicon: Lexicon) -> None:
    facts = facts_of_note(f"{VISIT}Left knee arthroplasty in June 2020 {now} complains of giving way.", lexicon)
    assert {fact.name: str(fact.date) for fact in facts}["giving_way"] == "2022-03-14"
    assert {fact.name: str(fact.date) for fact in facts}["tx.surgery"] == "2020-06"
