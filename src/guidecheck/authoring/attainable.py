"""Which statuses a criterion can have at all: a rule that lets silence count is not undocumented by silence.

Any criterion is open where the record contradicts itself. That is the engines' doing, and no case of a rule proves it.
"""

from collections.abc import Mapping, Sequence
from itertools import product
from math import prod

from guidecheck.authoring.trials import Steps, trials
from guidecheck.engines.reference import status_of
from guidecheck.program import AtLeast, Comparison, Criterion, CriterionId, Not, parts_of
from guidecheck.status import Status, negated
from guidecheck.vocabulary import Vocabulary

_MOST_CASES = 5_000
_STEPS = Steps(units=(-1, -0.25, 0, 0.25, 1), days=(-1, 0, 1))


def attainable(
    id_: CriterionId, criteria: Mapping[CriterionId, Criterion], vocabulary: Vocabulary
) -> frozenset[Status]:
    """The statuses of the criterion over all answers; where those are too many, more than it may have."""
    needed = [criteria[part] for part in _closure(id_, criteria)]
    answers = trials(needed, vocabulary, _STEPS)
    if prod(len(values) for values in answers.values()) > _MOST_CASES:
        return _estimated(id_, criteria)
    found: set[Status] = set()
    for values in product(*answers.values()):
        given = {fact: value for fact, value in zip(answers, values, strict=True) if value is not None}
        known: dict[CriterionId, Status] = {}
        for criterion in needed:
            known[criterion.id] = status_of(criterion, given, known)
        found.add(known[id_])
        if len(found) == len(Status):
            break
    return frozenset(found)


def _closure(id_: CriterionId, criteria: Mapping[CriterionId, Criterion]) -> list[CriterionId]:
    """The criterion after everything that it is made of, each once."""
    found: dict[CriterionId, None] = {}
    for part in parts_of(criteria[id_]):
        found.update(dict.fromkeys(_closure(part, criteria)))
    return [*found, id_]


def _estimated(id_: CriterionId, criteria: Mapping[CriterionId, Criterion]) -> frozenset[Status]:
    """As if no two parts asked for the same fact."""
    criterion = criteria[id_]
    match criterion:
        case Comparison():
            silent = {Status.NOT_DOCUMENTED} if criterion.silence is None else set()
            return frozenset({Status.MET, Status.NOT_MET} | silent)
        case Not():
            return frozenset(negated(status) for status in _estimated(criterion.part, criteria))
        case AtLeast():
            return _of_counts(criterion, [_estimated(part, criteria) for part in criterion.parts])


def _of_counts(criterion: AtLeast, parts: Sequence[frozenset[Status]]) -> frozenset[Status]:
    """What every way of choosing a status for each part gives, by how many are met and how many are open."""
    counts = {(0, 0)}
    for part in parts:
        counts = {
            (met + (status is Status.MET), open_ + (status is Status.NOT_DOCUMENTED))
            for met, open_ in counts
            for status in part
        }
    return frozenset(_of_count(criterion.count, met, open_) for met, open_ in counts)


def _of_count(count: int, met: int, open_: int) -> Status:
    if met >= count:
        return Status.MET
    return Status.NOT_DOCUMENTED if met + open_ >= count else Status.NOT_MET
