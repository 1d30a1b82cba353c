"""A side alone that stands for the other of two, told before: "effusion in the left knee, no swelling in the right"."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from guidecheck.reading.sentences.grammar import words
from guidecheck.reading.sentences.layers import Match
from guidecheck.reading.sentences.tokens import Sentence

_OPPOSITE: Final = {"left": "right", "right": "left"}
_ONE: Final = words("the his her")
_LEADING: Final = words("in of over")
_CLOSES: Final = {(word,) for word in words(". , ; ) and but while with without when than")} | {()}
_WITHIN: Final = 14
_COMPARED: Final = words("than versus vs compared comparison as like equal similar")


def with_sides_alone(
    sentence: Sentence,
    regions: Sequence[Match],
    sides: dict[int, str],
    told: Sequence[Match],
    mentions: Sequence[Match],
    paired: frozenset[str],
) -> list[Match]:
    """The regions, with a place for each side that a clause of its own closes with; *sides* then tells its side.

    Nothing is told of the side where no mention stands between: "in the left knee, more than in the right".
    """
    alone = list(_alone(sentence, regions, sides, told, mentions, paired))
    for match, side in alone:
        sides[match.start] = side
    return sorted((*regions, *(match for match, _ in alone)), key=_start)


def _alone(
    sentence: Sentence,
    regions: Sequence[Match],
    sides: Mapping[int, str],
    told: Sequence[Match],
    mentions: Sequence[Match],
    paired: frozenset[str],
) -> Iterator[tuple[Match, str]]:
    for side in told:
        other = _OPPOSITE.get(side.names[0])
        if other is None or not _stands_for_a_place(sentence, side):
            continue
        before = next((each for each in reversed(regions) if each.end <= side.start), None)
        if before is None or sides.get(before.start) != other or before.names[0] not in paired:
            continue
        if _is_told_of(sentence, before, side, mentions):
            yield side._replace(names=before.names), side.names[0]


def _stands_for_a_place(sentence: Sentence, side: Match) -> bool:
    """Whether a side is all that a preposition leads to: "in the right"."""
    lead = sentence.words[max(0, side.start - 2) : side.start]
    closed = sentence.words[side.end : side.end + 1] in _CLOSES
    return closed and len(lead) > 1 and lead[0] in _LEADING and lead[1] in _ONE


def _is_told_of(sentence: Sentence, before: Match, side: Match, mentions: Sequence[Match]) -> bool:
    """Whether something is told between a region and the other side of it, and not compared with that."""
    if side.start - before.end > _WITHIN or not _COMPARED.isdisjoint(sentence.words[before.end : side.start]):
        return False
    return any(mention.names[0] and before.end < mention.start < side.start for mention in mentions)


def _start(match: Match) -> int:
    return match.start
