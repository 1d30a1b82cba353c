"""What the pages of the catalogue show: criteria as trees, with what they cite, ask and what their cases prove."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from guidecheck.authoring.cases import Run
from guidecheck.authoring.ids import ITSELF
from guidecheck.authoring.reading_aloud import comparison_words, concept_of, count_words, short_id, waiver_of
from guidecheck.guideline import Recommendation, Wording
from guidecheck.program import AtLeast, Comparison, Criterion, CriterionId, Not
from guidecheck.status import Status
from guidecheck.vocabulary import Vocabulary

Numbered: TypeAlias = Sequence[tuple[int, Run]]
_NAMED = 4


@dataclass(frozen=True, slots=True)
class Shown:
    """How many cases give a criterion a status, and the numbers of the first of them."""

    status: Status
    count: int
    numbers: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Leaf:
    """The fact that a criterion asks, and what it asks of it."""

    fact: str
    question: str
    asks: str


@dataclass(frozen=True, slots=True)
class Branch:
    """A criterion of a tree; `sourced` says that its source is not that of the whole it is a part of.

    `joined` says how its parts make it; `concept` names the concept that it is, whose tree stands on a page of its own.
    """

    id: str
    wording: Wording
    sourced: bool
    shown: tuple[Shown, ...]
    leaf: Leaf | None = None
    concept: str = ""
    joined: str = ""
    parts: "tuple[Branch, ...]" = ()
    unless: "Branch | None" = None


@dataclass(frozen=True, slots=True)
class Tree:
    """Makes branches of the criteria of one recommendation, each with what the cases show of it."""

    recommendation: Recommendation
    vocabulary: Vocabulary
    cases: Numbered = ()

    def branch(self, id_: CriterionId, whole: Wording | None = None) -> Branch:
        """The criterion with its parts, down to the facts and the concepts."""
        criteria, wording = self.recommendation.program.by_id(), self.recommendation.wordings[id_]
        waiver = waiver_of(criteria, id_)
        test = criteria[f"{id_}{ITSELF}"] if waiver else criteria[id_]
        return Branch(
            id=short_id(id_),
            wording=wording,
            sourced=whole is None or (wording.citation, wording.basis) != (whole.citation, whole.basis),
            shown=shown(id_, self.cases),
            leaf=self._leaf(test) if isinstance(test, Comparison) else None,
            concept=concept_of(test),
            joined=_joined(test),
            parts=self._parts(test, wording),
            unless=self.branch(waiver, wording) if waiver else None,
        )

    def _leaf(self, test: Comparison) -> Leaf:
        return Leaf(test.fact, self.vocabulary.facts[test.fact].question, comparison_words(test))

    def _parts(self, test: Criterion, whole: Wording) -> tuple[Branch, ...]:
        if concept_of(test):
            return ()
        match test:
            case Comparison():
                return ()
            case Not():
                return (self.branch(test.part, whole),)
            case AtLeast():
                return tuple(self.branch(part, whole) for part in test.parts)


def shown(id_: CriterionId, cases: Numbered) -> tuple[Shown, ...]:
    """What the cases show of a criterion, status by status."""
    numbers: Mapping[Status, list[int]] = {status: [] for status in Status}
    for number, run in cases:
        if id_ in run.statuses:
            numbers[run.statuses[id_]].append(number)
    return tuple(Shown(status, len(found), tuple(found[:_NAMED])) for status, found in numbers.items() if found)


def _joined(test: Criterion) -> str:
    match test:
        case Comparison():
            return ""
        case Not():
            return "not"
        case AtLeast():
            return "" if concept_of(test) else count_words(test.count, test.parts)
