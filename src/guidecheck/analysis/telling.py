"""A goal that no case reaches, told as a finding."""

from collections.abc import Mapping

from guidecheck.analysis.findings import Fault, Finding
from guidecheck.analysis.goals import Aim, Goal
from guidecheck.analysis.witness import Wanted, Witnesses
from guidecheck.authoring.ids import CONCEPT
from guidecheck.guideline import Recommendation, Role
from guidecheck.status import Status


def finding_of(recommendation: Recommendation, goal: Goal, witnesses: Witnesses) -> Finding:
    """What it means that no case of the recommendation shows the goal, with a case to look at."""
    wording = recommendation.wordings[goal.criterion]
    own = f"{recommendation.program.id}/{goal.criterion}"
    return Finding(
        span=wording.span,
        subject=goal.criterion if goal.is_shared else own,
        fault=_FAULTS[goal.aim],
        message=_message(recommendation, goal),
        witness=witnesses.first(recommendation, _wanted(recommendation, goal)),
    )


_FAULTS: Mapping[Aim, Fault] = {
    Aim.MET: Fault.NEVER_MET,
    Aim.NOT_MET: Fault.NEVER_NOT_MET,
    Aim.UNMET: Fault.ALWAYS_MET,
    Aim.DECIDES: Fault.NEVER_DECIDES,
    Aim.CARRIES: Fault.IDLE,
    Aim.BARS: Fault.IDLE,
    Aim.WITHOUT: Fault.IMPLIED_INDICATION,
}


def _message(recommendation: Recommendation, goal: Goal) -> str:
    whole = f"`{recommendation.program.id}`"
    name = f"`{goal.criterion.removeprefix(CONCEPT)}`"
    if recommendation.wordings[goal.criterion].role is Role.ROOT:
        return f"no case meets {whole}" if goal.aim is Aim.MET else f"every case meets {whole}"
    where = "any recommendation" if goal.is_shared else whole
    match goal.aim:
        case Aim.MET:
            return f"{name} is met in no case"
        case Aim.NOT_MET | Aim.UNMET:
            return f"{name} is met in every case that answers it"
        case Aim.DECIDES:
            return f"{name} never decides: the other answer to it changes {where} in no case"
        case Aim.CARRIES:
            return f"{name} grants nothing: {whole} is met by another indication wherever it is met"
        case Aim.BARS:
            return f"{name} bars nothing: {whole} is met in the same cases without it"
        case Aim.WITHOUT:
            return f"{name} grants nothing of its own: where it is met, `{goal.other}` is met too"


def _wanted(recommendation: Recommendation, goal: Goal) -> list[Wanted]:
    """What a case should show that makes the finding plain, the plainest first."""
    id_, root = goal.criterion, recommendation.program.root
    match goal.aim:
        case Aim.MET:
            granted = [{one: Status.MET} for one in recommendation.indications] if id_ == root else []
            return [*granted, {id_: Status.NOT_MET}]
        case Aim.NOT_MET | Aim.UNMET:
            return [{id_: Status.MET}]
        case Aim.DECIDES:
            return [{id_: Status.NOT_MET, root: Status.MET}, {id_: Status.MET, root: Status.MET}, {id_: Status.MET}]
        case Aim.CARRIES:
            return [{id_: Status.MET, root: Status.MET}, {id_: Status.MET}]
        case Aim.BARS:
            against = Status.NOT_MET if id_ in recommendation.requirements else Status.MET
            return [{id_: against}, {id_: Status.NOT_MET}]
        case Aim.WITHOUT:
            return [{id_: Status.MET, goal.other: Status.MET}]
