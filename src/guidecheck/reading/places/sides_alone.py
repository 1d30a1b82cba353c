"""A side alone that stands for the other of two, told before: "effusion in the left knee, no swelling in the right".

It may open a clause, too: "motion of the right hip is full; on the left, rotation is limited".
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from guidecheck.reading.sentences.grammar import OPPOSITE, words
from guidecheck.reading.sentences.layers import Match
from guidecheck.reading.sentences.tokens import Sentence

_ONE: Final = words("the his her")
_LEADING: Final = words("in of over")
_CLOSES: Final = {(word,) for word in words(". , ; ) and but while with without when than")} | {()}
_WITHIN: Final = 14
_DASHES: Final = words("- \u2013 : (")
_OPENS: Final = words("; , but while whereas and")
_TO_SIDE: Final = words("in of on at for")
_OPENED: Final = words(
    ", is was has had lacks shows there : motion rom abduction adduction flexion extension rotation elevation external"
    " internal dorsiflexion plantarflexion supination pronation inversion eversion strength grip"
)
_NAMED_WITHIN: Final = 8
_FINDING_WITHIN: Final = 3
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
    for match, name in alone:
        sides[match.start] = name
    for side in told:
        if opens_a_clause(sentence.words, side) and (place := _place_named(regions, side)) is not None:
            sides.setdefault(place.start, side.names[0])
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
        other = OPPOSITE.get(side.names[0])
        turns = opens_a_clause(sentence.words, side) or _leads_to_a_finding(sentence, side, mentions)
        opens = turns and _place_named(regions, side) is None
        if other is None or not (opens or _stands_for_a_place(sentence, side)):
            continue
        before = next((each for each in reversed(regions) if each.end <= side.start), None)
        if before is None or before.names[0] not in paired:
            continue
        if sides.get(before.start, _told_behind(sentence, before, told)) != other:
            continue
        if opens or _is_told_of(sentence, before, side, mentions):
            yield side._replace(names=before.names), side.names[0]


def _told_behind(sentence: Sentence, place: Match, told: Sequence[Match]) -> str | None:
    """The side that a dash parts from its place: "knee - right: no effusion; left: effusion"."""
    side = next((each for each in told if each.start == place.end + 1), None)
    return side.names[0] if side and sentence.words[place.end] in _DASHES else None


def _stands_for_a_place(sentence: Sentence, side: Match) -> bool:
    """Whether a side is all that a preposition leads to: "in the right"."""
    lead = sentence.words[max(0, side.start - 2) : side.start]
    closed = sentence.words[side.end : side.end + 1] in _CLOSES
    return closed and len(lead) > 1 and lead[0] in _LEADING and lead[1] in _ONE


def opens_a_clause(told: Sequence[str], side: Match) -> bool:
    """Whether a clause turns to a side: "; on the left, abduction is limited", ", but left abduction is limited"."""
    first = side.start - (told[side.start - 1 : side.start] == ("the",))
    led = first > 0 and told[first - 1] in _TO_SIDE
    first -= led
    if first < 1 or told[first - 1] not in _OPENS or not told[side.end : side.end + 1]:
        return False
    after = told[side.end]
    return after in _OPENED and (led or after != ",") and not (told[first - 1] == "and" and not led)


def _leads_to_a_finding(sentence: Sentence, side: Match, mentions: Sequence[Match]) -> bool:
    """Whether a clause that opens with "on the left" goes on to a finding without more ado: "… sensation is less"."""
    first = side.start - (sentence.words[side.start - 1] == "the") - 1
    if first < 1 or sentence.words[first] not in _TO_SIDE or sentence.words[first - 1] not in _OPENS:
        return False
    return any(each.names[0] and side.end <= each.start <= side.end + _FINDING_WITHIN for each in mentions)


def _place_named(regions: Sequence[Match], side: Match) -> Match | None:
    """The part of the body that the clause which a side opens names itself."""
    return next((each for each in regions if side.start <= each.start <= side.end + _NAMED_WITHIN), None)


def _is_told_of(sentence: Sentence, before: Match, side: Match, mentions: Sequence[Match]) -> bool:
    """Whether something is told between a region and the other side of it, and not compared with that."""
    if side.start - before.end > _WITHIN or not _COMPARED.isdisjoint(sentence.words[before.end : side.start]):
        return False
    return any(mention.names[0] and before.end < mention.start < side.start for mention in mentions)


def _start(match: Match) -> int:
    return match.start
