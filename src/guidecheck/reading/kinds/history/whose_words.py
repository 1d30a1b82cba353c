"""Pronouns that stand for a doctor, and tell nothing of the patient: "in her opinion", "She recommended an MRI"."""

from typing import Final

from guidecheck.reading.sentences.grammar import PATIENT, words
from guidecheck.reading.sentences.mentions import Concept
from guidecheck.reading.sentences.scene import Scene

_PRONOUNS: Final = words("he she his her hers him himself herself")
_DOCTORS: Final = words("dr doctor physician surgeon podiatrist orthopedist radiologist chiropractor provider md")
_PATIENTS: Final = (PATIENT - _PRONOUNS) | words("mr mrs ms miss man woman male female gentleman lady")
_DOCTORS_DO: Final = words(
    "recommend recommends recommended request requests requested order orders ordered prescribe prescribes prescribed"
    " opine opines opined diagnose diagnosed refer refers referred advise advises advised"
)


def is_of_a_doctor(scene: Scene, concept: Concept) -> bool:
    """Whether a pronoun may stand for a doctor: one named before it in its sentence, or who orders something."""
    if scene.words[concept.start] not in _PRONOUNS:
        return False
    if not _DOCTORS_DO.isdisjoint(scene.words[concept.end : concept.end + 1]):
        return True
    if _DOCTORS.isdisjoint(scene.words):
        return False
    for index in range(concept.start - 1, -1, -1):
        if scene.words[index] in _PATIENTS:
            return False
        if scene.words[index] in _DOCTORS:
            return True
    return False
