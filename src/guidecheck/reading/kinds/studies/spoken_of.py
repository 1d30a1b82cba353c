"""Studies whose result or report is spoken of, or waited for, so that they were done: "awaiting the MRI results"."""

from collections.abc import Mapping
from typing import Final

from guidecheck.reading.context.flag import Flag
from guidecheck.reading.kinds.studies.had import NOT_HAD
from guidecheck.reading.kinds.studies.spans import RESULT, before_its_papers, beginning, begins_with_its_day
from guidecheck.reading.sentences.grammar import words
from guidecheck.reading.sentences.mentions import Concept
from guidecheck.reading.sentences.scene import Scene

_TOLD_SHARED: Final = 12
_TOLD_NEAR: Final = 5
_WAITING_FOR: Final = words("awaiting await waiting awaited")
_OUTSTANDING: Final = words("pending awaited outstanding")
_TO_COME: Final = _WAITING_FOR | _OUTSTANDING
_CITING: Final = (("per",), ("according", "to"), ("based", "on"), ("based", "upon"))
_SHOWN_ON: Final = words("on by")
_OPENS_A_CLAUSE: Final = words(", ; : ( - as and but that")
OUTCOMES: Final[Mapping[str, str]] = {
    "normal": "normal",
    "negative": "normal",
    "unremarkable": "normal",
    "unrevealing": "normal",
    "benign": "normal",
    "abnormal": "abnormal",
    "positive": "abnormal",
}


def awaits_its_result(scene: Scene, concept: Concept) -> bool:
    """Whether the study was done and its result is to come: "awaiting the MRI results", "results … are pending"."""
    if _TO_COME.isdisjoint(scene.words):
        return False
    first = beginning(scene, concept)
    if scene.words[first - 1 : first] == ("of",):
        first -= 1
    while scene.words[first - 1 : first] == ("the",):
        first -= 1
    named = not RESULT.isdisjoint((*scene.words[first - 1 : first], *scene.words[concept.end : concept.end + 1]))
    if not named:
        return False
    before = scene.words[max(0, first - _TOLD_NEAR) : first]
    return not (_WAITING_FOR.isdisjoint(before) and _OUTSTANDING.isdisjoint(scene.words[concept.end :][:_TOLD_SHARED]))


def has_its_report(scene: Scene, concept: Concept) -> bool:
    """Whether the report of a study is spoken of: "the MRI report notes a tear", "the x-ray results"."""
    return not (scene.has(concept, NOT_HAD & ~Flag.UNDOCUMENTED) or RESULT.isdisjoint(scene.words[concept.end :][:1]))


def found_before(scene: Scene, concept: Concept) -> str | None:
    """The outcome that a word right before a study tells: "tender snuffbox and negative films", "normal x-rays"."""
    if scene.has(concept, NOT_HAD & ~Flag.PLANNED):
        return None
    first = beginning(scene, concept)
    return OUTCOMES.get(scene.words[first - 1]) if first else None


def is_cited(scene: Scene, concept: Concept) -> bool:
    """Whether a clause opens with the study that tells it: "per the 3/4/2015 MRI, …", "based on the MRI, …"."""
    first = before_its_papers(scene, begins_with_its_day(scene, concept))
    for cited in _CITING:
        opens = first - len(cited)
        if opens >= 0 and scene.words[opens:first] == cited:
            return opens == 0 or scene.words[opens - 1] in _OPENS_A_CLAUSE
    return first == 1 and scene.words[0] in _SHOWN_ON
