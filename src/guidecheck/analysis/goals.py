"""What some case of a recommendation should show, and what no case can.

A goal is asked of cases made at random first; the solver is asked for those that none of them shows. Every case that
the solver finds, and the cases around it, may show further goals.
"""

from collections.abc import Container, Iterator, Mapping
from enum import StrEnum
from itertools import permutations
from typing import NamedTuple

from guidecheck.analysis.bits import Bits, Cases, evaluate, root_with
from guidecheck.analysis.samples import neighbours
from guidecheck.analysis.solver import MET, NOT_MET, Encoding, Proposition, Sides, all_hold, either, fails, one_of_two
from guidecheck.authoring.contents import authored
from guidecheck.authoring.ids import CONCEPT
from guidecheck.guideline import Recommendation
from guidecheck.program import CriterionId


class Aim(StrEnum):
    """What a case can show of a criterion.

    It `DECIDES` where the recommendation is met with one answer to it and not with the other. An indication `CARRIES`
    where the recommendation would not be met without it; a requirement or limit `BARS` where it would be.
    """

    MET = "met"
    NOT_MET = "not_met"
    UNMET = "unmet"
    DECIDES = "decides"
    CARRIES = "carries"
    BARS = "bars"
    WITHOUT = "without"


class Goal(NamedTuple):
    """A case that shows *aim* of a criterion; `WITHOUT`: that it is met and the other is not."""

    aim: Aim
    criterion: CriterionId
    other: CriterionId = ""

    @property
    def is_shared(self) -> bool:
        """Whether any recommendation that uses the concept may show it."""
        return self.criterion.startswith(CONCEPT)


def goals_of(recommendation: Recommendation) -> Iterator[Goal]:
    """What cases should show; a recommendation without indications is not met on purpose, and decides nothing."""
    root, indications = recommendation.program.root, recommendation.indications
    yield Goal(Aim.UNMET, root)
    for id_ in authored(recommendation):
        yield from (Goal(Aim.MET, id_), Goal(Aim.NOT_MET, id_))
    if indications:
        yield Goal(Aim.MET, root)
        yield from (Goal(Aim.DECIDES, id_) for id_ in authored(recommendation))
        yield from (Goal(Aim.CARRIES, id_) for id_ in indications)
        yield from (Goal(Aim.BARS, id_) for id_ in (*recommendation.requirements, *recommendation.limits))
        yield from (Goal(Aim.WITHOUT, *pair) for pair in permutations(indications, 2))


class Search:
    """Looks for cases of one recommendation that show its goals."""

    def __init__(self, recommendation: Recommendation, encoding: Encoding) -> None:
        self.recommendation = recommendation
        self.encoding = encoding
        self.open = dict.fromkeys(goals_of(recommendation))
        self.shown: set[Goal] = set()
        self._program = recommendation.program
        self._facts = list(dict.fromkeys(comparison.fact for comparison in self._program.comparisons()))

    def among(self, cases: Cases, settled: Container[Goal]) -> None:
        """Take the goals that are *settled* elsewhere, or that one of the cases shows, from those that are open."""
        for goal in [goal for goal in self.open if goal.is_shared and goal in settled]:
            del self.open[goal]
        known = evaluate(self._program, cases)
        for goal in [goal for goal in self.open if self._cases_with(goal, cases, known)]:
            del self.open[goal]
            self.shown.add(goal)

    def exhaust(self, settled: Container[Goal]) -> list[Goal]:
        """Ask the solver about every goal that is open; those that no case shows."""
        never: list[Goal] = []
        if self.open:
            sides, question = self.encoding.sides(self._program), self.encoding.question(self._facts)
        while self.open:
            goal = next(iter(self.open))
            del self.open[goal]
            found = question.case_in_which(self._proposition(goal, sides))
            if found is None:
                never.append(goal)
            else:
                self.shown.add(goal)
                self.among(neighbours(self.encoding.space, found, self._facts), settled)
        return never

    def _cases_with(self, goal: Goal, cases: Cases, known: Mapping[CriterionId, Bits]) -> int:
        """The cases that show the goal."""
        one = known[goal.criterion]
        match goal.aim:
            case Aim.MET:
                return one.met
            case Aim.NOT_MET:
                return one.not_met
            case Aim.UNMET:
                return cases.every & ~one.met
            case Aim.WITHOUT:
                return one.met & ~known[goal.other].met
            case Aim.CARRIES | Aim.BARS:
                idle = Bits(0, cases.every) if self._is_idle_when_not_met(goal) else Bits(cases.every, 0)
                return known[self._program.root].met ^ root_with(self._program, goal.criterion, idle, cases, known).met
            case Aim.DECIDES:
                met = root_with(self._program, goal.criterion, Bits(cases.every, 0), cases, known).met
                not_met = root_with(self._program, goal.criterion, Bits(0, cases.every), cases, known).met
                return (met ^ not_met) & (one.met | one.not_met)

    def _proposition(self, goal: Goal, known: Mapping[CriterionId, Sides]) -> Proposition:
        """That a case shows the goal."""
        one = known[goal.criterion]
        match goal.aim:
            case Aim.MET:
                return one.met
            case Aim.NOT_MET:
                return one.not_met
            case Aim.UNMET:
                return fails(one.met)
            case Aim.WITHOUT:
                return all_hold(one.met, fails(known[goal.other].met))
            case Aim.CARRIES | Aim.BARS:
                idle = NOT_MET if self._is_idle_when_not_met(goal) else MET
                return one_of_two(known[self._program.root].met, self._root_with(goal, idle, known).met)
            case Aim.DECIDES:
                met, not_met = (self._root_with(goal, sides, known).met for sides in (MET, NOT_MET))
                return all_hold(one_of_two(met, not_met), either(one.met, one.not_met))

    def _root_with(self, goal: Goal, sides: Sides, known: Mapping[CriterionId, Sides]) -> Sides:
        return self.encoding.root_with(self._program, goal.criterion, sides, known)

    def _is_idle_when_not_met(self, goal: Goal) -> bool:
        """Whether the recommendation is as if the criterion were not there when it is not met."""
        return goal.criterion not in self.recommendation.requirements
