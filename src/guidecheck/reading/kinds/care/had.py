"""Care that a sentence with a plan tells as had: what it is a reason for, or what it goes on with."""

from typing import Final

from guidecheck.reading.context.acts import is_care_had
from guidecheck.reading.sentences.grammar import words
from guidecheck.reading.sentences.mentions import Concept
from guidecheck.reading.sentences.scene import Scene

_REASONS: Final = words("because since as")
_REASON_WITHIN: Final = 4
_HANDED: Final = frozenset((was, given) for was in ("was", "were") for given in ("prescribed", "dispensed", "refilled"))
_HAD_WITHIN: Final = 5
_MEANT_AGAIN: Final = words("which it this that")
_JOINS: Final = words(", and but ;")


def is_a_reason(scene: Scene, concept: Concept) -> bool:
    """Whether a plan tells what care brought as its reason: "surgery is requested because therapy has not helped"."""
    if _REASONS.isdisjoint(scene.words[max(0, concept.start - _REASON_WITHIN) : concept.start]):
        return False
    brought = scene.qualities("improved", "not_improved")
    return any(concept.end <= each.start <= concept.end + _REASON_WITHIN for each in brought)


def is_had(scene: Scene, concept: Concept) -> bool:
    """Whether a sentence with a plan goes on with care that is had: "recommended therapy and prescribed naproxen"."""
    if scene.words[concept.end : concept.end + 2] in _HANDED:
        return True
    first = max(0, concept.start - _HAD_WITHIN)
    return any(is_care_had(scene.sentence, index) for index in range(first, concept.start))


def brought_something(scene: Scene, concept: Concept) -> bool:
    """Whether a clause right behind care tells what it brought, which was had then: "referred to PT, which helped"."""
    after = scene.words[concept.end : concept.end + len((",", "and", "it"))]
    which = next((at for at, word in enumerate(after) if word in _MEANT_AGAIN), None)
    if which is None or not _JOINS.issuperset(after[:which]):
        return False
    clause = concept.end + which + 1
    brought = scene.qualities("improved", "not_improved")
    return any(clause <= each.start <= clause + _REASON_WITHIN for each in brought)
