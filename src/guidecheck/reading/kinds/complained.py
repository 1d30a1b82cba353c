"""What an examination finds, where the patient only tells of it: "she states she has diminished grip strength"."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from guidecheck.case import Fact
from guidecheck.reading.sentences.mentions import Concept
from guidecheck.reading.sentences.scene import Scene

_ASSEMBLIES: Final = frozenset({"sign"})


def as_complained(scene: Scene, concept: Concept, found: Sequence[Fact]) -> list[Fact]:
    """The facts of a mention, those without a grade as the complaint that the sentence tells of, where it is one."""
    complaint = scene.lexicon.felt.get(concept.fact.name)
    if complaint is None or not found or not _is_told_by_the_patient(scene, concept):
        return list(found)
    return [replace(fact, name=complaint) if fact.value is True and fact.measure is None else fact for fact in found]


def _is_told_by_the_patient(scene: Scene, concept: Concept) -> bool:
    """Whether the words of a complaint lead to a mention: "complains of decreased strength"."""
    return (
        concept.fact.assembly in _ASSEMBLIES
        and "complaints" in scene.frames
        and scene.frame_at(concept.start) == "complaints"
    )
