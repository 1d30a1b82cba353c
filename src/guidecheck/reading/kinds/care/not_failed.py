"""Failure of care that is denied, which tells of no help either: "has not failed PT", "nothing shows it failed"."""

from typing import Final

from guidecheck.reading.context.flag import Flag
from guidecheck.reading.sentences.grammar import words
from guidecheck.reading.sentences.mentions import Concept
from guidecheck.reading.sentences.scene import Scene

_FAILED: Final = words("failed fail failing failure exhausted exhaust ineffective unsuccessful unhelpful")
_FAILED_WITHIN: Final = 8
_NOT: Final = words("not never yet no without")
_NOT_WITHIN: Final = 4
_SAID_WITHIN: Final = 3
_PARTS: Final = words("; . , but and which")
_DENIED: Final = Flag.NEGATED | Flag.UNDOCUMENTED


def has_not_failed(scene: Scene, concept: Concept) -> bool:
    """Whether the failure of care is denied, before it or behind: "did not fail PT", "PT has not been exhausted"."""
    before = range(concept.start - 1, max(-1, concept.start - 1 - _FAILED_WITHIN), -1)
    behind = range(concept.end, min(len(scene.words), concept.end + _FAILED_WITHIN))
    return _denies_failure(scene, before, 0) or _denies_failure(scene, behind, concept.end)


def _denies_failure(scene: Scene, near: range, first: int) -> bool:
    """Whether the nearest word for failure in the clause is denied right before it, at or behind the *first* word."""
    for index in near:
        if scene.words[index] in _FAILED:
            return not _NOT.isdisjoint(scene.words[max(first, index - _NOT_WITHIN) : index])
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
