"""The word "therapy" alone: physical therapy, but where the words beside it tell of another: "opioid therapy"."""

from typing import Final

from guidecheck.reading.sentences.grammar import ARTICLES, PREPOSITIONS, words
from guidecheck.reading.sentences.mentions import Concept
from guidecheck.reading.sentences.numbers import number_of
from guidecheck.reading.sentences.tokens import Sentence

_BARE: Final = ("therapy",)
_BEFORE_THERAPY: Final = (
    ARTICLES
    | PREPOSITIONS
    | words(
        ". , ; : ( ) - / + & and or but of with despite after before during no not had has have been is was were any"
        " more further completed attended began begin begun start started starting continue continued continuing"
        " finished underwent undergone received tried try failed stopped resumed included include including given"
        " prescribed needs needed without until through per that which than did does do while since because if when"
        " these those our outside prior previous recent additional weekly daily gave though although initial only"
        " tolerate tolerated declined declines refused refuses missed skipped done"
    )
)
_OF_OTHERS: Final = words("notes note record report dog speech drug cognitive program")
_ABLE: Final = words("able ready unable allowed cleared participate")
_ADVERB: Final = "ly"
_LISTS: Final = words("included include including consisted comprised :")
_LIST_WITHIN: Final = 3
_ABLE_WITHIN: Final = 4


def without_other_therapies(sentence: Sentence, concepts: list[Concept]) -> list[Concept]:
    """The mentions without a bare "therapy" that is of another kind, or only could be had."""
    if _BARE[0] not in sentence.words:
        return concepts
    return [each for each in concepts if sentence.words[each.start : each.end] != _BARE or _is_had(sentence, each)]


def _is_had(sentence: Sentence, concept: Concept) -> bool:
    """Whether no word beside it tells what therapy it is, nor that someone is fit for it."""
    before = sentence.words[concept.start - 1] if concept.start else "."
    if before not in _BEFORE_THERAPY and not number_of(before) and not before.endswith(_ADVERB):
        return False
    if sentence.forms[concept.start].endswith("s") and not _LISTS.isdisjoint(
        sentence.words[concept.end :][:_LIST_WITHIN]
    ):
        return False
    fit = not _ABLE.isdisjoint(sentence.words[max(0, concept.start - _ABLE_WITHIN) : concept.start])
    return not fit and _OF_OTHERS.isdisjoint(sentence.words[concept.end : concept.end + 1])
