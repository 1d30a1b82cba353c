"""Whether care that a plan or a request names was carried out: it was completed, was given at the visit, or failed."""

from itertools import pairwise, takewhile
from typing import Final

from guidecheck.reading.context.flag import Flag
from guidecheck.reading.kinds.care.chosen import CHOOSING
from guidecheck.reading.kinds.care.granted import completed_after
from guidecheck.reading.kinds.care.had import is_a_reason, is_had
from guidecheck.reading.kinds.care.sessions import out_of_those_approved
from guidecheck.reading.kinds.studies.asking import tells_of_another
from guidecheck.reading.sentences.grammar import HAS, words
from guidecheck.reading.sentences.mentions import Concept
from guidecheck.reading.sentences.scene import Scene

_WAS: Final = words("was were")
_DONE: Final = words("injected given administered performed received provided attended completed")
_DONE_WITHIN: Final = 5
_COMPLETED: Final = words("completed attended received underwent undergone finished")
_COMPLETED_WITHIN: Final = 6
_OF_THOSE_WITHIN: Final = 9
_APPROVED: Final = {("authorized",), ("approved",), ("certified",)}
_FAILED: Final = words("failed despite failure")
_FAILED_WITHIN: Final = 10
_STOPS: Final = words("; . :")
_ASKING: Final = words("authorization approval certification request referral order prescription")
_JOINS: Final = words(", ; and but")
_BREAKS: Final = words(", ; : and")
_USED: Final = words("used worn tried taken had")
_LATER: Final = words("once when until if unless will should be")
_AT_ONCE: Final = words("performed done given administered injected")
_NOTED: Final = {(word,) for word in _AT_ONCE}
_DOING: Final = words("performed administered gave injected")
_STILL_TO: Final = words("to be not will if should may when once until unless being")
_STILL_TO_WITHIN: Final = 8
_PLACED_WITHIN: Final = 3
_DOSE: Final = words("mg ml cc %")
_PLANS: Final = frozenset({"plan", "request", "review"})


def was_completed(scene: Scene, concept: Concept) -> bool:
    """Whether what was asked for was done: "completed 8 sessions of approved therapy", "ESIs were given and …"."""
    before = scene.words[max(0, concept.start - _OF_THOSE_WITHIN) : concept.start]
    if not _COMPLETED.isdisjoint(before) and _BREAKS.isdisjoint(before) and _LATER.isdisjoint(before):
        return True
    before = before[-_COMPLETED_WITHIN:]
    if not _ASKING.isdisjoint(before):
        return False
    after = _of_its_own(scene, concept.end)
    if out_of_those_approved(scene, concept) or _was_approved_and_done(after):
        return True
    return completed_after(scene, concept) is not None or any(
        first in HAS | _WAS and (second in _DONE or (second == "been" and third in _DONE))
        for first, second, third in zip(after, after[1:], (*after[2:], ""), strict=False)
    )


def _of_its_own(scene: Scene, end: int) -> tuple[str, ...]:
    """The words behind care, up to a clause that tells of something else: "was requested, and the films were done"."""
    last = min(len(scene.words), end + _DONE_WITHIN)
    own = takewhile(lambda at: scene.words[at] not in _JOINS or not tells_of_another(scene, at), range(end, last))
    return tuple([scene.words[at] for at in own])


def _was_approved_and_done(after: tuple[str, ...]) -> bool:
    """Whether words behind care tell both: "was authorized and completed"."""
    approved = after[:1] != () and after[0] in _WAS and after[1:2] in _APPROVED and after[2:3] == ("and",)
    return approved and not _DONE.isdisjoint(after[3:4])


def was_done(scene: Scene, concept: Concept) -> bool:
    """Whether a sentence after a plan tells what was done at the visit: "she was also injected with …"."""
    if has_failed(scene, concept) or _is_told_done(scene, concept) or _is_noted_done(scene, concept):
        return True
    if is_had(scene, concept) or is_a_reason(scene, concept):
        return True
    if not scene.frames.isdisjoint(_PLANS):
        return False
    if not _LATER.isdisjoint(scene.words[max(0, concept.start - _COMPLETED_WITHIN) : concept.start]):
        return False
    if was_completed(scene, concept) or _was_used(scene, concept):
        return True
    told = scene.words[max(0, concept.start - _DONE_WITHIN) : concept.end]
    if not HAS.isdisjoint(scene.words[max(0, concept.start - 2) : concept.start]):
        return True
    return not _WAS.isdisjoint(told) and not _DONE.isdisjoint(told)


def _was_used(scene: Scene, concept: Concept) -> bool:
    """Whether it is told that the patient had it for a time: "he has worn a wrist brace"."""
    before = scene.words[max(0, concept.start - _COMPLETED_WITHIN) : concept.start]
    return any(has in HAS and used in _USED for has, used in pairwise(before))


def _is_told_done(scene: Scene, concept: Concept) -> bool:
    """Whether the care itself is said to be done: "after discussing the risks, the knee was injected"."""
    own = scene.words[concept.start - (concept.start > 0) : concept.end]
    after = scene.words[concept.end : concept.end + 2]
    passive = not _WAS.isdisjoint(own) and not _DONE.isdisjoint(own)
    return passive or (len(after) > 1 and after[0] in _WAS and after[1] in _DONE)


def _is_noted_done(scene: Scene, concept: Concept) -> bool:
    """Whether a note says in its plan, in few words, that it was done: "L4-5 ESI performed", "Knee injected"."""
    if not scene.passage.note or concept.fact.measure == "sessions":
        return False
    ends = (group.end for group in scene.groups if concept.end <= group.start <= concept.end + _PLACED_WITHIN)
    end = _past_dose(scene, max((concept.end, *ends)))
    told = scene.words[max(0, concept.start - _STILL_TO_WITHIN) : end]
    if not _STILL_TO.isdisjoint((*told, *scene.words[end + 1 : end + 2])) or scene.has(
        concept, Flag.HYPOTHETICAL | Flag.NEGATED
    ):
        return False
    before = scene.words[max(0, concept.start - _PLACED_WITHIN) : concept.start]
    own = scene.words[concept.start : concept.end]
    return scene.words[end : end + 1] in _NOTED or not (_DOING.isdisjoint(before) and "injected" not in own)


def _past_dose(scene: Scene, end: int) -> int:
    """The word behind the dose of a drug: "Kenalog 40 mg injected"."""
    while end < len(scene.words) and (scene.words[end].isdigit() or scene.words[end] in _DOSE):
        end += 1
    return end


def has_failed(scene: Scene, concept: Concept) -> bool:
    """Whether a plan gives as its reason what did not help: "failed 8 weeks of PT and NSAIDs", "despite PT".

    What is planned behind the reason is none: "failed PT, so acupuncture is requested".
    """
    first = max(0, concept.start - _FAILED_WITHIN)
    told = max((at for at in range(first, concept.start) if scene.words[at] in _FAILED), default=concept.start)
    between = scene.words[told : concept.start]
    if not between or not _STOPS.isdisjoint(between) or scene.has(concept, Flag.HYPOTHETICAL):
        return False
    later = any(match.start > told and match.names[0].startswith("planned") for match in scene.triggers)
    return not (later and ("," in between or not CHOOSING.isdisjoint(between)))
