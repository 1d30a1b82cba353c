"""Accidents that are not this injury: of another year, "In 2005 he was in a car crash", or of a day well after it."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise
from typing import Final

from guidecheck.case import Fact, When
from guidecheck.reading.kinds.history.day_of_event import day_of_event
from guidecheck.reading.kinds.history.days_ago import days_lying_back, may_lie_back
from guidecheck.reading.kinds.history.happenings import happened
from guidecheck.reading.kinds.history.injury_again import NEW_INJURY
from guidecheck.reading.lexicon import Lexicon
from guidecheck.reading.sentences.grammar import words
from guidecheck.reading.sentences.mentions import Concept
from guidecheck.reading.sentences.numbers import is_year, number_of
from guidecheck.reading.sentences.scene import Scene
from guidecheck.reading.sentences.scene_days import opens_an_entry

_LEADS: Final = words("in of around about circa approximately during year (")
_YEARS: Final = words("year yr")
_AGO: Final = words("ago prior earlier")
_FEWEST: Final = 2
_AFTER: Final = timedelta(days=14)
_SEVERAL: Final = words("several many some numerous few")
_LONG_AGO: Final = (
    {(count, unit) for count in _SEVERAL | {"accident", "crash", "collision", "mva", "fall"} for unit in _YEARS}
    | {("time", "ago"), ("decade", "ago"), ("decades", "ago"), ("distant", "past"), ("in", "childhood")}
    | {("his", "youth"), ("her", "youth"), ("high", "school"), ("years", "back")}
)
_ACCIDENTS: Final = words("accident incident collision crash")
_ANY: Final = words("a an another later subsequent")
_LED_WITHIN: Final = 4
_OF_THE_CLAIM: Final = words("work job industrial employer injury injured shift working worked claim")


def is_of_a_year(scene: Scene) -> bool:
    """Whether an event is told of a year and no day, so that the injury may be another: "in 2009", "ten years ago"."""
    return not scene.dates and (_year_told(scene) is not None or _years_ago(scene) > 0)


def is_long_ago(scene: Scene) -> bool:
    """Whether a note tells an accident of years ago, and no year can be told from it: "a fall several years ago"."""
    if scene.dates or not scene.passage.note or not _OF_THE_CLAIM.isdisjoint(scene.words):
        return False
    uncounted = any(pair in _LONG_AGO for pair in pairwise(scene.words))
    return uncounted or (_years_ago(scene) > 0 and scene.passage.visit is None)


def year_of_event(scene: Scene) -> When | None:
    """That year, where it is known."""
    if scene.dates:
        return None
    year, visit = _year_told(scene), scene.passage.visit
    if year is None and visit is not None and (years := _years_ago(scene)):
        year = visit.year - years
    return None if year is None else When(year)


def day_of_later_event(scene: Scene, concept: Concept) -> When | None:
    """The day that a note tells of an accident well after the injury: "On 9/1/2015 he slipped at home."."""
    injury = scene.passage.injury
    if not scene.passage.note or injury is None or not (scene.dates or may_lie_back(scene)):
        return None
    if not happened(scene, concept):
        return None
    day = day_of_event(scene, concept) or next(iter(days_lying_back(scene)), None)
    return day.when if day and day.when.earliest() - injury.latest() > _AFTER else None


def is_another_accident(scene: Scene, concept: Concept, day: When) -> bool:
    """Whether the words for the day of an injury are those of one well after it: "he was in a car accident on …"."""
    injury = scene.passage.injury
    if injury is None or day.earliest() - injury.latest() <= _AFTER:
        return False
    own = scene.words[concept.start : concept.end]
    led = scene.words[max(0, concept.start - _LED_WITHIN) : concept.start]
    return not _ACCIDENTS.isdisjoint(own) and not _ANY.isdisjoint(led) and _OF_THE_CLAIM.isdisjoint(led)


def is_a_later_event(scene: Scene, concept: Concept) -> bool:
    """Whether an accident is one well after the injury that was told, which no entry of a chart only tells again."""
    return not opens_an_entry(scene) and day_of_later_event(scene, concept) is not None


def _year_told(scene: Scene) -> int | None:
    """The year behind "in", or at the end: "MVA 2005."."""
    for index, word in enumerate(scene.words):
        closes = scene.words[index + 1 :] in {(), (".",)}
        if is_year(word) and index and (closes or scene.words[index - 1] in _LEADS):
            return int(word)
    return None


def _years_ago(scene: Scene) -> int:
    """How many years an event lies back, at least two."""
    for index, word in enumerate(scene.words):
        if word in _AGO and index > 1 and scene.words[index - 1] in _YEARS:
            count = number_of(scene.words[index - 2])
            return count if count is not None and count >= _FEWEST else 0
    return 0


def without_other_accidents(facts: Sequence[Fact], lexicon: Lexicon) -> Iterator[Fact]:
    """The facts without how an accident happened that is told of another year than the day of the injury."""
    injury = lexicon.by_assembly.get("date")
    first = min((fact.value for fact in facts if fact.name == injury and isinstance(fact.value, date)), default=None)
    years = {fact.value.year for fact in facts if fact.name == injury and isinstance(fact.value, date)}
    for fact in facts:
        if fact.name != lexicon.mechanism or fact.date is None:
            yield fact
        elif first is not None and fact.date.month is not None:
            yield replace(fact, name=NEW_INJURY, value=True)
        elif not years or any(abs(fact.date.year - year) <= 1 for year in years):
            yield replace(fact, date=None)
