"""Denials that deny only one of two treatments, or only the help; counts past a short form; places of operations."""

import pytest

from guidecheck.reading.lexicon import Lexicon
from tests import facts_of_text
from tests.frames import told


@pytest.mark.parametrize(
    ("text", "acupuncture", "brace"),
    [
        ("Treatment so far has included no acupuncture and a brace.", {"-"}, {"+"}),
        ("Treatment so far has included no acupuncture or bracing.", {"-"}, {"-"}),
        ("Care has consisted of no prior acupuncture and bracing.", {"-"}, {"+"}),
    ],
)
def test_one_of_two_that_were_included(text: str, acupuncture: set[str], brace: set[str], lexicon: Lexicon) -> None:
    assert told(text, "tx.acupuncture", lexicon) == acupuncture
    assert told(text, "tx.bracing", lexicon) == brace


def test_findings_that_are_included_are_all_denied(lexicon: Lexicon) -> None:
    assert told("Findings included no swelling and tenderness of the wrist.", "tenderness", lexicon) <= {"- wrist"}


@pytest.mark.parametrize("care", ["acupuncture", "surgery", "the epidural injection"])
@pytest.mark.parametrize(
    "frame", ["She denied any lasting relief from {care}.", "He has not noted benefit from {care}."]
)
def test_help_that_is_denied_is_no_denial_of_care(frame: str, care: str, lexicon: Lexicon) -> None:
    given = [fact for fact in facts_of_text(frame.format(care=care), lexicon) if fact.name.startswith("tx.")]
    assert {(fact.value, fact.result) for fact in given} == {(True, "not_improved")}


@pytest.mark.parametrize("text", ["He attended 7 PT (physical therapy) visits.", "She had 7 OT (hand therapy) visits."])
def test_visits_counted_before_a_short_form(text: str, lexicon: Lexicon) -> None:
    assert {each.split()[0] for each in told(text, "tx.physical_therapy", lexicon)} == {"7"}


def test_what_improved_since_care(lexicon: Lexicon) -> None:
    facts = facts_of_text("The elbow has improved since the injection.", lexicon)
    assert {fact.result for fact in facts if fact.name == "tx.injection"} == {"improved"}


@pytest.mark.parametrize("complaint", ["strain and contusion", "pain and injury", "stiffness and pain"])
def test_an_operation_after_two_complaints_is_of_their_place(complaint: str, lexicon: Lexicon) -> None:
    assert told(f"Left ankle {complaint} status post surgery.", "tx.surgery", lexicon) == {"+ left ankle"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Neck with radiating pain to the right arm.", {"+ cervical"}),
        ("Low back radiating into both legs.", {"+ lumbar"}),
        ("Tingling of the wrist radiating to the elbow.", set()),
        ("The left hip with constant pain was examined.", {"+ left hip"}),
    ],
)
def test_pain_told_by_where_it_goes_or_what_it_is_like(text: str, expected: set[str], lexicon: Lexicon) -> None:
    assert told(text, "pain", lexicon) == expected


@pytest.mark.parametrize(
    "text", ["Sclerae without injection.", "No conjunctival injection.", "No injection or exudate."]
)
def test_an_injected_eye_had_no_injection(text: str, lexicon: Lexicon) -> None:
    assert not told(text, "tx.injection", lexicon)


@pytest.mark.parametrize(("side", "expected"), [("right ", "+ upper_extremity"), ("", "+ left upper_extremity")])
def test_a_limb_whose_part_is_told_on_the_other_side(side: str, expected: str, lexicon: Lexicon) -> None:
    text = f"A study of the left arm was denied. He has {side}wrist pain. There is weakness of the arm."
    assert told(text, "weakness_reported", lexicon) == {expected}
