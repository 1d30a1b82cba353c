"""How far words that say how a fact is meant reach: to a terminator, to the end of a list, to a new statement."""

from itertools import pairwise
from typing import Final

from guidecheck.reading.context.scopes_ahead import forward
from guidecheck.reading.context.scopes_behind import JOINS, backward
from guidecheck.reading.context.stops import Stops
from guidecheck.reading.sentences.grammar import AUXILIARIES, words
from guidecheck.reading.sentences.layers import Match
from guidecheck.reading.sentences.tokens import Sentence

_AGAIN: Final = frozenset({"the", "it", "they", "this", "these", "which", "that", "but", "and", "however", ",", ";"})
_REFERRING: Final = frozenset({"it", "they", "this", "these", "which", "but"})
_OPENS_AN_ASIDE: Final = words("which as although though albeit whose because since given due")
_CLOSES_AN_ASIDE: Final = words("is are was were has have had could can cannot remain remains remained")
_ASIDE_WITHIN: Final = 16
_CAUSES: Final = words("cause source origin etiology explanation")
_OF: Final = frozenset({"of", "for", "behind"})


def scope_of(sentence: Sentence, match: Match, stops: Stops, direction: str, reach: str) -> tuple[int, int]:
    """The words that a trigger marks, from the first to the one after the last."""
    if direction == "forward":
        return match.start + 1, forward(sentence, match.end, stops, reach)
    end = before_an_aside(sentence, match.start)
    start = backward(sentence, end, stops, reach)
    return (end, end) if reach == "list" and _is_told_of_a_cause(sentence, start, end) else (start, end)


def _is_told_of_a_cause(sentence: Sentence, start: int, end: int) -> bool:
    """Whether it is the cause that is told of, and not what it causes: "the source of the pain could not be found"."""
    told = sentence.words[start:end]
    return not _CAUSES.isdisjoint(told) and any(a in _CAUSES and b in _OF for a, b in pairwise(told))


def before_an_aside(sentence: Sentence, end: int) -> int:
    """Where what is told ends that only an aside parts from words behind it: "spasm, which eased in May, is absent"."""
    if end == 0 or sentence.words[end - 1] != "," or sentence.words[end] not in _CLOSES_AN_ASIDE:
        return end
    for index in range(end - 2, max(0, end - _ASIDE_WITHIN), -1):
        if sentence.words[index] == ",":
            opens = sentence.words[index + 1] in _OPENS_AN_ASIDE and sentence.words[index + 2] != "well"
            return index if opens else end
    return end


def subject_before(sentence: Sentence, match: Match, stops: Stops) -> int:
    """Where the statement begins whose subject is meant again: "the scan was approved, it was never done".

    The match's own start, where nothing refers back.
    """
    end = match.start
    while end > 0 and sentence.words[end - 1] in _AGAIN:
        end -= 1
    if end == 0 or _REFERRING.isdisjoint(sentence.words[end : match.start]):
        return match.start
    crossed, joined = False, 0
    for index in range(end - 1, -1, -1):
        if stops.ends[index]:
            return index + 1
        if sentence.words[index] in JOINS:
            joined = joined or index
        elif sentence.words[index] in AUXILIARIES:
            if crossed and joined:
                return joined + 1
            crossed, joined = True, 0
    return 0
