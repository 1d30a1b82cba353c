"""What an audit asks about a letter: each study of each item, which guidelines speak to it, what was known and when."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from guidecheck.answer import Answer, Standing
from guidecheck.audit.letters import AuditedItem, AuditedLetter
from guidecheck.case import Study
from guidecheck.guideline import Library
from guidecheck.program import Answers
from guidecheck.record import Record, records_of
from guidecheck.selection import Selection, select
from guidecheck.vocabulary import Kind, Vocabulary

NO_DATE = "the letter has no date to choose an edition by"


@dataclass(frozen=True, slots=True)
class Clocks:
    """The days of a letter: the one that chooses the edition, those whose knowledge counts at request and review."""

    key: date | None
    request: date | None
    review: date | None


@dataclass(frozen=True, slots=True)
class AskedStudy:
    """One study of one item of one letter, with what the record answers at both clocks; item and study by number.

    `record` is that of the request.
    """

    letter_id: str
    letter: AuditedLetter
    item: AuditedItem
    number: int
    study: Study
    clocks: Clocks
    selection: Selection
    record: Record
    at_request: Answers
    at_review: Answers


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
            days = (clocks.request, clocks.review)
            request, review = records_of(letter.case, study, days, library.vocabulary)
            answers = (request.values(), _answers_at_review(request, review, library.vocabulary))
            yield AskedStudy(letter_id, letter, item, number, study, clocks, selection, request, *answers)


def _answers_at_review(request: Record, review: Record, vocabulary: Vocabulary) -> Answers:
    """What is known at the review, with every count of time as it was at the request.

    Weeks that pass while a denial is under review are no evidence: nobody says that the care went on. So a number that
    is counted from dates and stated by no one is the request's, and is left out where the request has none.
    """
    then, now = request.values(), review.values()
    for name in list(now):
        if vocabulary.facts[name].kind is Kind.NUMBER and _is_counted(review.answers[name]):
            del now[name]
            if name in then:
                now[name] = then[name]
    return now


def _is_counted(answer: Answer) -> bool:
    used = [one.fact for one in answer.statements if one.standing is Standing.USED]
    return bool(used) and all(fact.assumption for fact in used)
