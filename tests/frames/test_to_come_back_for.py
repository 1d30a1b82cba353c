"""What a patient is told to come back, call or look out for states nothing; what he did come back for does."""

import pytest

from guidecheck.reading.lexicon import Lexicon
from tests import facts_of_note, facts_of_text
from tests.frames import told

ASIDE = {"sex"}
SIGNS = [
    ("saddle numbness", "saddle_anesthesia"),
    ("loss of bladder control", "bowel_bladder_dysfunction"),
    ("fever", "fever_or_weight_loss"),
    ("new weakness", "new_deficit"),
    ("worsening weakness", "progressive_deficit"),
]


@pytest.mark.parametrize("sign", [sign for sign, _ in SIGNS])
@pytest.mark.parametrize(
    "frame",
    [
        "Return precautions: pain that spreads, {x}.",
        "ED precautions were given for {x}.",
        "Strict return precautions reviewed ({x}).",
        "He was instructed to return for any {x}.",
        "She will call us for any {x}.",
        "Seek medical care for {x}.",
        "Call the clinic sooner for any {x}.",
        "Go to the nearest ER for any {x}.",
        "She was educated about warning signs such as {x}.",
        "Red flag symptoms were discussed with the patient, including {x}.",
        "He was cautioned about {x}.",
    ],
)
def test_what_one_is_told_to_come_back_for_is_not_there(frame: str, sign: str, lexicon: Lexicon) -> None:
    text = frame.format(x=sign)
    assert not [fact for fact in facts_of_text(text, lexicon) if fact.name not in ASIDE], text


@pytest.mark.parametrize(("sign", "name"), SIGNS)
@pytest.mark.parametrize(
    "frame",
    [
        "She came to the ER with {x}.",
        "He returns today because of {x}.",
        "Return precautions were given. On examination there is {x}.",
        "Today he reports {x}.",
    ],
)
def test_what_one_came_for_is(frame: str, sign: str, name: str, lexicon: Lexicon) -> None:
    text = frame.format(x=sign)
    assert told(text, name, lexicon) == {"+"}, text


@pytest.mark.parametrize("end", ["precautions were reviewed", "red flags were told; he has none", "warnings given"])
def test_cauda_equina_that_is_only_spoken_of_is_no_sign(end: str, lexicon: Lexicon) -> None:
    assert not told(f"Cauda equina {end}.", "cauda_equina_signs", lexicon)


@pytest.mark.parametrize("head", ["Return precautions", "Strict ER precautions", "When to return", "Patient education"])
def test_a_part_that_warns_states_nothing(head: str, lexicon: Lexicon) -> None:
    assert not facts_of_note(f"Plan: rest.\n{head}: new weakness, saddle numbness.\n", lexicon)


@pytest.mark.parametrize(
    ("told_so", "name"),
    [
        ("He was told to go to the ER, where a CT of the head was normal.", "study.ct"),
        ("She was advised to seek care and went to the ER with numbness of the hand.", "numbness"),
        ("He was told to return in six weeks, and the MRI showed a tear.", "study.mri"),
        ("He was cautioned about lifting and has left knee pain.", "pain"),
        ("She was instructed to return to work on 5/1/2016 with no lifting.", "work_status"),
    ],
)
def test_what_is_told_behind_an_advice_is_stated(told_so: str, name: str, lexicon: Lexicon) -> None:
    assert name in {fact.name for fact in facts_of_text(told_so, lexicon)}
