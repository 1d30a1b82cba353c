"""Sensory and motor outcomes of an electrodiagnostic study, which no examination found: "NCS: sensory normal"."""

from typing import Final

from guidecheck.reading.sentences.grammar import words
from guidecheck.reading.sentences.mentions import Concept
from guidecheck.reading.sentences.scene import Scene

_STUDY: Final = "study.emg_ncs"
_STUDIES: Final = "studies"
_NERVES: Final = words("sensory motor")
_NAMED: Final = words("sensory motor and or & / , nerve study conduction ncs ncv : -")
_EXAMINED: Final = words(
    "5 intact strength exam examination examined touch pinprick dermatome dermatomal sensation decreased diminished"
    " reduced c l"
)
_EXAMINING: Final = words("exam examination examined")


def is_of_nerves(scene: Scene, concept: Concept) -> bool:
    """Whether an outcome that a mention names is one of nerves, tested by needle or current."""
    return _names_nerves(scene, concept) and _of_the_study(scene, concept)


def tells_of_nerves(scene: Scene) -> bool:
    """Whether a sentence is a row of the study's table, under which the next one stands as well."""
    return scene.words[0] in _NERVES and any(is_of_nerves(scene, concept) for concept in scene.concepts)


def _names_nerves(scene: Scene, concept: Concept) -> bool:
    named = scene.words[concept.start] in _NERVES and _NAMED.issuperset(scene.words[concept.start : concept.end])
    return named and _EXAMINED.isdisjoint(scene.words[concept.start :])


def _of_the_study(scene: Scene, concept: Concept) -> bool:
    """Whether the study is told before it in the sentence, or in one before with no examination since."""
    if scene.passage.part == _STUDIES:
        return True
    for other in reversed(scene.concepts):
        if other.end <= concept.start and other.fact.assembly == "study":
            between = scene.words[other.end : concept.start]
            return other.fact.name == _STUDY and _EXAMINING.isdisjoint(between)
    study = scene.passage.study or scene.passage.ordered
    if study is None or study.name != _STUDY or scene.passage.part == "examination":
        return False
    return _EXAMINING.isdisjoint(scene.words[: concept.start])
