"""What the cases of a guideline prove: every criterion met, not met and not documented, each decisive once."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from guidecheck.authoring.attainable import attainable
from guidecheck.authoring.cases import Run
from guidecheck.authoring.contents import WHOLES, authored
from guidecheck.authoring.ids import CONCEPT, ROOT
from guidecheck.diagnostics import Diagnostic
from guidecheck.engines.reference import status_of
from guidecheck.guideline import Guideline, Recommendation
from guidecheck.program import CriterionId
from guidecheck.status import Status, negated
from guidecheck.vocabulary import Vocabulary


@dataclass(frozen=True, slots=True)
class Seen:
    """The statuses that cases gave each criterion, and the criteria that decided a case, by recommendation."""

    statuses: Mapping[tuple[str, CriterionId], set[Status]] = field(default_factory=dict)
    decisive: Mapping[str, set[CriterionId]] = field(default_factory=dict)


def uncovered(
    guidelines: Iterable[Guideline], runs: Iterable[Run], vocabulary: Vocabulary, exempt: Iterable[CriterionId] = ()
) -> Iterator[Diagnostic]:
    """A fault at every criterion of *guidelines* that the runs leave unproved; a concept counts once for all."""
    seen = _seen(runs)
    said = set(exempt)
    for guideline in guidelines:
        for recommendation in guideline.recommendations:
            yield from _unseen(recommendation, seen, said, vocabulary)
            yield from _undecided(recommendation, seen)


def _seen(runs: Iterable[Run]) -> Seen:
    statuses: dict[tuple[str, CriterionId], set[Status]] = {}
    decisive: dict[str, set[CriterionId]] = {}
    for run in runs:
        program = run.recommendation.program.id
        for id_, status in run.statuses.items():
            statuses.setdefault(_key(program, id_), set()).add(status)
        decisive.setdefault(program, set()).update(_deciding(run))
    return Seen(statuses, decisive)


def _key(program: str, id_: CriterionId) -> tuple[str, CriterionId]:
    return ("" if id_.startswith(CONCEPT) else program, id_)


def _deciding(run: Run) -> Iterator[CriterionId]:
    """The indications, requirements and limits that alone make the case met, or keep it from being met."""
    recommendation = run.recommendation
    for id_ in (*recommendation.requirements, *recommendation.indications, *recommendation.limits):
        roots = {run.statuses[ROOT], _root_with(run, id_, negated(run.statuses[id_]))}
        if len(roots) > 1 and Status.MET in roots:
            yield id_


def _root_with(run: Run, id_: CriterionId, status: Status) -> Status:
    """The status of the whole, were the status of one of its criteria another."""
    known = {**run.statuses, id_: status}
    for criterion in run.recommendation.program.criteria:
        if criterion.id in WHOLES:
            known[criterion.id] = status_of(criterion, {}, known)
    return known[ROOT]


def _unseen(
    recommendation: Recommendation, seen: Seen, said: set[CriterionId], vocabulary: Vocabulary
) -> Iterator[Diagnostic]:
    """The statuses that no case gives a criterion, though it can have them."""
    criteria = recommendation.program.by_id()
    for id_ in authored(recommendation):
        if id_ in said:
            continue
        if id_.startswith(CONCEPT):
            said.add(id_)
        found = seen.statuses.get(_key(recommendation.program.id, id_), set())
        if len(found) == len(Status):
            continue
        possible = attainable(id_, criteria, vocabulary)
        missing = [status for status in Status if status in possible - found]
        if missing:
            words = " or ".join(f"`{status}`" for status in missing)
            message = f"no case shows `{id_.removeprefix(CONCEPT)}` as {words}"
            yield Diagnostic(recommendation.wordings[id_].span, message, _where(id_, recommendation))


def _where(id_: CriterionId, recommendation: Recommendation) -> str:
    if id_.startswith(CONCEPT):
        return "any guideline that uses the concept may show it in its `cases.yaml`"
    return f"add a case of `{recommendation.id}` to `cases.yaml`"


def _undecided(recommendation: Recommendation, seen: Seen) -> Iterator[Diagnostic]:
    """The indications, requirements and limits that decide no case; without an indication nothing can be decided."""
    if not recommendation.indications:
        return
    decisive = seen.decisive.get(recommendation.program.id, set())
    for id_ in (*recommendation.requirements, *recommendation.indications, *recommendation.limits):
        if id_ not in decisive:
            wording = recommendation.wordings[id_]
            yield Diagnostic(
                wording.span,
                f"no case is decided by the {wording.role} `{id_}`",
                "add a case that is met, and would not be with this criterion the other way round",
            )
