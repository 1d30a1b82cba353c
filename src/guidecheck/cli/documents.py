"""Files that users name: case files, letters and notes, each by what it is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from guidecheck.authoring.folder import default_rules
from guidecheck.case import Case, Item
from guidecheck.diagnostics import Diagnostic, InvalidInput, Span, fault
from guidecheck.guideline import Library

if TYPE_CHECKING:  # the cold start of a check of case files does not pay for reading
    from guidecheck.reading.reading import Reading

CASE_FILES = frozenset({".yaml", ".yml", ".json"})


@dataclass(frozen=True, slots=True)
class Taken:
    """A case with the document it was read from, where it was."""

    case: Case
    reading: Reading | None = None


def cases_in(
    files: Sequence[Path], library: Library, *, rules: Path | None, request: str | None, reader: str
) -> tuple[list[Taken], list[Diagnostic]]:
    """The case of every file; a faulty file does not keep the others from being taken."""
    taken: list[Taken] = []
    faults: list[Diagnostic] = []
    desk = _Desk(library, rules, request, reader)
    for file in files:
        try:
            one = desk.take(file)
        except InvalidInput as invalid:
            faults.extend(invalid.diagnostics)
        else:
            taken.append(one)
            faults.extend(one.reading.diagnostics if one.reading else ())
    return taken, faults


def readings_of(
    files: Sequence[Path], library: Library, *, rules: Path | None, reader: str
) -> tuple[list[Reading], list[Diagnostic]]:
    """Every document, read."""
    readings: list[Reading] = []
    faults: list[Diagnostic] = []
    desk = _Desk(library, rules, None, reader)
    for file in files:
        try:
            readings.append(desk.read(file))
        except InvalidInput as invalid:
            faults.extend(invalid.diagnostics)
    return readings, [*faults, *(one for reading in readings for one in reading.diagnostics)]


class _Desk:
    """Takes files in; the reader is made when the first document needs it."""

    def __init__(self, library: Library, rules: Path | None, request: str | None, reader: str) -> None:
        self.library, self.rules, self.request, self.reader = library, rules, request, reader

    def take(self, file: Path) -> Taken:
        if file.suffix.lower() in CASE_FILES:
            from guidecheck.intake import load_case

            if self.request is not None:
                raise fault(Span(str(file)), "a case file has its own request", "leave out --request, or give a note")
            return Taken(load_case(file, self.library.vocabulary))
        reading = self.read(file)
        case = reading.case()
        if self.request is not None:
            return Taken(replace(case, items=self.asked(self.request)), reading)
        if not case.items:
            raise fault(Span(str(file)), "no request is found in this document", 'say --request "MRI of the …"')
        return Taken(case, reading)

    def read(self, file: Path) -> Reading:
        from guidecheck.reading.document import open_document
        from guidecheck.reading.readers import checked, reader_of

        source, faults = open_document(file)
        reader = reader_of(self.reader, self.library.vocabulary, self.codes())
        reading = checked(reader.read(source), self.library.vocabulary)
        return replace(reading, diagnostics=(*faults, *reading.diagnostics))

    def asked(self, requested: str) -> tuple[Item, ...]:
        from guidecheck.reading.lexicon_reader import LexiconReader

        return LexiconReader(self.library.vocabulary, self.codes()).items_asked(requested)

    def codes(self) -> Path | None:
        path = (self.rules or default_rules()) / "codes.yaml"
        return path if path.is_file() else None
