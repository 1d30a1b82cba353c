"""The sides that a sentence tells for themselves: none that it compares with, and one that refers to another.

"Both" that only opens a list of two is no side: "both the neck and the left shoulder"; nor is one that means two
things told before: "therapy and injections, both of which failed".
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from guidecheck.reading.places.sides import LAST, is_plural
from guidecheck.reading.sentences.grammar import ARTICLES, OPPOSITE, words
from guidecheck.reading.sentences.layers import Match
from guidecheck.reading.sentences.tokens import Sentence

_BESIDE: Final = {("vs",), ("versus",), ("against",)}
_THAN: Final = _BESIDE | {("than",)}
_AT: Final = {("on",), ("in",), ("of",), ("for",), ("at",)}
_MEASURES: Final = words("+ - / . \u00b0 degree deg kg kilogram lb lbs pound cm mm to about only grade")
_MEASURED_WITHIN: Final = 9
_COMPARED: Final = {
    ("equal", "to"),
    ("symmetric", "to"),
    ("similar", "to"),
    ("same", "as"),
    ("compared", "to"),
    ("compared", "with"),
    ("relative", "to"),
    ("compare", "to"),
}
_OTHER_THAN: Final = {("other",), ("rather",)}
_ALTERNATIVE: Final = {"neither": "nor", "either": "or"}
_LISTED_WITHIN: Final = 5
_NAMED_WITHIN: Final = 2
_STATES: Final = words("is are was were has have had , . ; : ( )")
_OF_TWO: Final = frozenset(("of", word) for word in ("which", "these", "them", "those", "whom"))
_ENDED: Final = {(), (".",), (";",), (",",)}
_ARE: Final = {("were",), ("are",)}
_THINGS: Final = {(",",), (";",), ("and",)}
_TOLD_OF_TWO: Final = frozenset((word,) for word in words("failed helped without gave provided with were have"))
_FOUND_OF_TWO: Final = frozenset(
    (word,)
    for word in words(
        "positive negative equivocal normal abnormal intact symmetric full limited reduced decreased restricted"
        " diminished painful weak absent improved worse"
    )
)
_MOVING: Final = frozenset({"rotation", "rotating", "turning", "bending", "tilt", "tilting", "flexion"})
_MOVED_WITHIN: Final = 6
_TURNS: Final = {("rotation",), ("rot",), ("bending",), ("bend",), ("tilt",)}
_LATERAL: Final = {("lateral",), ("lat",), ("side",)}
_FLEXION: Final = ("flexion",)
_OF_A_LIMB: Final = frozenset({"external", "internal", "ext", "int"})
_HANDED: Final = {("handed",), ("dominant",)}
_REFERRING: Final = frozenset({"same", "other"})


def own_sides(
    sentence: Sentence,
    sides: Sequence[Match],
    regions: Sequence[Match],
    mentions: Sequence[Match],
    in_pairs: frozenset[str],
    known: Mapping[str, str | None],
) -> list[Match]:
    """The sides that are told for themselves: "decreased vs the left" tells of the right.

    "Neither", "the opposite", "the ipsilateral" are sides only of what has two, the regions *in_pairs*.
    """
    paired = {match.start: match.names[0] for match in regions if match.names[0] in in_pairs}
    told = [
        side
        for side in sides
        if not (
            _means_two_told(sentence, side, regions)
            or _opens_a_list(sentence, side, regions)
            or _sums_up_two(sentence, side, regions, mentions)
        )
    ]
    told = [side for side in told if not _is_compared_with(sentence, side, regions)]
    return list(_resolved(sentence, told, paired, known))


def _means_two_told(sentence: Sentence, side: Match, regions: Sequence[Match]) -> bool:
    """Whether "both" stands alone for what was told before: "both of which failed", "elevation 80, both weak"."""
    if sentence.words[side.start] != "both" or side.end != side.start + 1:
        return False
    after = sentence.words[side.end : side.end + 2]
    if after[:1] in _FOUND_OF_TWO and sentence.words[side.start - 1 : side.start] in _THINGS:
        return not any(match.end == side.start - 1 for match in regions)
    if sentence.words[side.start - 1 : side.start] == ("for",) and after[:1] in _ENDED:
        return True
    return after in _OF_TWO or (sentence.words[side.start - 1 : side.start] in _THINGS and after[:1] in _TOLD_OF_TWO)


def _opens_a_list(sentence: Sentence, side: Match, regions: Sequence[Match]) -> bool:
    """Whether "both" tells of one thing and another, not of what has two sides.

    "Both the neck and the left shoulder", "both Neer and Hawkins", "both an MRI and a film of the knee"; not "both
    knees and".
    """
    if sentence.words[side.start] != "both" or side.end != side.start + 1:
        return False
    first = next((match for match in regions if match.start >= side.end), None)
    if first is None or not ARTICLES.issuperset(sentence.words[side.end : first.start]):
        return _and_follows(sentence, side.end, _LISTED_WITHIN, first.start if first else len(sentence.words))
    if is_plural(sentence.forms[first.end - 1]):
        return False
    return _and_follows(sentence, first.end, _NAMED_WITHIN, len(sentence.words))


def _and_follows(sentence: Sentence, start: int, within: int, end: int) -> bool:
    """Whether "and" ties what begins at a word to something else, with no statement of its own before it."""
    for word in sentence.words[start : min(start + within, end)]:
        if word == "and":
            return True
        if word in _STATES:
            return False
    return False


def _sums_up_two(sentence: Sentence, side: Match, regions: Sequence[Match], mentions: Sequence[Match]) -> bool:
    """Whether "were both" says one thing of two findings or tests: "Neer and Hawkins were both positive"."""
    if sentence.words[side.start] != "both" or sentence.words[side.start - 1 : side.start] not in _ARE:
        return False
    if any(side.end <= match.start <= side.end + 1 for match in regions):
        return False
    last = max((match.end for match in mentions if match.end < side.start), default=0)
    return last > 0 and all(match.start < last for match in regions if match.end < side.start)


def _resolved(
    sentence: Sentence, sides: Sequence[Match], paired: Mapping[int, str], known: Mapping[str, str | None]
) -> Iterator[Match]:
    last: str | None = None
    for side in sides:
        before = sentence.words[max(0, side.start - _MEASURED_WITHIN) : side.start]
        if _is_beside_a_measure(sentence, side, before):
            continue
        if _is_no_place(sentence, side, paired):
            continue
        if sentence.words[side.start] in _ALTERNATIVE and not _is_of_two(sentence, side, paired):
            continue
        if side.names[0] in _REFERRING:
            told = _referred(side, paired, known) if last is None else last
            meant = OPPOSITE.get(told or "") if side.names[0] == "other" else told
            if meant is not None and _is_of_two(sentence, side, paired):
                yield side._replace(names=(meant,))
            continue
        last = side.names[0]
        yield side


def _referred(side: Match, paired: Mapping[int, str], known: Mapping[str, str | None]) -> str | None:
    """The side told before this sentence: of the same region, else the last one."""
    region = paired.get(side.end)
    return known.get(region or LAST) or (known.get(LAST) if region not in known else None)


def _is_of_two(sentence: Sentence, side: Match, paired: Mapping[int, str]) -> bool:
    """Whether one word for a pair is all that "either" tells of, and no list: "either knee or ankle pain"."""
    if sentence.words[side.end - 1] == "side":
        return True
    listed = sentence.words[side.end : side.end + _LISTED_WITHIN]
    return side.end in paired and _ALTERNATIVE.get(sentence.words[side.start]) not in listed


def _is_no_place(sentence: Sentence, side: Match, paired: Mapping[int, str]) -> bool:
    """Whether a side is that of the hand one writes with ("right-handed", "RHD"), or only a direction."""
    after = sentence.words[side.end : side.end + 2]
    handed = after[:1] in _HANDED or after == ("hand", "dominant")
    return handed or _is_direction(sentence, side) or (not paired and _is_turn(sentence, side))


def _is_direction(sentence: Sentence, side: Match) -> bool:
    """Whether a side is only where the head or trunk moves: "rotation limited to the left"."""
    before = sentence.words[max(0, side.start - _MOVED_WITHIN) : side.start]
    return before[-2:] == ("to", "the") and not _MOVING.isdisjoint(before)


def _is_turn(sentence: Sentence, side: Match) -> bool:
    """Whether a side stands beside a turn of the head or trunk: "right rotation 60/80", "lateral bending left 20"."""
    before, after = sentence.words[max(0, side.start - 2) : side.start], sentence.words[side.end : side.end + 2]
    lateral = (before[:1] in _LATERAL and before[1:] == _FLEXION) or (after[:1] in _LATERAL and after[1:] != ())
    if lateral and (after[1:] in _TURNS or after[1:] == _FLEXION or before[1:] == _FLEXION):
        return True
    turned = before[-1:] in _TURNS and _OF_A_LIMB.isdisjoint(before)
    return turned or after[:1] in _TURNS


def _is_compared_with(sentence: Sentence, side: Match, regions: Sequence[Match]) -> bool:
    """Whether a side is compared with, and not another part of the body: "the neck more than the left knee"."""
    if not _is_compared(sentence.words[max(0, side.start - _MEASURED_WITHIN) : side.start]):
        return False
    own = next((match.names for match in regions if match.start == side.end), None)
    before = [match.names for match in regions if match.end <= side.start]
    return own is None or not before or own in before


def _is_compared(before: Sequence[str]) -> bool:
    """Whether a side, or the measure told of it, is compared with: "than the left", "versus 40 kg on the right"."""
    rest = tuple(word for word in before if word != "the")
    if rest[-1:] in _AT:
        last = next((at for at in range(len(rest) - 2, -1, -1) if not _measures(rest[at])), -1)
        if last < len(rest) - 2:
            rest = rest[: last + 1 + (rest[last + 1] == "to")]
            return rest[-1:] in _BESIDE or rest[-2:] in _COMPARED
    return (rest[-1:] in _THAN and rest[-2:-1] not in _OTHER_THAN) or rest[-2:] in _COMPARED


def _is_beside_a_measure(sentence: Sentence, side: Match, before: Sequence[str]) -> bool:
    """Whether brackets behind a measure tell that of the other side: "flexion 50 (L 70)"."""
    told = sentence.words[side.end : side.end + 3]
    return (
        before[-1:] == ("(",)
        and all(map(_measures, before[-2:-1]))
        and len(before) > 1
        and told[:1] != ()
        and (told[0].isdigit() and ")" in told)
    )


def _measures(word: str) -> bool:
    return word.isdigit() or word in _MEASURES
