"""A change for the better that has not come: "PT until better", "expect improvement", "aimed at improving function"."""

from typing import Final

from guidecheck.reading.sentences.grammar import words
from guidecheck.reading.sentences.mentions import Concept
from guidecheck.reading.sentences.scene import Scene

_AWAITING: Final = words(
    "until till if unless whether hope hopes hoped hoping hopefully expect expects expected expecting will would should"
)
_WITHIN: Final = 5
_PARTS: Final = words(". ; : but") | {","}
_OBJECT_FOLLOWS: Final = words("improving")
_OBJECT_WITHIN: Final = 3
_COMPLAINTS: Final = words("pain symptom symptoms condition")
_ENDS: Final = words(
    ". , ; : ) - and but with since overall slowly gradually steadily after on at now in though from by over as"
    " somewhat significantly nicely well daily"
)


def is_awaited(scene: Scene, start: int) -> bool:
    """Whether words right before a place in a sentence only wait for what is told there: "recheck if not better"."""
    if _AWAITING.isdisjoint(scene.words):
        return False
    for index in range(start - 1, max(-1, start - 1 - _WITHIN), -1):
        if scene.words[index] in _PARTS:
            return False
        if scene.words[index] in _AWAITING:
            return True
    return False


def improves_something(scene: Scene, concept: Concept) -> bool:
    """Whether "improving" has an object, and tells what care is for: "aimed at improving function"."""
    if scene.words[concept.end - 1] not in _OBJECT_FOLLOWS or concept.end == len(scene.words):
        return False
    after = scene.words[concept.end : concept.end + _OBJECT_WITHIN]
    return after[0] not in _ENDS and _COMPLAINTS.isdisjoint(after)
