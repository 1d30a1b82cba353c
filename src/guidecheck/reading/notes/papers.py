"""The papers of a file that holds several: a request, the report behind it, an earlier one, a radiologist's.

A page opens a paper of its own where a title or letterhead heads it and it tells the day of another visit than the
pages before it. Every paper is read by itself, with its own day.
"""

import re
from collections.abc import Iterator
from itertools import islice
from typing import Final, NamedTuple

from guidecheck.case import When
from guidecheck.reading.lexicon import Lexicon
from guidecheck.reading.notes.outline import Outline, outline_of
from guidecheck.reading.notes.procedure_report import procedure_day
from guidecheck.reading.notes.titles import is_title
from guidecheck.reading.notes.visit_day import visit_day
from guidecheck.reading.source_text import Section, SourceText, lines_in

_LETTER: Final = re.compile(r"[^\W\d_]")
_CONTINUED: Final = re.compile(r"\bpage\s{1,3}(?:[2-9]|[1-9]\d)\b|\bcontinued\b", re.IGNORECASE)
_HEAD_LINES: Final = 6


class Paper(NamedTuple):
    """A paper of a document, with its outline."""

    source: SourceText
    outline: Outline


def papers_of(source: SourceText, lexicon: Lexicon) -> tuple[Paper, ...]:
    """The papers of a document in their order: most have one."""
    parts = (source.part(section) for section in _sections(source, lexicon))
    return tuple(Paper(part, outline_of(part.raw, lexicon)) for part in parts)


def _sections(source: SourceText, lexicon: Lexicon) -> Iterator[Section]:
    """The stretches of the papers; pages without a title or a day of their own belong to the paper before them."""
    raw, start, day = source.raw, 0, None
    for page in source.pages if len(source.pages) > 1 else ():
        headed = not page.start or _is_headed(raw, page.start, lexicon)
        own = _day_of_page(raw, page.start, page.end, lexicon) if headed else None
        if own is not None and day is not None and own != day:
            yield Section(start, page.start)
            start, day = page.start, own
        day = day or own
    yield Section(start, len(raw))


def _day_of_page(raw: str, start: int, end: int, lexicon: Lexicon) -> When | None:
    """The day of the visit that a page tells of, else of the procedure that it reports."""
    return visit_day(raw, start, end, lexicon) or procedure_day(raw[start:end])


def _is_headed(raw: str, start: int, lexicon: Lexicon) -> bool:
    """Whether a title or letterhead is among the first lines of a page that goes on with none."""
    worded = (line for line in lines_in(raw, start) if _LETTER.search(line.text_in(raw)))
    lines = list(islice(worded, _HEAD_LINES))
    if any(_CONTINUED.search(line.text_in(raw)) for line in lines):
        return False
    return any(is_title(raw, line, lexicon.titles) for line in lines)
