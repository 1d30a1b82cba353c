"""Clauses that open with the place of what they tell themselves: "swelling, but in the neck there is spasm"."""

from typing import Final

from guidecheck.reading.sentences.grammar import OF_A_PLACE, TURNS, words
from guidecheck.reading.sentences.scene import Scene

_LEADING: Final = words("in at over on for")
_SUBJECTS: Final = words("there he she they patient , it")
_SUBJECT_WITHIN: Final = 2


def opens_with_its_place(scene: Scene, index: int) -> bool:
    """Whether the word at *index* joins a clause whose own place stands first in it."""
    if scene.words[index] not in TURNS or _LEADING.isdisjoint(scene.words[index + 1 : index + 2]):
        return False
    group = next((group for group in scene.groups if group.start > index), None)
    if group is None or not OF_A_PLACE.issuperset(scene.words[index + 2 : group.start]):
        return False
    follows = not _SUBJECTS.isdisjoint(scene.words[group.end : group.end + _SUBJECT_WITHIN])
    return follows and any(other.start >= group.end for other in scene.concepts)
