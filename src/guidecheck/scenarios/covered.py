"""What is known of how well criteria are tried: by criterion, by recommendation, and for all rules."""

from collections.abc import Sequence
from dataclasses import dataclass

from guidecheck.diagnostics import Span
from guidecheck.guideline import Role
from guidecheck.program import CriterionId
from guidecheck.status import Status


@dataclass(frozen=True, slots=True)
class CriterionCoverage:
    """One criterion: the statuses that it can have, those that were seen, and those in which it decided."""

    id: CriterionId
    recommendation: str
    role: Role
    text: str
    span: Span
    possible: frozenset[Status]
    seen: frozenset[Status]
    decisive: frozenset[Status]

    @property
    def unseen(self) -> tuple[Status, ...]:
        """The statuses that nothing has shown, in the order in which they are told."""
        return tuple(status for status in Status if status in self.possible - self.seen)

    @property
    def is_covered(self) -> bool:
        """Whether every status was seen, and the criterion decided once."""
        return not self.unseen and bool(self.decisive)


@dataclass(frozen=True, slots=True)
class RecommendationCoverage:
    """One recommendation: the statuses of the whole that were seen, and its own criteria."""

    id: str
    title: str
    span: Span
    seen: frozenset[Status]
    criteria: tuple[CriterionCoverage, ...]


@dataclass(frozen=True, slots=True)
class Coverage:
    """Every recommendation, and the criteria of the concepts that they share."""

    recommendations: tuple[RecommendationCoverage, ...]
    concepts: tuple[CriterionCoverage, ...]
    outdated: tuple[str, ...] = ()

    def criteria(self) -> tuple[CriterionCoverage, ...]:
        """Every criterion that a person wrote."""
        return (*(one for part in self.recommendations for one in part.criteria), *self.concepts)

    def uncovered(self) -> tuple[CriterionCoverage, ...]:
        """The criteria that are not covered, in the order of the files."""
        return tuple(sorted((one for one in self.criteria() if not one.is_covered), key=lambda one: one.span))

    @property
    def share(self) -> float:
        """The part of all statuses and decisions that was seen, from 0 to 1."""
        return share_of(self.criteria())


def share_of(criteria: Sequence[CriterionCoverage]) -> float:
    """Seen statuses and decided criteria over all that there could be; 1 where there is none."""
    asked = sum(len(one.possible) + 1 for one in criteria)
    shown = sum(len(one.possible & one.seen) + bool(one.decisive) for one in criteria)
    return shown / asked if asked else 1.0
