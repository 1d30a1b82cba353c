"""The day on which care was given: its own, else that of the visit that tells it."""

from itertools import pairwise
from typing import Final

from guidecheck.case import When
from guidecheck.reading.kinds.care.again import is_of_the_same_visit
from guidecheck.reading.kinds.care.planned import is_since
from guidecheck.reading.kinds.care.sessions import day_after
from guidecheck.reading.kinds.history.work_since import day_of_work
from guidecheck.reading.kinds.own_days import day_behind
from guidecheck.reading.kinds.studies.told import study_told
from guidecheck.reading.kinds.told_days import date_of_care, year_after
from guidecheck.reading.sentences.grammar import ARTICLES, words
from guidecheck.reading.sentences.mentions import Concept
from guidecheck.reading.sentences.numbers import number_of, weeks_of
from guidecheck.reading.sentences.scene import Scene
from guidecheck.reading.sentences.scene_days import date_at, day_at

_AGO_WITHIN: Final = 6
_GIVEN: Final = words(
    "prescribed prescribes given gave gives dispensed dispenses supplied applied fitted provided administered injected"
    " performed issued started begun began initiated commenced placed put casted splinted undergoing attending attends"
    " receiving"
)
_GIVEN_BEFORE: Final = 9
_GIVEN_BEHIND: Final = 7
_HAS: Final = words("had has have having previously earlier once been since")
_HAS_WITHIN: Final = 3
_STOPS: Final = words("; . :")
_LYING_WITHIN: Final = 8
_SINCE: Final = words("post postoperative after following since from out")
_EARLIER: Final = words("prior previous earlier past remote")
_EARLIER_WITHIN: Final = 5
_POST: Final = ("status", "post")
_AROUND: Final = {("after",), ("following",), ("before",), ("prior", "to")}


def day_given(scene: Scene, concept: Concept) -> When | None:
    """The day told for a treatment, else that of the visit; one given "two months ago" was not given at it."""
    if "ago" in scene.words[concept.end : concept.end + _AGO_WITHIN]:
        return None
    if (day := day_after(scene, concept)) is not None:
        return day
    several = len(scene.dates) > 1
    if (several or not scene.passage.note) and (own := day_behind(scene, concept)) is not None:
        return own.when
    if not scene.passage.note and _is_of_another_day(scene, concept):
        return None
    if not scene.passage.note:
        return _day_of_its_visit(scene, concept)
    return date_of_care(scene, concept.start) or year_after(scene, concept)


def _day_of_its_visit(scene: Scene, concept: Concept) -> When | None:
    """The day of the visit that a letter tells, where its own sentence tells the visit, or the visit gave the care.

    What the patient had, takes or has not had is told at a visit and is of no day: "he has had six sessions".
    """
    if _is_how_one_works(scene, concept):
        return day_of_work(scene, concept.start, concept.end)
    when = date_at(scene, concept.start)
    told_at_it = when is None or day_at(scene, concept.start) is not None
    return when if told_at_it or _is_an_act(scene, concept) else None


def _is_how_one_works(scene: Scene, concept: Concept) -> bool:
    """Whether the words for a restriction tell the work status of the visit too: "working modified duty"."""
    return any(
        other.fact.assembly == "choice" and other.start < concept.end and concept.start < other.end
        for other in scene.concepts
    )


def _is_an_act(scene: Scene, concept: Concept) -> bool:
    """Whether a clause tells that care was given then: "naproxen was prescribed", not "had been given naproxen"."""
    first, last = max(0, concept.start - _GIVEN_BEFORE), min(len(scene.words), concept.end + _GIVEN_BEHIND)
    first = max((at + 1 for at in range(first, concept.start) if scene.words[at] in _STOPS), default=first)
    last = min((at for at in range(concept.end, last) if scene.words[at] in _STOPS), default=last)
    acts = (at for at in range(first, last) if scene.words[at] in _GIVEN)
    return any(_HAS.isdisjoint(scene.words[max(0, at - _HAS_WITHIN) : at]) for at in acts)


def _is_of_another_day(scene: Scene, concept: Concept) -> bool:
    """Whether a visit speaks of care that was given before it."""
    return (
        is_since(scene, concept)
        or _was_earlier(scene, concept)
        or _bounds_a_time(scene, concept)
        or _is_seen_on_films(scene, concept)
        or is_of_the_same_visit(scene, concept)
        or _lies_back(scene, concept)
    )


def _lies_back(scene: Scene, concept: Concept) -> bool:
    """Whether it is told how long ago an operation was: "on 3/4/2015 she was six weeks status post a fusion"."""
    if concept.fact.assembly != "procedure":
        return False
    first = max(0, concept.start - _LYING_WITHIN)
    told = (at for at in range(first + 1, concept.start) if number_of(scene.words[at - 1]))
    spans = (at for at in told if weeks_of(1, scene.words[at]) is not None)
    return any(not _SINCE.isdisjoint(scene.words[at + 1 : concept.start]) for at in spans)


def _was_earlier(scene: Scene, concept: Concept) -> bool:
    """Whether an operation is told as one before the visit: "wrist pain status post earlier tunnel release"."""
    if concept.fact.assembly != "procedure":
        return False
    before = scene.words[max(0, concept.start - _EARLIER_WITHIN) : concept.start]
    last = max((at + 1 for at, word in enumerate(before) if word in _STOPS), default=0)
    return not _EARLIER.isdisjoint(before[last:]) or _POST in pairwise(before[last:])


def _bounds_a_time(scene: Scene, concept: Concept) -> bool:
    """Whether an operation only tells when something else was: "no better after the surgery"."""
    if concept.fact.assembly != "procedure":
        return False
    first = concept.start - (scene.words[max(0, concept.start - 1)] in ARTICLES)
    return scene.words[max(0, first - 1) : first] in _AROUND or scene.words[max(0, first - 2) : first] in _AROUND


def _is_seen_on_films(scene: Scene, concept: Concept) -> bool:
    """Whether a study shows that there was an operation, which was not of its day: "films show a solid fusion"."""
    return concept.fact.assembly == "procedure" and study_told(scene, concept) is not None
