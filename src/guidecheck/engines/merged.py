"""Several programs as one: what they share is evaluated once. Recommendations share most of their criteria."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from hashlib import sha256
from typing import TypeAlias

from guidecheck.program import AtLeast, Comparison, Criterion, CriterionId, Not, Program

_Meaning: TypeAlias = tuple[object, ...]


@dataclass(frozen=True, slots=True)
class Merged:
    """The one program, and for each of the others what its criteria are called there."""

    program: Program
    names: Mapping[str, Mapping[CriterionId, CriterionId]]


def merged(programs: Iterable[Program]) -> Merged:
    """The programs as one: criteria that mean the same are one criterion, called by its place."""
    known: dict[_Meaning, Criterion] = {}
    names: dict[str, dict[CriterionId, CriterionId]] = {}
    for program in programs:
        own = names.setdefault(program.id, {})
        for criterion in program.criteria:
            meaning = _meaning(criterion, own)
            if meaning not in known:
                known[meaning] = _named(criterion, str(len(known)), own)
            own[criterion.id] = known[meaning].id
    fingerprint = sha256(repr(list(known)).encode()).hexdigest()
    return Merged(Program("merged", tuple(known.values()), fingerprint), names)


def _meaning(criterion: Criterion, own: Mapping[CriterionId, CriterionId]) -> _Meaning:
    """What a criterion asks, by the names that its parts have in the one program; 1, 1.0 and true are three answers."""
    match criterion:
        case Comparison():
            values = criterion.value if isinstance(criterion.value, tuple) else (criterion.value,)
            kinds = tuple(type(value).__name__ for value in (*values, criterion.silence))
            return (criterion.fact, criterion.op, criterion.value, criterion.silence, kinds)
        case AtLeast():
            return (criterion.count, *sorted(own[part] for part in criterion.parts))
        case Not():
            return ("not", own[criterion.part])


def _named(criterion: Criterion, name: CriterionId, own: Mapping[CriterionId, CriterionId]) -> Criterion:
    match criterion:
        case Comparison():
            return Comparison(name, criterion.fact, criterion.op, criterion.value, criterion.silence)
        case AtLeast():
            return AtLeast(name, criterion.count, tuple(own[part] for part in criterion.parts))
        case Not():
            return Not(name, own[criterion.part])
