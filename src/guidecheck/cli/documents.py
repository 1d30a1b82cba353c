"""Files that users name: case files, letters and notes, each by what it is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from guidecheck.case import Case, Item
from guidecheck.diagnostics import Diagnostic, InvalidInput, Span, fault, wrong_call
from guidecheck.guideline import Library

if TYPE_CHECKING:  # the cold start of a check of case files does not pay for reading
    from guidecheck.reading.reading import Reader, Reading

NO_DATE_HELP = "give `request: {date: …}` in the case file, or use --as-of"
CASE_FILES = frozenset({".yaml", ".yml", ".json"})


@dataclass(frozen=True, slots=True)
class Taken:
    """A case with the document it was read from, where it was."""

    case: Case
    reading: Reading | None = None


def cases_in(
    files: Sequence[Path], library: Library, *, request: str | None, reader: str, dated: bool
) -> tuple[list[Taken], list[Diagnostic]]:
    """The case of every file; a faulty file does not keep the others from being taken."""
    taken: list[Taken] = []
    faults: list[Diagnostic] = []
    if request is not None and not request.strip():
        raise wrong_call("--request", "the request is empty", 'say what is asked for: "MRI of the cervical spine"')
    desk = _Desk(library, request, reader)
    for file in files:
        try:
            one = desk.take(file)
            if not dated and one.case.key_date() is None:
                raise fault(Span(str(file)), "no date says which edition was in force", NO_DATE_HELP)
        except InvalidInput as invalid:
            faults.extend(invalid.diagnostics)
        else:
            taken.append(one)
            faults.extend(one.reading.diagnostics if one.reading else ())
    return taken, faults


def readings_of(files: Sequence[Path], library: Library, *, reader: str) -> tuple[list[Reading], list[Diagnostic]]:
    """Every document, read."""
    readings: list[Reading] = []
    faults: list[Diagnostic] = []
    desk = _Desk(library, None, reader)
    for file in files:
        try:
            readings.append(desk.read(file))
        except InvalidInput as invalid:
            faults.extend(invalid.diagnostics)
    return readings, [*faults, *(one for reading in readings for one in reading.diagnostics)]


class _Desk:
    """Takes files in; the reader is made when the first document needs it."""

    def __init__(self, library: Library, request: str | None, reader: str) -> None:
        self.library, self.request, self.reader = library, request, reader

    def take(self, file: Path) -> Taken:
        if file.suffix.lower() in CASE_FILES:
            from guidecheck.intake import load_case

            if self.request is not None:
                raise fault(Span(str(file)), "a case file has its own request", "leave out --request, or give a note")
            return Taken(load_case(file, self.library.vocabulary))
        from guidecheck.reading.notes.planned import planned_items

        reading = self.read(file)
        case = reading.case()
        if self.request is not None:
            return Taken(replace(case, items=self.asked(self.request)), reading)
        if not case.items and reading.letter is None:
            case = replace(case, items=planned_items(reading.facts, self.library.vocabulary))
        if not case.items:
            raise fault(Span(str(file)), "no request is found in this document", 'say --request "MRI of the …"')
        return Taken(case, reading)

    def read(self, file: Path) -> Reading:
        from guidecheck.reading.document import open_document
        from guidecheck.reading.readers import checked

        source, faults = open_document(file)
        reading = checked(self.made.read(source), self.library.vocabulary)
        return replace(reading, diagnostics=(*faults, *reading.diagnostics))

    @cached_property
    def made(self) -> Reader:
        """The reader, made for the first document."""
        from guidecheck.reading.readers import reader_of

        return reader_of(self.reader, self.library.vocabulary, self.library.codes)

    def asked(self, requested: str) -> tuple[Item, ...]:
        from guidecheck.reading.lexicon_reader import LexiconReader

        return LexiconReader(self.library.vocabulary, self.library.codes).items_asked(requested)
