"""The value in a model's statement: of the kind that the fact asks for, and borne out by the quote."""

import re
from datetime import date
from typing import Final

from guidecheck.reading.llm.answer import Claim
from guidecheck.reading.quotes import QuoteIndex, shown
from guidecheck.reading.sentences.dates import dates_in
from guidecheck.reading.sentences.numbers import number_of
from guidecheck.reading.source_text import collapsed
from guidecheck.vocabulary import FactDef, Kind, Value, problem_with

_NUMBER: Final = re.compile(r"\d{1,9}(?:\.\d{1,4})?")
_WORD: Final = re.compile(r"[A-Za-z]{1,20}")
_NEAR: Final = 0.06
# Days, weeks, months and years in one another: a record says "two months" where a fact counts weeks.
_TIMES: Final = (1.0, 7.0, 30.4, 365.0, 52.18, 4.348, 4.0, 12.0)
_UNITS_OF_TIME: Final = frozenset({"days", "weeks", "months", "years"})


def value_of(entry: FactDef, claim: Claim, quote: str) -> tuple[Value | None, str]:
    """The value, and why there can be none."""
    if claim.status == "unknown":
        return None, ""
    if entry.kind is Kind.BOOLEAN:
        return claim.status == "present", ""
    if claim.status == "absent":
        return None, "only a yes or no can be absent"
    value = _typed(entry.kind, claim.value)
    if value is None:
        return None, f"`{shown(claim.value)}` is no value for it"
    return value, problem_with(entry, value) or _unborne(entry, value, quote)


def measure_in(entry: FactDef, claim: Claim, quote: str) -> float | str | None:
    """The measure that goes with a yes, where the quote shows it; words are the quote's own."""
    if entry.kind is not Kind.BOOLEAN or not entry.measure or claim.value is None or isinstance(claim.value, bool):
        return None
    number = _typed(Kind.NUMBER, claim.value)
    if isinstance(number, (int, float)):
        return number if _states(number, quote, (1.0,)) else None
    place = QuoteIndex(quote).locate(str(claim.value))
    return collapsed(quote[slice(*place)] if place else quote)


def _typed(kind: Kind, value: object) -> Value | None:
    """*value* as one of its kind: models write numbers and days as words."""
    match kind, value:
        case Kind.NUMBER, bool():
            return None
        case Kind.NUMBER, int() | float():
            return value if abs(value) < 1e9 else None
        case Kind.NUMBER, str() if _NUMBER.fullmatch(value):
            return float(value) if "." in value else int(value)
        case Kind.DATE, str():
            try:
                return date.fromisoformat(value)
            except ValueError:
                return None
        case Kind.CHOICE, str():
            return value
        case _:
            return None


def _unborne(entry: FactDef, value: Value, quote: str) -> str:
    """Why the quote does not show the value, or nothing; a choice is a word of ours, which no quote need have."""
    if isinstance(value, date):
        days = (dated.when for dated in dates_in(quote, 0, len(quote)))
        return "" if any(day.day and day.earliest() == value for day in days) else "its quote does not name this day"
    if isinstance(value, str) or _states(value, quote, _TIMES if entry.unit in _UNITS_OF_TIME else (1.0,)):
        return ""
    return f"its quote does not show the number {value:g}"


def _states(value: float, quote: str, factors: tuple[float, ...]) -> bool:
    """Whether a number of the quote, or one in another unit, is *value*."""
    numbers = [float(found) for found in _NUMBER.findall(quote)]
    numbers += [float(number) for word in _WORD.findall(quote) if (number := number_of(word.lower())) is not None]
    candidates = (stated * by for stated in numbers for factor in factors for by in (factor, 1 / factor))
    return any(abs(value - candidate) <= _NEAR * max(abs(value), 0.01) for candidate in candidates)
