"""What an examination says of a hernia, which suspects none and denies none that is suspected."""

import pytest

from guidecheck.reading.lexicon import Lexicon
from tests import facts_of_note

VISIT = "Date of visit: 6/20/2016\nGroin pain.\n"


def _values(text: str, name: str, lexicon: Lexicon) -> set[object]:
    return {fact.value for fact in facts_of_note(VISIT + text, lexicon) if fact.name == name}


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Exam: I could not palpate a hernia on either side.", False),
        ("Exam: Unable to appreciate a hernia.", False),
        ("Exam: A hernia cannot be felt.", False),
        ("Exam: No obvious inguinal hernia.", False),
        ("Exam: Abdomen soft, no masses, no hernias.", False),
        ("Exam: No bulge with cough.", False),
        ("Exam: Hernia exam negative.", False),
        ("Exam: obvious right inguinal hernia.", True),
        ("Exam: easily palpable, reducible right inguinal hernia.", True),
        ("Exam: 3 cm umbilical hernia, reducible.", True),
        ("Exam: bulge in the right groin which reduces.", True),
    ],
)
def test_the_examination_shows_it_or_does_not(text: str, found: bool, lexicon: Lexicon) -> None:
    assert _values(text, "hernia_on_examination", lexicon) == {found}


@pytest.mark.parametrize("exam", ["I could not palpate a hernia.", "No palpable hernia.", "Abdomen soft, no hernias."])
def test_one_that_is_not_felt_may_still_be_suspected(exam: str, lexicon: Lexicon) -> None:
    text = f"Exam: {exam}\nImpression: possible occult left inguinal hernia."
    assert _values(text, "hernia_suspected", lexicon) == {True}


@pytest.mark.parametrize(
    "text",
    [
        "Impression: large complex recurrent ventral hernia.",
        "Impression: massive incisional hernia.",
        "Impression: ventral hernia with loss of domain.",
    ],
)
def test_a_large_one_is_diagnosed_as_well(text: str, lexicon: Lexicon) -> None:
    assert _values(text, "large_complex_hernia", lexicon) == _values(text, "dx.hernia", lexicon) == {True}
