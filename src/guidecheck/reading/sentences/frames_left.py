"""Whether a sentence leaves what those before it told: a denial, a plan, a family, the examination of another day."""

from collections.abc import Mapping
from itertools import pairwise
from typing import Final

from guidecheck.reading.context.flag import Flag
from guidecheck.reading.kinds.studies.done import is_done
from guidecheck.reading.sentences.grammar import PATIENT, words
from guidecheck.reading.sentences.scene import Scene
from guidecheck.reading.sentences.visit_days import opens_with_a_day

_TOLD_WITHIN: Final = 12
_CARED: Final = words("underwent received completed attended undergone tried")
_WHO: Final = PATIENT | words("has have also previously already iw")
_TO: Final = words("to be been not never")
_SUBJECTS: Final = PATIENT | {"pt"}
_AUTHOR: Final = words("i we my our")
_TELLING: Final = words("has is was had take takes works smokes underwent complains presents")
_TOLD_OF: Final = 3
_DOING: Final = _TELLING | words(
    "did does completed complete attended finished tried failed continues continue still remains works worked reports"
    " report states feels felt went underwent received used uses wears wore needs lost denies"
)
_LACKING: Final = words("no not never none yet without insufficient little only lacking meet met")
_LACKING_WITHIN: Final = 5
_ASKING: Final = frozenset({"review", "request", "plan", "guideline"})
_BEFORE: Final = 120
_RELATIVES: Final[Mapping[str, tuple[str, ...]]] = {
    "she": ("mother", "sister", "aunt", "daughter", "mom"),
    "he": ("father", "brother", "uncle", "son", "dad"),
}
_LATER: Final = words("once when if until unless after will should would may be")
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


def leaves_the_family(scene: Scene) -> bool:
    """Whether a sentence behind a family history tells of the patient: "Father had cancer. She has diabetes."."""
    if scene.passage.part != "family" or any(flag & Flag.FAMILY for flag in scene.flags):
        return False
    told = scene.words[1:] if scene.words[0] == "the" else scene.words
    before = scene.raw[max(0, scene.sentence.start - _BEFORE) : scene.sentence.start].rstrip(" ").lower()
    may_be_theirs = any(each in before for each in _RELATIVES.get(told[0], ())) if told else True
    begun = before.endswith(".") and not may_be_theirs
    return begun and told[:1] != () and told[0] in _SUBJECTS and not _TELLING.isdisjoint(told[1:_TOLD_OF])


def _moves_on(scene: Scene) -> bool:
    """Whether a sentence after a denial speaks of the patient again."""
    told = (c for c in scene.concepts if c.fact.assembly == "study" and is_done(scene, c))
    if opens_with_a_day(scene) and scene.frames.isdisjoint({"review", "request", "plan"}):
        return True
    if scene.passage.note and _tells_of_the_patient(scene):
        return True
    return not _RESUMING.isdisjoint(scene.frames) or ("review" not in scene.frames and any(told))


def _tells_of_the_patient(scene: Scene) -> bool:
    """Whether a sentence behind a denial opens with what the patient did or has, and not lacks: "She did PT".

    The author of a note speaks again where he says so: "I disagree, as she had PT".
    """
    if "review" not in scene.frames and not _AUTHOR.isdisjoint(scene.words[:_TOLD_OF]):
        return True
    told = scene.words[1:] if scene.words[0] == "the" else scene.words
    opens = told[:1] != () and told[0] in _SUBJECTS and told[1:2] != () and told[1] in _DOING
    return opens and _LACKING.isdisjoint(told[2:_LACKING_WITHIN]) and scene.frames.isdisjoint(_ASKING)


def _leaves_the_plan(scene: Scene) -> bool:
    """Whether a sentence after a plan goes on to the next visit, or to no study but what was done.

    A part of a note for its plan stays one with a study that was done beside one that is planned: "films neg, so MRI".
    """
    if scene.frames.isdisjoint({"request", "plan"}):
        done = [is_done(scene, concept) for concept in scene.concepts if concept.fact.assembly == "study"]
        if any(done) and (all(done) or scene.passage.part != "plan"):
            return True
        if not scene.passage.note and _tells_what_was_had(scene):
            return True
    return opens_with_a_day(scene) and "visit" in scene.frames and scene.frames.isdisjoint({"request", "plan"})


def _tells_what_was_had(scene: Scene) -> bool:
    """Whether a sentence tells what care the patient had: "The worker underwent two injections and had therapy."."""
    if not _LATER.isdisjoint(scene.words):
        return False
    told = pairwise(scene.words[:_TOLD_WITHIN])
    return any(verb in _CARED or (verb == "had" and who in _WHO) for who, verb in told if who not in _TO)
