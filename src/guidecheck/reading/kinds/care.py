"""Treatments and operations: given, planned, or said not to have been given."""

from collections.abc import Iterator

from guidecheck.case import Fact, Speaker
from guidecheck.reading.attachment import Grade
from guidecheck.reading.context import Flag
from guidecheck.reading.kinds.meaning import Meaning, meaning_of
from guidecheck.reading.kinds.placing import places_of
from guidecheck.reading.kinds.sessions import day_after, sessions_of
from guidecheck.reading.mentions import Concept
from guidecheck.reading.scene import Scene

_SPEAKER = Speaker.PROVIDER
_PLANS = frozenset({"plan", "request", "review"})


def read_treatment(scene: Scene, concept: Concept) -> Iterator[Fact]:
    """A treatment that was given or was not; what is only planned yields the fact that its entry names, if any."""
    meaning = meaning_of(scene, concept)
    if meaning is Meaning.NOTHING or (scene.frame_at(concept.start) == "review" and meaning is not Meaning.UNKNOWN):
        return
    if meaning is Meaning.UNKNOWN and _only_missing(scene, concept):
        return
    if scene.has(concept, Flag.UNSTARTED):
        yield from _given(scene, concept, Meaning.NO)
        return
    if meaning is not Meaning.UNKNOWN and _is_planned(scene, concept):
        yield from _planned(scene, concept, meaning)
        return
    yield from _given(scene, concept, meaning)


def read_procedure(scene: Scene, concept: Concept) -> Iterator[Fact]:
    """An operation: past where the text says so, else planned where it says that; what is possible is considered."""
    meaning = meaning_of(scene, concept)
    if meaning is Meaning.NOTHING or scene.frame_at(concept.start) == "review":
        return
    past = scene.has(concept, Flag.HISTORICAL)
    if meaning is Meaning.UNKNOWN and not past and not scene.has(concept, Flag.UNDOCUMENTED):
        yield from _planned(scene, concept, Meaning.YES)
        return
    if not past and (meaning is Meaning.NO or _is_planned(scene, concept)):
        yield from _planned(scene, concept, meaning)
    else:
        yield from _given(scene, concept, meaning)


def _only_missing(scene: Scene, concept: Concept) -> bool:
    """Whether a list of treatments "was not provided": that is said of the record, not of the treatment."""
    return any(
        match.names[0].startswith("undocumented/backward") and match.start >= concept.end for match in scene.triggers
    )


def _is_planned(scene: Scene, concept: Concept) -> bool:
    return scene.has(concept, Flag.PLANNED) or scene.frame_at(concept.start) in _PLANS


def _planned(scene: Scene, concept: Concept, meaning: Meaning) -> Iterator[Fact]:
    if not concept.fact.planned:
        return
    found = places_of(scene, concept, Grade.SENTENCE)
    day, quotes = scene.own_day or scene.passage.date, scene.quoted(concept, found.start, found.end)
    for place in found.places:
        yield Fact(concept.fact.planned, meaning.value, place.region, place.side, day, _SPEAKER, quotes=quotes)


def _given(scene: Scene, concept: Concept, meaning: Meaning) -> Iterator[Fact]:
    sessions, start = sessions_of(scene, concept)
    measure = sessions if concept.fact.measure == "sessions" else None
    result, when = _response(scene, concept), day_after(scene, concept) or scene.date_at(concept.start)
    found = places_of(scene, concept, Grade.PREPOSITIONAL)
    quotes = scene.quoted(concept, start if found.start is None else min(start, found.start), found.end)
    for place in found.places:
        name, value = concept.fact.name, meaning.value
        yield Fact(name, value, place.region, place.side, when, _SPEAKER, measure, result, quotes)


def _response(scene: Scene, concept: Concept) -> str | None:
    """What a treatment did, by the nearest word for it later in the sentence."""
    for quality in scene.qualities("improved", "not_improved"):
        if 0 <= quality.start - concept.end <= 20:
            return quality.names[0]
    return None
