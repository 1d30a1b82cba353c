"""Reflexes told in words behind graded ones, tests that a joint cannot have, and crashes that one was involved in."""

import pytest

from guidecheck.reading.lexicon import Lexicon
from tests import facts_of_note, facts_of_text
from tests.frames import told


@pytest.mark.parametrize("word", ["absent", "diminished", "sluggish"])
@pytest.mark.parametrize(
    ("frame", "expected"),
    [
        ("Reflexes are 2+ at the knees and {w} at the right ankle.", {"- knee", "+ right ankle"}),
        ("DTRs: 2+ in the triceps, {w} in the left Achilles.", {"- upper_extremity", "+ left ankle"}),
    ],
)
def test_a_reflex_in_words_follows_a_graded_one(word: str, frame: str, expected: set[str], lexicon: Lexicon) -> None:
    assert told(frame.format(w=word), "reflex_abnormal", lexicon) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The right hip has a positive impingement sign.", set()),
        ("The right shoulder has a positive impingement sign.", {"+ right shoulder"}),
        ("The right knee has an effusion; the left shoulder impingement sign is positive.", {"+ left shoulder"}),
    ],
)
def test_a_test_of_one_joint_is_of_no_other(text: str, expected: set[str], lexicon: Lexicon) -> None:
    assert told(text, "rotator_cuff_sign", lexicon) == expected


@pytest.mark.parametrize("crash", ["a motorcycle accident", "a truck collision", "a bicycle crash"])
def test_a_crash_one_was_involved_in_is_the_injury(crash: str, lexicon: Lexicon) -> None:
    text = f"He was involved in {crash} with brief loss of consciousness."
    read = {fact.value for fact in facts_of_text(text, lexicon) if fact.name == "injury_mechanism"}
    assert read == {"mva"}


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        (
            "DTRs: diminished Achilles bilaterally, patellar normal",
            {("ankle", "bilateral", True), ("knee", None, False)},
        ),
        ("Reflexes: absent right ankle jerk, knee jerks 2+.", {("ankle", "right", True), ("knee", None, False)}),
        ("Reflexes (knee, ankle): ankle absent, knee 2+.", {("ankle", None, True), ("knee", None, False)}),
        ("Reflexes: patellar normal, Achilles diminished.", {("ankle", None, True), ("knee", None, False)}),
    ],
)
def test_an_outcome_before_a_reflex_is_its_own(
    line: str, expected: set[tuple[str, str | None, object]], lexicon: Lexicon
) -> None:
    facts = facts_of_note(f"EXAM:\n{line}\n", lexicon)
    assert {(fact.region, fact.side, fact.value) for fact in facts if fact.name == "reflex_abnormal"} == expected
    assert "exam_normal" not in {fact.name for fact in facts}


@pytest.mark.parametrize("reflex", ["ankle reflexes", "Achilles reflexes", "deep tendon reflexes", "knee jerks"])
@pytest.mark.parametrize(
    ("said", "lost"),
    [
        ("are not diminished", False),
        ("were never impaired", False),
        ("are not absent", False),
        ("were not normal", True),
        ("are not preserved", True),
        ("have not returned to normal", True),
    ],
)
def test_a_reflex_that_is_not_lost_is_there(said: str, lost: bool, reflex: str, lexicon: Lexicon) -> None:
    facts = facts_of_text(f"The {reflex} {said}.", lexicon)
    assert {fact.value for fact in facts if fact.name == "reflex_abnormal"} == {lost}
