"""Sentences that dictation leaves without full stops are told apart where another statement begins.

"… he says it is a six he denies numbness on exam the reflexes are normal assessment lumbar strain" is four. Only a long
stretch without any punctuation is such a sentence: "he fell when he slipped" is one.
"""

from collections.abc import Iterator
from typing import Final

from guidecheck.reading.sentences.grammar import ARTICLES, SIDE_WORDS, VALUES, words
from guidecheck.reading.sentences.tokens import Sentence

_LONG: Final = 30
_MARKS: Final = frozenset(",;:.!?()")
_SUBJECTS: Final = words("he she they i we patient pt worker claimant applicant")
_VERBS: Final = words(
    "is was has had denies denied reports reported states stated says said tells told describes described complains"
    " complained rates rated points feels felt takes took tried went underwent saw received completed attended works"
    " worked walks ambulates stands can cannot could does did will am are have do recommend recommended order ordered"
    " request requested think believe reviewed also now still continues returned returns presents presented"
)
_GOES_ON: Final = words(
    "that when while because if and or but who which as since until before after so where says said states stated"
    " thinks feels felt believes whether than of for to with by how what told reports reported once then unless though"
    " although at in on from day time next now today do does did can could will would think believe feel both all"
)
_PARTS: Final = words("assessment impression plan diagnosis diagnoses")
_EXAMINED: Final = {("on", "exam"), ("on", "examination"), ("physical", "exam"), ("physical", "examination")}
_NAMED: Final = ARTICLES | words("of for to and or treatment pain our my per in on with under at home care pay health")
_FEWEST: Final = 3
_OF_DAYS: Final = words("visit appointment appt exam date doi dos dob injury birth")
_LABEL_WITHIN: Final = 4
_EXAM: Final = words("exam examination")
_FOUND: Final = words(
    "he she they there shows showed reveals full normal strength gait tender tenderness range spurling"
)
_OF_EXAMS: Final = words(
    "physical neuro neurologic neurological motor sensory rectal back neck knee shoulder last prior"
)
_TESTED: Final = words("sensation reflexes strength gait motor")
_OUTCOMES: Final = words(
    "is are was were intact decreased normal diminished reduced absent full weak symmetric equal antalgic steady brisk"
    " biceps triceps patellar knee ankle achilles right left 0 1 2 3 4 5"
)
_NAMING: Final = ARTICLES | words(
    "and or of in to with for no grip muscle motor light decreased diminished reduced normal intact altered abnormal"
    " full deep tendon good antalgic upper lower leg arm hand quad"
)
_COLON: Final = ":"
_COPULAS: Final = words("is was were are includes include to of for")


def told_apart(sentence: Sentence) -> Iterator[Sentence]:
    """The sentences of one that runs on; itself, where it does not."""
    for field in _fields(sentence):
        first = 0
        for index in _openings(field) if len(field) > _LONG else ():
            if index - first >= _FEWEST:
                yield _headed(_part(field, first, index))
                first = index
        yield _headed(_part(field, first, len(field))) if first else field


def _fields(sentence: Sentence) -> Iterator[Sentence]:
    """The fields of a line that has several labels, each with its value: "Effusion: none McMurray: positive"."""
    if sentence.words.count(_COLON) <= 1:
        yield sentence
        return
    first = 0
    for colon in (at for at, word in enumerate(sentence.words) if word == _COLON):
        start = _label_start(sentence, first, colon)
        if start is not None:
            yield _part(sentence, first, start)
            first = start
    yield _part(sentence, first, len(sentence)) if first else sentence


def _label_start(sentence: Sentence, first: int, colon: int) -> int | None:
    """Where the label begins that a colon closes, behind the value of another; a side or the first label is none."""
    closes = range(colon - 1, max(first + 2, colon - _LABEL_WITHIN - 1), -1)
    tells_a_day = sentence.words[colon - 1] in _OF_DAYS
    start = next(
        (at for at in closes if _closes_value(sentence, at) or (tells_a_day and _is_capital(sentence, at))), None
    )
    if start is None or not _is_capital(sentence, start) or _COLON not in sentence.words[first:start]:
        return None
    told = sentence.words[start:colon]
    broken = any(word.isdigit() or word in _MARKS for word in told)
    return None if broken or SIDE_WORDS.issuperset(told) or told == sentence.words[first : first + len(told)] else start


def _closes_value(sentence: Sentence, at: int) -> bool:
    """Whether the word before another is one that values end with: an outcome, a number."""
    return sentence.words[at - 1] in VALUES or sentence.words[at - 1].isdigit()


def _is_capital(sentence: Sentence, at: int) -> bool:
    return sentence.forms[at][0].isupper()


def _openings(sentence: Sentence) -> Iterator[int]:
    """Where statements begin in the long stretches that no punctuation parts."""
    start = 0
    for end in (*(at for at, word in enumerate(sentence.words) if word in _MARKS), len(sentence)):
        if end - start > _LONG:
            yield from (at for at in range(start + 1, end - 1) if _opens(sentence.words, at))
        start = end + 1


def _opens(told: tuple[str, ...], at: int) -> bool:
    """Whether a word opens a statement of its own, or another part of the note."""
    before, word, after = told[at - 1], told[at], told[at + 1]
    if word in _PARTS:
        return before not in _NAMED
    if (word, after) in _EXAMINED:
        return True
    if word in _EXAM:
        return after in _FOUND and before not in _NAMED | _OF_EXAMS
    if word in _TESTED:
        return after in _OUTCOMES and before not in _NAMING
    if word in {"the", "this"} and after in _SUBJECTS and told[at + 2 : at + 3]:
        return before not in _GOES_ON and told[at + 2] in _VERBS
    return word in _SUBJECTS and after in _VERBS and before not in _GOES_ON | ARTICLES


def _part(sentence: Sentence, first: int, last: int) -> Sentence:
    """The words of a sentence from one to another."""
    cut = slice(first, last)
    return Sentence(sentence.words[cut], sentence.forms[cut], sentence.starts[cut], sentence.ends[cut])


def _headed(sentence: Sentence) -> Sentence:
    """The sentence with a colon behind the name of the part that it opens: "plan: MRI of the neck"."""
    if sentence.words[0] not in _PARTS or sentence.words[1] in _MARKS | _COPULAS:
        return sentence
    at = sentence.ends[0]
    return Sentence(
        (sentence.words[0], _COLON, *sentence.words[1:]),
        (sentence.forms[0], _COLON, *sentence.forms[1:]),
        (sentence.starts[0], at, *sentence.starts[1:]),
        (sentence.ends[0], at, *sentence.ends[1:]),
    )
