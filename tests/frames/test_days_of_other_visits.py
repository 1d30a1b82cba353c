"""The day of a note is that of its visit, whatever other visits its head tells of."""

import pytest

from guidecheck.reading.lexicon import Lexicon
from guidecheck.reading.notes.visit_day import visit_day
from tests import facts_of_note


@pytest.mark.parametrize(
    "text",
    [
        "THERAPY NOTE\nPt: L. Ray   Date: 3/4/2016\nS: wrist sore.\nNext MD visit 3/21/16\nP: continue",
        "Date: 3/4/2016\nReferring MD visit: 2/20/2016\nS: pain",
        "Date: 3/4/2016\nNext appointment 4/7/2016",
        "Date: 3/4/2016\nInitial evaluation: 2/1/2016\nPain 3/10",
        "Note date 3/4/2016\nLast visit 2/4/2016\nER visit 1/5/2016",
        "Date of Report: 3/10/16\nDate of Examination: 3/4/16",
        "Initial evaluation: 3/4/16\nDate of injury: 1/2/16",
        "Telephone encounter 3/4/16: pain is worse",
        "Re-eval 3/4/16\nIE 1/5/16\nPain 3/10 (was 7/10)",
        "Exam date: 3/4/16\nComparison: 1/5/15",
    ],
)
def test_other_visits_give_a_note_no_day(text: str, lexicon: Lexicon) -> None:
    assert str(visit_day(text, 0, len(text), lexicon)) == "2016-03-04"


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("X-rays at ED 2/10: negative", "2014-02-10"),
        ("X-rays on 2/10 were negative.", "2014-02-10"),
        ("ED visit 2/10, x-rays negative.", "2014-02-10"),
        ("X-rays negative, pain 2/10", "None"),
    ],
)
def test_tenths_behind_a_study_are_a_day(text: str, day: str, lexicon: Lexicon) -> None:
    facts = facts_of_note(f"Visit date: 02/18/2014\n{text}", lexicon)
    assert [str(fact.date) for fact in facts if fact.name == "study.xray"] == [day]
