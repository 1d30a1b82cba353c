"""What one word behind a study that opens a line tells of it: "MRI: denied 7/1", "CT declined by pt", "MRI - none"."""

from enum import Enum, auto
from typing import Final

from guidecheck.reading.kinds.studies.spans import beginning, ending
from guidecheck.reading.sentences.grammar import PATIENT, words
from guidecheck.reading.sentences.mentions import Concept
from guidecheck.reading.sentences.scene import Scene


class Behind(Enum):
    """What came of a study: it was asked for in vain, or nobody had it."""

    TURNED_DOWN = auto()
    NOT_HAD = auto()


_MARKS: Final = words(": - \u2013 \u2014 = ,")
_ITEM: Final = words("1 2 3 4 5 6 7 8 9 . ) - *")
_TURNED_DOWN: Final = words("denied disapproved rejected noncertified")
_NOT_WANTED: Final = words("declined refused")
_NONE: Final = words("none")
_CLOSING: Final = words(". ; ,")
_GOING_ON: Final = words("by on again twice x due because")
_WHO: Final = PATIENT | words("pt the iw")


def told_behind(scene: Scene, concept: Concept) -> Behind | None:
    """What the word behind a study tells, where a note's line opens with the study."""
    told = scene.words
    if not scene.passage.note or not _ITEM.issuperset(told[: beginning(scene, concept)]):
        return None
    end = ending(scene, concept)
    at = end + (told[end : end + 1] != () and told[end] in _MARKS)
    word, behind = "".join(told[at : at + 1]), told[at + 1 : at + 3]
    closed = behind == () or behind[0] in _CLOSING
    if not closed and (word in _NONE or not (behind[0] in _GOING_ON or _is_dated(scene, at + 1))):
        return None
    by_the_patient = behind[:1] == ("by",) and not _WHO.isdisjoint(behind)
    if word in _NONE or word in _NOT_WANTED or (word in _TURNED_DOWN and by_the_patient):
        return Behind.NOT_HAD
    return Behind.TURNED_DOWN if word in _TURNED_DOWN else None


def _is_dated(scene: Scene, at: int) -> bool:
    """Whether a day stands at a word."""
    return any(scene.word_at(dated.start) == at for dated in scene.dates)
