"""What was done once has its own day or year, which is neither that of the visit nor of what is told beside it."""

import pytest

from guidecheck.reading.lexicon import Lexicon
from tests import facts_of_note, facts_of_text

DAYS = {
    "on 2/11/2013": "2013-02-11",
    "(2/11/2013)": "2013-02-11",
    "in 2013": "2013",
    "(2013)": "2013",
    "in May 2013": "2013-05",
}
OPERATIONS = {
    "a right knee arthroscopy with partial medial meniscectomy": ("knee", "right"),
    "an L5-S1 discectomy and fusion": ("lumbar", None),
    "a revision of the fusion at L4-5 with bone graft": ("lumbar", None),
    "a left TKA": ("knee", "left"),
    "a right THA": ("hip", "right"),
    "a C5-6, C6-7 fusion": ("cervical", None),
    "removal of the lumbar hardware": ("lumbar", None),
}


def told(text: str, name: str, lexicon: Lexicon) -> set[tuple[str | None, str | None, str]]:
    """The region, the side and the day of each statement of a fact."""
    facts = facts_of_text(text, lexicon)
    return {(fact.region, fact.side, str(fact.date or "")) for fact in facts if fact.name == name}


@pytest.mark.parametrize("operation", OPERATIONS)
@pytest.mark.parametrize("day", DAYS)
@pytest.mark.parametrize(
    "frame",
    [
        "She underwent {}.",
        "He went on to have {}.",
        "Surgical history is significant for {}.",
        "On 3/1/2016 he had hip pain. He is status post {}.",
    ],
)
def test_an_operation_has_the_day_or_the_year_behind_it(frame: str, operation: str, day: str, lexicon: Lexicon) -> None:
    text = frame.format(f"{operation} {day}")
    assert told(text, "tx.surgery", lexicon) == {(*OPERATIONS[operation], DAYS[day])}, text


@pytest.mark.parametrize("second", ["on 3/9/2014", "in 2014", "(3/9/2014)"])
@pytest.mark.parametrize("first", DAYS)
def test_each_of_several_operations_has_its_own(first: str, second: str, lexicon: Lexicon) -> None:
    text = f"He had a left ankle arthroscopy {first} and a right wrist arthroscopy {second}."
    days = {region: day for region, _, day in told(text, "tx.surgery", lexicon)}
    assert days == {"ankle": DAYS[first], "wrist": "2014" if "in" in second else "2014-03-09"}, text


@pytest.mark.parametrize("counted", ["two left shoulder operations", "two left shoulder surgeries"])
def test_operations_that_are_counted_and_listed_share_their_place(counted: str, lexicon: Lexicon) -> None:
    text = f"She has had {counted}, an arthroscopic repair in 2012 and an open repair on 4/5/2014."
    assert told(text, "tx.surgery", lexicon) == {("shoulder", "left", "2012"), ("shoulder", "left", "2014-04-05")}


@pytest.mark.parametrize(
    "given",
    [
        "He underwent a lumbar fusion on 2/11/2013.",
        "She had a left knee meniscectomy 2/11/2013.",
        "Treatment has included two epidurals (the last on 2/11/2013 with relief).",
        "The left wrist was plated on 2/11/2013.",
        "A spinal cord stimulator was implanted on 2/11/2013.",
    ],
)
@pytest.mark.parametrize("before", ["", "On 1/5/2012 the patient complained of foot pain. "])
def test_the_day_of_care_dates_nothing_told_after_it(given: str, before: str, lexicon: Lexicon) -> None:
    text = f"{before}{given} There is numbness."
    assert {day for *_, day in told(text, "numbness", lexicon)} == {"2012-01-05" if before else ""}, text


def test_an_operation_told_by_its_year_and_by_its_day_is_one(lexicon: Lexicon) -> None:
    text = "She had a left knee arthroscopy in 2013. The left knee arthroscopy on 2/11/2013 was of no benefit."
    assert told(text, "tx.surgery", lexicon) == {("knee", "left", "2013-02-11")}


@pytest.mark.parametrize(
    ("study", "day"),
    [
        ("The last MRI of the left knee, in 2011, showed a tear.", "2011"),
        ("An MRI of the left knee in 2011 revealed a tear.", "2011"),
        ("The prior MRI of the left knee on file is from 2011 and showed a tear.", "2011"),
        ("An MRI of the left knee dated 4/5/2011 showed a tear.", "2011-04-05"),
    ],
)
def test_a_study_has_the_year_told_for_it(study: str, day: str, lexicon: Lexicon) -> None:
    text = f"On 3/1/2016 she had knee pain. {study}"
    assert told(text, "study.mri", lexicon) == {("knee", "left", day)}


@pytest.mark.parametrize(
    "films",
    [
        "X-rays of the left wrist taken in the office showed no fracture.",
        "Office x-rays of the left wrist showed no fracture.",
        "In-office radiographs of the left wrist were normal.",
        "Radiographs of the left wrist obtained in clinic were normal.",
        "X-rays of the left wrist taken today showed no fracture.",
    ],
)
def test_a_study_of_the_office_is_of_its_visit(films: str, lexicon: Lexicon) -> None:
    text = f"On 3/1/2016 she had wrist pain. {films}"
    assert told(text, "study.xray", lexicon) == {("wrist", "left", "2016-03-01")}


@pytest.mark.parametrize(
    ("listed", "days"),
    [
        ("2/4 and 3/4/2015", {"2015-02-04", "2015-03-04"}),
        ("2/4/2015, 3/4/2015 and 4/4/2015", {"2015-02-04", "2015-03-04", "2015-04-04"}),
        ("2/4/15 & 3/4/15", {"2015-02-04", "2015-03-04"}),
    ],
)
def test_what_was_given_on_several_days_has_each(listed: str, days: set[str], lexicon: Lexicon) -> None:
    text = f"On 1/5/2015 he had back pain. Epidural steroid injections on {listed} helped. There is numbness."
    assert {day for *_, day in told(text, "tx.injection", lexicon)} == days
    assert {day for *_, day in told(text, "numbness", lexicon)} == {"2015-01-05"}


@pytest.mark.parametrize("name", ["loss_of_consciousness", "amnesia"])
def test_what_happened_with_the_injury_has_its_day(name: str, lexicon: Lexicon) -> None:
    text = "He was injured on 3/4/2015 in a collision, with loss of consciousness and amnesia."
    assert {day for *_, day in told(text, name, lexicon)} == {"2015-03-04"}


def test_a_month_in_which_something_happened_is_no_visit(lexicon: Lexicon) -> None:
    text = "On 1/5/2015 he had back pain. He developed a wound infection in May 2014. There is numbness."
    assert {day for *_, day in told(text, "numbness", lexicon)} == {"2015-01-05"}


@pytest.mark.parametrize(("day", "expected"), [("all in 2013", "2013"), ("both on 2/11/2013", "2013-02-11")])
@pytest.mark.parametrize("count", ["one", "two", "3"])
def test_injections_that_are_counted_by_place_share_their_day(
    count: str, day: str, expected: str, lexicon: Lexicon
) -> None:
    text = f"She had cortisone injections to the right hip and {count} to the left shoulder, {day}."
    assert told(text, "tx.injection", lexicon) == {("hip", "right", expected), ("shoulder", "left", expected)}


@pytest.mark.parametrize("work", ["full duty", "modified duty", "off work"])
def test_a_plan_may_list_the_work_status_of_its_visit(work: str, lexicon: Lexicon) -> None:
    text = f"On 3/1/2016 she was seen. Plan: MRI of the left knee, home exercises, {work}."
    assert {day for *_, day in told(text, "work_status", lexicon)} == {"2016-03-01"}


@pytest.mark.parametrize("was", ["it was 5/5 on 1/2/2015", "was 5/5 on 1/2/2015", "previously 5/5 on 1/2/2015"])
def test_what_was_before_in_brackets_dates_nothing(was: str, lexicon: Lexicon) -> None:
    note = f"Date of visit: 3/4/2015\nLeft EHL strength is 3/5 ({was}). SLR is positive on the left."
    facts = facts_of_note(note, lexicon)
    found = (fact for fact in facts if fact.name in {"motor_weakness", "slr_positive"} and fact.value is True)
    assert [str(fact.date) for fact in found] == ["2015-03-04", "2015-03-04"]


def test_a_study_may_have_its_day_in_brackets(lexicon: Lexicon) -> None:
    facts = facts_of_note("Left wrist films (taken 1/2/2015) were negative.", lexicon)
    assert {str(fact.date) for fact in facts if fact.name == "study.xray"} == {"2015-01-02"}
