"""Comparisons as durable-rules is asked them: where does the answer stand among the values that the rules name?

The engine's values cannot be trusted: `True == 1`, `10 == "10"`, a string of 65,536 characters can equal a short one,
`1e-7` and infinity are errors, and fractions are read in the locale of the process. So no value reaches it. The values
that a program compares a fact with are *marks* on a ruler, and an answer is sent as its *place* on it: 2n + 1 on mark
n, 2n between the marks beside it. Places are small whole numbers whose order is the order of the values, whatever
their kind: numbers of any size, days, words.
"""

from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple, TypeAlias, TypeVar, cast

from guidecheck.engines.limits import kind_of, values_of
from guidecheck.program import Answers, Comparison, CriterionId, Op, Program
from guidecheck.vocabulary import Kind, Value

Condition: TypeAlias = dict[str, Any]  # a condition or rule in the engine's own JSON
T = TypeVar("T")

MOST_TESTS = 40  # put to one fact; the engine fails (303) where a fact meets 65 conditions
MOST_IN_BUCKET = 80  # conditions that stand side by side; it hangs on the 512th, and each one costs time

_TESTS = {
    Op.IS: ("$eq", "$neq"),
    Op.AT_LEAST: ("$gte", "$lt"),
    Op.AT_MOST: ("$lte", "$gt"),
    Op.MORE_THAN: ("$gt", "$lte"),
    Op.LESS_THAN: ("$lt", "$gte"),
    Op.BEFORE: ("$lt", "$gte"),
    Op.AFTER: ("$gt", "$lte"),
}


class Sent(NamedTuple):
    """One or more facts in the engine's JSON, and the ids to take them back by."""

    text: str
    id: str


@dataclass(frozen=True, slots=True)
class Question:
    """One fact, and what is assumed where the record is silent about it; `head` is its JSON up to the place."""

    fact: str
    silence: Value | None
    kind: Kind
    marks: tuple[Any, ...]
    head: str
    id: str

    def put(self, answers: Answers) -> Sent | None:
        """The answer as a fact for the engine, or None where there is none or it is open."""
        answer = answers.get(self.fact, self.silence)
        if answer is None:
            return None
        if kind_of(answer) is not self.kind:
            raise TypeError(f"`{self.fact}` is a {self.kind}, and {answer!r} is none")
        return Sent(f"{self.head}{place(self.marks, answer)}}}", self.id)


def place(marks: Sequence[Any], answer: Value) -> int:
    """Where *answer* stands: 2n + 1 on mark n, 2n before it."""
    index = bisect_left(marks, answer)
    return 2 * index + (index < len(marks) and marks[index] == answer)


@dataclass(frozen=True, slots=True)
class Asked:
    """A question with the conditions under which each of its comparisons is met, and not met."""

    question: Question
    conditions: Mapping[CriterionId, tuple[Condition, Condition]]


def questions_of(program: Program, bucket: int) -> Iterator[Asked]:
    """Every question of *program*, in buckets that are numbered from *bucket* on."""
    groups: dict[tuple[str, Value | None], list[Comparison]] = {}
    for comparison in program.comparisons():
        groups.setdefault((comparison.fact, comparison.silence), []).append(comparison)
    portions = [portion for group in groups.values() for portion in in_portions(group, _tests, MOST_TESTS)]
    number = 0
    for side_by_side in in_portions(portions, lambda portion: sum(map(_tests, portion)), MOST_IN_BUCKET):
        for portion in side_by_side:
            yield _asked(portion, bucket, f"q{number}")
            number += 1
        bucket += 1


def in_portions(items: Iterable[T], weight: Callable[[T], int], most: int) -> Iterator[list[T]]:
    """The items in order, in portions of at most *most*; one that is heavier has a portion to itself."""
    portion: list[T] = []
    total = 0
    for item in items:
        if portion and total + weight(item) > most:
            yield portion
            portion, total = [], 0
        portion.append(item)
        total += weight(item)
    if portion:
        yield portion


def bucketed(bucket: int, *tests: Condition) -> Condition:
    """Conditions that only facts of *bucket* meet, so that the engine compares a fact with few of them."""
    return {"$and": [{"b": bucket}, *tests]}


def head_and_id(id_: str, bucket: int, field: str) -> Sent:
    """The start of a fact of one field, up to its value, and the id to take it back by."""
    return Sent(f'{{"id":"{id_}","b":{bucket},"{field}":', f'{{"id":"{id_}"}}')


def _tests(comparison: Comparison) -> int:
    """How many conditions of the engine a comparison is, at most."""
    return len(values_of(comparison)) + (2 if comparison.op is Op.ONE_OF else 1)


def _asked(comparisons: list[Comparison], bucket: int, name: str) -> Asked:
    values: set[Any] = {value for comparison in comparisons for value in values_of(comparison)}
    marks = tuple(sorted(values))
    first = comparisons[0]
    kind = cast("Kind", kind_of(marks[0]))  # INVARIANT: `limits_crossed` found a value, and all of one kind
    question = Question(first.fact, first.silence, kind, marks, *head_and_id(name, bucket, name))
    conditions = {comparison.id: _conditions(comparison, bucket, name, marks) for comparison in comparisons}
    return Asked(question, conditions)


def _conditions(comparison: Comparison, bucket: int, name: str, marks: tuple[Any, ...]) -> tuple[Condition, Condition]:
    places = sorted({place(marks, value) for value in values_of(comparison)})
    if comparison.op is not Op.ONE_OF:
        met, not_met = _TESTS[comparison.op]
        return bucketed(bucket, {met: {name: places[0]}}), bucketed(bucket, {not_met: {name: places[0]}})
    one = {"$or": [{"$eq": {name: at}} for at in places]}
    return bucketed(bucket, one), bucketed(bucket, *({"$neq": {name: at}} for at in places))
