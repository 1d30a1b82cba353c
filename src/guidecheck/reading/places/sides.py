"""Left and right: which region of a sentence a side belongs to, and what it holds for besides."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import partial
from itertools import takewhile
from typing import Final, NamedTuple

from guidecheck.reading.sentences.grammar import CONJUNCTIONS, FILLING, OPPOSITE, PREPOSITIONS, SIDE_WORDS, words
from guidecheck.reading.sentences.layers import Match
from guidecheck.reading.sentences.tokens import Sentence

_MAX_BETWEEN: Final = 3
_TIES: Final = {("/",), ("and",), ("or",), ("and", "/", "or")}
_PARTS: Final = words("( ) . : ;") | CONJUNCTIONS | PREPOSITIONS
_BEFORE_REGION: Final = _PARTS | SIDE_WORDS | {"with"}
_TO_SIDE: Final = words("on the ( , side") | FILLING
_RANGES: Final = words("- /")
_ONWARD: Final = words("to into toward towards down")
_OTHERS: Final = words("other opposite contralateral uninvolved unaffected uninjured")
_EXCEPTING: Final = words("and but not rather than in of on the his her ,")
_OF_THE_BODY: Final = words("side sided")
_AFTER_SIDE: Final = CONJUNCTIONS | PREPOSITIONS | words("have has had . ; : ) side is was were with that")


class Place(NamedTuple):
    """A region of the body as a sentence names it; `region` is None for words like "back" that name no region."""

    region: str | None
    side: str | None
    start: int
    end: int
    plural: bool = False

    @property
    def is_named(self) -> bool:
        """Whether words name it as what they are about; a place taken over from a finding has no words."""
        return self.end > 0

    def on(self, side: str | None) -> "Place":
        """The place with *side* for its side."""
        return self if side == self.side else Place(self.region, side, self.start, self.end, self.plural)


NOWHERE: Final = Place(None, None, 0, 0)
LAST: Final = ""


class Known(NamedTuple):
    """What is known of regions: the side each had, which have two, make the spine, lie in which; the last side told."""

    sides: dict[str, str | None]
    paired: frozenset[str]
    spine: frozenset[str]
    within: Mapping[str, tuple[str, ...]]

    def one(self, first: str | None, second: str | None) -> bool:
        """Whether two regions can name one place: one of them none, or one within the other."""
        if first is None or second is None:
            return True
        return second in self.within.get(first, ()) or first in self.within.get(second, ())

    def in_one_limb(self, first: str | None, second: str | None) -> bool:
        """Whether two regions that have two sides are parts of one limb."""
        limb = {first, *self.within.get(first or "", ())}
        both = first in self.paired and second in self.paired
        return both and not limb.isdisjoint({second, *self.within.get(second or "", ())})


def is_plural(form: str) -> bool:
    """Whether a word has a plural ending: "knees" has, "biceps" and "supraspinatus" have not."""
    word = form.lower()
    return word == "feet" or (word[-1:] == "s" and not word.endswith(("ceps", "us", "is", "ss")))


def note_sides(places: Iterable[Place], known: Known) -> None:
    """Remember the one side of each region, two sides making none, and the last side told.

    A limb has no one side any more where a part of it is told on the other.
    """
    sides = known.sides
    for place in places:
        if place.region and place.side:
            sides[LAST] = place.side
            if sides.setdefault(place.region, place.side) != place.side:
                sides[place.region] = None
            for limb in known.within.get(place.region, ()):
                if OPPOSITE.get(sides.get(limb) or "") == place.side:
                    sides[limb] = None


def sides_by_region(
    sentence: Sentence, regions: Sequence[Match], sides: Sequence[Match], concepts: Sequence[Match]
) -> dict[int, str]:
    """The side of each region, by the word the region starts at."""
    found: dict[int, str] = {}
    for index, side in enumerate(sides):
        region = (
            _region_after(sentence, side, regions)
            or _region_before(sentence, side, regions)
            or _region_of_mention(sentence, side, regions, concepts)
        )
        if region is not None:
            found.setdefault(region.start, _meant(sentence, sides, index).names[0])
    return found


def _meant(sentence: Sentence, sides: Sequence[Match], index: int) -> Match:
    """The side before one that is excepted, else the side itself: "the left and not the right knee"."""
    side, before = sides[index], sides[max(0, index - 1)]
    between = sentence.words[before.end : side.start]
    excepted = "not" in between or "than" in between
    return before if excepted and _EXCEPTING.issuperset(between) else side


def _region_after(sentence: Sentence, side: Match, regions: Sequence[Match]) -> Match | None:
    for region in regions:
        between = sentence.words[side.end : region.start]
        if side.end <= region.start and len(between) <= _MAX_BETWEEN and _BEFORE_REGION.isdisjoint(between):
            return region
        if region.start <= side.start and side.end <= region.end:
            return region
    return None


def _region_before(sentence: Sentence, side: Match, regions: Sequence[Match]) -> Match | None:
    """The region that a later side belongs to: "shoulder (right)", "toes on the right", "L4-5 on the right"."""
    for region in reversed(regions):
        if region.end <= side.start and _leads_to(sentence, _end_of_levels(sentence, region), side):
            return region if _closes(sentence, side) else None
    return None


def _end_of_levels(sentence: Sentence, region: Match) -> int:
    """Where a region ends with the level that its own goes on to: "L4-5", "C5/6"."""
    further = sentence.words[region.end : region.end + 2]
    levels = len(further) > 1 and further[0] in _RANGES and further[1].isdigit()
    return region.end + 2 if levels and sentence.words[region.end - 1].isdigit() else region.end


def _region_of_mention(
    sentence: Sentence, side: Match, regions: Sequence[Match], concepts: Sequence[Match]
) -> Match | None:
    """The region whose mention a later side closes: "knee pain on the left", and not "neck pain goes to" the left."""
    for concept in concepts:
        if sentence.words[concept.end - 1] in _ONWARD:
            continue
        if concept.end <= side.start and _leads_to(sentence, concept.end, side) and _closes(sentence, side):
            return next((region for region in regions if region.end == concept.start), None)
    return None


def _leads_to(sentence: Sentence, start: int, side: Match) -> bool:
    between = sentence.words[start : side.start]
    return len(between) <= _MAX_BETWEEN + 1 and _TO_SIDE.issuperset(between)


def _closes(sentence: Sentence, side: Match) -> bool:
    """Whether nothing follows a side that it could belong to."""
    after = sentence.words[side.end : side.end + 1]
    return not after or after[0] in _AFTER_SIDE


def sided(sentence: Sentence, places: Sequence[Place], known: Known) -> Iterator[Place]:
    """Places with the sides that the list they stand in, or an earlier sentence, gives them."""
    shared = list(_distributed(sentence, places, known))
    placed = list(_with_neighbours_side(sentence, shared, known))
    for place in placed:
        yield place if _is_another(sentence, place) else _as_before(sentence, place, placed, known)


def _distributed(sentence: Sentence, places: Sequence[Place], known: Known) -> Iterator[Place]:
    """A side said once for a short list holds for all of it: "right shoulder and elbow"; "both" for all plurals.

    In a longer list a side that opens it holds for parts of the same limb: "right shoulder, elbow, and wrist".
    """
    told = [place for place in places if place.side]
    if len(places) < 2 or len(told) != 1 or told[0] not in {places[0], places[-1]}:
        yield from places
        return
    owner = told[0]
    if owner is places[0]:
        between = sentence.words[owner.end : places[-1].start]
        ahead = "bilaterally" not in between
        shared = ahead and ({"the", ","}.isdisjoint(between) or _is_of_one_side(sentence, owner))
        plurals = ahead and owner.side == "bilateral" and "the" not in between
        along = list(takewhile(partial(_goes_along, owner, known), places)) if "the" not in between else []
    else:
        shared = SIDE_WORDS.isdisjoint(sentence.words[max(0, places[-1].start - 3) : places[-1].start])
        plurals, along = False, []
    for place in places:
        levels = place.region == owner.region and _is_level(sentence, owner) and _is_level(sentence, place)
        holds = (shared and not _is_beside(owner, place, known)) or (plurals and place.plural) or levels
        yield place.on(owner.side) if holds or place in along else place


def _is_of_one_side(sentence: Sentence, owner: Place) -> bool:
    """Whether a side of the body is told before a list: "left sided neck, shoulder and arm", "the left side of …"."""
    return not _OF_THE_BODY.isdisjoint(sentence.words[max(0, owner.start - _MAX_BETWEEN) : owner.start])


def _goes_along(owner: Place, known: Known, place: Place) -> bool:
    """Whether a list that a side opens still goes along the limb of its first place."""
    return place is owner or (not place.plural and known.in_one_limb(owner.region, place.region))


def _is_level(sentence: Sentence, place: Place) -> bool:
    """Whether a place is named by its level: "L5"."""
    return sentence.words[place.end - 1].isdigit()


def _is_beside(owner: Place, place: Place, known: Known) -> bool:
    """Whether the side of a limb says nothing of the spine: "left knee and low back"."""
    return owner.region in known.paired and place.region in known.spine


def _with_neighbours_side(sentence: Sentence, places: Sequence[Place], known: Known) -> Iterator[Place]:
    """In a longer list a side holds for the paired region that "and" or a slash ties to it: "both ankles/feet"."""
    before: Place | None = None
    for place in places:
        tied = before is not None and sentence.words[before.end : place.start] in _TIES
        side = before.side if before is not None and tied and place.region in known.paired else None
        before = place.on(place.side or side)
        yield before


def _is_another(sentence: Sentence, place: Place) -> bool:
    """Whether another than the one told before is meant: "the other knee"."""
    return place.start > 0 and sentence.words[place.start - 1] in _OTHERS


def _as_before(sentence: Sentence, place: Place, placed: Sequence[Place], known: Known) -> Place:
    """An unsided region that has two takes the one side it had before, and in the plural both where both were told.

    Where one word names several ("upper and lower extremities"), only a side that all of them had; none where the
    sentence tells of the other ("ankle motion, left: limited").
    """
    if place.side or place.region not in known.paired:
        return place
    side = known.sides.get(place.region)
    if not side or (side == "bilateral") != place.plural:
        return place
    other = OPPOSITE.get(side)
    if other in sentence.words and all(each.side != other for each in placed):
        return place
    shared = all(known.sides.get(each.region or "") == side for each in placed if each.start == place.start)
    return place.on(side) if shared else place
