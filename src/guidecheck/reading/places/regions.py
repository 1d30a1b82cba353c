"""Where on the body a sentence is: regions with their sides, in groups that stand together."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Final, NamedTuple

from guidecheck.reading.phrases import VAGUE
from guidecheck.reading.places.runs import runs_of
from guidecheck.reading.places.sides import Known, Place, is_plural, note_sides, sided, sides_by_region
from guidecheck.reading.places.sides_alone import with_sides_alone
from guidecheck.reading.sentences.grammar import (
    ARTICLES,
    CONJUNCTIONS,
    PREPOSITIONS,
    SIDE_WORDS,
    words,
)
from guidecheck.reading.sentences.layers import Layer, Match
from guidecheck.reading.sentences.tokens import Sentence

_BRACKET_WITHIN: Final = 3
_AREA_WITHIN: Final = 8
_APART: Final = CONJUNCTIONS | words("; . : ( ) but while with")
_APPOSED: Final = {(",",), ("(",), ("-",), (":",)}
_LISTING: Final = words("well > <")
_AREAS: Final = words("dermatome dermatomal distribution")
_AREA: Final = {(word,) for word in _AREAS}
_TO_AREA: Final = PREPOSITIONS | ARTICLES | SIDE_WORDS | words(", with")
_OF_LIMB: Final = ARTICLES | SIDE_WORDS | _AREAS | words("of in to into down")


class Group(NamedTuple):
    """Places that stand together: "the neck, left shoulder and both wrists"."""

    places: tuple[Place, ...]
    start: int
    end: int


def groups_of(sentence: Sentence, layers: Sequence[Sequence[Match]], known: Known) -> list[Group]:
    """The groups of places in a sentence; an unsided singular takes the one side its region had before."""
    found, concepts = layers[Layer.REGION], layers[Layer.CONCEPT]
    if not found:
        return []
    named = [match for match in found if not _inside(match, concepts) and not _is_no_place(sentence, match, found)]
    regions = [match for match in named if VAGUE not in match.names]
    if not _AREAS.isdisjoint(sentence.words):
        regions = _without_areas_of_limbs(sentence, regions, known)
    if not regions:
        return []
    sides = sides_by_region(sentence, regions, layers[Layer.SIDE], concepts)
    if len(layers[Layer.SIDE]) > 1:
        regions = with_sides_alone(sentence, regions, sides, layers[Layer.SIDE], concepts, known.paired)
    if ")" in sentence.words:
        regions = list(_without_limbs_beside(sentence, regions, sides, known))
    vague = frozenset(i for match in named if VAGUE in match.names for i in range(match.start, match.end))
    groups: list[Group] = []
    here: dict[str, str | None] = {}
    for run in runs_of(sentence, regions, vague, concepts):
        before = known._replace(sides=_with_those_here(known, here)) if here else known
        groups.append(_group(sentence, run, sides, before))
        note_sides(groups[-1].places, Known(here, known.paired, known.spine, known.within))
    return groups


def _with_those_here(known: Known, here: Mapping[str, str | None]) -> dict[str, str | None]:
    """The sides that regions have behind those of a sentence: what it tells of a limb holds for the limb's other parts.

    "Right wrist pain. The left elbow was tender and the wrist swollen" tells of no right wrist that is swollen.
    """
    sides = {**known.sides, **here}
    for region, before in known.sides.items():
        told = {side for other, side in here.items() if side and known.in_one_limb(region, other)}
        if before and region not in here and len(told) == 1 and before not in told:
            sides[region] = told.pop()
    return sides


def _is_no_place(sentence: Sentence, match: Match, found: Sequence[Match]) -> bool:
    """Whether a level in brackets only explains the region before it ("the left foot (L5)"), or feet are a length."""
    if sentence.words[match.start] == "feet":
        return match.start > 0 and sentence.words[match.start - 1].isdigit()
    around = (sentence.words[match.start - 1 : match.start], sentence.words[match.end : match.end + 1])
    before = any(other.end == match.start - 1 for other in found)
    return before and around == (("(",), (")",)) and sentence.words[match.end - 1].isdigit()


def _without_areas_of_limbs(sentence: Sentence, regions: Sequence[Match], known: Known) -> list[Match]:
    """The regions without levels that only name areas of a limb: "in the right leg in the L5 and S1 dermatomes"."""
    areas = _levels_of_areas(sentence, regions)
    kept: list[Match] = []
    end, waiting = 0, list[Match]()
    for match in regions:
        between = sentence.words[end : match.start]
        limb = match.names[0] in known.paired
        if match.start in areas and kept and kept[-1].names[0] in known.paired:
            told = _TO_AREA.issuperset(between) or (end > kept[-1].end and CONJUNCTIONS.issuperset(between))
            told = told or (len(between) <= _AREA_WITHIN and _APART.isdisjoint(between) and between[-1] in _OF_LIMB)
        else:
            told = False
        if not told:
            of_it = limb and _OF_LIMB.issuperset(between)
            kept = [each for each in kept if each not in waiting] if of_it else kept
            listed = waiting and CONJUNCTIONS.issuperset(between)
            waiting = [*(waiting if listed else ()), match] if match.start in areas else []
            kept.append(match)
        end = match.end
    return kept


def _levels_of_areas(sentence: Sentence, regions: Sequence[Match]) -> set[int]:
    """Where levels stand whose areas of the skin are meant: "the L5 and S1 dermatomes"."""
    found = set[int]()
    end = -1
    for match in reversed(regions):
        level = sentence.words[match.end - 1].isdigit()
        listed = end >= 0 and CONJUNCTIONS.issuperset(sentence.words[match.end : end])
        if level and (listed or sentence.words[match.end : match.end + 1] in _AREA):
            found.add(match.start)
            end = match.start
        else:
            end = -1
    return found


def _without_limbs_beside(
    sentence: Sentence, regions: Sequence[Match], sides: dict[int, str], known: Known
) -> Iterator[Match]:
    """The regions without a limb in brackets that only tells the side: "lumbar radiculopathy (left leg)"."""
    before: Match | None = None
    for match in regions:
        if before is not None and _is_limb_beside(sentence, before, match, known):
            if match.start in sides:
                sides.setdefault(before.start, sides[match.start])
        else:
            before = match
            yield match


def _is_limb_beside(sentence: Sentence, before: Match, match: Match, known: Known) -> bool:
    """Whether brackets behind a part of the spine hold no more than a limb and its side."""
    limb, opens = match.names[0], match.start - 1
    opens -= sentence.words[opens] in SIDE_WORDS
    closed = sentence.words[opens] == "(" and sentence.words[match.end : match.end + 1] == (")",)
    if not closed or before.names[0] not in known.spine or limb not in known.paired or known.within.get(limb):
        return False
    return len(sentence.words[before.end : opens]) <= _BRACKET_WITHIN and CONJUNCTIONS.isdisjoint(
        sentence.words[before.end : opens]
    )


def _inside(match: Match, concepts: Iterable[Match]) -> bool:
    return any(other.start <= match.start and match.end <= other.end for other in concepts)


def _group(sentence: Sentence, run: Sequence[Match], sides: Mapping[int, str], known: Known) -> Group:
    places: list[Place] = []
    for index, match in enumerate(run):
        detail = index > 0 and _is_detail(sentence.words[run[index - 1].end : match.start])
        plural = is_plural(sentence.forms[match.end - 1])
        between = sentence.words[run[index - 1].end : match.start] if index else ()
        listed = index > 0 and "the" not in between
        for name in match.names:
            place = Place(name or None, sides.get(match.start), match.start, match.end, plural)
            if not (between[:1] in _APPOSED and _says_the_side(places, place, known)):
                _add(places, place, detail, listed, known)
    placed = tuple(sided(sentence, places, known))
    return Group(tuple(place for place in placed if place.region) or placed, run[0].start, run[-1].end)


def _says_the_side(places: list[Place], place: Place, known: Known) -> bool:
    """Whether a place only tells the side of the one before, which then has it: "epicondylitis, right elbow"."""
    before = places[-1] if places else None
    if before is None or before.region not in known.paired or before.side or not place.side or before.plural:
        return False
    if before.region == place.region:
        places[-1] = before._replace(side=place.side, end=place.end)
    return before.region == place.region


def _is_detail(between: Sequence[str]) -> bool:
    """Whether two regions without a comma or "and" between them are one place: "fingers of the right hand"."""
    return CONJUNCTIONS.isdisjoint(between) and _LISTING.isdisjoint(between)


def _add(places: list[Place], place: Place, detail: bool, listed: bool, known: Known) -> None:
    """Add a place, or let it say more about the one it is a detail of: "the right thumb, index and ring finger"."""
    for index, other in enumerate(places):
        again = other.side == place.side or (place.side is None and (place.region in known.paired or listed))
        if other.region == place.region and (detail or again):
            places[index] = other._replace(side=other.side or place.side, end=max(other.end, place.end))
            return
    if detail and places and places[-1].start != place.start and known.one(places[-1].region, place.region):
        other = places[-1]
        region = place.region if other.region is None else other.region
        places[-1] = other._replace(region=region, side=other.side or place.side, end=place.end)
        return
    places.append(place)
