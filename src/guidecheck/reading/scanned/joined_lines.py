"""Sentences that a page, its furniture or a blank line broke: they go on in the next line of the copy that is read."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final

from guidecheck.reading.sentences.grammar import words
from guidecheck.reading.source_text import Section

_LINE: Final = re.compile(r"[^\r\n\f]+")
_BREAKS: Final = re.compile(r"[\r\n\f]")
_VISIBLE: Final = re.compile(r"[^\r\n\f]")
_STOPS: Final = frozenset(".:;!?")
_INSIDE: Final = words(
    "of the a an and or with to in for from by at his her is was were are than that which into over left right &"
)
_NEVER_LAST: Final = words("no not without denies denied the of his her with and or")
_OPENS: Final = re.compile(
    r"\s{0,20}(?:[-*+>o\u2022\u00b7\u25cf\u25aa]\s|\(?[0-9]{1,2}[.)]\s|\(?[A-Za-z][.)]\s|\["
    r"|[A-Za-z][A-Za-z0-9/&'() .-]{0,40}:)"
)
_SHORT: Final = 30
_LONG: Final = 60


def without_furniture(raw: str, furniture: Sequence[Section]) -> str:
    """A text as long as *raw*, its furniture blank and its broken sentences joined."""
    pieces, last = list[str](), 0
    for start, end, text in _changes(raw, furniture):
        pieces += [raw[last:start], text]
        last = end
    return "".join([*pieces, raw[last:]]) if pieces else raw


def _changes(raw: str, furniture: Sequence[Section]) -> Iterator[tuple[int, int, str]]:
    """What replaces each stretch of the text that is not read as it stands."""
    taken = set(furniture)
    lines = [Section(*found.span()) for found in _LINE.finditer(raw) if not found.group().isspace()]
    written = [line for line in lines if line not in taken]
    if written and furniture and furniture[0].start < written[0].start:
        yield 0, written[0].start, _VISIBLE.sub(" ", raw[: written[0].start])
    for line, following in pairwise(written):
        between = raw[line.end : following.start]
        if _goes_on(raw, line, following, between):
            yield line.end, following.start, "\n".rjust(len(between))
        elif not between.isspace():
            yield line.end, following.start, _VISIBLE.sub(" ", between)
    if written and furniture and furniture[-1].start > written[-1].end:
        yield written[-1].end, len(raw), _VISIBLE.sub(" ", raw[written[-1].end :])


def _goes_on(raw: str, line: Section, following: Section, between: str) -> bool:
    """Whether a sentence goes on behind the end of a page, or behind a blank line in its middle."""
    paged = "\f" in between or not between.isspace()
    if not paged and len(_BREAKS.findall(between.replace("\r\n", "\n"))) != 2:
        return False
    before, after = raw[line.start : line.end].rstrip(), raw[following.start : following.end]
    if before[-1] in _STOPS or _OPENS.match(after) or after.isupper() or before.isupper():
        return False
    first, last = after.lstrip()[0], before.rsplit(maxsplit=1)[-1].lower()
    inside = len(before) > _SHORT and (before[-1] == "," or last in _INSIDE)
    if first.islower() and last in _NEVER_LAST:
        return True
    if first.islower():
        return inside or len(before) > (_SHORT if paged else _LONG)
    return inside or (paged and len(before) > _LONG)
