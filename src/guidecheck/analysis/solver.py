"""Programs as propositions for Z3: is there a case in which …?

A fact is one of its answers; a criterion is two propositions, that it is met and that it is not met, and it is not
documented where neither holds. Silence is an answer like any other, so the encoding has no third truth value.

What we found out the hard way: building propositions takes longer than answering questions about them, so what programs
share is built once. The solver for finite domains (`QF_FD`) is a little faster than the general one, not more.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, NamedTuple, TypeAlias

import z3

from guidecheck.analysis.answers import AnswerSpace
from guidecheck.program import AtLeast, Comparison, Criterion, CriterionId, Not, Program, parts_of
from guidecheck.status import Status

Proposition: TypeAlias = Any  # z3 is untyped
Places: TypeAlias = dict[str, int]


class Sides(NamedTuple):
    """That a criterion is met, and that it is not met."""

    met: Proposition
    not_met: Proposition


MET = Sides(z3.BoolVal(True), z3.BoolVal(False))
NOT_MET = Sides(z3.BoolVal(False), z3.BoolVal(True))


class Encoding:
    """Every program in propositions over the same facts; what programs share is encoded once."""

    def __init__(self, space: AnswerSpace) -> None:
        self.space = space
        self._facts = {
            fact: [z3.Bool(f"{fact}={place}") for place in range(len(answers))]
            for fact, answers in space.answers.items()
        }
        self._shared: dict[object, Sides] = {}

    def sides(self, program: Program) -> dict[CriterionId, Sides]:
        """Both propositions of every criterion."""
        known: dict[CriterionId, Sides] = {}
        for criterion in program.criteria:
            known[criterion.id] = self._sides_of(criterion, known)
        return known

    def root_with(self, program: Program, id_: CriterionId, sides: Sides, known: Mapping[CriterionId, Sides]) -> Sides:
        """The root's propositions, were those of one criterion others."""
        changed = {id_: sides}
        for criterion in program.criteria:
            parts = parts_of(criterion)
            if not changed.keys().isdisjoint(parts) and criterion.id != id_:
                around = {part: changed.get(part) or known[part] for part in parts}
                changed[criterion.id] = self._sides_of(criterion, around)
        return changed.get(program.root) or known[program.root]

    def question(self, facts: Iterable[str]) -> "Question":
        """Where questions about cases that answer these facts are asked."""
        return Question(self, self.space.reached(facts))

    def answered(self, fact: str, place: int) -> Proposition:
        """That a fact has the answer at this place."""
        return self._facts[fact][place]

    def laws(self, facts: Sequence[str]) -> list[Proposition]:
        """Each fact has one answer, and what follows from an answer is answered so."""
        once = [z3.PbEq([(answer, 1) for answer in self._facts[fact]], 1) for fact in facts]
        follow = [
            z3.Implies(self._facts[fact][place], self._facts[other][said])
            for fact, place, other, said in self.space.consequences
            if fact in facts
        ]
        return [*once, *follow]

    def places(self, model: Proposition, facts: Iterable[str]) -> Places:
        """The answers of a model, by their places among the answers of their facts."""
        return {
            fact: next(place for place, answer in enumerate(self._facts[fact]) if z3.is_true(model.eval(answer, True)))
            for fact in facts
        }

    def _sides_of(self, criterion: Criterion, known: Mapping[CriterionId, Sides]) -> Sides:
        match criterion:
            case Not():
                part = known[criterion.part]
                return Sides(part.not_met, part.met)
            case Comparison():
                test = (criterion.fact, criterion.op, repr(criterion.value), repr(criterion.silence))
                return self._once(test, lambda: self._comparison(criterion))
            case AtLeast():
                parts = [known[part] for part in criterion.parts]
                made_of = (criterion.count, *(side.get_id() for part in parts for side in part))
                return self._once(made_of, lambda: _count(criterion.count, parts))

    def _once(self, key: tuple[object, ...], make: Callable[[], Sides]) -> Sides:
        if key not in self._shared:
            self._shared[key] = make()
        return self._shared[key]

    def _comparison(self, comparison: Comparison) -> Sides:
        pairs = list(zip(self.space.statuses(comparison), self._facts[comparison.fact], strict=True))
        return Sides(
            z3.Or([answer for status, answer in pairs if status is Status.MET]),
            z3.Or([answer for status, answer in pairs if status is Status.NOT_MET]),
        )


class Question:
    """A solver that knows the laws of some facts."""

    def __init__(self, encoding: Encoding, facts: Sequence[str]) -> None:
        self._encoding = encoding
        self._facts = facts
        self._solver = z3.SolverFor("QF_FD")
        self._solver.add(encoding.laws(facts))

    def case_in_which(self, *propositions: Proposition) -> Places | None:
        """A case in which all of them hold, or None where there is none."""
        self._solver.push()
        self._solver.add(*propositions)
        answer = self._solver.check()
        found = self._encoding.places(self._solver.model(), self._facts) if answer == z3.sat else None
        self._solver.pop()
        if answer == z3.unknown:
            raise RuntimeError(f"the solver gave no answer: {self._solver.reason_unknown()}")
        return found


def _count(count: int, parts: Sequence[Sides]) -> Sides:
    return Sides(
        _at_least(count, [part.met for part in parts]),
        _at_least(len(parts) - count + 1, [part.not_met for part in parts]),
    )


def _at_least(count: int, propositions: Sequence[Proposition]) -> Proposition:
    if count <= 0:
        return z3.BoolVal(True)
    if count > len(propositions):
        return z3.BoolVal(False)
    if count == len(propositions):
        return z3.And(propositions)
    return z3.Or(propositions) if count == 1 else z3.PbGe([(each, 1) for each in propositions], count)


def one_of_two(one: Proposition, other: Proposition) -> Proposition:
    """That exactly one of the two holds."""
    return z3.Xor(one, other)


def fails(proposition: Proposition) -> Proposition:
    """That it does not hold."""
    return z3.Not(proposition)


def either(*propositions: Proposition) -> Proposition:
    """That one of them holds."""
    return z3.Or(propositions)


def all_hold(*propositions: Proposition) -> Proposition:
    """That all of them hold."""
    return z3.And(propositions)
