"""The labels in the items of a letter, and the decisions that stand before them."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from guidecheck.reading.letters.label_words import in_doubt, label_of


class Part(StrEnum):
    """What a label introduces."""

    CLAIMS = "claims administrator's guideline"
    REVIEWER = "reviewer's guideline"
    RATIONALE = "rationale"


# A literal at the front of each lets the search skip from one candidate to the next.
_LABELS: Final = (
    (Part.CLAIMS, re.compile(r"Claims\s{1,4}Administrator(?:['\u2019]s)?\s{1,4}[Gg]uidelines?\s{0,3}[:;]")),
    (Part.REVIEWER, re.compile(r"MAXIMUS\s{1,4}[Gg]uidelines?\s{0,3}[:;]")),
    (Part.REVIEWER, re.compile(r"Expert\s{1,4}Reviewer(?:['\u2019]s)?\s{1,4}[Gg]uidelines?\s{0,3}[:;]")),
    (Part.RATIONALE, re.compile(r"Decision\s{1,4}[Rr]ationale\s{0,3}[:;]")),
)
_CLOSED: Final = r"s?\s{0,3}[:;]"
_IN_DOUBT: Final = (
    (Part.CLAIMS, label_of("Claims Administrator guideline", _CLOSED).doubtful),
    (Part.REVIEWER, label_of("MAXIMUS guideline", _CLOSED).doubtful),
    (Part.RATIONALE, label_of("Decision rationale", _CLOSED).doubtful),
)
_DECIDED: Final = r"[:;\u2013-]\s{0,400}((?:Upheld|Overturned|Modified|Partial|Partly)[A-Za-z ,/&-]{0,60})"
_DECIDED_BEFORE_LABEL: Final = re.compile(_DECIDED + r"\s{0,60}\Z", re.IGNORECASE)
_DECIDED_LINE: Final = re.compile(
    r":[ \t\u00a0]{0,8}((?:Upheld|Overturned|Modified|Partial|Partly)[A-Za-z ,/&-]{0,60})(?=[\r\n\f]|\Z)"
)
_DOUBTFUL: Final = re.compile(
    rf"[:;\u2013-]\s{{0,400}}({in_doubt('Upheld')}|{in_doubt('Overturned')}|{in_doubt('Modified')})\s{{0,60}}\Z"
)
_TAIL: Final = 160
_FARTHEST: Final = 800


@dataclass(slots=True)
class Anchor:
    """Where an item's request begins and ends, and the places of its decision and labels."""

    end: int
    labels: dict[Part, tuple[int, int]]
    decision: tuple[int, int] | None = None
    start: int = 0
    certain: bool = True


def anchors_of(raw: str, start: int, end: int) -> list[Anchor]:
    """One for every group of labels, and one for every decision that no label follows."""
    anchors: list[Anchor] = []
    for part, first, last in _labels(raw, start, end):
        if not anchors or part in anchors[-1].labels or part is Part.CLAIMS:
            anchors.append(_anchor_at(raw, start, first))
        anchors[-1].labels[part] = (first, last)
    known = {anchor.decision[0] for anchor in anchors if anchor.decision}
    lines = _DECIDED_LINE.finditer(raw, start, end)
    anchors.extend(Anchor(line.start(), {}, line.span(1)) for line in lines if line.start(1) not in known)
    return sorted(anchors, key=lambda anchor: anchor.end)


def _labels(raw: str, start: int, end: int) -> Iterator[tuple[Part, int, int]]:
    """The labels in their order; where one is missing beside the others, also those that a scanner may have misread."""
    found = [(m.start(), m.end(), part) for part, label in _LABELS for m in label.finditer(raw, start, end)]
    counts = Counter(part for _, _, part in found)
    most = max(counts.values(), default=1)
    known = {first for first, _, _ in found}
    for part, label in _IN_DOUBT:
        if counts[part] < most:
            found.extend((m.start(), m.end(), part) for m in label.finditer(raw, start, end) if m.start() not in known)
    for first, last, part in sorted(found):
        yield part, first, last


def _anchor_at(raw: str, lower: int, label: int) -> Anchor:
    """The anchor of an item whose first label stands at an offset, with the decision right before it."""
    end = len(raw[lower:label].rstrip()) + lower
    floor = _floor(raw, lower, end)
    decided = _DECIDED_BEFORE_LABEL.search(raw, floor, end) or _DOUBTFUL.search(raw, floor, end)
    if decided is None:
        return Anchor(label, {})
    first, last = decided.span(1)
    return Anchor(decided.start(), {}, (first, first + len(raw[first:last].rstrip())))


def _floor(raw: str, lower: int, end: int) -> int:
    """Where the text before a label is long enough for a decision, blank stretches in it not counted."""
    floor = end
    while floor > max(lower, end - _FARTHEST) and sum(map(len, raw[floor:end].split())) < _TAIL:
        floor -= _TAIL
    return max(lower, floor)


def first_reasons(raw: str) -> int | None:
    """Where a document gives the first reasons for a decision, if it cites guidelines for one before or behind them."""
    if "uideline" not in raw or "ationale" not in raw:
        return None
    first = dict[Part, int]()
    for part, start, _ in _labels(raw, 0, len(raw)):
        first.setdefault(part, start)
    return first.get(Part.RATIONALE) if len(first) > 1 else None
