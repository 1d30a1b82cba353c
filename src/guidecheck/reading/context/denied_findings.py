"""A denied finding denies no study behind it: "negative for fracture, MRI to rule out an occult one"."""

from collections.abc import Sequence
from typing import Final

from guidecheck.reading.context.flag import Flag
from guidecheck.reading.sentences.mentions import Concept

_FINDINGS: Final = frozenset({"sign", "symptom", "pain", "diagnosis", "red_flag", "change"})
_OR: Final = frozenset({"or", "nor"})


def studies_left(words: Sequence[str], flags: Sequence[int], concepts: Sequence[Concept]) -> Sequence[int]:
    """The flags, a denial being taken off each study that a comma parts from the findings which are denied."""
    for study in concepts:
        if study.fact.assembly != "study" or not flags[study.start] & Flag.NEGATED:
            continue
        first = next((at + 1 for at in range(study.start, -1, -1) if not flags[at] & Flag.NEGATED), 0)
        inside = [each for each in concepts if first <= each.start and each.end <= study.start]
        if not inside or any(each.fact.assembly not in _FINDINGS or each.is_test for each in inside):
            continue
        between = words[inside[-1].end : study.start]
        if "," in between and _OR.isdisjoint((*between, *words[study.end : study.end + 1])):
            comma = inside[-1].end + between.index(",")
            flags = [flag & ~Flag.NEGATED if at > comma else flag for at, flag in enumerate(flags)]
    return flags
