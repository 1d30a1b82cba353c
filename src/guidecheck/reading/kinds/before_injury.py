"""Complaints before an injury or operation, which tell nothing of now: "before the accident she had no neck pain"."""

from collections.abc import Iterator
from typing import Final

from guidecheck.reading.context.flag import Flag
from guidecheck.reading.sentences.assemblies import FINDINGS
from guidecheck.reading.sentences.grammar import words
from guidecheck.reading.sentences.mentions import Concept
from guidecheck.reading.sentences.scene import Scene

_BEFORE: Final = words("before prior preoperatively preop operatively")
_AT_THAT_TIME: Final = words("preoperatively preop")
_OPERATED: Final = (("pre", "operatively"), ("pre", "-", "operatively"))
_EVENTS: Final = words("injury accident incident fall surgery operation procedure fusion arthroscopy discectomy")
_NAMING: Final = words("the his her this that current present industrial work occupational subject of date")
_EVENT_WITHIN: Final = 6
_PARTING: Final = words("; . : but now since currently until day week month hour")


def is_before_the_injury(scene: Scene, concept: Concept) -> bool:
    """Whether a clause tells a complaint as that of the time before: "he had no numbness prior to the injury"."""
    if _BEFORE.isdisjoint(scene.words) or not _may_be_over(scene, concept):
        return False
    for start, end in _times_before(scene):
        first, last = (concept.end, start) if concept.end <= start else (end, concept.start)
        told = scene.words[max(0, start - 2) : start] if concept.end <= start else ()
        if first <= last and _PARTING.isdisjoint((*scene.words[first:last], *told)) and _is_of_it(scene, start, end):
            return True
    return False


def _may_be_over(scene: Scene, concept: Concept) -> bool:
    """Whether a mention tells what may be another now: what is felt or found, and a diagnosis that there was none."""
    return concept.fact.assembly in FINDINGS or (
        concept.fact.assembly == "diagnosis" and scene.has(concept, Flag.NEGATED)
    )


def _times_before(scene: Scene) -> Iterator[tuple[int, int]]:
    """Where words for the time before an injury or operation stand: "before the accident", "preoperatively"."""
    for index, word in enumerate(scene.words):
        if word in _AT_THAT_TIME:
            yield index, index + 1
        for told in _OPERATED if word == "pre" else ():
            if scene.words[index : index + len(told)] == told:
                yield index, index + len(told)
        led = index + 1 if word == "before" else index + 2 if scene.words[index : index + 2] == ("prior", "to") else 0
        if not led:
            continue
        for at in range(led, min(len(scene.words), led + _EVENT_WITHIN)):
            if scene.words[at] in _EVENTS:
                yield index, at + 1
            if scene.words[at] not in _NAMING:
                break


def _is_of_it(scene: Scene, start: int, end: int) -> bool:
    """Whether they stand at the head of the sentence or at the end of a clause, and compare nothing with it."""
    if scene.words[max(0, start - 1) : start] == ("than",):
        return False
    return start == 0 or end == len(scene.words) or not scene.words[end].isalpha()
