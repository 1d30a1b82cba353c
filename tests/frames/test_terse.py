"""Terse records: short forms, signs and lists that stand for whole sentences."""

import pytest

from guidecheck.guideline import Library
from guidecheck.reading.facts import read_facts
from guidecheck.reading.lexicon import Lexicon, lexicon_of

_SIGNS: dict[object, str] = {True: "+", False: "-", None: "?"}


@pytest.fixture(scope="module")
def lexicon(library: Library) -> Lexicon:
    return lexicon_of(library.vocabulary)


def told(text: str, name: str, lexicon: Lexicon) -> set[str]:
    """What a text states under a name: "+ right knee", "- lumbar", "4 left shoulder"."""
    facts = (fact for fact in read_facts(text, [(0, len(text))], lexicon) if fact.name == name)
    parts = ((str(fact.measure or _SIGNS.get(fact.value, "=")), fact.side, fact.region) for fact in facts)
    return {" ".join(part for part in each if part) for each in parts}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Abd NT; no guarding.", "- abdomen"),
        ("Abd soft and nontender.", "- abdomen"),
        ("Abd NT/ND.", "- abdomen"),
        ("Abd is soft, NT.", "- abdomen"),
        ("Abd: mild TTP, no guarding.", "+ abdomen"),
    ],
)
def test_abd_is_the_abdomen_where_it_is_palpated(text: str, expected: str, lexicon: Lexicon) -> None:
    assert told(text, "tenderness", lexicon) == {expected}


@pytest.mark.parametrize(
    "study", ["CT abd/pelvis w/ contrast", "CT abd and pelvis with contrast", "CT of the abd/pelvis", "CT A/P"]
)
def test_abd_is_the_abdomen_in_a_study(study: str, lexicon: Lexicon) -> None:
    assert told(f"Request: {study}.", "planned_study", lexicon) == {"ct abdomen", "ct pelvis"}


def test_abd_is_abduction_at_a_shoulder(lexicon: Lexicon) -> None:
    assert told("R shoulder: abd is limited; abd strength 4/5.", "reduced_motion", lexicon) == {"+ right shoulder"}


@pytest.mark.parametrize("text", ["PSH: none.", "PSHx: none.", "PSH: negative.", "Tx: PT. Surgical hx: none."])
def test_an_empty_list_of_operations_says_that_there_was_none(text: str, lexicon: Lexicon) -> None:
    assert told(text, "tx.surgery", lexicon) == {"-"}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("No relevant surgical hx documented.", "tx.surgery"),
        ("PSH: not stated.", "tx.surgery"),
        ("No fracture documented.", "dx.fracture"),
        ("Strength not documented.", "motor_weakness"),
        ("Sensation not adequately described.", "sensory_deficit"),
        ("The provider has not documented weakness.", "weakness_reported"),
        ("Neurologic dysfunction has not been sufficiently documented.", "neuro_deficit"),
    ],
)
def test_what_is_not_documented_is_unknown(text: str, name: str, lexicon: Lexicon) -> None:
    assert told(text, name, lexicon) == {"?"}


@pytest.mark.parametrize(
    "text",
    [
        "Medications not listed.",
        "The current medications were not set out in the note.",
        "Current meds not adequately documented.",
    ],
)
def test_medications_that_are_not_listed_were_not_taken_for_that(text: str, lexicon: Lexicon) -> None:
    assert told(text, "tx.medication", lexicon) == set()
