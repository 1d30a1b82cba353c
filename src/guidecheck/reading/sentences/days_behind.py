"""Clauses that each close with the day they are told of: "spasm on 3/4/2015; no spasm on 5/6/2015"."""

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from guidecheck.reading.sentences.dates import Dated
from guidecheck.reading.sentences.grammar import words
from guidecheck.reading.sentences.mentions import Concept
from guidecheck.reading.sentences.tokens import Sentence

_TIED: Final = words("on from of dated in (")
_PARTS: Final = words(", ; . and but while whereas though although")
_CLOSING: Final = words(") .")


def each_closes_its_clause(sentence: Sentence, dates: Sequence[Dated], concepts: Sequence[Concept]) -> bool:
    """Whether a sentence tells several days, each behind what was so on it and at the end of its clause."""
    if len(dates) < 2 or sentence.ends[-1] > dates[-1].end + len(").."):
        return False
    spans = [_span(sentence, dated) for dated in dates]
    ends = (0, *(end for _, end in spans))
    told = all(
        any(end <= concept.start < first for concept in concepts) for end, (first, _) in zip(ends, spans, strict=False)
    )
    tied = all(first > 0 and sentence.words[first - 1] in _TIED for first, _ in spans)
    parted = all(_parts(sentence, before[1]) for before, _ in pairwise(spans))
    return told and tied and parted and _CLOSING.issuperset(sentence.words[ends[-1] :])


def _span(sentence: Sentence, dated: Dated) -> tuple[int, int]:
    """The first word of a day, and the one behind its last."""
    inside = [at for at, start in enumerate(sentence.starts) if dated.start <= start < dated.end]
    return (inside[0], inside[-1] + 1) if inside else (0, 0)


def _parts(sentence: Sentence, index: int) -> bool:
    """Whether a clause ends at a word, past the bracket that closes there."""
    at = index + (sentence.words[index : index + 1] == (")",))
    return not _PARTS.isdisjoint(sentence.words[at : at + 1])
