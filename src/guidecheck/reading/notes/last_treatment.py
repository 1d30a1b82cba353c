"""The treatment that a note names behind its diagnosis is what it plans: "Dx: knee sprain. Tx: brace, MRI knee"."""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from guidecheck.reading.source_text import Section

_TREATMENTS: Final = "treatments"
_JUDGED: Final = frozenset({"diagnoses", "examination"})
_PLANS: Final = frozenset({"plan", "request"})
_BARE: Final = re.compile(
    r"(?:^|[\s.;|)*])(?:tx|treatments?)[\s*]{0,3}(?:[:=\u2013\u2014]|-{1,2})?[\s*\u2022\u25cf-]{0,8}(?:1[.)]\s)?$",
    re.IGNORECASE,
)
_WITHIN: Final = 24
_HAD: Final = re.compile(
    r"\b(?:fail|relie[fv]|complet|benefit|help|improv|attend|tried|underwent|received|to date|so far|since|finished)"
    r"|\d{1,2}/\d{1,2}/\d{2}|\b(?:19|20)\d{2}\b",
    re.IGNORECASE,
)


def parts_planned(raw: str, told: Sequence[tuple[Section, str]]) -> list[str]:
    """The part of each stretch of a note: the treatment named last is the plan where the note has no other.

    *told* is each stretch and the kind of its heading. Treatment "to date" or "rendered", or with its outcome or day,
    was had.
    """
    parts = [part for _, part in told]
    if _TREATMENTS not in parts or not _PLANS.isdisjoint(parts):
        return parts
    for first, last in _headed(parts):
        start = told[first][0].start
        bare = _BARE.search(raw[max(0, start - _WITHIN) : start]) is not None
        if bare and not _HAD.search(raw, start, told[last][0].end):
            parts[first : last + 1] = ["plan"] * (last + 1 - first)
    return parts


def _headed(parts: Sequence[str]) -> Iterator[tuple[int, int]]:
    """The first and the last stretch of each treatment behind an examination or a diagnosis."""
    judged, first = False, 0
    for at, part in enumerate(parts):
        judged = judged or part in _JUDGED
        first = at if part != parts[at - 1] or at == 0 else first
        if judged and part == _TREATMENTS and (at + 1 == len(parts) or parts[at + 1] != _TREATMENTS):
            yield first, at
