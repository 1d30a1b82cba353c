"""A denied finding denies no study behind it: "negative for fracture, MRI to rule out an occult one"."""

from collections.abc import Sequence
from typing import Final

from guidecheck.reading.context.flag import Flag
from guidecheck.reading.sentences.assemblies import ILLS
from guidecheck.reading.sentences.grammar import DENIES, OR, words
from guidecheck.reading.sentences.mentions import Concept

_AFTER: Final = frozenset({"after", "following", "upon", "per", "via"})
_DENYING: Final = words("no not without") | DENIES
_APART: Final = words(", ; . : and but to")
_PLACED_WITHIN: Final = 6
_LINKS: Final = words("is was were are has have had been could yet still then")
_UNDONE: Final = words("not never deferred postponed cancelled canceled withheld held declined refused denied")


def studies_left(told: Sequence[str], flags: Sequence[int], concepts: Sequence[Concept]) -> Sequence[int]:
    """The flags, a denial being taken off each study that a comma or "after" parts from the findings it denies."""
    for study in concepts:
        if study.fact.assembly != "study" or not flags[study.start] & Flag.NEGATED:
            continue
        if _is_undone(told, study.end):
            continue
        first = next((at + 1 for at in range(study.start, -1, -1) if not flags[at] & Flag.NEGATED), 0)
        inside = [each for each in concepts if first <= each.start and each.end <= study.start]
        if any(each.fact.assembly not in ILLS or each.is_test for each in inside):
            continue
        between = told[inside[-1].end if inside else first : study.start]
        after = not _AFTER.isdisjoint(between if inside else between[1:])
        if (after or (inside and "," in between)) and OR.isdisjoint((*between, *told[study.end : study.end + 1])):
            left = range(study.start, _next_denial(told, study.end))
            flags = [flag & ~Flag.NEGATED if at in left else flag for at, flag in enumerate(flags)]
    return flags


def _is_undone(told: Sequence[str], start: int) -> bool:
    """Whether words behind a study and its place deny it itself: "no fracture, CT of the head was not performed"."""
    verb = next((at for at in range(start, min(len(told), start + _PLACED_WITHIN)) if told[at] in _LINKS), start)
    if not _APART.isdisjoint(told[start:verb]):
        return False
    return next((word for word in told[verb:] if word not in _LINKS), "") in _UNDONE


def _next_denial(told: Sequence[str], start: int) -> int:
    """Where the next denial begins from *start* on, or the sentence ends."""
    return next((at for at in range(start, len(told)) if told[at] in _DENYING), len(told))
