"""What was felt and done in an earlier episode, or before an operation, is neither felt nor done now."""

import pytest

from guidecheck.reading.lexicon import Lexicon
from tests import facts_of_note

CARE = {"tx.physical_therapy", "tx.chiropractic", "pain"}


def _told(line: str, lexicon: Lexicon) -> set[tuple[str, object]]:
    return {(fact.name, fact.value) for fact in facts_of_note(f"HPI: {line}\n", lexicon) if fact.name != "sex"}


@pytest.mark.parametrize(
    "line",
    [
        "Prior LBP episode 2 yrs ago resolved with PT.",
        "Similar episode 2018 - resolved with rest and physio.",
        "Previous episode of similar but less severe back pain 3 years ago resolved after 6 sessions of chiropractic.",
        "One previous episode of neck pain, which resolved with chiropractic.",
    ],
)
def test_an_episode_that_is_over_tells_nothing_of_now(line: str, lexicon: Lexicon) -> None:
    assert CARE.isdisjoint(name for name, _ in _told(line, lexicon))


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Third episode of low back pain this year.", ("pain", True)),
        ("Previous episodes of low back pain have not resolved.", ("pain", True)),
        ("A prior episode resolved, now he has numbness in the leg.", ("numbness", True)),
    ],
)
def test_an_episode_of_now_is_told(line: str, expected: tuple[str, object], lexicon: Lexicon) -> None:
    assert expected in _told(line, lexicon)


@pytest.mark.parametrize(
    "line",
    ["No radiculopathy in this distribution pre-operatively.", "She had no weakness prior to the operation."],
)
def test_what_was_not_there_before_an_operation_is_not_denied_now(line: str, lexicon: Lexicon) -> None:
    assert False not in {value for _, value in _told(line, lexicon)}


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("SLR: +L @ 35, -R", {("left", True), ("right", False)}),
        ("SLR +L at 40 deg, -R.", {("left", True), ("right", False)}),
        ("SLR: -R @ 70, +L @ 30", {("left", True), ("right", False)}),
    ],
)
def test_signs_go_on_past_an_angle(line: str, expected: set[tuple[str, bool]], lexicon: Lexicon) -> None:
    facts = facts_of_note(f"EXAM: {line}\n", lexicon)
    assert {(fact.side, fact.value) for fact in facts if fact.name == "slr_positive"} == expected


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Neurologic exam: normal.", ("neuro_exam_normal", True)),
        ("EXAM:\nNeurological examination: normal", ("neuro_exam_normal", True)),
        ("No prior conservative therapy attempted.", ("no_treatment_yet", True)),
        ("Zero prior conservative treatment.", ("no_treatment_yet", True)),
        ("Lateral joint line palpation: no tenderness.", ("joint_line_tenderness", False)),
        ("Joint line palpation: tender medially.", ("joint_line_tenderness", True)),
    ],
)
def test_labels_that_tell_with_their_text(line: str, expected: tuple[str, object], lexicon: Lexicon) -> None:
    facts = facts_of_note(f"DOS 5/6/2016\n{line}\n", lexicon)
    assert {(fact.name, fact.value) for fact in facts} == {expected}


@pytest.mark.parametrize(
    "line", ["PSH: appendectomy.", "PSH: C-section x2.", "Surgical history: cholecystectomy 2010."]
)
def test_an_operation_is_where_its_name_says(line: str, lexicon: Lexicon) -> None:
    facts = facts_of_note(f"{line}\n", lexicon)
    assert {fact.region for fact in facts if fact.name == "tx.surgery"} == {"abdomen"}
