"""Failure of care that is denied, which tells of no help either: "has not failed PT", "nothing shows it failed"."""

from typing import Final

from guidecheck.reading.context.flag import Flag
from guidecheck.reading.sentences.grammar import words
from guidecheck.reading.sentences.mentions import Concept
from guidecheck.reading.sentences.scene import Scene

_FAILED: Final = words("failed fail failing exhausted ineffective unsuccessful unhelpful")
_FAILED_WITHIN: Final = 8
_NOT: Final = words("not never yet")
_NOT_WITHIN: Final = 4
_SAID_WITHIN: Final = 3
_PARTS: Final = words("; . , but and which")
_DENIED: Final = Flag.NEGATED | Flag.UNDOCUMENTED


def has_not_failed(scene: Scene, concept: Concept) -> bool:
    """Whether a denial right before its failure is told of it: "has not yet failed PT", "did not fail PT"."""
    for index in range(concept.start - 1, max(-1, concept.start - 1 - _FAILED_WITHIN), -1):
        if scene.words[index] in _FAILED:
            return not _NOT.isdisjoint(scene.words[max(0, index - _NOT_WITHIN) : index])
        if scene.words[index] in _PARTS:
            return False
    return False


def nobody_says_it_failed(scene: Scene, concept: Concept) -> bool:
    """Whether a denial before care is that of its failure behind it: "no evidence that the brace was ineffective"."""
    that = _that(scene, concept)
    if that < 0 or not (
        scene.has(concept, _DENIED) or _NOT.intersection(scene.words[max(0, that - _SAID_WITHIN) : that])
    ):
        return False
    for index in range(concept.end, min(len(scene.words), concept.end + _FAILED_WITHIN)):
        if scene.words[index] in _FAILED:
            return True
        if scene.words[index] in _PARTS:
            return False
    return False


def _that(scene: Scene, concept: Concept) -> int:
    """Where a "that" opens what is said of care, -1 where none does: "it is not documented that therapy failed"."""
    near = range(concept.start - 1, max(-1, concept.start - 1 - _NOT_WITHIN), -1)
    return next((at for at in near if scene.words[at] == "that"), -1)
