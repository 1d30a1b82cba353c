"""Regions that something comes from and goes to: "from the neck to the right shoulder", "radiating left leg pain"."""

from typing import Final

from guidecheck.reading.places.regions import Group
from guidecheck.reading.places.sides import Place
from guidecheck.reading.sentences.grammar import SIDE_WORDS, words
from guidecheck.reading.sentences.mentions import Concept
from guidecheck.reading.sentences.scene import Scene

_TO_SOURCE: Final = 3
_SPREADING: Final = words("the his her through to down into and across")
_GOING: Final = words("to into down")
_SPREAD: Final = words("radiating radicular")
_FELT: Final = words("pain pains symptom symptoms discomfort ache aches complaint complaints numbness tingling")


def from_and_to(scene: Scene, group: Group) -> tuple[tuple[Place, ...], tuple[Place, ...]] | None:
    """The places of a group that something comes from and those it goes to: "from the neck to the right shoulder"."""
    if "from" not in scene.words[max(0, group.start - _TO_SOURCE) : group.start]:
        return None
    turn = next((at for at in range(group.start, group.end) if scene.words[at] in _GOING), group.end)
    return tuple(p for p in group.places if p.start < turn), tuple(p for p in group.places if p.start >= turn)


def spread_over(scene: Scene, concept: Concept) -> Group | None:
    """The parts of the spine that pain goes through: "back pain from the neck through the mid back to the low back"."""
    if scene.words[concept.end : concept.end + 1] != ("from",):
        return None
    end, places = concept.end + 1, list[Place]()
    for group in scene.groups:
        if group.start >= end and _SPREADING.issuperset(scene.words[end : group.start]):
            places, end = [*places, *group.places], group.end
    spinal = len(places) > 1 and all(place.region in scene.lexicon.spine for place in places)
    return Group(tuple(places), concept.start, end) if spinal else None


def in_the_limb_named(scene: Scene, concept: Concept) -> Group | None:
    """The limb named between a word for what spreads and the pain: "radiating left leg pain"; a spine is its source."""
    group = next((group for group in scene.groups if group.start >= concept.end), None)
    if group is None or scene.words[concept.start] not in _SPREAD:
        return None
    beside = SIDE_WORDS.issuperset(scene.words[concept.end : group.start])
    limbs = all(_is_of_a_limb(scene, place) for place in group.places)
    return group if beside and limbs and not _FELT.isdisjoint(scene.words[group.end : group.end + 1]) else None


def _is_of_a_limb(scene: Scene, place: Place) -> bool:
    """Whether a place is an arm or a leg, or a part of one."""
    region = place.region or ""
    return not scene.lexicon.limbs.isdisjoint({region, *scene.lexicon.within.get(region, ())})
