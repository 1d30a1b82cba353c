"""What got worse since a study has changed since: "progressed since the MRI", "worse than at the last CT"."""

from collections.abc import Iterable, Iterator
from typing import Final

from guidecheck.case import Fact
from guidecheck.reading.sentences.grammar import words
from guidecheck.reading.sentences.mentions import Concept
from guidecheck.reading.sentences.scene import Scene

_WORSE: Final = frozenset({"symptoms_worsening", "new_deficit", "progressive_deficit"})
_CHANGED: Final = "significant_change"
_SINCE: Final = words("since after than")
_BREAKS: Final = words(", ; . : and but")
_WITHIN: Final = 12


def with_change_since(scene: Scene, concept: Concept, found: Iterable[Fact]) -> Iterator[Fact]:
    """The facts of a mention, and the change that they are where they are told of the time since a study."""
    end = _end_of_study(scene, concept) if concept.fact.name in _WORSE else None
    for fact in found:
        yield fact
        if end is not None and fact.value is True and fact.name in _WORSE:
            changed = fact.leading_to(_CHANGED, True, "")
            yield changed.quoting(scene.quoted(concept, end=end))


def _end_of_study(scene: Scene, concept: Concept) -> int | None:
    """Where the study ends that a mention tells the time since."""
    for study in scene.concepts:
        between = scene.words[concept.end : study.start]
        if study.fact.assembly != "study" or not 0 < len(between) <= _WITHIN:
            continue
        at = next((index for index, word in enumerate(between) if word in _SINCE), None)
        if at is not None and _BREAKS.isdisjoint(between):
            return study.end
    return None
