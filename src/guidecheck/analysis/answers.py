"""The answers that make a difference: for each fact silence, and one value out of every range that rules tell apart.

A comparison gives the same status for all values of a range, so what holds for these answers holds for all.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from math import inf, nextafter
from typing import TypeAlias

from guidecheck.engines.reference import status_of
from guidecheck.program import Comparison
from guidecheck.status import Status
from guidecheck.vocabulary import FactDef, Kind, Value, Vocabulary, problem_with

Answers: TypeAlias = Mapping[str, Value]
SILENCE = 0


@dataclass(frozen=True, slots=True)
class AnswerSpace:
    """The answers of every fact, silence first, and what follows from a yes or a no.

    A consequence (fact, answer, other fact, other answer) stands for the places of the answers among those of the fact.
    """

    answers: Mapping[str, tuple[Value | None, ...]]
    consequences: Sequence[tuple[str, int, str, int]]

    def statuses(self, comparison: Comparison) -> tuple[Status, ...]:
        """The status that each answer to its fact gives the comparison, as the reference engine has it."""
        fact = comparison.fact
        given: list[Answers] = [{} if value is None else {fact: value} for value in self.answers[fact]]
        return tuple(status_of(comparison, answers, {}) for answers in given)

    def reached(self, facts: Iterable[str]) -> list[str]:
        """The facts, and those that something follows for."""
        found = dict.fromkeys(facts)
        waiting = list(found)
        while waiting:
            fact = waiting.pop()
            for cause, _, other, _ in self.consequences:
                if cause == fact and other not in found:
                    found[other] = None
                    waiting.append(other)
        return list(found)


def answer_space(comparisons: Iterable[Comparison], vocabulary: Vocabulary) -> AnswerSpace:
    """The answers that tell the comparisons apart."""
    named: dict[str, set[Value]] = {}
    for comparison in comparisons:
        values = comparison.value if isinstance(comparison.value, tuple) else (comparison.value,)
        named.setdefault(comparison.fact, set()).update(values)
    for fact in _consequent(named, vocabulary):
        named.setdefault(fact, set())
    answers = {fact: _answers(vocabulary.facts[fact], values) for fact, values in named.items()}
    return AnswerSpace(answers, tuple(_consequences(answers, vocabulary)))


def _consequent(facts: Iterable[str], vocabulary: Vocabulary) -> Iterator[str]:
    """Every fact that something follows for from one of the facts, at any remove."""
    seen = set(facts)
    waiting = list(seen)
    while waiting:
        definition = vocabulary.facts[waiting.pop()]
        for other in (*definition.if_yes, *definition.if_no):
            if other not in seen and other in vocabulary.facts:
                seen.add(other)
                waiting.append(other)
                yield other


def _consequences(
    answers: Mapping[str, tuple[Value | None, ...]], vocabulary: Vocabulary
) -> Iterator[tuple[str, int, str, int]]:
    for fact in answers:
        definition = vocabulary.facts[fact]
        for said, follows in ((True, definition.if_yes), (False, definition.if_no)):
            for other, value in follows.items():
                if other in answers:
                    yield fact, answers[fact].index(said), other, answers[other].index(value)


def _answers(fact: FactDef, named: set[Value]) -> tuple[Value | None, ...]:
    return (None, *(value for value in _values(fact, named) if not problem_with(fact, value)))


def _values(fact: FactDef, named: set[Value]) -> Iterable[Value]:
    match fact.kind:
        case Kind.BOOLEAN:
            return (True, False)
        case Kind.CHOICE:
            return fact.choices
        case Kind.DATE:
            days = {value for value in named if isinstance(value, date)}
            return sorted(days | {day + timedelta(days=step) for day in days for step in (-1, 1)} | {date(2015, 1, 1)})
        case Kind.NUMBER:
            ends = [end for end in (fact.minimum, fact.maximum) if end is not None]
            return _numbers([*(value for value in named if isinstance(value, (int, float))), *ends])


def _numbers(marks: Iterable[float]) -> Iterator[float]:
    """The marks, and a number between each two, below all and above all; whole ones where there are any."""
    ordered = sorted(set(marks)) or [0]
    yield from _first_between(-inf, ordered[0])
    for mark, following in zip(ordered, [*ordered[1:], inf], strict=True):
        yield mark
        yield from _first_between(mark, following)


def _first_between(low: float, high: float) -> list[float]:
    """A number between the two, if there is one."""
    if low == -inf:
        near = [high - 1, nextafter(high, -inf)]
    elif high == inf:
        near = [low + 1, nextafter(low, inf)]
    else:
        near = [int(low) + 1, (low + high) / 2, nextafter(low, inf)]
    return [value for value in near if low < value < high][:1]
