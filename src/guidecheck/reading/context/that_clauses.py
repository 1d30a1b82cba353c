"""What is denied clause by clause: "denies that the knee locks, or that it swells, and reports pain"."""

from typing import Final

from guidecheck.reading.context.denied_names import DETERMINERS
from guidecheck.reading.sentences.grammar import words
from guidecheck.reading.sentences.tokens import Sentence

_THAT_WITHIN: Final = 3
_LISTING: Final = words("and or , nor")
_OPENS: Final = DETERMINERS | words("i he she we they it there the his her their this these a an either patient")
_TELLS: Final = words(
    "report reported state stated complain complained note noted describe described admit admitted endorse endorsed"
    " say said"
)


def is_clause(sentence: Sentence, start: int) -> bool:
    """Whether what is denied from *start* on is a clause, and no list of names."""
    return "that" in sentence.words[max(0, start - _THAT_WITHIN) : start + 1]


def next_clause(sentence: Sentence, start: int, end: int) -> int | None:
    """Where one more clause begins that is denied with the one told from *start* to *end*: "…, that he was hurt"."""
    at = end
    while sentence.words[at : at + 1] != () and sentence.words[at] in _LISTING:
        at += 1
    for index in range(at, start, -1):
        opens = sentence.words[index : index + 1] == ("that",) and sentence.words[index - 1] in _LISTING
        if opens and not _OPENS.isdisjoint(sentence.words[index + 1 : index + 2]):
            return index + 1
    return None


def tells_on(sentence: Sentence, index: int) -> bool:
    """Whether who denies something goes on with what there is: "denies that the knee locks and reports swelling"."""
    return sentence.words[index] in _TELLS and sentence.words[index - 1] in _LISTING
