"""Pairs of words that state a fact together, with others between them: "tear of the medial meniscus"."""

from collections.abc import Callable, Iterator, Sequence
from typing import Final

from guidecheck.reading.sentences.grammar import ARTICLES, FILLING, PREPOSITIONS, words
from guidecheck.reading.sentences.layers import Layer, Match
from guidecheck.reading.sentences.tokens import Sentence

_GAP: Final = 6
_FAR: Final = 12
_LEADING: Final = ARTICLES | FILLING | PREPOSITIONS | words("palpation edge process head neck dome tarsal body surface")
_CHANGE: Final = "change"
_STOPS: Final = words(". , ; : and with or but while whereas although though however there")
_SIGN: Final = "sign"
_PLACES: Final = frozenset({Layer.REGION, Layer.SIDE, Layer.PART})
_LISTED: Final = _LEADING | words(
    ", and or nor / & lateral medial anterior posterior proximal distal tip base edge inferior superior left right both"
    " either is are was were not non bone mt metatarsal"
)
_HEADED: Final = (_LISTED - words(", and or nor / &")) | {":"}
_TENDER: Final = words("tender tenderness")
_OF_PLACE: Final = "#1"
_LONGEST_LIST: Final = 24
_BESIDE: Final = 2
_NEXT: Final = 5
_LIKENED: Final = frozenset({"consistent", "compatible", "keeping", "associated"})


def with_pairs(
    sentence: Sentence, found: list[Match], parts: list[Match], assembly_of: Callable[[str], str]
) -> list[Match]:
    """Matches in which two parts near each other ("tear of the … meniscus") stand for their fact.

    What begins in a pair and goes on behind it is no finding of its own: "the joint line is tender to palpation".

    Where words between them say how the second is meant ("the patella was not tender"), it alone is the mention. Of a
    change the first is, where only a place stands between: "increased neck pain" tells of the pain as well.
    """
    whole = [match for match in found if match.layer is not Layer.PART]
    meant = [match.start for match in found if match.layer is Layer.TRIGGER]
    joined_so_far: list[Match] = []
    for first, second in _neighbours(parts):
        between = sentence.words[first.end : second.start]
        names = tuple(dict.fromkeys(_pair_names(first, second)))
        if not names or (
            (_is_far(between) or _stops(between))
            and not (assembly_of(names[0]) == _SIGN and _in_one_list(sentence, found, parts, first, second))
        ):
            continue
        if names and assembly_of(names[0]) == _CHANGE:
            if _is_place(found, first.end, second.start):
                whole.append(Match(Layer.CONCEPT, first.start, first.end, names))
        elif names:
            turned = any(first.end <= start < second.start for start in meant)
            turned = turned and not _of_another(sentence, first, second, names)
            joined = Match(Layer.CONCEPT, second.start if turned else first.start, second.end, names)
            if any(set(names) <= set(match.names) and _within(joined, match) for match in whole):
                continue
            kind = assembly_of(names[0])
            whole = [
                match
                for match in whole
                if match.layer is not Layer.CONCEPT or match in joined_so_far or not _within(match, joined)
            ]
            whole = [
                match for match in whole if not (_goes_on(match, first, second) and kind in _kinds(match, assembly_of))
            ]
            whole.append(joined)
            joined_so_far.append(joined)
    return sorted(whole, key=lambda match: (match.start, match.layer))


def _is_far(between: tuple[str, ...]) -> bool:
    """Whether too many words stand between two parts, where they do not only say where on it: "of the back edge of"."""
    return len(between) > _GAP and (len(between) > _FAR or not _LEADING.issuperset(between))


def _of_another(sentence: Sentence, first: Match, second: Match, names: Sequence[str]) -> bool:
    """Whether what is meant in some way between two halves is another thing: "tear without retraction of the cuff"."""
    behind = [word for word in sentence.words[first.end : second.start] if word not in ARTICLES]
    places = {name.partition("#")[0] for name in second.names if name.endswith(_OF_PLACE)}
    return len(behind) > _BESIDE and behind[-1] == "of" and behind[-2] != "not" and not places.isdisjoint(names)


def _stops(between: tuple[str, ...]) -> bool:
    """Whether the words between two parts end the first: a comma, or "with" that likens nothing ("consistent with").

    A colon alone joins a head and what is told under it: "Tenderness: malleolus", "Snuffbox: tender".
    """
    if between.count(":") == 1 and ":" in (between[0], between[-1]) and _HEADED.issuperset(between):
        return False
    stops = [index for index, word in enumerate(between) if word in _STOPS]
    return any(between[index] != "with" or between[max(0, index - 1)] not in _LIKENED for index in stops)


def _in_one_list(sentence: Sentence, found: list[Match], parts: list[Match], first: Match, second: Match) -> bool:
    """Whether only a list of places parts two halves: "tender over the malleolus, the navicular and the talus".

    A place that another word for the same stands right behind is of that: "malleolus tender, navicular non-tender".
    """
    if _TENDER.isdisjoint((sentence.words[first.start], sentence.words[second.start])):
        return False
    if second.start - first.end > _LONGEST_LIST or _has_its_own(sentence, parts, first, second):
        return False
    placed = {index for match in found if match.layer in _PLACES for index in range(match.start, match.end)}
    told = ((index, sentence.words[index]) for index in range(first.end, second.start))
    return all(index in placed or word in _LISTED or word[:1].isdigit() for index, word in told)


def _has_its_own(sentence: Sentence, parts: list[Match], first: Match, second: Match) -> bool:
    """Whether the half that is a place stands right beside another word of the kind of the other half."""
    if any(name.endswith(_OF_PLACE) for name in first.names):
        halves, place = set(second.names), first
        near = (part for part in parts if 0 <= place.start - part.end <= _GAP)
        return any(
            not halves.isdisjoint(part.names) and _STOPS.isdisjoint(sentence.words[part.end : place.start])
            for part in near
        )
    behind = (part for part in parts if second.end <= part.start <= second.end + _BESIDE)
    return any(not set(first.names).isdisjoint(part.names) for part in behind)


def _is_place(found: list[Match], start: int, end: int) -> bool:
    """Whether all words from *start* to *end*, at least one, name a place and its side."""
    layers = (Layer.REGION, Layer.SIDE)
    placed = {index for match in found if match.layer in layers for index in range(match.start, match.end)}
    return start < end and placed.issuperset(range(start, end))


def _neighbours(parts: list[Match]) -> Iterator[tuple[Match, Match]]:
    """Each part with the next few: others of a list may stand between the halves of a pair."""
    for index, first in enumerate(parts):
        for second in parts[index + 1 : index + 1 + _NEXT]:
            if second.start >= first.end:
                yield first, second


def _pair_names(first: Match, second: Match) -> Iterator[str]:
    for name in first.names:
        fact, number, half = name.split("#")
        if f"{fact}#{number}#{1 - int(half)}" in second.names:
            yield fact


def _goes_on(match: Match, first: Match, second: Match) -> bool:
    """Whether a mention begins with the second half of a pair and ends behind it."""
    return match.layer is Layer.CONCEPT and first.end <= match.start < second.end < match.end


def _kinds(match: Match, assembly_of: Callable[[str], str]) -> set[str]:
    return {assembly_of(name) for name in match.names if name}


def _within(match: Match, whole: Match) -> bool:
    return match.start >= whole.start and match.end <= whole.end
