"""Lists that number their entries inside one line: "1) Right L5 radiculopathy 2) Obesity"."""

import re
from collections.abc import Iterator
from typing import Final

from guidecheck.reading.source_text import Section

_NUMBER: Final = re.compile(r"(?:(?<=\s)|(?<=[:;,]))\(?(?P<number>[0-9]{1,2})[.)](?=\s{1,4}\S)\s{1,4}")
_MARK: Final = re.compile(r"\s{0,20}\(?1[.)]\s{0,4}")


def entries_of(raw: str, body: Section) -> Iterator[Section]:
    """The entries of a stretch that a one opens and the next numbers go on with; else the stretch as it is."""
    start = body.start
    if _MARK.match(raw, body.start, body.end) or _ends_with_one(raw, body.start):
        expected = 2
        for found in _NUMBER.finditer(raw, body.start, body.end):
            if int(found["number"]) == expected:
                yield Section(start, found.start())
                start, expected = found.end(), expected + 1
    yield Section(start, body.end)


def _ends_with_one(raw: str, start: int) -> bool:
    """Whether the number one stands right before a stretch, as the mark of the line it is in."""
    before = raw[max(0, start - 6) : start].rpartition("\n")[2].strip()
    return before in {"1.", "1)", "(1)"}
