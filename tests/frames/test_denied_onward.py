"""A "no" that belongs to the words of one finding denies the list that goes on behind it."""

import pytest

from guidecheck.reading.lexicon import Lexicon
from tests import facts_of_note, facts_of_text

OPENING = (
    "No change in bowel or bladder function",
    "Denies change in bowel habits",
    "No change in mental status",
    "Without change in bowel or bladder habits",
)
LISTED = (
    ("fever, or weight loss", {"fever_or_weight_loss"}),
    ("saddle anesthesia or fever", {"saddle_anesthesia", "fever_or_weight_loss"}),
    ("numbness, foot drop or vomiting", {"numbness", "foot_drop", "vomiting"}),
)


@pytest.mark.parametrize("opening", OPENING)
@pytest.mark.parametrize(("listed", "names"), LISTED)
def test_what_goes_on_a_denial_is_denied(opening: str, listed: str, names: set[str], lexicon: Lexicon) -> None:
    for facts in (facts_of_text, facts_of_note):
        told = {fact.name: fact.value for fact in facts(f"{opening}, {listed}.", lexicon)}
        assert {name: told.get(name) for name in names} == dict.fromkeys(names, False)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("No change in bowel or bladder function, but has fever or chills.", "fever_or_weight_loss"),
        ("No change in bowel habits. Fever or chills last week.", "fever_or_weight_loss"),
        ("No prior injury, numbness.", "numbness"),
    ],
)
def test_what_is_told_behind_a_denial_is_there(text: str, name: str, lexicon: Lexicon) -> None:
    assert {fact.value for fact in facts_of_note(text, lexicon) if fact.name == name} == {True}


def test_a_fever_is_denied_behind_a_trauma_that_is(lexicon: Lexicon) -> None:
    told = {fact.name: fact.value for fact in facts_of_note("No trauma, fever.", lexicon)}
    assert told == {"trauma_history": False, "fever_or_weight_loss": False}
