"""What an audit needs of a letter, taken from what `reading` makes of it. Only this module knows `reading`."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from functools import lru_cache
from pathlib import Path
from tempfile import NamedTemporaryFile

from guidecheck.case import Case, Fact, Study
from guidecheck.codes import Codes
from guidecheck.diagnostics import Diagnostic, Span, fault
from guidecheck.reading.document import open_document
from guidecheck.reading.facts import read_facts
from guidecheck.reading.letters.guidelines_cited import CitedGuideline
from guidecheck.reading.letters.items import LetterItem, missing_parts
from guidecheck.reading.letters.letter import Letter
from guidecheck.reading.lexicon_reader import LexiconReader
from guidecheck.reading.requests.request_events import events_of
from guidecheck.reading.requests.study_words import Kind
from guidecheck.reading.source_text import Section, SourceText, source_of
from guidecheck.vocabulary import Vocabulary

_SUBSPECIALTY = re.compile(r"^has a subspecialty in ")


@dataclass(frozen=True, slots=True)
class Citation:
    """A guideline that a side cites; `regions` are the parts of the body that its chapter's title names."""

    source: str
    verbatim: str
    chapter: str = ""
    regions: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class AuditedItem:
    """One item of a letter: what was asked for, what was decided, and what each side cites.

    `silence` is what the rationale says of a guideline that it calls silent; `defects` what of the item was not
    understood. `rationale` never feeds a prediction, only the search for the cause of a disagreement.
    """

    number: int
    requested: str
    studies: tuple[Study, ...] = ()
    decision: str = "unknown"
    note: str = ""
    claims: tuple[Citation, ...] = ()
    reviewer: tuple[Citation, ...] = ()
    rationale: str = ""
    defects: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class AuditedLetter:
    """A past determination: the case at its time, and what was decided."""

    file: str
    case: Case
    items: tuple[AuditedItem, ...]
    kind: str = "letter"
    case_number: str | None = None
    review_date: date | None = None
    specialties: tuple[str, ...] = ()
    flags: tuple[str, ...] = ()
    defects: tuple[str, ...] = field(default=())


class LetterReader:
    """Reads letters with the vocabulary of a library; made once a process."""

    def __init__(self, vocabulary: Vocabulary, codes: Codes | None = None) -> None:
        self._reader = LexiconReader(vocabulary, codes)
        self._regions = lru_cache(maxsize=4096)(self._regions_named)

    def read_file(self, path: Path) -> AuditedLetter:
        """The letter in a file; raises `InvalidInput` where there is none."""
        source, diagnostics = open_document(path)
        return self._letter(source, diagnostics)

    def read_content(self, name: str, content: bytes) -> AuditedLetter:
        """The letter that the bytes of a file are; the file is called *name*."""
        with NamedTemporaryFile(suffix=Path(name).suffix) as file:
            file.write(content)
            file.flush()
            return replace(self.read_file(Path(file.name)), file=name)

    def read_text(self, name: str, text: str) -> AuditedLetter:
        """The letter in a text."""
        if not text.strip():
            raise fault(Span(name), "the text is empty")
        return self._letter(source_of(name, text), ())

    def facts_in(self, text: str) -> tuple[Fact, ...]:
        """What a passage states."""
        return read_facts(source_of("", text), [(0, len(text))], self._reader.lexicon)

    def _letter(self, source: SourceText, diagnostics: Sequence[Diagnostic]) -> AuditedLetter:
        if diagnostics and not source.raw.strip():
            raise fault(Span(source.name), diagnostics[0].message, diagnostics[0].help)
        reading = self._reader.read(source)
        letter = reading.letter
        if letter is None:
            raise fault(Span(source.name), "not a determination letter: its headings are not found")
        told = tuple(dict.fromkeys(one.message for one in (*diagnostics, *reading.diagnostics)))
        number, decided = letter.header.case_number, letter.header.decision_date
        return AuditedLetter(
            file=source.name,
            case=reading.case(),
            items=tuple(self._item(item, source) for item in letter.items),
            case_number=number.text if number else None,
            review_date=decided.day if decided else None,
            specialties=_specialties(letter),
            flags=told,
            defects=(*(one.message for one in diagnostics), *_no_summary(letter, source)),
        )

    def _item(self, item: LetterItem, source: SourceText) -> AuditedItem:
        studies = item.studies
        return AuditedItem(
            number=item.number,
            requested=item.requested,
            studies=studies.studies,
            decision=item.decision.value,
            note="; ".join(filter(None, (studies.note, *studies.problems))),
            claims=self._citations(item.claims_guidelines),
            reviewer=self._citations(item.reviewer_guidelines),
            rationale=_text(item.rationale, source),
            defects=tuple(_defects(item)),
        )

    def _citations(self, cited: Iterable[CitedGuideline]) -> tuple[Citation, ...]:
        return tuple(Citation(one.source, one.verbatim, one.chapter, self._regions(one.chapter)) for one in cited)

    def _regions_named(self, words: str) -> tuple[str, ...]:
        events = events_of(words, self._reader.words) if words else []
        return tuple(dict.fromkeys(name for event in events if event.kind is Kind.REGION for name in event.names))


def _no_summary(letter: Letter, source: SourceText) -> Iterable[str]:
    if not letter.summary.text_in(source.raw).strip():
        yield "the letter has no clinical case summary"


def _defects(item: LetterItem) -> Iterable[str]:
    if not item.certain:
        yield "it is not certain where the request begins"
    yield from (f"the {part} is missing" for part in missing_parts(item))
    yield from item.studies.problems


def _text(section: Section | None, source: SourceText) -> str:
    return section.text_in(source.raw) if section else ""


def _specialties(letter: Letter) -> tuple[str, ...]:
    """The specialties one by one: a letter lists them in one line."""
    stated = letter.specialty.text if letter.specialty else ""
    named = (_SUBSPECIALTY.sub("", part.strip()).replace(" & ", " and ") for part in stated.split(","))
    return tuple(dict.fromkeys(name for name in named if name))
