"""A sentence that tells first of one side and then of the other is two: "Right: SLR positive; left: SLR negative".

"Knee - right: full motion; left: limited" and "SLR R painful L negative" have their head in both, and what "it" stands
for is told again: "on the right, grip was 5/5, while on the left it was 4/5".
"""

from collections.abc import Iterator
from typing import Final

from guidecheck.reading.sentences.grammar import words
from guidecheck.reading.sentences.side_fronts import COLON, LED, PRONOUNS, SIDES, Front, front_at, fronts_of
from guidecheck.reading.sentences.tokens import Sentence, joined

_VERBS: Final = words(
    "is was were are be been has had have did does do remains remained appears appeared continues continued shows"
    " showed causes caused produces produced reproduces reproduced elicits elicited provokes provoked brings brought"
    " measures measured tests tested"
)
_SUBJECT_WITHIN: Final = 10
_SIGNS: Final = frozenset("+-")
_NO_SUBJECT: Final = words("there none no")


def told_in_turn(sentence: Sentence) -> Iterator[Sentence]:
    """The clauses of a sentence that each open with a side of their own; itself, where they do not."""
    fronts = fronts_of(sentence)
    if not fronts:
        yield sentence
        return
    joints = [*[front.joint for front in fronts], len(sentence)]
    clauses = [range(front.end, joints[at + 1]) for at, front in enumerate(fronts)]
    subject = _subject(sentence, clauses[0])
    if len(clauses) < 2 or not all(_stands_alone(sentence, clause, subject) for clause in clauses):
        yield sentence
        return
    for front, clause in zip(fronts, clauses, strict=True):
        yield _clause(sentence, range(fronts[0].joint), front, clause, subject)


def _subject(sentence: Sentence, clause: range) -> range:
    """What the first clause tells of, up to its verb; nothing, where it only says that something is there."""
    for at in clause[:_SUBJECT_WITHIN]:
        if sentence.words[at] in _NO_SUBJECT:
            break
        if sentence.words[at] in _VERBS or (sentence.words[at] in LED and front_at(sentence, at, at)):
            return range(clause.start, at)
    return range(0)


def _stands_alone(sentence: Sentence, clause: range, subject: range) -> bool:
    """Whether a clause tells all that it says of its side, with the *subject* for the pronoun that it opens with."""
    told = sentence.words[clause.start : clause.stop]
    if not any(word.isalnum() or word in _SIGNS for word in told):
        return False
    return told[0] not in PRONOUNS or bool(subject)


def _clause(sentence: Sentence, head: range, front: Front, clause: range, subject: range) -> Sentence:
    """A clause under its head and with its subject; words told again stand where the clause opens that they are for."""
    again = sentence.words[clause.start] in PRONOUNS
    opens = 0 if front.joint == head.stop else front.start
    side = _part(sentence, list(range(front.start, front.end)), opens)
    side = side.with_words(tuple([SIDES.get(word, word) for word in side.words]))
    fronted = joined(_part(sentence, list(head), opens), side)
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
    return joined(fronted, Sentence((COLON,), (COLON,), (end,), (end,)))
