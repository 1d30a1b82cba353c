"""A sentence that tells first of one side and then of the other is two: "Right: SLR positive; left: SLR negative".

"Knee - right: full motion; left: limited" and "SLR R painful L negative" have their head in both, and what "it" stands
for is told again: "on the right, grip was 5/5, while on the left it was 4/5".
"""

from collections.abc import Iterator, Mapping
from typing import Final, NamedTuple

from guidecheck.reading.sentences.grammar import VALUES, words
from guidecheck.reading.sentences.tokens import Sentence, joined

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
_OPEN: Final = "("
_CLOSE: Final = ")"
_HEAD_MARKS: Final = words(": - \u2013 \u2014")
_HEAD_WITHIN: Final = 6
_NAME_WITHIN: Final = 12
_MARKS: Final = words("; , .")
_JOINING: Final = words("while whereas but and although though however yet")
_PARTING: Final = _MARKS | _JOINING | {"/"}
_PRONOUNS: Final = words("it they this these")
_VERBS: Final = words(
    "is was were are be been has had have did does do remains remained appears appeared continues continued shows showed"
    " causes caused produces produced reproduces reproduced elicits elicited provokes provoked brings brought measures"
    " measured tests tested"
)
_OUTCOMES: Final = VALUES | words(
    "painful painless nonpainful preserved diminished equivocal restricted impaired brisk hyperactive hypoactive lost tested"
)
_BESIDE_OUTCOMES: Final = words("/ at deg degree of about only mildly slightly markedly strongly not within limit")
_OUTCOME_WITHIN: Final = 6
_SUBJECT_WITHIN: Final = 10
_NO_SUBJECT: Final = words("there none no")


class _Front(NamedTuple):
    """Words that a clause opens with to tell of a side, from the joint before it to where the clause begins."""

    joint: int
    start: int
    end: int
    side: str
    is_bare: bool = False


def told_in_turn(sentence: Sentence) -> Iterator[Sentence]:
    """The clauses of a sentence that each open with a side of their own; itself, where they do not."""
    sides = [at for at, word in enumerate(sentence.words) if word in _SIDES]
    fronts = (_fronts(sentence) or _each_with_outcome(sentence, sides)) if len(sides) > 1 else []
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
    return found if len(found) > 1 else []


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


def _each_with_outcome(sentence: Sentence, sides: list[int]) -> list[_Front]:
    """Two sides behind a name, each with nothing but its outcome: "SLR: right painful, left negative", "SLR (R) + (L) -"."""
    if len(sides) != 2 or not 0 < sides[0] <= _NAME_WITHIN or len(sentence) > sides[1] + _OUTCOME_WITHIN + 1:
        return []
    if sides[1] - sides[0] > _OUTCOME_WITHIN or _SIDES[sentence.words[sides[0]]] == _SIDES[sentence.words[sides[1]]]:
        return []
    first, second = (_beside(sentence, at) for at in sides)
    while second.joint > first.end and sentence.words[second.joint - 1] in _PARTING:
        second = second._replace(joint=second.joint - 1)
    named = any(word in _HEAD_MARKS for word in sentence.words[first.joint - 1 : first.joint])
    first = first._replace(joint=first.joint - named)
    told = [sentence.words[first.end : second.joint], [word for word in sentence.words[second.end :] if word != "."]]
    return [first, second] if first.joint and all(_is_outcome(each) for each in told) else []


def _beside(sentence: Sentence, at: int) -> _Front:
    """The words of a bare side, in brackets or not, with the colon behind it."""
    bracketed = sentence.words[at - 1] == _OPEN and sentence.words[at + 1 : at + 2] == (_CLOSE,)
    end = at + 1 + bracketed
    colon = sentence.words[end : end + 1] == (_COLON,)
    return _Front(at - bracketed, at - bracketed, end + colon, _SIDES[sentence.words[at]], is_bare=not colon)


def _is_outcome(told: tuple[str, ...] | list[str]) -> bool:
    """Whether words are an outcome and nothing else: "4+/5", "mildly positive at 30 degrees"."""
    known = [word in _OUTCOMES or word.isdigit() for word in told]
    return any(known) and all(is_known or word in _BESIDE_OUTCOMES for is_known, word in zip(known, told, strict=True))


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
    opens = 0 if front.joint == head.stop else front.start
    fronted = _part(sentence, [*head, *range(front.start, front.end)], opens)
    fronted = fronted.with_words(tuple([_SIDES.get(word, word) for word in fronted.words]))
    if front.is_bare:
        fronted = _with_colon(fronted)
    return joined(fronted, _part(sentence, [*(subject if again else ()), *clause[int(again) :]], clause.start))


def _part(sentence: Sentence, told: list[int], opens: int) -> Sentence:
    """Some words of a sentence, those before a word standing where it does."""
    stand = [max(at, opens) for at in told]
    return Sentence(
        tuple([sentence.words[at] for at in told]),
        tuple([sentence.forms[at] for at in told]),
        tuple([sentence.starts[at] for at in stand]),
        tuple([sentence.ends[at] for at in stand]),
    )


def _with_colon(fronted: Sentence) -> Sentence:
    """A head and a bare side, closed by a colon."""
    end = fronted.ends[-1]
    return joined(fronted, Sentence((_COLON,), (_COLON,), (end,), (end,)))
