"""Whether a sentence leaves what those before it told: a denial, a plan, the examination of another day."""

from typing import Final

from guidecheck.reading.kinds.studies.done import is_done
from guidecheck.reading.sentences.scene import Scene
from guidecheck.reading.sentences.visit_days import opens_with_a_day

_RESUMING: Final = frozenset({"diagnoses", "treatments", "complaints", "examination", "visit", "studies", "work"})


def leaves_its_frame(scene: Scene) -> bool:
    """Whether a sentence no longer tells what those before it told: the denial, the plan, another day's examination."""
    match scene.passage.frame:
        case "review":
            return _moves_on(scene)
        case "plan":
            return _leaves_the_plan(scene)
        case "examination":
            other = bool(scene.dates) and scene.dates[0].when != scene.passage.date
            return other and not scene.passage.note and opens_with_a_day(scene)
        case _:
            return False


def _moves_on(scene: Scene) -> bool:
    """Whether a sentence after a denial speaks of the patient again."""
    told = (c for c in scene.concepts if c.fact.assembly == "study" and is_done(scene, c))
    if opens_with_a_day(scene) and scene.frames.isdisjoint({"review", "request", "plan"}):
        return True
    return not _RESUMING.isdisjoint(scene.frames) or ("review" not in scene.frames and any(told))


def _leaves_the_plan(scene: Scene) -> bool:
    """Whether a sentence after a plan goes on to the next visit, or to a study that was done."""
    if scene.frames.isdisjoint({"request", "plan"}) and any(
        c.fact.assembly == "study" and is_done(scene, c) for c in scene.concepts
    ):
        return True
    return opens_with_a_day(scene) and "visit" in scene.frames and scene.frames.isdisjoint({"request", "plan"})
