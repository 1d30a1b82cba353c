"""Lists of red flags that a form prints: the one answer behind them denies each, and without one none is told."""

from typing import Final

from guidecheck.reading.context.flag import Flag
from guidecheck.reading.sentences.grammar import words
from guidecheck.reading.sentences.tokens import Sentence

_FLAG: Final = words("flag")
_OPENS_WITHIN: Final = 4
_HEAD_WITHIN: Final = 8
_OPENS: Final = words(": ( -")
_LISTS: Final = words(", / ;")
_NO: Final = words("none no neg negative denied absent nil")
_OF_FORMS: Final = words(
    "circled checked present reported noted identified endorsed elicited found marked ticked selected apply today all"
)
_ASKED: Final = words(
    "screened screen screening reviewed discussed assessed asked considered checklist circle check warning explained"
    " covered educated queried"
)
_ANSWERS: Final = _NO | words("yes y n positive pos + - denies endorses")
_MARKS: Final = frozenset({".", ")", "(", ":", "-"})


def flags_listed(sentence: Sentence) -> tuple[range, int]:
    """The words of a list of red flags with the flag that its answer puts on them."""
    opens = _start_of_list(sentence)
    if not opens or _LISTS.isdisjoint(sentence.words[opens:]):
        return range(0), 0
    told = [word for word in sentence.words[opens:] if word not in _MARKS]
    answer = next((at for at in range(len(told), 0, -1) if told[at - 1] not in _OF_FORMS), 0)
    behind, ahead = answer > 0 and told[answer - 1] in _NO, told[0] in _NO and "(" in sentence.words[opens:]
    one_by_one = not _ANSWERS.isdisjoint(told[ahead : answer - behind])
    if ":" in sentence.words[opens + 1 : -_OPENS_WITHIN] or one_by_one:
        return range(0), 0
    if behind or ahead:
        return range(opens if ahead else 0, len(sentence)), int(Flag.NEGATED)
    asked = not _ASKED.isdisjoint(sentence.words[:opens])
    return (range(len(sentence)), int(Flag.HYPOTHETICAL)) if asked else (range(0), 0)


def _start_of_list(sentence: Sentence) -> int:
    """Where a list opens behind "red flags", past what a bracket says of it: "Red flags (circle one): …"."""
    if _FLAG.isdisjoint(sentence.words[:_OPENS_WITHIN]):
        return 0
    head = sentence.words[:_HEAD_WITHIN]
    opens = next((at for at, word in enumerate(head) if at > 1 and word in _OPENS), 0)
    said = head[opens : opens + 1] == ("(",) and ")" in head and _LISTS.isdisjoint(head[opens : head.index(")")])
    return head.index(":") if said and ":" in head else opens
