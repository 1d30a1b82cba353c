"""Weeks of care: "six weeks of conservative treatment", "physical therapy for 2 months"."""

from collections.abc import Iterator
from itertools import takewhile
from typing import Final

from guidecheck.case import Fact, Speaker
from guidecheck.reading.context.flag import Flag
from guidecheck.reading.kinds.care.carried_out import has_failed
from guidecheck.reading.kinds.meaning import Meaning, meaning_of
from guidecheck.reading.kinds.placing import places_of
from guidecheck.reading.places.attachment import Grade
from guidecheck.reading.sentences.grammar import words
from guidecheck.reading.sentences.mentions import Concept
from guidecheck.reading.sentences.numbers import number_of, weeks_of
from guidecheck.reading.sentences.scene import LISTS, Scene

_NEAR: Final = 7
_WITH: Final = {("with",), ("in",), ("by",)}
_TREATED: Final = words("treated attended seen managed enrolled participated")
_DONE: Final = frozenset({"failed", "completed", "had", "finished", "despite", "after", "tried", "undergone"})
_COURSES: Final = words("course trial regimen program")
_LASTING: Final = words("lasted lasting")
_OPENING: Final = {(), (",",), ("(",), (":",), ("-",)}
_SINCE: Final = words("ago later after prior before post earlier follow followup f/u recheck out status from of old")
_ELSEWHERE: Final = Flag.HYPOTHETICAL | Flag.FAMILY


def read_duration(scene: Scene, concept: Concept) -> Iterator[Fact]:
    """Weeks of care: "six weeks of conservative treatment", "physical therapy for 2 months"."""
    if meaning_of(scene, concept) is not Meaning.YES or scene.has(concept, _ELSEWHERE):
        return
    if _is_to_come(scene, concept):
        return
    told = scene.words
    for index in range(max(1, concept.start - 6), min(len(told), concept.end + _NEAR)):
        count = number_of(told[index - 1])
        weeks = weeks_of(count, told[index]) if count else None
        beside = index + 1 == concept.start or index == concept.start
        tied = beside or _tied(told[index + 1 : concept.start], told[concept.end : index - 1])
        tied = tied or _was_given_for(told, index, concept.start)
        if weeks is not None and (tied or _is_its_length(told, concept.end, index)):
            found = places_of(scene, concept, Grade.PREPOSITIONAL)
            first = index - 1 if found.start is None else min(index - 1, found.start)
            quotes = scene.quoted(concept, first, max(index + 1, found.end or 0))
            listed = scene.frame_at(concept.start) in LISTS and not scene.is_after_its_day(concept.start)
            day = None if scene.passage.note or listed else scene.own_day
            for place in found.places:
                yield Fact(concept.fact.name, weeks, place.region, place.side, day, Speaker.PROVIDER, quotes=quotes)
            return


def _is_to_come(scene: Scene, concept: Concept) -> bool:
    """Whether the weeks are those of a plan: "continue conservative care for 6 weeks"; what failed is no plan."""
    if has_failed(scene, concept):
        return False
    before = tuple(takewhile(lambda word: word != ";", reversed(scene.words[: concept.start])))[:_NEAR]
    planned = scene.passage.part == "plan" or scene.frame_at(concept.start) in {"plan", "request", "review"}
    return scene.has(concept, Flag.PLANNED) or (planned and _DONE.isdisjoint(before))


def _is_its_length(told: tuple[str, ...], start: int, unit: int) -> bool:
    """Whether a length of time right behind care is its own: "conservative care (6 weeks)"."""
    if unit <= start:
        return False
    between = told[start : unit - 1]
    lasting = not _LASTING.isdisjoint(between) and not {",", ";"}.intersection(between)
    return (lasting or between in _OPENING) and not _SINCE.intersection(told[unit + 1 : unit + 2])


def _was_given_for(told: tuple[str, ...], unit: int, start: int) -> bool:
    """Whether a length of time stands before the care that was given for it: "treated for ten weeks with PT"."""
    led = told[unit - 2 : unit - 1] == ("for",) and told[unit + 1 : start] in _WITH
    return led and not _TREATED.isdisjoint(told[max(0, unit - _NEAR) : unit])


def _tied(before: tuple[str, ...], after: tuple[str, ...]) -> bool:
    """Whether only a few plain words stand between the number and the care."""
    if before:
        opens = before[0] == "of" or (before[0] in _COURSES and before[1:2] == ("of",))
        return opens and not {",", ";"}.intersection(before)
    return bool({"for", "over", "x"}.intersection(after)) and not {";"}.intersection(after)
