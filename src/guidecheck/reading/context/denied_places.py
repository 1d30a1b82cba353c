"""What is denied of a place alone, or kept of what is gone: "the pain is not in the neck", "but not his hip pain"."""

from collections.abc import Sequence
from typing import Final

from guidecheck.reading.context.flag import Flag
from guidecheck.reading.places.regions import Group
from guidecheck.reading.sentences.grammar import BEFORE_A_PLACE, CONJUNCTIONS, COPULAS, PREPOSITIONS, words
from guidecheck.reading.sentences.mentions import Concept

NOT: Final = words("not never longer")
_BETWEEN: Final = words(
    "is was are were be been , really actually so much located present found felt noted seen now"
    " does did do has have had will"
)
REACHING: Final = words("involve involved affect affected include included reach reached concern concerned")
_GOING: Final = REACHING | words("extend extended spread go gone come occur occurred travel move cross")
_PARTS: Final = COPULAS | CONJUNCTIONS | words(". ; : with of in at has had have but that which")
_NO_LONGER: Final = ("no", "longer")
_BUT_NOT: Final = ("but", "not")
_GONE: Final = Flag.NEGATED | Flag.RESOLVED
_TO_THE_MENTION: Final = 6


def denied_at_places(
    told: tuple[str, ...], flags: Sequence[int], concepts: Sequence[Concept], groups: Sequence[Group]
) -> Sequence[int]:
    """The flags with what a sentence denies of a place denied, and what it keeps of what is gone told."""
    if NOT.isdisjoint(told):
        return flags
    marked = list(flags)
    for concept in concepts:
        if _is_not_there(told, concept, groups):
            _mark(marked, concept, Flag.NEGATED)
        elif _is_kept(told, marked, concept, concepts):
            for at in range(concept.start, concept.end):
                marked[at] &= ~Flag.NEGATED
    return marked


def _mark(flags: list[int], concept: Concept, flag: int) -> None:
    for at in range(concept.start, concept.end):
        flags[at] |= flag


def _is_not_there(told: tuple[str, ...], concept: Concept, groups: Sequence[Group]) -> bool:
    """Whether "not" leads from a mention to its place: "is not in the neck", "does not involve the neck"."""
    at = concept.end
    while at < len(told) and told[at] in _BETWEEN:
        at += 1
    at += told[at : at + 2] == _NO_LONGER
    if at + 1 >= len(told) or told[at] not in NOT or _has_a_place(told, concept, groups):
        return False
    first = at + 1 + (told[at + 1] in _GOING or told[at + 1] == "been")
    placed = first < len(told) and told[first] in PREPOSITIONS
    if not placed and told[at + 1] not in REACHING:
        return False
    place = next((group.start for group in groups if group.start > at), None)
    return place is not None and BEFORE_A_PLACE.issuperset(told[first + placed : place])


def _has_a_place(told: Sequence[str], concept: Concept, groups: Sequence[Group]) -> bool:
    """Whether a place stands right before a mention, or in its words: "the back pain is not in the legs"."""
    last = next((group for group in reversed(groups) if group.start < concept.end), None)
    return last is not None and _PARTS.isdisjoint(told[last.end : concept.start])


def _is_kept(told: tuple[str, ...], flags: Sequence[int], concept: Concept, concepts: Sequence[Concept]) -> bool:
    """Whether "but not" keeps a complaint, of which another is gone: "the neck pain is gone, but not the back pain"."""
    before = range(max(1, concept.start - _TO_THE_MENTION), concept.start)
    if not any((told[at - 1], told[at]) == _BUT_NOT for at in before):
        return False
    gone = (other for other in concepts if other.fact is concept.fact and other.end < concept.start)
    return any(flags[other.start] & _GONE for other in gone)
