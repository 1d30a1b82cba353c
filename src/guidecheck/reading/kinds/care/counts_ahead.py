"""Places told before care, each with its own count: "10 neck and 6 low back PT visits"."""

from collections.abc import Iterator
from typing import Final

from guidecheck.reading.places.regions import Group
from guidecheck.reading.sentences.grammar import SIDE_WORDS, words
from guidecheck.reading.sentences.numbers import number_of
from guidecheck.reading.sentences.scene import Scene

_JOINING: Final = words(", and & plus")


def counted_ahead(scene: Scene, place: int) -> Iterator[tuple[int, Group]]:
    """The counts and places of a list before the place that begins at a word, which has a count itself."""
    last = _count_before(scene, place)
    for group in reversed(scene.groups):
        if last is None or group.end > last:
            continue
        between, first = scene.words[group.end : last], _count_before(scene, group.start)
        if first is None or not between or not _JOINING.issuperset(between):
            return
        count = number_of(scene.words[first])
        if count is not None:
            yield count, group
        last = first


def _count_before(scene: Scene, place: int) -> int | None:
    """Where the number stands right before a place: "6 low back", "8 left shoulder"."""
    at = place - 1
    while at > 0 and scene.words[at] in SIDE_WORDS:
        at -= 1
    return at if at >= 0 and number_of(scene.words[at]) else None
