"""Whose a finding is where others are told of: "another worker's fracture", "her son had a fall, and she has pain"."""

from typing import Final

from guidecheck.reading.sentences.grammar import words
from guidecheck.reading.sentences.layers import Match
from guidecheck.reading.sentences.tokens import Sentence

_POSSESSIVE: Final = ("'s", "\u2019s", "s'", "s\u2019")
_WITH: Final = "with"
_A_TRADE: Final = ("the", "driver")
_BETWEEN: Final = words(
    "also then later once recently previously reportedly apparently allegedly probably possibly already never still now"
)
_DOES: Final = words(
    "had has have was were is are did does do may might could would will can developed develops sustained suffered"
    " suffers broke tore fractured complained complains presented presents reported reports described describes denied"
    " denies experienced experiences received underwent needed needs got contracted lost tested came ended died"
)
_HAD: Final = words("had sustained suffered broke fractured was died developed")
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
_STRUCK: Final = words(
    "struck hit ran over on onto into against pushed dropped crushed pinned ended knocked stepped kicked caught pulled"
    " grabbed hitting striking crushing pinning pushing knocking punched bit threw attacked assaulted"
)
_HIM: Final = words("him his her he she")
_HAS: Final = words("has had is was now complains reports reported developed denies continues sustained suffered")
_OBJECT_OF: Final = words("with by for to from at on after against helping lifting")
_OWNED_BY: Final = words("his her their a an the another other")
_OWNERS: Final = 3


def reach_of_others(sentence: Sentence, match: Match) -> str:
    """How far words for someone else reach: a clause where they are its subject, near as owners, nowhere else.

    "Another worker had …"; "another worker's fracture"; not "he was struck by another worker". Who is called "the
    driver" may be the patient, of whom present complaints are told.
    """
    if sentence.words[match.end - 1] == _WITH:
        return "clause"
    if sentence.forms[match.end - 1].lower().endswith(_POSSESSIVE):
        return "near"
    at = match.end
    while at < len(sentence) and sentence.words[at] in _BETWEEN:
        at += 1
    does = _HAD if sentence.words[match.start : match.end] == _A_TRADE else _DOES
    return "clause" if sentence.words[at : at + 1] != () and sentence.words[at] in does else ""


def before_the_patient(sentence: Sentence, match: Match, start: int, end: int) -> int:
    """Where the words end that are told of someone else: before "and the patient has", "and he slipped", "and has".

    A pronoun that may be theirs ends nothing: "his brother had a fracture, and he was operated on".
    """
    owned = _is_an_object(sentence, match)
    for index in range(max(start, match.end), end - 1):
        word, after = sentence.words[index], sentence.words[index + 1]
        goes_on = owned and (after in _HAS or after in _HURT)
        if word in _JOINS and (goes_on or _is_the_patient(sentence, index + 1, match)):
            return index
        if word in _STRUCK and after in _HIM:
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
    if sentence.words[match.end - 1] == _WITH:
        return True
    before = sentence.words[max(0, match.start - _OWNERS) : match.start]
    while before and before[-1] in _OWNED_BY:
        before = before[:-1]
    return before != () and before[-1] in _OBJECT_OF
