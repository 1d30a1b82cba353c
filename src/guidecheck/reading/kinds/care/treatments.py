"""Treatments: given, planned, or said not to have been given."""

from collections.abc import Iterator
from typing import Final

from guidecheck.case import RESTRICTION, Fact, Speaker
from guidecheck.reading.context.flag import Flag
from guidecheck.reading.kinds.care.again import meant_again, place_of_what_is_worn, was_ended
from guidecheck.reading.kinds.care.counts_ahead import counted_ahead
from guidecheck.reading.kinds.care.days import day_given
from guidecheck.reading.kinds.care.foreseen import comes_behind_a_duty
from guidecheck.reading.kinds.care.given_up import is_given_up
from guidecheck.reading.kinds.care.injected import is_injected
from guidecheck.reading.kinds.care.not_called_for import is_more_of_it, is_not_indicated
from guidecheck.reading.kinds.care.other_ills import is_for_another_ill
from guidecheck.reading.kinds.care.other_side import on_the_other_side
from guidecheck.reading.kinds.care.places import own_place, place_of_care
from guidecheck.reading.kinds.care.planned import (
    another_planned,
    is_considered,
    is_only_an_option,
    is_ordered,
    is_planned,
    is_requested,
)
from guidecheck.reading.kinds.care.plans import planned
from guidecheck.reading.kinds.care.responses import is_denied_help, response_of
from guidecheck.reading.kinds.care.sessions import count_end, counted_behind, counted_elsewhere, sessions_of
from guidecheck.reading.kinds.care.told_of_care import is_settled, told
from guidecheck.reading.kinds.conditions import depends
from guidecheck.reading.kinds.history.lighter_work import is_none
from guidecheck.reading.kinds.meaning import Meaning
from guidecheck.reading.kinds.own_days import days_listed_with
from guidecheck.reading.kinds.placing import places_of
from guidecheck.reading.kinds.speakers import speaker_at
from guidecheck.reading.kinds.yes_or_no import meaning_of
from guidecheck.reading.places.attachment import Attached, Grade
from guidecheck.reading.sentences.mentions import Concept
from guidecheck.reading.sentences.scene import Scene
from guidecheck.reading.sentences.scene_days import date_at

_SPEAKER: Final = Speaker.PROVIDER
_ORDERING: Final = frozenset({"plan", "work"})


def read_treatment(scene: Scene, concept: Concept) -> Iterator[Fact]:
    """A treatment that was given or was not; what is only planned yields the fact that its entry names, if any."""
    if _is_no_care(scene, concept):
        return
    if is_more_of_it(scene, concept):
        yield from planned(scene, concept, Meaning.NO)
        return
    if comes_behind_a_duty(scene, concept) or (
        concept.fact.planned and (is_considered(scene, concept) or _is_asked_for(scene, concept))
    ):
        yield from planned(scene, concept, Meaning.YES)
        return
    if _is_not_to_be(scene, concept):
        yield from planned(scene, concept, Meaning.NO)
        return
    meaning = told(scene, concept)
    if meaning is Meaning.NOTHING:
        return
    limits = concept.fact.name == RESTRICTION and meaning is Meaning.YES
    if limits and (scene.passage.part in _ORDERING or is_ordered(scene, concept) or _is_left_in_a_plan(scene, concept)):
        yield from _restricted(scene, concept)
        return
    if meaning is not Meaning.UNKNOWN and is_planned(scene, concept) and not is_settled(scene, concept, meaning):
        if not depends(scene, concept):
            yield from planned(scene, concept, meaning)
        return
    yield from given(scene, concept, meaning)
    if meaning is Meaning.YES and concept.fact.planned and another_planned(scene, concept):
        yield from planned(scene, concept, meaning)


def _is_no_care(scene: Scene, concept: Concept) -> bool:
    """Whether the words tell of no care: an option, its end, a drug of an injection or for another illness."""
    return (
        is_for_another_ill(scene, concept)
        or is_only_an_option(scene, concept)
        or was_ended(scene, concept)
        or is_given_up(scene, concept)
        or is_none(scene, concept)
        or is_injected(scene, concept)
    )


def _is_not_to_be(scene: Scene, concept: Concept) -> bool:
    """Whether it is only told that it will not be given: "an injection is not indicated", and not by a denial."""
    denied = meaning_of(scene, concept) is Meaning.NOTHING or scene.frame_at(concept.start) == "review"
    return not denied and is_not_indicated(scene, concept)


def _is_asked_for(scene: Scene, concept: Concept) -> bool:
    """Whether a denial names it as what was asked for."""
    corrected = scene.has(concept, Flag.CORRECTED)
    return not corrected and scene.frame_at(concept.start) == "review" and is_requested(scene, concept)


def _restricted(scene: Scene, concept: Concept) -> Iterator[Fact]:
    """A restriction that is ordered holds from that day."""
    day, quotes = date_at(scene, concept.start), scene.quoted(concept)
    yield Fact(concept.fact.name, True, None, None, day, _SPEAKER, quotes=quotes)


def _is_left_in_a_plan(scene: Scene, concept: Concept) -> bool:
    """Whether a sentence that goes on with a plan tells a limit that holds from then: "One-handed work only."."""
    goes_on = scene.frame_at(concept.start) == "plan" and "plan" not in scene.frames
    return goes_on and not scene.has(concept, Flag.PLANNED | Flag.HYPOTHETICAL)


def given(scene: Scene, concept: Concept, meaning: Meaning) -> Iterator[Fact]:
    """What was given or was not, with its sessions, its day and what it brought."""
    sessions, start = sessions_of(scene, concept)
    measure = sessions if concept.fact.measure == "sessions" and meaning is not Meaning.NO else None
    result, when = response_of(scene, concept), day_given(scene, concept)
    if meaning is Meaning.NO or _is_not_recorded(scene, concept):
        result = None
    found = own_place(scene, concept, places_of(scene, concept, Grade.PREPOSITIONAL))
    if found.grade is Grade.NONE:
        found = place_of_care(scene, concept) or _told_before(scene, concept) or found
    if measure is None and concept.fact.measure == "sessions" and found.end is not None and found.end > concept.end:
        measure = counted_behind(scene, found.end)
    first, last = (
        start if found.start is None else min(start, found.start),
        max(found.end or 0, count_end(scene, concept)),
    )
    quotes = scene.quoted(concept, first, last)
    name, value = concept.fact.name, meaning.value
    speaker = _SPEAKER if value is not None else speaker_at(scene, concept)
    days = (when, *(dated.when for dated in days_listed_with(scene, when))) if concept.fact.planned else (when,)
    for place in found.places:
        for day in days:
            yield Fact(name, value, place.region, place.side, day, speaker, measure, result, quotes)
    if value and concept.fact.planned and (other := on_the_other_side(scene, concept, found.places[-1], last)):
        said = scene.quoted(concept, first, other.end)
        yield Fact(name, True, other.place.region, other.place.side, other.date, speaker, None, result, said)
    counted = measure is not None or bool(concept.fact.planned)
    if not (counted and value) or found.end is None:
        return
    beside = counted_elsewhere(scene, found.end) if found.end > concept.end else counted_ahead(scene, found.start or 0)
    for count, group in beside:
        said = scene.quoted(concept, min(first, group.start), max(last, group.end))
        for place in group.places:
            number = count if measure is not None else None
            yield Fact(name, True, place.region, place.side, when, speaker, number, result, said)


def _is_not_recorded(scene: Scene, concept: Concept) -> bool:
    """Whether what care brought is only not documented: "no improvement from therapy was documented"."""
    return scene.has(concept, Flag.UNDOCUMENTED | Flag.RECORDED) and is_denied_help(scene, concept)


def _told_before(scene: Scene, concept: Concept) -> Attached | None:
    """The place that was told before for care which is meant again, or for what is worn."""
    if concept.fact.placed == "nowhere":
        return None
    cared = meant_again(scene, concept)
    return Attached((cared.place,), Grade.INHERITED) if cared else place_of_what_is_worn(scene, concept)
