"""The day of a note is that of its visit, whatever other visits its head tells of."""

import pytest

from guidecheck.reading.lexicon import Lexicon
from guidecheck.reading.notes.visit_day import visit_day


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
    assert str(visit_day(text, 0, len(text), lexicon.visit_dates)) == "2016-03-04"
