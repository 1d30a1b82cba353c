"""A clinic's part of the body is no place, a name no test, a ratio of motion no day, and a prescription no visit."""

import pytest

from guidecheck.reading.lexicon import Lexicon
from tests import facts_of_note

VISIT = "Date of visit: 3/14/2022\n"


@pytest.mark.parametrize("clinic", ["Seen at hand clinic.", "Referred to a knee specialist.", "Foot clinic recheck."])
def test_a_clinic_lends_no_place(clinic: str, lexicon: Lexicon) -> None:
    facts = facts_of_note(f"{VISIT}{clinic} Pain 5/10.", lexicon)
    assert {fact.region for fact in facts if fact.name == "pain"} == {None}


@pytest.mark.parametrize(("line", "told"), [("Ana states the thumb locks.", False), ("ANA negative.", True)])
def test_a_name_is_no_test(line: str, told: bool, lexicon: Lexicon) -> None:
    assert ("study.laboratory" in {fact.name for fact in facts_of_note(line, lexicon)}) is told


@pytest.mark.parametrize("motion", ["RD 10/20", "UD 9/20", "sup 10/30", "grip 10/20"])
def test_motion_of_two_sides_is_no_day(motion: str, lexicon: Lexicon) -> None:
    facts = facts_of_note(f"{VISIT}AROM: flex 45/75, {motion}, decreased.", lexicon)
    assert {str(fact.date) for fact in facts} == {"2022-03-14"}


@pytest.mark.parametrize("line", ["Rx: PT, naproxen.", "Rx: hand therapy 2x4 after specialist.", "Rx: acupuncture x 6"])
def test_sessions_prescribed_were_not_had(line: str, lexicon: Lexicon) -> None:
    names = {fact.name for fact in facts_of_note(VISIT + line, lexicon)}
    assert not names & {"tx.physical_therapy", "tx.acupuncture"}


def test_sessions_of_a_list_of_treatments_were_had(lexicon: Lexicon) -> None:
    facts = facts_of_note(f"{VISIT}Treatment to date: PT x 6.", lexicon)
    assert {fact.measure for fact in facts if fact.name == "tx.physical_therapy"} == {6}


@pytest.mark.parametrize(("films", "day"), [("3 views here: no fx", "2022-03-14"), ("from UC brought here", "None")])
def test_films_taken_here_are_of_the_visit(films: str, day: str, lexicon: Lexicon) -> None:
    facts = facts_of_note(f"{VISIT}X-ray R hand {films}.", lexicon)
    assert {str(fact.date) for fact in facts if fact.name == "study.xray"} == {day}


@pytest.mark.parametrize("operation", ["ORIF L distal radius fx", "s/p ORIF left distal radius fracture"])
def test_an_operation_is_where_the_fracture_was(operation: str, lexicon: Lexicon) -> None:
    facts = facts_of_note(f"{VISIT}{operation} 4/18/2021.", lexicon)
    assert {(fact.region, fact.side) for fact in facts if fact.name == "tx.surgery"} == {("wrist", "left")}


def test_an_illness_of_the_past_is_not_suspected(lexicon: Lexicon) -> None:
    facts = facts_of_note("PMH: kidney stone 2011, infection of toe 2010.", lexicon)
    assert not {fact.name for fact in facts if fact.name.endswith("_suspected")}
