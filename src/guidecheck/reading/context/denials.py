"""A fact that is not so, or open, is quoted with the words that deny or doubt it: "denies fever"."""

from collections.abc import Sequence
from typing import Final

from guidecheck.case import Fact, Quote
from guidecheck.reading.context.flag import BIT_OF, Flag
from guidecheck.reading.context.scopes import before_an_aside
from guidecheck.reading.sentences.layers import Match
from guidecheck.reading.sentences.mentions import Concept
from guidecheck.reading.sentences.scene import Scene

_DENIALS: Final = Flag.NEGATED | Flag.DENIED | Flag.RESOLVED | Flag.UNSTARTED | Flag.UNDOCUMENTED
_DOUBTS: Final = Flag.UNCERTAIN | Flag.RULE_OUT | Flag.UNDOCUMENTED | Flag.NEGATED


def with_its_denial(scene: Scene, concept: Concept, fact: Fact) -> Fact:
    """A fact that is not so, or open, with the words that say so in its quote: "denies fever"."""
    if fact.value not in {False, None} or fact.measure is not None or not fact.quotes:
        return fact
    said = ruling(scene, concept, denied=fact.value is False)
    if said is None:
        return fact
    return fact.quoting(tuple(reaching(scene, concept, quote, said.start, said.end) for quote in fact.quotes))


def reaching(scene: Scene, concept: Concept, quote: Quote, start: int, end: int) -> Quote:
    """The quote of a mention with the words that deny it, from *start* to *end*; any other as it is."""
    if quote.start is None or quote.end is None:
        return quote
    first, last = scene.word_at(quote.start), scene.word_ending(quote.end)
    own = first <= concept.start < last
    return scene.quote(min(first, start), max(last, end)) if own else quote


def ruling(scene: Scene, concept: Concept, *, denied: bool) -> Match | None:
    """The words that deny a mention, or leave it open: the nearest whose reach covers it."""
    asked, flags = int(_DENIALS if denied else _DOUBTS), scene.flags
    for match in reversed(scene.triggers):
        bit = _bit(match) & asked
        if (
            bit
            and match.start < concept.start
            and _covered(flags, min(match.end, concept.start), concept.start + 1, bit)
        ):
            return match
    for match in scene.triggers:
        bit = _bit(match) & asked
        if bit and match.start >= concept.end:
            told = before_an_aside(scene.sentence, match.start)
            if _covered(flags, concept.start, max(concept.end, told), bit):
                return match
    return None


def _bit(match: Match) -> int:
    return BIT_OF.get(match.names[0].partition("/")[0], 0)


def _covered(flags: Sequence[int], start: int, end: int, bit: int) -> bool:
    return all(flags[index] & bit for index in range(start, end))
