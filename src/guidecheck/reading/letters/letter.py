"""A determination letter, taken apart: header, reviewer, clinical summary, items.

Only the general form of these letters is used, never a name or number of one. What is not understood stays where it
stands, and a diagnostic says so.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Final

from guidecheck.diagnostics import Diagnostic
from guidecheck.reading.letters.decisions import Decision
from guidecheck.reading.letters.header import Header, Stated, faults_of, parse_header
from guidecheck.reading.letters.items import LetterItem, missing_parts, parse_items
from guidecheck.reading.letters.sections import sections_of
from guidecheck.reading.requests.studies import read_studies
from guidecheck.reading.requests.study_words import StudyWords
from guidecheck.reading.source_text import Section, SourceText

_LAST_WORDS: Final = 4
_HEADER_WITHIN: Final = 4000
_CERTIFIED: Final = re.compile(
    r"Board\s{1,4}Certi(?:fi|\ufb01)ed\s{1,4}in\s{1,4}([^.]{2,300}?),?\s{1,4}and\s{1,4}is\s{1,4}licensed"
)
_SPECIALTY: Final = re.compile(r"Certi(?:fi|\ufb01)cation[(s)/| ]{0,6}Specialty\s{0,3}[:;]\s{0,4}")
_LICENSED: Final = re.compile(r"licensed\s{1,4}to\s{1,4}practice\s{1,4}in\s{1,4}([^.]{2,200})")
_LICENSURE: Final = re.compile(r"State\(s\)\s{1,4}of\s{1,4}Licensure\s{0,3}:\s{0,4}([^\r\n]{2,300})")


@dataclass(frozen=True, slots=True)
class Letter:
    """A letter's parts as ranges of its text; `specialty` and `licensure` are the reviewer's."""

    header: Header
    header_at: Section
    specialty: Stated | None
    licensure: Stated | None
    summary: Section
    items: tuple[LetterItem, ...]
    diagnostics: tuple[Diagnostic, ...]


def parse_letter(source: SourceText, words: StudyWords | None = None) -> Letter | None:
    """The letter that *source* is, its requests read with *words*; None for any other document."""
    raw = source.raw
    parts = sections_of(raw)
    if parts is None:
        return None
    items = parse_items(raw, *parts.items)
    if words is not None:
        items = tuple(item._replace(studies=read_studies(item.disputed, words)) for item in items)
    letter = Letter(
        header=parse_header(raw, min(parts.header.end, _HEADER_WITHIN)),
        header_at=parts.header,
        specialty=_specialty(raw, parts.credentials),
        licensure=_stated(raw, parts.credentials, _LICENSURE, _LICENSED),
        summary=parts.summary or Section(parts.items.start, parts.items.start),
        items=items,
        diagnostics=(),
    )
    return replace(letter, diagnostics=tuple(_diagnostics(source, letter, has_summary=parts.summary is not None)))


def clinical_ranges(source: SourceText, letter: Letter | None) -> tuple[tuple[int, int], ...]:
    """Where facts may be read: a letter's header and clinical summary, the whole of any other document.

    The rationale of a letter gives its decision away, so nothing of it may feed a prediction.
    """
    if letter is None:
        return ((0, len(source.raw)),)
    parts = (letter.header_at, letter.summary)
    return tuple((part.start, part.end) for part in parts if part.text_in(source.raw).strip())


def _specialty(raw: str, where: Section) -> Stated | None:
    """A labelled list, which runs to the end of its part, or a sentence."""
    if label := _SPECIALTY.search(raw, where.start, where.end):
        text = _listed(raw[label.end() : where.end])
        return Stated(" ".join(text.split()), label.end(), label.end() + len(text)) if text else None
    return _stated(raw, where, _CERTIFIED)


def _listed(text: str) -> str:
    """A list up to a blank line, and what is left of it behind one: its last words."""
    first, *rest = text.split("\n\n")
    if rest and rest[0].strip() and len(rest[0].split()) <= _LAST_WORDS and ":" not in rest[0]:
        return text[: len(first) + 2 + len(rest[0])].rstrip()
    return first.rstrip()


def _stated(raw: str, where: Section, *forms: re.Pattern[str]) -> Stated | None:
    for form in forms:
        if found := form.search(raw, where.start, where.end):
            return Stated(" ".join(found[1].split()), *found.span(1))
    return None


def _diagnostics(source: SourceText, letter: Letter, *, has_summary: bool) -> Iterator[Diagnostic]:
    """What of the letter was not understood."""

    def at(offset: int, message: str) -> Diagnostic:
        return Diagnostic(source.span(offset), message)

    for name, value in faults_of(letter.header):
        yield at(value.start, f"`{value.text}` is no date ({name.replace('_', ' ')})")
    if not has_summary:
        yield at(letter.summary.start, "the letter has no clinical case summary")
    if not letter.items:
        yield at(letter.summary.end, "the letter has no item that could be told apart")
    for item in letter.items:
        start, number = item.requested_at.start, item.number
        if not item.requested:
            yield at(start, f"item {number}: no words of a request before its labels")
        elif not item.certain:
            yield at(start, f"item {number}: it is not certain where the request begins")
        if item.decision is Decision.UNKNOWN:
            yield at(start, f"item {number}: no decision that is known")
        for part in missing_parts(item):
            yield at(start, f"item {number}: the {part} is missing")
