"""Treatments: given, planned, or said not to have been given."""

from collections.abc import Iterator
from itertools import pairwise
from typing import Final

from guidecheck.case import RESTRICTION, Fact, Speaker
from guidecheck.reading.context.flag import Flag
from guidecheck.reading.kinds.care.again import meant_again, place_of_what_is_worn, was_ended
from guidecheck.reading.kinds.care.days import day_given
from guidecheck.reading.kinds.care.injected import is_injected
from guidecheck.reading.kinds.care.other_ills import is_for_another_ill
from guidecheck.reading.kinds.care.other_side import on_the_other_side
from guidecheck.reading.kinds.care.places import own_place, place_of_care
from guidecheck.reading.kinds.care.planned import (
    another_planned,
    is_considered,
    is_more_of_it,
    is_not_indicated,
    is_only_an_option,
    is_ordered,
    is_planned,
    is_requested,
    planned,
)
from guidecheck.reading.kinds.care.responses import response_of
from guidecheck.reading.kinds.care.sessions import count_end, counted_behind, counted_elsewhere, sessions_of
from guidecheck.reading.kinds.conditions import depends
from guidecheck.reading.kinds.history.lighter_work import is_none
from guidecheck.reading.kinds.meaning import Meaning, meaning_of, speaker_at
from guidecheck.reading.kinds.own_days import days_listed_with
from guidecheck.reading.kinds.placing import places_of
from guidecheck.reading.kinds.records.papers import was_not_provided
from guidecheck.reading.places.attachment import Attached, Grade
from guidecheck.reading.sentences.grammar import ARTICLES, words
from guidecheck.reading.sentences.mentions import Concept
from guidecheck.reading.sentences.scene import Scene
from guidecheck.vocabulary import FactDef

_NOT_TOLD: Final = Flag.UNDOCUMENTED | Flag.NEGATED
_NOTED: Final = words("noted documented recorded mentioned")
_WRITTEN_DOWN: Final = _NOTED | words("described stated indicated discussed")
_SPEAKER: Final = Speaker.PROVIDER
_NONE: Final = {("none",), ("nil",)}
_ORDERING: Final = frozenset({"plan", "work"})
_GOES_ON_WITHIN: Final = 4
_GOING_ON: Final = frozenset({"continue", "cont", "continued", "continuing", "keep", "resume"})
_LISTED_WITHIN: Final = 10
_CONTINUED: Final = frozenset({"continue", "cont", "resume"})
_REMAINING: Final = words("remain stay")
_BEFORE_STAYING: Final = words("to will should must may and . , ; :") | {""}
_STAYING_IN: Final = words("on in under")
_NO_VERB: Final = {("not",), ("of",), ("cannot",)}
_OTHER_PLAN: Final = words(
    "; . request requested requesting start begin undergo add recommend recommended order ordered refer but"
)
_OF_ITS_USE: Final = ARTICLES | words("use usage of taking pain oral")
_COMPARED: Final = words("worse worsen better higher greater intolerable unbearable")
_SCORED_WITHIN: Final = 4
_ANY_DRUG: Final = words("medication medicine medicament meds drug pill analgesic painkiller")
_REFUSING: Final = words("refused refuses refuse declined declines decline avoids avoided")
_REFUSED_WITHIN: Final = 3
_LASTING: Final = {("for",), ("since",), ("in",), ("over",)}
_IS_WITHOUT: Final = {("is",), ("was",), ("been",)}
_GIVEN_TO: Final = words(". , ; ) to and at in for with today here") | {""}
_HANDED_OUT: Final = frozenset({"dispensed", "given", "applied", "fitted", "provided", "issued", "placed"})


def read_treatment(scene: Scene, concept: Concept) -> Iterator[Fact]:
    """A treatment that was given or was not; what is only planned yields the fact that its entry names, if any."""
    if _is_no_care(scene, concept):
        return
    if is_more_of_it(scene, concept):
        yield from planned(scene, concept, Meaning.NO)
        return
    if concept.fact.planned and (is_considered(scene, concept) or _is_asked_for(scene, concept)):
        yield from planned(scene, concept, Meaning.YES)
        return
    if concept.fact.planned and _is_not_to_be(scene, concept):
        yield from planned(scene, concept, Meaning.NO)
        return
    meaning = _told(scene, concept)
    if meaning is Meaning.NOTHING:
        return
    limits = concept.fact.name == RESTRICTION and meaning is Meaning.YES
    if limits and (scene.passage.part in _ORDERING or is_ordered(scene, concept) or _is_left_in_a_plan(scene, concept)):
        yield from _restricted(scene, concept)
        return
    if meaning is not Meaning.UNKNOWN and is_planned(scene, concept) and not _is_settled(scene, concept, meaning):
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


def _told(scene: Scene, concept: Concept) -> Meaning:
    """What is said of a treatment: nothing where a denial only speaks of it, or a record lacks its whole list."""
    meaning = meaning_of(scene, concept)
    if scene.passage.note and scene.words[concept.end : concept.end + 1] in _NONE:
        return Meaning.NOTHING
    if meaning is Meaning.YES and scene.frame_at(concept.start) == "review" and not scene.has(concept, Flag.CORRECTED):
        return Meaning.NOTHING
    if meaning is Meaning.UNKNOWN and not tells_of_the_record(concept.fact) and was_not_provided(scene, concept):
        return Meaning.NO
    if meaning is Meaning.UNKNOWN and (_only_missing(scene, concept) or not scene.has(concept, _NOT_TOLD)):
        return Meaning.NOTHING
    if meaning is Meaning.NO and (_is_compared(scene, concept) or _is_a_kind_refused(scene, concept)):
        return Meaning.NOTHING
    told = meaning is not Meaning.NOTHING or scene.frame_at(concept.start) == "review"
    if told and scene.has(concept, Flag.UNSTARTED):
        return Meaning.NO
    if meaning is Meaning.NO and not _NOTED.isdisjoint(scene.words[concept.end : concept.end + 2]):
        return Meaning.UNKNOWN
    return meaning


def _is_compared(scene: Scene, concept: Concept) -> bool:
    """Whether only a pain is told for the time without it: "4/10 with and 8/10 without medications"."""
    if concept.fact.placed != "nowhere":
        return False
    first = concept.start
    while first > 0 and scene.words[first - 1] in _OF_ITS_USE:
        first -= 1
    if scene.words[first - 1 : first] != ("without",) or scene.words[first - 2 : first - 1] in _IS_WITHOUT:
        return False
    beside = (*scene.words[max(0, first - 2) : first - 1], *scene.words[concept.end : concept.end + _SCORED_WITHIN])
    lasting = scene.words[concept.end : concept.end + 1] in _LASTING
    return "10" in scene.words or any((word.isdigit() and not lasting) or word in _COMPARED for word in beside)


def _is_a_kind_refused(scene: Scene, concept: Concept) -> bool:
    """Whether only one kind of drug was refused, which tells of no other: "he has refused narcotics"."""
    if concept.fact.placed != "nowhere" or not _ANY_DRUG.isdisjoint(scene.words[concept.start : concept.end]):
        return False
    return not _REFUSING.isdisjoint(scene.words[max(0, concept.start - _REFUSED_WITHIN) : concept.start])


def _is_settled(scene: Scene, concept: Concept, meaning: Meaning) -> bool:
    """Whether a plan or a denial tells what was given so far, or was not."""
    if scene.has(concept, Flag.CORRECTED | Flag.UNSTARTED):
        return True
    if meaning is Meaning.NO:
        return scene.frame_at(concept.start) == "review"
    return _goes_on(scene, concept) if scene.passage.note else _is_continued(scene, concept)


def _goes_on(scene: Scene, concept: Concept) -> bool:
    """Whether a plan goes on with what was begun, or what it names was handed out: "continue HEP", "brace given"."""
    if scene.passage.part != "plan" or scene.has(concept, Flag.HYPOTHETICAL):
        return False
    before = scene.words[max(0, concept.start - _GOES_ON_WITHIN) : concept.start]
    return not _GOING_ON.isdisjoint(before) or _is_handed_out(scene, concept)


def _is_continued(scene: Scene, concept: Concept) -> bool:
    """Whether a letter tells that the patient is to go on with it, and so has it: "advised to continue naproxen"."""
    first = max(0, concept.start - _LISTED_WITHIN)
    told = [at for at in range(first, concept.start) if _continues(scene, at)]
    if not told or scene.words[told[-1] - 1 : told[-1]] in _NO_VERB or scene.has(concept, Flag.HYPOTHETICAL):
        return False
    between = scene.words[told[-1] + 1 : concept.start]
    return _OTHER_PLAN.isdisjoint(between) and scene.frame_at(concept.start) != "review"


def _continues(scene: Scene, index: int) -> bool:
    """Whether the word at *index* says to go on: "continue", "to remain on"."""
    told = (*scene.words[max(0, index - 1) : index], "", scene.words[index + 1])
    stays = scene.words[index] in _REMAINING and told[0] in _BEFORE_STAYING and told[-1] in _STAYING_IN
    return stays or scene.words[index] in _CONTINUED


def _is_handed_out(scene: Scene, concept: Concept) -> bool:
    """Whether a treatment is said to be given; "acupuncture, given failure of therapy" only tells why."""
    after = scene.words[concept.end : concept.end + _GOES_ON_WITHIN + 1]
    return any(
        word in _HANDED_OUT and (word != "given" or following in _GIVEN_TO)
        for word, following in pairwise((*after, ""))
    )


def _restricted(scene: Scene, concept: Concept) -> Iterator[Fact]:
    """A restriction that is ordered holds from that day."""
    day, quotes = scene.date_at(concept.start), scene.quoted(concept)
    yield Fact(concept.fact.name, True, None, None, day, _SPEAKER, quotes=quotes)


def _is_left_in_a_plan(scene: Scene, concept: Concept) -> bool:
    """Whether a sentence that goes on with a plan tells a limit that holds from then: "One-handed work only."."""
    goes_on = scene.frame_at(concept.start) == "plan" and "plan" not in scene.frames
    return goes_on and not scene.has(concept, Flag.PLANNED | Flag.HYPOTHETICAL)


def tells_of_the_record(fact: FactDef) -> bool:
    """Whether a treatment that is not documented is a gap in the record, and no question of its own: medication."""
    return fact.assembly == "treatment" and fact.placed == "nowhere"


def _only_missing(scene: Scene, concept: Concept) -> bool:
    """Whether a list of treatments "was not provided": that is said of the record, not of the treatment."""
    if tells_of_the_record(concept.fact) and scene.has(concept, Flag.UNDOCUMENTED):
        return True
    if "whether" in scene.words[: concept.start]:
        return False
    return any(
        match.names[0].startswith("undocumented/backward")
        and _WRITTEN_DOWN.isdisjoint(scene.words[match.start : match.end])
        and match.start >= concept.end
        and all(flags & Flag.UNDOCUMENTED for flags in scene.flags[concept.end : match.start])
        for match in scene.triggers
    )


def given(scene: Scene, concept: Concept, meaning: Meaning) -> Iterator[Fact]:
    """What was given or was not, with its sessions, its day and what it brought."""
    sessions, start = sessions_of(scene, concept)
    measure = sessions if concept.fact.measure == "sessions" else None
    result, when = response_of(scene, concept), day_given(scene, concept)
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
    if counted and value and found.end is not None and found.end > concept.end:
        for count, group in counted_elsewhere(scene, found.end):
            said = scene.quoted(concept, first, group.end)
            for place in group.places:
                number = count if measure is not None else None
                yield Fact(name, True, place.region, place.side, when, speaker, number, result, said)


def _told_before(scene: Scene, concept: Concept) -> Attached | None:
    """The place that was told before for care which is meant again, or for what is worn."""
    if concept.fact.placed == "nowhere":
        return None
    cared = meant_again(scene, concept)
    return Attached((cared.place,), Grade.INHERITED) if cared else place_of_what_is_worn(scene, concept)
