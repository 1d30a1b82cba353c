"""A side that a clause names without a region: "positive on the left"."""

from typing import Final

from guidecheck.reading.sentences.grammar import words
from guidecheck.reading.sentences.layers import Layer, Match
from guidecheck.reading.sentences.mentions import Concept
from guidecheck.reading.sentences.scene import Scene

_CLOSED_WITHIN: Final = 4
_LISTING: Final = words(", and")


def loose_side(scene: Scene, concept: Concept) -> str | None:
    """A side that the clause names without a region: "positive on the left"."""
    if not scene.layers[Layer.SIDE]:
        return None
    taken = [(place.start - 4, place.end + 4) for group in scene.groups for place in group.places if place.side]
    for match in scene.layers[Layer.SIDE]:
        owned = match.end != concept.start and any(
            other.start == match.end and other.fact is not concept.fact for other in scene.concepts
        )
        if owned or not concept.start - 4 <= match.start <= concept.end + 8:
            continue
        between = scene.words[min(concept.end, match.end) : max(concept.start, match.start)]
        own = any(first <= match.start < last and _in_one_clause(scene, match, first, last) for first, last in taken)
        own = own or ";" in between
        own = own or ("with" in between and _tested_before(scene, match)) or _closes_another(scene, match, concept)
        if not own and not _turns_to_another(scene, concept.end, match.start):
            return match.names[0]
    return None


def _in_one_clause(scene: Scene, side: Match, first: int, last: int) -> bool:
    """Whether no semicolon parts a side from the place that the words from *first* to *last* are around."""
    return ";" not in (
        scene.words[side.end : last] if side.start < (first + last) // 2 else scene.words[first : side.start]
    )


def _closes_another(scene: Scene, side: Match, concept: Concept) -> bool:
    """Whether a side before a mention closes what was said of another: "grip reduced on the right, …"."""
    if side.end > concept.start or _LISTING.isdisjoint(scene.words[side.end : min(side.end + 2, concept.start)]):
        return False
    near = side.start - _CLOSED_WITHIN
    return any(
        other.end <= side.start and (other.fact is not concept.fact or other.end >= near) for other in scene.concepts
    )


def _tested_before(scene: Scene, side: Match) -> bool:
    """Whether a test before a side has it: "straight leg raise positive on the right with …"."""
    return any(other.needs_outcome and other.end <= side.start for other in scene.concepts)


def _turns_to_another(scene: Scene, start: int, end: int) -> bool:
    """Whether a region or a test after a comma has the side: "spasm, leg raise positive on the right"."""
    others = (each.start for each in scene.concepts if each.needs_outcome)
    starts = (*(group.start for group in scene.groups), *others)
    return any(start < other < end and "," in scene.words[start:other] for other in starts)
