"""Pain that words for what it does at night tell of as well: "low back pain wakes him", "knee pain worse at night"."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from guidecheck.case import Fact
from guidecheck.reading.sentences.grammar import words
from guidecheck.reading.sentences.mentions import Concept
from guidecheck.reading.sentences.scene import Scene

_PAIN: Final = words("pain discomfort ache soreness")
_AT_NIGHT: Final = words(
    "night nighttime nights sleep awake up wakes wake awakens woke awakes awakening rest disturbs disturbing interrupts"
)
_SYMPTOM: Final = "symptom"


def read_pain_at_night(scene: Scene, concept: Concept, found: Sequence[Fact]) -> Iterator[Fact]:
    """The pain where the night's complaint is told, under the name for pain."""
    name = scene.lexicon.by_assembly.get("pain")
    if name is None or concept.fact.assembly != _SYMPTOM or scene.words[concept.start] not in _PAIN:
        return
    if not _AT_NIGHT.isdisjoint(scene.words[concept.start : concept.end]):
        yield from (replace(fact, name=name) for fact in found if fact.value is True)
