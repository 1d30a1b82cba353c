"""Statements are placed towards a study, and those that contradict each other are settled into one answer."""

from collections.abc import Iterable, Sequence
from datetime import date
from enum import IntEnum
from typing import Final

from guidecheck.answer import REVIEWERS, Answer, Standing, Statement
from guidecheck.case import Fact, Study, is_later
from guidecheck.vocabulary import FactDef, Kind, Per, Value, Vocabulary

_FOUND: Final = frozenset({"sign", "symptom", "test"})


class Nearness(IntEnum):
    """How closely a statement is placed at the region asked about; nearer statements come first."""

    APART = 0
    UNPLACED = 1
    REFERRED = 2
    HERE = 3


def placed(facts: Iterable[Fact], study: Study, vocabulary: Vocabulary) -> list[tuple[Nearness, Fact]]:
    """The facts that bear on the study, in the order of the record, and how near they are."""
    known = vocabulary.facts
    near_ones = [(_nearness(fact, known[fact.name], study, vocabulary), fact) for fact in facts if fact.name in known]
    return [(near, fact) for near, fact in near_ones if near is not Nearness.APART]


def settled(placed: Iterable[tuple[Nearness, Fact]], as_of: date | None, vocabulary: Vocabulary) -> dict[str, Answer]:
    """One answer for each question that statements bear on, as known on a day."""
    stated: dict[str, list[tuple[Nearness, Fact]]] = {}
    for near, fact in placed:
        stated.setdefault(fact.name, []).append((near, fact))
    return {name: _settle(about, vocabulary.facts[name], as_of, vocabulary) for name, about in stated.items()}


def _nearness(fact: Fact, definition: FactDef, study: Study, vocabulary: Vocabulary) -> Nearness:
    """How a statement is placed towards the study's region and side."""
    if definition.per in {Per.PERSON, Per.CLAIM}:
        return Nearness.HERE
    region = fact.region or definition.home
    if region is None:
        anywhere = definition.everywhere or definition.per is Per.STUDY or fact.assumption
        return Nearness.UNPLACED if anywhere else Nearness.APART
    asked = vocabulary.regions[study.region]
    if region == asked.name:
        return Nearness.HERE if asked.spine or _same_side(fact.side, study.side) else Nearness.APART
    if definition.referred and region in asked.supplies:
        return Nearness.REFERRED
    return Nearness.APART


def _same_side(stated: str | None, asked: str | None) -> bool:
    return stated == asked or "bilateral" in {stated, asked} or stated is None or asked is None


def is_after(fact: Fact, as_of: date | None) -> bool:
    """Whether a statement was made after a day; what has no day was known."""
    return fact.date is not None and as_of is not None and fact.date.earliest() > as_of


def _settle(
    placed: Sequence[tuple[Nearness, Fact]], definition: FactDef, as_of: date | None, vocabulary: Vocabulary
) -> Answer:
    """One answer from the statements that bear on the study.

    The nearest statements that say something count; of what is found in a limb as well as at the spine, both. About one
    side of one place the latest dated one counts; two that differ and cannot be told apart by date leave the question
    open. A loss that a later examination of the whole limb did not find is over. Then one yes among several places is a
    yes. A statement that stands alone needs no weighing.
    """
    if len(placed) == 1 and placed[0][1].value is not None and not is_after(placed[0][1], as_of):
        return Answer(placed[0][1].value, (Statement(placed[0][1], Standing.USED),))
    timely = [(near, fact) for near, fact in placed if not is_after(fact, as_of) and fact.value is not None]
    if definition.referred and definition.assembly in _FOUND:
        timely = [(near, fact) for near, fact in timely if not _is_over(fact, timely, vocabulary)]
    nearest = max((near for near, _ in timely), default=None)
    near_enough = Nearness.REFERRED if nearest is Nearness.HERE and definition.referred else nearest
    weighed = [fact for near, fact in timely if near_enough is not None and near >= near_enough]
    settled = [_latest(group) for group in _by_place(weighed)]
    value = _together(definition, [pair[0] for pair in settled])
    used = {id(fact) for _, facts in settled for fact in facts}
    open_ = value is None and bool(weighed)
    return Answer(value, tuple(Statement(fact, _standing(fact, used, as_of, contradicted=open_)) for _, fact in placed))


def _is_over(fact: Fact, told: Iterable[tuple[Nearness, Fact]], vocabulary: Vocabulary) -> bool:
    """Whether a later statement about a wider place says that a loss is no longer there: "strength 5/5 throughout"."""
    later = (other for _, other in told if other.value is False and is_later(other.date, fact.date))
    return fact.value is True and any(_is_wider(other, fact, vocabulary) for other in later)


def _is_wider(other: Fact, fact: Fact, vocabulary: Vocabulary) -> bool:
    """Whether a statement is about the place of another and more: both sides, the limb, its part of the spine, all."""
    if other.side not in {fact.side, None, "bilateral"}:
        return False
    if fact.region is None or other.region == fact.region:
        return other.region == fact.region
    within = vocabulary.regions[fact.region].within
    if other.region is None or other.region in within:
        return True
    return not set(vocabulary.regions[other.region].supplies).isdisjoint({fact.region, *within})


def _standing(fact: Fact, used: set[int], as_of: date | None, *, contradicted: bool) -> Standing:
    if is_after(fact, as_of):
        return Standing.AFTER_REQUEST
    if fact.value is None:
        return Standing.UNDOCUMENTED if fact.speaker in REVIEWERS else Standing.UNCERTAIN
    if id(fact) in used:
        return Standing.CONTRADICTED if contradicted else Standing.USED
    return Standing.OVERRULED


def _by_place(facts: Iterable[Fact]) -> Iterable[list[Fact]]:
    groups: dict[tuple[str | None, str | None], list[Fact]] = {}
    for fact in facts:
        groups.setdefault((fact.region, fact.side), []).append(fact)
    return groups.values()


def _latest(facts: Sequence[Fact]) -> tuple[Value | None, list[Fact]]:
    """The value that counts among statements about one place, and the statements that it rests on."""
    if len({fact.value for fact in facts}) == 1:
        return facts[0].value, list(facts)
    days = [fact.date.earliest() for fact in facts if fact.date is not None]
    last = [fact for fact in facts if fact.date is not None and fact.date.earliest() == max(days)]
    if len(days) == len(facts) and len({fact.value for fact in last}) == 1:
        return last[0].value, last
    return None, list(facts)


def _together(definition: FactDef, values: Sequence[Value | None]) -> Value | None:
    """One value for several places: a yes anywhere is a yes, numbers count at their highest, choices must agree."""
    known = [value for value in values if value is not None]
    if definition.kind is Kind.BOOLEAN:
        return True if True in known else (False if known and len(known) == len(values) else None)
    if definition.kind is Kind.NUMBER and known:
        return max(value for value in known if isinstance(value, (int, float)))
    return known[0] if len(set(known)) == 1 and len(known) == len(values) else None
