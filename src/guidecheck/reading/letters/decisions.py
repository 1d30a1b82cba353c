"""How a letter says what was decided: by a word behind the request ("…: Upheld"), or, until 2015, in a sentence.

The sentence is of the care: "… is not medically necessary and appropriate" upholds the denial.
"""

import re
from enum import StrEnum
from typing import Final, NamedTuple

from guidecheck.reading.letters.label_words import in_doubt
from guidecheck.reading.source_text import Section


class Decision(StrEnum):
    """What the reviewer decided about the denial."""

    UPHELD = "upheld"
    OVERTURNED = "overturned"
    MODIFIED = "modified"
    UNKNOWN = "unknown"


class Decided(NamedTuple):
    """Where the words of a decision stand, and where the request before them `ends`."""

    ends: int
    words: Section


_WORDS: Final = r"((?:Upheld|Overturned|Modified|Partial|Partly)[A-Za-z ,/&-]{0,60})"
_WORD: Final = re.compile(rf"[:;\u2013-]\s{{0,400}}{_WORDS}\s{{0,60}}\Z", re.IGNORECASE)
_DOUBTFUL: Final = re.compile(
    rf"[:;\u2013-]\s{{0,400}}({in_doubt('Upheld')}|{in_doubt('Overturned')}|{in_doubt('Modified')})\s{{0,60}}\Z"
)
_LINE: Final = re.compile(rf":[ \t\u00a0]{{0,8}}{_WORDS}(?=[\r\n\f]|\Z)")
_NECESSARY: Final = (
    r"\s(?:is|are|was|were)\s{1,4}((?:not\s{0,4}|partially\s{1,4}|partly\s{1,4}|in\s{1,4}part\s{1,4})?"
    r"medically\s{1,4}necessary(?:\s{1,4}(?:and|or)\s{1,4}appropriate)?)"
)
_SENTENCE: Final = re.compile(_NECESSARY + r"\s{0,4}[.:;]?\s{0,60}\Z", re.IGNORECASE)
_REASONED: Final = re.compile(_NECESSARY, re.IGNORECASE)
_AT_THE_END: Final = 600
_UPHELD: Final = re.compile(rf"{in_doubt('upheld')}|not\s*medically")
_OVERTURNED: Final = re.compile(in_doubt("overturned"))
_MODIFIED: Final = re.compile(rf"{in_doubt('modified')}|modif|part")
_MEDICALLY_NECESSARY: Final = "medically"


def decided_before(raw: str, floor: int, end: int) -> Decided | None:
    """The decision that stands right before *end*, and not before *floor*."""
    found = _WORD.search(raw, floor, end) or _DOUBTFUL.search(raw, floor, end) or _SENTENCE.search(raw, floor, end)
    if found is None:
        return None
    first, last = found.span(1)
    return Decided(found.start(), Section(first, first + len(raw[first:last].rstrip())))


def decided_lines(raw: str, start: int, end: int) -> list[Decided]:
    """The decisions that close a line."""
    return [Decided(line.start(), Section(*line.span(1))) for line in _LINE.finditer(raw, start, end)]


def decided_at_the_end(raw: str, reasons: Section) -> Section | None:
    """The decision that the last words of the *reasons* state."""
    last = None
    for found in _REASONED.finditer(raw, max(reasons.start, reasons.end - _AT_THE_END), reasons.end):
        last = Section(*found.span(1))
    return last


def decision_of(words: str) -> Decision:
    """The decision that *words* state; in part, or one and the other, is a modification."""
    said = words.lower()
    upheld, overturned = (word.search(said) is not None for word in (_UPHELD, _OVERTURNED))
    if _MODIFIED.search(said) or (upheld and overturned):
        return Decision.MODIFIED
    if upheld:
        return Decision.UPHELD
    return Decision.OVERTURNED if overturned or _MEDICALLY_NECESSARY in said else Decision.UNKNOWN
