"""Care of which the other side is told behind it, without its name: "a release on the right in 2008 and the left …"."""

from typing import Final, NamedTuple

from guidecheck.case import When
from guidecheck.reading.kinds.own_days import year_at
from guidecheck.reading.places.sides import Place
from guidecheck.reading.sentences.grammar import ARTICLES, OPPOSITE, words
from guidecheck.reading.sentences.layers import Layer, Match
from guidecheck.reading.sentences.mentions import Concept
from guidecheck.reading.sentences.scene import Scene

_BETWEEN: Final = ARTICLES | words(
    "in on dated of ( ) , and then later followed by subsequently performed done again at"
)
_JOINING: Final = words("and , then followed")
_TO_DAY: Final = words("side one was in on dated of ( performed done again")
_DAY_WITHIN: Final = 4


class OtherSide(NamedTuple):
    """The place on the other side, its day, and the word that ends the telling of it."""

    place: Place
    date: When | None
    end: int


def on_the_other_side(scene: Scene, concept: Concept, place: Place, end: int) -> OtherSide | None:
    """The other side of *place*, which a few words behind the care join to it: "… in 2008 and the left in 2009"."""
    wanted = OPPOSITE.get(place.side or "")
    if wanted is None or place.region not in scene.lexicon.paired:
        return None
    end = max(concept.end, end)
    side = next((each for each in scene.layers[Layer.SIDE] if each.start >= end), None)
    if side is None or side.names[0] != wanted or not _is_joined(scene, end, side):
        return None
    first = _past_its_name(scene, side, place)
    day, last = _day_behind(scene, first) if first else (None, 0)
    return OtherSide(place.on(wanted), day, last) if day is not None else None


def _is_joined(scene: Scene, end: int, side: Match) -> bool:
    """Whether only the day of the first side and small words stand between."""
    between = range(end, side.start)
    dated = {at for d in scene.dates for at in range(scene.word_at(d.start), scene.word_ending(d.end))}
    plain = all(scene.words[at] in _BETWEEN or at in dated or year_at(scene, at, end) is not None for at in between)
    return plain and not _JOINING.isdisjoint(scene.words[end : side.start])


def _past_its_name(scene: Scene, side: Match, place: Place) -> int:
    """The word behind a side, with the same part of the body; 0 where another part or other care has that side."""
    group = next((each for each in scene.groups if each.start <= side.end and side.start < each.end), None)
    if group is not None and any(each.region != place.region for each in group.places):
        return 0
    end = group.end if group is not None else side.end
    return 0 if any(other.start in range(side.end, end + 2) for other in scene.concepts) else end


def _day_behind(scene: Scene, first: int) -> tuple[When | None, int]:
    """The day or the year right behind a word, and where it ends."""
    days = {scene.word_at(dated.start): dated for dated in scene.dates}
    for at in range(first, min(len(scene.words), first + _DAY_WITHIN)):
        if (dated := days.get(at) or year_at(scene, at, first)) is not None:
            return dated.when, scene.word_ending(dated.end)
        if scene.words[at] not in _TO_DAY:
            break
    return None, first
