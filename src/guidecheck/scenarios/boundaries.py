"""Records made at the bounds of a program: silence, every answer that could make a difference, and their mixtures."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, timedelta
from itertools import product
from math import prod
from random import Random
from typing import TypeAlias

from guidecheck.program import Comparison, Criterion, CriterionId, parts_of
from guidecheck.vocabulary import FactDef, Kind, Value, Vocabulary, implied, problem_with

Answers: TypeAlias = dict[str, Value]
MOST_PRODUCTS = 1_500


def below(ids: Iterable[CriterionId], criteria: Mapping[CriterionId, Criterion]) -> list[CriterionId]:
    """The criteria *ids* and everything that they are made of."""
    found: dict[CriterionId, None] = {}
    waiting = list(ids)
    while waiting:
        id_ = waiting.pop()
        if id_ not in found:
            found[id_] = None
            waiting.extend(parts_of(criteria[id_]))
    return list(found)


def trials(criteria: Iterable[Criterion], vocabulary: Vocabulary) -> dict[str, list[Value | None]]:
    """For each fact that the criteria ask, silence and the answers at and beside every bound."""
    found: dict[str, dict[Value | None, None]] = {}
    for one in criteria:
        if isinstance(one, Comparison):
            fact = vocabulary.facts[one.fact]
            near = (value for value in _near(fact, one) if not problem_with(fact, value))
            found.setdefault(fact.name, {None: None}).update(dict.fromkeys(near))
    return {fact: list(values) for fact, values in found.items()}


def _near(fact: FactDef, comparison: Comparison) -> Iterator[Value]:
    if fact.kind is Kind.BOOLEAN:
        yield from (True, False)
    elif fact.kind is Kind.CHOICE:
        yield from fact.choices
    elif isinstance(comparison.value, date):
        yield from (comparison.value + timedelta(days=days) for days in (0, 1, -1))
    elif isinstance(comparison.value, (int, float)):
        yield from (comparison.value + step for step in (0, -1, 1, -2, 2, 0.5, -0.5))


def records(
    options: Mapping[str, Sequence[Value | None]], seeds: Sequence[Answers], random: Random
) -> Iterator[Answers]:
    """Every mixture of the options where they are few, the shortest first; else some at random, and *seeds* changed."""
    if prod(len(values) for values in options.values()) <= MOST_PRODUCTS:
        mixed = [_record(options, values) for values in product(*options.values())]
        yield from sorted(mixed, key=len)
    else:
        yield from _sparse(options)
        for _ in range(MOST_PRODUCTS):
            yield _record(options, [random.choice(values) for values in options.values()])
    for seed in seeds:
        for _ in range(12):
            turned = random.sample(sorted(options), k=min(len(options), random.randint(1, 3)))
            changes = {fact: random.choice(options[fact]) for fact in turned}
            yield {name: value for name, value in {**seed, **changes}.items() if value is not None}


def _record(options: Iterable[str], values: Iterable[Value | None]) -> Answers:
    return {fact: value for fact, value in zip(options, values, strict=True) if value is not None}


def _sparse(options: Mapping[str, Sequence[Value | None]]) -> Iterator[Answers]:
    """Nothing, one answer, then two."""
    yield {}
    singles = [(fact, value) for fact, values in options.items() for value in values if value is not None]
    yield from ({fact: value} for fact, value in singles)
    for place, (fact, value) in enumerate(singles):
        yield from ({fact: value, other: answer} for other, answer in singles[place + 1 :] if other != fact)


def closed(answers: Answers, vocabulary: Vocabulary) -> Answers:
    """The answers with what follows from them."""
    return {**{name: value for name, (value, _) in implied(answers, vocabulary).items()}, **answers}
