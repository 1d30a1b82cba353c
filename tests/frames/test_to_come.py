"""What a note tells with a time ahead of its visit is still to come, and care told only by its schedule is ordered."""

import pytest

from guidecheck.reading.lexicon import Lexicon
from tests import facts_of_note, facts_of_text

VISIT = "Date of visit: 3/14/2022\n"


def _names(text: str, lexicon: Lexicon) -> set[str]:
    return {fact.name for fact in facts_of_note(VISIT + text, lexicon)}


@pytest.mark.parametrize("when", ["in 2 weeks", "next month", "tomorrow", "4/1/22", "on 4/1/2022"])
@pytest.mark.parametrize("operation", ["Left shoulder surgery", "ACL reconstruction", "Knee arthroscopy"])
def test_an_operation_ahead_was_not_done(operation: str, when: str, lexicon: Lexicon) -> None:
    names = _names(f"{operation} {when}.", lexicon)
    assert "surgery_planned" in names
    assert "tx.surgery" not in names


@pytest.mark.parametrize("line", ["Surgery 2/1/22, doing well.", "ACL reconstruction 3/1/2022.", "Surgery last month."])
def test_an_operation_before_the_visit_was_done(line: str, lexicon: Lexicon) -> None:
    assert "tx.surgery" in _names(line, lexicon)


def test_a_study_of_a_day_ahead_was_not_done(lexicon: Lexicon) -> None:
    assert "study.mri" not in _names("MRI L knee 4/1/22 at Coast Imaging.", lexicon)
    assert "study.mri" in _names("MRI L knee 3/1/22: tear.", lexicon)


@pytest.mark.parametrize("purpose", ["to assess the rotator cuff repair", "to evaluate the graft", "to check healing"])
def test_a_study_with_its_purpose_is_asked_for(purpose: str, lexicon: Lexicon) -> None:
    names = _names(f"MRI {purpose}.", lexicon)
    assert "planned_study" in names
    assert "study.mri" not in names


@pytest.mark.parametrize("care", ["PT 2x4.", "OT 2x6.", "Acupuncture 1x6.", "PT 3x4 ordered."])
def test_a_bare_schedule_is_an_order(care: str, lexicon: Lexicon) -> None:
    assert not {name for name in _names(care, lexicon) if name.startswith("tx.")}


@pytest.mark.parametrize(
    ("care", "sessions"),
    [("Completed PT 2x4.", 8), ("He did PT 3x4.", 12), ("PT 2x4 with no relief.", 8), ("PT x 8.", 8)],
)
def test_sessions_of_a_schedule_that_was_kept(care: str, sessions: int, lexicon: Lexicon) -> None:
    facts = facts_of_note(VISIT + care, lexicon)
    assert {fact.measure for fact in facts if fact.name == "tx.physical_therapy"} == {sessions}


@pytest.mark.parametrize("earlier", ["Radiographs 1/3/22", "MRI right shoulder 1/3/22"])
def test_what_a_report_compares_with_dates_no_finding(earlier: str, lexicon: Lexicon) -> None:
    report = f"EXAM: MRI RIGHT SHOULDER\nCOMPARISON: {earlier}.\nFINDINGS: Full-thickness tear of the supraspinatus."
    facts = facts_of_note(VISIT + report, lexicon)
    days = {fact.name: str(fact.date) for fact in facts}
    assert days["dx.rotator_cuff_tear"] == "2022-03-14"
    assert {str(fact.date) for fact in facts if fact.name.startswith("study.")} == {"2022-01-03", "2022-03-14"}


@pytest.mark.parametrize("views", ["today, 3 views", ", standing AP", "today", ": two views", "AP and lateral"])
def test_views_lead_from_films_to_their_place(views: str, lexicon: Lexicon) -> None:
    facts = facts_of_note(f"{VISIT}Left knee: full ROM. X-rays {views} right knee: no fracture.", lexicon)
    assert {(fact.region, fact.side) for fact in facts if fact.name == "study.xray"} == {("knee", "right")}


@pytest.mark.parametrize("how", ["onto outstretched hand", "on his outstretched right arm", "on outstretched hands"])
def test_the_hand_that_someone_lands_on_is_no_place_of_pain(how: str, lexicon: Lexicon) -> None:
    facts = facts_of_note(f"He fell {how}. Pain 8/10.", lexicon)
    assert {fact.region for fact in facts if fact.name == "pain"} == {None}
    assert {fact.value for fact in facts if fact.name == "injury_mechanism"} == {"fall"}


@pytest.mark.parametrize("verb", ["were to be supplied afterwards", "are to be dispensed", "were to be tried next"])
def test_medicines_that_are_to_be_supplied_are_to_come(verb: str, lexicon: Lexicon) -> None:
    facts = facts_of_text(f"Norco and Colace {verb}.", lexicon)
    assert "tx.medication" not in {fact.name for fact in facts}
