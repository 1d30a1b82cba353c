"""Where on the body a sentence is: regions with their sides, in groups that stand together."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from guidecheck.reading.lexicon import VAGUE
from guidecheck.reading.tokens import Sentence
from guidecheck.reading.trie import Layer, Match

PREPOSITIONS = frozenset(
    "in of over to at on about along around within throughout near from for into down across involving affecting"
    " through above below under toward towards onto".split()
)
CONJUNCTIONS = frozenset({",", "and", "or", "/", "&", "nor", "plus"})
ARTICLES = frozenset({"the", "a", "an", "his", "her", "their", "both", "this", "any", "some"})
_JOINING = CONJUNCTIONS | ARTICLES | frozenset("as well in to of over also ( ) then including on at".split())
_FILLING = frozenset(
    "spine spinal muscle musculature paravertebral joint area region aspect side sided level lower upper mid middle"
    " left right bilateral medial lateral anterior posterior proximal distal dorsal plantar volar palmar anterolateral posterolateral"
    " anteromedial posteromedial superior inferior tendon group fascia ligament tissue body surface part portion proper affected general".split()
)
_TIES = {("/",), ("and",), ("or",), ("and", "/", "or")}
_AFTER_SIDE = CONJUNCTIONS | PREPOSITIONS | frozenset(". ; : ) side is was were with that".split())
_MAX_GAP = 8
_MAX_BETWEEN = 3


@dataclass(frozen=True, slots=True)
class Place:
    """A region of the body as a sentence names it; `region` is None for words like "back" that name no region."""

    region: str | None
    side: str | None
    start: int
    end: int
    plural: bool = False


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of regions: the side each had before, which have two, and which lie in which."""

    sides: Mapping[str, str | None]
    paired: frozenset[str]
    within: Mapping[str, tuple[str, ...]]

    def one(self, first: str | None, second: str | None) -> bool:
        """Whether two regions can name one place: one of them none, or one within the other."""
        if first is None or second is None:
            return True
        return second in self.within.get(first, ()) or first in self.within.get(second, ())


@dataclass(frozen=True, slots=True)
class Group:
    """Places that stand together: "the neck, left shoulder and both wrists"."""

    places: tuple[Place, ...]
    start: int
    end: int


def groups_of(sentence: Sentence, matches: Sequence[Match], known: Known) -> list[Group]:
    """The groups of places in a sentence; an unsided singular takes the one side its region had before."""
    hidden = [match for match in matches if match.layer is Layer.CONCEPT]
    named = [m for m in matches if m.layer is Layer.REGION and not _inside(m, hidden)]
    regions = [match for match in named if VAGUE not in match.names]
    if not regions:
        return []
    sides = _sides_by_region(sentence, regions, [match for match in matches if match.layer is Layer.SIDE])
    runs = [part for run in _runs(sentence, regions, _vague_words(named)) for part in _parts(sentence, run, hidden)]
    return [_group(sentence, run, sides, known) for run in runs]


def _inside(match: Match, hidden: Iterable[Match]) -> bool:
    return any(other.start <= match.start and match.end <= other.end for other in hidden)


def _sides_by_region(sentence: Sentence, regions: Sequence[Match], sides: Iterable[Match]) -> dict[int, str]:
    """The side of each region, by the word the region starts at."""
    found: dict[int, str] = {}
    for side in sides:
        region = _region_of_side(sentence, side, regions)
        if region is not None:
            found.setdefault(region.start, side.names[0])
    return found


def _region_of_side(sentence: Sentence, side: Match, regions: Sequence[Match]) -> Match | None:
    for region in regions:
        between = sentence.words[side.end : region.start]
        if side.end <= region.start and len(between) <= _MAX_BETWEEN and _only_fills(between):
            return region
        if region.start <= side.start and side.end <= region.end:
            return region
    for region in reversed(regions):
        between = sentence.words[region.end : side.start]
        if region.end <= side.start and len(between) <= _MAX_BETWEEN + 1 and _leads_to_side(between):
            after = sentence.words[side.end : side.end + 1]
            return region if not after or after[0] in _AFTER_SIDE else None
    return None


def _only_fills(between: Sequence[str]) -> bool:
    return not any(word in CONJUNCTIONS or word in PREPOSITIONS or word in {"(", ")", ".", ":"} for word in between)


def _leads_to_side(between: Sequence[str]) -> bool:
    """Whether the words between a region and a later side tie them: "shoulder (right)", "toes on the right"."""
    return all(word in {"on", "the", "(", ",", "side"} or word in _FILLING for word in between)


def _vague_words(named: Iterable[Match]) -> frozenset[int]:
    return frozenset(index for match in named if VAGUE in match.names for index in range(match.start, match.end))


def _runs(sentence: Sentence, regions: Sequence[Match], vague: frozenset[int]) -> list[list[Match]]:
    runs: list[list[Match]] = [[regions[0]]]
    for match in regions[1:]:
        if _joined(sentence, runs[-1][-1], match, vague):
            runs[-1].append(match)
        else:
            runs.append([match])
    return runs


def _parts(sentence: Sentence, run: list[Match], concepts: Sequence[Match]) -> Iterator[list[Match]]:
    """A run whose first part belongs to what stands before and whose last to what follows, in two.

    "Strain of the neck, right shoulder contusion": the shoulder is not the strain's.
    """
    if len(run) > 1 and _leads(sentence, run[0], concepts) and _follows(sentence, run[-1], concepts):
        for index in range(len(run) - 1, 0, -1):
            if CONJUNCTIONS.intersection(sentence.words[run[index - 1].end : run[index].start]):
                yield run[:index]
                yield run[index:]
                return
    yield run


def _leads(sentence: Sentence, region: Match, concepts: Sequence[Match]) -> bool:
    """Whether a mention with a preposition stands before a region."""
    led = False
    ends = {concept.end - 1 for concept in concepts if concept.names != ("",)}
    for index in range(region.start - 1, max(-1, region.start - 12), -1):
        word = sentence.words[index]
        if index in ends:
            return led
        led = led or word in PREPOSITIONS
        if not led and word in CONJUNCTIONS or word == ",":
            return False
    return False


def _follows(sentence: Sentence, region: Match, concepts: Sequence[Match]) -> bool:
    """Whether a mention follows a region at once."""
    return any(
        region.end <= concept.start <= region.end + 2
        and not any(
            word in CONJUNCTIONS or word in PREPOSITIONS or word == "with"
            for word in sentence.words[region.end : concept.start]
        )
        for concept in concepts
    )


def _joined(sentence: Sentence, first: Match, second: Match, vague: frozenset[int]) -> bool:
    between = range(first.end, second.start)
    return len(between) <= _MAX_GAP and all(
        index in vague or sentence.words[index] in _JOINING or sentence.words[index] in _FILLING for index in between
    )


def _group(sentence: Sentence, run: Sequence[Match], sides: Mapping[int, str], known: Known) -> Group:
    places: list[Place] = []
    for index, match in enumerate(run):
        detail = index > 0 and _is_detail(sentence.words[run[index - 1].end : match.start])
        for name in match.names:
            plural = sentence.forms[match.end - 1].lower().endswith("s")
            _add(places, Place(name or None, sides.get(match.start), match.start, match.end, plural), detail, known)
    placed = [_with_seen_side(place, known) for place in _sided(sentence, places, known)]
    named = tuple(place for place in placed if place.region) or tuple(placed)
    return Group(named, run[0].start, run[-1].end)


def _is_detail(between: Sequence[str]) -> bool:
    """Whether two regions without a comma or "and" between them are one place: "fingers of the right hand"."""
    return not any(word in CONJUNCTIONS for word in between) and "well" not in between


def _add(places: list[Place], place: Place, detail: bool, known: Known) -> None:
    """Add a place, or let it say more about the one it is a detail of."""
    for index, other in enumerate(places):
        if other.region == place.region and (detail or other.side == place.side):
            places[index] = replace(other, side=other.side or place.side, end=max(other.end, place.end))
            return
    if detail and places and places[-1].start != place.start and known.one(places[-1].region, place.region):
        other = places[-1]
        region = place.region if other.region is None else other.region
        places[-1] = replace(other, region=region, side=other.side or place.side, end=place.end)
        return
    places.append(place)


def _sided(sentence: Sentence, places: Sequence[Place], known: Known) -> Iterator[Place]:
    return _with_neighbours_side(sentence, list(_distributed(sentence, places)), known)


def _distributed(sentence: Sentence, places: Sequence[Place]) -> Iterator[Place]:
    """A side said once for a short list holds for all of it: "right shoulder and elbow"."""
    sided = [place for place in places if place.side]
    if len(places) < 2 or len(sided) != 1 or sided[0] not in {places[0], places[-1]}:
        yield from places
        return
    first = sided[0] is places[0]
    between = sentence.words[places[0].end : places[-1].start]
    trailing = not first and not _side_stands_before(sentence, places[-1])
    shared = (first and "the" not in between and "," not in between) or trailing
    for place in places:
        yield replace(place, side=place.side or sided[0].side) if shared else place


def _with_neighbours_side(sentence: Sentence, places: Sequence[Place], known: Known) -> Iterator[Place]:
    """In a longer list a side holds for the paired region that "and" or a slash ties to it: "bilateral ankles/feet"."""
    before: Place | None = None
    for place in places:
        tied = before is not None and sentence.words[before.end : place.start] in _TIES
        side = before.side if before is not None and tied and place.region in known.paired else None
        before = replace(place, side=place.side or side)
        yield before


def _side_stands_before(sentence: Sentence, place: Place) -> bool:
    return any(
        word in {"left", "right", "bilateral", "both"} for word in sentence.words[max(0, place.start - 3) : place.start]
    )


def _with_seen_side(place: Place, known: Known) -> Place:
    if place.side or place.plural or place.region not in known.paired:
        return place
    side = known.sides.get(place.region)
    return replace(place, side=side) if side in {"left", "right"} else place
