"""Sessions told by how often and for how long they were given: "three times weekly for ten weeks" are thirty."""

from typing import Final, NamedTuple

from guidecheck.reading.sentences.grammar import words
from guidecheck.reading.sentences.mentions import Concept
from guidecheck.reading.sentences.numbers import number_of, weeks_of
from guidecheck.reading.sentences.scene import Scene

_WEEK: Final = words("week weekly")
_OFTEN: Final = {"once": 1, "twice": 2, "thrice": 3}
_TIMES: Final = words("time x")
_EACH: Final = words("a per each every /")
_LASTING: Final = words("for x over")
_RANGE: Final = words("- to or")
_WITHIN: Final = 10
_MOST: Final = 150
_STOPS: Final = words("; . but")
_AHEAD: Final = frozenset({"plan", "request", "review"})
_PRESCRIBED: Final = "prescribed"
_BY: Final = ("x",)
_IN_SHORT: Final = len("2x4")
_GIVEN: Final = frozenset({"treatments", "past"})
_DONE: Final = words(
    "completed complete finished done attended had received did underwent after failed tried w with without no relief"
    " helped help improved benefit"
)
_DONE_WITHIN: Final = 4
_MOST_A_WEEK: Final = 5
_MOST_WEEKS: Final = 12


class Counted(NamedTuple):
    """How many sessions there were, and the words that tell it."""

    sessions: int
    start: int
    end: int


def counted_by_week(scene: Scene, concept: Concept) -> Counted | None:
    """The sessions of care that was given so often a week for so many weeks, told beside it; of a plan none."""
    if (short := in_short(scene, concept)) is not None:
        return short
    if concept.fact.measure != "sessions" or _WEEK.isdisjoint(scene.words):
        return None
    if scene.passage.part == "plan" or scene.frame_at(concept.start) in _AHEAD:
        return None
    first, last = max(0, concept.start - _WITHIN), min(len(scene.words), concept.end + _WITHIN)
    for index in range(first, last):
        counted = _at(scene.words, index)
        if counted is None:
            continue
        between = scene.words[concept.end : index] or scene.words[counted.end : concept.start]
        if _STOPS.isdisjoint(between) and counted.sessions <= _MOST:
            return counted
    return None


def is_scheduled(scene: Scene, concept: Concept) -> bool:
    """Whether no more is told of care than how often it is to be given: "PT 2x4", not "completed PT 2x4"."""
    short = in_short(scene, concept)
    if short is None or scene.passage.part in _GIVEN:
        return False
    return not _is_told_done(scene, concept, short.end)


def weeks_in_short(scene: Scene, concept: Concept) -> int | None:
    """The weeks of care that was had, told as "completed PT 2x4"."""
    short = _often_for_weeks(scene, concept)
    return short[1] if short and _is_told_done(scene, concept, concept.end + _IN_SHORT) else None


def _is_told_done(scene: Scene, concept: Concept, end: int) -> bool:
    """Whether words beside care and its frequency say that it was had, or what it brought."""
    told = (*scene.words[max(0, concept.start - _DONE_WITHIN) : concept.start], *scene.words[end : end + 4])
    return not _DONE.isdisjoint(told)


def is_prescribed(scene: Scene) -> bool:
    """Whether a part of a note prescribes, by which no sessions took place: "Rx: hand therapy"."""
    return scene.passage.part == _PRESCRIBED


def in_short(scene: Scene, concept: Concept) -> Counted | None:
    """The sessions of "PT 2x4", which is twice a week for four weeks."""
    short = _often_for_weeks(scene, concept) if concept.fact.measure == "sessions" else None
    return Counted(short[0] * short[1], concept.start, concept.end + _IN_SHORT) if short else None


def _often_for_weeks(scene: Scene, concept: Concept) -> tuple[int, int] | None:
    """How often a week, and for how many weeks, right behind the name of care: "PT 2x4"."""
    told = scene.words[concept.end : concept.end + _IN_SHORT]
    if told[1:2] != _BY or len(told) < _IN_SHORT:
        return None
    often, weeks = number_of(told[0]), number_of(told[2])
    if not often or not weeks or often > _MOST_A_WEEK or weeks > _MOST_WEEKS:
        return None
    return round(often), round(weeks)


def _at(told: tuple[str, ...], index: int) -> Counted | None:
    """The sessions that the words from *index* on count: "twice a week x 6 weeks", "3 times weekly for two months"."""
    often = _OFTEN.get(told[index])
    at = index + 1
    if often is None:
        often = number_of(told[index])
        if often is None or told[at : at + 1] == () or told[at] not in _TIMES or told[index - 1] in _RANGE:
            return None
        at += 1
    at += told[at : at + 1] != () and told[at] in _EACH
    after = (*told[at : at + 4], "", "", "", "")
    count = number_of(after[2]) if after[0] in _WEEK and after[1] in _LASTING else None
    weeks = weeks_of(count, after[3]) if count is not None else None
    return None if weeks is None else Counted(round(often * weeks), index, at + 4)
