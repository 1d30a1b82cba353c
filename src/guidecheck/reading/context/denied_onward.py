"""A "no" in a finding's own words denies what is listed behind it: "no change in bowel habits, fever or chills"."""

from collections.abc import Sequence
from typing import Final

from guidecheck.reading.context.flag import Flag
from guidecheck.reading.sentences.grammar import COPULAS, DENIES, OR, words
from guidecheck.reading.sentences.mentions import Concept

_DENYING: Final = words("no without") | DENIES
_FINDINGS: Final = frozenset({"symptom", "sign", "red_flag"})
_GROWING: Final = words("progression progressing worsening worse increase increasing worsened")
_ENDS: Final = (".", ";")
_TELLING: Final = COPULAS | words(
    "and but with while has have had reports states complains notes continues does did for due after since : ( )"
)
_LONGEST: Final = 5


def denied_onward(told: Sequence[str], flags: Sequence[int], concepts: Sequence[Concept]) -> Sequence[int]:
    """The flags with those of what goes on such a denial; a list without "or" may tell what is there."""
    if OR.isdisjoint(told):
        return flags
    marked = list(flags)
    for concept in concepts:
        if not concept.opposite or told[concept.start] not in _DENYING or concept.fact.assembly not in _FINDINGS:
            continue
        if _GROWING.isdisjoint(told[concept.start : concept.end]):
            for index in range(concept.end, _end_of_list(told, concept.end)):
                marked[index] |= Flag.NEGATED
    return marked


def _end_of_list(told: Sequence[str], start: int) -> int:
    """Where a list of short names ends whose last follows "or"; its own start, where it is none."""
    if told[start : start + 1] != (",",):
        return start
    closed, since = False, start
    for index in range(start + 1, len(told)):
        if told[index] in _ENDS or (closed and told[index] == ","):
            return index if closed else start
        if told[index] in OR or told[index] == ",":
            closed, since = closed or told[index] in OR, index
        elif told[index] in _TELLING or index - since > _LONGEST:
            return start
    return len(told) if closed else start
