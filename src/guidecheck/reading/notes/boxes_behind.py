"""Boxes that stand behind what they are for: "Fever ☐ Chills ☐ None ☒", "Gait: normal ☒ antalgic ☐".

What is not ticked says nothing, unless "none" is ticked with it, which denies it.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final, NamedTuple

from guidecheck.reading.notes.answers import Stretch
from guidecheck.reading.source_text import Section

_NONE: Final = re.compile(
    r"(?:none|denies all|no to all|all negative)(?: of (?:the|these) ?(?:above|these)?)?\Z", re.IGNORECASE
)
_OUTCOME: Final = re.compile(
    r"(?<![A-Za-z])(?:positive|negative|pos|neg|normal|abnormal|intact|present|absent|[+-])\.?\Z", re.IGNORECASE
)
_AROUND: Final = " \t\u00a0,;."
_BULLET: Final = re.compile(r"[ \t\u00a0,;.]{0,9}(?:- ?(?=[A-Za-z]))?")
_FEWEST: Final = 2
_BREAK: Final = "\n"


class Marked(NamedTuple):
    """A box, and the words that it stands behind."""

    label: Section
    end: int
    ticked: bool


def boxes_behind(raw: str, start: int, end: int, boxes: Sequence[tuple[int, int, bool]]) -> list[Marked]:
    """The boxes of a line with their labels, if each stands behind its own, and nothing behind the last."""
    if len(boxes) < _FEWEST or raw[boxes[-1][1] : end].strip(_AROUND) or _BREAK in raw[start : boxes[-1][0]]:
        return []
    starts = [start, *(box[1] for box in boxes[:-1])]
    found = [Marked(_bare(raw, first, box[0]), box[1], box[2]) for first, box in zip(starts, boxes, strict=True)]
    told = all(each.label.end > each.label.start for each in found)
    return found if told and not raw[found[0].label.start : found[0].label.end].endswith(":") else []


def told_by_boxes(raw: str, marked: Sequence[Marked]) -> Iterator[Stretch]:
    """What is ticked under the head of its line and the name before it; what is not, where "none" is ticked."""
    head, marked = _headed(raw, marked)
    denied = any(each.ticked and says_none(each.label.text_in(raw)) for each in marked)
    name: Section | None = None
    for each in marked:
        own = _named(raw, each.label)
        name = name if own and own.end == own.start else own
        if each.ticked:
            yield _under([part for part in (head, name) if part and part.end <= each.label.start], each.label)
        elif denied:
            yield Stretch(*each.label, denied=True, answered=each.end)


def says_none(choice: str) -> bool:
    """Whether a choice is that none of the others holds: "None of the above"."""
    return _NONE.match(choice.strip(_AROUND)) is not None


def _headed(raw: str, marked: Sequence[Marked]) -> tuple[Section | None, Sequence[Marked]]:
    """The head before the first label, if there is one: "Red flags: fever ☐ none ☒"."""
    first = marked[0]
    colon = raw.rfind(":", *first.label)
    if colon < 0:
        return None, marked
    own = first._replace(label=_bare(raw, colon + 1, first.label.end))
    return Section(first.label.start, colon + 1), (own, *marked[1:])


def _named(raw: str, label: Section) -> Section | None:
    """What a label that closes with an outcome tells it of, no words where it is no more: "Lachman +", "-"."""
    outcome = _OUTCOME.search(raw[label.start : label.end])
    return _bare(raw, label.start, label.start + outcome.start()) if outcome else None


def _under(leads: Sequence[Section], label: Section) -> Stretch:
    """A label behind what leads to it, without the words between."""
    if not leads:
        return Stretch(*label)
    parts = [*leads, label]
    skips = tuple((before.end, after.start) for before, after in pairwise(parts))
    return Stretch(parts[0].start, label.end, skips=skips)


def _bare(raw: str, start: int, end: int) -> Section:
    """The words between, without what only parts them."""
    bullet = _BULLET.match(raw, start, end)
    first = bullet.end() if bullet else start
    return Section(first, max(first, start + len(raw[start:end].rstrip(_AROUND))))
