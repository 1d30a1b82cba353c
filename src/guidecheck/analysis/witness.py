"""A case that shows something, cut down to the facts that it takes."""

from collections.abc import Callable, Mapping, Sequence
from typing import TypeAlias

from guidecheck.analysis.solver import Encoding, Places, Proposition, Sides, fails
from guidecheck.engines.reference import ReferenceEngine
from guidecheck.guideline import Recommendation
from guidecheck.program import CriterionId
from guidecheck.status import Status
from guidecheck.vocabulary import Value, Vocabulary, implied

Wanted: TypeAlias = Mapping[CriterionId, Status]
Answers: TypeAlias = dict[str, Value]


class Witnesses:
    """Finds cases with the solver, and holds each to the reference engine while it is cut down."""

    def __init__(self, encoding: Encoding, vocabulary: Vocabulary) -> None:
        self._encoding = encoding
        self._vocabulary = vocabulary

    def first(self, recommendation: Recommendation, choices: Sequence[Wanted]) -> Answers:
        """The smallest case for the first choice that there is a case for; else the record that says nothing."""
        known = self._encoding.sides(recommendation.program)
        question = self._encoding.question(comparison.fact for comparison in recommendation.program.comparisons())
        for wanted in choices:
            found = question.case_in_which(*(_has(known[id_], status) for id_, status in wanted.items()))
            if found is not None:
                return self._smallest(found, self._shows(recommendation, wanted))
        return {}

    def of_two(self, one: Recommendation, other: Recommendation, *, both: bool) -> Answers | None:
        """The smallest case that meets *one* and not the other, or meets *both*; None where there is none."""
        met, other_met = (self._encoding.sides(rec.program)[rec.program.root].met for rec in (one, other))
        facts = [comparison.fact for rec in (one, other) for comparison in rec.program.comparisons()]
        found = self._encoding.question(facts).case_in_which(met, other_met if both else fails(other_met))
        if found is None:
            return None
        return self._smallest(found, lambda answers: self._meets(one, answers) and self._meets(other, answers) is both)

    def _smallest(self, found: Places, shows: Callable[[Answers], bool]) -> Answers:
        """The answers without those that it shows as much without, each the first that will do."""
        answers = {fact: self._encoding.space.answers[fact][place] for fact, place in sorted(found.items())}
        kept = {fact: value for fact, value in answers.items() if value is not None}
        for fact in list(kept):
            fewer = {name: value for name, value in kept.items() if name != fact}
            if shows(fewer):
                kept = fewer
        for fact in kept:
            plainer = ({**kept, fact: value} for value in self._encoding.space.answers[fact] if value is not None)
            kept = next(case for case in plainer if case == kept or shows(case))
        if not shows(kept):
            raise RuntimeError("the solver's case is none to the reference engine")
        return kept

    def _shows(self, recommendation: Recommendation, wanted: Wanted) -> Callable[[Answers], bool]:
        """Whether answers give every criterion its wanted status."""

        def shows(answers: Answers) -> bool:
            statuses = self._statuses(recommendation, answers)
            return all(statuses[id_] is status for id_, status in wanted.items())

        return shows

    def _meets(self, recommendation: Recommendation, answers: Answers) -> bool:
        return self._statuses(recommendation, answers)[recommendation.program.root] is Status.MET

    def _statuses(self, recommendation: Recommendation, answers: Answers) -> Wanted:
        follows = {name: value for name, (value, _) in implied(answers, self._vocabulary).items()}
        return ReferenceEngine().evaluate(recommendation.program, {**answers, **follows})


def _has(sides: Sides, status: Status) -> Proposition:
    """That a criterion is met, or that it is not."""
    return sides.met if status is Status.MET else sides.not_met
