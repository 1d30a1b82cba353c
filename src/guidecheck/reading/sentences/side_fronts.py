"""Where the clauses of a sentence open that tell of one side each: "on the left, …", "Knee - right: …", "SLR R +"."""

from collections.abc import Mapping, Sequence
from typing import Final, NamedTuple

from guidecheck.reading.sentences.grammar import VALUES, words
from guidecheck.reading.sentences.signs_run import DASHES
from guidecheck.reading.sentences.tokens import Sentence

SIDES: Final[Mapping[str, str]] = {
    "right": "right",
    "rt": "right",
    "r": "right",
    "left": "left",
    "lt": "left",
    "l": "left",
}
LED: Final = words("on in")
_THE: Final = words("the his her")
_SIDE: Final = "side"
COLON: Final = ":"
_HAS: Final = words("with has had shows showed")
_OPEN: Final = "("
_CLOSE: Final = ")"
_HEAD_MARKS: Final = words(": - \u2013 \u2014")
_HEAD_WITHIN: Final = 6
_NAME_WITHIN: Final = 12
_MARKS: Final = words("; , .")
_JOINING: Final = words("while whereas but and although though however yet")
_PARTING: Final = _MARKS | _JOINING | {"/"}
PRONOUNS: Final = words("it they this these")
_OUTCOMES: Final = VALUES | words(
    "painful painless nonpainful preserved diminished equivocal restricted impaired brisk hyperactive hypoactive lost"
    " tested"
)
_BESIDE_OUTCOMES: Final = words("/ at deg degree of about only mildly slightly markedly strongly not within limit")
_OUTCOME_WITHIN: Final = 6


class Front(NamedTuple):
    """Words that a clause opens with to tell of a side, from the joint before it to where the clause begins."""

    joint: int
    start: int
    end: int
    side: str
    is_bare: bool = False


def fronts_of(sentence: Sentence) -> list[Front]:
    """Where the clauses open that each tell of a side of their own; nowhere, where there are no two."""
    if SIDES.keys().isdisjoint(sentence.words):
        return []
    sides = [at for at, word in enumerate(sentence.words) if word in SIDES and not _is_level(sentence, at)]
    if len(sides) < 2:
        return []
    return _fronts(sentence) or _again(sentence, sides) or _each_with_outcome(sentence, sides)


def _fronts(sentence: Sentence) -> list[Front]:
    """Where the clauses open with their sides, the first at once or behind a head; no two for one side in a row."""
    first = front_at(sentence, 0, 0) or _behind_head(sentence)
    if first is None:
        return []
    found = [first]
    for at in range(first.end + 1, len(sentence) - 1):
        if sentence.words[at] in _MARKS or sentence.words[at] in _JOINING:
            start = at + 1 + (sentence.words[at] in _MARKS and sentence.words[at + 1] in _JOINING)
            front = front_at(sentence, at, start)
            if front is not None and at >= found[-1].end and front.side != found[-1].side:
                found.append(front)
    return found if len(found) > 1 else []


def _again(sentence: Sentence, sides: list[int]) -> list[Front]:
    """A clause that tells of the other side what the first one names: "SLR was negative, while on the left it …"."""
    for at in range(sides[0] + 1, sides[-1]) if len(sides) == 2 else ():
        start = at + 1 + (sentence.words[at] in _MARKS and sentence.words[at + 1] in _JOINING)
        front = front_at(sentence, at, start) if sentence.words[at] in _MARKS | _JOINING else None
        if front is not None and front.side != SIDES[sentence.words[sides[0]]]:
            pronoun = sentence.words[front.end : front.end + 1]
            return [Front(0, 0, 0, ""), front] if pronoun and pronoun[0] in PRONOUNS else []
    return []


def _behind_head(sentence: Sentence) -> Front | None:
    """The side behind the head of a line, which a colon or a dash closes: "Knee - right: …"."""
    for at in range(1, min(_HEAD_WITHIN, len(sentence) - 1)):
        if sentence.words[at] in _HEAD_MARKS:
            front = front_at(sentence, at, at + 1)
            return front if front is not None and not _names_a_side(sentence, at) else None
    return None


def _names_a_side(sentence: Sentence, end: int) -> bool:
    return any(sentence.words[at] in SIDES and not _is_level(sentence, at) for at in range(end))


def front_at(sentence: Sentence, joint: int, start: int) -> Front | None:
    """The side that a clause opens with at a word: "on the left", "left:", "the left side:"."""
    told, at = sentence.words, start
    led = at < len(told) and told[at] in LED
    at += led
    at += at < len(told) and told[at] in _THE
    if at >= len(told) or told[at] not in SIDES or _is_level(sentence, at):
        return None
    side = SIDES[told[at]]
    at += 1
    at += at < len(told) and told[at] == _SIDE
    closed = at < len(told) and (told[at] == COLON or (led and told[at] == ","))
    has = at < len(told) and told[at] in _HAS
    return Front(joint, start, at + closed, side, is_bare=has and not led) if closed or led or has else None


def _is_level(sentence: Sentence, at: int) -> bool:
    """Whether a letter names no side but a level of the spine: "L5"."""
    return len(sentence.words[at]) == 1 and "".join(sentence.words[at + 1 : at + 2]).isdigit()


def _each_with_outcome(sentence: Sentence, sides: list[int]) -> list[Front]:
    """Two sides behind a name, each with nothing but its outcome: "SLR: right painful, left normal", "SLR R + L -"."""
    if len(sides) != 2 or not 0 < sides[0] <= _NAME_WITHIN or len(sentence) > sides[1] + _OUTCOME_WITHIN + 1:
        return []
    if sides[1] - sides[0] > _OUTCOME_WITHIN or SIDES[sentence.words[sides[0]]] == SIDES[sentence.words[sides[1]]]:
        return []
    first, second = (_beside(sentence, at) for at in sides)
    while second.joint > first.end and sentence.words[second.joint - 1] in _PARTING:
        second = second._replace(joint=second.joint - 1)
    named = any(word in _HEAD_MARKS for word in sentence.words[first.joint - 1 : first.joint])
    first = first._replace(joint=first.joint - named)
    told = [sentence.words[first.end : second.joint], [word for word in sentence.words[second.end :] if word != "."]]
    return [first, second] if first.joint and all(_is_outcome(each) for each in told) else []


def _beside(sentence: Sentence, at: int) -> Front:
    """The words of a bare side, in brackets or not, with the colon behind it."""
    bracketed = sentence.words[at - 1] == _OPEN and sentence.words[at + 1 : at + 2] == (_CLOSE,)
    end = at + 1 + bracketed
    colon = sentence.words[end : end + 1] == (COLON,)
    return Front(at - bracketed, at - bracketed, end + colon, SIDES[sentence.words[at]], is_bare=not colon)


def _is_outcome(told: Sequence[str]) -> bool:
    """Whether words are an outcome and nothing else: "4+/5", "mildly positive at 30 degrees"; "- neg" is parted."""
    if told[:1] and told[0] in DASHES and len(told) > 1:
        return False
    known = [word in _OUTCOMES or word.isdigit() for word in told]
    return any(known) and all(is_known or word in _BESIDE_OUTCOMES for is_known, word in zip(known, told, strict=True))
