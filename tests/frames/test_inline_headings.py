"""Case summaries with headings inside their text, and what stands beside what a record lacks."""

import pytest

from guidecheck.reading.lexicon import Lexicon
from tests import facts_of_text

Told = set[tuple[str, object, str | None, str | None]]


def told(text: str, lexicon: Lexicon) -> Told:
    facts = facts_of_text(text, lexicon)
    return {(fact.name, fact.value, fact.region, fact.side) for fact in facts}


@pytest.mark.parametrize("head", ["Plan:", "Plan (11/30/2016):", "Treatment plan (11/30/2016):"])
def test_a_plan_with_its_day_in_brackets_is_a_plan(head: str, lexicon: Lexicon) -> None:
    assert told(f"{head} MRI left knee without contrast.", lexicon) == {("planned_study", True, "knee", "left")}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Left foot: Full motion of the toes, strength 5/5.",
            {("reduced_motion", False, "foot", "left"), ("motor_weakness", False, "foot", "left")},
        ),
        (
            "Treatment to date: 4 sessions of therapy, boot for the right foot, ibuprofen.",
            {
                ("tx.physical_therapy", True, None, None),
                ("tx.immobilisation", True, "foot", "right"),
                ("tx.medication", True, None, None),
            },
        ),
        (
            "Utilization review denied the request. He had received x-rays of the left ankle in May 2016.",
            {("study.xray", True, "ankle", "left"), ("sex", "male", None, None)},
        ),
        ("She has not received x-rays.", {("study.xray", False, None, None), ("sex", "female", None, None)}),
        ("There was limited and painful motion of the neck.", {("reduced_motion", True, "cervical", None)}),
        ("There was trouble moving the left shoulder.", {("reduced_motion", True, "shoulder", "left")}),
        ("Reflex sympathetic dystrophy to be ruled out.", {("dx.crps", None, None, None)}),
    ],
)
def test_terse_summaries_are_read(text: str, expected: Told, lexicon: Lexicon) -> None:
    assert told(text, lexicon) == expected


def test_who_the_patient_is_does_not_hang_on_what_the_record_lacks(lexicon: Lexicon) -> None:
    stated = told("43-year-old male, date of injury 10/10/2016, mechanism not provided.", lexicon)
    assert ("sex", "male", None, None) in stated
