"""An outcome that stands behind the place it is told of: "TTP AC joint -, GT +", with their short names."""

from collections.abc import Iterator, Sequence
from typing import Final

from guidecheck.reading.sentences.grammar import ARTICLES, SIDE_WORDS, words
from guidecheck.reading.sentences.tokens import Sentence

PLACED_WITHIN: Final = 6
CLOSING: Final = frozenset({(), (",",), (";",), (".",), ("/",)})
_LEADING: Final = ARTICLES | SIDE_WORDS | words("to over at of in on : and / joint line palpation touch")
_SHORT: Final = 4


def only_places(sentence: Sentence, start: int, end: int, placed: frozenset[int]) -> bool:
    """Whether the words from *start* to *end* only name places: those at the indices *placed*, or short names."""
    return start < end <= start + PLACED_WITHIN and all(
        index in placed or sentence.words[index] in _LEADING or _is_short_name(sentence.forms[index])
        for index in range(start, end)
    )


def at_their_places(sentence: Sentence, start: int, signs: Sequence[int], placed: frozenset[int]) -> Iterator[int]:
    """The signs that close a place behind the mention that ends at *start*."""
    for index in signs:
        near = start < index <= start + PLACED_WITHIN and sentence.words[index + 1 : index + 2] in CLOSING
        if near and only_places(sentence, start, index, placed):
            yield index


def _is_short_name(form: str) -> bool:
    """Whether a word is written as the short name of a place: "GT", "ATFL"."""
    return 1 < len(form) <= _SHORT and form.isupper() and form.isalpha()
