"""A "negative" that opens an entry denies what it names, as "no" does: "neg back pain", "neg fever, chills"."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import count, pairwise, takewhile
from typing import Final

from guidecheck.reading.sentences.grammar import CONJUNCTIONS, COPULAS, PREPOSITIONS, SIDE_WORDS, words
from guidecheck.reading.sentences.layers import Layer, Match
from guidecheck.reading.sentences.mentions import Concept
from guidecheck.reading.sentences.tokens import Sentence

_NEGATIVE: Final = "negative"
_DENIES: Final = ("negated/forward/list",)
_NAMED: Final = frozenset({"symptom", "pain", "red_flag", "sign", "diagnosis"})
_SIDED: Final = {(side,) for side in SIDE_WORDS}
_OPENING: Final = words(", ; : . ( ) and but - *")
_KIND_WITHIN: Final = 2
_NO_KIND: Final = PREPOSITIONS | COPULAS | CONJUNCTIONS | words("with without for but by from than as has had have who")


def with_negatives(
    sentence: Sentence, layers: Sequence[Sequence[Match]], concepts: Sequence[Concept], signs: Sequence[Match]
) -> list[Match]:
    """The triggers, with each "negative" or minus right before a complaint or finding that is no test."""
    triggers = list(layers[Layer.TRIGGER])
    signed = "+" in sentence.words and "-" in sentence.words
    if not signs and not signed and _NEGATIVE not in sentence.words:
        return triggers
    minus = {match.start for match in signs if _NEGATIVE in match.names}
    if signed:
        minus.update(at + 1 for at, pair in enumerate(pairwise(sentence.words)) if pair == (",", "-"))
    taken = {at for match in triggers for at in range(match.start, match.end)}
    words_for_no = (
        at
        for at, word in enumerate(sentence.words)
        if at not in taken
        and (at in minus or (word == _NEGATIVE and (_opens(sentence, at) or _is_shown(concepts, at))))
    )
    added = list(_denying(sentence, words_for_no, layers[Layer.REGION], concepts))
    return sorted((*triggers, *added), key=lambda match: match.start) if added else triggers


def _denying(
    sentence: Sentence, words_for_no: Iterable[int], regions: Sequence[Match], concepts: Sequence[Concept]
) -> Iterator[Match]:
    """Of the words for "no" those that a name follows, past its place."""
    placed = {at for region in regions for at in range(region.start, region.end)}
    starts = {each.start for each in concepts if each.fact.assembly in _NAMED and not each.needs_outcome}
    tested = {each.start for each in concepts if each.needs_outcome}
    for index in words_for_no:
        first = index + 1
        while first not in starts and (first in placed or sentence.words[first : first + 1] in _SIDED):
            first += 1
        kinds = sum(1 for _ in takewhile(lambda at: _is_a_kind(sentence, at, starts | tested), count(first)))
        if (first if kinds > _KIND_WITHIN else first + kinds) in starts:
            yield Match(Layer.TRIGGER, index, index + 1, _DENIES)


def _is_a_kind(sentence: Sentence, index: int, named: set[int]) -> bool:
    """Whether a word before a name only says of what kind it is: the "joint" of "negative joint swelling"."""
    if index in named or index >= len(sentence):
        return False
    return sentence.words[index].isalpha() and sentence.words[index] not in _NO_KIND


def _opens(sentence: Sentence, index: int) -> bool:
    """Whether a word begins an entry, and is not the outcome of what stands before it."""
    return index == 0 or sentence.words[index - 1] in _OPENING


def _is_shown(concepts: Sequence[Concept], index: int) -> bool:
    """Whether the last mention before a word is the study that shows it: "XR R knee neg fx, dislocation"."""
    before = [each for each in concepts if each.end <= index]
    return bool(before) and before[-1].fact.assembly == "study"
