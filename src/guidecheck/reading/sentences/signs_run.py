"""The signs behind a test, with the sides they are told of: "Tinel + R, - L", "Neer (R) + (L) -", "SLR - R + / L -".

A dash is an outcome or only a dash: one that an outcome stands right beside parts it from what it is told of.
"""

from collections.abc import Iterator
from itertools import pairwise
from typing import Final, NamedTuple

from guidecheck.reading.sentences.grammar import SIDE_WORDS, words
from guidecheck.reading.sentences.tokens import Sentence

PLUS: Final = "+"
DASHES: Final = frozenset({"-", "\u2013", "\u2212"})
_OUTCOMES: Final = words("positive negative normal abnormal equivocal")
_FILLING: Final = words(
    "on in at for the of side and is was were / , ; : ( ) [ ] test sign @ degrees deg \u00b0 sec seconds"
)
_SIGNS: Final = DASHES | {PLUS}
_BRACKETED: Final = 6
_ENDS: Final = words(". , ; ) ] ( / and at on for in with")
_OPEN: Final = frozenset(("/", dash) for dash in DASHES)
_LONGEST: Final = 24


class _Told(NamedTuple):
    """A word of a run: a side, or an outcome in a word or a sign."""

    at: int
    is_side: bool


def outcomes_in_run(sentence: Sentence, end: int, placed: frozenset[int]) -> Iterator[int]:
    """The signs that are outcomes among the sides, places and outcomes right behind a test that ends at a word."""
    told = list(_run(sentence, end, placed))
    opens = bool(told) and sentence.words[told[0].at] in DASHES
    if opens and _goes_on_with_sides(told[1:]):
        told = told[1:]
    told = [each for each, after in pairwise([*told, None]) if each is not None and not _parts(sentence, each, after)]
    for before, each in pairwise([None, *told]):
        if each is None or each.is_side or sentence.words[each.at] in _OUTCOMES or _is_open(sentence, each.at):
            continue
        second = before is not None and not before.is_side
        if sentence.words[each.at] == PLUS or not (second or _is_followed(sentence, each.at)):
            yield each.at


def _parts(sentence: Sentence, told: _Told, after: _Told | None) -> bool:
    """Whether a dash only parts an outcome right behind it from its side: "left - positive"."""
    return sentence.words[told.at] in DASHES and after is not None and not after.is_side


def _run(sentence: Sentence, end: int, placed: frozenset[int]) -> Iterator[_Told]:
    past = 0
    for index in range(end, min(len(sentence), end + _LONGEST)):
        word = sentence.words[index]
        past = max(past, _past_brackets(sentence, index))
        if index < past or word.isdigit():
            continue
        if word in SIDE_WORDS or word in _OUTCOMES or word == PLUS or word in DASHES:
            yield _Told(index, word in SIDE_WORDS)
        elif word not in _FILLING and index not in placed:
            return


def _past_brackets(sentence: Sentence, index: int) -> int:
    """Past what short brackets tell besides, where no sign and no side stands in them: "+ R (to elbow), - L"."""
    if sentence.words[index] != "(":
        return 0
    end = next((at for at in range(index, min(len(sentence), index + _BRACKETED)) if sentence.words[at] == ")"), 0)
    told = sentence.words[index:end]
    return end + 1 if end and not any(word in SIDE_WORDS or word in _OUTCOMES or word in _SIGNS for word in told) else 0


def _goes_on_with_sides(told: list[_Told]) -> bool:
    """Whether each side behind a dash has its outcome behind it: "- right positive / left negative"."""
    return (
        len(told) > 1
        and all(each.is_side != bool(number % 2) for number, each in enumerate(told))
        and not told[-1].is_side
    )


def _is_open(sentence: Sentence, index: int) -> bool:
    """Whether a plus stands beside a minus, and neither says anything: "Tinel +/-"."""
    return sentence.words[index] == PLUS and sentence.words[index + 1 : index + 3] in _OPEN


def _is_followed(sentence: Sentence, index: int) -> bool:
    """Whether a dash goes on to other words: "Neer - pain at the end of motion"."""
    after = sentence.words[index + 1 : index + 2]
    return bool(after) and after[0] not in _ENDS and after[0] not in SIDE_WORDS
