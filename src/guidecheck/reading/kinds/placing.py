"""The places of a statement by what its fact allows."""

from typing import Final

from guidecheck.reading.context.flag import Flag
from guidecheck.reading.kinds.exam.named import muscles_of, named_beside
from guidecheck.reading.kinds.exam.one_of_two import side_of_one
from guidecheck.reading.kinds.loose_sides import loose_side
from guidecheck.reading.kinds.placed_sides import on_their_sides
from guidecheck.reading.kinds.sides_beside import (
    side_behind,
    side_beside,
    side_of_region,
    side_right_before,
    side_touching,
)
from guidecheck.reading.phrases import GRADED
from guidecheck.reading.places.attachment import Attached, Grade, attached
from guidecheck.reading.places.regions import Group
from guidecheck.reading.places.sides import NOWHERE, Place
from guidecheck.reading.sentences.grammar import words
from guidecheck.reading.sentences.layers import Layer
from guidecheck.reading.sentences.mentions import Concept
from guidecheck.reading.sentences.scene import Scene
from guidecheck.vocabulary import FactDef, Per

_AHEAD: Final = 6
_WHOLE_BODY: Final = frozenset({"throughout", "globally", "everywhere"})
_FOUND: Final = frozenset({"sign", "test"})
_LISTED: Final = frozenset({Grade.COORDINATED, Grade.SENTENCE})
_SEVERAL: Final = 2
_OTHER_CLAUSE: Final = words(", ; : . and but with")
_HAS: Final = words("has had showed shows demonstrates demonstrated : with")
_SHARED: Final = words("impingement")
_IN_IT: Final = words("in of the his her")
_WORST: Final = {
    "near": Grade.PREPOSITIONAL,
    "target": Grade.PREPOSITIONAL,
    "named": Grade.SENTENCE,
    "passage": Grade.INHERITED,
}
_BY_KIND: Final = {
    "symptom": "named",
    "pain": "named",
    "sign": "passage",
    "test": "passage",
    "exam": "named",
    "study": "passage",
    "diagnosis": "named",
    "red_flag": "named",
    "change": "named",
    "treatment": "named",
    "procedure": "named",
}


def placing_of(fact: FactDef) -> str:
    """Where the region of *fact* may be taken from: `nowhere`, `named` or `passage`."""
    if fact.per in {Per.PERSON, Per.CLAIM}:
        return "nowhere"
    return fact.placed or _BY_KIND.get(fact.assembly, "nowhere")


def places_of(scene: Scene, concept: Concept, worst: Grade | None = None) -> Attached:
    """The places of a mention, at least one; a place without region and side stands for "none named"."""
    muscles = _muscles_listed(scene, concept) if scene.layers[Layer.TESTED] else None
    if muscles is not None:
        return muscles
    found = _placed(scene, concept, worst)
    return Attached((NOWHERE,), Grade.NONE) if _is_denied_beside_an_organ(scene, concept, found) else found


def _placed(scene: Scene, concept: Concept, worst: Grade | None) -> Attached:
    """The places that the words of a mention, its sentence or its passage tell for it."""
    fact = concept.fact
    placing = placing_of(fact)
    if placing == "nowhere":
        return Attached((_of_its_own(scene, concept),))
    limit = _worst(scene, fact, placing) if worst is None else min(worst, _worst(scene, fact, placing))
    if scene.has(concept, Flag.UNDOCUMENTED) or scene.frame_at(concept.start) == "review":
        limit = min(limit, Grade.PREPOSITIONAL)
    found = attached(scene, concept, limit, placing)
    places = found.places
    if found.grade > Grade.COORDINATED and fact.assembly in {"sign", "symptom"}:
        named = named_beside(scene, concept, fact.examined or fact.name)
        if named is not None:
            return Attached((named.on(named.side or side_of_region(scene, named)),), Grade.PREPOSITIONAL)
        if (
            found.grade is not Grade.NONE
            and fact.referred
            and not _WHOLE_BODY.isdisjoint(scene.words[concept.end : concept.end + _AHEAD])
        ):
            return Attached((NOWHERE,), Grade.NONE)
    if found.grade in {Grade.SENTENCE, Grade.INHERITED} and (one := side_of_one(scene, concept)):
        places = tuple(place.on(one) for place in places)
    if fact.located and found.grade >= Grade.COORDINATED:
        places = tuple(place for place in places if place.region in fact.located)
    elif fact.assembly in _FOUND and len(fact.located) == 1:
        places = tuple(
            told for place in places if (told := _where_it_can_be(scene, fact.located[0], place)) is not None
        )
    if not places:
        return Attached((_understood(scene, concept),), Grade.NONE)
    return on_their_sides(scene, concept, Attached(places, found.grade, found.start, found.end))


def _is_denied_beside_an_organ(scene: Scene, concept: Concept, found: Attached) -> bool:
    """Whether a list of denials goes on from the trunk to a limb's complaint: "denies abdominal pain, weakness"."""
    listed = found.grade in _LISTED and scene.has(concept, Flag.NEGATED)
    if not listed or not concept.fact.referred:
        return False
    limbs = scene.lexicon.spine | scene.lexicon.limbs | frozenset(scene.lexicon.paired)
    told = {place.region for place in found.places if place.region}
    return bool(told) and limbs.isdisjoint(told)


def is_of_another_joint(scene: Scene, concept: Concept) -> bool:
    """Whether a clause tells of a joint that no such test is of: "the left hip has a positive impingement test"."""
    located = concept.fact.located
    if not located or any(place.region in located for group in scene.groups for place in group.places):
        return False
    if _is_of_the_joint_told(scene, concept):
        return True
    group = next((group for group in reversed(scene.groups) if group.end <= concept.start), None)
    if group is None or scene.words[group.end] not in _HAS:
        return False
    return all(
        place.region in scene.lexicon.paired and not scene.lexicon.in_one_limb(place.region, located[0])
        for place in group.places
    )


def _is_of_the_joint_told(scene: Scene, concept: Concept) -> bool:
    """Whether a test which several joints have by one name stands where only another joint is told: "impingement"."""
    if _SHARED.isdisjoint(scene.words[concept.start : concept.end]) or len(scene.groups) > 1:
        return False
    told = scene.groups[0].places if scene.groups else scene.passage.places
    other = {place.region for place in told if place.region in scene.lexicon.paired}
    located = concept.fact.located[0]
    return bool(other) and other.isdisjoint({located, *scene.lexicon.within.get(located, ())})


def is_of_the_spine(scene: Scene, concept: Concept) -> bool:
    """Whether the back is told to do what only a joint does: "his low back locks up", "a catch in the low back"."""
    located = concept.fact.located
    if concept.fact.assembly != "symptom" or not located or not scene.lexicon.spine.isdisjoint(located):
        return False
    group = next((group for group in reversed(scene.groups) if group.end <= concept.start), None)
    if group is not None and not _OTHER_CLAUSE.isdisjoint(scene.words[group.end : concept.start]):
        return False
    group = group or _group_in_it(scene, concept)
    return group is not None and all(
        place.region is None or place.region in scene.lexicon.spine for place in group.places
    )


def _group_in_it(scene: Scene, concept: Concept) -> Group | None:
    """The group that only small words part from a mention before it: "a catch in the low back"."""
    behind = (group for group in scene.groups if group.start >= concept.end)
    return next((group for group in behind if _IN_IT.issuperset(scene.words[concept.end : group.start])), None)


def _muscles_listed(scene: Scene, concept: Concept) -> Attached | None:
    """The places of several muscles or reflexes that a loss is told of, each once."""
    name = concept.fact.examined or concept.fact.name
    muscles = muscles_of(scene, concept, name) if name in scene.lexicon.rooted else ()
    if len(muscles) < _SEVERAL:
        return None
    places = {(place.region, place.side): place for place in muscles}
    head = scene.passage.head
    graded = concept.needs == GRADED
    if graded and len(head) == 1 and all(scene.lexicon.in_one_limb(head[0].region, place.region) for place in muscles):
        return Attached(head, Grade.INHERITED)
    return Attached(tuple(places.values()), Grade.PREPOSITIONAL, concept.start, muscles[-1].end)


def _where_it_can_be(scene: Scene, region: str, place: Place) -> Place | None:
    """The one region that has such a finding, where another part of its limb is named: a snuffbox of the hand.

    None where another part of the body is: "tenderness over the scaphoid and over the sacrum".
    """
    if place.region in {None, region}:
        return place
    return place._replace(region=region) if scene.lexicon.in_one_limb(region, place.region) else None


def _worst(scene: Scene, fact: FactDef, placing: str) -> Grade:
    """How loosely a region may be tied to a fact; under a limb for a head its strength and reflexes are the limb's."""
    graded = fact.assembly == "sign" and placing == "named"
    if graded and any(place.region in scene.lexicon.paired for place in scene.passage.head):
        return Grade.INHERITED
    if fact.assembly == "change" and not scene.passage.note:
        return Grade.COORDINATED
    return _WORST[placing]


def _of_its_own(scene: Scene, concept: Concept) -> Place:
    """The place of what names only its own part of the body, which counts where a side is told: "left foot drop"."""
    side = side_beside(scene, concept)
    if side is None and concept.fact.assembly == "test":
        side = side_right_before(scene, concept) or side_touching(scene, concept)
    if concept.fact.assembly == "test" and (spine := _spine_headed(scene)):
        return spine.on(side)
    if not concept.fact.located:
        return NOWHERE.on(side)
    side = side or side_right_before(scene, concept) or loose_side(scene, concept)
    return Place(concept.fact.located[0], side, concept.start, concept.end) if side else NOWHERE


def _spine_headed(scene: Scene) -> Place | None:
    """The part of the spine that heads the line of a test: "Neck: Spurling's is negative"."""
    head = scene.passage.head
    return head[0] if len(head) == 1 and head[0].region in scene.lexicon.spine else None


def _understood(scene: Scene, concept: Concept) -> Place:
    """The one region a fact can belong to, or its home among several, with the side its passage has for it."""
    behind = side_behind(scene, concept.end) if concept.fact.assembly == "diagnosis" else None
    side, located = behind.names[0] if behind else loose_side(scene, concept), concept.fact.located
    side = side or (side_touching(scene, concept) if concept.fact.assembly == "test" else None)
    region = located[0] if len(located) == 1 else concept.fact.home if located else None
    if region is None:
        return NOWHERE.on(side)
    place = Place(region, side, concept.start, concept.end)
    return place.on(side or side_of_region(scene, place))
