"""The labels in the items of a letter, and the decisions that stand before them."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Final, TypeAlias

from guidecheck.reading.letters.decisions import decided_before, decided_lines
from guidecheck.reading.letters.label_words import label_of
from guidecheck.reading.source_text import Section


class Part(StrEnum):
    """What a label introduces."""

    CLAIMS = "claims administrator's guideline"
    REVIEWER = "reviewer's guideline"
    RATIONALE = "rationale"


_Labels: TypeAlias = tuple[tuple[Part, re.Pattern[str]], ...]
# A literal at the front of each lets the search skip from one candidate to the next.
_LABELS: Final = (
    (Part.CLAIMS, re.compile(r"Claims\s{1,4}Administrator(?:['\u2019]s)?\s{1,4}[Gg]uidelines?\s{0,3}[:;]")),
    (Part.REVIEWER, re.compile(r"M(?:AXIMUS|aximus)\s{1,4}[Gg]uidelines?\s{0,3}[:;]")),
    (Part.REVIEWER, re.compile(r"Expert\s{1,4}Reviewer(?:['\u2019]s)?\s{1,4}[Gg]uidelines?\s{0,3}[:;]")),
    (Part.RATIONALE, re.compile(r"Decision\s{1,4}[Rr]ationale\s{0,3}[:;]")),
)
# Until 2014 letters cite in sentences, which are what a label introduces as well, or under headings.
_SAYS: Final = (
    r"The\s{1,4}Claims\s{1,4}Administrator\s{1,4}(?:based\s{1,4}its\s{1,4}decision|did\s{1,4}not\s{1,4}cite)\b"
)
_FINDS: Final = r"The\s{1,4}(?:Expert|Physician)\s{1,4}Reviewer\s{1,4}(?:based|found|relied)\b"
_TOLD: Final = (
    (Part.CLAIMS, re.compile(rf"(?={_SAYS})")),
    (Part.REVIEWER, re.compile(rf"(?={_FINDS})")),
    (
        Part.RATIONALE,
        re.compile(r"The\s{1,4}\w{6,9}\s{1,4}Reviewer['\u2019]s\s{1,4}decision\s{1,4}rationale\s{0,3}[:;]"),
    ),
)
_HEADED: Final = (
    (
        Part.CLAIMS,
        re.compile(
            r"(?:Section\s{1,4}of\s{1,4}the\s{1,4})?Medical\s{1,4}Treatment\s{1,4}(?:Utilization\s{1,4}Schedule|Guidelines?(?:\(s\))?)"
            r"\s{1,4}Relied\s{1,4}Upon\s{1,4}[A-Za-z/ \n]{4,60}Decision\s{0,3}:?"
        ),
    ),
    (Part.REVIEWER, re.compile(rf"(?={_FINDS})")),
    (Part.RATIONALE, re.compile(r"Rationale\s{1,4}for\s{1,4}the\s{1,4}Decision\s{0,3}[:;]")),
)
_CLOSED: Final = r"s?\s{0,3}[:;]"
_IN_DOUBT: Final = (
    (Part.CLAIMS, label_of("Claims Administrator guideline", _CLOSED).doubtful),
    (Part.REVIEWER, label_of("MAXIMUS guideline", _CLOSED).doubtful),
    (Part.RATIONALE, label_of("Decision rationale", _CLOSED).doubtful),
)
_TAIL: Final = 160
_FARTHEST: Final = 800


@dataclass(slots=True)
class Anchor:
    """Where an item's request begins and ends, and the places of its decision and labels."""

    end: int
    labels: dict[Part, tuple[int, int]]
    decision: Section | None = None
    start: int = 0
    certain: bool = True


def anchors_of(raw: str, start: int, end: int) -> list[Anchor]:
    """One for every group of labels, and one for every decision that no label follows."""
    anchors: list[Anchor] = []
    for part, first, last in _labels(raw, start, end):
        if not anchors or part in anchors[-1].labels or part is Part.CLAIMS:
            anchors.append(_anchor_at(raw, start, first))
        anchors[-1].labels[part] = (first, last)
    known = {anchor.decision.start for anchor in anchors if anchor.decision}
    lines = (line for line in decided_lines(raw, start, end) if line.words.start not in known)
    anchors.extend(Anchor(line.ends, {}, line.words) for line in lines)
    return sorted(anchors, key=lambda anchor: anchor.end)


def _labels(raw: str, start: int, end: int) -> Iterator[tuple[Part, int, int]]:
    """The labels in their order, in the form that the letter has."""
    for earlier in (_TOLD, _HEADED):
        reasons = next(label for part, label in earlier if part is Part.RATIONALE)
        if reasons.search(raw, start, end):
            return _in_turn(sorted(_found(raw, start, end, earlier)))
    return _of_today(raw, start, end)


def _found(raw: str, start: int, end: int, labels: _Labels) -> Iterator[tuple[int, int, Part]]:
    return ((m.start(), m.end(), part) for part, label in labels for m in label.finditer(raw, start, end))


def _in_turn(found: Iterable[tuple[int, int, Part]]) -> Iterator[tuple[Part, int, int]]:
    """The labels without those of the reviewer's guideline that stand in his reasons."""
    before = Part.RATIONALE
    for first, last, part in found:
        if part is not Part.REVIEWER or before is Part.CLAIMS:
            yield part, first, last
            before = part


def _of_today(raw: str, start: int, end: int) -> Iterator[tuple[Part, int, int]]:
    """The labels of today; where one is missing beside the others, also those that a scanner may have misread."""
    found = list(_found(raw, start, end, _LABELS))
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
    decided = decided_before(raw, _floor(raw, lower, end), end)
    return Anchor(decided.ends, {}, decided.words) if decided else Anchor(label, {})


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
