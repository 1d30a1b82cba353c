"""A range of roots stands for the limb that they supply: "sensation intact C5-T1", "5/5 from L2 to S1"."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise
from typing import Final

from guidecheck.reading.places.regions import Group
from guidecheck.reading.places.sides import Place
from guidecheck.reading.sentences.layers import Layer
from guidecheck.reading.sentences.mentions import Concept
from guidecheck.reading.sentences.scene import Scene

_RANGES: Final = {(), ("-",), ("to",), ("through",), ("thru",)}


def with_limbs(scene: Scene, concept: Concept) -> Scene:
    """The scene with limbs for ranges of roots, for strength, sensation and reflexes; a limb named itself stays."""
    if len(scene.layers[Layer.ROOT]) < 2 or concept.fact.name not in scene.lexicon.rooted:
        return scene
    ranges = list(_ranges(scene))
    if not ranges:
        return scene
    kept = [group for group in scene.groups if not any(_within(group, limb) for limb in ranges)]
    named = any(_is_of_a_limb(scene, place) for group in kept for place in group.places)
    return replace(scene, groups=sorted((*kept, *(() if named else ranges)), key=lambda group: group.start))


def _is_of_a_limb(scene: Scene, place: Place) -> bool:
    """Whether a place is a limb or a part of one: "in the L4-L5 distribution of the feet"."""
    return place.region in scene.lexicon.limbs or bool(scene.lexicon.within.get(place.region or ""))


def _ranges(scene: Scene) -> Iterator[Group]:
    """The limbs of the ranges of roots in a sentence."""
    for first, last in pairwise(scene.layers[Layer.ROOT]):
        supplied = scene.lexicon.supplies.get(scene.lexicon.roots[first.names[0]], ())
        if supplied and scene.words[first.end : last.start] in _RANGES:
            side = _side_of(scene, first.start, last.end)
            yield Group((Place(supplied[0], side, first.start, last.end, plural=True),), first.start, last.end)


def _side_of(scene: Scene, start: int, end: int) -> str | None:
    """The one side of the levels between two words: "decreased in the L5-S1 dermatomes on the right"."""
    places = (place for group in scene.groups for place in group.places)
    sides = {place.side for place in places if place.start < end and start < place.end}
    return sides.pop() if len(sides) == 1 else None


def _within(group: Group, limb: Group) -> bool:
    return group.start < limb.end and limb.start < group.end
