"""Places named within a mention, and those listed with them: "left knee pain", "pain of the neck and shoulder"."""

from typing import Final

from guidecheck.reading.phrases import VAGUE
from guidecheck.reading.places.beside import is_free
from guidecheck.reading.places.regions import Group
from guidecheck.reading.places.sides import Place
from guidecheck.reading.sentences.assemblies import CARE_AND_STUDIES
from guidecheck.reading.sentences.grammar import ARTICLES, FILLING, JOINING, PREPOSITIONS, SIDE_WORDS, words
from guidecheck.reading.sentences.layers import Layer
from guidecheck.reading.sentences.mentions import Concept
from guidecheck.reading.sentences.numbers import is_year
from guidecheck.reading.sentences.scene import Scene

_OWN_REGION: Final = frozenset({"pain", "symptom", "diagnosis", "sign", "treatment", "procedure", "exam", "study"})
_FELT: Final = PREPOSITIONS - {"for"}
_LEADING: Final = PREPOSITIONS | ARTICLES | SIDE_WORDS
_TIES: Final = words("and or / & ,")
_PREPOSITION: Final = frozenset((word,) for word in PREPOSITIONS)
_LISTED: Final = {("and",), (",",), ("or",), ("/",), ("&",)}
_HEIGHT: Final = {("level",), ("height",)}


def inside(scene: Scene, concept: Concept) -> Group | None:
    """The region that is part of the words themselves: "cervical fusion"."""
    placed_flag = concept.fact.assembly == "red_flag" and bool(concept.fact.placed) and concept.fact.placed != "nowhere"
    if concept.fact.assembly not in _OWN_REGION and not placed_flag:
        return None
    side = next((match.names[0] for match in scene.layers[Layer.SIDE] if match.end == concept.start), None)
    places = tuple(
        Place(name or None, side or _side_in(scene, concept, name, match.start), match.start, match.end)
        for match in scene.layers[Layer.REGION]
        if concept.start <= match.start and match.end <= concept.end and VAGUE not in match.names
        for name in match.names
        if not _is_a_height(scene, name, match.end)
    )
    if not places:
        return None
    return _with_listed_ahead(scene, concept, _with_listed(scene, concept, Group(places, concept.start, concept.end)))


def _is_a_height(scene: Scene, region: str, end: int) -> bool:
    """Whether a part of the body only tells how high something is: "no work above shoulder level"."""
    return scene.words[end : end + 1] in _HEIGHT and region not in scene.lexicon.spine


def _side_in(scene: Scene, concept: Concept, region: str, end: int) -> str | None:
    """The side of a region that the words themselves tell, else the one told before: "a bruised left knee"."""
    within = (side for side in scene.layers[Layer.SIDE] if side.end == end and side.start > concept.start)
    told = next(within, None)
    return told.names[0] if told is not None else _side_told_before(scene, region, concept.start)


def _side_told_before(scene: Scene, region: str, end: int) -> str | None:
    """The one side that the sentence told of a region before: "right knee: joint line tenderness, …"."""
    if region not in scene.lexicon.paired:
        return None
    told = (place for group in scene.groups if group.end <= end for place in group.places if place.region == region)
    sides = {place.side for place in told}
    return sides.pop() if len(sides) == 1 and "bilateral" not in sides else None


def _with_listed(scene: Scene, concept: Concept, inside: Group) -> Group:
    """The places in words for a sign, with those that a list goes on with: "tender malleolus and fifth metatarsal".

    What only one place has (a tender malleolus) goes on to none.
    """
    general = concept.fact.assembly == "sign" and not (concept.fact.located or concept.fact.if_yes)
    if not general or scene.words[concept.end : concept.end + 1] not in _LISTED:
        return inside
    after = next((group for group in scene.groups if group.start >= concept.end), None)
    if after is None or not (JOINING | FILLING).issuperset(scene.words[concept.end : after.start]):
        return inside
    return Group((*inside.places, *after.places), concept.start, after.end) if is_free(scene, after) else inside


def _with_listed_ahead(scene: Scene, concept: Concept, inside: Group) -> Group:
    """The places in words for care or a study, with those listed right before: "neck and low back injections".

    A side told of the first holds for the others, unless they are of the spine.
    """
    if concept.fact.assembly not in CARE_AND_STUDIES or inside.places[0].start != concept.start:
        return inside
    ahead = _listed_ahead(scene, concept)
    if ahead is None:
        return inside
    one = {place.side for place in ahead.places}
    side = one.pop() if len(one) == 1 else None
    told = (each.on(each.side or _side_along(scene, each, side)) for each in inside.places)
    return Group((*ahead.places, *told), ahead.start, inside.end)


def _listed_ahead(scene: Scene, concept: Concept) -> Group | None:
    """The group that a list joins to the words of a mention, and that no finding before is told of."""
    group = next((group for group in reversed(scene.groups) if group.end < concept.start), None)
    if group is None or not _TIES.issuperset(scene.words[group.end : concept.start]) or not is_free(scene, group):
        return None
    first = group.start
    while first > 0 and scene.words[first - 1] in _LEADING:
        first -= 1
    led = scene.words[first : group.start]
    felt = not ARTICLES.isdisjoint(led) and not _FELT.isdisjoint(led)
    return None if felt or any(other.end == first for other in scene.concepts) else group


def _side_along(scene: Scene, place: Place, side: str | None) -> str | None:
    return side if place.region in scene.lexicon.paired else None


def named_inside(scene: Scene, concept: Concept) -> Group | None:
    """The region in the words themselves, unless another follows at once: "tarsal tunnel syndrome of the ankle"."""
    followed = scene.words[concept.end : concept.end + 1] in _PREPOSITION and not _only_dated(scene, concept)
    group = None if followed else inside(scene, concept)
    return group if group is not None and all(place.region for place in group.places) else None


def _only_dated(scene: Scene, concept: Concept) -> bool:
    """Whether a mention is followed by its day alone: "a lumbar fusion in 2012 relieved the leg pain"."""
    first = concept.end + 1
    days = (scene.word_ending(dated.end) for dated in scene.dates if scene.word_at(dated.start) == first)
    year = first + 1 if is_year("".join(scene.words[first : first + 1])) else 0
    end = next(days, year)
    behind = next((group for group in scene.groups if group.start >= end), None)
    return end > 0 and (behind is None or not _LEADING.issuperset(scene.words[end : behind.start]))


def inside_the_next(scene: Scene, concept: Concept) -> Group | None:
    """The region in words that follow at once and are a mention too: "numbness in the L5 distribution"."""
    if scene.words[concept.end : concept.end + 1] not in _PREPOSITION:
        return None
    other = next((other for other in scene.concepts if other.start == concept.end), None)
    return inside(scene, other) if other is not None else None
