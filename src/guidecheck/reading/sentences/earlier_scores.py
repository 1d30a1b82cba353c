"""Scores that are told only beside the one of today: "from 8/10 to 4/10", "6/10 -> 3/10", "now 2/10, was 6/10".

Of scores for rest and for effort none is earlier: "5/10 at rest and 8/10 with work".
"""

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import Final, TypeAlias

_Score: TypeAlias = tuple[int, int, int]
_FROM: Final = re.compile(r"\bfrom(?:\s(?:a|an|about|roughly|around|level|of)){0,2}\s{0,2}\Z", re.I)
_TO: Final = re.compile(r"\s{0,2}(?:down\s|up\s|currently\s|now\s){0,2}to\b", re.I)
_ARROW: Final = re.compile(r"\s{0,2}(?:-{0,2}>|\u2192|=>)")
_NOW: Final = re.compile(
    r"\b(?:now|today|currently|presently|current)(?:\s(?:is|at|a|an|about|rated|score|pain)){0,2}:?\s{0,2}\Z", re.I
)
_TODAY: Final = re.compile(r"\s{0,2}\(?(?:today|now|currently|presently|at\spresent|this\svisit)\b", re.I)
_WAS: Final = re.compile(
    r"(?:[,;(]\s?|\bvs\.?\s|\bversus\s|\bdown\s|\bup\s)"
    r"(?:it\s|which\s|pain\s)?(?:was|were|had\sbeen|previously|formerly|initially|originally|prior|before|from)"
    r"(?:\s(?:was|at|a|an|about|rated|score|of|as)){0,3}:?\s{0,2}\Z",
    re.I,
)
_FIRST_WAS: Final = re.compile(
    r"(?:\A|[\s:])(?:was|were|previously|initially|had\sbeen)(?:\sat|\sa){0,1}\s{0,2}\Z", re.I
)
_THEN: Final = re.compile(
    r"\s{0,2}\(?(?:(?:at|on)\s(?:the\s|his\s|her\s)?)?"
    r"(?:(?:initial|first|prior|previous|last|baseline)\s(?:visit|eval|exam|appoint|session|week|month|time|report|note)"
    r"|eval|intake|start\sof\scare|baseline|previously|initially|originally)",
    re.I,
)
_WITH_A_DRUG: Final = re.compile(
    r"\s{0,2}(?:with|on|after|using|when\staking)\s(?:the\s|his\s|her\s|current\s|pain\s){0,2}"
    r"(?:med|drug|opi|narcotic|norco|tramadol|nsaid|ibuprofen|naproxen|pill|use\sof)",
    re.I,
)
_NEAR: Final = 40


def without_earlier(text: str, scores: Sequence[_Score]) -> Sequence[_Score]:
    """The scores without those of an earlier time; all of them, where no other is left."""
    if len(scores) < 2:
        return scores
    edges = [0, *(end for _, _, end in scores), len(text)]
    before = [text[max(edge, score[1] - _NEAR) : score[1]] for edge, score in zip(edges, scores, strict=False)]
    after = [text[first:last][:_NEAR] for first, last in pairwise(edges[1:])]
    after[-1:] = [text[scores[-1][2] : scores[-1][2] + _NEAR]]
    current = [bool(_NOW.search(ahead) or _TODAY.match(behind)) for ahead, behind in zip(before, after, strict=True)]
    left = [
        score
        for at, score in enumerate(scores)
        if not (
            _leads_on(scores, at, before[at], after[at], after[min(at + 1, len(scores) - 1)])
            or _opens_with_then(at, before[at], turned=any(current[1:]))
            or (_is_of_then(before[at], after[at], beside=at > 0 or any(current)) and not current[at])
        )
    ]
    return left or scores


def _leads_on(scores: Sequence[_Score], at: int, before: str, after: str, behind: str) -> bool:
    """Whether a score leads to a later one: "8/10 -> 5/10", "fell from 8/10 to 5/10"; "3/10 to 7/10" may be a range.

    What a drug does for the pain is none: "Norco brings the pain from 8/10 to 5/10".
    """
    if at + 1 == len(scores):
        return False
    led = _FROM.search(before) if scores[at][0] > scores[at + 1][0] else None
    fell = led is not None and bool(_TO.match(after)) and has_fallen(before[: led.start()], behind)
    return bool(_ARROW.match(after)) or fell


def has_fallen(before: str, behind: str) -> bool:
    """Whether words before "from 8 to 4" tell of a change in time, and no drug brings it about for some hours."""
    return any(letter.isalpha() for letter in before) and not _WITH_A_DRUG.match(behind)


def _is_of_then(before: str, after: str, *, beside: bool) -> bool:
    """Whether a score beside another is said to be that of an earlier time."""
    return beside and bool(_WAS.search(before) or _THEN.match(after))


def _opens_with_then(at: int, before: str, *, turned: bool) -> bool:
    """Whether the first of several scores is told as what it was, and one behind it as what it is now."""
    return at == 0 and turned and bool(_FIRST_WAS.search(before))
