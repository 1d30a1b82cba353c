"""The day beside the title of a note is that of its visit, whatever stands behind it."""

from itertools import product

import pytest

from guidecheck.reading.lexicon import Lexicon
from guidecheck.reading.notes.papers import papers_of
from guidecheck.reading.source_text import source_of

_TITLES = (
    "Orthopedic consultation",
    "Spine clinic",
    "Physician assistant note",
    "History and physical",
    "Pain management follow-up",
    "Re-evaluation",
    "Work status report",
    "Clinic note by Dr. Vega",
    "Note",
)
_BETWEEN = (", ", " ", ": ", " - ", " (", "; ", " dated ", "\n")
_BEHIND = (". Date of injury 1/9/2026.\n", " DOI 1/9/2026\n", "\nDOB: 4/12/1979   DOI: 1/9/2026\n")
_NOTE = "The patient complains of left shoulder pain. Drop arm sign positive. Plan: MRI left shoulder.\n"


def visit_of(text: str, lexicon: Lexicon) -> str:
    (paper,) = papers_of(source_of("", text), lexicon)
    return str(paper.outline.visit)


@pytest.mark.parametrize(("title", "between"), list(product(_TITLES, _BETWEEN)))
def test_the_day_of_a_title_is_that_of_the_visit(title: str, between: str, lexicon: Lexicon) -> None:
    closed = ")" if between == " (" else ""
    for behind in _BEHIND:
        assert visit_of(f"{title}{between}7/15/2026{closed}{behind}{_NOTE}", lexicon) == "2026-07-15"


@pytest.mark.parametrize(
    "head",
    [
        "Orthopedic consultation, date of injury 1/9/2026.\n",
        "Jane Doe, born 4/12/1979, is here again.\n",
        "Progress note. He was hurt on 1/9/2026.\n",
        "Spine clinic\nJane Doe\nFresno\nhurt 1/9/2026, left handed\n",
        "Consultation of the patient since the fall of 1/9/2026.\n",
    ],
)
def test_the_day_of_something_else_is_none(head: str, lexicon: Lexicon) -> None:
    assert visit_of(head + _NOTE, lexicon) == "None"
