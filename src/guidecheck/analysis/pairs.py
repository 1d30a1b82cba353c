"""Recommendations of different guidelines for the same study, one of which is met wherever the other is."""

from collections.abc import Iterator
from itertools import permutations

from guidecheck.analysis.bits import Cases, evaluate
from guidecheck.analysis.findings import Fault, Finding
from guidecheck.analysis.witness import Witnesses
from guidecheck.guideline import Library, Recommendation
from guidecheck.vocabulary import Value


def implications(library: Library, cases: Cases, witnesses: Witnesses) -> Iterator[Finding]:
    """A finding for every two of which one implies the other; the cases refute most before the solver is asked."""
    met: dict[str, int] = {}
    for one, other in _pairs(library):
        for rec in (one, other):
            if rec.program.id not in met:
                met[rec.program.id] = evaluate(rec.program, cases)[rec.program.root].met
        if met[one.program.id] & ~met[other.program.id] == 0 and witnesses.of_two(one, other, both=False) is None:
            back = witnesses.of_two(other, one, both=False)
            if back is not None:
                yield _implies(one, other, back)
            elif one.program.id < other.program.id:
                yield _same(one, other, witnesses.of_two(one, other, both=True) or {})


def _pairs(library: Library) -> Iterator[tuple[Recommendation, Recommendation]]:
    """Both orders of every two recommendations that speak to the same study; not those that grant nothing."""
    owned = [
        (guideline.id, rec)
        for guideline in library.guidelines.values()
        for rec in guideline.recommendations
        if rec.indications
    ]
    for (owner, one), (other_owner, other) in permutations(owned, 2):
        if owner != other_owner and shared_studies(one, other):
            yield one, other


def shared_studies(one: Recommendation, other: Recommendation) -> list[str]:
    """The studies that both speak to, in words."""
    mine, theirs = (
        {(scope.modality, scope.technique or "", region) for scope in rec.scopes for region in scope.regions}
        for rec in (one, other)
    )
    return [" ".join(part for part in study if part) for study in sorted(mine & theirs)]


def _implies(one: Recommendation, other: Recommendation, witness: dict[str, Value]) -> Finding:
    studies = ", ".join(shared_studies(one, other))
    message = f"whatever meets `{one.program.id}` meets `{other.program.id}` ({studies}), and not the other way round"
    return Finding(one.span, one.program.id, Fault.IMPLIES, message, witness)


def _same(one: Recommendation, other: Recommendation, witness: dict[str, Value]) -> Finding:
    studies = ", ".join(shared_studies(one, other))
    message = f"`{one.program.id}` and `{other.program.id}` are met by the same cases ({studies})"
    return Finding(one.span, one.program.id, Fault.SAME, message, witness)
