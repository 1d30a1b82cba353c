"""What is told once and taken up for another place: "the neck was tender, as were the hips", "but not the elbow"."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from guidecheck.case import Fact
from guidecheck.reading.kinds.turns import CLOSING, LATER, Turn, past, turns_of
from guidecheck.reading.places.sides import Place
from guidecheck.reading.sentences.assemblies import FINDINGS
from guidecheck.reading.sentences.grammar import BEFORE_A_PLACE, PREPOSITIONS, words
from guidecheck.reading.sentences.layers import Layer
from guidecheck.reading.sentences.mentions import Concept
from guidecheck.reading.sentences.scene import Scene

_STUDY: Final = "study"
_TAKEN_UP: Final = FINDINGS | {"test", _STUDY}
_HANDS: Final = words("pressure pressing palpation palpating touch percussion")
_OF_ONE: Final = words("one ones")


def told_elsewhere(scene: Scene, found: Sequence[Fact]) -> Iterator[Fact]:
    """The finding before, where a place behind is said to have it as well or not to have it."""
    for turn in turns_of(scene):
        concept = _finding_before(scene, turn.start)
        if concept is None or (turn.alike and concept.fact.assembly not in FINDINGS):
            continue
        told = next((fact for fact in found if fact.name in _names(concept) and _is_taken_up(fact, turn)), None)
        if told is None or (scene.words[turn.start] in LATER and concept.fact.planned == ""):
            continue
        places = _places_within if turn.within else _places_behind
        for place, end in places(scene, turn, told):
            if any(_is_told(fact, told, place) for fact in found) or (turn.alike and place.region == told.region):
                continue
            said = (*told.quotes, scene.quote(turn.start, end))
            value = turn.present if told.value is turn.found else told.value
            there = replace(told, value=value, region=place.region, side=place.side, quotes=said)
            yield replace(there, result=None) if concept.fact.assembly == _STUDY else replace(there, measure=None)


def _is_taken_up(fact: Fact, turn: Turn) -> bool:
    """Whether a turn takes up what a fact tells: that it was found, that it was not, or either."""
    return isinstance(fact.value, bool) if turn.found is None else fact.value is turn.found


def _is_told(fact: Fact, told: Fact, place: Place) -> bool:
    """Whether a fact already tells of the same thing at a place."""
    return (fact.name, fact.region, fact.side) == (told.name, place.region, place.side)


def _names(concept: Concept) -> tuple[str, ...]:
    """The facts that a mention may state; a study also the plan for it."""
    return (concept.fact.name, concept.fact.planned) if concept.fact.assembly == _STUDY else (concept.fact.name,)


def _finding_before(scene: Scene, index: int) -> Concept | None:
    """The last finding, complaint or study before a word; another mention between leaves none, but for a change."""
    ended = [each for each in scene.concepts if each.end <= index and each.fact.assembly != "change"]
    before = max(ended, key=lambda each: (each.start, -each.end), default=None)
    return before if before is not None and before.fact.assembly in _TAKEN_UP else None


def _places_behind(scene: Scene, turn: Turn, told: Fact) -> Iterator[tuple[Place, int]]:
    """The other places right behind, or the other side: "none was found over the patella", "none of the right"."""
    group = next((group for group in scene.groups if group.start >= turn.end), None)
    if group is not None and _leads(scene, turn.end, group.start, group.end):
        named = (place for place in group.places if place.region)
        yield from ((place, group.end) for place in named if (place.region, place.side) != (told.region, told.side))
        return
    side = next((side for side in scene.layers[Layer.SIDE] if side.start >= turn.end), None)
    if side is not None and told.side not in {None, *side.names} and _leads(scene, turn.end, side.start, side.end):
        yield Place(told.region, side.names[0], side.start, side.end), side.end


def _places_within(scene: Scene, turn: Turn, told: Fact) -> Iterator[tuple[Place, int]]:
    """The other places that a turn names itself, or the other side."""
    group = next((group for group in scene.groups if turn.start <= group.start < turn.end), None)
    if group is not None:
        named = (place for place in group.places if place.region)
        yield from ((place, turn.end) for place in named if (place.region, place.side) != (told.region, told.side))
        return
    side = next((side for side in scene.layers[Layer.SIDE] if turn.start <= side.start < turn.end), None)
    if side is not None and told.side not in {None, *side.names}:
        yield Place(told.region, side.names[0], side.start, side.end), turn.end


def _leads(scene: Scene, start: int, first: int, end: int) -> bool:
    """Whether only small words lead from *start* to a place, and nothing else is told of it."""
    between = scene.words[past(scene.words, past(scene.words, start, _HANDS), _OF_ONE) : first]
    led = between[1:] if between[:1] and between[0] in PREPOSITIONS else between
    alone = not any(start <= other.start < end for other in scene.concepts)
    return alone and BEFORE_A_PLACE.issuperset(led) and (end >= len(scene.words) or scene.words[end] in CLOSING)
