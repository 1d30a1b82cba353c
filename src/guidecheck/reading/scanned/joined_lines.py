"""Sentences that a page, its furniture or a blank line broke: they go on in the next line of the copy that is read."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final

from guidecheck.reading.sentences.grammar import words
from guidecheck.reading.source_text import NO_BREAK, Section

_BREAKS: Final = re.compile(r"[\r\n\f]")
_VISIBLE: Final = re.compile(r"[^\r\n\f]")
_STOPS: Final = frozenset(".:;!?")
_INSIDE: Final = words(
    "of the a an and or with to in for from by at his her is was were are than that which into over left right &"
)
_NEVER_LAST: Final = words("no not without denies denied the of his her with and or")
_OPENS: Final = re.compile(
    r"\s{0,20}(?:[-*+>o\u2022\u00b7\u25cf\u25aa]\s|\(?[0-9]{1,2}[.)]\s|\(?[A-Za-z][.)]\s|\["
    r"|[A-Za-z](?:[A-Za-z0-9/&'() -]|(?<!\d)\.){0,40}:)"
)
_ONE_BREAK: Final = frozenset({"\n", "\r\n"})
_SHORT: Final = 30
_LONG: Final = 60


def without_furniture(raw: str, lines: Sequence[Section], furniture: Sequence[Section]) -> str:
    """A text as long as *raw*, its furniture blank and the sentences that its lines break joined."""
    pieces, last = list[str](), 0
    for start, end, text in _changes(raw, lines, furniture):
        pieces += [raw[last:start], text]
        last = end
    return "".join([*pieces, raw[last:]]) if pieces else raw


def _changes(raw: str, lines: Sequence[Section], furniture: Sequence[Section]) -> Iterator[tuple[int, int, str]]:
    """What replaces each stretch of the text that is not read as it stands."""
    taken = set(furniture)
    written = [line for line in lines if line not in taken]
    if written and furniture and furniture[0].start < written[0].start:
        yield 0, written[0].start, _VISIBLE.sub(" ", raw[: written[0].start])
    for line, following in pairwise(written):
        between = raw[line.end : following.start]
        if between in _ONE_BREAK:
            continue
        before, after = line.text_in(raw).strip(), following.text_in(raw).strip()
        if _is_broken(before, after, between):
            yield line.end, following.start, NO_BREAK * len(between)
        elif _may_go_on(before, after, between):
            yield line.end, following.start, "\n".rjust(len(between))
        elif not between.isspace():
            yield line.end, following.start, _VISIBLE.sub(" ", between)
    if written and furniture and furniture[-1].start > written[-1].end:
        yield written[-1].end, len(raw), _VISIBLE.sub(" ", raw[written[-1].end :])


def _is_broken(before: str, after: str, between: str) -> bool:
    """Whether the end of a page, or a blank line, surely breaks a sentence that goes on in small letters."""
    if not after[0].islower() or not _is_open(before, after):
        return False
    return _is_paged(between) or (_is_blank(between) and _last(before) in _NEVER_LAST)


def _may_go_on(before: str, after: str, between: str) -> bool:
    """Whether the next line may go on with a sentence, which its width and words tell where it stands right below."""
    if not (_is_paged(between) or _is_blank(between)) or not _is_open(before, after):
        return False
    inside = len(before) > _SHORT and (before[-1] == "," or _last(before) in _INSIDE)
    return inside or (len(before) > _LONG and (after[0].islower() or _is_paged(between)))


def _is_open(before: str, after: str) -> bool:
    """Whether a line has no stop at its end, and the next one is no item, label or title."""
    titled = before.isupper() or after.isupper()
    return before[-1] not in _STOPS and not titled and _OPENS.match(after) is None


def _is_paged(between: str) -> bool:
    return "\f" in between or not between.isspace()


def _is_blank(between: str) -> bool:
    """Whether one blank line stands between."""
    return len(_BREAKS.findall(between.replace("\r\n", "\n"))) == len("\n\n")


def _last(before: str) -> str:
    return before.rsplit(maxsplit=1)[-1].lower()
