"""Diagnoses of which only one can be: "a stress reaction or a contusion" leaves both open."""

from typing import Final

from guidecheck.reading.sentences.grammar import ARTICLES, SIDE_WORDS, words
from guidecheck.reading.sentences.mentions import Concept
from guidecheck.reading.sentences.scene import Scene

_OR: Final = "or"
_WITHIN: Final = 5
_KINDS: Final = ARTICLES | SIDE_WORDS | words("or / and partial complete small early old new acute mild low grade")


def is_one_of_two(scene: Scene, concept: Concept) -> bool:
    """Whether "or" joins a diagnosis to another one, so that either may be it."""
    if concept.fact.assembly != "diagnosis" or _OR not in scene.words:
        return False
    return any(_is_joined(scene, concept, other) for other in scene.concepts)


def _is_joined(scene: Scene, concept: Concept, other: Concept) -> bool:
    """Whether nothing but "or" and the place or kind of it stands between two diagnoses."""
    if other.fact.assembly != "diagnosis" or not _names(scene, concept).isdisjoint(_names(scene, other)):
        return False
    first, second = (concept, other) if concept.end <= other.start else (other, concept)
    between = range(first.end, second.start)
    if len(between) > _WITHIN or _OR not in scene.words[first.end : second.start]:
        return False
    return all(scene.words[at] in _KINDS or _is_a_place(scene, at) for at in between)


def _names(scene: Scene, concept: Concept) -> set[str]:
    """The facts that the same words state."""
    return {each.fact.name for each in scene.concepts if each.start == concept.start}


def _is_a_place(scene: Scene, index: int) -> bool:
    return any(group.start <= index < group.end for group in scene.groups)
