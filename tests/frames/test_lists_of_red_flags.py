"""Red flags that a form or an instruction only lists are not there; the one answer behind a list denies each."""

import pytest

from guidecheck.reading.lexicon import Lexicon
from tests import facts_of_note

LIST = ("fever", "cancer", "saddle anesthesia", "loss of bladder control")
FLAGS = {"fever_or_weight_loss", "cancer_history", "saddle_anesthesia", "bowel_bladder_dysfunction", "red_flag_any"}


def _told(text: str, lexicon: Lexicon) -> dict[str, object]:
    return {fact.name: fact.value for fact in facts_of_note(text, lexicon) if fact.name in FLAGS}


@pytest.mark.parametrize("sign", [", ", " / ", "/"])
@pytest.mark.parametrize(
    "form",
    [
        "Red flags: {} - none",
        "Red flags: {}: none present",
        "Red flags (circle): {}   NONE CIRCLED",
        "Red flags ({}): negative.",
        "Red flags: none ({})",
        "Red flag screen: neg ({})",
        "Absence of red flags ({}).",
        "{}: all no.",
        "{}: all negative.",
    ],
)
def test_one_answer_denies_each_flag_of_a_list(form: str, sign: str, lexicon: Lexicon) -> None:
    told = _told(f"Low back pain.\n{form.format(sign.join(LIST))}\nSLR negative.", lexicon)
    assert (set(told.values()), len(told) > 2) == ({False}, True)


@pytest.mark.parametrize(
    "form",
    [
        "Red flags screened: {}. All negative.",
        "Red flags discussed: {}.",
        "Red flag warning signs reviewed: {}.",
        "When to call us: you have {}.",
        "When to seek medical attention: {}",
        "Call us if you have {}.",
        "Seek care right away for: {}.",
        "Warning signs: {}.",
    ],
)
def test_what_is_only_listed_is_not_there(form: str, lexicon: Lexicon) -> None:
    told = _told(f"Low back pain.\n{form.format(', '.join(LIST))}\n", lexicon)
    assert True not in told.values()


@pytest.mark.parametrize(
    "form",
    [
        "Red flags: {} since Monday.",
        "Red flags: + {}, no headache.",
        "Red flags present: {}.",
        "She has red flags: {}.",
        "Red flags - {}; no chills",
    ],
)
def test_flags_without_an_answer_or_with_a_yes_are_there(form: str, lexicon: Lexicon) -> None:
    told = _told(f"Low back pain.\n{form.format('saddle anesthesia, loss of bladder control')}\n", lexicon)
    assert {told["saddle_anesthesia"], told["bowel_bladder_dysfunction"]} == {True}


@pytest.mark.parametrize("yes", ["yes", "positive", "present"])
@pytest.mark.parametrize("no", ["none", "no", "negative", "denied"])
@pytest.mark.parametrize("head", ["", "Red flags: "])
def test_flags_answered_one_by_one_keep_their_answers(yes: str, no: str, head: str, lexicon: Lexicon) -> None:
    told = _told(f"{head}fever: {no}, saddle anesthesia: {yes}, cancer: {no}\n", lexicon)
    assert (told["fever_or_weight_loss"], told["cancer_history"]) == (False, False)
    assert told["saddle_anesthesia"] is True
