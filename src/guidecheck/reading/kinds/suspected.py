"""What a note suspects: an open diagnosis is a suspicion, and a suspicion leaves the diagnosis open."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from guidecheck.case import Fact
from guidecheck.reading.context import Flag
from guidecheck.reading.grammar import words
from guidecheck.reading.mentions import Concept
from guidecheck.reading.scene import Scene

_DOUBTED = words("low little minimal doubt doubtful unlikely")


def suspicions(scene: Scene, concept: Concept, found: Sequence[Fact]) -> Iterator[Fact]:
    """The suspicion beside an open diagnosis, the open diagnosis beside a suspicion."""
    if not scene.passage.note or not found:
        return
    if concept.fact.suspected and _is_suspected(scene, concept):
        yield from (replace(fact, name=concept.fact.suspected, value=True) for fact in found if fact.value is None)
    diagnosis = scene.lexicon.suspects.get(concept.fact.name)
    if diagnosis is not None:
        yield from (replace(fact, name=diagnosis, value=None) for fact in found if fact.value is True)


def _is_suspected(scene: Scene, concept: Concept) -> bool:
    """Whether a diagnosis is thought possible, more than little: "concern for a fracture", "r/o fracture"."""
    if not scene.has(concept, Flag.UNCERTAIN | Flag.RULE_OUT) or scene.has(concept, Flag.UNDOCUMENTED):
        return False
    doubting = (match for match in scene.triggers if match.end <= concept.start)
    return all(scene.words[match.start] not in _DOUBTED for match in doubting)
