"""A denial that closes a sentence leaves alone what a clause before it tells that is: "was tender, spasm not found"."""

from typing import Final

from guidecheck.reading.sentences.grammar import AUXILIARIES, RELATIVE, words
from guidecheck.reading.sentences.tokens import Sentence

_SEEN: Final = words("elicited seen present noted observed found appreciated evident positive reproduced")
_PARTED: Final = words(", but while and")
_GOING_ON: Final = words("not no or nor and is are was were has have had")
_IS: Final = words("is are was were remain remained appeared")
_STATES: Final = words(
    "tender painful sore swollen stiff warm red weak numb bruised limited restricted decreased reduced diminished"
    " positive negative normal intact full guarded antalgic unstable lax deformed boggy puffy discolored ecchymotic not"
)
_CLAUSE_JOINS: Final = words(", and but while with")
_AGAIN: Final = words("it they which these this now today currently presently then but and , later the is was are were")
OWN_VERBS: Final = AUXILIARIES | frozenset({"did", "do", "remain", "remained"})


def past_what_is(sentence: Sentence, index: int, end: int) -> int:
    """Where what is denied begins behind what a word tells that is there, 0 where it tells of nothing."""
    return index + 2 if _closes_another(sentence, index, end) else _past_a_state(sentence, index, end)


def _past_a_state(sentence: Sentence, index: int, end: int) -> int:
    """Where what is denied begins behind a clause that tells what is: "was tender and warm, the spasm not found"; or 0.

    A denial with a verb of its own has its own rule, and one that adds nothing new is told of that clause.
    """
    if sentence.words[index] not in _IS or sentence.words[end : end + 1] == () or sentence.words[end] in OWN_VERBS:
        return 0
    if sentence.words[index - 1] in RELATIVE or _STATES.isdisjoint(sentence.words[index + 1 : index + 3]):
        return 0
    joins = (at for at in range(index + 2, end) if sentence.words[at] in _CLAUSE_JOINS)
    join = next((at for at in joins if _STATES.isdisjoint(sentence.words[at + 1 : at + 3])), end)
    return 0 if _AGAIN.issuperset(sentence.words[join:end]) else join + 1


def _closes_another(sentence: Sentence, index: int, end: int) -> bool:
    """Whether a word tells that something else is there: the first of "Tinel elicited, Phalen not elicited"."""
    if index + 2 >= end or sentence.words[index] not in _SEEN or sentence.words[index + 1] not in _PARTED:
        return False
    return _GOING_ON.isdisjoint((sentence.words[index - 1], sentence.words[index + 2]))
