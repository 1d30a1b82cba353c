"""What guidelines hold: the criteria that a person wrote, and the rows of the reference sheets."""

from collections.abc import Iterator

from guidecheck.authoring.ids import CONCEPT, INDICATIONS, ITSELF, LIMITS, NO_LIMIT, NOT_LIFTED, ROOT, UNLESS
from guidecheck.guideline import Guideline, Library, Recommendation
from guidecheck.program import CriterionId

WHOLES = frozenset({ROOT, INDICATIONS, LIMITS, NO_LIMIT})
_GENERATED = (ITSELF, NOT_LIFTED, UNLESS)


def authored(recommendation: Recommendation) -> Iterator[CriterionId]:
    """The criteria that a person wrote: those with an id of their own, here or in a concept."""
    return (id_ for id_ in recommendation.wordings if id_ not in WHOLES and not id_.endswith(_GENERATED))


def criteria_in(guideline: Guideline) -> int:
    """How many criteria a person wrote in the guideline itself."""
    return sum(not id_.startswith(CONCEPT) for rec in guideline.recommendations for id_ in authored(rec))


def concept_criteria(library: Library) -> frozenset[CriterionId]:
    """The criteria of every concept that some guideline uses."""
    return frozenset(
        id_
        for guideline in library.guidelines.values()
        for rec in guideline.recommendations
        for id_ in authored(rec)
        if id_.startswith(CONCEPT)
    )


def rows_in(guideline: Guideline) -> frozenset[str]:
    """The rows of the reference sheets that the guideline encodes."""
    return frozenset(
        row for rec in guideline.recommendations for wording in rec.wordings.values() for row in wording.rows
    )
