"""The sides of the places of a statement: told with them, or elsewhere in the sentence."""

from typing import Final

from guidecheck.reading.context.flag import Flag
from guidecheck.reading.kinds.loose_sides import loose_side
from guidecheck.reading.kinds.sides_beside import (
    side_behind,
    side_beside,
    side_closing,
    side_of_limb,
    side_of_region,
    side_right_before,
    side_right_behind,
    side_told_behind,
    side_touching,
)
from guidecheck.reading.places.attachment import Attached, Grade
from guidecheck.reading.places.beside import owner_of
from guidecheck.reading.places.sides import NOWHERE, Place
from guidecheck.reading.places.subjects import examined_group, subject_of_findings
from guidecheck.reading.sentences.layers import Layer, Match
from guidecheck.reading.sentences.mentions import Concept
from guidecheck.reading.sentences.scene import Scene

_OTHER_WITHIN: Final = 2
_TO_REGION: Final = (("of",), ("in",), ("at",))
_BEHIND: Final = 3
_APPOSING: Final = {(",",), ("(",)}
BOTH: Final = "bilateral"
_FOUND: Final = frozenset({"sign", "test"})
_ONE_SIDED: Final = _FOUND | {"diagnosis"}
_SIDED: Final = _ONE_SIDED | {"symptom"}
_FROM_THE_PASSAGE: Final = frozenset({Grade.PREPOSITIONAL, Grade.SENTENCE})
_SUSPECTED: Final = Flag.UNCERTAIN | Flag.RULE_OUT


def on_their_sides(scene: Scene, concept: Concept, found: Attached) -> Attached:
    """The places of a mention with the sides that stand elsewhere in the sentence."""
    if (behind := _one_of_both(scene, concept, found.places)) is not None:
        told = tuple(place.on(behind.names[0]) for place in found.places)
        return Attached(told, found.grade, found.start, max(found.end or 0, behind.end))
    if (own := _own_side(scene, concept, found)) is not None:
        return Attached((NOWHERE.on(own),), Grade.PREPOSITIONAL)
    places = _along_a_limb(scene, found.places) if concept.fact.placed == "target" else found.places
    told = tuple(_with_side(scene, concept, place, found.grade, len(places)) for place in places)
    return Attached(told, found.grade, found.start, found.end)


def _own_side(scene: Scene, concept: Concept, found: Attached) -> str | None:
    """The side right before a symptom that is not where the place before it is: "neck pain with left numbness"."""
    symptom = concept.fact.assembly == "symptom" and concept.fact.placed != "target"
    if not symptom or found.grade is Grade.ADJACENT or (found.end or 0) > concept.start:
        return None
    side, paired = side_right_before(scene, concept), scene.lexicon.paired
    there = any(place.region in paired and place.side in {None, side} for place in found.places)
    return None if there else side


def _along_a_limb(scene: Scene, places: tuple[Place, ...]) -> tuple[Place, ...]:
    """Places that a complaint goes along, on the one side told for the first: "to the left shoulder and hand"."""
    side, paired = places[0].side, scene.lexicon.paired
    if not side or any(place.side for place in places[1:]):
        return places
    return tuple(place.on(side) if place.region in paired and not place.plural else place for place in places)


def _with_side(scene: Scene, concept: Concept, place: Place, grade: Grade, count: int) -> Place:
    """A place whose side stands elsewhere in the sentence: "the arm was weak on the left", "radiating to the hand"."""
    if not place.side or grade is Grade.INHERITED or not _is_sided(scene, place):
        end = concept.end if grade is Grade.INHERITED else max(concept.end, place.end)
        touching = side_touching(scene, concept) if _may_be_sided(scene, concept, place) else None
        place = place.on(touching or _side_of_its_own(scene, concept, place, end) or place.side)
    if place.side:
        return place
    if (side := _side_told_beside(scene, concept, place, grade)) is not None:
        return place.on(side)
    if grade >= Grade.INHERITED:
        return place.on(side_beside(scene, concept))
    passed = grade in _FROM_THE_PASSAGE or (grade is Grade.COORDINATED and concept.fact.assembly in _FOUND)
    if place.region in scene.lexicon.paired and not place.plural and (passed or scene.passage.note):
        place = place.on(side_of_region(scene, place))
    if place.region in scene.lexicon.paired and not place.plural and _leads_down(concept, grade):
        place = place.on(loose_side(scene, concept) or side_of_limb(scene, concept, place))
    if concept.fact.placed == "target":
        return place
    if concept.fact.assembly == "diagnosis" and scene.has(concept, _SUSPECTED) and place.region in scene.lexicon.paired:
        place = place.on(place.side or side_of_limb(scene, concept, place))
    side = place.side or _side_examined(scene, concept, place) or _side_of_whole(scene, concept, place)
    return place.on(side or _side_in_clause(scene, concept, place, count))


def _is_sided(scene: Scene, place: Place) -> bool:
    """Whether a side stands beside a place, so that it is no side the place had before."""
    return not place.is_named or any(
        place.start - _OTHER_WITHIN <= side.end <= place.end + _OTHER_WITHIN for side in scene.layers[Layer.SIDE]
    )


def _may_be_sided(scene: Scene, concept: Concept, place: Place) -> bool:
    """Whether what is found in a place may be on the side that is told with it, whatever side was told before."""
    has_two = place.region is None or place.region in scene.lexicon.paired
    return has_two and (concept.needs_outcome or concept.fact.assembly in _SIDED)


def _side_of_its_own(scene: Scene, concept: Concept, place: Place, end: int) -> str | None:
    """The side behind a sign or measure, whatever side was told before: "right heel pain. Swelling bilaterally."."""
    if place.region not in scene.lexicon.paired and concept.fact.name not in scene.lexicon.rooted:
        return None
    behind = side_behind(scene, end) if concept.fact.assembly == "sign" else None
    if behind is not None:
        return behind.names[0]
    measured = concept.fact.assembly == "sign" or concept.needs_outcome
    return side_closing(scene, end) if measured else None


def _side_told_beside(scene: Scene, concept: Concept, place: Place, grade: Grade) -> str | None:
    """The side right before or behind a diagnosis, or of the region of the part it is told of."""
    side = _side_of_the_same(scene, concept, place) if grade is Grade.ADJACENT else None
    if side is None and grade is Grade.ADJACENT and concept.needs_outcome and not place.plural:
        side = _side_of_its_whole(scene, place)
    if side is not None or concept.fact.assembly != "diagnosis":
        return side
    before = side_right_before(scene, concept) or _side_of_the_apposed(scene, concept, place)
    return before or side_right_behind(scene, concept, place) or side_told_behind(scene, concept, place)


def _side_of_the_same(scene: Scene, concept: Concept, place: Place) -> str | None:
    """The side of the region of a part, told right behind a mention: "MCL sprain of the right knee"."""
    group = next((group for group in scene.groups if group.start > concept.end), None)
    if group is None or group.start - concept.end > _BEHIND:
        return None
    told = scene.words[concept.end : concept.end + 1] in _TO_REGION
    return next((each.side for each in group.places if told and each.region == place.region), None)


def _side_of_the_apposed(scene: Scene, concept: Concept, place: Place) -> str | None:
    """The side of a region that a comma adds to a diagnosis of it: "patellofemoral syndrome, left knee"."""
    if place.plural or scene.words[concept.end : concept.end + 1] not in _APPOSING:
        return None
    behind = (group for group in scene.groups if concept.end < group.start <= concept.end + _OTHER_WITHIN)
    group = next(behind, None)
    if group is None or len(group.places) != 1 or owner_of(scene, group) is not None:
        return None
    return group.places[0].side if group.places[0].region == place.region else None


def _side_of_its_whole(scene: Scene, place: Place) -> str | None:
    """The one side of the region behind its part: "patellar grind and apprehension are positive in the left knee"."""
    later = (other for group in scene.groups for other in group.places if other.start > place.start)
    told = {other.side for other in later if other.region == place.region}
    return told.pop() if len(told) == 1 else None


def _one_of_both(scene: Scene, concept: Concept, places: tuple[Place, ...]) -> Match | None:
    """The side behind a finding, where both were named before it: "both knees had swelling on the left"."""
    if concept.fact.assembly not in _ONE_SIDED or any(p.side != BOTH or p.end > concept.start for p in places):
        return None
    side = side_behind(scene, concept.end)
    both = side and any(0 < other.start - side.end <= _OTHER_WITHIN for other in scene.layers[Layer.SIDE])
    return None if both else side


def _side_in_clause(scene: Scene, concept: Concept, place: Place, count: int) -> str | None:
    """The side that the clause names without a region; of several places only both sides of what has two."""
    paired = place.region in scene.lexicon.paired
    if not paired and (count > 1 or concept.fact.assembly not in {"sign", "test"}):
        return None
    side = loose_side(scene, concept)
    return side if count == 1 or side == BOTH else None


def _side_examined(scene: Scene, concept: Concept, place: Place) -> str | None:
    """The side of the examination that a part of its region belongs to: "exam of both shoulders: … the AC joint"."""
    group = examined_group(scene, concept) if place.region in scene.lexicon.paired else None
    told = {other.side for other in group.places if other.region == place.region} if group else set[str | None]()
    return told.pop() if len(told) == 1 else None


def _side_of_whole(scene: Scene, concept: Concept, place: Place) -> str | None:
    """The side of the region that is told of, for a part of its limb: "the left hand is tender at the wrist"."""
    if concept.fact.assembly not in _FOUND or place.plural or place.region not in scene.lexicon.paired:
        return None
    whole = subject_of_findings(scene, concept)
    if whole is None or len(whole.places) != 1 or whole.places[0].side == BOTH:
        return None
    return whole.places[0].side if scene.lexicon.in_one_limb(place.region, whole.places[0].region) else None


def _leads_down(concept: Concept, grade: Grade) -> bool:
    """Whether a complaint goes down a limb: "radiates to the hand", "arm pain with numbness in the hand"."""
    return concept.fact.placed == "target" or (concept.fact.assembly == "symptom" and grade is Grade.PREPOSITIONAL)
