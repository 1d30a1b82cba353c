"""Pain: where it is, and the score out of ten that goes with it."""

from collections.abc import Iterator

from guidecheck.case import Fact
from guidecheck.reading.attachment import Grade
from guidecheck.reading.context import Flag
from guidecheck.reading.kinds.meaning import Meaning, meaning_of, speaker_at
from guidecheck.reading.kinds.placing import places_of
from guidecheck.reading.numbers import score_in
from guidecheck.reading.regions import Place
from guidecheck.reading.scene import Concept, Scene, stated


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
    places = found.places if named else _told_before(scene, concept, score)
    if score is not None and len(places) > 1:
        yield _pain(scene, concept, meaning, Place(None, None, 0, 0), score, end)
        score = None
    for place in places:
        yield _pain(scene, concept, meaning, place, score, found.end if score is None else end, found.start)


def _pain(
    scene: Scene,
    concept: Concept,
    meaning: Meaning,
    place: Place,
    score: int | None,
    end: int | None,
    start: int | None = None,
) -> Fact:
    return stated(
        scene,
        concept,
        meaning.value,
        place,
        measure=score,
        when=scene.date_at(concept.start),
        speaker=speaker_at(scene, concept),
        start=start,
        end=end,
    )


def _told_before(scene: Scene, concept: Concept, score: int | None) -> tuple[Place, ...]:
    """The places of pain without a place: the one pain told so far, else none; nothing where no score is told."""
    if score is None:
        listed = scene.frame_at(concept.start) == "diagnoses"
        return (Place(None, None, concept.start, concept.end),) if listed else ()
    pains = {(place.region, place.side): place for place in scene.passage.pains}
    return tuple(pains.values()) if len(pains) == 1 else (Place(None, None, concept.start, concept.end),)


def _score(scene: Scene, concept: Concept) -> tuple[int | None, int]:
    """The score up to the next mention of pain, or right before this one."""
    later = [other.start for other in scene.concepts if other.start >= concept.end and other.fact is concept.fact]
    last = min(later, default=len(scene.sentence))
    earlier = [other.end for other in scene.concepts if other.end <= concept.start and other.fact is concept.fact]
    score = score_in(scene.text(concept.end, min(last, concept.end + 24)))
    if score is not None:
        return score, min(last, concept.end + 24)
    return score_in(scene.text(max(concept.start - 6, max(earlier, default=0)), concept.start)), concept.end
