"""What is wrong with a fact that comes from outside: its types, its words, its value."""

from collections.abc import Iterator
from datetime import date, datetime
from typing import Final

from guidecheck.case import Fact, Quote, Speaker, When
from guidecheck.diagnostics import did_you_mean
from guidecheck.reading.quotes import shown
from guidecheck.vocabulary import SIDES, Vocabulary, problem_with

_MOST: Final = 10**12


def fault_of(fact: Fact, vocabulary: Vocabulary) -> str:
    """Why *fact* cannot be one of this vocabulary, or nothing."""
    return next(filter(None, _faults(fact, vocabulary)), "")


def _faults(fact: Fact, vocabulary: Vocabulary) -> Iterator[str]:
    if not isinstance(fact.name, str) or fact.name not in vocabulary.facts:
        near = did_you_mean(fact.name, vocabulary.facts) if isinstance(fact.name, str) else ""
        yield "the vocabulary has no such fact" + (f", {near}" if near else "")
        return
    yield from _misplaced(fact, vocabulary)
    yield from _mistyped(fact)
    if fact.value is not None:
        value = _unreadable(fact.value)
        yield f"its value {value}" if value else problem_with(vocabulary.facts[fact.name], fact.value)
    if not fact.quotes:
        yield "it has no quote"


def _misplaced(fact: Fact, vocabulary: Vocabulary) -> Iterator[str]:
    if fact.region is not None and (not isinstance(fact.region, str) or fact.region not in vocabulary.regions):
        yield f"there is no region `{shown(fact.region)}`"
    if fact.side is not None and fact.side not in SIDES:
        yield f"`{shown(fact.side)}` is no side: {', '.join(SIDES)}"
    if fact.date is not None and not _is_day(fact.date):
        yield "its date is no day of the calendar"


def _mistyped(fact: Fact) -> Iterator[str]:
    if fact.measure is not None and (measure := _unreadable(fact.measure)):
        yield f"its measure {measure}"
    if not isinstance(fact.speaker, Speaker):
        yield f"`{shown(fact.speaker)}` is no speaker: {', '.join(Speaker)}"
    if not (isinstance(fact.assumption, str) and isinstance(fact.result, str | None)):
        yield "its result and its assumption must be words"
    if not isinstance(fact.quotes, tuple) or not all(map(_is_quote, fact.quotes)):
        yield "its quotes must be a tuple of quotes"


def _is_day(when: When) -> bool:
    if not isinstance(when, When):
        return False
    try:
        when.earliest()
    except (TypeError, ValueError, OverflowError):
        return False
    return True


def _is_quote(quote: Quote) -> bool:
    return (
        isinstance(quote, Quote)
        and isinstance(quote.text, str)
        and all(isinstance(place, int | None) for place in (quote.start, quote.end, quote.page))
    )


def _unreadable(value: object) -> str:
    """Why no fact can have *value*, whatever its kind."""
    if isinstance(value, datetime) or not isinstance(value, (int, float, str, date)):
        return "is neither a yes or no, a number, a word nor a day"
    if isinstance(value, (int, float)) and not abs(value) <= _MOST:  # nor is what is no number at all
        return "is no number that a record can mean"
    return ""
