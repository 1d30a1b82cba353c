"""Imaging that nobody had, studies of two places in one sentence, and results that are not the study's own."""

import pytest

from guidecheck.reading.lexicon import Lexicon
from tests import facts_of_note, facts_of_text

KINDS = ("study.xray", "study.mri", "study.ct")


def _stated(text: str, lexicon: Lexicon) -> set[tuple[str, object, str | None, str | None]]:
    return {(fact.name, fact.value, fact.region, fact.side) for fact in facts_of_text(text, lexicon)}


@pytest.mark.parametrize(
    "told",
    [
        "No imaging of the neck to date.",
        "No imaging studies have been done of the neck.",
        "She has not had any imaging of the neck.",
        "There has been no imaging of the neck.",
        "Imaging of the neck has not been performed.",
        "The neck was never imaged.",
    ],
)
def test_imaging_that_was_not_had_is_none_of_its_kinds(told: str, lexicon: Lexicon) -> None:
    assert {(name, False, "cervical", None) for name in KINDS} <= _stated(told, lexicon)


@pytest.mark.parametrize("line", ["Imaging: none to date", "IMAGING:\nNot done.", "Prior imaging: none."])
def test_a_label_may_be_answered_so(line: str, lexicon: Lexicon) -> None:
    assert {fact.name for fact in facts_of_note(line, lexicon) if fact.value is False} == set(KINDS)


@pytest.mark.parametrize(
    "other",
    [
        "No imaging is needed.",
        "No imaging was ordered today.",
        "No new imaging.",
        "No imaging available for review.",
        "No advanced imaging has been done.",
        "No fracture on imaging.",
        "He does not want imaging.",
        "No imaging since 2019.",
        "X-rays only, no other imaging.",
    ],
)
def test_what_is_not_wanted_or_at_hand_may_have_been_had(other: str, lexicon: Lexicon) -> None:
    assert not {name for name, value, *_ in _stated(other, lexicon) if name in KINDS and value is False}


@pytest.mark.parametrize(
    "told",
    [
        "The neck was imaged by MRI, and the right shoulder as well.",
        "MRI of the neck was done, and of the right shoulder as well.",
        "An MRI was done first of the neck and later of the right shoulder.",
        "An MRI of the neck was done, as was one of the right shoulder.",
        "An MRI of the neck was done, as well as of the right shoulder.",
    ],
)
def test_a_study_is_taken_up_for_another_place(told: str, lexicon: Lexicon) -> None:
    places = {("study.mri", True, "cervical", None), ("study.mri", True, "shoulder", "right")}
    assert places <= _stated(told, lexicon)


def test_nor_was_it_of_a_place_that_is_denied(lexicon: Lexicon) -> None:
    told = _stated("X-rays of the right knee were done but not of the left.", lexicon)
    assert {("study.xray", True, "knee", "right"), ("study.xray", False, "knee", "left")} <= told


@pytest.mark.parametrize("told", ["CT of the neck in lieu of MRI.", "A CT of the neck was done in place of an MRI."])
def test_a_study_that_another_replaced_was_not_had(told: str, lexicon: Lexicon) -> None:
    assert {(name, value) for name, value, *_ in _stated(told, lexicon)} == {("study.ct", True), ("study.mri", False)}


@pytest.mark.parametrize(
    "examined",
    [
        "and grip is weak",
        "; the shoulder is stiff",
        "and reflexes are normal",
        ", and McMurray is positive",
        "and he has a normal gait",
    ],
)
def test_what_is_examined_behind_a_study_is_not_its_result(examined: str, lexicon: Lexicon) -> None:
    facts = facts_of_text(f"X-rays of the knee were taken {examined}.", lexicon)
    assert {fact.result for fact in facts if fact.name == "study.xray"} == {None}


@pytest.mark.parametrize("result", ["and were normal", "and are normal", ", which were normal"])
def test_what_it_showed_is(result: str, lexicon: Lexicon) -> None:
    facts = facts_of_text(f"X-rays of the knee were taken {result}.", lexicon)
    assert {fact.result for fact in facts if fact.name == "study.xray"} == {"normal"}


@pytest.mark.parametrize(
    ("told", "name"),
    [
        ("There is nothing to suggest that an injection was tried.", "tx.injection"),
        ("Nothing in the record suggests that physical therapy was attempted.", "tx.physical_therapy"),
        ("The records do not suggest that an injection was given.", "tx.injection"),
        ("There is no sign that he was ever treated with an injection.", "tx.injection"),
        ("Nothing suggests that x-rays were taken.", "study.xray"),
    ],
)
def test_care_that_nothing_hints_at_is_left_open(told: str, name: str, lexicon: Lexicon) -> None:
    assert {value for stated, value, *_ in _stated(told, lexicon) if stated == name} == {None}


def test_a_finding_that_nothing_hints_at_is_denied(lexicon: Lexicon) -> None:
    assert ("dx.fracture", False) in {one[:2] for one in _stated("There is nothing to suggest a fracture.", lexicon)}


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("X-rays were done but the MRI was not.", {("study.xray", True), ("study.mri", False)}),
        ("X-rays were done, but an MRI has not been.", {("study.xray", True), ("study.mri", False)}),
        ("PT was tried but acupuncture was not.", {("tx.physical_therapy", True), ("tx.acupuncture", False)}),
        ("The MRI was normal but the X-rays were not.", {("study.mri", True), ("study.xray", True)}),
        ("The MRI was authorized and the CT was not.", {("planned_study", True)}),
        ("Takes naproxen, not taking gabapentin.", {("tx.medication", True)}),
        ("He was told to do home exercises but did not.", {("tx.home_exercise", False)}),
        ("He was prescribed naproxen but never took it.", {("tx.medication", False)}),
        ("He was advised to wear a brace but does not.", {("tx.bracing", False)}),
    ],
)
def test_what_a_clause_denies_shortly(told: str, expected: set[tuple[str, object]], lexicon: Lexicon) -> None:
    assert {one[:2] for one in _stated(told, lexicon) if one[0] != "sex"} == expected
