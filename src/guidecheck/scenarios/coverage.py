"""Which statuses scenarios and cases have shown of every criterion, and which of them decided a result.

A criterion is decisive where its status alone, turned round, turns the whole. A concept counts once for all the
recommendations that use it.
"""

from collections import ChainMap
from collections.abc import Iterable, Iterator, Mapping, Sequence

from guidecheck.authoring.attainable import attainable
from guidecheck.authoring.contents import authored
from guidecheck.authoring.ids import CONCEPT, ROOT
from guidecheck.engines.reference import status_of
from guidecheck.guideline import Library, Recommendation
from guidecheck.program import Criterion, CriterionId, parts_of
from guidecheck.scenarios.covered import Coverage, CriterionCoverage, RecommendationCoverage
from guidecheck.scenarios.observations import Observation
from guidecheck.status import Status


def coverage(library: Library, observations: Iterable[Observation]) -> Coverage:
    """What *observations* show of *library*; those of rules that have changed since are named and not counted."""
    by_program: dict[str, list[Observation]] = {}
    for one in observations:
        by_program.setdefault(one.recommendation, []).append(one)
    sheets: dict[str, _Sheet] = {}
    outdated: dict[str, None] = {}
    shared = _Sheet()
    for recommendation in _recommendations(library):
        sheet = sheets.setdefault(recommendation.program.id, _Sheet())
        walk = _Walk(recommendation)
        for one in by_program.get(recommendation.program.id, ()):
            if one.fingerprint != recommendation.program.fingerprint:
                outdated[one.source] = None
            else:
                walk.note(one, sheet, shared)
    recommendations = tuple(_covered(one, sheets[one.program.id], library) for one in _recommendations(library))
    return Coverage(recommendations, tuple(_concepts(library, shared)), tuple(outdated))


def _recommendations(library: Library) -> Iterator[Recommendation]:
    return (one for guideline in library.guidelines.values() for one in guideline.recommendations)


class _Sheet:
    """What was seen so far."""

    def __init__(self) -> None:
        self.seen: dict[CriterionId, set[Status]] = {}
        self.decisive: dict[CriterionId, set[Status]] = {}


class _Walk:
    """The way up from every criterion of a program to its root."""

    def __init__(self, recommendation: Recommendation) -> None:
        criteria = recommendation.program.criteria
        self._noted: set[tuple[tuple[CriterionId, Status], ...]] = set()
        self._above = {criterion.id: _above(criterion.id, criteria) for criterion in criteria}

    def note(self, one: Observation, sheet: _Sheet, shared: _Sheet) -> None:
        """Take an observation in, once."""
        key = tuple(one.statuses.items())
        if key in self._noted:
            return
        self._noted.add(key)
        for id_, status in one.statuses.items():
            where = shared if id_.startswith(CONCEPT) else sheet
            where.seen.setdefault(id_, set()).add(status)
            decided = where.decisive.setdefault(id_, set())
            if status not in decided and self._decides(id_, one.statuses):
                decided.add(status)

    def _decides(self, id_: CriterionId, statuses: Mapping[CriterionId, Status]) -> bool:
        others = [Status.MET, Status.NOT_MET]
        turned = [status for status in others if status is not statuses[id_]]
        return any(self._root(id_, status, statuses) is not statuses[ROOT] for status in turned)

    def _root(self, id_: CriterionId, status: Status, statuses: Mapping[CriterionId, Status]) -> Status:
        known = ChainMap({id_: status}, dict(statuses))
        for criterion in self._above[id_]:
            known[criterion.id] = status_of(criterion, {}, known)
        return known[ROOT]


def _above(id_: CriterionId, criteria: Sequence[Criterion]) -> tuple[Criterion, ...]:
    """The wholes that a criterion is part of, directly or not, parts before wholes."""
    touched = {id_}
    found: list[Criterion] = []
    for criterion in criteria:
        if not touched.isdisjoint(parts_of(criterion)):
            touched.add(criterion.id)
            found.append(criterion)
    return tuple(found)


def _covered(recommendation: Recommendation, sheet: _Sheet, library: Library) -> RecommendationCoverage:
    own = [id_ for id_ in authored(recommendation) if not id_.startswith(CONCEPT)]
    return RecommendationCoverage(
        id=recommendation.program.id,
        title=recommendation.title,
        span=recommendation.span,
        seen=frozenset(sheet.seen.get(ROOT, ())),
        criteria=tuple(_criterion(id_, recommendation, recommendation.program.id, sheet, library) for id_ in own),
    )


def _concepts(library: Library, shared: _Sheet) -> Iterator[CriterionCoverage]:
    told: set[CriterionId] = set()
    for recommendation in _recommendations(library):
        for id_ in authored(recommendation):
            if id_.startswith(CONCEPT) and id_ not in told:
                told.add(id_)
                yield _criterion(id_, recommendation, "", shared, library)


def _criterion(
    id_: CriterionId, recommendation: Recommendation, owner: str, sheet: _Sheet, library: Library
) -> CriterionCoverage:
    wording = recommendation.wordings[id_]
    seen = frozenset(sheet.seen.get(id_, ()))
    every = frozenset(Status)
    possible = every if seen == every else attainable(id_, recommendation.program.by_id(), library.vocabulary)
    return CriterionCoverage(
        id=id_,
        recommendation=owner,
        role=wording.role,
        text=wording.text,
        span=wording.span,
        possible=possible | seen,
        seen=seen,
        decisive=frozenset(sheet.decisive.get(id_, ())),
    )
