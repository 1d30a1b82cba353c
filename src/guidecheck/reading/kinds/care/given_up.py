"""Drugs that are taken no more, which tells neither that they were tried nor of now: "she is off narcotics"."""

from typing import Final

from guidecheck.reading.sentences.grammar import HAS, words
from guidecheck.reading.sentences.mentions import Concept
from guidecheck.reading.sentences.scene import Scene

_NAMING: Final = words("all any every his her the their these of")
_JOINING: Final = words(", and or / &")
_TO_GIVE_UP: Final = words("wean weaning taper tapering come coming get getting go going")
_NOT: Final = words("not never yet cannot unable")


def is_given_up(scene: Scene, concept: Concept) -> bool:
    """Whether a drug is one that someone is off, and not one that is still to be given up: "will wean off Norco"."""
    if "off" not in scene.words[: concept.start] or concept.fact.placed != "nowhere":
        return False
    at = _before_the_list(scene, concept)
    off = at > 0 and scene.words[at - 1] == "off"
    told = scene.words[max(0, at - 3) : at - 1]
    return off and _NOT.isdisjoint(told) and (_TO_GIVE_UP.isdisjoint(told[-1:]) or not HAS.isdisjoint(told[:-1]))


def _before_the_list(scene: Scene, concept: Concept) -> int:
    """Where the list of drugs begins that a mention stands in, with the words that lead it."""
    at = concept.start
    while at > 0:
        before = next((each for each in scene.concepts if each.end == at and each.fact.placed == "nowhere"), None)
        if before is not None:
            at = before.start
        elif scene.words[at - 1] in _NAMING or (scene.words[at - 1] in _JOINING and _is_drug(scene, at - 1)):
            at -= 1
        else:
            break
    return at


def _is_drug(scene: Scene, end: int) -> bool:
    return any(each.end == end and each.fact.placed == "nowhere" for each in scene.concepts)
