"""Two sides with a slash between them, over or before outcomes in the same order: "ROM R / L: flexion 120 / 180"."""

import re
from typing import Final

from guidecheck.reading.sentences.layers import Layer, Match
from guidecheck.reading.sentences.scene import Scene

_SLASHED: Final = re.compile(
    r"\(?(?:(?P<right>r|rt|right) ?/ ?(?:l|lt|left)|(?:l|lt|left) ?/ ?(?:r|rt|right))\)?", re.IGNORECASE
)


def each_of_slashed(scene: Scene, side: Match) -> tuple[Match, ...]:
    """The two sides of such words, in their order; any other side alone."""
    told = _SLASHED.fullmatch(scene.text(side.start, side.end)) if "/" in scene.text(side.start, side.end) else None
    if told is None:
        return (side,)
    names = ("right", "left") if told["right"] else ("left", "right")
    return tuple(side._replace(names=(name,)) for name in names)


def under_slashed(scene: Scene, index: int) -> bool:
    """Whether sides with a slash between them head what stands at a word, whose slashes part the sides as well."""
    if ":" not in scene.words[:index]:
        return False
    before = (side for side in scene.layers[Layer.SIDE] if side.end <= index)
    return any(len(each_of_slashed(scene, side)) > 1 for side in before)
