"""What was is of then, and what is of now; what did not progress is there, and what was meant to be is no sign."""

import pytest

from guidecheck.reading.lexicon import Lexicon
from tests import facts_of_note
from tests.frames import told

VISIT = "Visit 8/5/2024. "


def noted(text: str, name: str, lexicon: Lexicon) -> set[tuple[bool, str]]:
    facts = facts_of_note(VISIT + text, lexicon)
    return {(bool(fact.value), str(fact.measure)) for fact in facts if fact.name == name and str(fact.date) > "2024-08"}


@pytest.mark.parametrize(
    "text",
    [
        "R quad was 5/5 in March, now 3/5.",
        "R quad was 5/5 at the last visit, now 3/5.",
        "R quad previously 5/5, today 3/5.",
        "R quad 3/5 (was 5/5 in March).",
        "R quad was 5/5 in March and is 3/5 today.",
    ],
)
def test_the_grade_of_now_counts(text: str, lexicon: Lexicon) -> None:
    assert noted(text, "motor_weakness", lexicon) == {(True, "3")}


@pytest.mark.parametrize("text", ["L deltoid 4/5 in May, full now.", "L deltoid was 4/5 in May and is normal today."])
def test_what_is_full_now_is_not_weak(text: str, lexicon: Lexicon) -> None:
    assert (True, "4") not in noted(text, "motor_weakness", lexicon)


@pytest.mark.parametrize(
    "then",
    [
        "Straight leg raise was negative at the last visit.",
        "At the last visit straight leg raise was negative.",
        "The leg raise test was negative on my prior exam.",
        "Straight leg raise is positive; at her previous visit straight leg raise was negative.",
    ],
)
def test_what_an_earlier_visit_found_is_not_of_today(then: str, lexicon: Lexicon) -> None:
    facts = facts_of_note(f"{VISIT}{then} Straight leg raise is positive.", lexicon)
    assert {fact.value for fact in facts if fact.name == "slr_positive"} == {True}


def test_an_earlier_visit_has_its_month(lexicon: Lexicon) -> None:
    facts = facts_of_note(f"{VISIT}The weakness was not present at the June visit.", lexicon)
    assert {str(fact.date) for fact in facts if fact.name == "weakness_reported"} == {"2024-06"}


@pytest.mark.parametrize("text", ["Pain is better than at the last visit.", "Unchanged from the last visit: spasm."])
def test_what_is_compared_with_an_earlier_visit_is_of_today(text: str, lexicon: Lexicon) -> None:
    facts = facts_of_note(VISIT + text, lexicon)
    assert {str(fact.date) for fact in facts} == {"2024-08-05"}


def test_a_score_of_then_is_not_the_one_of_now(lexicon: Lexicon) -> None:
    assert noted("Pain was 8/10 in May and is 3/10 now.", "pain", lexicon) == {(True, "3")}


@pytest.mark.parametrize(
    "text",
    ["No progression of weakness.", "There has been no progression of her motor deficit.", "No worsening weakness."],
)
def test_what_does_not_progress_is_not_denied(text: str, lexicon: Lexicon) -> None:
    assert told(text, "progressive_deficit", lexicon) == {"-"}
    assert not told(text, "weakness_reported", lexicon)


@pytest.mark.parametrize(
    "text",
    [
        "Lost 15 lbs on a diet.",
        "She lost 20 pounds intentionally.",
        "Intentional weight loss of 20 lb.",
        "Weight loss of 30 lb since starting Ozempic.",
    ],
)
def test_weight_that_was_to_be_lost_is_no_sign(text: str, lexicon: Lexicon) -> None:
    assert not told(text, "fever_or_weight_loss", lexicon)


@pytest.mark.parametrize("text", ["Lost 20 lb without trying.", "Unintentional weight loss.", "Lost 12 lb since May."])
def test_weight_that_was_not_is(text: str, lexicon: Lexicon) -> None:
    assert told(text, "fever_or_weight_loss", lexicon) == {"+"}


@pytest.mark.parametrize("organ", ["Cardiac", "Skin", "Lung", "Psychiatric", "Mental status", "Rectal"])
def test_the_examination_of_an_organ_is_none_of_the_nerves(organ: str, lexicon: Lexicon) -> None:
    assert not told(f"{organ} exam normal.", "exam_normal", lexicon)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Rectal exam: tone intact.", {"-"}),
        ("Rectal exam shows decreased tone.", {"+"}),
        ("Rectal exam declined.", set()),
    ],
)
def test_a_rectal_examination_is_of_the_tone(text: str, expected: set[str], lexicon: Lexicon) -> None:
    assert told(text, "cauda_equina_signs", lexicon) == expected


def test_stress_incontinence_is_no_sign_of_the_nerves(lexicon: Lexicon) -> None:
    assert not told("Occasional stress incontinence since childbirth.", "bowel_bladder_dysfunction", lexicon)
