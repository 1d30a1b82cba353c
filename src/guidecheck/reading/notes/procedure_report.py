"""The report of an operation or injection: what its head says was done was done on its day."""

import re
from collections.abc import Iterable
from dataclasses import replace
from typing import Final

from guidecheck.case import Fact, When
from guidecheck.reading.lexicon import Lexicon
from guidecheck.reading.sentences.assemblies import CARE
from guidecheck.reading.sentences.dates import dates_in

_DAY: Final = re.compile(
    r"^[ \t]{0,8}(?:date of (?:the )?(?:operation|surgery|procedure|injection)|(?:operation|surgery|procedure) date)\b",
    re.IGNORECASE | re.MULTILINE,
)
_DONE: Final = re.compile(
    r"^[ \t]{0,8}(?:name of )?(?:procedures?|operations?|surgery)(?: performed)?[ \t]{0,3}:"
    r"[^\n]{0,300}(?:\n[ \t]{0,8}\d{1,2}[.)] [^\n]{0,300}){0,12}",
    re.IGNORECASE | re.MULTILINE,
)
_NEAR: Final = 40


def as_carried_out(facts: Iterable[Fact], raw: str, lexicon: Lexicon) -> tuple[Fact, ...]:
    """The facts of a paper; what its "Procedure:" names on the day that its "Date of procedure:" tells."""
    told = tuple(facts)
    day, done = procedure_day(raw), _DONE.search(raw)
    if day is None or done is None:
        return told
    return tuple(
        replace(fact, date=day) if fact.date is None and _is_named(fact, *done.span(), lexicon) else fact
        for fact in told
    )


def procedure_day(raw: str) -> When | None:
    """The day of the procedure that a paper reports, where it tells one."""
    if not _DONE.search(raw):
        return None
    label = _DAY.search(raw)
    found = next(iter(dates_in(raw, label.end(), label.end() + _NEAR)), None) if label else None
    return found.when if found and found.when.day else None


def _is_named(fact: Fact, start: int, end: int, lexicon: Lexicon) -> bool:
    """Whether a fact is care that was given, named between two offsets."""
    given = lexicon.facts[fact.name].assembly in CARE and fact.value is True
    return given and any(quote.start is not None and start <= quote.start < end for quote in fact.quotes)
