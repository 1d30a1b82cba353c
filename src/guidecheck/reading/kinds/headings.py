"""The outcome over a list of tests and signs: "Negative findings: SLR, clonus"."""

from guidecheck.reading.sentences.grammar import words
from guidecheck.reading.sentences.mentions import Concept
from guidecheck.reading.sentences.scene import Scene
from guidecheck.reading.sentences.trie import Match

_LISTED = words("finding test sign maneuver for")
_STOPS = words(". ;")


def heading_of(scene: Scene, concept: Concept) -> Match | None:
    """The outcome with a colon that a mention stands under."""
    for quality in reversed(scene.qualities("positive", "negative")):
        if quality.end > concept.start:
            continue
        colon = quality.end + (scene.words[quality.end] in _LISTED)
        heads = scene.words[colon : colon + 1] == (":",) and colon < concept.start
        return quality if heads and _STOPS.isdisjoint(scene.words[colon : concept.start]) else None
    return None
