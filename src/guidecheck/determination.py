"""What is said in the end about one study: findings, what decides, what is missing, and which guideline controls."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import NamedTuple

from guidecheck.answer import Standing, Statement
from guidecheck.case import Study
from guidecheck.guideline import Wording
from guidecheck.program import CriterionId, Op
from guidecheck.status import Status
from guidecheck.vocabulary import FactDef, Value


class Outcome(StrEnum):
    """The status of a study, or that no guideline addresses it."""

    MET = "met"
    NOT_MET = "not_met"
    NOT_DOCUMENTED = "not_documented"
    NOT_ADDRESSED = "not_addressed"


class Whole(StrEnum):
    """How a criterion is made: of a fact, or of its parts."""

    FACT = "fact"
    ALL_OF = "all_of"
    ANY_OF = "any_of"
    AT_LEAST = "at_least"
    NOT = "not"


class FactUse(NamedTuple):
    """The fact that a comparison asks, what the rule wants of it, and what the record answers.

    `assumed` says that the record is silent and that the rule lets silence count as `value`; `open_by` what leaves the
    question open, where the record speaks of it and settles nothing: then no rule assumes anything.
    """

    definition: FactDef
    op: Op
    wanted: Value | tuple[Value, ...]
    value: Value | None
    assumed: bool
    statements: tuple[Statement, ...]
    open_by: Standing | None = None


class Finding(NamedTuple):
    """A criterion's status, with its words, the fact it used and the findings of its parts.

    `needed` is how many of the parts must be met. A shared criterion has one finding, which stands in every whole
    that it is a part of.
    """

    id: CriterionId
    status: Status
    wording: Wording
    whole: Whole
    needed: int = 0
    use: FactUse | None = None
    parts: "tuple[Finding, ...]" = ()

    def walk(self) -> "Iterator[Finding]":
        """The finding and every one below it, each once, wholes before parts."""
        seen = {self.id}
        waiting = [self]
        while waiting:
            finding = waiting.pop()
            yield finding
            fresh = [part for part in finding.parts if part.id not in seen]
            seen.update(part.id for part in fresh)
            waiting.extend(reversed(fresh))

    def find(self, id_: CriterionId) -> "Finding | None":
        """The finding of one criterion, or None."""
        return next((finding for finding in self.walk() if finding.id == id_), None)


@dataclass(frozen=True, slots=True)
class Need:
    """A fact that the record lacks, and the answer that a criterion wants of it."""

    definition: FactDef
    wanted: str
    criterion: CriterionId


@dataclass(frozen=True, slots=True)
class Opinion:
    """What one guideline's recommendation says of a study.

    `decides` are the criteria that carry the status or stand in its way, nearest first; `missing` the minimal sets of
    undocumented facts that would turn it to met, smallest first; `next_question` a fact that can still change it.
    """

    guideline: str
    guideline_title: str
    chapter: str
    edition: str
    edition_title: str
    recommendation: str
    title: str
    status: Status
    finding: Finding
    decides: tuple[Finding, ...]
    missing: tuple[tuple[Need, ...], ...]
    next_question: Need | None
    engine: str
    fingerprint: str


@dataclass(frozen=True, slots=True)
class Determination:
    """Everything that is said about one study of one item."""

    case: str
    item: int
    requested: str
    study: Study | None
    study_label: str
    as_of: date | None
    key_date: date | None
    outcome: Outcome
    controlling: Opinion | None
    why: str
    others: tuple[Opinion, ...] = ()

    def opinions(self) -> tuple[Opinion, ...]:
        """The controlling guideline's opinion first, then the others'."""
        return ((self.controlling,) if self.controlling else ()) + self.others


@dataclass(frozen=True, slots=True)
class ItemResult:
    """The determinations of the studies of one item, and their roll-up."""

    number: int
    requested: str
    determinations: tuple[Determination, ...]
    outcome: Outcome
    summary: str
    note: str = ""
