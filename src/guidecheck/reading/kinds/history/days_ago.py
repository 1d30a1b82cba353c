"""The day of an injury that a note tells by how long it lies back: "slipped two days ago", "fell this morning"."""

from calendar import monthrange
from datetime import date, timedelta
from typing import Final

from guidecheck.case import When
from guidecheck.reading.sentences.dates import Dated
from guidecheck.reading.sentences.grammar import compared, words
from guidecheck.reading.sentences.numbers import number_of
from guidecheck.reading.sentences.scene import Scene

_CUES: Final = words("ago pta prior today yesterday morning afternoon evening night tonight")
_ARRIVAL: Final = {("to", "arrival"), ("to", "presentation")}
_HOURS: Final = words("hour hours hr hrs h minute minutes min mins")
_DAYS: Final = {compared(unit): days for unit, days in (("day", 1), ("d", 1), ("week", 7), ("wk", 7), ("w", 7))}
_MONTHS: Final = words("month mo mos")
_FEWER_MONTHS: Final = 12
_OF_TODAY: Final = words("today tonight")
_THIS: Final = ("this",)
_LAST: Final = ("last",)
_PARTING: Final = words(", ; . : and")
_NOON: Final = words("morning afternoon evening")


def may_lie_back(scene: Scene) -> bool:
    """Whether a sentence of a note may tell a day by how long it lies back."""
    return scene.passage.note and not _CUES.isdisjoint(scene.words)


def days_lying_back(scene: Scene) -> list[Dated]:
    """The days told by how long they lie back from the visit: "3 days ago", "yesterday", "this morning"."""
    visit = scene.passage.date or scene.passage.visit
    if visit is None or visit.day is None or not may_lie_back(scene):
        return []
    told = (_told_at(scene.words, index, visit.earliest()) for index in range(len(scene.words)))
    starts, ends = scene.sentence.starts, scene.sentence.ends
    return [Dated(When.on(day), starts[first], ends[last]) for day, first, last in filter(None, told)]


def _told_at(told: tuple[str, ...], index: int, visit: date) -> tuple[date, int, int] | None:
    """The day that the words up to the one at *index* tell, with the first and the last of them."""
    word, before = told[index], told[max(0, index - 1) : index]
    back = word in {"ago", "pta"} or (word == "prior" and told[index + 1 : index + 3] in _ARRIVAL)
    if back and index > 1:
        count = number_of(told[index - 2])
        day = _back(visit, count, told[index - 1]) if count is not None else None
        return (day, index - 2, index) if day else None
    if word in _OF_TODAY:
        return (visit, index, index) if before and _PARTING.isdisjoint(before) else None
    if word == "yesterday":
        return visit - timedelta(days=1), index, index
    if word in _NOON and before == _THIS:
        return visit, index - 1, index
    if word == "night" and before == _LAST:
        return visit - timedelta(days=1), index - 1, index
    return None


def _back(visit: date, count: int, unit: str) -> date | None:
    """The day that lies so many units of time before another; hours lie on the same one."""
    if unit in _HOURS:
        return visit
    if unit in _DAYS:
        return visit - timedelta(days=count * _DAYS[unit])
    if unit in _MONTHS and count < _FEWER_MONTHS:
        year, month = divmod(visit.year * 12 + visit.month - 1 - count, 12)
        return date(year, month + 1, min(visit.day, monthrange(year, month + 1)[1]))
    return None
