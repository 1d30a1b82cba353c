"""The copy of a document that is read: as long as the document, without what machines put between its lines.

INVARIANT: the copy differs from the document in single characters only, so an offset means the same place in both. A
quote is always the document's own words.
"""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from guidecheck.case import Fact, Quote
from guidecheck.reading.scanned.characters import with_characters
from guidecheck.reading.scanned.drawn_boxes import with_boxes
from guidecheck.reading.scanned.joined_lines import without_furniture
from guidecheck.reading.scanned.page_furniture import furniture_of, pages_between
from guidecheck.reading.source_text import Section, SourceText, lines_in


class ReadingCopy(NamedTuple):
    """The text that is read instead of a document, and the stretches of the document that it leaves out."""

    source: SourceText
    left_out: tuple[Section, ...] = ()


def copy_of(source: SourceText) -> ReadingCopy:
    """The copy of a document that is read; the document itself, where nothing of it is changed."""
    lines = list(lines_in(source.raw))
    furniture = furniture_of(source.raw, lines)
    text = with_boxes(with_characters(without_furniture(source.raw, lines, furniture)))
    if text == source.raw:
        return ReadingCopy(source)
    pages = source.pages if len(source.pages) > 1 else pages_between(source.raw, furniture)
    return ReadingCopy(replace(source, raw=text, pages=pages), furniture)


def in_own_words(facts: Iterable[Fact], source: SourceText, copy: ReadingCopy) -> tuple[Fact, ...]:
    """Facts read in a copy with the quotes of the document."""
    if copy.source is source:
        return tuple(facts)
    paged = copy.source.pages == source.pages
    return tuple(
        fact
        if paged and all(_is_own(quote, source) for quote in fact.quotes)
        else fact.quoting(tuple(_own(fact.quotes, source, copy.left_out)))
        for fact in facts
    )


def _is_own(quote: Quote, source: SourceText) -> bool:
    """Whether a quote of the copy stands so in the document."""
    return quote.start is None or source.raw.startswith(quote.text, quote.start)


def _own(quotes: Iterable[Quote], source: SourceText, left_out: Sequence[Section]) -> Iterator[Quote]:
    for quote in quotes:
        if quote.start is None or quote.end is None:
            yield quote
            continue
        for start, end in _around(Section(quote.start, quote.end), left_out):
            text = source.raw[start:end]
            first = start + len(text) - len(text.lstrip())
            if text.strip():
                yield source.quote(first, start + len(text.rstrip()))


def _around(stretch: Section, left_out: Sequence[Section]) -> Iterator[Section]:
    """The pieces of a stretch around what is left out of it."""
    start = stretch.start
    at = bisect_left(left_out, (start, start))
    while at < len(left_out) and left_out[at].start < stretch.end:
        yield Section(start, left_out[at].start)
        start = left_out[at].end
        at += 1
    yield Section(start, max(start, stretch.end))
