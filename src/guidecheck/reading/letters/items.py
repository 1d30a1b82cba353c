"""The disputed items of a letter: what was requested, how it was decided, on which guidelines and why.

An item begins with the words of the request, a colon and the decision; labels introduce the claims administrator's
guideline, the reviewer's guideline and the rationale. The request is what stands before the labels, back to where
the rationale of the item before ends.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import field
from typing import Final, NamedTuple

from guidecheck.reading.letters.decisions import Decision, decided_at_the_end, decision_of
from guidecheck.reading.letters.guidelines_cited import CitedGuideline, cited_in
from guidecheck.reading.letters.item_labels import Anchor, Part, anchors_of
from guidecheck.reading.letters.request_head import REGARDING, head_start
from guidecheck.reading.requests.studies import StudyReading
from guidecheck.reading.source_text import Section, collapsed, trimmed


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
_VERB: Final = re.compile(r"\s{1,4}(?:is|are|was|were)\Z")


def parse_items(raw: str, start: int, end: int) -> tuple[LetterItem, ...]:
    """The items between the introduction of the decisions and the end of the letter."""
    anchors = anchors_of(raw, start, end)
    lower = start
    for index, anchor in enumerate(anchors):
        anchor.start, anchor.certain = head_start(raw, lower, anchor.end, is_first=index == 0)
        lower = max(
            (last for _, last in anchor.labels.values()), default=anchor.decision.end if anchor.decision else anchor.end
        )
    ends = [*(anchor.start for anchor in anchors[1:]), end][: len(anchors)]
    return tuple(
        _item(raw, number, anchor, stop) for number, (anchor, stop) in enumerate(zip(anchors, ends, strict=True), 1)
    )


def _item(raw: str, number: int, anchor: Anchor, stop: int) -> LetterItem:
    requested = _requested(raw, number, anchor)
    parts = _parts(raw, anchor, stop)
    decided = anchor.decision or (decided_at_the_end(raw, parts[Part.RATIONALE]) if Part.RATIONALE in parts else None)
    words = decided.text_in(raw) if decided else ""
    text = collapsed(requested.text_in(raw))
    return LetterItem(
        number=number,
        requested=text,
        requested_at=requested,
        disputed=_disputed(text),
        decision=decision_of(words),
        decision_words=collapsed(words),
        decision_at=decided,
        parts=parts,
        claims_guidelines=_cited(raw, parts.get(Part.CLAIMS)),
        reviewer_guidelines=_cited(raw, parts.get(Part.REVIEWER)),
        certain=anchor.certain,
    )


def _requested(raw: str, number: int, anchor: Anchor) -> Section:
    """The words of the request, without its number and what introduces it."""
    regarding = REGARDING.match(raw, anchor.start, anchor.end)
    numbered = _NUMBER.match(raw, anchor.start, anchor.end)
    start = numbered.end() if numbered and int(numbered[1]) == number else anchor.start
    start = regarding.end() if regarding else start
    return Section(start, start + len(raw[start : anchor.end].rstrip().removesuffix(":")))


def _parts(raw: str, anchor: Anchor, stop: int) -> dict[Part, Section]:
    """Each label's words: to the next label, the last one's to the next item."""
    if not anchor.labels and anchor.decision:
        return {Part.RATIONALE: trimmed(raw, anchor.decision.end, stop)}
    labels = sorted(anchor.labels.items(), key=lambda entry: entry[1])
    ends = [*(first for _, (first, _) in labels[1:]), stop]
    return {part: trimmed(raw, last, until) for (part, (_, last)), until in zip(labels, ends, strict=True)}


def _disputed(requested: str) -> str:
    """What is left of a request of which a part was authorized."""
    remainders = list(_REMAINDER.finditer(requested))
    return _VERB.sub("", requested[remainders[-1].end() :]) if remainders else requested


def _cited(raw: str, section: Section | None) -> tuple[CitedGuideline, ...]:
    return cited_in(section.text_in(raw)) if section else ()


def missing_parts(item: LetterItem) -> Sequence[Part]:
    """The labels that the item should have and has not."""
    return [part for part in Part if part not in item.parts]
