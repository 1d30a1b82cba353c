"""The outcome of a test that shares it with the one before: "Neer's was positive, as was Hawkins'"."""

from collections.abc import Sequence
from typing import Final

from guidecheck.reading.sentences.grammar import BEFORE_A_PLACE, words
from guidecheck.reading.sentences.layers import Match
from guidecheck.reading.sentences.mentions import Concept
from guidecheck.reading.sentences.scene import Scene

_AS_WELL: Final = frozenset(
    (word, verb) for word in ("as", "so") for verb in ("is", "are", "was", "were", "did", "do", "doe", "had")
)
_LIKEWISE: Final = words("likewise also")
_JOINING: Final = frozenset({",", ";", "and"})


def as_another(scene: Scene, concept: Concept, told: Sequence[Match]) -> Match | None:
    """The outcome *told* of the mention before, where words like "as was" lead from it to this one."""
    at = concept.start
    while at > 0 and scene.words[at - 1] in BEFORE_A_PLACE:
        at -= 1
    if scene.words[max(0, at - 2) : at] in _AS_WELL:
        at -= 2
    elif at > 0 and scene.words[at - 1] in _LIKEWISE:
        at -= 1
    else:
        return None
    while at > 0 and scene.words[at - 1] in _JOINING:
        at -= 1
    return next((quality for quality in told if quality.end == at), None)
