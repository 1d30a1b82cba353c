"""Symptoms, signs, diagnoses, red flags and changes: present unless the context says otherwise."""

from collections.abc import Iterator

from guidecheck.case import Fact
from guidecheck.reading.attachment import Grade
from guidecheck.reading.context import Flag
from guidecheck.reading.kinds.meaning import Meaning, meaning_of, speaker_at
from guidecheck.reading.kinds.placing import places_of
from guidecheck.reading.regions import CONJUNCTIONS
from guidecheck.reading.scene import Concept, Scene, stated


def read_finding(scene: Scene, concept: Concept) -> Iterator[Fact]:
    """The facts of a mention that needs no grade."""
    meaning = meaning_of(scene, concept)
    if meaning is Meaning.NOTHING or (scene.has(concept, Flag.CAUSE) and concept.fact.assembly == "symptom"):
        return
    name = concept.fact.name
    if concept.fact.examined and scene.frame_at(concept.start) == "examination":
        name = concept.fact.examined
    found = places_of(scene, concept, _worst(scene, concept))
    for place in found.places:
        yield stated(
            scene,
            concept,
            meaning.value,
            place,
            name=name,
            when=scene.date_at(concept.start),
            speaker=speaker_at(scene, concept),
            start=found.start,
            end=found.end,
        )


def _worst(scene: Scene, concept: Concept) -> Grade | None:
    """In a list of diagnoses each entry has its own region; elsewhere the fact's entry says."""
    if concept.fact.assembly != "diagnosis":
        return None
    before = scene.sentence.words[max(0, concept.start - 4) : concept.start]
    listed = scene.frame_at(concept.start) in {"diagnoses", "complaints"} or CONJUNCTIONS.intersection(before)
    return Grade.COORDINATED if listed else Grade.SENTENCE
