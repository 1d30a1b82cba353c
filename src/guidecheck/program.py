"""What engines evaluate: the criteria of one recommendation as data, parts before wholes, the root last."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias

from guidecheck.vocabulary import Value

CriterionId: TypeAlias = str
Answers: TypeAlias = Mapping[str, Value | None]
"""What a record answers, fact by fact: None where it leaves the question open, and no entry where it is silent."""


class Op(StrEnum):
    """The comparisons that a rule can make, by the words it makes them with."""

    IS = "is"
    ONE_OF = "one_of"
    AT_LEAST = "at_least"
    AT_MOST = "at_most"
    MORE_THAN = "more_than"
    LESS_THAN = "less_than"
    BEFORE = "before"
    AFTER = "after"


@dataclass(frozen=True, slots=True)
class Comparison:
    """One fact against one value; `silence` is the answer that the rule assumes where the record is silent."""

    id: CriterionId
    fact: str
    op: Op
    value: Value | tuple[Value, ...]
    silence: Value | None = None


@dataclass(frozen=True, slots=True)
class AtLeast:
    """At least `count` of the parts: all of them, any of them, or a number between."""

    id: CriterionId
    count: int
    parts: tuple[CriterionId, ...]


@dataclass(frozen=True, slots=True)
class Not:
    """The opposite of its part."""

    id: CriterionId
    part: CriterionId


Criterion: TypeAlias = Comparison | AtLeast | Not


@dataclass(frozen=True, slots=True)
class Program:
    """One recommendation, compiled; `fingerprint` is the SHA-256 of its canonical content."""

    id: str
    criteria: tuple[Criterion, ...]
    fingerprint: str

    @property
    def root(self) -> CriterionId:
        """The criterion that is the recommendation itself."""
        return self.criteria[-1].id

    def comparisons(self) -> Iterator[Comparison]:
        """The leaves, in order."""
        return (criterion for criterion in self.criteria if isinstance(criterion, Comparison))

    def by_id(self) -> Mapping[CriterionId, Criterion]:
        """Each criterion under its id."""
        return {criterion.id: criterion for criterion in self.criteria}


def parts_of(criterion: Criterion) -> tuple[CriterionId, ...]:
    """The ids that a criterion is made of."""
    match criterion:
        case Comparison():
            return ()
        case AtLeast():
            return criterion.parts
        case Not():
            return (criterion.part,)
