"""What is told once and taken up for another place: "the neck was tender, as were the hips", "but not the elbow"."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final, NamedTuple

from guidecheck.case import Fact
from guidecheck.reading.places.sides import Place
from guidecheck.reading.sentences.grammar import ARTICLES, COPULAS, PREPOSITIONS, SIDE_WORDS, words
from guidecheck.reading.sentences.layers import Layer
from guidecheck.reading.sentences.mentions import Concept
from guidecheck.reading.sentences.scene import Scene

_STUDY: Final = "study"
_TAKEN_UP: Final = frozenset({"sign", "test", "pain", "symptom", _STUDY})
_MARKS: Final = words("none but as not so likewise also too then later")
_TURNS: Final = words(", but and while whereas although though with")
_WERE: Final = words("was were is are did do does had has have")
_AS: Final = words("as so")
_LIKEWISE: Final = words("likewise also too")
_LATER: Final = words("then later")
_NEXT: Final = _LIKEWISE | _LATER
_AS_WELL: Final = ("as", "well", "as")
_ONES: Final = words("one side")
_HANDS: Final = words("pressure pressing palpation palpating touch percussion")
_SEEN: Final = COPULAS | words("seen elicited present reported observed evident detected felt palpated")
_TO_PLACE: Final = ARTICLES | SIDE_WORDS
_OF_PLACE: Final = _TO_PLACE | words("of")
_OF_ONE: Final = words("one ones")
_CLOSING: Final = words(". , ; ) and but")
_PARTS: Final = _TURNS | words(";")


class _Turn(NamedTuple):
    """Where a finding is taken up: the word it begins with, the first one behind it, and whether it is there.

    Its place is *within* it ("the hip was not"), or stands behind it ("but not the hip").
    """

    start: int
    end: int
    present: bool
    within: bool = False


def told_elsewhere(scene: Scene, found: Sequence[Fact]) -> Iterator[Fact]:
    """The finding before, where a place behind is said to have it as well or not to have it."""
    if _MARKS.isdisjoint(scene.words) or not (scene.groups or scene.layers[Layer.SIDE]):
        return
    for turn in (*_turns(scene), *_turns_behind(scene)):
        concept = _finding_before(scene, turn.start)
        told = next((f for f in found if concept and f.name in _names(concept) and f.value is True), None)
        if concept is None or told is None or (scene.words[turn.start] in _LATER and concept.fact.planned == ""):
            continue
        places = _places_within if turn.within else _places_behind
        for place, end in places(scene, turn, told):
            said = (*told.quotes, scene.quote(turn.start, end))
            there = replace(told, value=turn.present, region=place.region, side=place.side, quotes=said)
            yield replace(there, result=None) if concept.fact.assembly == _STUDY else replace(there, measure=None)


def _names(concept: Concept) -> tuple[str, ...]:
    """The facts that a mention may state; a study also the plan for it."""
    return (concept.fact.name, concept.fact.planned) if concept.fact.assembly == _STUDY else (concept.fact.name,)


def _turns(scene: Scene) -> Iterator[_Turn]:
    """The words that take up a finding: "but none", "but not", ", as were"."""
    listed = scene.words
    for at in range(1, len(listed) - 1):
        if listed[at] == "none" and listed[at - 1] in _TURNS:
            end = at + 1
            while end < len(listed) and listed[end] in _SEEN:
                end += 1
            yield _Turn(at, end, present=False)
        elif listed[at] == "not" and listed[at - 1] in _PARTS:
            yield _Turn(at, at + 1, present=False)
        elif listed[at - 1] in _PARTS and listed[at] in _AS and listed[at + 1] in _WERE:
            yield _Turn(at, at + 2, present=True)
        elif listed[at - 1] in _PARTS and listed[at] in _NEXT:
            yield _Turn(at, at + 1, present=True)
        elif listed[at - 1] in _PARTS and listed[at : at + len(_AS_WELL)] == _AS_WELL:
            yield _Turn(at, at + len(_AS_WELL), present=True)


def _turns_behind(scene: Scene) -> Iterator[_Turn]:
    """The clauses that only say of a place whether it has what was found: ", the right was not", ", the hip too"."""
    listed = scene.words
    named = [(group.start, group.end) for group in scene.groups]
    for start, last in (*named, *((side.start, side.end) for side in scene.layers[Layer.SIDE])):
        first = start
        while first > 0 and listed[first - 1] in _OF_PLACE:
            first -= 1
        if first == 0 or listed[first - 1] not in _PARTS:
            continue
        at = _past(listed, _past(listed, last, _ONES), _WERE)
        end = _said_at(listed, at)
        if end and (end >= len(listed) or listed[end] in _CLOSING):
            yield _Turn(first, end, present=listed[at] != "not", within=True)


def _past(listed: Sequence[str], at: int, some: frozenset[str]) -> int:
    """The place behind one of *some* words, where it stands at one."""
    return at + (at < len(listed) and listed[at] in some)


def _said_at(listed: Sequence[str], at: int) -> int:
    """The end of "not", "likewise" or "as well" at a word, or 0."""
    if tuple(listed[at : at + 2]) == ("as", "well"):
        return at + 2
    return at + 1 if at < len(listed) and (listed[at] == "not" or listed[at] in _LIKEWISE) else 0


def _finding_before(scene: Scene, index: int) -> Concept | None:
    """The last finding, complaint or study before a word; another mention between leaves none."""
    ended = [each for each in scene.concepts if each.end <= index]
    before = max(ended, key=lambda each: (each.start, -each.end), default=None)
    return before if before is not None and before.fact.assembly in _TAKEN_UP else None


def _places_behind(scene: Scene, turn: _Turn, told: Fact) -> Iterator[tuple[Place, int]]:
    """The other places right behind, or the other side: "none was found over the patella", "none of the right"."""
    group = next((group for group in scene.groups if group.start >= turn.end), None)
    if group is not None and _leads(scene, turn.end, group.start, group.end):
        named = (place for place in group.places if place.region)
        yield from ((place, group.end) for place in named if (place.region, place.side) != (told.region, told.side))
        return
    side = next((side for side in scene.layers[Layer.SIDE] if side.start >= turn.end), None)
    if side is not None and told.side not in {None, *side.names} and _leads(scene, turn.end, side.start, side.end):
        yield Place(told.region, side.names[0], side.start, side.end), side.end


def _places_within(scene: Scene, turn: _Turn, told: Fact) -> Iterator[tuple[Place, int]]:
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
    between = scene.words[_past(scene.words, _past(scene.words, start, _HANDS), _OF_ONE) : first]
    led = between[1:] if between[:1] and between[0] in PREPOSITIONS else between
    alone = not any(start <= other.start < end for other in scene.concepts)
    return alone and _TO_PLACE.issuperset(led) and (end >= len(scene.words) or scene.words[end] in _CLOSING)
