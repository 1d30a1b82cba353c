"""A list of tests that closes with what all of them show on the other side: "…, on the right they are negative"."""

from typing import Final, NamedTuple

from guidecheck.reading.places.sides import Place
from guidecheck.reading.sentences.grammar import words
from guidecheck.reading.sentences.layers import Layer, Match
from guidecheck.reading.sentences.scene import Scene

_THEY: Final = words("they these those both all tests same")
_BETWEEN: Final = _THEY | words("on the side of is are was were : , - and signs provocative special maneuvers test")
_PARTING: Final = words(", ; but while whereas and")
_WITHIN: Final = 12


class Rest(NamedTuple):
    """The words that tell what all tests before them show on a side."""

    start: int
    end: int
    place: Place
    value: bool


def rest_on_other_side(scene: Scene) -> Rest | None:
    """What a sentence closes with, if it says of all its tests what they show on one side."""
    if _THEY.isdisjoint(scene.words[-_WITHIN:]):
        return None
    told = next(reversed(scene.qualities("positive", "negative", "normal", "abnormal")), None)
    side = _side_before(scene, told.start) if told else None
    if told is None or side is None or not _BETWEEN.issuperset(scene.words[side.end : told.start]):
        return None
    start = side.start
    while start > 0 and scene.words[start - 1] in _BETWEEN - _PARTING:
        start -= 1
    closes = all(word == "." for word in scene.words[told.end :])
    said = not _THEY.isdisjoint(scene.words[start : told.start])
    if not (closes and said) or start == 0 or scene.words[start - 1] not in _PARTING:
        return None
    value = told.names[0] in {"positive", "abnormal"}
    return Rest(start, told.end, Place(None, side.names[0], side.start, side.end), value)


def _side_before(scene: Scene, index: int) -> Match | None:
    """The last of the two sides that is named before the word at *index*."""
    named = (each for each in reversed(scene.layers[Layer.SIDE]) if scene.words[each.start] not in _THEY)
    return next((each for each in named if each.end <= index), None)
