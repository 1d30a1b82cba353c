"""Files that users name: case files, letters and notes, each by what it is."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from guidecheck.case import Case, Dates, Fact, Item
from guidecheck.diagnostics import Diagnostic, InvalidInput, Span, fault, wrong_call
from guidecheck.guideline import Library

if TYPE_CHECKING:  # the cold start of a check of case files does not pay for reading
    from guidecheck.reading.reading import Reader, Reading

NO_DATE_HELP = (
    "add a line such as `Date of visit: 3/4/2024` to a note, `request: {date: 2024-03-04}` to a case file, "
    "or say --as-of"
)
_Given = TypeVar("_Given")
CASE_FILES = frozenset({".yaml", ".yml", ".json"})


@dataclass(frozen=True, slots=True)
class Taken:
    """A case with the document it was read from, where it was."""

    case: Case
    reading: Reading | None = None


@dataclass(frozen=True, slots=True)
class Asked:
    """What the call says beside its files: what they are to be checked for, by which reader, on which day, as one."""

    request: str | None = None
    reader: str = "lexicon"
    dated: bool = False
    together: bool = False


def cases_in(files: Sequence[Path], library: Library, asked: Asked) -> tuple[list[Taken], list[Diagnostic]]:
    """The case of every file, where a faulty one does not keep the others from being taken; or of all as one."""
    if asked.request is not None and not asked.request.strip():
        raise wrong_call("--request", "the request is empty", 'say what is asked for: "MRI of the cervical spine"')
    desk = _Desk(library, asked.request, asked.reader)
    read, faults = _each(files, desk.take)
    faults.extend(fault for one in read if one.reading for fault in one.reading.diagnostics)
    if asked.together and len(read) < len(files):
        return [], faults  # a record that lacks a paper is not the record
    records = [(one_record(read, library), read)] if asked.together else [(one, [one]) for one in read]
    taken, missing = _each(records, lambda record: _checkable(desk.planned(*record), dated=asked.dated))
    return taken, [*faults, *missing]


def _each(given: Iterable[_Given], take: Callable[[_Given], Taken]) -> tuple[list[Taken], list[Diagnostic]]:
    """What is taken, and what is wrong with the others."""
    taken: list[Taken] = []
    faults: list[Diagnostic] = []
    for each in given:
        try:
            taken.append(take(each))
        except InvalidInput as invalid:
            faults.extend(invalid.diagnostics)
    return taken, faults


def _checkable(one: Taken, *, dated: bool) -> Taken:
    """A case that asks for something, as of a day that is known."""
    if not one.case.items:
        raise fault(Span(one.case.source), "no request is found in this document", 'say --request "MRI of the …"')
    if not dated and one.case.key_date() is None:
        raise fault(Span(one.case.source), "no date says which edition was in force", NO_DATE_HELP)
    return one


def one_record(taken: Sequence[Taken], library: Library) -> Taken:
    """Several files as the record of one case, which asks for what the first of them does that asks for something."""
    from guidecheck.reading.merge import merged

    cases = [one.case for one in taken]
    asking = next((one for one in taken if one.case.items), taken[0])
    known = [case.dates for case in cases]
    dates = Dates(
        injury=next((each.injury for each in known if each.injury), None),
        request=asking.case.dates.request or max((each.request for each in known if each.request), default=None),
        ur_decision=next((each.ur_decision for each in known if each.ur_decision), None),
        service=next((each.service for each in known if each.service), None),
    )
    facts = merged((_of_several(fact) for case in cases for fact in case.facts), library.vocabulary.facts)
    return replace(asking, case=replace(asking.case, facts=facts, dates=dates))


def _of_several(fact: Fact) -> Fact:
    return fact.quoting(tuple(replace(quote, several=True) for quote in fact.quotes))


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
        reading = self.read(file)
        case = reading.case()
        items = case.items if self.request is None else self.asked(self.request)
        return Taken(replace(case, items=items), reading)

    def planned(self, one: Taken, papers: Sequence[Taken]) -> Taken:
        """A case that asks for nothing with what the notes among its papers plan, as its request."""
        readings = [paper.reading for paper in papers if paper.reading and paper.reading.letter is None]
        if one.case.items or not readings:
            return one
        from guidecheck.reading.notes.planned import planned_items
        from guidecheck.reading.requests.study_words import study_words

        words = study_words(self.library.vocabulary, self.library.codes)
        items = planned_items(((reading.source, reading.facts) for reading in readings), words)
        return replace(one, case=replace(one.case, items=items))

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
