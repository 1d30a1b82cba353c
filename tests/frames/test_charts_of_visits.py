"""Charts that tell of several visits: each finding has the day of its own, and the last one is the note's."""

import pytest

from guidecheck.reading.lexicon import Lexicon
from guidecheck.reading.notes.outline import outline_of
from tests import facts_of_note

HEADS = [
    ("03/02/2016 Initial visit", "04/20/2016 Recheck"),
    ("Visit of 03/02/2016", "Visit of 04/20/2016"),
    ("3/2/2016", "4/20/2016"),
    ("Office visit: March 2, 2016", "Office visit: April 20, 2016"),
    ("VISIT 1: 3/2/2016", "VISIT 2: 4/20/2016"),
]


def days_of(text: str, name: str, lexicon: Lexicon) -> set[tuple[object, str]]:
    facts = facts_of_note(text, lexicon)
    return {(fact.value, str(fact.date)) for fact in facts if fact.name == name}


@pytest.mark.parametrize("heads", HEADS)
def test_each_visit_has_its_day(heads: tuple[str, str], lexicon: Lexicon) -> None:
    first, last = heads
    text = f"{first}\nSubjective: Ankle hurts.\nObjective: The ankle is swollen.\n{last}\nObjective: No swelling."
    assert days_of(text, "swelling", lexicon) == {(True, "2016-03-02"), (False, "2016-04-20")}


@pytest.mark.parametrize("heads", HEADS)
def test_the_last_visit_is_the_day_of_the_note(heads: tuple[str, str], lexicon: Lexicon) -> None:
    first, last = heads
    told = "Objective: The ankle is swollen."
    for text in (f"{first}\n{told}\n{last}\n{told}\n", f"{last}\n{told}\n{first}\n{told}\n"):
        assert str(outline_of(text, lexicon).visit) == "2016-04-20"


def test_numbered_visits_need_no_headings(lexicon: Lexicon) -> None:
    text = "VISIT 1: 3/2/2016\nDOI 1/9/2016. The ankle is swollen.\nVISIT 2: 4/20/2016\nThere is no swelling.\n"
    assert str(outline_of(text, lexicon).visit) == "2016-04-20"
    assert days_of(text, "swelling", lexicon) == {(True, "2016-03-02"), (False, "2016-04-20")}


@pytest.mark.parametrize(
    "head",
    [
        "Reply to the adjuster\nApril 20, 2016 visit. Injury of March 2, 2016.",
        "PT discharge summary\nEval date: 3/2/2016   Discharge date: 4/20/2016",
        "Initial visit 3/2/2016. Today's visit 4/20/2016.",
        "Evaluated 3/2/2016, re-evaluated 4/20/2016",
        "Received by fax 4/22/2016. Exam performed 4/20/2016.",
        "Date prepared: 4/21/2016. Date examined: 4/20/2016.",
        "Date of H&P: 4/20/2016. Incident date: 3/2/2016.",
        "Return to work date: 5/1/2016. Visit of 4/20/2016.",
        "DOI: 3/2/16. I attended today's appointment 4/20/16.",
    ],
)
def test_the_day_of_a_visit_among_other_days(head: str, lexicon: Lexicon) -> None:
    assert str(outline_of(f"{head}\nThe ankle is swollen.\n", lexicon).visit) == "2016-04-20"


def test_a_visit_told_in_one_line_keeps_its_day_under_headings(lexicon: Lexicon) -> None:
    text = (
        "02/01/2016 F/U. Groin is sore when she climbs. Exam: the hip is tender. A: hip strain.\n"
        "03/01/2016 F/U. Groin is better now on most days. Exam: the hip is not tender. A: hip strain.\n"
    )
    assert days_of(text, "tenderness", lexicon) == {(True, "2016-02-01"), (False, "2016-03-01")}


def test_days_of_studies_and_of_a_heading_are_no_visits(lexicon: Lexicon) -> None:
    text = (
        "Progress note 05/04/2016\nInitial evaluation: 02/04/2016\nSubjective: The heel hurts.\nStudies:\n"
        "01/05/2016 X-ray of the foot: no fracture.\n02/20/2016 MRI of the foot: edema. The fascia is thick.\n"
    )
    assert str(outline_of(text, lexicon).visit) == "2016-05-04"
    assert days_of(text, "pain", lexicon) == {(True, "2016-05-04")}


def test_a_letter_closed_by_a_bracket_opens_a_part(lexicon: Lexicon) -> None:
    text = "Date: 5/4/2016\nS) Knee pain.\nO) Effusion of the knee.\nA) Knee strain.\nP) X-ray of the left knee.\n"
    assert days_of(text, "planned_study", lexicon) == {(True, "2016-05-04")}
    assert days_of(text, "study.xray", lexicon) == set()
