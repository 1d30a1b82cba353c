"""Operations in the notes before them: chosen, come for, weighed or refused; and departments named like operations."""

import pytest

from guidecheck.reading.lexicon import Lexicon
from tests import facts_of_note
from tests.frames import Spot, Word, holds, told

PLANNED = tuple(
    Word(text, "surgery_planned")
    for text in ("arthroscopy", "surgery", "operative treatment", "arthroscopic debridement", "surgical intervention")
)
DONE = tuple(Word(word.text, "tx.surgery") for word in PLANNED)
SPOTS = (
    Spot("right knee", "knee", "right"),
    Spot("left shoulder", "shoulder", "left"),
    Spot("right wrist", "wrist", "right"),
    Spot("left ankle", "ankle", "left"),
)


@pytest.mark.parametrize(
    "frame",
    [
        "HISTORY: She wishes to proceed with {x} of the {p}.",
        "HISTORY: The patient desires {x} of the {p}.",
        "HISTORY: He wants {x} of the {p} at this time.",
        "HISTORY: After failing therapy she has elected to undergo {x} of the {p}.",
        "HISTORY: Following a long discussion he opted for {x} of the {p}.",
        "HISTORY: He failed injections and elected for {x} of the {p}.",
        "HISTORY: The patient has consented to {x} of the {p}.",
        "HISTORY: She is agreeable to {x} of the {p}.",
        "HISTORY: We have decided on {x} of the {p}.",
        "HISTORY: She presents today for {x} of the {p}.",
        "HISTORY: He is here for elective {x} of his {p}.",
        "HISTORY: She presents for {x} of her painful {p}.",
        "HISTORY: Risks, benefits, and alternatives to surgery were discussed and he elected to have {x} of the {p}.",
        "PLAN: The {p} would ultimately require {x}.",
    ],
)
def test_an_operation_that_is_chosen_or_come_for_is_planned(frame: str, lexicon: Lexicon) -> None:
    holds(frame, "x+p", PLANNED, SPOTS, lexicon, note=True)


@pytest.mark.parametrize(
    "frame",
    [
        "HISTORY: She presents for follow up after {x} of the {p}.",
        "HISTORY: She underwent {x} of the {p}.",
        "HISTORY: He is here for recheck following {x} of the {p}.",
    ],
)
def test_an_operation_that_is_followed_up_was_done(frame: str, lexicon: Lexicon) -> None:
    holds(frame, "x+p", DONE, SPOTS, lexicon, note=True)


@pytest.mark.parametrize(
    ("line", "planned"),
    [
        ("He decided against surgery.", False),
        ("She was advised against a lumbar fusion.", False),
        ("We considered surgery but she elected to proceed with therapy.", True),
        ("We elected to take her to the operating room for definitive care.", True),
        ("He will be taken to the OR tomorrow.", True),
        ("She would like release of the A1 pulley.", True),
    ],
)
def test_other_words_for_what_is_chosen(line: str, planned: bool, lexicon: Lexicon) -> None:
    assert _told(f"HISTORY: {line}", lexicon) == {("surgery_planned", planned)}


@pytest.mark.parametrize(
    "line",
    [
        "Orthopedic surgery was consulted.",
        "He was evaluated by hand surgery in the emergency department.",
        "Discussed with orthopedic surgery on call.",
        "Consult spine surgery.",
        "The risks and benefits of lumbar fusion were reviewed.",
    ],
)
def test_a_department_or_a_risk_is_no_operation(line: str, lexicon: Lexicon) -> None:
    assert _told(f"HISTORY: {line}", lexicon) == set()


@pytest.mark.parametrize(
    "line",
    [
        "After discussing the risks and benefits of the injection, the knee was injected.",
        "We discussed the risks of the procedure and a steroid injection was administered.",
    ],
)
def test_what_is_done_once_its_risks_are_told_is_given(line: str, lexicon: Lexicon) -> None:
    assert _told(f"HISTORY: {line}", lexicon) == {("tx.injection", True)}


def _told(line: str, lexicon: Lexicon) -> set[tuple[str, object]]:
    facts = facts_of_note(line, lexicon)
    names = {"tx.surgery", "surgery_planned", "fusion_before", "tx.injection", "injection_planned"}
    return {(fact.name, fact.value) for fact in facts if fact.name in names}


@pytest.mark.parametrize("nobody", ["No one has", "Nobody has", "No physician has", "No surgeon"])
@pytest.mark.parametrize("verb", ["recommended", "suggested", "proposed"])
def test_what_nobody_recommends_is_not_planned(nobody: str, verb: str, lexicon: Lexicon) -> None:
    text = f"{nobody} {verb} injections or surgery."
    assert told(text, "surgery_planned", lexicon) == {"-"}, text
    assert told(text, "injection_planned", lexicon) == {"-"}, text


@pytest.mark.parametrize("before", ["prior to", "before"])
@pytest.mark.parametrize("operation", ["extension of the lumbar fusion", "lumbar decompressive laminectomy"])
def test_an_operation_that_is_possible_is_considered(before: str, operation: str, lexicon: Lexicon) -> None:
    text = f"The surgeon wants an MRI of the lumbar spine {before} a possible {operation}."
    assert told(text, "surgery_planned", lexicon) == {"+ lumbar"}, text
    assert told(text, "tx.surgery", lexicon) == set(), text
