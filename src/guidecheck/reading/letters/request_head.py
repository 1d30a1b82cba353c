"""Where the words of a request begin: after the rationale of the item before, which has no end mark of its own."""

import re
from collections import Counter
from collections.abc import Sequence
from typing import Final, NamedTuple

from guidecheck.reading.source_text import NO_BREAK, collapsed

REGARDING: Final = re.compile(r"(?:\d{1,2}[.)]\s{0,4})?Regarding\s{1,4}the\s{1,4}requests?\s{1,4}for\s{1,4}")
"""What opens an item of the first letters, of 2013."""

_WINDOW: Final = 6000
_LINE: Final = re.compile(rf"[^\r\n\f{NO_BREAK}]+")
_SENTENCE_END: Final = re.compile(r"[.!?][\"'\u201d\u2019)\]]{0,2}\Z")
_GLUED: Final = re.compile(r"necessary\.\s{0,3}|[a-z)]\.(?=[A-Z])")
_PARTLY_AUTHORIZED: Final = (
    "was the original request",
    "were the original request",
    "by the claims administrator",
    "leaving the original request imr eligible",
)
_SHORT: Final = 0.5
_GLUED_WITHIN: Final = 3


class _Line(NamedTuple):
    """A line that is not blank, the line breaks before it, and whether a page break is among them."""

    text: str
    start: int
    breaks: int
    new_page: bool


def head_start(raw: str, lower: int, end: int, *, is_first: bool) -> tuple[int, bool]:
    """Where the request that ends at *end* begins, and whether that is certain.

    The first request follows the introduction; a later one the rationale that begins at *lower*.
    """
    floor = max(lower, end - _WINDOW)
    if headed := list(REGARDING.finditer(raw, floor, end)):
        return headed[-1].start(), True
    lines = _lines(raw, floor, end)
    if not lines:
        return end, False
    first, certain = (0, floor == lower) if is_first else _first_line(lines)
    start = lines[first].start
    if is_first:
        return start, certain
    glued = _last_glue(raw, start if certain else lines[-_GLUED_WITHIN:][0].start, end)
    return (glued, True) if glued is not None else (start, certain)


def _lines(raw: str, start: int, end: int) -> list[_Line]:
    lines: list[_Line] = []
    last = start
    for matched in _LINE.finditer(raw, start, end):
        text = matched.group().rstrip()
        if text.strip():
            gap = raw[last : matched.start()]
            indent = len(text) - len(text.lstrip())
            lines.append(_Line(text.strip(), matched.start() + indent, gap.count("\n"), "\f" in gap or NO_BREAK in gap))
            last = matched.end()
    return lines


def _first_line(lines: Sequence[_Line]) -> tuple[int, bool]:
    """The line that the request begins with; where no line looks like a beginning, its last."""
    width = max(len(line.text) for line in lines)
    usual = Counter(line.breaks for line in lines[1:]).most_common(1)[0][0] if len(lines) > 1 else 1
    for index in range(len(lines) - 1, 0, -1):
        if _begins(lines, index, width, usual):
            return index, True
    return len(lines) - 1, False


def _begins(lines: Sequence[_Line], index: int, width: int, usual: int) -> bool:
    before, line = lines[index - 1], lines[index]
    if before.text.endswith((":", ",")):
        return False
    would_have_fitted = len(before.text) + 1 + len(line.text.split(None, 1)[0]) <= width * 0.85
    if _SENTENCE_END.search(before.text):
        if _partly_authorized(lines, index - 1):
            return False
        return would_have_fitted or not line.text[0].islower()
    if line.breaks > usual and not line.new_page:
        return not line.text[0].islower()
    tells_history = "original request" in before.text
    return len(before.text) < width * _SHORT and line.text[0].isupper() and not tells_history


def _partly_authorized(lines: Sequence[_Line], index: int) -> bool:
    """Whether the sentence that ends with this line still tells the history of the request."""
    text = collapsed(" ".join(line.text for line in lines[max(0, index - 2) : index + 1])).lower()
    return text.rstrip(".").endswith(_PARTLY_AUTHORIZED)


def _last_glue(raw: str, start: int, end: int) -> int | None:
    """The end of a rationale that runs into the request within a line."""
    found = None
    for matched in _GLUED.finditer(raw, start, end):
        if matched.end() < end:
            found = matched.end()
    return found
