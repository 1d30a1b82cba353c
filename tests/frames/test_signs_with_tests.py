"""A sign told with a test of its kind shares its outcome, and is quoted with the words that say so."""

import pytest

from guidecheck.case import Fact
from guidecheck.reading.lexicon import Lexicon
from tests import facts_of_text


def cord_signs(text: str, lexicon: Lexicon) -> list[Fact]:
    return [fact for fact in facts_of_text(text, lexicon) if fact.name == "myelopathy_signs"]


@pytest.mark.parametrize("test", ["Babinski", "Hoffmann's sign", "Lhermitte's"])
@pytest.mark.parametrize("sign", ["clonus", "ankle clonus", "spasticity", "long tract signs"])
@pytest.mark.parametrize(
    "told",
    [
        "Negative {test} and {sign}.",
        "Absent {test} or {sign} bilaterally.",
        "{sign} and {test} absent.",
        "{test} and {sign} were absent.",
        "There is a negative {test} and {sign}.",
    ],
)
def test_a_sign_is_as_negative_as_the_test_it_is_told_with(told: str, test: str, sign: str, lexicon: Lexicon) -> None:
    text = told.format(test=test, sign=sign)
    facts = cord_signs(text, lexicon)
    assert facts, text
    assert {fact.value for fact in facts} == {False}, text
    quotes = [quote.text for fact in facts for quote in fact.quotes]
    assert all("egative" in quote or "bsent" in quote for quote in quotes), text


@pytest.mark.parametrize(
    "text",
    [
        "Hoffmann absent, clonus 3 beats on the right.",
        "Babinski was negative and there was clonus at the ankle.",
        "Hoffmann's sign is negative; sustained clonus is present.",
        "Positive Babinski and clonus.",
    ],
)
def test_a_sign_with_words_of_its_own_is_present(text: str, lexicon: Lexicon) -> None:
    present = [fact for fact in cord_signs(text, lexicon) if fact.value is True]
    assert present, text
    assert not any("absent" in quote.text or "negative" in quote.text for fact in present for quote in fact.quotes)


@pytest.mark.parametrize(
    ("text", "quote"),
    [("Fever: none.", "Fever: none"), ("Neg diabetes.", "Neg diabetes"), ("Clonus absent.", "Clonus absent")],
)
def test_what_is_said_to_be_negative_is_quoted_with_it(text: str, quote: str, lexicon: Lexicon) -> None:
    (fact,) = facts_of_text(text, lexicon)
    assert (fact.value, fact.quotes[0].text) == (False, quote)
