"""The plan to give care, under the name of the fact for that, with its day."""

from collections.abc import Iterator
from typing import Final

from guidecheck.case import Fact, Speaker, When
from guidecheck.reading.context.flag import Flag
from guidecheck.reading.kinds.care.places import of_what_is_operated
from guidecheck.reading.kinds.care.planned_places import place_of_plan
from guidecheck.reading.kinds.meaning import Meaning
from guidecheck.reading.kinds.own_days import day_behind
from guidecheck.reading.kinds.placing import places_of
from guidecheck.reading.places.attachment import Attached, Grade
from guidecheck.reading.places.sides import NOWHERE
from guidecheck.reading.sentences.assemblies import CARE
from guidecheck.reading.sentences.mentions import Concept
from guidecheck.reading.sentences.scene import Scene

_FELT_WITHIN: Final = 4
_LOOKED_AT_BEFORE: Final = {"chest"}  # "a chest x-ray before surgery" tells nothing of where that is to be


def planned(scene: Scene, concept: Concept, meaning: Meaning) -> Iterator[Fact]:
    """The plan to give it, where its entry names the fact for that."""
    if not concept.fact.planned:
        return
    found = places_of(scene, concept, Grade.SENTENCE)
    if found.grade >= Grade.COORDINATED and _is_of_what_spreads(scene, found):
        found = Attached((NOWHERE,))
    if found.grade is Grade.SENTENCE and {place.region for place in found.places} == _LOOKED_AT_BEFORE:
        found = Attached((NOWHERE,))
    if found.grade is Grade.NONE:
        found = place_of_plan(scene, concept) or of_what_is_operated(scene, concept) or found
    day, quotes = _day_planned(scene, concept), scene.quoted(concept, found.start, found.end)
    for place in found.places:
        yield Fact(concept.fact.planned, meaning.value, place.region, place.side, day, Speaker.PROVIDER, quotes=quotes)


def _is_of_what_spreads(scene: Scene, found: Attached) -> bool:
    """Whether a place before is only the limb that nerves are felt in: "leg weakness persists, surgery is advised"."""
    if not {place.region for place in found.places} <= scene.lexicon.limbs:
        return False
    told = (other for other in scene.concepts if other.fact.referred or other.fact.placed == "target")
    first, last = found.start or 0, found.end or 0
    near = (other for other in told if first - _FELT_WITHIN <= other.start <= last + _FELT_WITHIN)
    return any(places_of(scene, other).places == found.places for other in near)


def _day_planned(scene: Scene, concept: Concept) -> When | None:
    """The day of the visit that plans it; that of a denial is none, nor has what the record lacks a day."""
    lacking = scene.has(concept, Flag.UNDOCUMENTED) and "whether" not in scene.words[: concept.start]
    undated = lacking or scene.frame_at(concept.start) == "review"
    own = None if _is_of_care_before(scene, concept) else scene.own_day
    return None if undated else own or scene.passage.date


def _is_of_care_before(scene: Scene, concept: Concept) -> bool:
    """Whether the day of a sentence is that of care told before, which was given: "fusion 3/4/2015, a new one …"."""
    given = (each for each in scene.concepts if each.end <= concept.start and each.fact.assembly in CARE)
    days = (day_behind(scene, each) for each in given if not scene.has(each, Flag.PLANNED))
    return any(dated is not None and dated.when == scene.own_day for dated in days)
