"""Studies that are asked for: "prescribed an MRI of the knee", "wished to obtain a scan of that joint"."""

from typing import Final

from guidecheck.reading.kinds.studies.spans import beginning, ending
from guidecheck.reading.places.attachment import Attached, Grade
from guidecheck.reading.sentences.grammar import words
from guidecheck.reading.sentences.mentions import Concept
from guidecheck.reading.sentences.scene import Scene

_PRESCRIBING: Final = words("prescribed prescribes advised advises urged urges favored favors")
_WRITING: Final = {("wrote", "for"), ("prescription", "for"), ("prescribed", ":"), ("script", "for"), ("rx", "for")}
_PRESCRIBED: Final = ("prescribed",)
_CLOSING: Final = {(), *((word,) for word in words(". ; , today by for"))}
_WAS: Final = words("is was were are has have been also then again")
_TOLD_WITHIN: Final = 5
_KINDS: Final = words("noncontrast unenhanced enhanced new repeat updated plain open contrast further another a an")
_OF: Final = words("of for")
_MEANT: Final = words("that this the same said affected involved injured symptomatic painful")
_ITSELF: Final = {("it",), ("this",), ("same",), ("the", "same")}
_GOING_ON: Final = words("is was were be been has to with without and , . ; as")
_PARTS: Final = words("joint region area part limb extremity structure site")
_MEANT_WITHIN: Final = 4


def is_prescribed(scene: Scene, concept: Concept) -> bool:
    """Whether a study is prescribed, which of care tells that it was given: "his doctor prescribed an MRI"."""
    if _is_prescribed_behind(scene, concept):
        return True
    first = beginning(scene, concept)
    while first > 0 and scene.words[first - 1] in _KINDS:
        first -= 1
    return scene.words[first - 1 : first] != () and (
        scene.words[first - 1] in _PRESCRIBING or scene.words[max(0, first - 2) : first] in _WRITING
    )


def _is_prescribed_behind(scene: Scene, concept: Concept) -> bool:
    """Whether that is told right behind a study: "x-rays of the knee were prescribed"."""
    told = scene.words[ending(scene, concept) :][:_TOLD_WITHIN]
    at = next((at for at, word in enumerate(told) if word not in _WAS), len(told))
    return told[at : at + 1] == _PRESCRIBED and (at > 0 or told[1:2] in _CLOSING)


def meant_again(scene: Scene, concept: Concept) -> Attached | None:
    """The one place told before, where a study is of "that joint" or "of it"."""
    after = scene.words[concept.end : concept.end + _MEANT_WITHIN]
    if len(scene.passage.places) != 1 or after[:1] == () or after[0] not in _OF:
        return None
    if (last := _end_of_itself(after) or _end_of_the_part(after)) is None:
        return None
    return Attached(scene.passage.places, Grade.PREPOSITIONAL, concept.end, concept.end + last)


def _end_of_itself(after: tuple[str, ...]) -> int | None:
    """Where the word for a place told before ends: "an MRI of it was ordered", "films of the same"."""
    for last in (2, 3):
        if after[1:last] in _ITSELF and (len(after) == last or after[last] in _GOING_ON):
            return last
    return None


def _end_of_the_part(after: tuple[str, ...]) -> int | None:
    """Where a part of the body ends that is named only as what is meant: "of that joint", "of the affected area"."""
    part = next((at for at, word in enumerate(after) if word in _PARTS), 0)
    return part + 1 if part > 1 and _MEANT.issuperset(after[1:part]) else None
