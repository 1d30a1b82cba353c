"""The lines that the writer of a note meant: lines that only the width of the page broke are one again.

A line was broken by the page where the first word of the next one had no room left on it. Text whose lines end
wherever their writer ended them has no such width, and there a line goes on only where its words do: it ends inside a
phrase ("… pain in the"), or it is long, has no stop at its end, and the next one begins in lower case.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise, zip_longest
from typing import Final

from guidecheck.reading.sentences.grammar import words
from guidecheck.reading.source_text import NO_BREAK, Section, lines_in

_ITEM: Final = re.compile(
    r"[ \t\u00a0]{0,20}(?:[-*+>\u2022\u00b7\u25cf\u25aa] {0,4}(?=\S)|\(?[0-9]{1,2}[.)]\s|[A-Za-z][.)]\s|\[[ xX_]?\])"
)
_LABELLED: Final = re.compile(r"[ \t\u00a0]{0,20}[A-Z](?:[A-Za-z0-9/&'() -]|(?<!\d)\.){0,40}:")
_ROW: Final = re.compile(r"\S(?:[ \u00a0]{3}|\t| ?\|)[ \u00a0|\t]{0,40}\S")
_DAY: Final = re.compile(r"[ \t\u00a0]{0,20}\d{1,2}[/-]\d{1,2}[/-]\d{2,4}\b")
_DASH: Final = re.compile(r"\s?(?::|[-\u2013\u2014])\s")
_STOPS: Final = frozenset(".:;!?")
_INSIDE: Final = words(
    "of the a an and or with to in for from by at his her is was are were than that which into over & ,"
)
_NEVER_LAST: Final = words("no not without denies denied the of his her with and or")
_LONG: Final = 60
_PHRASE: Final = 30
_WIDEST: Final = 160
_NARROWEST: Final = 50
_SLACK: Final = 14
_FEWEST: Final = 2
_SPACED: Final = 0.7


def logical_lines(raw: str, start: int, end: int) -> Iterator[Section]:
    """The lines between two offsets, those that belong together joined; blank ones are left out."""
    lines = list(lines_in(raw, start, end))
    width = _width([len(piece) for line in lines for piece in line.text_in(raw).split(NO_BREAK) if piece])
    spaced = width > 0 and _is_spaced(raw, lines)
    first = None
    for line, following in zip_longest(lines, lines[1:]):
        first = line.start if first is None else first
        if following is None or not _goes_on(raw, line, following, width, spaced=spaced):
            yield Section(first, line.end)
            first = None


def _width(lengths: Sequence[int]) -> int:
    """The width of the page that broke the lines; 0 where nothing shows that one did."""
    widest = max((length for length in lengths if length <= _WIDEST), default=0)
    if widest < _NARROWEST or len([length for length in lengths if length > _WIDEST]) * 3 > len(lengths):
        return 0
    full = [length for length in lengths if widest - _SLACK <= length <= widest]
    return widest if len(full) >= _FEWEST else 0


def _is_spaced(raw: str, lines: Sequence[Section]) -> bool:
    """Whether nearly every line has a blank one after it, as in texts taken from a PDF."""
    gaps = [_blank(raw, line, after) for line, after in pairwise(lines)]
    return len(gaps) > _FEWEST and sum(gaps) >= _SPACED * len(gaps)


def _goes_on(raw: str, line: Section, following: Section, width: int, *, spaced: bool) -> bool:
    if (_blank(raw, line, following) and not (spaced and width)) or "\f" in raw[line.end : following.start]:
        return False
    if _ITEM.match(raw, following.start, following.end) or _LABELLED.match(raw, following.start, following.end):
        return False
    if _ROW.search(raw, line.start, line.end) and _ROW.search(raw, following.start, following.end):
        return False
    text = raw[line.start : line.end].rstrip()
    if _opens_with_its_day(raw, line, following):
        return False
    word = raw[following.start : following.end].split(maxsplit=1)[0]
    if width and len(text) + 1 + len(word) > width - 1:
        return True
    last = text.rsplit(maxsplit=1)[-1].lower()
    if (len(text) > _PHRASE and (text[-1] == "," or last in _INSIDE)) or (word[0].islower() and last in _NEVER_LAST):
        return True
    return word[0].islower() and text[-1] not in _STOPS and len(text) > (width // 2 or _LONG)


def _opens_with_its_day(raw: str, line: Section, following: Section) -> bool:
    """Whether a line begins an entry of its own with a day, behind a stop, a line like it, or before a dash."""
    if not (day := _DAY.match(raw, following.start, following.end)):
        return False
    stopped = raw[line.start : line.end].rstrip().endswith(".")
    return stopped or bool(_DAY.match(raw, *line)) or bool(_DASH.match(raw, day.end(), following.end))


def _blank(raw: str, line: Section, following: Section) -> bool:
    return raw[line.end : following.start].count("\n") > 1
