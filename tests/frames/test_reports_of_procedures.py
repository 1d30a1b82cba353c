"""The report of a procedure tells the day on which its procedure was done, and of no other care."""

import pytest

from guidecheck.reading.lexicon import Lexicon
from guidecheck.reading.notes.papers import papers_of
from guidecheck.reading.source_text import source_of
from tests import facts_of_note


@pytest.mark.parametrize(
    "day", ["Date of Operation: 03/10/2016", "DATE OF SURGERY: March 10, 2016", "Procedure date: 3/10/16"]
)
@pytest.mark.parametrize(
    "done", ["Procedure: Left L4-5 microdiscectomy", "OPERATION PERFORMED:\n1. Left L4-5 microdiscectomy\n2. Closure"]
)
def test_an_operation_was_done_on_the_day_of_its_report(day: str, done: str, lexicon: Lexicon) -> None:
    text = (
        f"OPERATIVE REPORT\n{day}\nPreoperative diagnosis: Disc herniation\n{done}\nIndications: Two epidurals failed."
    )
    dated = {(fact.name, fact.region, str(fact.date)) for fact in facts_of_note(text, lexicon) if fact.name[:2] == "tx"}
    assert ("tx.surgery", "lumbar", "2016-03-10") in dated
    assert ("tx.injection", None, "None") in dated


def test_an_injection_was_given_on_the_day_of_its_note(lexicon: Lexicon) -> None:
    text = "PROCEDURE NOTE\nDate of procedure: 04/08/2019\nProcedure: Right subacromial corticosteroid injection\n"
    facts = facts_of_note(text, lexicon)
    told = [(fact.region, fact.side, str(fact.date)) for fact in facts if fact.name == "tx.injection"]
    assert told == [("shoulder", "right", "2019-04-08")]


def test_a_visit_behind_an_operation_is_not_its_report(lexicon: Lexicon) -> None:
    text = "Date of visit: 6/11/2016\nDate of surgery: 3/10/2016\nTreatment: Wrist brace."
    assert [str(fact.date) for fact in facts_of_note(text, lexicon) if fact.name == "tx.bracing"] == ["None"]


def test_a_report_of_a_procedure_is_a_paper_of_its_own(lexicon: Lexicon) -> None:
    visit = "PROGRESS NOTE\nDate of visit: 9/14/2022\nLeft knee pain 5/10.\n"
    done = (
        "OPERATIVE REPORT\nDate of surgery: 05/10/2022\nProcedure: Left knee arthroscopy\nFindings: Meniscus intact.\n"
    )
    assert len(papers_of(source_of("file", f"{visit}\f{done}"), lexicon)) == 2


@pytest.mark.parametrize(
    "text",
    [
        "Left knee pain 5/10 four months after partial meniscectomy (5/10/2022).",
        "Left knee pain 5/10, worse than on 5/10/2022.",
    ],
)
def test_the_day_of_an_operation_is_no_day_of_a_pain(text: str, lexicon: Lexicon) -> None:
    facts = facts_of_note(f"Date of visit: 9/14/2022\n{text}", lexicon)
    assert [str(fact.date) for fact in facts if fact.name == "pain"] == ["2022-09-14"]
