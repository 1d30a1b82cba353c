"""The day beside the title of a note is that of its visit, whatever stands behind it."""

from itertools import product

import pytest

from guidecheck.reading.lexicon import Lexicon
from guidecheck.reading.notes.papers import papers_of
from guidecheck.reading.source_text import source_of
from tests import facts_of_note

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


_HEADS = (
    "Fri 7/15/2026 sports med\nDOI {}",
    "Follow up: Wed July 15 2026, DOI: {}",
    "Pain clinic f/u. July 15 '26. DOI {}",
    "Occupational Medicine 07/15/26 (injury of {}, twisting)",
    "Occupational Medicine, 07/15/26, injury of {}",
    "Primary treating: 07/15/2026. DOI {}.",
    "Dr. Vega - Spine - 7/15/2026 - orig DOI {}",
    "Clinic notes - JUL 15, 2026\nInj: {}",
    "15-JUL-2026 09:14  DOI {}",
    "Visit 07/15/2026, injury {}: fell 14 feet from a scaffold.",
    "Visit 07/15/2026 / injury {}",
    "Injury Care Center re-eval 07/15/2026 (injury {}; fell on the left hand)",
    "July 15th, 2026 - Injured worker: P. Doan - Injury: {}",
    "Low back f/u 7-15-26; inj {}",
    "Ortho follow-up - 7/15/26 - injured {}",
    "Seen: 7/15/26\nInjured: {}",
    "di {}\n7/15/26\nR sh pain",
    "Date of service was 7/15/2026. DOI {}",
    "Date of service is 7 15 2026. DOI {}",
    "Mr. Diaz came in on July 15, 2026 for his knee. DOI {}",
    "Request for reconsideration, dated 7/15/2026\nDOI {}",
    "Therapy summary\nStart of care: 5/17/26   Discharge: 7/15/26\nDate of injury: {}",
)


@pytest.mark.parametrize("head", _HEADS)
@pytest.mark.parametrize("injured", ["1/9/2026", "JAN 9, 2026", "Jan 9 '26"])
def test_the_head_of_a_note_tells_the_visit_and_the_injury_apart(head: str, injured: str, lexicon: Lexicon) -> None:
    text = f"{head.format(injured)}\nNeuro: R triceps 4-/5 (5/5 on 3/12/2026), unchanged from 5/2026.\n{_NOTE}"
    assert visit_of(text, lexicon) == "2026-07-15"
    injuries = {str(fact.value) for fact in facts_of_note(text, lexicon) if fact.name == "injury_date"}
    assert injuries <= {"2026-01-09"}


@pytest.mark.parametrize("review", ["REVIEW OF RECORDS (in part)", "Records reviewed:", "Summary of medical records"])
def test_a_report_that_goes_through_records_has_its_own_day(review: str, lexicon: Lexicon) -> None:
    text = (
        f"Medical evaluation\nDate of evaluation: July 15, 2026\nDate of injury: 1/9/2026\n\n{review}\n"
        "01/09/26 Clinic, first report: low back strain, strength normal.\n"
        "02/25/26 - 04/15/26 Therapy notes: seven weeks of physical therapy.\n\n"
        "PHYSICAL EXAMINATION\nLeft gastrocnemius 4/5.\n"
    )
    days = {fact.name: str(fact.date) for fact in facts_of_note(text, lexicon) if fact.value is True}
    assert visit_of(text, lexicon) == "2026-07-15"
    assert (days["motor_weakness"], days["dx.sprain_strain"]) == ("2026-07-15", "2026-01-09")


@pytest.mark.parametrize("gap", ["\n", "\n\n"])
@pytest.mark.parametrize("head", ["EXAM", "Physical examination:", "HISTORY"])
def test_what_a_report_finds_behind_a_list_of_records_is_of_its_own_day(head: str, gap: str, lexicon: Lexicon) -> None:
    text = (
        "Qualified medical evaluation\nDate of evaluation: July 15, 2026\nDate of injury: 1/9/2026\nRECORDS REVIEWED\n"
        "01/09/2026 Clinic, Dr. Vega: fell on the left shoulder.\n02/18/2026 MRI left shoulder: no tear.\n"
        f"04/15/2026 PT discharge: 24 visits, fair progress.{gap}{head}: Left shoulder: Drop arm test positive.\n"
    )
    assert visit_of(text, lexicon) == "2026-07-15"
    told = [str(fact.date) for fact in facts_of_note(text, lexicon) if fact.name == "drop_arm_sign"]
    assert told == ["2026-07-15"]
