"""What phrases are for, and their matches in a sentence."""

from collections.abc import Iterable
from enum import IntEnum
from typing import Final, NamedTuple


class Layer(IntEnum):
    """What a phrase is for; phrases of different layers may overlap."""

    CONCEPT = 0
    REGION = 1
    SIDE = 2
    TRIGGER = 3
    FRAME = 4
    QUALITY = 5
    PART = 6
    ANCHOR = 7
    TESTED = 8
    ROOT = 9
    PROVOKED = 10


LAYERS: Final = len(Layer)


class Match(NamedTuple):
    """The words `start` to `end` of a sentence state each of *names*."""

    layer: Layer
    start: int
    end: int
    names: tuple[str, ...]


def layered(matches: Iterable[Match]) -> list[list[Match]]:
    """The matches of each layer, in order."""
    layers: list[list[Match]] = [[] for _ in range(LAYERS)]
    for match in matches:
        layers[match.layer].append(match)
    return layers
