"""One of two that were told before: "both knees are tender, and the right one is swollen"."""

from typing import Final

from guidecheck.reading.sentences.grammar import words
from guidecheck.reading.sentences.layers import Layer, Match
from guidecheck.reading.sentences.mentions import Concept
from guidecheck.reading.sentences.scene import Scene

_HOLDS: Final = words("is was has had show showed demonstrate demonstrated exhibit exhibited")
_LEADS: Final = words("of in on at over about around the")
_ENDS: Final = frozenset({";", "."})


def side_of_one(scene: Scene, concept: Concept) -> str | None:
    """The side of the one that a mention is told of: "the right one is swollen", "an effusion in the left one"."""
    for side in scene.layers[Layer.SIDE]:
        if _stands_alone(scene, side) and _is_told_of(scene, side, concept):
            return side.names[0]
    return None


def _stands_alone(scene: Scene, side: Match) -> bool:
    """Whether a side stands for the part of the body that has it: "the right one", "on the other side"."""
    if scene.words[side.end - 1] == "side" and "on" in scene.words[max(0, side.start - 2) : side.start]:
        return True
    after = scene.words[side.end] if side.end < len(scene.words) else ""
    return after == "one" or (after in _HOLDS and side.start > 0 and scene.words[side.start - 1] == "the")


def _is_told_of(scene: Scene, side: Match, concept: Concept) -> bool:
    """Whether a mention follows a side in its clause, or leads to it."""
    if side.start >= concept.end:
        return _LEADS.issuperset(scene.words[concept.end : side.start])
    between = scene.words[side.end : concept.start]
    return _ENDS.isdisjoint(between) and not any(side.end <= group.start < concept.start for group in scene.groups)
