"""Whose words a mention stands in: the patient's, the doctor's, or a reviewer's."""

from typing import Final

from guidecheck.case import Speaker
from guidecheck.reading.kinds.left_open import is_not_documented
from guidecheck.reading.sentences.assemblies import FELT
from guidecheck.reading.sentences.grammar import words
from guidecheck.reading.sentences.mentions import Concept
from guidecheck.reading.sentences.scene import Scene

_RECORDS: Final = words("documentation documented documents record recorded charted mention mentioned")


def speaker_at(scene: Scene, concept: Concept) -> Speaker:
    """Whose words a mention stands in; that a record does not document something is said by who reviews it."""
    match scene.frame_at(concept.start):
        case "review":
            return Speaker.UR_REVIEWER
        case _ if is_not_documented(scene, concept) and not (scene.passage.note and _RECORDS.isdisjoint(scene.words)):
            return Speaker.IMR_REVIEWER
        case "complaints" if _is_felt(scene, concept):
            return Speaker.PATIENT
        case _:
            return Speaker.PROVIDER


def _is_felt(scene: Scene, concept: Concept) -> bool:
    """Whether a complaint tells it: what the patient feels, or says in this sentence and no examination or study."""
    if concept.fact.assembly in FELT:
        return True
    looked_at = "examination" in scene.frames or any(other.fact.assembly == "study" for other in scene.concepts)
    return "complaints" in scene.frames and not looked_at
