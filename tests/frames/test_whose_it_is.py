"""Whose a finding is: another person's is none of the patient's, who may be told of by his trade."""

import pytest

from guidecheck.case import Speaker
from guidecheck.reading.lexicon import Lexicon
from tests import facts_of_note
from tests.frames import Word, holds

FOUND = [
    Word("numbness", "numbness"),
    Word("a fracture", "dx.fracture"),
    Word("fever", "fever_or_weight_loss"),
    Word("saddle anesthesia", "saddle_anesthesia"),
]


@pytest.mark.parametrize(
    "frame",
    [
        "Another worker had {x} and {y}.",
        "The driver of the other car sustained {x}.",
        "The patient in the next bed has {x}.",
        "His supervisor was diagnosed with {x}.",
        "Another worker's {x} is known.",
        "The student she restrained complained of {x}.",
        "Per his attorney, he developed {x}.",
        "The employer states that he had {x}.",
    ],
)
@pytest.mark.parametrize("note", [True, False])
def test_what_others_have_is_not_the_patients(frame: str, note: bool, lexicon: Lexicon) -> None:
    holds(frame, "", FOUND, [], lexicon, note=note)


@pytest.mark.parametrize(
    ("frame", "expected"),
    [
        ("This 45-year-old truck driver has {x}.", "x+"),
        ("The firefighter developed {x}.", "x+"),
        ("He was struck by another worker and has {x}.", "x+"),
        ("He lives with his wife and has {x}.", "x+"),
        ("Her brother had a stroke, and she has {x}.", "x+"),
        ("The coworker had {y}, and the claimant has {x}.", "x+"),
        ("Another worker had dropped a pallet, and he fell and sustained {x}.", "x+"),
        ("His supervisor reported that he had {x}.", "x+"),
    ],
)
def test_the_patient_is_told_of_beside_others(frame: str, expected: str, lexicon: Lexicon) -> None:
    for fact in FOUND:
        holds(frame.replace("{y}", "a burn"), expected, [fact], [], lexicon, note=True)


@pytest.mark.parametrize("who", ["The reviewer", "The denial letter", "The claims examiner"])
@pytest.mark.parametrize("found", ["found no evidence of", "noted that there was no", "did not find"])
def test_what_a_reviewer_finds_is_said_by_the_reviewer(who: str, found: str, lexicon: Lexicon) -> None:
    facts = facts_of_note(f"{who} {found} fever.", lexicon)
    assert all(fact.speaker is Speaker.UR_REVIEWER for fact in facts)


@pytest.mark.parametrize("per", ["Per the adjuster,", "According to the adjuster,", "Per his attorney,"])
@pytest.mark.parametrize("had", ["he had", "he underwent", "he completed"])
def test_care_on_the_word_of_who_keeps_no_record_was_not_had(per: str, had: str, lexicon: Lexicon) -> None:
    for care, name in (("physical therapy", "tx.physical_therapy"), ("knee surgery", "tx.surgery")):
        assert not [fact for fact in facts_of_note(f"{per} {had} {care}.", lexicon) if fact.name == name]


@pytest.mark.parametrize(
    ("frame", "expected"),
    [
        ("Perhaps he has {x}.", "x?"),
        ("Maybe he had {x}.", "x?"),
        ("{x} may be present.", "x?"),
        ("{x} should be ruled out.", "x?"),
        ("{x} is unconfirmed.", "x?"),
        ("{x} was raised as a possibility.", "x?"),
    ],
)
def test_what_is_only_thought_possible_is_open(frame: str, expected: str, lexicon: Lexicon) -> None:
    holds(frame, expected, FOUND, [], lexicon, note=True)
