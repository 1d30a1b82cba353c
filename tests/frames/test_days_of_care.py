"""Care is of the day on which it was given; what a patient had, takes or has not had is told at a visit and of none."""

import pytest

from guidecheck.reading.lexicon import Lexicon
from tests import facts_of_text

VISIT = "On 6/1/2016 the left knee was swollen. "


def told(text: str, name: str, lexicon: Lexicon) -> set[str]:
    """The days of one fact."""
    return {str(fact.date or "") for fact in facts_of_text(text, lexicon) if fact.name == name}


@pytest.mark.parametrize(
    ("given", "name"),
    [
        ("Naproxen was prescribed.", "tx.medication"),
        ("She was given ibuprofen.", "tx.medication"),
        ("A hinged brace was dispensed.", "tx.bracing"),
        ("The knee was injected with cortisone, and an injection was administered.", "tx.injection"),
        ("She was placed in a cast.", "tx.immobilisation"),
        ("Physical therapy was started.", "tx.physical_therapy"),
        ("She is undergoing physical therapy.", "tx.physical_therapy"),
    ],
)
def test_what_a_visit_gave_is_of_its_day(given: str, name: str, lexicon: Lexicon) -> None:
    assert told(VISIT + given, name, lexicon) == {"2016-06-01"}


@pytest.mark.parametrize(
    ("had", "name"),
    [
        ("Naproxen had been tried without effect.", "tx.medication"),
        ("She takes ibuprofen.", "tx.medication"),
        ("A hinged brace has been used for six weeks.", "tx.bracing"),
        ("She had been given ibuprofen before.", "tx.medication"),
        ("She has not had physical therapy.", "tx.physical_therapy"),
        ("Twelve sessions of physical therapy brought nothing.", "tx.physical_therapy"),
        ("Acupuncture helped for a while.", "tx.acupuncture"),
    ],
)
def test_what_a_visit_only_speaks_of_has_no_day(had: str, name: str, lexicon: Lexicon) -> None:
    assert told(VISIT + had, name, lexicon) == {""}


@pytest.mark.parametrize(
    "work",
    [
        "She has been on light duty since 7/4/2016.",
        "She has worked light duty from July 4, 2016.",
        "Effective 7/4/2016 she is on light duty.",
        "Since July 4 she has been on light duty.",
        "Light duty as of 7/4/2016.",
    ],
)
def test_work_is_of_the_day_from_which_it_holds(work: str, lexicon: Lexicon) -> None:
    assert told(VISIT + work, "work_status", lexicon) == {"2016-07-04"}
    assert told(VISIT + work, "tx.activity_modification", lexicon) == {"2016-07-04"}


def test_work_since_the_injury_is_of_no_visit(lexicon: Lexicon) -> None:
    assert told(f"{VISIT}She has been off work since the accident.", "work_status", lexicon) == {""}
    assert told(f"{VISIT}She is off work.", "work_status", lexicon) == {"2016-06-01"}


@pytest.mark.parametrize(
    "films",
    [
        "X-rays of the knee were negative for fracture.",
        "A CT of the knee showed no fracture.",
        "Knee films: no fracture.",
    ],
)
def test_films_of_an_emergency_visit_are_of_its_day(films: str, lexicon: Lexicon) -> None:
    name = "study.ct" if "CT" in films else "study.xray"
    assert told(f"On 6/1/2016 he was seen at the emergency room with a swollen knee. {films}", name, lexicon) == {
        "2016-06-01"
    }
    assert told(f"On 6/1/2016 he was seen by his surgeon with a swollen knee. {films}", name, lexicon) == {""}


@pytest.mark.parametrize("when", ["that day", "the same night", "that evening", "the same morning"])
def test_a_study_of_the_same_day(when: str, lexicon: Lexicon) -> None:
    text = f"He was injured on 6/1/2016. A CT of the head {when} was normal."
    assert told(text, "study.ct", lexicon) == {"2016-06-01"}
