"""The day on which care was given: its own, else that of the visit that tells it."""

from typing import Final

from guidecheck.case import When
from guidecheck.reading.kinds.care.again import is_of_the_same_visit
from guidecheck.reading.kinds.care.planned import is_since
from guidecheck.reading.kinds.care.sessions import day_after
from guidecheck.reading.kinds.own_days import day_behind
from guidecheck.reading.kinds.studies.told import study_told
from guidecheck.reading.kinds.told_days import date_of_care, year_after
from guidecheck.reading.sentences.grammar import ARTICLES
from guidecheck.reading.sentences.mentions import Concept
from guidecheck.reading.sentences.scene import Scene

_AGO_WITHIN: Final = 6
_AROUND: Final = {("after",), ("following",), ("before",), ("prior", "to")}


def day_given(scene: Scene, concept: Concept) -> When | None:
    """The day told for a treatment, else that of the visit; one given "two months ago" was not given at it."""
    if "ago" in scene.words[concept.end : concept.end + _AGO_WITHIN]:
        return None
    if (day := day_after(scene, concept)) is not None:
        return day
    if not scene.passage.note and (own := day_behind(scene, concept)) is not None:
        return own.when
    if not scene.passage.note and _is_of_another_day(scene, concept):
        return None
    return date_of_care(scene, concept.start) or year_after(scene, concept)


def _is_of_another_day(scene: Scene, concept: Concept) -> bool:
    """Whether a visit speaks of care that was given before it."""
    return (
        is_since(scene, concept)
        or _bounds_a_time(scene, concept)
        or _is_seen_on_films(scene, concept)
        or is_of_the_same_visit(scene, concept)
    )


def _bounds_a_time(scene: Scene, concept: Concept) -> bool:
    """Whether an operation only tells when something else was: "no better after the surgery"."""
    if concept.fact.assembly != "procedure":
        return False
    first = concept.start - (scene.words[max(0, concept.start - 1)] in ARTICLES)
    return scene.words[max(0, first - 1) : first] in _AROUND or scene.words[max(0, first - 2) : first] in _AROUND


def _is_seen_on_films(scene: Scene, concept: Concept) -> bool:
    """Whether a study shows that there was an operation, which was not of its day: "films show a solid fusion"."""
    return concept.fact.assembly == "procedure" and study_told(scene, concept) is not None
