"""What a patient is only asked about is there by the answer: "asked about fever, which he denied"."""

from typing import Final

from guidecheck.reading.context.flag import Flag
from guidecheck.reading.sentences.grammar import words
from guidecheck.reading.sentences.tokens import Sentence

_ASKED: Final = words("asked questioned queried quizzed interviewed")
_ABOUT: Final = words("about regarding concerning")
_WHOM: Final = words("him her them the this patient worker claimant applicant directly specifically")
_WHOM_AT_MOST: Final = 3
_BEFORE: Final = words("is are was were been not never when if also specifically directly , . we i")
_ENDS: Final = words(". ; : he she they who which all none patient worker but with")
_AND: Final = words("and but")
_ANSWERING: Final = words("denied denies denying admitted endorsed reported said stated")
_NO: Final = words("denied denies deny denying none negative no not nothing never")
_YES: Final = words(
    "admitted admits endorsed endorses affirmed confirmed confirms acknowledged acknowledges reported reports described"
    " describes said stated yes positive"
)


def asked_about(sentence: Sentence) -> tuple[range, int]:
    """The words for what is asked, and the flag that the answer gives them: denied, or told of nobody without one."""
    if _ASKED.isdisjoint(sentence.words) or _ABOUT.isdisjoint(sentence.words):
        return range(0), 0
    for index, word in enumerate(sentence.words):
        if word in _ASKED and (index == 0 or sentence.words[index - 1] in _BEFORE):
            about = _past_whom(sentence, index + 1)
            if sentence.words[about : about + 1] != () and sentence.words[about] in _ABOUT:
                end = _end(sentence, about + 1)
                return range(about + 1, end), _answer(sentence.words[end:])
    return range(0), 0


def _past_whom(sentence: Sentence, start: int) -> int:
    """The word behind the one who is asked: "asked him about", "asked the patient specifically about"."""
    named = range(start, min(len(sentence), start + _WHOM_AT_MOST))
    return next((index for index in named if sentence.words[index] not in _WHOM), start + _WHOM_AT_MOST)


def _end(sentence: Sentence, start: int) -> int:
    """Where the question ends: at who answers, or at the answer."""
    for index in range(start, len(sentence)):
        answered = sentence.words[index] in _AND and not _ANSWERING.isdisjoint(sentence.words[index + 1 : index + 2])
        if sentence.words[index] in _ENDS or answered:
            return index
    return len(sentence)


def _answer(told: tuple[str, ...]) -> int:
    """The flag of what was asked about: the first word that answers decides."""
    answer = next((word for word in told if word in _NO or word in _YES), "")
    if answer in _YES:
        return 0
    return int(Flag.NEGATED if answer else Flag.HYPOTHETICAL)
