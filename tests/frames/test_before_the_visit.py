"""Operations before the visit that tells them, studies without their results, ranges of days, care out of more."""

import pytest

from guidecheck.reading.lexicon import Lexicon
from tests import facts_of_text
from tests.frames import told


@pytest.mark.parametrize("lead", ["status post", "after an earlier", "and had prior"])
@pytest.mark.parametrize("operation", ["knee surgery", "elbow surgery", "lumbar fusion"])
def test_an_earlier_operation_is_not_of_the_visit(lead: str, operation: str, lexicon: Lexicon) -> None:
    facts = facts_of_text(f"On 8/2/16, she reported numbness {lead} {operation}.", lexicon)
    assert {(fact.value, fact.date) for fact in facts if fact.name == "tx.surgery"} == {(True, None)}


@pytest.mark.parametrize(
    "unknown",
    ["the results of which were not reported", "the report of which was not sent", "whose findings were not stated"],
)
def test_a_study_without_its_result_was_done(unknown: str, lexicon: Lexicon) -> None:
    assert told(f"She had had a CT scan of the ankle, {unknown}.", "study.ct", lexicon) == {"+ ankle"}


@pytest.mark.parametrize("times", ["between 2/3/2011 and 4/5/2014", "from 2/3/2011 to 4/5/2014"])
def test_a_range_of_days_dates_no_complaint(times: str, lexicon: Lexicon) -> None:
    facts = facts_of_text(f"She filed a claim for elbow pain due to cumulative trauma {times}.", lexicon)
    assert {fact.date for fact in facts if fact.name == "pain"} == {None}


@pytest.mark.parametrize("wish", ["not intent on pursuing any form of", "not at all interested in any kind of"])
def test_an_operation_that_nobody_wants_is_not_planned(wish: str, lexicon: Lexicon) -> None:
    assert told(f"The worker was {wish} surgery.", "surgery_planned", lexicon) == {"-"}


@pytest.mark.parametrize("count", ["five out of nine", "5 out of the 9", "5 of 9"])
def test_sessions_out_of_more(count: str, lexicon: Lexicon) -> None:
    assert told(f"She attended {count} acupuncture visits.", "tx.acupuncture", lexicon) == {"5"}
