"""Care that a sentence tells no more of than that it was talked about: "we discussed acupuncture"."""

from typing import Final

from guidecheck.reading.sentences.grammar import words
from guidecheck.reading.sentences.mentions import Concept
from guidecheck.reading.sentences.scene import Scene

_DISCUSSED: Final = {("was", "discussed"), ("were", "discussed")}
_PASSIVE: Final = {("was",), ("were",)}
_ENDED: Final = {(), (".",)}
_CONTENT: Final = words("compliance progress result response refill dose")


def is_only_talked_about(scene: Scene, concept: Concept) -> bool:
    """Whether nothing but the talk is told, and nothing that the care brought."""
    if not _CONTENT.isdisjoint(scene.words) or any(scene.qualities("improved", "not_improved")):
        return False
    before, after = scene.words[max(0, concept.start - 2) : concept.start], scene.words[concept.end :]
    talked = before[-1:] == ("discussed",) and before[:1] not in _PASSIVE
    passive = concept.start == 0 and after[:2] in _DISCUSSED
    return (talked and after in _ENDED) or (passive and after[2:] in _ENDED)
