"""One evaluation by durable-rules, every status of which the reference engine confirms."""

from collections.abc import Mapping

from guidecheck.engines.choice import NotLoaded, load_engine
from guidecheck.engines.limits import Unsupported
from guidecheck.engines.reference import ReferenceEngine
from guidecheck.program import Answers, CriterionId, Program
from guidecheck.status import Status

_REFERENCE = ReferenceEngine()


class EnginesDisagree(RuntimeError):
    """Two engines gave one criterion two statuses: a mistake in the code, never a result."""

    def __init__(self, program: str, criterion: CriterionId, durable: Status | None, reference: Status) -> None:
        said = "nothing" if durable is None else durable
        super().__init__(f"{program}, `{criterion}`: durable says {said}, reference says {reference}")
        self.program = program
        self.criterion = criterion
        self.durable = durable
        self.reference = reference


def evaluate_verified(program: Program, answers: Answers) -> tuple[Mapping[CriterionId, Status], str]:
    """The status of every criterion, and the engine that gave it."""
    reference = _REFERENCE.evaluate(program, answers)
    engine = load_engine()
    if isinstance(engine, NotLoaded):
        return reference, f"{_REFERENCE.name} (durable-rules could not be loaded: {engine.reason})"
    try:
        durable = engine.evaluate(program, answers)
    except Unsupported as refusal:
        return reference, f"{_REFERENCE.name} ({refusal})"
    for criterion, status in reference.items():
        if durable.get(criterion) is not status:
            raise EnginesDisagree(program.id, criterion, durable.get(criterion), status)
    return durable, engine.name
