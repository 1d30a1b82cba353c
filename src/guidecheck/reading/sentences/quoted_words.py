"""Where a quote begins and ends: at whole phrases, with the side before them and their brackets closed."""

from collections.abc import Sequence
from typing import Final

from guidecheck.reading.sentences.grammar import ARTICLES, CONJUNCTIONS, PREPOSITIONS, words
from guidecheck.reading.sentences.layers import Match

_TRAILING: Final = ARTICLES | CONJUNCTIONS | PREPOSITIONS | words(", ; : ( with was is were are")
_LEADING: Final = CONJUNCTIONS | words(". ; : ) there is was are were had has with the a an")
_BRACKET_WITHIN: Final = 3


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
