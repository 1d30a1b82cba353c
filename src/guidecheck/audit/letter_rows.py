"""The rows of `letters` and `facts`."""

from collections.abc import Iterator
from datetime import date

from guidecheck.audit.asked import clocks_of
from guidecheck.audit.inputs import Source
from guidecheck.audit.letters import AuditedLetter
from guidecheck.audit.tables import Row
from guidecheck.case import Fact, Quote
from guidecheck.vocabulary import written

_STATUS = {True: "present", False: "absent", None: "unknown"}


def letter_row(source: Source, letter: AuditedLetter) -> Row:
    """The letter itself."""
    dates, clocks = letter.case.dates, clocks_of(letter)
    return {
        "letter_id": source.letter_id,
        "file": source.name,
        "also_at": list(source.also_at),
        "kind": letter.kind,
        "case_number": letter.case_number,
        "injury_date": dates.injury,
        "request_date": clocks.request,
        "ur_decision_date": dates.ur_decision,
        "review_date": letter.review_date,
        "specialties": list(letter.specialties),
        "items": len(letter.items),
        "facts": len(letter.case.facts),
        "flags": list(letter.flags),
    }


def fact_rows(letter_id: str, letter: AuditedLetter) -> Iterator[Row]:
    """Every fact of the letter, in the order of the record."""
    request = clocks_of(letter).request
    for number, fact in enumerate(letter.case.facts, 1):
        first, *more = (_quote(quote) for quote in fact.quotes or (Quote(""),))
        yield {
            "letter_id": letter_id,
            "fact_number": number,
            "name": fact.name,
            "status": _STATUS[fact.value] if isinstance(fact.value, bool) or fact.value is None else "present",
            "value": written(fact.value) if fact.value is not None else None,
            "region": fact.region,
            "side": fact.side,
            "date": str(fact.date) if fact.date else None,
            "after_request": _after(fact, request),
            "speaker": fact.speaker.value,
            "measure": str(fact.measure) if fact.measure is not None else None,
            "result": fact.result,
            "assumption": fact.assumption or None,
            **(first if fact.quotes else {}),
            "more_quotes": more,
        }


def _after(fact: Fact, request: date | None) -> bool:
    return fact.date is not None and request is not None and fact.date.earliest() > request


def _quote(quote: Quote) -> dict[str, object]:
    return {"quote": quote.text, "page": quote.page, "start": quote.start, "end": quote.end}
