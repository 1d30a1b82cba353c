"""Thousands of cases at once: an answer or a status is one whole number, and each of its bits is a case."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from guidecheck.analysis.answers import AnswerSpace
from guidecheck.program import AtLeast, Comparison, Criterion, CriterionId, Not, Program, parts_of
from guidecheck.status import Status
from guidecheck.vocabulary import Value


class Bits(NamedTuple):
    """The cases in which a criterion is met, and those in which it is not met; in the others it is not documented."""

    met: int
    not_met: int


@dataclass(frozen=True, slots=True)
class Cases:
    """So many cases: for each fact and each of its answers the cases that give it."""

    space: AnswerSpace
    count: int
    given: Mapping[str, Sequence[int]]

    @property
    def every(self) -> int:
        """All cases."""
        return (1 << self.count) - 1

    def case(self, bit: int) -> dict[str, Value]:
        """The answers of one case."""
        answers = {}
        for fact, masks in self.given.items():
            place = next(place for place, mask in enumerate(masks) if mask >> bit & 1)
            value = self.space.answers[fact][place]
            if value is not None:
                answers[fact] = value
        return answers


def evaluate(program: Program, cases: Cases) -> dict[CriterionId, Bits]:
    """The status of every criterion in every case."""
    known: dict[CriterionId, Bits] = {}
    for criterion in program.criteria:
        known[criterion.id] = bits_of(criterion, cases, known)
    return known


def root_with(program: Program, id_: CriterionId, bits: Bits, cases: Cases, known: Mapping[CriterionId, Bits]) -> Bits:
    """The status of the root, were the status of one criterion another."""
    changed = {id_: bits}
    for criterion in program.criteria:
        parts = parts_of(criterion)
        if not changed.keys().isdisjoint(parts) and criterion.id != id_:
            around = {part: changed.get(part) or known[part] for part in parts}
            changed[criterion.id] = bits_of(criterion, cases, around)
    return changed.get(program.root) or known[program.root]


def bits_of(criterion: Criterion, cases: Cases, known: Mapping[CriterionId, Bits]) -> Bits:
    """The status of one criterion in every case, its parts being *known*."""
    match criterion:
        case Comparison():
            pairs = list(zip(cases.space.statuses(criterion), cases.given[criterion.fact], strict=True))
            return Bits(
                any_of(mask for status, mask in pairs if status is Status.MET),
                any_of(mask for status, mask in pairs if status is Status.NOT_MET),
            )
        case Not():
            part = known[criterion.part]
            return Bits(part.not_met, part.met)
        case AtLeast(count=count):
            parts = [known[part] for part in criterion.parts]
            met = _at_least(count, [part.met for part in parts], cases.every)
            return Bits(met, _at_least(len(parts) - count + 1, [part.not_met for part in parts], cases.every))


def any_of(masks: Iterable[int]) -> int:
    """The cases of any of the masks."""
    found = 0
    for mask in masks:
        found |= mask
    return found


def _at_least(count: int, masks: Sequence[int], every: int) -> int:
    """The cases that so many of the masks hold."""
    if count <= 0:
        return every
    if count == 1:
        return any_of(masks)
    reached = [every] + [0] * count
    for mask in masks:
        for held in range(count, 0, -1):
            reached[held] |= reached[held - 1] & mask
    return reached[count]
