"""Signs that are positive by being there: "there is a Tinel's sign at the elbow", "a painful arc"."""

from typing import Final

from guidecheck.reading.context.flag import Flag
from guidecheck.reading.sentences.grammar import words
from guidecheck.reading.sentences.layers import Layer
from guidecheck.reading.sentences.mentions import Concept
from guidecheck.reading.sentences.scene import Scene

_ONLY_DONE: Final = words("test testing maneuver")
_SIGNS: Final = ("signs", "findings")
_FINDING: Final = words(
    "describe describes described find finds found note notes noted record records recorded document documents"
    " documented elicits elicit report reports reported with are were :"
)
_ARTICLES: Final = frozenset({"a", "an"})
_SHOWING: Final = words(
    "with has have had show shows showed demonstrate demonstrated exhibit exhibited reveal revealed elicited"
)
_THERE: Final = (("there", "is"), ("there", "was"))

_Told = tuple[bool, tuple[int, int]]


def shown(scene: Scene, concept: Concept) -> _Told | None:
    """That a sign is there, where its words or those before it say so; a test may be done without being positive."""
    if not concept.is_test or scene.words[concept.end - 1] in _ONLY_DONE:
        return None
    if _tells_itself(scene, concept) or _is_had(scene, concept.start - 1) or _are_found(scene, concept):
        return not scene.has(concept, Flag.NEGATED), (concept.start, concept.end)
    return None


def _tells_itself(scene: Scene, concept: Concept) -> bool:
    """Whether what a sign brings out is part of its name: "painful arc"."""
    found = (each for each in scene.layers[Layer.PROVOKED] if concept.fact.name in each.names)
    return any(concept.start <= each.start and each.end <= concept.end for each in found)


def _are_found(scene: Scene, concept: Concept) -> bool:
    """Whether signs are said to be found, or are all that a sentence begins with: "describes impingement signs"."""
    if scene.sentence.forms[concept.end - 1] not in _SIGNS:
        return False
    return concept.start == 0 or scene.words[concept.start - 1] in _SHOWING | _FINDING


def _is_had(scene: Scene, index: int) -> bool:
    """Whether an article at a word introduces what is there: "there was a", "the left hand showed a"."""
    if index < 1 or scene.words[index] not in _ARTICLES:
        return False
    return scene.words[index - 1] in _SHOWING or scene.words[max(0, index - 2) : index] in _THERE
