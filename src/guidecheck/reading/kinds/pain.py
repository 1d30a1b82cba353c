"""Pain: where it is, and the score out of ten that goes with it."""

from collections.abc import Iterator

from guidecheck.case import Fact
from guidecheck.reading.attachment import Grade
from guidecheck.reading.context import Flag
from guidecheck.reading.kinds.meaning import Meaning, meaning_of, speaker_at
from guidecheck.reading.kinds.placing import places_of
from guidecheck.reading.mentions import Concept
from guidecheck.reading.numbers import score_in
from guidecheck.reading.scene import Scene
from guidecheck.reading.sides import NOWHERE, Place

_BEFORE = 10


def read_pain(scene: Scene, concept: Concept) -> Iterator[Fact]:
    """The facts of one mention of pain; a mention without place or score says nothing new."""
    meaning = meaning_of(scene, concept)
    if meaning is Meaning.NOTHING:
        return
    found = places_of(scene, concept, Grade.COORDINATED)
    named = found.grade is not Grade.NONE
    if scene.has(concept, Flag.CAUSE) and found.grade is not Grade.ADJACENT:
        return
    score, end = _score(scene, concept)
    when, speaker = scene.date_at(concept.start), speaker_at(scene, concept)
    quotes = scene.quoted(concept, found.start, end if score is not None else found.end)
    places = found.places if named else _told_before(scene, concept, score)
    if score is not None and len(places) > 1:
        yield Fact(concept.fact.name, meaning.value, None, None, when, speaker, score, quotes=quotes)
        score = None
    for place in places:
        yield Fact(concept.fact.name, meaning.value, place.region, place.side, when, speaker, score, quotes=quotes)


def _told_before(scene: Scene, concept: Concept, score: int | None) -> tuple[Place, ...]:
    """The places of pain without a place: the one pain told so far, else none; nothing where no score is told."""
    if score is None:
        listed = scene.frame_at(concept.start) == "diagnoses"
        return (NOWHERE,) if listed else ()
    pains = {(place.region, place.side): place for place in scene.passage.pains}
    return tuple(pains.values()) if len(pains) == 1 else (NOWHERE,)


def _score(scene: Scene, concept: Concept) -> tuple[int | None, int]:
    """The score up to the next mention of pain, or right before this one."""
    later = [other.start for other in scene.concepts if other.start >= concept.end and other.fact is concept.fact]
    last = min(later, default=len(scene.sentence))
    earlier = [other.end for other in scene.concepts if other.end <= concept.start and other.fact is concept.fact]
    score = score_in(scene.text(concept.end, min(last, concept.end + 24)))
    if score is not None:
        return score, min(last, concept.end + 24)
    return score_in(scene.text(max(concept.start - _BEFORE, max(earlier, default=0)), concept.start)), concept.end
