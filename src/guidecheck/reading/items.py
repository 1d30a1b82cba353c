"""The disputed items of a letter: what was requested, how it was decided, on which guidelines and why.

An item begins with the words of the request, a colon and the decision; labels introduce the claims administrator's
guideline, the reviewer's guideline and the rationale. The labels are found first; the request is what stands before
them, back to where the rationale of the item before ends.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from guidecheck.reading.guidelines_cited import CitedGuideline, cited_in
from guidecheck.reading.request_head import head_start
from guidecheck.reading.source_text import Section, collapsed
from guidecheck.reading.studies import StudyReading


class Decision(StrEnum):
    """What the reviewer decided about the denial."""

    UPHELD = "upheld"
    OVERTURNED = "overturned"
    MODIFIED = "modified"
    UNKNOWN = "unknown"


class Part(StrEnum):
    """What a label introduces."""

    CLAIMS = "claims administrator's guideline"
    REVIEWER = "reviewer's guideline"
    RATIONALE = "rationale"


@dataclass(frozen=True, slots=True)
class LetterItem:
    """One item; `disputed` is the part of the request that the decision is about, where the letter says so."""

    number: int
    requested: str
    requested_at: Section
    disputed: str
    decision: Decision = Decision.UNKNOWN
    decision_words: str = ""
    decision_at: Section | None = None
    parts: Mapping[Part, Section] = field(default_factory=dict)
    claims_guidelines: tuple[CitedGuideline, ...] = ()
    reviewer_guidelines: tuple[CitedGuideline, ...] = ()
    certain: bool = True
    studies: StudyReading = field(default_factory=StudyReading)

    @property
    def rationale(self) -> Section | None:
        """Where the reviewer's reasons stand."""
        return self.parts.get(Part.RATIONALE)


# A literal at the front of each lets the search skip from one candidate to the next.
_LABELS = (
    (Part.CLAIMS, re.compile(r"Claims\s{1,4}Administrator(?:['\u2019]s)?\s{1,4}[Gg]uidelines?\s{0,3}:")),
    (Part.REVIEWER, re.compile(r"MAXIMUS\s{1,4}[Gg]uidelines?\s{0,3}:")),
    (Part.REVIEWER, re.compile(r"Expert\s{1,4}Reviewer(?:['\u2019]s)?\s{1,4}[Gg]uidelines?\s{0,3}:")),
    (Part.RATIONALE, re.compile(r"Decision\s{1,4}[Rr]ationale\s{0,3}:")),
)
_DECIDED = r"[:;\u2013-]\s{0,12}((?:Upheld|Overturned|Modified|Partial|Partly)[A-Za-z ,/&-]{0,60})"
_DECIDED_BEFORE_LABEL = re.compile(_DECIDED + r"\s{0,60}\Z", re.IGNORECASE)
_DECIDED_LINE = re.compile(
    r":[ \t\u00a0]{0,8}((?:Upheld|Overturned|Modified|Partial|Partly)[A-Za-z ,/&-]{0,60})(?=[\r\n\f]|\Z)"
)
_TAIL = 160
_NUMBER = re.compile(r"(?:(?:Issue|Item|Request) {1,3})?(\d{1,2}) {0,2}[.):]\s{1,4}")
_REMAINDER = re.compile(r"original\s{1,4}request,\s{0,4}")
_VERB = re.compile(r"\s{1,4}(?:is|are|was|were)\Z")


@dataclass(slots=True)
class _Anchor:
    """Where an item's request ends and its labels stand; `lower` is where the item before has begun its rationale."""

    end: int
    labels: dict[Part, tuple[int, int]]
    decision: tuple[int, int] | None = None
    start: int = 0
    certain: bool = True


def parse_items(raw: str, start: int, end: int) -> tuple[LetterItem, ...]:
    """The items between the introduction of the decisions and the end of the letter."""
    anchors = _anchors(raw, start, end)
    lower = start
    for index, anchor in enumerate(anchors):
        anchor.start, anchor.certain = head_start(raw, lower, anchor.end, is_first=index == 0)
        lower = max(
            (last for _, last in anchor.labels.values()), default=anchor.decision[1] if anchor.decision else anchor.end
        )
    ends = [*(anchor.start for anchor in anchors[1:]), end]
    return tuple(
        _item(raw, number, anchor, stop) for number, (anchor, stop) in enumerate(zip(anchors, ends, strict=True), 1)
    )


def _anchors(raw: str, start: int, end: int) -> list[_Anchor]:
    """One for every group of labels, and one for every decision that no label follows."""
    anchors: list[_Anchor] = []
    for part, first, last in _labels(raw, start, end):
        if not anchors or part in anchors[-1].labels or part is Part.CLAIMS:
            anchors.append(_anchor_at(raw, max(start, first - _TAIL), first))
        anchors[-1].labels[part] = (first, last)
    known = {anchor.decision for anchor in anchors}
    for line in _DECIDED_LINE.finditer(raw, start, end):
        if line.span(1) not in known and not any(line.start() <= a.end <= line.end(1) for a in anchors):
            anchors.append(_Anchor(line.start(), {}, line.span(1)))
    return sorted(anchors, key=lambda anchor: anchor.end)


def _labels(raw: str, start: int, end: int) -> Iterator[tuple[Part, int, int]]:
    found = [(m.start(), m.end(), part) for part, label in _LABELS for m in label.finditer(raw, start, end)]
    for first, last, part in sorted(found):
        yield part, first, last


def _anchor_at(raw: str, floor: int, label: int) -> _Anchor:
    decided = _DECIDED_BEFORE_LABEL.search(raw, floor, label)
    if decided is None:
        return _Anchor(label, {})
    first, last = decided.span(1)
    return _Anchor(decided.start(), {}, (first, first + len(raw[first:last].rstrip())))


def _item(raw: str, number: int, anchor: _Anchor, stop: int) -> LetterItem:
    numbered = _NUMBER.match(raw, anchor.start, anchor.end)
    start = numbered.end() if numbered and int(numbered[1]) == number else anchor.start
    requested = Section(start, start + len(raw[start : anchor.end].rstrip()))
    words = raw[slice(*anchor.decision)] if anchor.decision else ""
    parts = _parts(raw, anchor, stop)
    text = collapsed(requested.text_in(raw))
    return LetterItem(
        number=number,
        requested=text,
        requested_at=requested,
        disputed=_disputed(text),
        decision=decision_of(words),
        decision_words=collapsed(words),
        decision_at=Section(*anchor.decision) if anchor.decision else None,
        parts=parts,
        claims_guidelines=_cited(raw, parts.get(Part.CLAIMS)),
        reviewer_guidelines=_cited(raw, parts.get(Part.REVIEWER)),
        certain=anchor.certain,
    )


def _parts(raw: str, anchor: _Anchor, stop: int) -> dict[Part, Section]:
    """Each label's words: to the next label, the last one's to the next item."""
    if not anchor.labels and anchor.decision:
        return {Part.RATIONALE: _trimmed(raw, anchor.decision[1], stop)}
    labels = sorted(anchor.labels.items(), key=lambda entry: entry[1])
    ends = [*(first for _, (first, _) in labels[1:]), stop]
    return {part: _trimmed(raw, last, until) for (part, (_, last)), until in zip(labels, ends, strict=True)}


def _trimmed(raw: str, start: int, end: int) -> Section:
    text = raw[start:end]
    first = start + len(text) - len(text.lstrip())
    return Section(first, max(first, start + len(text.rstrip())))


def decision_of(words: str) -> Decision:
    """The decision that *words* state; in part, or one and the other, is a modification."""
    said = words.lower()
    upheld, overturned = "upheld" in said, "overturned" in said
    if "modif" in said or "part" in said or (upheld and overturned):
        return Decision.MODIFIED
    if upheld:
        return Decision.UPHELD
    return Decision.OVERTURNED if overturned else Decision.UNKNOWN


def _disputed(requested: str) -> str:
    """What is left of a request of which a part was authorized."""
    remainders = list(_REMAINDER.finditer(requested))
    return _VERB.sub("", requested[remainders[-1].end() :]) if remainders else requested


def _cited(raw: str, section: Section | None) -> tuple[CitedGuideline, ...]:
    return cited_in(section.text_in(raw)) if section else ()


def missing_parts(item: LetterItem) -> Sequence[Part]:
    """The labels that the item should have and has not."""
    return [part for part in Part if part not in item.parts]
