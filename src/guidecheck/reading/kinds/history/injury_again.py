"""The day of another injury, which is not that of the visit that tells it: "a new injury at home in May 2015"."""

from typing import Final

from guidecheck.reading.sentences.dates import Dated
from guidecheck.reading.sentences.grammar import words
from guidecheck.reading.sentences.mentions import Concept
from guidecheck.reading.sentences.scene import Scene

NEW_INJURY: Final = "new_injury"
_WITHIN: Final = 8
_TIES: Final = words("on in of dated around about")
_PARTS: Final = words("; : . and but who which since until as per by report note visit exam evaluation he she")


def day_of_new_injury(scene: Scene, concept: Concept) -> Dated | None:
    """The day behind the words for a new injury, before anything else is told."""
    for dated in scene.dates:
        index = scene.word_at(dated.start)
        between = scene.words[concept.end : index]
        if concept.end <= index <= concept.end + _WITHIN:
            tied = scene.words[index - 1] in _TIES or index == concept.end
            return dated if tied and _PARTS.isdisjoint(between) else None
    return None
