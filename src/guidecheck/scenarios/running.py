"""From what went wrong in a step to the few lines that its author reads."""

from pytest_bdd.parser import Step

from guidecheck.diagnostics import InvalidInput
from guidecheck.scenarios.expectations import Mismatch
from guidecheck.scenarios.failure import fault_text, mismatch_text, unknown_step_text
from guidecheck.scenarios.stage import Stage
from guidecheck.scenarios.steps import entries


def told(exception: BaseException, stage: Stage) -> str:
    """What a difference or a fault has to say; nothing for an exception that is not ours to tell."""
    match exception:
        case Mismatch():
            return mismatch_text(exception, stage.place, stage.library)
        case InvalidInput():
            return fault_text(exception, stage.place)
        case _:
            return ""


def told_of_unknown_step(step: Step, stage: Stage) -> str:
    """What to write instead of a step that no phrase says."""
    return unknown_step_text(step.type, step.name, stage.place, entries())
