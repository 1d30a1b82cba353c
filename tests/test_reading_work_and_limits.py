"""How letters tell of work: lighter work in many words, none of it to be had, time at home, full work again."""

from datetime import date

import pytest

from guidecheck.case import Fact
from guidecheck.reading.lexicon import Lexicon
from tests import facts_of_text

LIMITS = "tx.activity_modification"


def _found(text: str, name: str, lexicon: Lexicon) -> list[Fact]:
    return [fact for fact in facts_of_text(text, lexicon) if fact.name == name]


def _status(text: str, lexicon: Lexicon) -> set[object]:
    return {fact.value for fact in _found(text, "work_status", lexicon)}


@pytest.mark.parametrize(
    "text",
    [
        "He has been on clerical duties since June.",
        "The shop moved her to inventory.",
        "She was reassigned to dispatch.",
        "He was taken off the crew and put on filing.",
        "She works half days.",
        "A phased return at three hours a day was tried.",
        "Work is booth only for now.",
        "She has a fifteen pound limit.",
        "He is precluded from heavy lifting.",
        "Plan: remain on sedentary duty; follow up in a month.",
        "Plan: an MRI of the wrist is requested. One-handed work only.",
        "He was told not to use air tools.",
        "The surgeon has him on no overhead.",
        "PLOF full duty. Currently light duty.",
        "He has kept working with restrictions.",
        "Her hours were cut.",
        "She is limited to fifteen pounds.",
        "The job was changed to seated tasks.",
    ],
)
def test_lighter_work_is_a_status_and_a_limit(text: str, lexicon: Lexicon) -> None:
    assert _status(text, lexicon) == {"modified"}
    assert [fact.value for fact in _found(text, LIMITS, lexicon)] == [True]


@pytest.mark.parametrize(
    "text",
    [
        "She stayed home from the next day.",
        "He missed two weeks of work.",
        "The applicant was off for a month.",
        "She lost her job in May.",
        "He has not been back to work.",
        "She never returned to her former job.",
        "He took early retirement.",
        "The claimant may not return to work.",
        "Her employer had no desk job.",
        "No light duty was available.",
        "Light duty is unavailable.",
        "The claimant had not worked since the injury.",
        "An MRI is requested. She is presently not working.",
        "He was certified unfit for work.",
        "She took three weeks off.",
        "Excused until 8/23/2019.",
        "She stayed off for a month.",
        "The worker lost two shifts.",
    ],
)
def test_who_has_no_work_to_go_to_is_off(text: str, lexicon: Lexicon) -> None:
    assert _status(text, lexicon) == {"off"}
    assert not _found(text, LIMITS, lexicon)


@pytest.mark.parametrize(
    "text",
    [
        "He is back on full shifts.",
        "She returned to her old post.",
        "He lost no time from work.",
        "She resumed her normal job.",
        "He has full-time work again.",
        "He went back to welding, without restriction.",
        "An MRI is requested. He remains at his usual and customary occupation.",
        "She continued to work.",
        "She went back to work on July 5, 2018.",
    ],
)
def test_full_work(text: str, lexicon: Lexicon) -> None:
    assert _status(text, lexicon) == {"full"}


@pytest.mark.parametrize(
    "text",
    [
        "She missed no work.",
        "He never missed a week of work.",
        "Before the fall she worked full shifts.",
        "His wife works full shifts.",
        "The phased return to work failed.",
        "The light was off.",
        "She continues to work on her strength.",
        "Plan: request therapy. Return to full duty in two weeks.",
    ],
)
def test_what_tells_no_status(text: str, lexicon: Lexicon) -> None:
    assert not _status(text, lexicon)


def test_limits_that_are_not_kept_to_were_ordered_all_the_same(lexicon: Lexicon) -> None:
    text = "Restrictions of no overhead work could not be accommodated."
    assert _status(text, lexicon) == {"off"}
    assert [fact.value for fact in _found(text, LIMITS, lexicon)] == [True]


def test_a_status_has_its_day(lexicon: Lexicon) -> None:
    (status,) = _found("She has done telephone duties since October 2, 2018.", "work_status", lexicon)
    assert status.date is not None
    assert status.date.earliest() == date(2018, 10, 2)


def test_sentences_after_a_denial_tell_who_the_patient_is(lexicon: Lexicon) -> None:
    text = "UR denied the MRI on 3/4/2015 for lack of therapy. She is diabetic. He remains TTD."
    assert _status(text, lexicon) == {"off"}
    assert [fact.value for fact in _found(text, "diabetes", lexicon)] == [True]


@pytest.mark.parametrize(
    ("text", "injured", "changed"),
    [
        ("Denied: no new trauma nor progression of findings.", {False}, {False}),
        ("The presentation changed in May 2017.", set(), {True}),
        ("The pattern of the pain has not changed.", set(), {False}),
        ("He was in a second incident on 3/2/2015.", {True}, set()),
        ("She denies any further mishap.", {False}, set()),
        ("The incident report was filed.", set(), set()),
    ],
)
def test_what_is_new_since(text: str, injured: set[bool], changed: set[bool], lexicon: Lexicon) -> None:
    assert {fact.value for fact in _found(text, "new_injury", lexicon)} == injured
    assert {fact.value for fact in _found(text, "significant_change", lexicon)} == changed


def test_a_second_accident_has_no_day_of_the_injury(lexicon: Lexicon) -> None:
    assert not _found("A second accident occurred on May 2, 2016.", "injury_date", lexicon)


@pytest.mark.parametrize(
    "text", ["Restrictions are no lifting and no repetitive bending.", "No lifting over 5 pounds and no overhead work."]
)
def test_a_limit_does_not_deny_the_next(text: str, lexicon: Lexicon) -> None:
    values = {fact.value for fact in facts_of_text(text, lexicon) if fact.name == "tx.activity_modification"}
    assert values == {True}
