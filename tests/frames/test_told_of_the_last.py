"""What belongs to one of several: brackets of the last care, the side of a level, who is worried, who fell."""

import pytest

from guidecheck.case import Fact
from guidecheck.reading.lexicon import Lexicon
from guidecheck.reading.notes.outline import outline_of
from tests import facts_of_note


def noted(text: str, name: str, lexicon: Lexicon) -> list[Fact]:
    note = f"Date of visit: 06/15/2016\n{text}"
    return [fact for fact in facts_of_note(note, lexicon) if fact.name == name]


def test_a_bracket_tells_what_the_care_before_it_brought(lexicon: Lexicon) -> None:
    text = "Tried: bracing, naproxen, acupuncture (no relief)."
    assert [fact.result for fact in noted(text, "tx.bracing", lexicon)] == [None]
    assert [fact.result for fact in noted(text, "tx.acupuncture", lexicon)] == ["not_improved"]


def test_care_without_meaningful_change_did_not_help(lexicon: Lexicon) -> None:
    text = "She had eight visits of physical therapy without meaningful change."
    assert [fact.result for fact in noted(text, "tx.physical_therapy", lexicon)] == ["not_improved"]


@pytest.mark.parametrize("head", ["L knee", "Left ankle"])
def test_a_level_of_the_other_side_leaves_the_head(head: str, lexicon: Lexicon) -> None:
    text = f"Objective: {head}: stable. Decreased sensation in the right L5 dermatome."
    assert [(fact.side, fact.measure) for fact in noted(text, "root_pattern", lexicon)] == [("right", "L5")]


def test_a_doctor_who_is_worried_suspects(lexicon: Lexicon) -> None:
    text = "I am still worried about a fracture of the left hip."
    assert [fact.value for fact in noted(text, "fracture_suspected", lexicon)] == [True]
    for fear in ("He is worried about", "She is concerned that she has", "The patient thinks he has", "He fears"):
        assert noted(f"{fear} a fracture of the left hip.", "fracture_suspected", lexicon) == []


@pytest.mark.parametrize(
    ("text", "manner"),
    [
        ("Ms. Ruiz, a cook, stumbled at the sink and fell onto her right knee.", "fall"),
        ("The wheel of a cart rolled across his left foot.", "crush"),
        ("He rolled his left ankle on a stone.", "twist"),
    ],
)
def test_how_it_happened(text: str, manner: str, lexicon: Lexicon) -> None:
    assert {fact.value for fact in noted(f"HPI: {text}", "injury_mechanism", lexicon)} == {manner}


def test_an_injury_before_arrival_is_of_the_day(lexicon: Lexicon) -> None:
    text = "HPI: He fell off a ramp 40 min PTA."
    assert [str(fact.value) for fact in noted(text, "injury_date", lexicon)] == ["2016-06-15"]


@pytest.mark.parametrize(
    ("text", "name", "values"),
    [
        ("Exam: No TTP 5th MT base.", "midfoot_bone_tenderness", {False}),
        ("Exam: TTP 2nd MT head.", "second_metatarsal_tenderness", {True}),
        ("In the clinic 30 cc of blood was drained off the knee.", "hemarthrosis", {True}),
        ("In the clinic 30 cc of clear fluid was drained off the knee.", "hemarthrosis", set()),
        ("There is a resolving hematoma over the hip.", "symptoms_improving", set()),
        ("Plan: Gen surg referral.", "surgery_planned", set()),
    ],
)
def test_what_clinics_write_shortly(text: str, name: str, values: set[object], lexicon: Lexicon) -> None:
    assert {fact.value for fact in noted(text, name, lexicon)} == values


def test_a_chart_names_the_doctor_behind_each_day(lexicon: Lexicon) -> None:
    told = "S: The heel hurts.\nO: The heel is tender.\n"
    text = f"6/3/2016  Dr. Wren, podiatry\n{told}7/15/2016  Dr. Wren, podiatry\n{told}"
    assert str(outline_of(text, lexicon).visit) == "2016-07-15"


@pytest.mark.parametrize(
    ("text", "cuff", "tendon"),
    [
        ("MRI of the left shoulder: a full thickness tear.", {True}, set()),
        ("MRI: a partial thickness tear.", {True}, set()),
        ("MRI of the right hip: a partial thickness tear of the gluteus medius.", set(), {True}),
        ("Ultrasound of the left Achilles: a full thickness tear.", set(), {True}),
    ],
)
def test_a_tear_told_by_its_thickness_is_of_the_tendon_named(
    text: str, cuff: set[bool], tendon: set[bool], lexicon: Lexicon
) -> None:
    assert {fact.value for fact in noted(text, "dx.rotator_cuff_tear", lexicon)} == cuff
    assert {fact.value for fact in noted(text, "tendon_tear_suspected", lexicon)} == tendon


def test_an_outcome_in_the_middle_of_a_list_is_of_the_care_before_it(lexicon: Lexicon) -> None:
    text = "Treatment included ice, therapy, a right knee injection without benefit, acupuncture and a brace."
    assert [fact.result for fact in noted(text, "tx.injection", lexicon)] == ["not_improved"]
    for name in ("tx.physical_therapy", "tx.acupuncture", "tx.bracing"):
        assert [fact.result for fact in noted(text, name, lexicon)] == [None]
    text = "Treatment included therapy, acupuncture and a brace, without benefit."
    assert [fact.result for fact in noted(text, "tx.acupuncture", lexicon)] == ["not_improved"]


@pytest.mark.parametrize(
    ("text", "name", "values"),
    [
        ("Plan: I do not believe that an MRI is needed.", "planned_study", {False}),
        ("If the scan confirms a tear, I would offer arthroscopy of the knee.", "surgery_planned", {True}),
        ("Exam: There is a springy block to extension of the knee.", "locked_joint", {True}),
        ("Within an hour the knee was very swollen.", "effusion_within_day", {True}),
        ("Assessment: Achilles re-rupture.", "dx.tendon_rupture", {True}),
    ],
)
def test_what_doctors_say(text: str, name: str, values: set[object], lexicon: Lexicon) -> None:
    assert {fact.value for fact in noted(text, name, lexicon)} == values


def test_a_sprain_strain_is_one(lexicon: Lexicon) -> None:
    facts = noted("Assessment: Right ankle sprain-strain and plantar fasciitis.", "dx.sprain_strain", lexicon)
    assert [(fact.side, fact.region) for fact in facts] == [("right", "ankle")]
