"""The one place that the passage is about, for what names none itself."""

from typing import Final

from guidecheck.reading.phrases import VAGUE
from guidecheck.reading.places.regions import Group
from guidecheck.reading.places.sides import Place
from guidecheck.reading.sentences.grammar import words
from guidecheck.reading.sentences.layers import Layer
from guidecheck.reading.sentences.mentions import Concept
from guidecheck.reading.sentences.scene import Scene

_BESIDE: Final = 6
_NERVES: Final = words("neurologic neurological neuro neurologically")
_EXAMINING: Final = words("exam examination evaluation testing assessment")
_LEADING: Final = words("on upon the a his her further")


def spinal(scene: Scene, concept: Concept) -> Group | None:
    """The part of the spine that the passage is about, for muscles beside the spine that name no part of it."""
    if any(place.region in scene.lexicon.spine for group in scene.groups for place in group.places):
        return None
    beside = (match for match in scene.layers[Layer.REGION] if VAGUE in match.names)
    if not any(
        concept.start - _BESIDE <= match.start <= concept.end + _BESIDE and scene.words[match.start].startswith("para")
        for match in beside
    ):
        return None
    for places in (scene.passage.places, scene.passage.pains):
        told = {place.region: place for place in places if place.region in scene.lexicon.spine}
        if told:
            return Group(tuple(told.values()), concept.start, concept.end) if len(told) == 1 else None
    return None


def inherited(scene: Scene, concept: Concept) -> Group | None:
    """The one place that the passage is about."""
    places = tuple(_unsided(scene, place) for place in scene.passage.places)
    if len(places) != 1 or _is_only_hurting(scene, concept, places[0]) or _is_of_nerves(scene, concept, places[0]):
        return None
    return Group(places, concept.start, concept.end)


def _is_only_hurting(scene: Scene, concept: Concept, place: Place) -> bool:
    """Whether strength or sensation would be that of a spine that no examination names: they are the limbs'."""
    rooted = concept.fact.name in scene.lexicon.rooted and not scene.passage.note
    return rooted and place.region in scene.lexicon.spine and not place.is_named


def _is_of_nerves(scene: Scene, concept: Concept, place: Place) -> bool:
    """Whether a letter goes on from one joint to the nerves of the whole body: "Neurologic exam: strength 5/5"."""
    if scene.passage.note or concept.fact.name not in scene.lexicon.rooted or place.region not in scene.lexicon.paired:
        return False
    first = next((at for at, word in enumerate(scene.words) if word not in _LEADING), 0)
    return scene.words[first] in _NERVES and not _EXAMINING.isdisjoint(scene.words[first + 1 : first + 2])


def _unsided(scene: Scene, place: Place) -> Place:
    """In a note the side of one finding of the spine is not the side of the next."""
    return place._replace(side=None) if scene.passage.note and place.region in scene.lexicon.spine else place
