"""The outcome over a list of tests and signs: "Negative findings: SLR, clonus"."""

from typing import Final

from guidecheck.reading.sentences.grammar import EXCEPTING, words
from guidecheck.reading.sentences.layers import Match
from guidecheck.reading.sentences.mentions import Concept
from guidecheck.reading.sentences.scene import Scene

_LISTED: Final = words("finding test sign maneuver for")
_STOPS: Final = words(". ;")
_EXCEPTS: Final = EXCEPTING | words("but other x with has")


def heading_of(scene: Scene, concept: Concept) -> Match | None:
    """The outcome with a colon that a mention stands under."""
    for quality in reversed(scene.qualities("positive", "negative")):
        if quality.end > concept.start:
            continue
        colon = quality.end + (scene.words[quality.end] in _LISTED)
        heads = scene.words[colon : colon + 1] == (":",) and colon < concept.start
        heads = heads or _opens_a_review(scene, quality, concept)
        return quality if heads and _STOPS.isdisjoint(scene.words[colon : concept.start]) else None
    return None


def _opens_a_review(scene: Scene, quality: Match, concept: Concept) -> bool:
    """Whether an outcome opens a list of complaints in a note, and excepts none: "ROS: neg fever, chills"."""
    opens = quality.start == 0 or scene.words[quality.start - 1] in _STOPS
    asked = scene.passage.note and scene.passage.part == "complaints" and not concept.needs_outcome
    return opens and asked and _EXCEPTS.isdisjoint(scene.words[quality.end : concept.start])
