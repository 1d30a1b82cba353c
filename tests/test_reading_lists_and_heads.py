"""Dictated notes typed without line breaks: numbered lists behind their headings, two headings on end, operations."""

import pytest

from guidecheck.case import When
from guidecheck.reading.lexicon import Lexicon
from tests import facts_of_note, facts_of_text


def stated(line: str, lexicon: Lexicon, *names: str) -> set[tuple[str, object, str | None, str | None]]:
    facts = facts_of_note(line, lexicon)
    return {(fact.name, fact.value, fact.region, fact.side) for fact in facts if fact.name in names}


def test_a_numbered_list_needs_no_colon_behind_its_heading(lexicon: Lexicon) -> None:
    note = (
        "ALLERGIES 1. KEFLEX. 2. ACE BANDAGES. MEDICATIONS 1. Advil. 2. Xanax. ASSESSMENT 1. Torn meniscus, left knee."
    )
    assert stated(note, lexicon, "tx.bracing", "dx.meniscal_tear") == {("dx.meniscal_tear", True, "knee", "left")}


def test_a_heading_may_open_with_another(lexicon: Lexicon) -> None:
    note = (
        "REVIEW OF SYSTEMS: Denies weakness. PHYSICAL EXAMINATION GENERAL: Well. EXTREMITIES: Left quadriceps weakness."
    )
    found = stated(note, lexicon, "weakness_reported", "motor_weakness")
    assert found == {("weakness_reported", False, None, None), ("motor_weakness", True, "lower_extremity", "left")}


@pytest.mark.parametrize(
    ("entry", "region", "side"),
    [
        ("Inguinal hernia on the left.", "abdomen", "left"),
        ("Left shoulder.", "shoulder", "left"),
        ("Right knee x2.", "knee", "right"),
        ("Cesarean section.", "abdomen", None),
        ("Colon cancer.", None, None),
        ("Right knee scope.", "knee", "right"),
    ],
)
def test_what_a_list_of_operations_names_was_operated_on(
    entry: str, region: str | None, side: str | None, lexicon: Lexicon
) -> None:
    found = stated(f"PAST SURGICAL HISTORY: {entry}", lexicon, "tx.surgery")
    assert found == {("tx.surgery", True, region, side)}


def test_an_operation_that_is_listed_has_its_year(lexicon: Lexicon) -> None:
    line = "PRIOR SURGERIES: 1. Left shoulder 2010."
    facts = facts_of_note(line, lexicon)
    assert [fact.date for fact in facts if fact.name == "tx.surgery"] == [When(2010)]


@pytest.mark.parametrize("line", ["See chart.", "As above.", "Noncontributory."])
def test_a_list_of_operations_may_name_none(line: str, lexicon: Lexicon) -> None:
    assert ("tx.surgery", True, None, None) not in stated(f"PAST SURGICAL HISTORY: {line}", lexicon, "tx.surgery")


@pytest.mark.parametrize(
    "line",
    [
        "She sought no previous medical attention for this.",
        "He has not sought any treatment.",
        "He has had no prior treatment.",
    ],
)
def test_care_that_was_not_sought_was_not_had(line: str, lexicon: Lexicon) -> None:
    assert stated(f"HPI: {line}", lexicon, "no_treatment_yet") == {("no_treatment_yet", True, None, None)}


@pytest.mark.parametrize(
    "line",
    [
        "He was placed in a splint.",
        "A posterior splint was placed.",
        "She was put in a bulky Jones dressing.",
        "The splint was applied in the emergency room.",
    ],
)
def test_a_splint_that_is_put_on_immobilises(line: str, lexicon: Lexicon) -> None:
    assert ("tx.immobilisation", True, None, None) in stated(f"HPI: {line}", lexicon, "tx.immobilisation")


def test_upper_as_well_as_lower_extremities_are_both(lexicon: Lexicon) -> None:
    found = stated(
        "EXAM: Motor strength is intact in the upper as well as lower extremities.", lexicon, "motor_weakness"
    )
    assert {region for _, _, region, _ in found} == {"upper_extremity", "lower_extremity"}


@pytest.mark.parametrize("opening", ["Left knee exam showed", "The left knee had", "Left knee:"])
def test_a_head_ends_where_another_part_of_the_body_opens_a_sentence(opening: str, lexicon: Lexicon) -> None:
    text = f"UEs: reflexes 2+ and equal. {opening} no effusion, crepitus, Lachman negative."
    facts = facts_of_text(text, lexicon)
    assert {(f.region, f.side) for f in facts if f.name in {"effusion", "instability_sign"}} == {("knee", "left")}


def test_films_that_were_not_taken_have_no_place_of_what_was_told_before(lexicon: Lexicon) -> None:
    text = "The left knee was swollen. No x-rays were taken."
    facts = facts_of_text(text, lexicon)
    assert [(f.value, f.region) for f in facts if f.name == "study.xray"] == [(False, None)]


def test_a_pregnancy_test_is_a_laboratory_test(lexicon: Lexicon) -> None:
    facts = facts_of_text("Urine HCG negative.", lexicon)
    assert {(f.name, f.value) for f in facts} == {("pregnancy", False), ("study.laboratory", True)}


def test_a_range_that_is_reduced_is_one_of_motion(lexicon: Lexicon) -> None:
    text = "The cervical range was reduced by half in all planes."
    facts = facts_of_text(text, lexicon)
    assert [(f.name, f.value, f.region) for f in facts] == [("reduced_motion", True, "cervical")]


@pytest.mark.parametrize("when", ["the same day", "that day", "that night"])
def test_what_is_told_of_the_day_of_the_injury_has_its_day(when: str, lexicon: Lexicon) -> None:
    text = f"He was hurt at work on 3/4/2015 when he fell. At the hospital {when} a left rib fracture was diagnosed."
    facts = facts_of_text(text, lexicon)
    assert [str(f.date) for f in facts if f.name == "dx.fracture"] == ["2015-03-04"]
