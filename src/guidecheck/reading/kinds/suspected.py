"""What is suspected: a suspicion told as one is there, and in a note it and an open diagnosis go together."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from guidecheck.case import Fact
from guidecheck.reading.context.flag import Flag
from guidecheck.reading.sentences.grammar import words
from guidecheck.reading.sentences.layers import Match
from guidecheck.reading.sentences.mentions import Concept
from guidecheck.reading.sentences.scene import Scene

_SUSPICION: Final = "_suspected"
_OPEN_STILL: Final = words("cannot not unable rule ruled exclude excluded whether unclear uncertain question versus vs")
_SUSPECTING: Final = words("suspected suspicion suspicious suspect suspecting concern concerned")
_CALLED_WITHIN: Final = 4
_DOUBTED: Final = words("low little minimal doubt doubtful unlikely improbable less")
_BEHIND_WITHIN: Final = 3


def with_suspicions(scene: Scene, concept: Concept, found: Sequence[Fact]) -> list[Fact]:
    """The facts of a mention: what is suspected is so; a letter's "rule out" leaves it open, as it does a diagnosis.

    In a note the suspicion stands beside an open diagnosis, and the open diagnosis beside a suspicion.
    """
    if not found:
        return []
    suspected = _is_suspected(scene, concept)
    if (
        suspected
        and (scene.passage.note or not _is_left_open(scene, concept))
        and concept.fact.name.endswith(_SUSPICION)
    ):
        found = [replace(fact, value=True) for fact in found]
    if not scene.passage.note and not (suspected and _is_called_suspected(scene, concept)):
        return list(found)
    if suspected and concept.fact.suspected:
        return [*found, *_named(found, concept.fact.suspected, told=None, value=True)]
    diagnosis = scene.lexicon.suspects.get(concept.fact.name)
    return [*found, *(_named(found, diagnosis, told=True, value=None) if diagnosis else ())]


def _is_left_open(scene: Scene, concept: Concept) -> bool:
    """Whether it is to be ruled out, or could not be: "a tumor cannot be ruled out" suspects none by itself."""
    doubts = (scene.words[match.start : match.end] for match in scene.triggers if _means_doubt(match))
    return scene.has(concept, Flag.RULE_OUT) or any(not _OPEN_STILL.isdisjoint(words_of_it) for words_of_it in doubts)


def _means_doubt(match: Match) -> bool:
    return match.names[0].startswith("uncertain")


def _named(found: Sequence[Fact], name: str, *, told: bool | None, value: bool | None) -> list[Fact]:
    """The facts with that answer under another name, with its own answer."""
    return [replace(fact, name=name, value=value) for fact in found if fact.value is told]


def _is_called_suspected(scene: Scene, concept: Concept) -> bool:
    """Whether right before it a suspicion is told, and none to be ruled out: "suspected occult hip fracture"."""
    before = scene.words[max(0, concept.start - _CALLED_WITHIN) : concept.start]
    return not _SUSPECTING.isdisjoint(before) and not _is_left_open(scene, concept)


def _is_suspected(scene: Scene, concept: Concept) -> bool:
    """Whether a diagnosis is thought possible, more than little: "concern for a fracture", not "fracture unlikely"."""
    if not scene.has(concept, Flag.UNCERTAIN | Flag.RULE_OUT) or scene.has(concept, Flag.UNDOCUMENTED):
        return False
    doubting = (match for match in scene.triggers if match.start < concept.end + _BEHIND_WITHIN)
    return all(_DOUBTED.isdisjoint(scene.words[match.start : match.end]) for match in doubting)
