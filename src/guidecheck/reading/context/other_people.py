"""Whose a finding is where others are told of: "another worker's fracture", "her son had a fall, and she has pain"."""

from typing import Final

from guidecheck.reading.sentences.grammar import words
from guidecheck.reading.sentences.layers import Match
from guidecheck.reading.sentences.tokens import Sentence

_POSSESSIVE: Final = ("'s", "\u2019s", "s'", "s\u2019")
_JOINS: Final = words("and , while whereas")
_AGAIN: Final = words("now then also today")
_DETERMINERS: Final = words("the this our")
_OF_WORK: Final = words("injured same")
_PATIENT: Final = words("patient worker claimant applicant employee pt iw")
_WOMEN: Final = words("mother sister aunt daughter grandmother wife niece girlfriend stepmother stepdaughter")
_MEN: Final = words("father brother uncle son grandfather husband nephew boyfriend stepfather stepson")
_OTHER_GENDER: Final = {"he": _WOMEN, "she": _MEN}
_HURT: Final = words(
    "slipped fell felt tripped twisted injured hurt strained landed lost heard struck hit stumbled sprained wrenched"
)
_HAS: Final = words("has had is was now complains reports reported developed denies continues sustained suffered")
_OBJECT_OF: Final = words("with by for to from at on after against helping lifting")
_OWNED_BY: Final = words("his her their a an the another other")
_OWNERS: Final = 3


def is_only_named(sentence: Sentence, match: Match) -> bool:
    """Whether words for someone else own nothing that follows: "another worker", not "another worker's"."""
    return not sentence.forms[match.end - 1].lower().endswith(_POSSESSIVE)


def before_the_patient(sentence: Sentence, match: Match, start: int, end: int) -> int:
    """Where the words end that are told of someone else: before "and the patient has", "and he slipped", "and has".

    A pronoun that may be theirs ends nothing: "his brother had a fracture, and he was operated on".
    """
    owned = _is_an_object(sentence, match)
    for index in range(start, end - 1):
        if sentence.words[index] in _JOINS and (
            _is_the_patient(sentence, index + 1, match) or (owned and sentence.words[index + 1] in _HAS)
        ):
            return index
    return end


def _is_the_patient(sentence: Sentence, index: int, match: Match) -> bool:
    """Whether a clause begins with the patient: by name, by a pronoun that is not theirs, or with what hurt him."""
    told = sentence.words[index : index + 3]
    if told[0] in _DETERMINERS:
        named = told[2:] if told[1:2] != () and told[1] in _OF_WORK else told[1:]
        return named != () and named[0] in _PATIENT
    if told[0] not in _OTHER_GENDER:
        return False
    if not _OTHER_GENDER[told[0]].isdisjoint(sentence.words[match.start : match.end]):
        return True
    does = told[2:] if told[1:2] != () and told[1] in _AGAIN else told[1:]
    return does != () and does[0] in _HURT


def _is_an_object(sentence: Sentence, match: Match) -> bool:
    """Whether the patient does something with someone else, and goes on: "he lives with his wife and has pain"."""
    before = sentence.words[max(0, match.start - _OWNERS) : match.start]
    while before and before[-1] in _OWNED_BY:
        before = before[:-1]
    return before != () and before[-1] in _OBJECT_OF
