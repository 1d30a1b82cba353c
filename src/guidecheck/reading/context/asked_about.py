"""What a patient is only asked, screened or told about is there by the answer: "asked about fever, which he denied"."""

from collections.abc import Mapping
from typing import Final

from guidecheck.reading.context.flag import Flag
from guidecheck.reading.sentences.grammar import words
from guidecheck.reading.sentences.tokens import Sentence

_ABOUT: Final = words("about regarding concerning")
_FOR: Final = words("for")
_ASKED: Final = words("asked questioned queried quizzed interviewed")
_SCREENED: Final = words("screened")
_TALKED: Final = words("talked spoke counseled counselled educated advised told informed")
_LOOKED: Final = words("evaluated assessed checked tested examined")
_DISCUSSED: Final = words("discussed")
_LINKED_BY: Final[Mapping[str, frozenset[str]]] = {
    **dict.fromkeys(_ASKED | _TALKED, _ABOUT),
    **dict.fromkeys(_SCREENED | _LOOKED, _FOR),
}
_VERBS: Final = frozenset(_LINKED_BY) | _DISCUSSED
_WHOM: Final = words("him her them the this patient worker claimant applicant directly specifically with to")
_WHOM_AT_MOST: Final = 3
_BEFORE: Final = words("is are was were been not never when if also specifically directly , . we i and then")
_PASSIVE: Final = words("is are was were been being")
_OWNED: Final = words("the his her their this that these those my ongoing persistent continued continuing current")
_HEADS: Final = words("flag symptom sign following")
_ENDS: Final = words(". ; - he she they who which all none patient worker but with")
_ASIDE: Final = words("for to due because given after since in on at")
_AND: Final = words("and but")
_ANSWERING: Final = words("denied denies denying admitted endorsed reported said stated found negative none")
_NO: Final = words("denied denies deny denying none negative no not nothing never")
_YES: Final = words(
    "admitted admits endorsed endorses affirmed confirmed confirms acknowledged acknowledges reported reports described"
    " describes said stated yes positive present"
)
_HAS: Final = words("has had have")
_HAD_IT: Final = {(), *((word,) for word in words(". , ; it them this since for had"))}
_CARE: Final = words(
    "mri ct scan imaging x xray film study test emg surgery operation procedure fusion repair injection therapy"
    " treatment medication brace plan option result report finding diagnosis risk benefit return work"
)


def asked_about(sentence: Sentence) -> tuple[range, int]:
    """The words for what is asked, and the flag that the answer gives them: denied, or told of nobody without one."""
    if _VERBS.isdisjoint(sentence.words):
        return range(0), 0
    for index, word in enumerate(sentence.words):
        if word not in _VERBS:
            continue
        start = _start(sentence, index)
        if start and (index == 0 or sentence.words[index - 1] in _BEFORE) and not _was_discussed(sentence, index):
            end = _end(sentence, start)
            told = _answer(sentence.words[end:], _unanswered(word))
            if word in _DISCUSSED or word in _TALKED:
                return _only_said(sentence, start, end), told
            return range(start, end), told
    return range(0), 0


def _unanswered(verb: str) -> int:
    """The flag of what has no answer: a screening leaves it open, what is looked at may be there."""
    if verb in _LOOKED:
        return 0
    if verb in _SCREENED:
        return int(Flag.UNCERTAIN)
    return int(Flag.HYPOTHETICAL if verb in _ASKED else Flag.ASKED)


def _only_said(sentence: Sentence, start: int, end: int) -> range:
    """The words for findings that someone talks of, up to what it is for; none where it is the patient's, or care."""
    said = range(start, next((index for index in range(start, end) if sentence.words[index] in _ASIDE), end))
    owned = not _OWNED.isdisjoint(sentence.words[start : start + 1])
    return range(0) if owned or not _CARE.isdisjoint(sentence.words[start : said.stop]) else said


def _was_discussed(sentence: Sentence, index: int) -> bool:
    """Whether what is discussed stands before the verb: "risks were discussed and the wound is infected"."""
    return sentence.words[index] in _DISCUSSED and not _PASSIVE.isdisjoint(sentence.words[max(0, index - 2) : index])


def _start(sentence: Sentence, index: int) -> int:
    """Where what is asked begins behind a verb: "asked him about …", "screened for …", "discussed …"; 0 without it."""
    if sentence.words[index] in _DISCUSSED:
        return index + 1
    about = _past_whom(sentence, index + 1)
    linked = sentence.words[about : about + 1] != () and sentence.words[about] in _LINKED_BY[sentence.words[index]]
    return about + 1 if linked else 0


def _past_whom(sentence: Sentence, start: int) -> int:
    """The word behind the one who is asked: "asked him about", "asked the patient specifically about"."""
    named = range(start, min(len(sentence), start + _WHOM_AT_MOST))
    return next((index for index in named if sentence.words[index] not in _WHOM), start + _WHOM_AT_MOST)


def _end(sentence: Sentence, start: int) -> int:
    """Where the question ends: at who answers, or at the answer."""
    for index in range(start, len(sentence)):
        after = sentence.words[index + 1 : index + 2]
        joined = sentence.words[index] in _AND and not _ANSWERING.isdisjoint(after)
        listed = sentence.words[index] == "," and not (_NO | _YES).isdisjoint(after)
        headed = sentence.words[index] == ":" and (
            sentence.words[index - 1] not in _HEADS or not (_NO | _YES | _HAS).isdisjoint(after)
        )
        if sentence.words[index] in _ENDS or joined or listed or headed:
            return index
    return len(sentence)


def _answer(told: tuple[str, ...], unanswered: int) -> int:
    """The flag of what was asked about: the first word that answers decides."""
    answer = next((word for word in told if word in _NO or word in _YES), "")
    if answer in _YES or (not answer and _has_it(told)):
        return 0
    return int(Flag.NEGATED) if answer else unanswered


def _has_it(told: tuple[str, ...]) -> bool:
    """Whether the answer is that it is had: "which he has", "and he has had it"; not "he has numbness"."""
    return any(word in _HAS and told[index + 1 : index + 2] in _HAD_IT for index, word in enumerate(told))
