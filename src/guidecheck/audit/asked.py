"""What an audit asks about a letter: each study of each item, which guidelines speak to it, what was known and when."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from guidecheck.audit.letters import AuditedItem, AuditedLetter
from guidecheck.case import Study
from guidecheck.guideline import Library
from guidecheck.record import record_of
from guidecheck.selection import Selection, select
from guidecheck.vocabulary import Value

NO_DATE = "the letter has no date to choose an edition by"


@dataclass(frozen=True, slots=True)
class Clocks:
    """The days of a letter: the one that chooses the edition, those whose knowledge counts at request and review."""

    key: date | None
    request: date | None
    review: date | None


@dataclass(frozen=True, slots=True)
class AskedStudy:
    """One study of one item of one letter, with what the record answers at both clocks; item and study by number."""

    letter_id: str
    letter: AuditedLetter
    item: AuditedItem
    number: int
    study: Study
    clocks: Clocks
    selection: Selection
    at_request: dict[str, Value]
    at_review: dict[str, Value]


def clocks_of(letter: AuditedLetter) -> Clocks:
    """Knowledge at the review is all knowledge where the letter does not say when it was decided."""
    request = letter.case.request_date()
    known = [day for day in (request, letter.review_date or letter.case.last_date()) if day is not None]
    return Clocks(letter.case.key_date(), request, max(known, default=None))


def studies_of(letter_id: str, letter: AuditedLetter, library: Library) -> Iterator[AskedStudy]:
    """Every imaging study that the letter is about, in order."""
    clocks = clocks_of(letter)
    for item in letter.items:
        for number, study in enumerate(item.studies, 1):
            nothing = Selection((), controls=False, why=NO_DATE)
            selection = select(library, study, clocks.key) if clocks.key else nothing
            request, review = (
                record_of(letter.case, study, clock, library.vocabulary).values()
                for clock in (clocks.request, clocks.review)
            )
            yield AskedStudy(letter_id, letter, item, number, study, clocks, selection, request, review)
