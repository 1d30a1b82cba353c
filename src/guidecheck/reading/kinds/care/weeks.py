"""Weeks of care: "six weeks of conservative treatment", "physical therapy for 2 months"."""

from collections.abc import Iterator
from itertools import takewhile
from typing import Final

from guidecheck.case import Fact, Speaker
from guidecheck.reading.context.flag import Flag
from guidecheck.reading.kinds.care.carried_out import has_failed, was_completed
from guidecheck.reading.kinds.care.foreseen import is_to_come_first
from guidecheck.reading.kinds.care.frequency import weeks_in_short
from guidecheck.reading.kinds.care.from_to import from_day_to_day
from guidecheck.reading.kinds.care.lengths import Length, length_at
from guidecheck.reading.kinds.meaning import Meaning
from guidecheck.reading.kinds.needed import is_needed
from guidecheck.reading.kinds.placing import places_of
from guidecheck.reading.kinds.yes_or_no import meaning_of
from guidecheck.reading.places.attachment import Grade
from guidecheck.reading.sentences.grammar import words
from guidecheck.reading.sentences.mentions import Concept
from guidecheck.reading.sentences.scene import LISTS, Scene
from guidecheck.reading.sentences.scene_days import is_after_its_day

_NEAR: Final = 7
_WITH: Final = {("with",), ("in",), ("by",)}
_TREATED: Final = words("treated attended seen managed enrolled participated")
_DONE: Final = frozenset({"failed", "completed", "had", "finished", "despite", "after", "tried", "undergone"})
_COURSES: Final = words("course trial regimen program")
_LASTING: Final = words("lasted lasting")
_WITHIN: Final = {("/",), ("in",), ("within",)}
_VISITS: Final = words("visit session treatment")
_TURNS: Final = {("and", "for"), ("but", "for"), ("yet", "for")}
_OF_ANOTHER: Final = words(
    "will shall should may work worked working job duty relief benefit improvement better helped relieved eased pain"
)
_STOPPED: Final = words("stopped quit discontinued dropped")
_STOPPED_WITHIN: Final = 3
_PARTS: Final = words(", ; and but")
_SHORT: Final = 3  # words: "2 x 4"
_OPENING: Final = {(), (",",), ("(",), (":",), ("-",)}
_SINCE: Final = words("ago later after prior before post earlier follow followup f/u recheck out status from of old")
_OF_A_COMPLAINT: Final = words(", ; despite pain symptom discomfort")
_AN: Final = {("a",), ("an",), ("the",), ("his",), ("her",)}
_PLANS: Final = frozenset({"plan", "request", "review"})
_OFF: Final = words("off without")
_TELLING_TO: Final = words("continue take begin start use try resume")
_OPENS: Final = {(), (".",), (";",), (":",), (",",), ("to",), ("and",), ("please",)}
_ELSEWHERE: Final = Flag.HYPOTHETICAL | Flag.FAMILY


def read_duration(scene: Scene, concept: Concept) -> Iterator[Fact]:
    """Weeks of care: "six weeks of conservative treatment", "physical therapy for 2 months"."""
    if meaning_of(scene, concept) is not Meaning.YES or scene.has(concept, _ELSEWHERE):
        return
    if _is_to_come(scene, concept):
        return
    told = scene.words
    for index in range(max(1, concept.start - 6), min(len(told), concept.end + _NEAR)):
        length = length_at(told, index)
        if length is not None and _is_told_of(told, concept, index, length):
            yield from _lasted(scene, concept, length)
            return
    if (between := from_day_to_day(scene, concept)) is not None:
        yield from _lasted(scene, concept, between)
    elif (short := weeks_in_short(scene, concept)) is not None:
        yield from _lasted(scene, concept, Length(short, concept.start, concept.end + _SHORT))


def _lasted(scene: Scene, concept: Concept, length: Length) -> Iterator[Fact]:
    """Care that lasted so long."""
    found = places_of(scene, concept, Grade.PREPOSITIONAL)
    first = length.start if found.start is None else min(length.start, found.start)
    quotes = scene.quoted(concept, first, max(length.end, found.end or 0))
    listed = scene.frame_at(concept.start) in LISTS and not is_after_its_day(scene, concept.start)
    day = None if scene.passage.note or listed else scene.own_day
    for place in found.places:
        yield Fact(concept.fact.name, length.weeks, place.region, place.side, day, Speaker.PROVIDER, quotes=quotes)


def _is_told_of(told: tuple[str, ...], concept: Concept, unit: int, length: Length) -> bool:
    """Whether a length of time is that of the care: beside it, tied to it by a small word, or said to be its own."""
    beside = concept.start in {length.end, unit}
    after = told[concept.end : length.start]
    if after and not _STOPPED.isdisjoint((*told[max(0, concept.start - _STOPPED_WITHIN) : concept.start], *after)):
        return after[-1:] == ("after",) and _PARTS.isdisjoint(after)
    tied = beside or _tied(told[length.end : concept.start], after)
    return tied or _was_given_for(told, length, concept.start) or _is_its_length(told, concept.end, length)


def _is_to_come(scene: Scene, concept: Concept) -> bool:
    """Whether the weeks are those of a plan: "continue conservative care for 6 weeks"; what failed is no plan."""
    if has_failed(scene, concept) or was_completed(scene, concept):
        return False
    if is_to_come_first(scene, concept) or is_needed(scene, concept):
        return True
    first = concept.start - 1 - (scene.words[concept.start - 1 : concept.start] in _AN)
    if first >= 0 and (_is_told_to(scene, first) or scene.words[first] in _OFF):
        return True
    before = tuple(takewhile(lambda word: word != ";", reversed(scene.words[: concept.start])))[:_NEAR]
    led = scene.cues[0].names[0] if scene.cues and scene.cues[0].start == 0 else ""
    planned = scene.passage.part == "plan" or not _PLANS.isdisjoint((scene.frame_at(concept.start), led))
    return scene.has(concept, Flag.PLANNED) or (planned and _DONE.isdisjoint(before))


def _is_told_to(scene: Scene, at: int) -> bool:
    """Whether a word opens its clause and tells someone to: "Take ibuprofen for 2 weeks."."""
    return scene.words[at] in _TELLING_TO and scene.words[max(0, at - 1) : at] in _OPENS


def _is_its_length(told: tuple[str, ...], start: int, length: Length) -> bool:
    """Whether a length of time right behind care is its own: "conservative care (6 weeks)"."""
    if length.start < start:
        return False
    between = told[start : length.start]
    lasting = not _LASTING.isdisjoint(between) and (_OF_ANOTHER | _PARTS).isdisjoint(between)
    return (lasting or between in _OPENING) and not _SINCE.intersection(told[length.end : length.end + 1])


def _was_given_for(told: tuple[str, ...], length: Length, start: int) -> bool:
    """Whether a length of time stands before the care that was given for it: "treated for ten weeks with PT"."""
    led = told[length.start - 1 : length.start] == ("for",) and told[length.end : start] in _WITH
    return led and not _TREATED.isdisjoint(told[max(0, length.end - 1 - _NEAR) : length.start])


def _tied(before: tuple[str, ...], after: tuple[str, ...]) -> bool:
    """Whether only a few plain words stand between the number and the care, or sessions: "PT 24 visits / 12 wks"."""
    if before:
        opens = before[0] == "of" or (before[0] in _COURSES and before[1:2] == ("of",))
        return opens and _OF_A_COMPLAINT.isdisjoint(before)
    counted = after[-1:] in _WITHIN and not _VISITS.isdisjoint(after[-2:-1])
    if after[-2:] in _TURNS or not _OF_ANOTHER.isdisjoint(after):
        return False
    return (counted or bool({"for", "over", "x"}.intersection(after))) and not {";"}.intersection(after)
