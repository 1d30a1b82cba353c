"""A suspicion that is itself denied raises no doubt: "no fracture is suspected", "no findings suggestive of it"."""

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from guidecheck.reading.context.stops import Stops
from guidecheck.reading.sentences.grammar import IS, OR, RELATIVE, words
from guidecheck.reading.sentences.layers import Match
from guidecheck.reading.sentences.tokens import Sentence

_SUSPICION: Final = words(
    "suspected suspicious suspicion suspect suspects concern concerning worrisome worry suggestive suggest suggests"
    " suggested suggesting"
)
_DENYING: Final = words("no without denies denied nothing none neither nor absence")
_NOT: Final = words("not never")
_ANY: Final = words("any anything")
_HAS: Final = words("have show reveal demonstrate exhibit report describe display endorse note identify")
_BREAKS: Final = IS | words(": . ( ) and")
_OTHERWISE: Final = words("difference doubt question improvement progression only")
_CHANGE_IN: Final = ("in", "change")


def is_denied_doubt(sentence: Sentence, match: Match, stops: Stops) -> bool:
    """Whether a trigger of doubt tells of a suspicion, and a denial before it in its clause takes that in."""
    if _SUSPICION.isdisjoint(sentence.words[match.start : match.end]):
        return False
    at = _before_its_verb(sentence, match.start)
    listed = sentence.words[match.start] in IS
    told = list[str]()
    while at > 0:
        at -= 1
        word = sentence.words[at]
        ends = word in _BREAKS or (stops.ends[at] and word not in RELATIVE)
        if ends or (word == "," and not listed):
            return False
        if word in _DENYING or (word in _NOT and _denies_any(told)):
            otherwise = not _OTHERWISE.isdisjoint(told) or _CHANGE_IN in pairwise(told)
            return not otherwise and ("," not in told or not OR.isdisjoint(told))
        told.append(word)
    return False


def _denies_any(told: Sequence[str]) -> bool:
    """Whether a "not" denies that there is any of what the words behind it name, last first: "not have findings"."""
    return not _ANY.isdisjoint(told) or not _HAS.isdisjoint(told[-1:])


def _before_its_verb(sentence: Sentence, start: int) -> int:
    """Where the subject ends of a verb right before the suspicion: "nothing is", "no finding that is"."""
    start -= start > 0 and sentence.words[start - 1] in IS
    return start - (start > 0 and sentence.words[start - 1] in RELATIVE)
