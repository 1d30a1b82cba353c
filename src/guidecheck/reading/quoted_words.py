"""Where a quote begins and ends: at whole phrases, brackets closed, with the words that deny or doubt the fact."""

from collections.abc import Sequence

from guidecheck.reading.context import Flag
from guidecheck.reading.grammar import ARTICLES, CONJUNCTIONS, PREPOSITIONS, words
from guidecheck.reading.mentions import Concept
from guidecheck.reading.trie import Match

_TRAILING = ARTICLES | CONJUNCTIONS | PREPOSITIONS | words(", ; : ( with was is were are")
_LEADING = CONJUNCTIONS | words(". ; : ) there is was are were had has with the a an")
_BRACKET_WITHIN = 3
_DENIALS = Flag.NEGATED | Flag.RESOLVED | Flag.UNSTARTED | Flag.UNDOCUMENTED
_DOUBTS = Flag.UNCERTAIN | Flag.RULE_OUT | Flag.UNDOCUMENTED | Flag.NEGATED


def whole_phrase(
    told: Sequence[str], sides: Sequence[Match], first: int, last: int, own: tuple[int, int]
) -> tuple[int, int]:
    """The words *first* to *last* with the side before them, their brackets closed, no loose end beyond their *own*."""
    start, end = first, last
    while end > own[1] and told[end - 1] in _TRAILING:
        end -= 1
    while start < own[0] and told[start] in _LEADING:
        start += 1
    opened, closed = _brackets(told, start, end)
    if closed > opened:
        near = range(start - 1, max(-1, start - 1 - _BRACKET_WITHIN), -1)
        start = next((max(0, index - 1) for index in near if told[index] == "("), start)
    elif opened > closed and told[end : end + 1] == (")",):
        end += 1
    if told[start] in {"%", "percent"} and start > 0 and told[start - 1].isdigit():
        start -= 1
    before = next((side.start for side in sides if side.end == start), start)
    return before, end


def _brackets(told: Sequence[str], start: int, end: int) -> tuple[int, int]:
    inside = told[start:end]
    return inside.count("("), inside.count(")")


def ruling(triggers: Sequence[Match], flags: Sequence[int], concept: Concept, *, denied: bool) -> Match | None:
    """The words that deny a mention, or leave it open: the nearest whose reach covers it."""
    asked = int(_DENIALS if denied else _DOUBTS)
    for match in reversed(triggers):
        bit = _bit(match) & asked
        if (
            bit
            and match.start < concept.start
            and _covered(flags, min(match.end, concept.start), concept.start + 1, bit)
        ):
            return match
    for match in triggers:
        bit = _bit(match) & asked
        if bit and match.start >= concept.end and _covered(flags, concept.start, match.start, bit):
            return match
    return None


def _bit(match: Match) -> int:
    flag = Flag.__members__.get(match.names[0].partition("/")[0].upper())
    return 0 if flag is None else int(flag)


def _covered(flags: Sequence[int], start: int, end: int, bit: int) -> bool:
    return all(flags[index] & bit for index in range(start, end))
