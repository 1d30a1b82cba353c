"""A sentence may break off anywhere, at the end of a page or of a field: what is left is read without an exception."""

from itertools import islice

import pytest
from benchmarks.rereading import sentences

from guidecheck.case import Fact
from guidecheck.reading.lexicon import Lexicon
from tests import facts_of_note, facts_of_text

EVERY = 7
CUT_AGAIN = [
    "No reflex",
    "No motion",
    "Strength is weaker than a typical",
    "PT was authorized and",
    "MRI of the lumbar spine showed no nerve",
]


def cuts(sentence: str) -> list[str]:
    """What is left of a sentence before and behind each of its words."""
    words = sentence.split(" ")
    return [part for at in range(1, len(words)) for part in (" ".join(words[:at]), " ".join(words[at:]))]


def own(facts: tuple[Fact, ...], text: str) -> bool:
    """Whether each quote is the text's own."""
    quotes = [quote for fact in facts for quote in fact.quotes if quote.start is not None]
    return all(quote.text == text[quote.start : quote.end] for quote in quotes)


@pytest.mark.parametrize("first", range(EVERY))
def test_a_sentence_that_breaks_off_is_read(first: int, lexicon: Lexicon) -> None:
    for sentence in islice(sentences(), first, None, EVERY * EVERY):
        for left in cuts(sentence):
            assert own(tuple(facts_of_text(left, lexicon)), left)
            assert own(tuple(facts_of_note(left, lexicon)), left)


@pytest.mark.parametrize("text", CUT_AGAIN)
def test_what_broke_off_once_is_read(text: str, lexicon: Lexicon) -> None:
    facts_of_text(text, lexicon)
    facts_of_note(text, lexicon)
