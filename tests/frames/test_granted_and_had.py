"""Sessions had of those granted, times of care, the study before a new one, and an accident after the injury."""

import pytest

from guidecheck.reading.lexicon import Lexicon
from tests import facts_of_note, facts_of_text

CARE = [
    ("physical therapy", "tx.physical_therapy"),
    ("acupuncture", "tx.acupuncture"),
    ("chiropractic", "tx.chiropractic"),
]
STUDIES = [
    ("MRI", "study.mri"),
    ("CT", "study.ct"),
    ("bone scan", "study.bone_scan"),
    ("arthrogram", "study.arthrogram"),
]


@pytest.mark.parametrize(("care", "name"), CARE)
@pytest.mark.parametrize(
    ("text", "sessions"),
    [
        ("12 {care} visits authorized, 6 attended.", 6),
        ("12 {care} visits were approved and 6 were completed.", 6),
        ("{care}: 12 authorized, 6 attended.", 6),
        ("{care}, 12 sessions approved, completed 8.", 8),
        ("12 sessions of {care} were approved but only 6 were attended.", 6),
        ("He was approved for 12 sessions of {care} and has had 6.", 6),
        ("He missed 4 of 12 {care} visits.", None),
        ("4 {care} visits remain.", None),
    ],
)
def test_what_was_had_of_what_was_granted_counts(
    text: str, sessions: int | None, care: str, name: str, lexicon: Lexicon
) -> None:
    for read in (facts_of_text, facts_of_note):
        told = [fact for fact in read(text.format(care=care), lexicon) if fact.name == name]
        assert [(fact.value, fact.measure) for fact in told] == [(True, sessions)]


@pytest.mark.parametrize(("care", "name"), CARE)
@pytest.mark.parametrize(
    ("text", "weeks"),
    [
        ("He attended {care} from 3/1/2024 through 4/12/2024.", {6.0}),
        ("He stopped {care} after 3 weeks because of pain.", {3.0}),
        ("He stopped {care} for 3 weeks.", set()),
        ("He needs 6 weeks of {care}.", set()),
        ("He had {care} and was off work for 6 weeks.", set()),
    ],
)
def test_weeks_are_those_of_the_care(text: str, weeks: set[float], care: str, name: str, lexicon: Lexicon) -> None:
    facts = facts_of_note(text.format(care=care), lexicon)
    assert {fact.value for fact in facts if fact.name == "conservative_care_weeks"} == weeks


def test_therapy_so_often_for_so_long_lasted(lexicon: Lexicon) -> None:
    facts = facts_of_note("He attended therapy twice a week for two months.", lexicon)
    assert {fact.value for fact in facts if fact.name == "conservative_care_weeks"} == {8.7}


@pytest.mark.parametrize(("study", "name"), STUDIES)
@pytest.mark.parametrize("why", ["because the last one was done on 1/10/2013", "as the prior one (1/10/2013) is old"])
def test_the_study_before_a_new_one_was_done(why: str, study: str, name: str, lexicon: Lexicon) -> None:
    facts = facts_of_note(f"He wants a new {study} of the left shoulder {why}.", lexicon)
    assert [str(fact.date) for fact in facts if fact.name == name] == ["2013-01-10"]
    assert [fact.date for fact in facts if fact.name == "planned_study"] == [None]


@pytest.mark.parametrize("why", ["because the last one was denied", "as the last one was never done"])
def test_one_that_was_not_had_is_none(why: str, lexicon: Lexicon) -> None:
    facts = facts_of_note(f"He wants a new MRI of the left knee {why}.", lexicon)
    assert not any(fact.name == "study.mri" and fact.value for fact in facts)


@pytest.mark.parametrize(("study", "name"), STUDIES)
def test_a_study_before_an_operation_is_known_by_its_day_and_finding(study: str, name: str, lexicon: Lexicon) -> None:
    facts = facts_of_note(f"Pre-op {study} 2/6/24: tear.", lexicon)
    assert [(str(fact.date), fact.result) for fact in facts if fact.name == name] == [("2024-02-06", "abnormal")]


@pytest.mark.parametrize(
    "event", ["he fell at home", "he was in a car accident", "he slipped and fell on ice", "he was rear-ended"]
)
@pytest.mark.parametrize("when", ["On 8/3/2021, {0}.", "Then on 8/3/2021 {0}."])
def test_an_accident_well_after_the_injury_is_another(when: str, event: str, lexicon: Lexicon) -> None:
    text = f"Visit 9/1/2021. DOI 1/2/2020: lifting a crate.\n{when.format(event)}"
    facts = facts_of_note(text, lexicon)
    assert {str(fact.value) for fact in facts if fact.name == "injury_date"} == {"2020-01-02"}
    assert {fact.value for fact in facts if fact.name == "injury_mechanism"} == {"lift_push_pull"}
    again = {str(fact.date) for fact in facts if fact.name == "new_injury"}
    assert again == {"2021-08-03"} or "fell" not in event


@pytest.mark.parametrize("event", ["The pain got worse", "He moved", "The pain flared", "The claim was filed"])
def test_the_day_of_an_event_dates_nothing_behind_it(event: str, lexicon: Lexicon) -> None:
    facts = facts_of_text(f"{event} on 3/4/2020. There is numbness of the right hand.", lexicon)
    assert {fact.date for fact in facts if fact.name == "numbness"} == {None}
