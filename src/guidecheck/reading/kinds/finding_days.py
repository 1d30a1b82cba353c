"""The day of a finding: that of its visit, its own in a history, the injury's for what that brought."""

from typing import Final

from guidecheck.case import Fact, When
from guidecheck.reading.context.flag import Flag
from guidecheck.reading.kinds.history.injury_again import NEW_INJURY, day_of_new_injury
from guidecheck.reading.kinds.history.injury_day import day_of_injury
from guidecheck.reading.kinds.told_days import date_of_reason, is_of_all_papers, never_was, year_after
from guidecheck.reading.sentences.mentions import Concept
from guidecheck.reading.sentences.other_times import earlier_visit
from guidecheck.reading.sentences.scene import Scene
from guidecheck.reading.sentences.scene_days import date_at, day_at

_FOUND: Final = frozenset({"test", "sign", "exam", "symptom", "pain"})
_NO_DAY: Final = frozenset({"absence"})
_AT_THE_INJURY: Final = frozenset({"loss_of_consciousness"})
_OF_HISTORIES: Final = frozenset({"red_flag", "absence"})
_WITH_THE_INJURY: Final = _AT_THE_INJURY | {"amnesia", "significant_trauma"}


def day_of_finding(scene: Scene, concept: Concept) -> When | None:
    """The day of a finding: in a note a trait has none, a history its year, what the injury brought its own."""
    if concept.fact.name == NEW_INJURY and (own := day_of_new_injury(scene, concept)) is not None:
        return own.when
    if not scene.passage.note:
        if _of_the_past(concept) or (concept.fact.topic == "person" and concept.fact.assembly != "symptom"):
            return None if scene.frame_at(concept.start) == "review" else day_at(scene, concept.start)
        always = is_of_all_papers(scene, concept.end) or never_was(scene, concept)
        if scene.passage.date is not None and not scene.days and always:
            return None
        return date_at(scene, concept.start) or _day_of_the_injury(scene, concept)
    if _of_the_past(concept):
        return year_after(scene, concept)
    if concept.fact.topic == "person" or concept.fact.assembly in _NO_DAY:
        return None
    if concept.fact.name in _AT_THE_INJURY and scene.own_day is None and scene.passage.injury:
        return scene.passage.injury
    when = date_at(scene, concept.start)
    if concept.fact.assembly == "change":
        return when or scene.passage.date
    return date_of_reason(scene, concept.start) if when is None and scene.has(concept, Flag.RULE_OUT) else when


def is_of_an_earlier_visit(scene: Scene, fact: Fact) -> bool:
    """Whether a note tells a finding of an earlier visit whose day it does not tell: it says nothing of this one."""
    if not scene.passage.note or fact.date is not None or not fact.quotes or scene.passage.date is None:
        return False
    if scene.lexicon.facts[fact.name].assembly not in _FOUND:
        return False
    start = fact.quotes[0].start
    return start is not None and earlier_visit(scene.words, scene.word_at(start)) is not None


def _day_of_the_injury(scene: Scene, concept: Concept) -> When | None:
    """The day of the injury, for what happened at it and is told in one sentence with it."""
    if concept.fact.name not in _WITH_THE_INJURY:
        return None
    if not scene.dates:
        return scene.passage.injury if scene.passage.date is None and not scene.frames else None
    day = day_of_injury(scene)
    return day.when if day else None


def _of_the_past(concept: Concept) -> bool:
    """Whether a history is told, or what cleared it, that has no day of its own: "history of cancer"."""
    return concept.fact.assembly in _OF_HISTORIES and concept.fact.name.endswith(("_history", "_workup_negative"))
