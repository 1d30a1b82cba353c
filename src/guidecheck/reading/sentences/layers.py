"""What phrases are for, and their matches in a sentence."""

from collections.abc import Iterable
from typing import Final, NamedTuple


class Layer:
    """What a phrase is for; phrases of different layers may overlap. Plain numbers for speed, as flags are."""

    CONCEPT: Final = 0
    REGION: Final = 1
    SIDE: Final = 2
    TRIGGER: Final = 3
    FRAME: Final = 4
    QUALITY: Final = 5
    PART: Final = 6
    ANCHOR: Final = 7
    TESTED: Final = 8
    ROOT: Final = 9
    PROVOKED: Final = 10


LAYERS: Final = Layer.PROVOKED + 1


class Match(NamedTuple):
    """The words `start` to `end` of a sentence state each of *names*."""

    layer: int
    start: int
    end: int
    names: tuple[str, ...]


def layered(matches: Iterable[Match]) -> list[list[Match]]:
    """The matches of each layer, in order."""
    layers: list[list[Match]] = [[] for _ in range(LAYERS)]
    for match in matches:
        layers[match.layer].append(match)
    return layers
