"""What a study only waits for is not there: "MRI is indicated when there is fever", "in the absence of fever, …"."""

from collections.abc import Iterator
from typing import Final

from guidecheck.reading.sentences.grammar import PATIENT, words
from guidecheck.reading.sentences.tokens import Sentence

_STUDY: Final = words("mri ct imaging scan x ray xray radiograph film study emg arthrogram myelogram")
_MAY: Final = words("would will should may might could can must is are be")
_CALLED: Final = words("indicated recommended warranted appropriate needed necessary required supported justified")
_ORDERED: Final = words("ordered done obtained requested considered performed repeated")
_MODALS: Final = words("would will should may might could can must")
_CALLED_WITHIN: Final = 5
_WHEN: Final = words("when whenever where wherever once until unless if provided assuming supposing")
_THERE: Final = words("there it") | PATIENT
_OPENERS: Final = words("that the a")
_NOW: Final = words(
    "is are be has have develop develops show shows report reports fail fails complain complains remain remains"
    " persist persists exhibits demonstrates continues becomes presents appears does"
)
_REASONS: Final = words("because since given due")
_PLACES: Final = words("absence presence setting event face case")
_HOWEVER: Final = words("regardless irrespective")
_ONLY_IF: Final = words("with for")
_ANY: Final = words("any either")
_WERE: Final = words("were should")
_TO: Final = words("to develop have be")
_OWNED: Final = words("the his her their this these that ongoing persistent continued such")
_SIGNS: Final = _WHEN | _PLACES | _HOWEVER | _ANY | _WERE | words("long only without")
_ENDS: Final = words(", ; . but")


def conditions_of(sentence: Sentence) -> Iterator[range]:
    """The words for each condition of a study that is called for in the rest of the sentence."""
    if _SIGNS.isdisjoint(sentence.words) or _STUDY.isdisjoint(sentence.words):
        return
    for index in range(len(sentence) - 1):
        if sentence.words[index] in _REASONS:
            return  # what follows is a reason: "given the absence of fever", "since he has pain when there is swelling"
        start = _start(sentence, index)
        if start:
            end = _end(sentence, start)
            if _calls(sentence, 0, index) or _calls(sentence, end, len(sentence)):
                yield range(start, end)


def _start(sentence: Sentence, index: int) -> int:
    """Where what is supposed begins behind the words that open a condition at a word; 0 where none is opened."""
    word, after = sentence.words[index], sentence.words[index + 1 : index + 4]
    if word in _WHEN:
        return index + 1 if _is_a_clause(after) else 0
    if word == "as" and after[:2] == ("long", "as"):
        return index + 3
    if word in _WERE:
        return index + 1 if after[0] in _THERE and not _TO.isdisjoint(after[1:]) else 0
    if word in _HOWEVER or (word in _PLACES and sentence.words[index - 1] == "the"):
        bare = after[:1] == ("of",) and after[1:2] != () and after[1] not in _OWNED
        return index + 2 if bare else 0
    if word == "without":
        return index + 1 if sentence.words[index - 1] in _CALLED else 0
    only = sentence.words[index - 1] == "only" and after[0] not in _OWNED
    return index + 1 if word in _ONLY_IF and (only or after[0] in _ANY) else 0


def _is_a_clause(told: tuple[str, ...]) -> bool:
    """Whether a clause opens that tells nothing of the past: "there is", "that he has", "the worker develops"."""
    clause = [word for word in told if word not in _OPENERS]
    return clause[:1] != [] and clause[0] in _THERE and (clause[1:] == [] or clause[1] in _NOW)


def _end(sentence: Sentence, start: int) -> int:
    """Where a condition ends: at a comma that a call follows, else at the next stop or where the call begins."""
    for index in range(start, len(sentence)):
        if sentence.words[index] in _ENDS and (sentence.words[index] != "," or _opens_a_call(sentence, index + 1)):
            return index
    return len(sentence)


def _opens_a_call(sentence: Sentence, start: int) -> bool:
    """Whether the clause behind a comma is no more of the list: it tells what is called for."""
    comma = next((at for at in range(start, len(sentence)) if sentence.words[at] == ","), len(sentence))
    return not _MAY.isdisjoint(sentence.words[start:comma])


def _calls(sentence: Sentence, start: int, end: int) -> bool:
    """Whether a study is called for in a clause, as something to come: "an MRI would be done", "is not needed"."""
    told = sentence.words[start:end]
    if _STUDY.isdisjoint(told):
        return False
    for at, word in enumerate(told):
        if word in _MAY:
            near = told[at + 1 : at + _CALLED_WITHIN]
            if not _CALLED.isdisjoint(near) or (word in _MODALS and not _ORDERED.isdisjoint(near)):
                return True
    return False
