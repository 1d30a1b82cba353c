"""Where care is planned that names no place: "surgery was advised for the hip", "a tear requiring surgery"."""

from typing import Final

from guidecheck.reading.kinds.placing import places_of
from guidecheck.reading.places.attachment import Attached, Grade, told_at
from guidecheck.reading.sentences.grammar import ARTICLES, COPULAS, SIDE_WORDS, words
from guidecheck.reading.sentences.mentions import Concept
from guidecheck.reading.sentences.scene import Scene

_FOR: Final = words("for on to")
_PLANNING: Final = (
    COPULAS
    | ARTICLES
    | SIDE_WORDS
    | _FOR
    | words(
        "has have been being recommended advised requested proposed suggested planned considered contemplated discussed"
        " offered indicated needed scheduled authorized approved ordered warranted his her their also now"
    )
)
_REQUIRING: Final = words("requiring require required necessitating needing need for warranting")
_REQUIRED_WITHIN: Final = 5


def place_of_plan(scene: Scene, concept: Concept) -> Attached | None:
    """The place behind the verb of a plan, or that of the diagnosis which requires it."""
    return _behind_its_verb(scene, concept) or _of_what_requires_it(scene, concept)


def _behind_its_verb(scene: Scene, concept: Concept) -> Attached | None:
    """The place for which care is planned: "an injection was recommended for the left knee"."""
    group = next((group for group in scene.groups if group.start >= concept.end), None)
    if group is None:
        return None
    between = scene.words[concept.end : group.start]
    return told_at(group) if not _FOR.isdisjoint(between) and _PLANNING.issuperset(between) else None


def _of_what_requires_it(scene: Scene, concept: Concept) -> Attached | None:
    """The place of the diagnosis before: "a trigger thumb on the left, requiring surgical release"."""
    if _REQUIRING.isdisjoint(scene.words[max(0, concept.start - _REQUIRED_WITHIN) : concept.start]):
        return None
    before = [other for other in scene.concepts if other.end < concept.start]
    if not before or before[-1].fact.assembly != "diagnosis":
        return None
    found = places_of(scene, before[-1], Grade.PREPOSITIONAL)
    return found if found.grade is not Grade.NONE else None
