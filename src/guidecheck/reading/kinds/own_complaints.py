"""Complaints told as the patient's own, and those only asked about or evaluated: "to evaluate her numbness"."""

from typing import Final

from guidecheck.reading.context.flag import Flag
from guidecheck.reading.sentences.assemblies import CARE, FELT
from guidecheck.reading.sentences.grammar import words
from guidecheck.reading.sentences.mentions import Concept
from guidecheck.reading.sentences.scene import Scene

_OPEN_OF_CARE: Final = Flag.UNCERTAIN | Flag.UNDOCUMENTED
_OWNED_WITHIN: Final = 3
_OWNED: Final = words("his her their patient worker applicant claimant persistent ongoing continued continuing chronic")


def is_only_asked_about(scene: Scene, concept: Concept) -> bool:
    """Whether someone only asks about a finding, or fears it, and does not tell it as had: "asked about his pain"."""
    asked = scene.has(concept, Flag.ASKED) and concept.fact.assembly not in CARE
    return asked and not (concept.fact.assembly in FELT and is_own_complaint(scene, concept))


def is_had(scene: Scene, concept: Concept) -> bool:
    """Whether a complaint is evaluated that the patient has, and none ruled out: "to evaluate her numbness"."""
    if concept.fact.assembly not in FELT or scene.has(concept, _OPEN_OF_CARE):
        return False
    return is_own_complaint(scene, concept)


def is_own_complaint(scene: Scene, concept: Concept) -> bool:
    """Whether words tell whose a complaint is, or how long it lasts: "her numbness", "the persistent numbness"."""
    return not _OWNED.isdisjoint(scene.words[max(0, concept.start - _OWNED_WITHIN) : concept.start])
