"""How far words that say how a fact is meant reach: to a terminator, to the end of a list, to a new statement."""

from typing import Final

from guidecheck.reading.context.scopes_ahead import forward
from guidecheck.reading.context.scopes_behind import AUXILIARIES, JOINS, backward
from guidecheck.reading.context.stops import Stops
from guidecheck.reading.sentences.layers import Match
from guidecheck.reading.sentences.tokens import Sentence

_AGAIN: Final = frozenset({"the", "it", "they", "this", "these", "which", "that", "but", "and", "however", ",", ";"})
_REFERRING: Final = frozenset({"it", "they", "this", "these", "which", "but"})


def scope_of(sentence: Sentence, match: Match, stops: Stops, direction: str, reach: str) -> tuple[int, int]:
    """The words that a trigger marks, from the first to the one after the last."""
    if direction == "forward":
        return match.start + 1, forward(sentence, match.end, stops, reach)
    return backward(sentence, match.start, stops, reach), match.start


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
