"""Operations: past, planned, considered, or said not to have been done."""

from collections.abc import Iterator
from itertools import pairwise, takewhile
from typing import Final

from guidecheck.case import Fact
from guidecheck.reading.context.flag import Flag
from guidecheck.reading.kinds.care.chosen import is_chosen_since, is_come_for, was_chosen_on_a_day
from guidecheck.reading.kinds.care.foreseen import comes_behind_a_duty
from guidecheck.reading.kinds.care.not_called_for import is_not_indicated
from guidecheck.reading.kinds.care.planned import (
    is_conditional,
    is_considered,
    is_only_an_option,
    is_planned,
    is_requested,
    is_to_come,
)
from guidecheck.reading.kinds.care.plans import planned
from guidecheck.reading.kinds.care.responses import is_denied_help
from guidecheck.reading.kinds.care.sessions import is_answered_none
from guidecheck.reading.kinds.care.told_had import is_told_had
from guidecheck.reading.kinds.care.treatments import given
from guidecheck.reading.kinds.meaning import Meaning
from guidecheck.reading.kinds.to_come import is_ahead
from guidecheck.reading.kinds.yes_or_no import meaning_of
from guidecheck.reading.sentences.grammar import words
from guidecheck.reading.sentences.mentions import Concept
from guidecheck.reading.sentences.numbers import LATEST, is_year
from guidecheck.reading.sentences.scene import Scene

_OF_THE_PAST: Final = frozenset({"past", "surgeries", "treatments"})
_BEFORE: Final = words("prior previous past never had prev earlier undergone underwent yet")
_DID_UNDERGO: Final = words("did undergo")
_TREATED: Final = words("managed treated handled addressed healed recovered improved resolved")
_DONE: Final = words("performed done undergone")
_PAST: Final = words("past history background")
_FROM: Final = {("in",), ("from",)}
_THE: Final = words("the his her this prior previous")
_LOOKING: Final = {("assess",), ("evaluate",), ("check",), ("visualize",), ("confirm",), ("verify",)}
_NEAR: Final = 5
_TO_COME: Final = ("planned", "hypothetical")
_AHEAD: Final = frozenset({"plan", "request", "review"})
_NOTHING_MORE: Final = {(), (".",), (";",), (",",), ("to",), ("since",), ("so",), ("thus",), ("yet",)}
_PARTING: Final = words(", and but while whereas")
_NOT_YET: Final = {("denied",), ("declined",), ("pending",), ("deferred",)}
_ITS: Final = {(word,) for word in words("the his her this that any")}
_EARLIER_THAN: Final = {("prior", "to"), ("ahead", "of"), ("advance", "of")}
_ITS_TIME: Final = {("in",), ("on",), ("of",)}
_AROUND: Final = words("before after following until")
_WISHED: Final = words("want wish request ask recommend plan propose")
_TOLD_THEN: Final = words("had has have was were did and but")
_WILL: Final = words("will shall")
_TO_BE: Final = {("is", "to"), ("are", "to")}
_REQUIRING: Final = {(word,) for word in words("requiring necessitating necessitates needing warranting")}
_KINDS_OF_SURGERY: Final = words("a an surgical operative open immediate emergency emergent urgent arthroscopic prompt")


def read_procedure(scene: Scene, concept: Concept) -> Iterator[Fact]:
    """An operation: past where the text says so, else planned where it says that; what is possible is considered."""
    if is_only_an_option(scene, concept) or _is_looked_at(scene, concept) or _is_only_required(scene, concept):
        return
    meaning = meaning_of(scene, concept)
    if (answered := _told_otherwise(scene, concept, meaning)) is not None:
        yield from given(scene, concept, answered)
        return
    reviewed = scene.frame_at(concept.start) == "review"
    asked = reviewed and is_requested(scene, concept)
    if asked or is_considered(scene, concept) or (scene.passage.part == "plan" and is_conditional(scene, concept)):
        yield from planned(scene, concept, Meaning.YES)
    elif meaning is Meaning.NOTHING or reviewed:
        return
    elif not scene.has(concept, Flag.NEGATED) and _is_in_view(scene, concept):
        yield from planned(scene, concept, Meaning.YES)
    else:
        yield from _had_or_planned(scene, concept, meaning)


def _had_or_planned(scene: Scene, concept: Concept, meaning: Meaning) -> Iterator[Fact]:
    """An operation of the past, planned, or neither where its name is all that is told."""
    past = _is_past(scene, concept)
    if meaning is Meaning.UNKNOWN and is_not_indicated(scene, concept):
        meaning = Meaning.NO
    if meaning is Meaning.UNKNOWN and not past and not scene.has(concept, Flag.UNDOCUMENTED):
        yield from planned(scene, concept, Meaning.YES)
    elif not past and (meaning is Meaning.NO or is_planned(scene, concept) or is_come_for(scene, concept)):
        yield from planned(scene, concept, meaning)
    elif past or meaning is not Meaning.YES or is_told_had(scene, concept):
        yield from given(scene, concept, meaning)


def _is_past(scene: Scene, concept: Concept) -> bool:
    """Whether the text says of an operation that it is of the past, or that there never was one."""
    return (
        (scene.has(concept, Flag.HISTORICAL) and not _is_still_ahead(scene, concept))
        or (scene.passage.part in _OF_THE_PAST and not (_is_pending(scene, concept) or _is_weighed(scene, concept)))
        or _had_before(scene, concept)
        or was_chosen_on_a_day(scene, concept)
        or (concept.opposite and not is_planned(scene, concept))
    )


def _told_otherwise(scene: Scene, concept: Concept, meaning: Meaning) -> Meaning | None:
    """That it was done, where only its help is denied, or not, where a form answers so: "Surgery: none"."""
    if meaning is Meaning.NO and is_denied_help(scene, concept):
        return Meaning.YES
    none = meaning is Meaning.YES and scene.passage.note and is_answered_none(scene, concept)
    return Meaning.NO if none else None


def _is_looked_at(scene: Scene, concept: Concept) -> bool:
    """Whether what was operated before is only to be looked at: "CT to assess the fusion", "to check fusion"."""
    first = concept.start
    while first > 0 and (scene.words[first - 1] in _THE or any(g.start < first <= g.end for g in scene.groups)):
        first -= 1
    return first > 0 and scene.words[first - 1 : first] in _LOOKING


def _is_only_required(scene: Scene, concept: Concept) -> bool:
    """Whether it only tells how bad a lesion is, and neither that it was done nor asked for: "requiring surgery"."""
    first = concept.start
    while first > 0 and scene.words[first - 1] in _KINDS_OF_SURGERY:
        first -= 1
    led = scene.words[max(0, first - 1) : first]
    told = scene.has(concept, Flag.HISTORICAL) or not is_planned(scene, concept)
    return led in _REQUIRING and told and not scene.dates


def _is_still_ahead(scene: Scene, concept: Concept) -> bool:
    """Whether words for the past are only told before what is still to come."""
    return is_to_come(scene, concept) or is_chosen_since(scene, concept) or _is_the_next(scene, concept)


def _is_the_next(scene: Scene, concept: Concept) -> bool:
    """Whether it is to come after another that was done: "status post right hip surgery, left hip surgery pending"."""
    done = next((each for each in reversed(scene.concepts) if each.end <= concept.start), None)
    if done is None or done.fact.assembly != "procedure":
        return False
    parted = not _PARTING.isdisjoint(scene.words[done.end : concept.start])
    return parted and (_is_pending(scene, concept) or scene.words[concept.end : concept.end + 1] in _NOT_YET)


def _is_pending(scene: Scene, concept: Concept) -> bool:
    """Whether words for what is to come stand right behind it: "Surgery: arthroscopy pending authorization"."""
    return any(
        match.names[0].startswith("planned") and concept.end <= match.start <= concept.end + 1
        for match in scene.triggers
    )


def _is_weighed(scene: Scene, concept: Concept) -> bool:
    """Whether someone is said to be one for it, or not to be: "a poor candidate for a fusion"."""
    return "candidate" in scene.words[max(0, concept.start - _NEAR) : concept.start]


def _is_in_view(scene: Scene, concept: Concept) -> bool:
    """Whether it is yet to come, by its own time or by that of what goes before or after it."""
    if scene.has(concept, Flag.UNSTARTED):
        return True
    behind = _comes_behind(scene, concept) or comes_behind_a_duty(scene, concept)
    return behind or _parts_what_will_be(scene, concept) or is_ahead(scene, concept.end)


def _parts_what_will_be(scene: Scene, concept: Concept) -> bool:
    """Whether what is to be before or after it is told behind it: "after the operation he will have therapy"."""
    first = concept.start - (scene.words[concept.start - 1 : concept.start] in _ITS)
    if first <= 0 or scene.words[first - 1] not in _AROUND:
        return False
    behind = tuple(takewhile(_goes_on, scene.words[concept.end : concept.end + _NEAR]))
    wished = scene.words[first - 1] == "before" and not _WISHED.isdisjoint(behind)
    return wished or not _WILL.isdisjoint(behind) or not _TO_BE.isdisjoint(pairwise(behind))


def _goes_on(word: str) -> bool:
    return word not in _TOLD_THEN


def _comes_behind(scene: Scene, concept: Concept) -> bool:
    """Whether something else is planned for the time before it: "therapy should be tried before surgery"."""
    first = concept.start - (scene.words[concept.start - 1 : concept.start] in _ITS)
    before = scene.words[max(0, first - 2) : max(0, first)]
    if (before[-1:] != ("before",) and before not in _EARLIER_THAN) or _is_of_a_year(scene, concept):
        return False
    return any(match.start < concept.start and match.names[0].startswith(_TO_COME) for match in scene.triggers)


def _is_of_a_year(scene: Scene, concept: Concept) -> bool:
    """Whether a year or day stands right behind an operation: "before the fusion in 2015"."""
    behind = scene.words[concept.end : concept.end + 1]
    at = concept.end + (behind in _ITS_TIME)
    dated = any(scene.word_at(dated.start) == at for dated in scene.dates)
    return dated or (behind in _ITS_TIME and any(is_year(word, LATEST) for word in scene.words[at : at + 1]))


def _had_before(scene: Scene, concept: Concept) -> bool:
    """Whether a denial is one of the past: "never had surgery", "no prior operation", "no surgery has been done"."""
    before = scene.words[max(0, concept.start - _NEAR) : concept.end]
    told = "history" in scene.words[: concept.start] or not _BEFORE.isdisjoint(before)
    told = told or _is_only_none(scene, concept)
    told = told or ("without" in before and not _TREATED.isdisjoint(before))
    told = told or _DID_UNDERGO.issubset(before) or not _DONE.isdisjoint(scene.words[concept.end : concept.end + _NEAR])
    return scene.has(concept, Flag.NEGATED) and (told or _is_of_the_past(scene, concept))


def _is_of_the_past(scene: Scene, concept: Concept) -> bool:
    """Whether the past is what words behind an operation speak of: "no operations in her past"."""
    behind = scene.words[concept.end : concept.end + _NEAR]
    return behind[:1] in _FROM and not _PAST.isdisjoint(behind)


def _is_only_none(scene: Scene, concept: Concept) -> bool:
    """Whether a list of what was done only says that there was no operation: "Two injections. No surgery."."""
    if scene.words[max(0, concept.start - 1) : concept.start] != ("no",) or scene.frame_at(concept.start) in _AHEAD:
        return False
    return scene.words[concept.end : concept.end + 1] in _NOTHING_MORE
