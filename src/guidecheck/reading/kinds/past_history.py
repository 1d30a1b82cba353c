"""Diagnoses of a past medical history, which are not of this injury: "PMH: left ankle fracture, lumbar strain"."""

from typing import Final

from guidecheck.reading.sentences.grammar import words
from guidecheck.reading.sentences.mentions import Concept
from guidecheck.reading.sentences.scene import Scene

_PAST: Final = "past"
_HEADED: Final = {
    ("past", "medical", "history"),
    ("previous", "medical", "history"),
    ("prior", "medical", "history"),
}
_SHORT: Final = words("pmh pmhx")
_LASTING: Final = words(
    "osteoarthritis arthritis arthrosis oa djd ddd degenerative degeneration spondylosis stenosis spondylolisthesis"
    " scoliosis osteonecrosis necrosis osteoporosis chronic current currently ongoing persistent"
)
_KIND_WITHIN: Final = 3
_OF_NOW: Final = words("; now currently presents presented injured sustained")


def is_of_the_past_history(scene: Scene, concept: Concept) -> bool:
    """Whether a diagnosis stands in a past medical history, and is not one that lasts: "PMH: osteoarthritis"."""
    if concept.fact.assembly != "diagnosis" or not (scene.passage.part == _PAST or _is_headed(scene, concept)):
        return False
    told = scene.words[max(0, concept.start - _KIND_WITHIN) : concept.end]
    return _LASTING.isdisjoint(told)


def _is_headed(scene: Scene, concept: Concept) -> bool:
    """Whether its sentence opens with the words for such a history, and tells nothing of now before it."""
    if scene.words[0] in _SHORT:
        return _OF_NOW.isdisjoint(scene.words[: concept.start])
    if "history" not in scene.words[: concept.start]:
        return False
    at = scene.words.index("history")
    return scene.words[max(0, at - 2) : at + 1] in _HEADED and _OF_NOW.isdisjoint(scene.words[at : concept.start])
