"""Studies: done, with day and result, or asked for."""

from collections.abc import Iterator
from typing import Final

from guidecheck.case import Fact
from guidecheck.reading.context.flag import Flag
from guidecheck.reading.kinds.care.spoken_about import is_only_discussed
from guidecheck.reading.kinds.conditions import depends
from guidecheck.reading.kinds.meaning import Meaning
from guidecheck.reading.kinds.needed import is_needed
from guidecheck.reading.kinds.placing import places_of, placing_of
from guidecheck.reading.kinds.records.papers import is_of_a_paper, is_only_weighed
from guidecheck.reading.kinds.said_negative import is_answered_no
from guidecheck.reading.kinds.speakers import speaker_at
from guidecheck.reading.kinds.studies.answered import Behind, told_behind
from guidecheck.reading.kinds.studies.arranged import is_arranged, is_no_study
from guidecheck.reading.kinds.studies.asked import is_prescribed, meant_again
from guidecheck.reading.kinds.studies.bare_orders import is_a_bare_order
from guidecheck.reading.kinds.studies.by_side import results_by_side
from guidecheck.reading.kinds.studies.done import PLANS, is_done, was_had_before
from guidecheck.reading.kinds.studies.earlier_one import day_of_earlier_one, read_earlier_one
from guidecheck.reading.kinds.studies.given_up import is_given_up
from guidecheck.reading.kinds.studies.going_on import told_before
from guidecheck.reading.kinds.studies.gone_over import is_to_be_gone_over, is_told_to_be_looked_at
from guidecheck.reading.kinds.studies.had import was_not_had
from guidecheck.reading.kinds.studies.joined import dated_places, days_again
from guidecheck.reading.kinds.studies.modalities import only_treats
from guidecheck.reading.kinds.studies.only_named import is_only_named
from guidecheck.reading.kinds.studies.results import result_of
from guidecheck.reading.kinds.studies.spans import ON, beginning, leads_what_it_shows
from guidecheck.reading.kinds.studies.study_days import study_date
from guidecheck.reading.kinds.studies.talked_about import is_talked_about
from guidecheck.reading.kinds.studies.told import looked_for, opens_its_reason, places_of_study
from guidecheck.reading.kinds.studies.unmet import (
    is_not_called_for,
    lacks_only_its_result,
    was_asked_in_vain,
    was_broken_off,
    was_done_after_all,
    was_not_had_since,
    was_yet_to_be_done,
)
from guidecheck.reading.kinds.waited_for import is_applied_for, is_waited_for
from guidecheck.reading.kinds.yes_or_no import meaning_of
from guidecheck.reading.places.attachment import Grade
from guidecheck.reading.sentences.grammar import words
from guidecheck.reading.sentences.mentions import Concept
from guidecheck.reading.sentences.scene import Scene
from guidecheck.reading.sentences.scene_days import date_at

_LACKING: Final = frozenset({Meaning.NO, Meaning.UNKNOWN, Meaning.NOTHING})
_TOLD_SHARED: Final = 12
_FINDINGS: Final = words("finding abnormality change pathology lesion evidence")
_BY_A_REVIEWER: Final = "denied"
_SHOWN: Final = frozenset({"diagnosis", "sign", "red_flag"})


def read_study(scene: Scene, concept: Concept) -> Iterator[Fact]:
    """A study that was done or was not, or the plan to do it."""
    if _is_told_of_nothing(scene, concept):
        return
    undone = was_yet_to_be_done(scene, concept) or was_broken_off(scene, concept)
    behind = told_behind(scene, concept)
    if behind is Behind.TURNED_DOWN or is_waited_for(scene, concept) or is_applied_for(scene, concept):
        yield from _planned(scene, concept, asked=True)
    elif behind is Behind.NOT_HAD:
        yield from _done(scene, concept, Meaning.NO)
    elif undone or was_asked_in_vain(scene, concept) or scene.has(concept, Flag.UNSTARTED):
        yield from _unmet(scene, concept)
    elif _was_never_had(scene, concept) and _BY_A_REVIEWER not in scene.words:
        yield from _done(scene, concept, Meaning.NO)
    elif lacks_only_its_result(scene, concept) and meaning_of(scene, concept) in _LACKING:
        yield from _done(scene, concept, Meaning.YES)
    else:
        yield from _stated(scene, concept)


def _is_told_of_nothing(scene: Scene, concept: Concept) -> bool:
    """Whether a study is named without a word on whether it was done or is asked for: weighed, discussed, looked at."""
    if is_only_weighed(scene, concept) or only_treats(scene, concept) or is_not_called_for(scene, concept):
        return True
    if is_no_study(scene, concept) or was_not_had_since(scene, concept):
        return True
    if scene.passage.note and (is_only_discussed(scene, concept) or is_given_up(scene, concept)):
        return True
    ahead = scene.frame_at(concept.start) in PLANS or scene.has(concept, Flag.PLANNED) or is_arranged(scene, concept)
    looked_at = (ahead and is_to_be_gone_over(scene, concept)) or is_told_to_be_looked_at(scene, concept)
    return looked_at and not is_done(scene, concept)


def _was_never_had(scene: Scene, concept: Concept) -> bool:
    """Whether a no answers a study: "MRI: never", or a field of a form that asks for nothing else: "Films: no"."""
    if is_answered_no(scene, concept):
        return True
    asked = scene.passage.note and scene.passage.denied and scene.passage.answered and scene.passage.part not in PLANS
    placed = scene.placed
    return asked and placed.issuperset((*range(concept.start), *range(concept.end, len(scene.words))))


def _stated(scene: Scene, concept: Concept) -> Iterator[Fact]:
    """What is said of a study: that it was done, or not, or asked for."""
    meaning = _meaning_told(scene, concept)
    frame = scene.frame_at(concept.start)
    if frame == "review" and scene.has(concept, Flag.UNDOCUMENTED) and is_of_a_paper(scene, concept):
        return
    asked = any(word.startswith("request") for word in scene.words[max(0, concept.start - 2) : concept.start])
    untold = scene.has(concept, Flag.UNDOCUMENTED) or (frame == "review" and scene.has(concept, Flag.NEGATED))
    unknown = meaning is Meaning.UNKNOWN and untold and not asked
    if unknown or (frame == "review" and meaning is Meaning.NO):
        yield from _done(scene, concept, meaning)
    elif frame == "review" and was_had_before(scene, concept):
        yield from _done(scene, concept, Meaning.YES)
    elif frame not in PLANS and scene.has(concept, Flag.PLANNED) and was_not_had(scene, concept):
        yield from _done(scene, concept, Meaning.NO)
    elif (frame in PLANS and not (frame != "review" and is_done(scene, concept))) or (
        (
            scene.has(concept, Flag.PLANNED | Flag.DENIED)
            or opens_its_reason(scene, concept)
            or is_prescribed(scene, concept)
            or is_arranged(scene, concept)
            or is_needed(scene, concept)
            or is_a_bare_order(scene, concept)
        )
        and not is_done(scene, concept)
    ):
        denied = scene.has(concept, Flag.NEGATED)
        told = not denied or (scene.passage.note and scene.has(concept, Flag.PLANNED))
        open_yet = scene.has(concept, Flag.HYPOTHETICAL | Flag.ASKED) or depends(scene, concept)
        if frame != "guideline" and told and not open_yet:
            yield from _planned(scene, concept, asked=not denied)
    elif meaning is not Meaning.NO and _is_no_more_than_named(scene, concept, meaning):
        return
    elif meaning is not Meaning.NOTHING:
        yield from _done(scene, concept, meaning)


def _meaning_told(scene: Scene, concept: Concept) -> Meaning:
    """What is said of a study, where what it shows may be denied or in doubt, or it was done after all."""
    meaning = meaning_of(scene, concept)
    had = meaning is Meaning.NO and (_shows_nothing(scene, concept) or was_done_after_all(scene, concept))
    return Meaning.YES if had or _shows_in_doubt(scene, concept, meaning) else meaning


def _is_no_more_than_named(scene: Scene, concept: Concept, meaning: Meaning) -> bool:
    """Whether a study is only named, or in a note talked about, without a sign that it was done."""
    if meaning is Meaning.YES and is_only_named(scene, concept):
        return True
    return scene.passage.note and is_talked_about(scene, concept)


def _unmet(scene: Scene, concept: Concept) -> Iterator[Fact]:
    """A study that was not done, and the plan for it where it was asked for."""
    if scene.has(concept, Flag.PLANNED) and not was_yet_to_be_done(scene, concept):
        yield from _planned(scene, concept, asked=True)
    yield from _done(scene, concept, Meaning.NO)


def _shows_nothing(scene: Scene, concept: Concept) -> bool:
    """Whether what is denied is what a study shows, and not the study: "no fracture was seen on the films"."""
    if leads_what_it_shows(scene, concept):
        return True
    first = beginning(scene, concept)
    denied = any(c.end <= first and c.fact.assembly in _SHOWN and scene.has(c, Flag.NEGATED) for c in scene.concepts)
    told = denied or not _FINDINGS.isdisjoint(scene.words[max(0, first - _TOLD_SHARED) : first])
    return told and scene.words[first - 1 : first] in ON


def _shows_in_doubt(scene: Scene, concept: Concept, meaning: Meaning) -> bool:
    """Whether what a study shows is in doubt, and not the study: "there appears to be callus on the oblique film"."""
    doubted = meaning is Meaning.UNKNOWN and scene.has(concept, Flag.UNCERTAIN)
    first = beginning(scene, concept)
    return doubted and not scene.has(concept, Flag.UNDOCUMENTED) and scene.words[first - 1 : first] in ON


def _planned(scene: Scene, concept: Concept, *, asked: bool) -> Iterator[Fact]:
    """The plan for a study; a note also tells that none is asked for: "I am not requesting an EMG"."""
    under_review = scene.frame_at(concept.start) == "review"
    found = places_of(scene, concept, Grade.PREPOSITIONAL)
    if found.grade is Grade.NONE:
        found = places_of(scene, concept, Grade.COORDINATED)
    if under_review and found.grade is Grade.NONE:
        return
    placed = placing_of(concept.fact) != "nowhere"
    if (
        placed
        and found.grade is Grade.NONE
        and (told := meant_again(scene, concept) or looked_for(scene, concept)).places
    ):
        found = told
    own = None if scene.own_day == day_of_earlier_one(scene, concept) else scene.own_day
    day = None if under_review else own or scene.passage.date
    modality, speaker = scene.lexicon.modality_of[concept.fact.name], speaker_at(scene, concept)
    quotes = scene.quoted(concept, found.start, found.end)
    for place in found.places:
        yield Fact(concept.fact.planned, asked, place.region, place.side, day, speaker, modality, quotes=quotes)
    yield from read_earlier_one(scene, concept)


def _done(scene: Scene, concept: Concept, meaning: Meaning) -> Iterator[Fact]:
    listed = scene.frame_at(concept.start) in {"treatments", "diagnoses"}
    lacking = meaning is not Meaning.YES
    found = places_of_study(scene, concept, Grade.PREPOSITIONAL if listed or lacking else None)
    done = meaning is Meaning.YES
    result, day = (result_of(scene, concept), study_date(scene, concept)) if done else (None, None)
    if done and day is None and (again := told_before(scene, concept)) is not None:
        day = again.date
    if meaning is Meaning.NO and not scene.passage.note:
        day = date_at(scene, concept.start)
    name, speaker, quotes = concept.fact.name, speaker_at(scene, concept), scene.quoted(concept, found.start, found.end)
    regions = {place.region for place in found.places}
    has_sides = len(regions) == 1 and regions.isdisjoint(scene.lexicon.spine)
    if done and (dated := dated_places(scene, concept)):
        for place, own, end in dated:
            quotes = scene.quoted(concept, found.start, end)
            yield Fact(name, True, place.region, place.side, own, speaker, None, result, quotes)
        return
    told = results_by_side(scene, concept) if done and has_sides else ()
    for each in told:
        quotes = scene.quoted(concept, found.start, max(each.end, found.end or 0))
        yield Fact(name, True, found.places[0].region, each.side, day, speaker, None, each.result, quotes)
    for place in found.places if not told else ():
        yield Fact(name, meaning.value, place.region, place.side, day, speaker, None, result, quotes)
        for another in days_again(scene, concept, day):
            yield Fact(name, True, place.region, place.side, another, speaker, None, None, quotes)
