"""Clauses that open with the place of what they tell themselves: "swelling, but in the neck there is spasm"."""

from typing import Final

from guidecheck.reading.sentences.grammar import ARTICLES, FILLING, SIDE_WORDS, words
from guidecheck.reading.sentences.scene import Scene

_CLAUSES: Final = words("and but while whereas although though")
_LEADING: Final = words("in at over on for")
_NAMING: Final = ARTICLES | SIDE_WORDS | FILLING | words("his her")
_SUBJECTS: Final = words("there he she they patient , it")
_SUBJECT_WITHIN: Final = 2


def opens_with_its_place(scene: Scene, index: int) -> bool:
    """Whether the word at *index* joins a clause whose own place stands first in it."""
    if scene.words[index] not in _CLAUSES or _LEADING.isdisjoint(scene.words[index + 1 : index + 2]):
        return False
    group = next((group for group in scene.groups if group.start > index), None)
    if group is None or not _NAMING.issuperset(scene.words[index + 2 : group.start]):
        return False
    follows = not _SUBJECTS.isdisjoint(scene.words[group.end : group.end + _SUBJECT_WITHIN])
    return follows and any(other.start >= group.end for other in scene.concepts)
