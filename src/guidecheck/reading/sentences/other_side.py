"""A sentence that tells only the outcome of the other side goes on with the one before it.

"SLR: right positive at 35 degrees. Left negative." is one sentence, and so is "Reflexes: knees 2+. Right ankle 0.", and
"Neer + on the left. On the right they are negative.". "So was the right hip." takes up what the one before tells.
A month behind letters with full stops is their day: "D.O.I. January 9, 2026".
"""

from collections.abc import Iterable, Iterator
from typing import Final

from guidecheck.reading.sentences.dates import MONTHS
from guidecheck.reading.sentences.grammar import words
from guidecheck.reading.sentences.tokens import Sentence, joined

_SIDES: Final = words("left right lt rt l r both")
_OUTCOMES: Final = words("negative positive neg pos normal absent present intact full wnl trace + - 0 1 2 3 4 5")
_OF_ALL: Final = words("normal wnl full")
_BESIDE: Final = words(", . / : ( ) at deg degrees and is was side one only to 10 15 20 25 30 35 40 45 50 60 70 80 90")
_REFLEXES: Final = words("reflex reflexes dtr dtrs jerk jerks")
_NAMED: Final = words("knee knees ankle ankles patella patellar achilles biceps triceps brachioradialis jerk")
_MOST: Final = 16
_LONGEST: Final = 60
_ON: Final = "on"
_THEY: Final = words("they these those both all tests")
_OF_THEM: Final = _SIDES | _THEY | words("on the side is are was were negative positive normal , .")
_DOTTED: Final = {("d", ".", letter, ".", last) for letter in "oi" for last in "isla"}
_SO: Final = words("so likewise")
_WERE: Final = words("was were is are did do does had has have")
_STOP: Final = "."
_COMMA: Final = ","


def with_other_side(sentences: Iterable[Sentence]) -> Iterator[Sentence]:
    """The sentences, each with those behind it that only tell the outcome of a side."""
    before: Sentence | None = None
    for sentence in sentences:
        if before is not None and _goes_on(before, sentence):
            before = _joined(before, sentence)
            continue
        if before is not None:
            yield before
        before = sentence
    if before is not None:
        yield before


def _goes_on(before: Sentence, sentence: Sentence) -> bool:
    """Whether a sentence is no more than a side with its outcome; of reflexes it may name them."""
    if before.words[-len("D.O.I.") : -1] in _DOTTED:
        return sentence.words[0][: len("jan")] in MONTHS
    short = len(sentence) <= _MOST and len(before) <= _LONGEST
    if sentence.words[0] in _SO:
        return short and not _WERE.isdisjoint(sentence.words[1:2])
    if sentence.words[0] == _ON and short and not _THEY.isdisjoint(sentence.words):
        return not _SIDES.isdisjoint(sentence.words) and _OF_THEM.issuperset(sentence.words)
    if sentence.words[0] not in _SIDES or not short or _OUTCOMES.isdisjoint(sentence.words):
        return False
    if _COMMA in before.words and not _OF_ALL.isdisjoint(sentence.words):
        return False
    named: frozenset[str] = frozenset() if _REFLEXES.isdisjoint(before.words) else _NAMED
    return (_SIDES | _OUTCOMES | _BESIDE | named).issuperset(sentence.words)


def _joined(before: Sentence, sentence: Sentence) -> Sentence:
    """Two sentences as one, with a comma for the full stop between them."""
    if before.words[-1] != _STOP:
        return joined(before, sentence)
    comma = (_COMMA,)
    closed = Sentence((*before.words[:-1], *comma), (*before.forms[:-1], *comma), before.starts, before.ends)
    return joined(closed, sentence)
