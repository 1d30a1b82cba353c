"""Words that lead to a cause: "difficulty sleeping due to …" tells of pain only where pain, or a joint, follows."""

from typing import Final

from guidecheck.reading.sentences.grammar import words
from guidecheck.reading.sentences.mentions import Concept
from guidecheck.reading.sentences.scene import Scene

_CAUSING: Final = frozenset({"of", "to", "from", "by"})
_CAUSED_WITHIN: Final = 7
_THE: Final = words("the his her left right")
_CLOSED: Final = {(), (".",), (",",), (";",), ("and",)}


def lacks_its_cause(scene: Scene, concept: Concept) -> bool:
    """Whether words that lead to a cause lead to no pain: "difficulty sleeping due to anxiety"."""
    caused = concept.fact.assembly == "symptom" and concept.fact.placed == "passage"
    if not caused or scene.words[concept.end - 1] not in _CAUSING:
        return False
    reach = concept.end + _CAUSED_WITHIN
    hurts = any(c.fact.assembly == "pain" and concept.end <= c.start <= reach for c in scene.concepts)
    return not (hurts or _is_a_joint(scene, concept.end))


def _is_a_joint(scene: Scene, start: int) -> bool:
    """Whether the part of the body that hurts is named as the cause itself: "sleeps badly because of the hip"."""
    group = next((group for group in scene.groups if group.start >= start), None)
    if group is None or not _THE.issuperset(scene.words[start : group.start]):
        return False
    return scene.words[group.end : group.end + 1] in _CLOSED and any(
        p.region in scene.lexicon.paired for p in group.places
    )
