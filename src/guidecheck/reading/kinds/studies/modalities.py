"""Ultrasound that only treats: listed with what therapists do, "manipulation, traction and ultrasound"."""

from typing import Final

from guidecheck.reading.sentences.grammar import words
from guidecheck.reading.sentences.mentions import Concept
from guidecheck.reading.sentences.scene import Scene

_TREATS: Final = {("ultrasound",)}
_MODALITIES: Final = words(
    "massage traction manipulation heat ice hot cold stimulation stim tens iontophoresis diathermy modality exercise"
    " stretching myofascial adjustment mobilization mobilisation whirlpool paraffin shockwave laser cupping"
    " ems estim cmt mfr"
)
_JOINS: Final = words(", and or / + & plus with")
_WITHIN: Final = 3


def only_treats(scene: Scene, concept: Concept) -> bool:
    """Whether a word that may name a study stands in a list of what therapists do, and so names none."""
    if scene.words[concept.start : concept.end] not in _TREATS:
        return False
    before = scene.words[max(0, concept.start - _WITHIN) : concept.start]
    after = scene.words[concept.end : concept.end + _WITHIN]
    listed_before = before[-1:] != () and before[-1] in _JOINS and not _MODALITIES.isdisjoint(before)
    listed_after = after[:1] != () and after[0] in _JOINS and not _MODALITIES.isdisjoint(after)
    return listed_before or listed_after
