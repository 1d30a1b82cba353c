"""What the treatments of the sentence before brought: "None of these helped.", of a single one "It did not help."."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from guidecheck.case import Fact
from guidecheck.reading.sentences.assemblies import CARE
from guidecheck.reading.sentences.grammar import words
from guidecheck.reading.sentences.scene import Scene

_NONE: Final = words("none neither nothing")
_IT: Final = words("it this that they")
_HELPING: Final = words(
    "help helped helping helpful relief relieve relieved benefit effective work worked working nothing difference worse"
)
_HELPING_WITHIN: Final = 6
_TOGETHER: Final = _NONE | words("these all both")
_OF: Final = {("of", word) for word in ("these", "those", "them", "this", "which")}
_VERBS: Final = words("has have had did do was were is are helped help gave brought provided proved failed worked made")
_RESULTS: Final = ("improved", "not_improved")


def read_response_of_all(scene: Scene) -> Iterator[Fact]:
    """The treatments told before, each with what all of them brought: "None of these helped.", "All have helped."."""
    treated = scene.passage.treated
    if not treated or (scene.words[0] not in _TOGETHER and not _is_told_of_it(scene)):
        return
    if scene.words[1:3] not in _OF and scene.words[1:2] and scene.words[1] not in _VERBS:
        return
    if any(concept.fact.assembly in CARE for concept in scene.concepts):
        return
    quality = next(iter(scene.qualities(*_RESULTS)), None)
    if quality is None:
        return
    failed = scene.words[0] in _NONE or scene.denied(quality)
    result = "not_improved" if failed else quality.names[0]
    for fact in treated:
        if fact.result is None:
            yield replace(fact, result=result, quotes=(scene.quote(0, quality.end),))


def _is_told_of_it(scene: Scene) -> bool:
    """Whether a sentence tells of the only care before it, and not how the patient is: "It gave him no relief."."""
    if scene.words[0] not in _IT or scene.words[1:2] == () or scene.words[1] not in _VERBS:
        return False
    alone = len({fact.name for fact in scene.passage.treated}) == 1
    return alone and not _HELPING.isdisjoint(scene.words[1:_HELPING_WITHIN])
