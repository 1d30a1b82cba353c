"""How a statement of the record is said: the answer, of which place and day, on whose word, in which words."""

from collections.abc import Sequence
from pathlib import Path

from guidecheck.answer import Standing, Statement
from guidecheck.case import Fact, Quote
from guidecheck.determination import FactUse
from guidecheck.vocabulary import FactDef, Value

_MOST_QUOTES = 3


def said_fact(definition: FactDef, value: Value) -> str:
    """A fact and its answer: "spasm", "spasm: no", "age: 60 years"."""
    name = name_of(definition.name)
    if isinstance(value, bool):
        return name if value else f"{name}: no"
    return f"{name}: {said_value(definition, value)}"


def name_of(fact: str) -> str:
    """A fact's name as words."""
    return fact.removeprefix("dx.").removeprefix("tx.").removeprefix("study.").replace("_", " ")


def unsettled_text(use: FactUse) -> str:
    """Why a question has no answer although the record speaks of it."""
    match use.open_by:
        case Standing.CONTRADICTED:
            return "the record contradicts itself"
        case Standing.UNCERTAIN:
            return "the record states it as uncertain"
        case _:
            return "not documented"


def said_value(definition: FactDef, value: Value | None) -> str:
    """An answer in words."""
    if value is None:
        return "open"
    if isinstance(value, bool):
        return "yes" if value else "no"
    unit = f" {definition.unit}" if definition.unit else ""
    number = f"{value:g}" if isinstance(value, float) else str(value).replace("_", " ")
    return f"{number}{unit}"


def statement_text(definition: FactDef, statement: Statement, asked: str = "") -> str:
    """One statement: what it says, of which place and day, on whose word, in which words of the record."""
    fact = statement.fact
    words = [f"{said_value(definition, fact.value)}{asked}"]
    if fact.measure is not None:
        words.append(f"{(definition.measure or 'measure').partition(',')[0]}: {fact.measure}")
    if fact.result:
        words.append(fact.result.replace("_", " "))
    return " ".join(part for part in (", ".join(words), context_of(statement), quotes_of(statement.fact)) if part)


def context_of(statement: Statement) -> str:
    """Place, day, speaker and standing of a statement, in brackets."""
    fact = statement.fact
    place = " ".join(word for word in (fact.side, (fact.region or "").replace("_", " ")) if word)
    around = [place, str(fact.date) if fact.date else "", _speaker(fact.speaker.value), fact.assumption]
    if statement.standing is not Standing.USED:
        around.append(statement.standing.value)
    said_around = "; ".join(word for word in around if word)
    return f"({said_around})" if said_around else ""


def quotes_of(fact: Fact) -> str:
    """The record's words for a fact, with pages; of many the first."""
    quotes = apart(fact.quotes)
    shown = [f"“{' '.join(quote.text.split())}”{_place(quote)}" for quote in quotes[:_MOST_QUOTES]]
    more = len(quotes) - _MOST_QUOTES
    return " ".join([*shown, f"and {more} more"] if more > 0 else shown)


def apart(quotes: Sequence[Quote]) -> list[Quote]:
    """The quotes without those whose words others show as well: "Denies fever" beside "Denies fever, chills"."""
    return [quote for quote in quotes if not any(other.holds(quote) for other in quotes)]


def _speaker(speaker: str) -> str:
    return "" if speaker == "unknown" else speaker.replace("ur_", "UR ").replace("imr_", "IMR ")


def _place(quote: Quote) -> str:
    document = f" {Path(quote.document).name}" if quote.several else ""
    return f"{document} p. {quote.page}" if quote.page else document
