"""What was tested by name and is so on all but one side: "the ankle reflex was normal except on the right"."""

from collections.abc import Iterator, Sequence
from typing import Final

from guidecheck.reading.kinds.exam.grades import Outcome
from guidecheck.reading.kinds.exam.one_side import Tested
from guidecheck.reading.sentences.grammar import EXCEPTING, OPPOSITE, words
from guidecheck.reading.sentences.layers import Layer, Match
from guidecheck.reading.sentences.scene import Scene

_TO_SIDE: Final = EXCEPTING | words("for on in the with of")
_ENDED: Final = {(), (".",), (",",), (";",), ("side",)}


def but_on_one_side(scene: Scene, found: Sequence[Tested]) -> Iterator[Tested]:
    """What was tested, each that has an exception told of one side, and the opposite of the other."""
    if EXCEPTING.isdisjoint(scene.words):
        yield from found
        return
    for each in found:
        side = _excepted(scene, each, found)
        if side is None:
            yield each
            continue
        name = side.names[0]
        yield each._replace(side=OPPOSITE[name])
        yield each._replace(side=name, outcome=Outcome(not each.outcome.value, None, side.end))


def _excepted(scene: Scene, each: Tested, found: Sequence[Tested]) -> Match | None:
    """The one side right behind the exception that an outcome has; what has an outcome of its own has its own one."""
    at = next((at for at in range(each.match.end, len(scene.words)) if scene.words[at] in EXCEPTING), len(scene.words))
    if any(each.match.end <= other.match.start < at and other.outcome is not each.outcome for other in found):
        return None
    side = next((side for side in scene.layers[Layer.SIDE] if side.start > at), None)
    if side is None or side.names[0] not in OPPOSITE or not _TO_SIDE.issuperset(scene.words[at : side.start]):
        return None
    return side if scene.words[side.end : side.end + 1] in _ENDED else None
