"""Programs and answers made up for tests: every kind of criterion, operator and value, shared, empty and wide parts.

`programs` draws from Hypothesis, so that a failure shrinks. `made_up_program` and `made_up_answers` draw from a
`Random`: many times faster, for large programs and for many records of one program.
"""

import hashlib
from collections.abc import Callable, Mapping, Sequence
from datetime import date, timedelta
from random import Random
from typing import TypeVar

from hypothesis import strategies as st

from guidecheck.program import Answers, AtLeast, Comparison, Criterion, Not, Op, Program
from guidecheck.vocabulary import Kind, Value

T = TypeVar("T")

DAYS = [date(2014, 9, 10) + timedelta(days=days) for days in (-400, -1, 0, 1, 31)]
VALUES: Mapping[Kind, Sequence[Value]] = {
    Kind.BOOLEAN: [True, False],
    Kind.NUMBER: [0, 1, 2, 3, 3.0, 3.5, -1, 6, 1e-7, 2.5e-7, 10**9, 2**53, 2**53 + 1, 2**70, 1e300, float("inf")],
    Kind.CHOICE: ["1", "10", "True", "", "none", "mild", "severe", 'a "quoted" one', "Größe \\ Maß", "x" * 65_540],
    Kind.DATE: DAYS,
}
OPS: Mapping[Kind, Sequence[Op]] = {
    Kind.BOOLEAN: [Op.IS],
    Kind.NUMBER: [Op.IS, Op.AT_LEAST, Op.AT_MOST, Op.MORE_THAN, Op.LESS_THAN, Op.ONE_OF],
    Kind.CHOICE: [Op.IS, Op.ONE_OF],
    Kind.DATE: [Op.IS, Op.BEFORE, Op.AFTER],
}
FACTS: Mapping[str, Kind] = {f"{kind}_{number}": kind for number in range(5) for kind in Kind}


def fact_of(name: str) -> Kind:
    """The kind of a fact, which its name begins with."""
    return Kind(name.split("_", maxsplit=1)[0])


def program_of(criteria: Sequence[Criterion], id_: str = "generated/program") -> Program:
    """The criteria as a program, under a fingerprint of their own."""
    return Program(id_, tuple(criteria), hashlib.sha256(repr((id_, criteria)).encode()).hexdigest())


class Choices:
    """What a maker of programs needs to decide; a `Random`, or Hypothesis."""

    def __init__(self, integer: Callable[[int, int], int]) -> None:
        self.integer = integer

    def one_of(self, options: Sequence[T]) -> T:
        return options[self.integer(0, len(options) - 1)]

    def some_of(self, options: Sequence[T], most: int) -> tuple[T, ...]:
        return tuple(self.one_of(options) for _ in range(self.integer(0, most)))


def made_up(choices: Choices, *, leaves: int, wholes: int, silence: bool = True, facts: Sequence[str] = ()) -> Program:
    """A program of so many comparisons and composites, and a root."""
    facts = facts or list(FACTS)
    criteria: list[Criterion] = [_comparison(choices, f"leaf-{n}", facts, silence=silence) for n in range(leaves)]
    for number in range(wholes):
        criteria.append(_whole(choices, f"whole-{number}", [criterion.id for criterion in criteria]))
    ids = tuple(criterion.id for criterion in criteria)
    return program_of([*criteria, AtLeast("root", choices.one_of([1, len(ids) // 2, len(ids)]), ids)])


def _comparison(choices: Choices, id_: str, facts: Sequence[str], *, silence: bool) -> Comparison:
    fact = choices.one_of(facts)
    kind = fact_of(fact)
    op = choices.one_of(OPS[kind])
    some = [choices.one_of(VALUES[kind]), *choices.some_of(VALUES[kind], 4)]
    assumed = choices.one_of(VALUES[kind]) if silence and choices.integer(0, 3) == 0 else None
    return Comparison(id_, fact, op, tuple(some) if op is Op.ONE_OF else some[0], assumed)


def _whole(choices: Choices, id_: str, ids: Sequence[str]) -> Criterion:
    if choices.integer(0, 4) == 0:
        return Not(id_, choices.one_of(ids))
    parts = choices.some_of(ids, choices.one_of([0, 2, 4, 4, 4, 30]))
    return AtLeast(id_, choices.one_of([0, 1, 1, 2, len(parts) // 2, len(parts), len(parts), len(parts) + 1]), parts)


@st.composite
def programs(draw: st.DrawFn, *, silence: bool = True) -> Program:
    """A program of up to some thirty criteria."""
    choices = Choices(lambda least, most: draw(st.integers(least, most)))
    return made_up(choices, leaves=draw(st.integers(1, 14)), wholes=draw(st.integers(0, 14)), silence=silence)


def made_up_program(seed: int, size: int) -> Program:
    """A program of *size* criteria, two thirds of them comparisons, over half as many facts."""
    random = Random(seed)
    facts = [f"{kind}_{number}" for number in range(max(1, size // 8)) for kind in Kind]
    wholes = size // 3
    return made_up(Choices(random.randint), leaves=max(1, size - wholes - 1), wholes=wholes, facts=facts)


def answers_to(program: Program, *, left_open: bool = True) -> st.SearchStrategy[Answers]:
    """Answers to some of the facts that the program asks, open ones among them unless that is not wanted."""
    asked = sorted({comparison.fact for comparison in program.comparisons()})
    open_ = [None] if left_open else []
    said = {fact: st.sampled_from([*VALUES[fact_of(fact)], *open_]) for fact in asked}
    return st.fixed_dictionaries({}, optional=said)


def made_up_answers(random: Random, program: Program) -> Answers:
    """Answers to the facts that the program asks, of which up to 70 % are missing and up to 30 % of the rest open."""
    missing, open_ = random.uniform(0, 0.7), random.uniform(0, 0.3)
    asked = sorted({comparison.fact for comparison in program.comparisons()})
    return {
        fact: None if random.random() < open_ else random.choice(VALUES[fact_of(fact)])
        for fact in asked
        if random.random() >= missing
    }
