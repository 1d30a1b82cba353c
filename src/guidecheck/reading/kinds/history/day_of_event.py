"""The day beside what happened, and what may be told between the two: "on 3/4/2015 he slipped"."""

from itertools import pairwise
from typing import Final

from guidecheck.reading.kinds.history.happenings import happened, is_only_a_reach
from guidecheck.reading.sentences.assemblies import CARE_AND_STUDIES
from guidecheck.reading.sentences.dates import Dated
from guidecheck.reading.sentences.grammar import words
from guidecheck.reading.sentences.mentions import Concept
from guidecheck.reading.sentences.scene import Scene

_BEGAN_TO_FEEL: Final = words("experienced noticed felt developed")
_BEHIND: Final = 12
_LEADS_WITHIN: Final = 16
_NOT_THE_DAY: Final = frozenset(
    {"visit", "examination", "studies", "treatments", "request", "plan", "complaints", "work"}
)
_WAS: Final = {("was",), ("were",)}
_TREATED: Final = {
    (word,) for word in words("sutured stitched closed cleaned dressed treated repaired healed seen evaluated")
}
_REPORTING: Final = words(
    "reported confirmed described advised explained wrote told testified clarified recounted repeated"
)
_WHAT: Final = words("that how the his her their a")
INJURING: Final = words(
    "sustained incurred reported dated industrial work injured hurt strained sprained twisted fractured"
)


def day_of_event(scene: Scene, concept: Concept) -> Dated | None:
    """The day right beside what happened; not that of a visit or a study told with it."""
    if is_only_a_reach(scene, concept):
        return None
    for dated in scene.dates:
        index = scene.word_at(dated.start)
        if concept.end <= index <= concept.end + _BEHIND and not is_told_between(scene, concept.end, index):
            return dated
        if index < concept.start and _leads_to(scene, dated, concept):
            return dated
    return None


def _leads_to(scene: Scene, dated: Dated, concept: Concept) -> bool:
    """Whether a day is told with what then happened: "on 3/4/2015 he slipped", "hurt on 3/4/2015 when he fell"."""
    near = concept.start - scene.word_ending(dated.end) <= _LEADS_WITHIN
    if is_reported(scene, scene.word_ending(dated.end), concept.start):
        return False
    return near and happened(scene, concept) and not is_told_between(scene, said_at(scene, dated), concept.start)


def is_reported(scene: Scene, start: int, end: int) -> bool:
    """Whether a day leads to who then reported what happened: "on 3/4/2015 the claimant reported that he slipped"."""
    told = pairwise(scene.words[start : end + 1])
    return any(word in _REPORTING and after in _WHAT for word, after in told)


def said_at(scene: Scene, dated: Dated) -> int:
    """Where the words begin that are said to be so: after the "that" of "he states that on 3/4/2015 …"."""
    day = scene.word_at(dated.start)
    return next((index + 1 for index in range(day - 1, -1, -1) if scene.words[index] == "that"), 0)


def is_told_between(scene: Scene, start: int, end: int) -> bool:
    """Whether a visit, a study, a treatment or another act is told there, whose day may follow."""
    if any(a == "and" and b.endswith("ed") and b not in INJURING for a, b in pairwise(scene.words[start:end])):
        return True
    if scene.words[start : start + 1] in _WAS and scene.words[start + 1 : start + 2] in _TREATED:
        return True
    told = (cue for cue in scene.cues if start <= cue.start < end and cue.names[0] in _NOT_THE_DAY)
    if any(scene.words[cue.start] not in _BEGAN_TO_FEEL for cue in told):
        return True
    return any(start <= concept.start < end and concept.fact.assembly in CARE_AND_STUDIES for concept in scene.concepts)
