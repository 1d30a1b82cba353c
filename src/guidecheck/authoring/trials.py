"""Answers worth trying: for each fact that criteria ask, silence and the values at and beside every bound."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from guidecheck.program import Comparison, Criterion
from guidecheck.vocabulary import FactDef, Kind, Value, Vocabulary, problem_with


@dataclass(frozen=True, slots=True)
class Steps:
    """How far from a bound the answers lie, in the order in which they are tried."""

    units: Sequence[float]
    days: Sequence[int]


def trials(criteria: Iterable[Criterion], vocabulary: Vocabulary, steps: Steps) -> dict[str, list[Value | None]]:
    """For each fact that the criteria ask, silence and every answer that could make a difference."""
    found: dict[str, dict[Value | None, None]] = {}
    for one in criteria:
        if isinstance(one, Comparison):
            fact = vocabulary.facts[one.fact]
            near = (value for value in _near(fact, one, steps) if not problem_with(fact, value))
            found.setdefault(fact.name, {None: None}).update(dict.fromkeys(near))
    return {fact: list(values) for fact, values in found.items()}


def _near(fact: FactDef, comparison: Comparison, steps: Steps) -> Iterator[Value]:
    if fact.kind is Kind.BOOLEAN:
        yield from (True, False)
    elif fact.kind is Kind.CHOICE:
        yield from fact.choices
    elif isinstance(comparison.value, date):
        yield from (comparison.value + timedelta(days=days) for days in steps.days)
    elif isinstance(comparison.value, (int, float)):
        yield from (comparison.value + step for step in steps.units)
