"""Treatments and operations: given, planned, or said not to have been given."""

from collections.abc import Iterator
from itertools import pairwise

from guidecheck.case import Fact, Speaker, When
from guidecheck.derive import RESTRICTION
from guidecheck.reading.attachment import Grade
from guidecheck.reading.context import Flag
from guidecheck.reading.grammar import words
from guidecheck.reading.kinds.meaning import Meaning, meaning_of
from guidecheck.reading.kinds.placing import places_of
from guidecheck.reading.kinds.sessions import day_after, sessions_of
from guidecheck.reading.kinds.told_days import date_of_care, year_after
from guidecheck.reading.mentions import Concept
from guidecheck.reading.scene import Scene
from guidecheck.vocabulary import FactDef

_WAS = words("was were")
_NOT_TOLD = Flag.UNDOCUMENTED | Flag.NEGATED
_HAS = words("has have had")
_DONE = words("injected given administered performed received provided")
_DONE_WITHIN = 5
_AGO_WITHIN = 6
_NOTED = words("noted documented recorded mentioned")
_ASKED_WITHIN = 7
_SPEAKER = Speaker.PROVIDER
_OF_THE_PAST = frozenset({"past", "surgeries", "treatments"})
_BEFORE = frozenset({"prior", "previous", "past", "never", "had", "prev", "earlier"})
_NEAR = 5
_ORDERING = frozenset({"plan", "work"})
_NONE = frozenset({"none", "no", "negative", "denies", "nil", "noncontributory"})
_GOES_ON_WITHIN = 4
_GOING_ON = frozenset({"continue", "cont", "continued", "continuing", "keep", "resume"})
_HANDED_OUT = frozenset({"dispensed", "given", "applied", "fitted", "provided", "issued", "placed"})
_PLANS = frozenset({"plan", "request", "review"})


def read_treatment(scene: Scene, concept: Concept) -> Iterator[Fact]:
    """A treatment that was given or was not; what is only planned yields the fact that its entry names, if any."""
    meaning = meaning_of(scene, concept)
    if scene.has(concept, Flag.CORRECTED) and meaning is Meaning.YES:
        yield from _given(scene, concept, meaning)
        return
    if concept.fact.planned and scene.frame_at(concept.start) == "review" and _is_requested(scene, concept):
        yield from _planned(scene, concept, Meaning.YES)
        return
    if meaning is Meaning.NOTHING or (scene.frame_at(concept.start) == "review" and meaning is not Meaning.UNKNOWN):
        return
    if meaning is Meaning.UNKNOWN and (_only_missing(scene, concept) or not scene.has(concept, _NOT_TOLD)):
        return
    if meaning is Meaning.NO and not _NOTED.isdisjoint(scene.words[concept.end : concept.end + 2]):
        meaning = Meaning.UNKNOWN
    if scene.has(concept, Flag.UNSTARTED):
        yield from _given(scene, concept, Meaning.NO)
        return
    if scene.passage.part in _ORDERING and concept.fact.name == RESTRICTION and meaning is Meaning.YES:
        yield from _restricted(scene, concept)
        return
    if meaning is Meaning.YES and scene.passage.note and _goes_on(scene, concept):
        yield from _given(scene, concept, meaning)
        return
    if meaning is not Meaning.UNKNOWN and _is_planned(scene, concept):
        yield from _planned(scene, concept, meaning)
        return
    yield from _given(scene, concept, meaning)


def _goes_on(scene: Scene, concept: Concept) -> bool:
    """Whether a plan goes on with what was begun, or what it names was handed out: "continue HEP", "brace given"."""
    if scene.passage.part != "plan" or scene.has(concept, Flag.HYPOTHETICAL):
        return False
    before = scene.words[max(0, concept.start - _GOES_ON_WITHIN) : concept.start]
    after = scene.words[concept.end : concept.end + _GOES_ON_WITHIN]
    return not _GOING_ON.isdisjoint(before) or not _HANDED_OUT.isdisjoint(after)


def _restricted(scene: Scene, concept: Concept) -> Iterator[Fact]:
    """A restriction that the plan of a note orders holds from that day."""
    day, quotes = scene.date_at(concept.start), scene.quoted(concept)
    yield Fact(concept.fact.name, True, None, None, day, _SPEAKER, quotes=quotes)


def read_no_surgery(scene: Scene) -> Iterator[Fact]:
    """That there was no operation, told by a word under the heading for operations: "Surgical history: none"."""
    if scene.passage.part != "surgeries" or scene.concepts or scene.words[0] not in _NONE:
        return
    procedure = next((f for f in scene.lexicon.facts.values() if f.assembly == "procedure" and f.planned), None)
    if procedure is None:
        return
    yield Fact(procedure.name, False, speaker=_SPEAKER, quotes=scene.quoted(Concept(procedure, 0, 1)))


def read_procedure(scene: Scene, concept: Concept) -> Iterator[Fact]:
    """An operation: past where the text says so, else planned where it says that; what is possible is considered."""
    meaning = meaning_of(scene, concept)
    if scene.passage.part == "plan" and _only_conditional(scene, concept):
        yield from _planned(scene, concept, Meaning.YES)
        return
    if scene.frame_at(concept.start) == "review" and _is_requested(scene, concept):
        yield from _planned(scene, concept, Meaning.YES)
        return
    if meaning is Meaning.NOTHING or scene.frame_at(concept.start) == "review":
        return
    past = scene.has(concept, Flag.HISTORICAL) or scene.passage.part in _OF_THE_PAST or _had_before(scene, concept)
    if meaning is Meaning.UNKNOWN and not past and not scene.has(concept, Flag.UNDOCUMENTED):
        yield from _planned(scene, concept, Meaning.YES)
        return
    if not past and (meaning is Meaning.NO or _is_planned(scene, concept)):
        yield from _planned(scene, concept, meaning)
    else:
        yield from _given(scene, concept, meaning)


def tells_of_the_record(fact: FactDef) -> bool:
    """Whether a treatment that is not documented is a gap in the record, and no question of its own: medication."""
    return fact.assembly == "treatment" and fact.placed == "nowhere"


def _only_conditional(scene: Scene, concept: Concept) -> bool:
    """Whether the plan of a note considers an operation under a condition: "if the tear is confirmed, repair"."""
    return scene.has(concept, Flag.HYPOTHETICAL) and not scene.has(concept, Flag.NEGATED | Flag.FAMILY)


def _had_before(scene: Scene, concept: Concept) -> bool:
    """Whether a denial is one of the past: "never had surgery", "no prior operation"."""
    before = scene.words[max(0, concept.start - _NEAR) : concept.start]
    return scene.has(concept, Flag.NEGATED) and not _BEFORE.isdisjoint(before)


def _only_missing(scene: Scene, concept: Concept) -> bool:
    """Whether a list of treatments "was not provided": that is said of the record, not of the treatment."""
    if tells_of_the_record(concept.fact) and scene.has(concept, Flag.UNDOCUMENTED):
        return True
    if "whether" in scene.words[: concept.start]:
        return False
    return any(
        match.names[0].startswith("undocumented/backward")
        and match.start >= concept.end
        and all(flags & Flag.UNDOCUMENTED for flags in scene.flags[concept.end : match.start])
        for match in scene.triggers
    )


def _is_planned(scene: Scene, concept: Concept) -> bool:
    if scene.has(concept, Flag.PLANNED | Flag.DENIED):
        return True
    return scene.frame_at(concept.start) in _PLANS and not _was_done(scene, concept)


def _was_done(scene: Scene, concept: Concept) -> bool:
    """Whether a sentence after a plan tells what was done at the visit: "she was also injected with …"."""
    if not scene.frames.isdisjoint(_PLANS):
        return False
    told = scene.words[max(0, concept.start - _DONE_WITHIN) : concept.end]
    if not _HAS.isdisjoint(scene.words[max(0, concept.start - 2) : concept.start]):
        return True
    return not _WAS.isdisjoint(told) and not _DONE.isdisjoint(told)


def _is_requested(scene: Scene, concept: Concept) -> bool:
    """Whether a denial names an operation as what was asked for: "denied the request for shoulder surgery"."""
    before = scene.words[max(0, concept.start - _ASKED_WITHIN) : concept.start]
    return any(pair == ("request", "for") for pair in pairwise(before)) and {",", ";", "evaluation"}.isdisjoint(before)


def _planned(scene: Scene, concept: Concept, meaning: Meaning) -> Iterator[Fact]:
    if not concept.fact.planned:
        return
    found = places_of(scene, concept, Grade.SENTENCE)
    day, quotes = _day_planned(scene, concept), scene.quoted(concept, found.start, found.end)
    for place in found.places:
        yield Fact(concept.fact.planned, meaning.value, place.region, place.side, day, _SPEAKER, quotes=quotes)


def _day_planned(scene: Scene, concept: Concept) -> When | None:
    """The day of the visit that plans it; that of a denial is none."""
    return None if scene.frame_at(concept.start) == "review" else scene.own_day or scene.passage.date


def _given(scene: Scene, concept: Concept, meaning: Meaning) -> Iterator[Fact]:
    sessions, start = sessions_of(scene, concept)
    measure = sessions if concept.fact.measure == "sessions" else None
    result, when = _response(scene, concept), _day_given(scene, concept)
    found = places_of(scene, concept, Grade.PREPOSITIONAL)
    quotes = scene.quoted(concept, start if found.start is None else min(start, found.start), found.end)
    for place in found.places:
        name, value = concept.fact.name, meaning.value
        yield Fact(name, value, place.region, place.side, when, _SPEAKER, measure, result, quotes)


def _day_given(scene: Scene, concept: Concept) -> When | None:
    """The day told for a treatment, else that of the visit; one given "two months ago" was not given at it."""
    if "ago" in scene.words[concept.end : concept.end + _AGO_WITHIN]:
        return None
    return day_after(scene, concept) or date_of_care(scene, concept.start) or year_after(scene, concept)


def _response(scene: Scene, concept: Concept) -> str | None:
    """What a treatment did, by the nearest word for it later in the sentence."""
    for quality in scene.qualities("improved", "not_improved"):
        if 0 <= quality.start - concept.end <= 20:
            return quality.names[0]
    return None
