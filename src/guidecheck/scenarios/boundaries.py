"""Records made at the bounds of a program: silence, every answer that could make a difference, and their mixtures."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import product
from math import prod
from random import Random
from typing import TypeAlias

from guidecheck.authoring.trials import Steps
from guidecheck.program import Criterion, CriterionId, parts_of
from guidecheck.vocabulary import Value, Vocabulary, implied

Answers: TypeAlias = dict[str, Value]
MOST_PRODUCTS = 1_500
BOUNDS = Steps(units=(0, -1, 1, -2, 2, 0.5, -0.5), days=(0, 1, -1))


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
