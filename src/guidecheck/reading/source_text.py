"""A document's text as it came, with the table of its pages.

INVARIANT: `raw` is never normalised. Only single characters are replaced by single characters, so an offset means the
same place for every reader, and a quote is `raw[start:end]`.
"""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import lru_cache
from operator import attrgetter
from typing import Final, NamedTuple, TypeAlias

from guidecheck.case import Quote
from guidecheck.diagnostics import Span

PAGE_BREAK: Final = "\f"
NO_BREAK: Final = "\x0b"  # in the copy of a document that is read: white space that ends no line and parts no columns
_EXCERPT: Final = 120
_START: Final = attrgetter("start")
_LINE: Final = re.compile(r"[^\r\n\f]+")
_LINE_BREAK: Final = re.compile("[\n\f]")


class SourceKind(StrEnum):
    """What a document was before it was text."""

    TEXT = "text"
    PDF = "pdf"


class PageSpan(NamedTuple):
    """A page, counted from 1, as a range of offsets."""

    number: int
    start: int
    end: int


Spans: TypeAlias = tuple[tuple[int, int], ...]
"""Ranges of offsets in a document, in their order."""


class Section(NamedTuple):
    """A range of offsets in a document."""

    start: int
    end: int

    def text_in(self, raw: str) -> str:
        """The words of the range as they stand in the document."""
        return raw[self.start : self.end]


def trimmed(raw: str, start: int, end: int) -> Section:
    """The range without the white space around it."""
    text = raw[start:end]
    first = start + len(text) - len(text.lstrip())
    return Section(first, max(first, start + len(text.rstrip())))


@dataclass(frozen=True, slots=True)
class SourceText:
    """A document as text; `sha256` is of the file's bytes, or of the text where there is no file.

    A part of a document has an `offset`: where it begins in the whole.
    """

    name: str
    raw: str
    pages: tuple[PageSpan, ...]
    kind: SourceKind = SourceKind.TEXT
    sha256: str = ""
    offset: int = 0

    def part(self, section: Section) -> "SourceText":
        """A part of the document, which keeps the numbers of its pages."""
        start, end = section
        if (start, end) == (0, len(self.raw)):
            return self
        pages = tuple(
            PageSpan(page.number, max(page.start, start) - start, min(page.end, end) - start)
            for page in self.pages
            if page.start < end and page.end > start
        )
        return replace(self, raw=self.raw[start:end], pages=pages, offset=self.offset + start)

    def page_of(self, offset: int) -> int:
        """The page that *offset* stands on; a page break belongs to the page before it."""
        index = bisect_right(self.pages, offset, key=_START)
        return self.pages[max(index - 1, 0)].number if self.pages else 1

    def quote(self, start: int, end: int) -> Quote:
        """The words between two offsets, with the page that they begin on."""
        return Quote(self.raw[start:end], self.name, self.page_of(start), start, end)

    def span(self, offset: int) -> Span:
        """The place of *offset*, for a diagnostic."""
        starts = _line_starts(self.raw)
        line = bisect_right(starts, offset)
        start = starts[line - 1]
        excerpt = self.raw[start : start + _EXCERPT].splitlines()
        return Span(self.name, line, offset - start + 1, excerpt[0] if excerpt else "")


@lru_cache(maxsize=4)
def _line_starts(raw: str) -> tuple[int, ...]:
    """Where each line begins; a new page is a new line."""
    return (0, *(matched.end() for matched in _LINE_BREAK.finditer(raw)))


def source_of(name: str, text: str) -> SourceText:
    """Text that is already here, from a column or a request; form feeds part its pages."""
    pages = paged(text.split(PAGE_BREAK))
    return SourceText(name, text, pages, SourceKind.TEXT, digest_of(text.encode("utf-8", "surrogatepass")))


def digest_of(content: bytes) -> str:
    """The SHA-256 of a document, in hexadecimal digits."""
    from hashlib import sha256  # a document is about to be read: its library need not be loaded before

    return sha256(content).hexdigest()


def paged(texts: Iterable[str]) -> tuple[PageSpan, ...]:
    """The table of pages whose texts are joined by page breaks."""
    pages: list[PageSpan] = []
    start = 0
    for number, text in enumerate(texts, 1):
        pages.append(PageSpan(number, start, start + len(text)))
        start += len(text) + len(PAGE_BREAK)
    return tuple(pages)


def lines_in(raw: str, start: int = 0, end: int | None = None) -> Iterator[Section]:
    """The lines between two offsets of a document, one after the other; blank ones are left out."""
    found = _LINE.finditer(raw, start, len(raw) if end is None else end)
    return (Section(*line.span()) for line in found if not line.group().isspace())


def collapsed(text: str) -> str:
    """A copy for display: runs of white space are one blank."""
    return " ".join(text.split())
