"""A sentence that tells first of one side and then of the other is two: "Right: SLR positive; left: SLR negative".

"Knee - right: full motion; left: limited" has its head in both, and what "it" stands for is told again: "on the right,
grip was 5/5, while on the left it was 4/5".
"""

from collections.abc import Iterator, Mapping
from typing import Final, NamedTuple

from guidecheck.reading.sentences.grammar import words
from guidecheck.reading.sentences.tokens import Sentence

_SIDES: Final[Mapping[str, str]] = {
    "right": "right",
    "rt": "right",
    "r": "right",
    "left": "left",
    "lt": "left",
    "l": "left",
}
_LED: Final = words("on in")
_THE: Final = words("the his her")
_SIDE: Final = "side"
_COLON: Final = ":"
_HEAD_MARKS: Final = words(": - \u2013 \u2014")
_HEAD_WITHIN: Final = 6
_MARKS: Final = words("; , .")
_JOINING: Final = words("while whereas but and although though however yet")
_PRONOUNS: Final = words("it they this these")
_VERBS: Final = words(
    "is was were are be been has had have did does do remains remained appears appeared continues continued shows showed"
    " causes caused produces produced reproduces reproduced elicits elicited provokes provoked brings brought measures"
    " measured tests tested"
)
_SUBJECT_WITHIN: Final = 10
_NO_SUBJECT: Final = words("there none no")


class _Front(NamedTuple):
    """Words that a clause opens with to tell of a side, from the joint before it to where the clause begins."""

    joint: int
    start: int
    end: int
    side: str


def told_in_turn(sentence: Sentence) -> Iterator[Sentence]:
    """The clauses of a sentence that each open with a side of their own; itself, where they do not."""
    fronts = _fronts(sentence) if sum([word in _SIDES for word in sentence.words]) > 1 else []
    joints = [*(front.joint for front in fronts), len(sentence)]
    clauses = [range(front.end, joints[at + 1]) for at, front in enumerate(fronts)]
    subject = _subject(sentence, clauses[0]) if clauses else range(0)
    if len(clauses) < 2 or not all(_stands_alone(sentence, clause, subject) for clause in clauses):
        yield sentence
        return
    for front, clause in zip(fronts, clauses, strict=True):
        yield _clause(sentence, range(fronts[0].joint), front, clause, subject)


def _fronts(sentence: Sentence) -> list[_Front]:
    """Where the clauses open with their sides, the first at once or behind a head; no two for one side in a row."""
    first = _front_at(sentence, 0, 0) or _behind_head(sentence)
    if first is None:
        return []
    found = [first]
    for at in range(first.end + 1, len(sentence) - 1):
        if sentence.words[at] in _MARKS or sentence.words[at] in _JOINING:
            start = at + 1 + (sentence.words[at] in _MARKS and sentence.words[at + 1] in _JOINING)
            front = _front_at(sentence, at, start)
            if front is not None and at >= found[-1].end and front.side != found[-1].side:
                found.append(front)
    return found


def _behind_head(sentence: Sentence) -> _Front | None:
    """The side behind the head of a line, which a colon or a dash closes: "Knee - right: …"."""
    for at in range(1, min(_HEAD_WITHIN, len(sentence) - 1)):
        if sentence.words[at] in _HEAD_MARKS:
            front = _front_at(sentence, at, at + 1)
            return front if front is not None and not _SIDES.keys() & set(sentence.words[:at]) else None
    return None


def _front_at(sentence: Sentence, joint: int, start: int) -> _Front | None:
    """The side that a clause opens with at a word: "on the left", "left:", "the left side:"."""
    told, at = sentence.words, start
    led = at < len(told) and told[at] in _LED
    at += led
    at += at < len(told) and told[at] in _THE
    if at >= len(told) or told[at] not in _SIDES:
        return None
    side = _SIDES[told[at]]
    at += 1
    at += at < len(told) and told[at] == _SIDE
    closed = at < len(told) and (told[at] == _COLON or (led and told[at] == ","))
    return _Front(joint, start, at + closed, side) if closed or led else None


def _subject(sentence: Sentence, clause: range) -> range:
    """What the first clause tells of, up to its verb; nothing, where it only says that something is there."""
    for at in clause[:_SUBJECT_WITHIN]:
        if sentence.words[at] in _NO_SUBJECT:
            break
        if sentence.words[at] in _VERBS:
            return range(clause.start, at)
    return range(0)


def _stands_alone(sentence: Sentence, clause: range, subject: range) -> bool:
    """Whether a clause tells all that it says of its side, with the *subject* for the pronoun that it opens with."""
    told = sentence.words[clause.start : clause.stop]
    if not any(word.isalnum() for word in told) and not {"+", "-"} & set(told):
        return False
    return told[0] not in _PRONOUNS or bool(subject)


def _clause(sentence: Sentence, head: range, front: _Front, clause: range, subject: range) -> Sentence:
    """A clause under its head and with its subject; words told again stand where the clause opens that they are for."""
    again = sentence.words[clause.start] in _PRONOUNS
    told = [*head, *range(front.start, front.end), *(subject if again else ()), *clause[int(again) :]]
    opens = 0 if front.joint == head.stop else front.start
    stand = [max(at, opens) for at in told]
    return Sentence(
        tuple([sentence.words[at] for at in told]),
        tuple([sentence.forms[at] for at in told]),
        tuple([sentence.starts[at] for at in stand]),
        tuple([sentence.ends[at] for at in stand]),
    )
