"""Where on the body a sentence is: regions with their sides, in groups that stand together."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

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
    " medial lateral anterior posterior proximal distal dorsal plantar volar palmar anterolateral posterolateral"
    " anteromedial posteromedial superior inferior tendon group body surface part portion proper affected general".split()
)
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
class Group:
    """Places that stand together: "the neck, left shoulder and both wrists"."""

    places: tuple[Place, ...]
    start: int
    end: int


def groups_of(sentence: Sentence, matches: Sequence[Match], sides_seen: Mapping[str, str | None]) -> list[Group]:
    """The groups of places in a sentence; an unsided singular takes the one side its region had before."""
    hidden = [match for match in matches if match.layer is Layer.CONCEPT]
    regions = [m for m in matches if m.layer is Layer.REGION and not _inside(m, hidden)]
    if not regions:
        return []
    sides = _sides_by_region(sentence, regions, [match for match in matches if match.layer is Layer.SIDE])
    runs = _runs(sentence, regions)
    return [_group(sentence, run, sides, sides_seen) for run in runs]


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
            return region
    return None


def _only_fills(between: Sequence[str]) -> bool:
    return not any(word in CONJUNCTIONS or word in PREPOSITIONS or word in {"(", ")", ".", ":"} for word in between)


def _leads_to_side(between: Sequence[str]) -> bool:
    """Whether the words between a region and a later side tie them: "shoulder (right)", "toes on the right"."""
    return all(word in {"on", "the", "(", ",", "side"} or word in _FILLING for word in between)


def _runs(sentence: Sentence, regions: Sequence[Match]) -> list[list[Match]]:
    runs: list[list[Match]] = [[regions[0]]]
    for match in regions[1:]:
        if _joined(sentence, runs[-1][-1], match):
            runs[-1].append(match)
        else:
            runs.append([match])
    return runs


def _joined(sentence: Sentence, first: Match, second: Match) -> bool:
    between = sentence.words[first.end : second.start]
    return len(between) <= _MAX_GAP and all(
        word in _JOINING or word in _FILLING or word in {"left", "right", "bilateral"} for word in between
    )


def _group(
    sentence: Sentence, run: Sequence[Match], sides: Mapping[int, str], sides_seen: Mapping[str, str | None]
) -> Group:
    places: list[Place] = []
    for index, match in enumerate(run):
        detail = index > 0 and _is_detail(sentence.words[run[index - 1].end : match.start])
        for name in match.names:
            plural = sentence.forms[match.end - 1].lower().endswith("s")
            _add(places, Place(name or None, sides.get(match.start), match.start, match.end, plural), detail)
    placed = [_with_seen_side(place, sides_seen) for place in _distributed(sentence, places)]
    return Group(tuple(placed), run[0].start, run[-1].end)


def _is_detail(between: Sequence[str]) -> bool:
    """Whether two regions without a comma or "and" between them are one place: "fingers of the right hand"."""
    return not any(word in CONJUNCTIONS for word in between) and "well" not in between


def _add(places: list[Place], place: Place, detail: bool) -> None:
    """Add a place, or let it say more about the one it is a detail of."""
    for index, known in enumerate(places):
        if known.region == place.region and (detail or known.side == place.side):
            places[index] = replace(known, side=known.side or place.side, end=max(known.end, place.end))
            return
    if detail and places and places[-1].start != place.start:
        known = places[-1]
        region = place.region if known.region is None else known.region
        places[-1] = replace(known, region=region, side=known.side or place.side, end=place.end)
        return
    places.append(place)


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


def _side_stands_before(sentence: Sentence, place: Place) -> bool:
    return any(
        word in {"left", "right", "bilateral", "both"} for word in sentence.words[max(0, place.start - 3) : place.start]
    )


def _with_seen_side(place: Place, sides_seen: Mapping[str, str | None]) -> Place:
    if place.side or place.plural or place.region is None:
        return place
    return replace(place, side=sides_seen.get(place.region))
