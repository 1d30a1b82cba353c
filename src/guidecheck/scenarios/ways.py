"""The short ways to a status: records, a few answers each, that give a criterion the status that is wanted."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations, product

from guidecheck.authoring.trials import trials
from guidecheck.engines.reference import status_of
from guidecheck.program import AtLeast, Comparison, Criterion, CriterionId, Not, Program
from guidecheck.scenarios.boundaries import BOUNDS, Answers, below, closed
from guidecheck.status import Status, negated
from guidecheck.vocabulary import Vocabulary

MOST = 8
_MOST_TRIED = 200


class Ways:
    """Looks for records over one program."""

    def __init__(self, program: Program, vocabulary: Vocabulary) -> None:
        self.program, self.criteria, self.vocabulary = program, program.by_id(), vocabulary
        self._known: dict[tuple[CriterionId, Status], list[Answers]] = {}

    def to(self, id_: CriterionId, status: Status) -> Iterator[Answers]:
        """Records that give the criterion the status, the shortest first."""
        for answers in self._ways(id_, status):
            if self.statuses(answers)[id_] is status:
                yield answers

    def statuses(self, answers: Answers) -> dict[CriterionId, Status]:
        """What the reference engine gives every criterion."""
        known: dict[CriterionId, Status] = {}
        told = closed(answers, self.vocabulary)
        for criterion in self.program.criteria:
            known[criterion.id] = status_of(criterion, told, known)
        return known

    def _ways(self, id_: CriterionId, status: Status) -> list[Answers]:
        key = (id_, status)
        if key not in self._known:
            found = self._found(self.criteria[id_], status)
            unique = {tuple(sorted((name, str(value)) for name, value in one.items())): one for one in found}
            self._known[key] = sorted(unique.values(), key=len)[:MOST]
        return self._known[key]

    def _found(self, criterion: Criterion, status: Status) -> list[Answers]:
        if status is Status.NOT_DOCUMENTED:
            return [{}]
        match criterion:
            case Comparison():
                options = trials([criterion], self.vocabulary, BOUNDS)[criterion.fact]
                records: list[Answers] = [{} if one is None else {criterion.fact: one} for one in options]
                return [one for one in records if status_of(criterion, one, {}) is status]
            case Not():
                return self._ways(criterion.part, negated(status))
            case AtLeast():
                needed = criterion.count if status is Status.MET else len(criterion.parts) - criterion.count + 1
                return self._together([self._ways(part, status) for part in criterion.parts], needed)

    def _together(self, parts: Sequence[list[Answers]], needed: int) -> list[Answers]:
        """Records for *needed* of the parts at a time, easiest parts first."""
        if needed <= 0:
            return [{}]
        able = sorted((ways for ways in parts if ways), key=lambda ways: len(ways[0]))
        found: list[Answers] = []
        for tried, chosen in enumerate(combinations(able, needed)):
            if tried > _MOST_TRIED:
                break
            few = [ways[: 3 if needed > 1 else MOST] for ways in chosen]
            found += [merged for one in _some(product(*few)) if (merged := _merged(one)) is not None]
        return found

    def facts_of(self, id_: CriterionId) -> list[str]:
        """The facts that the criterion asks, itself or through its parts."""
        parts = (self.criteria[one] for one in reversed(below([id_], self.criteria)))
        return list(dict.fromkeys(one.fact for one in parts if isinstance(one, Comparison)))


def _some(mixtures: Iterator[tuple[Answers, ...]]) -> Iterator[tuple[Answers, ...]]:
    return (one for one, _ in zip(mixtures, range(_MOST_TRIED), strict=False))


def _merged(parts: Sequence[Mapping[str, object]]) -> Answers | None:
    """The records as one, or None where they contradict each other."""
    found: Answers = {}
    for one in parts:
        for name, value in one.items():
            if found.setdefault(name, value) != value:  # type: ignore[arg-type]  # answers all the way
                return None
    return found
