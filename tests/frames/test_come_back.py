"""What comes back after relief grows worse again; signs behind a colon; days in brackets are of what was."""

import pytest

from guidecheck.reading.lexicon import Lexicon
from tests import facts_of_note
from tests.frames import told


@pytest.mark.parametrize(
    "text",
    [
        "Symptoms returned two months ago.",
        "Pain returned three weeks after the injection.",
        "The numbness has since returned.",
        "Return of her pain after a discectomy.",
        "He did well until the pain gradually returned.",
    ],
)
def test_what_comes_back_grows_worse(text: str, lexicon: Lexicon) -> None:
    assert {each[0] for each in told(text, "symptoms_worsening", lexicon)} == {"+"}


@pytest.mark.parametrize("text", ["No recurrence of pain.", "No return of symptoms.", "Pain has returned to baseline."])
def test_what_stays_away_does_not(text: str, lexicon: Lexicon) -> None:
    assert {each[0] for each in told(text, "symptoms_worsening", lexicon)} == {"-"}


@pytest.mark.parametrize("text", ["He returned to work.", "She returned to full duty.", "Neck pain has not returned."])
def test_who_comes_back_is_no_complaint(text: str, lexicon: Lexicon) -> None:
    assert "+" not in {each[0] for each in told(text, "symptoms_worsening", lexicon)}


@pytest.mark.parametrize(
    ("text", "name", "expected"),
    [
        ("Slump: + L", "slr_positive", {(True, "left")}),
        ("SLR: + at 40 on the right", "slr_positive", {(True, "right")}),
        ("SLR: - R", "slr_positive", {(False, "right")}),
        ("Spurling's: +", "spurling_positive", {(True, None)}),
        ("Spurling: + R - L", "spurling_positive", {(True, "right"), (False, "left")}),
        ("Hoffmann: - bilat", "myelopathy_signs", {(False, "bilateral")}),
        ("SLR: 60 - 70 degrees", "slr_positive", set()),
    ],
)
def test_a_sign_may_stand_behind_a_colon(
    text: str, name: str, expected: set[tuple[bool, str | None]], lexicon: Lexicon
) -> None:
    facts = facts_of_note(text, lexicon)
    assert {(bool(fact.value), fact.side) for fact in facts if fact.name == name} == expected


@pytest.mark.parametrize("aside", ["(7/10 at eval 5/2/24)", "(was 7/10 on 5/2/24)", "(initial 7/10 on 5/2/24)"])
def test_a_score_of_then_in_brackets_dates_nothing(aside: str, lexicon: Lexicon) -> None:
    facts = facts_of_note(f"Date of visit: 5/30/2024\nS: Pt reports 4/10 LBP {aside}. Tingling to the knee.", lexicon)
    assert {str(fact.date) for fact in facts if fact.name in {"pain", "numbness"}} == {"2024-05-30"}
