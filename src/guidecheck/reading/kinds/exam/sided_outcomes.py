"""The outcome of a test for each side: "positive on the left, negative on the right"."""

from collections.abc import Sequence
from typing import Final

from guidecheck.reading.kinds.exam.outcome_values import value_of
from guidecheck.reading.kinds.exam.outcomes_behind import AHEAD, UNITS
from guidecheck.reading.sentences.grammar import SIDE_WORDS, words
from guidecheck.reading.sentences.layers import Layer, Match
from guidecheck.reading.sentences.mentions import Concept
from guidecheck.reading.sentences.scene import Scene

_NOT: Final = frozenset({"not"})
_NAMED_WITHIN: Final = 4
_ANGLE: Final = UNITS | SIDE_WORDS | words("and at on the side to about approximately")


def sided_outcomes(scene: Scene, concept: Concept) -> list[tuple[bool | None, str, int]]:
    """The outcome of each side with the word after it, where a test tells one for the left and one for the right."""
    later = (other.start for other in scene.concepts if other.start >= concept.end and other.needs_outcome)
    last = min((*later, concept.end + 2 * AHEAD, len(scene.words)))
    told = [
        quality for quality in scene.qualities("positive", "negative", "open") if concept.end <= quality.start < last
    ]
    sides = [side for side in scene.layers[Layer.SIDE] if concept.end <= side.start < last]
    if (
        len(sides) == 1
        and (first := _side_ahead(scene, concept)) is not None
        and told[:1]
        and told[0].end <= sides[0].start
    ):
        sides = [first, *sides]
    if len(sides) != 2 or {side.names[0] for side in sides} != {"left", "right"} or _of_two_joints(scene, sides):
        return []
    if len(told) == 1 and _by_degrees(scene, sides):
        return [(value_of(scene, concept, told[0]), side.names[0], side.end) for side in sides]
    if len(told) == 1 and told[0].end <= sides[1].start and scene.words[sides[1].start - 1] in _NOT:
        value = value_of(scene, concept, told[0])
        values = (value, None if value is None else not value)
        return [(value, side.names[0], side.end) for value, side in zip(values, sides, strict=True)]
    next_test = told[-1:] and any(other.start == told[-1].end and other.needs_outcome for other in scene.concepts)
    if (
        len(told) == 1
        and (before := _outcome_ahead(scene, concept))
        and told[0].start >= sides[0].end
        and not next_test
    ):
        told = [before, *told]
    if len(told) != 2:
        return []
    ends = [max(quality.end, side.end) for quality, side in zip(told, sides, strict=True)]
    return [
        (value_of(scene, concept, quality), side.names[0], end)
        for quality, side, end in zip(told, sides, ends, strict=True)
    ]


def _of_two_joints(scene: Scene, sides: Sequence[Match]) -> bool:
    """Whether the sides are those of different parts: "positive McMurray's of the left knee; the right ankle had …"."""
    first, second = (_region_of(scene, side) for side in sides)
    return bool(first and second) and first.isdisjoint(second)


def _region_of(scene: Scene, side: Match) -> set[str | None]:
    """The regions that a side stands with."""
    near = (group for group in scene.groups if group.start <= side.end <= group.end)
    return {place.region for group in near for place in group.places if place.start <= side.end <= place.end}


def _outcome_ahead(scene: Scene, concept: Concept) -> Match | None:
    """The outcome right before a test: "positive Spurling on the left, negative on the right"."""
    return next((each for each in scene.qualities("positive", "negative") if each.end == concept.start), None)


def _side_ahead(scene: Scene, concept: Concept) -> Match | None:
    """The side before a test, of which its first outcome is told: "right knee McMurray positive, left negative"."""
    ahead = (side for side in reversed(scene.layers[Layer.SIDE]) if side.end <= concept.start)
    side = next(ahead, None)
    if side is None or concept.start - side.end > _NAMED_WITHIN:
        return None
    placed = scene.placed
    between = range(side.end, concept.start)
    return side if all(at in placed or scene.words[at] == ":" for at in between) else None


def _by_degrees(scene: Scene, sides: Sequence[Match]) -> bool:
    """Whether one outcome has an angle for either side: "positive at 30 degrees on the right and 60 on the left"."""
    between = scene.words[sides[0].end : sides[1].start]
    return "and" in between and all(word.isdigit() or word in _ANGLE for word in between)
