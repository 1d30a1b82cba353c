"""A finding that is denied but for one place: "no tenderness except over the left ankle", "nontender but for L5"."""

from typing import Final, NamedTuple

from guidecheck.reading.context.flag import Flag
from guidecheck.reading.kinds.meaning import Meaning
from guidecheck.reading.places.attachment import Attached, Grade, told_at
from guidecheck.reading.places.regions import Group
from guidecheck.reading.sentences.assemblies import FINDINGS
from guidecheck.reading.sentences.grammar import EXCEPTING, words
from guidecheck.reading.sentences.layers import Layer
from guidecheck.reading.sentences.mentions import Concept
from guidecheck.reading.sentences.scene import Scene

_REACH: Final = 12
_BEHIND: Final = 9
_CLOSES: Final = words(". ; : and but who which without while although")
_LISTS: Final = words("or and nor")
_OTHER: Final = words("other rather")
_ANYWHERE: Final = words("anywhere nowhere")
_TIME: Final = words("when while if after before until since")
_TO_PLACE: Final = words(
    "for of from at over in on the a his her area region to around along some mild with"
    " medially laterally anteriorly posteriorly"
)


class _Exception(NamedTuple):
    """The word behind "except" or the like, and whether other findings of a list stand before it."""

    start: int
    listed: bool


def with_exception(
    scene: Scene, concept: Concept, meaning: Meaning, found: Attached
) -> tuple[Meaning, Attached] | None:
    """What a finding means and where, with the exception behind it; None where the exception leaves nothing said.

    Who has it nowhere but at one place, or on one side, has it there.
    """
    if meaning is not Meaning.NO or concept.fact.assembly not in FINDINGS:
        return meaning, found
    if EXCEPTING.isdisjoint(scene.words) and "but" not in scene.words:
        return meaning, found
    if any(_excepts(scene, at) for at in range(concept.start + 1, concept.end)):
        return Meaning.YES, found
    exception = _exception(scene, concept)
    if exception is None:
        return meaning, found
    if not exception.listed and (place := _excepted(scene, concept, exception.start, found)) is not None:
        return Meaning.YES, place
    behind = found.start is not None and found.start >= exception.start - 1
    other = any(exception.start <= each.start < exception.start + _BEHIND for each in scene.concepts)
    return None if behind or not (other or exception.listed) else (meaning, found)


def _exception(scene: Scene, concept: Concept) -> _Exception | None:
    """The exception that nothing but a place, or findings of the same list, part from a finding."""
    others = {at for each in scene.concepts for at in range(each.start, each.end) if scene.has(each, Flag.NEGATED)}
    listed = False
    for at in range(concept.end, min(len(scene.words) - 1, concept.end + _REACH)):
        word, before = scene.words[at], scene.words[at - 1]
        if _excepts(scene, at):
            return _Exception(at + 1, listed)
        if word == "but" and (scene.words[at + 1] == "for" or before in _ANYWHERE):
            return _Exception(at + 1, listed)
        listed = listed or at in others
        if (word in _CLOSES and word not in _LISTS) or _is_of_its_own(scene, at, others):
            return None
    return None


def _excepts(scene: Scene, at: int) -> bool:
    """Whether a word makes an exception: "other than" does, and "less than" does not."""
    word = scene.words[at]
    return word in EXCEPTING and (word != "than" or scene.words[at - 1] in _OTHER)


def _is_of_its_own(scene: Scene, at: int, listed: set[int]) -> bool:
    """Whether a finding begins that is not of the list that is denied."""
    return at not in listed and any(each.start == at for each in scene.concepts)


def _excepted(scene: Scene, concept: Concept, start: int, found: Attached) -> Attached | None:
    """Where a finding is after all: at a place, or on a side of where it is told, if no other finding is meant."""
    last = _end(scene, concept, start)
    group = next((group for group in scene.groups if start <= group.start < last), None)
    if group is not None:
        clear = _TIME.isdisjoint(scene.words[start : group.start]) and not _is_of_another(scene, concept, group)
        return told_at(group) if clear else None
    side = next((side for side in scene.layers[Layer.SIDE] if start <= side.start < last), None)
    if side is None or not _TO_PLACE.issuperset(scene.words[start : side.start]):
        return None
    places = tuple(place.on(side.names[0]) for place in found.places)
    return Attached(places, Grade.PREPOSITIONAL, found.start, side.end)


def _end(scene: Scene, concept: Concept, start: int) -> int:
    """Where the next finding begins; a movement is none of a loss of motion."""
    later = (each for each in scene.concepts if each.start >= start)
    others = (each.start for each in later if not (each.fact is concept.fact and each.needs_outcome))
    return min((*others, start + _BEHIND, len(scene.words)))


def _is_of_another(scene: Scene, concept: Concept, group: Group) -> bool:
    """Whether a finding of another kind is told right behind the place: "no spasm except left hip tenderness"."""
    near = {group.end, group.end + 1}
    return any(each.start in near and each.fact is not concept.fact for each in scene.concepts)
