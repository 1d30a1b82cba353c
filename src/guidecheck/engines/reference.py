"""The meaning of a Program: the engine that every other one is held to."""

from collections.abc import Callable, Mapping
from operator import eq, ge, gt, le, lt
from typing import Any

from guidecheck import status
from guidecheck.program import Answers, AtLeast, Comparison, Criterion, CriterionId, Not, Op, Program
from guidecheck.status import Status

COMPARE: Mapping[Op, Callable[[Any, Any], bool]] = {
    Op.IS: eq,
    Op.ONE_OF: lambda value, choices: value in choices,
    Op.AT_LEAST: ge,
    Op.AT_MOST: le,
    Op.MORE_THAN: gt,
    Op.LESS_THAN: lt,
    Op.BEFORE: lt,
    Op.AFTER: gt,
}


class ReferenceEngine:
    """Walks the criteria in order; parts come before the criteria made of them."""

    name = "reference"

    def evaluate(self, program: Program, answers: Answers) -> dict[CriterionId, Status]:
        """Status of every criterion."""
        known: dict[CriterionId, Status] = {}
        for criterion in program.criteria:
            known[criterion.id] = status_of(criterion, answers, known)
        return known


def status_of(criterion: Criterion, answers: Answers, known: Mapping[CriterionId, Status]) -> Status:
    """Status of one criterion, its parts being *known*."""
    match criterion:
        case Comparison():
            answer = answers.get(criterion.fact, criterion.silence)
            if answer is None:
                return Status.NOT_DOCUMENTED
            return status.of_answer(COMPARE[criterion.op](answer, criterion.value))
        case AtLeast():
            return status.at_least(criterion.count, [known[part] for part in criterion.parts])
        case Not():
            return status.negated(known[criterion.part])
