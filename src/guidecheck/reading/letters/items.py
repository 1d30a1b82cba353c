"""The disputed items of a letter: what was requested, how it was decided, on which guidelines and why.

An item begins with the words of the request, a colon and the decision; labels introduce the claims administrator's
guideline, the reviewer's guideline and the rationale. The request is what stands before the labels, back to where
the rationale of the item before ends.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import field
from enum import StrEnum
from typing import Final, NamedTuple

from guidecheck.reading.letters.guidelines_cited import CitedGuideline, cited_in
from guidecheck.reading.letters.item_labels import Anchor, Part, anchors_of
from guidecheck.reading.letters.label_words import in_doubt
from guidecheck.reading.letters.request_head import head_start
from guidecheck.reading.requests.studies import StudyReading
from guidecheck.reading.source_text import Section, collapsed


class Decision(StrEnum):
    """What the reviewer decided about the denial."""

    UPHELD = "upheld"
    OVERTURNED = "overturned"
    MODIFIED = "modified"
    UNKNOWN = "unknown"


class LetterItem(NamedTuple):
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


_NUMBER: Final = re.compile(r"(?:(?:Issue|Item|Request) {1,3})?(\d{1,2}) {0,2}[.):]\s{1,4}")
_REMAINDER: Final = re.compile(r"original\s{1,4}request,\s{0,4}")
_UPHELD: Final = re.compile(in_doubt("upheld"))
_OVERTURNED: Final = re.compile(in_doubt("overturned"))
_MODIFIED: Final = re.compile(in_doubt("modified"))
_VERB: Final = re.compile(r"\s{1,4}(?:is|are|was|were)\Z")


def parse_items(raw: str, start: int, end: int) -> tuple[LetterItem, ...]:
    """The items between the introduction of the decisions and the end of the letter."""
    anchors = anchors_of(raw, start, end)
    lower = start
    for index, anchor in enumerate(anchors):
        anchor.start, anchor.certain = head_start(raw, lower, anchor.end, is_first=index == 0)
        lower = max(
            (last for _, last in anchor.labels.values()), default=anchor.decision[1] if anchor.decision else anchor.end
        )
    ends = [*(anchor.start for anchor in anchors[1:]), end][: len(anchors)]
    return tuple(
        _item(raw, number, anchor, stop) for number, (anchor, stop) in enumerate(zip(anchors, ends, strict=True), 1)
    )


def _item(raw: str, number: int, anchor: Anchor, stop: int) -> LetterItem:
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


def _parts(raw: str, anchor: Anchor, stop: int) -> dict[Part, Section]:
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
    upheld, overturned = (word.search(said) is not None for word in (_UPHELD, _OVERTURNED))
    if "modif" in said or "part" in said or _MODIFIED.search(said) or (upheld and overturned):
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
