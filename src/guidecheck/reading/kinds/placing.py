"""The places of a statement by what its fact allows."""

from dataclasses import replace

from guidecheck.reading.attachment import Attached, Grade, attached
from guidecheck.reading.context import Flag
from guidecheck.reading.regions import Place
from guidecheck.reading.scene import Concept, Scene
from guidecheck.vocabulary import FactDef, Per

_WORST = {
    "near": Grade.PREPOSITIONAL,
    "target": Grade.PREPOSITIONAL,
    "named": Grade.SENTENCE,
    "passage": Grade.INHERITED,
}
_BY_KIND = {
    "symptom": "named",
    "pain": "named",
    "sign": "passage",
    "test": "passage",
    "exam": "passage",
    "study": "passage",
    "diagnosis": "named",
    "red_flag": "named",
    "change": "nowhere",
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
    fact = concept.fact
    placing = placing_of(fact)
    if placing == "nowhere":
        return Attached((_nowhere(concept),))
    limit = _WORST[placing] if worst is None else min(worst, _WORST[placing])
    if scene.has(concept, Flag.UNDOCUMENTED) or scene.frame_at(concept.start) == "review":
        limit = min(limit, Grade.PREPOSITIONAL)
    found = attached(scene, concept, limit, placing)
    places = found.places
    if fact.located and found.grade >= Grade.SENTENCE:
        places = tuple(place for place in places if place.region in fact.located)
    if not places:
        return Attached((_understood(scene, concept),), Grade.NONE)
    if len(places) == 1 and places[0].side is None and found.grade < Grade.INHERITED:
        places = (replace(places[0], side=scene.loose_side(concept)),)
    return replace(found, places=places)


def _understood(scene: Scene, concept: Concept) -> Place:
    """The one region a fact can belong to, with the side its passage has for it."""
    side = scene.loose_side(concept)
    if len(concept.fact.located) != 1:
        return replace(_nowhere(concept), side=side)
    region = concept.fact.located[0]
    known = {place.side for place in scene.passage.places if place.region == region}
    return Place(region, side or (known.pop() if len(known) == 1 else None), concept.start, concept.end)


def _nowhere(concept: Concept) -> Place:
    return Place(None, None, concept.start, concept.end)
