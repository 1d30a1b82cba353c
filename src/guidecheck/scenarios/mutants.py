"""Every small change of a program that a scenario or a case should notice."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

from guidecheck.authoring.ids import CONCEPT, INDICATIONS, ITSELF, LIMITS, NO_LIMIT, NOT_LIFTED, ROOT
from guidecheck.guideline import Recommendation
from guidecheck.program import AtLeast, Comparison, Criterion, CriterionId, Not
from guidecheck.scenarios.comparison_mutants import changed_comparisons
from guidecheck.vocabulary import Vocabulary


class Kind(StrEnum):
    """What a mutant does to the YAML of its criterion."""

    VALUE = "value"
    RENAME = "rename"
    REWRITE = "rewrite"
    COUNT = "count"
    DROP = "drop"
    DROP_KEY = "drop key"
    ADD_KEY = "add key"
    UNNEGATE = "unnegate"
    REGIONS = "regions"
    SWAP = "swap"


@dataclass(frozen=True, slots=True)
class Edit:
    """A change of the YAML of a criterion: which of its keys becomes what."""

    kind: Kind
    key: str = ""
    text: str = ""


@dataclass(frozen=True, slots=True)
class Mutant:
    """One change: the operator, the criterion it changes, the criterion of the program that becomes another.

    `program` is empty where a concept is changed, for all the programs that use it.
    """

    operator: str
    program: str
    criterion: CriterionId
    changed: Criterion
    edit: Edit


def mutants_of(recommendation: Recommendation, vocabulary: Vocabulary) -> Iterator[Mutant]:
    """Every mutant of the recommendation's own criteria and of the concepts that it uses."""
    for criterion in recommendation.program.criteria:
        owner = "" if criterion.id.startswith(CONCEPT) else recommendation.program.id
        for operator, at, changed, edit in _changes(criterion, vocabulary):
            yield Mutant(operator, owner, at, changed, edit)


Change = tuple[str, CriterionId, Criterion, Edit]


def _changes(criterion: Criterion, vocabulary: Vocabulary) -> Iterator[Change]:
    match criterion:
        case Comparison():
            for one in changed_comparisons(criterion, vocabulary.facts[criterion.fact]):
                yield one.operator, criterion.id, one.comparison, Edit(Kind(one.kind), one.key, one.text)
        case Not(id=id_, part=part):
            if id_ != NO_LIMIT and not id_.endswith(NOT_LIFTED):
                yield "drop a not", id_, AtLeast(id_, 1, (part,)), Edit(Kind.UNNEGATE)
        case AtLeast():
            yield from _composite(criterion)


def _composite(criterion: AtLeast) -> Iterator[Change]:
    id_, parts = criterion.id, criterion.parts
    if id_ in _WHOLES:
        yield from _WHOLES[id_](criterion)
    elif parts and parts[0] == f"{id_}{ITSELF}":
        yield "drop an unless", id_, AtLeast(id_, 1, parts[:1]), Edit(Kind.DROP_KEY, "unless")
    elif len(parts) > 1:
        yield from _counted(criterion)
        for part in parts:
            yield "drop a part", part, _without(criterion, part), Edit(Kind.DROP)


def _counted(criterion: AtLeast) -> Iterator[Change]:
    id_, count, parts = criterion.id, criterion.count, criterion.parts
    if count == 1:
        yield "any to all", id_, replace(criterion, count=len(parts)), Edit(Kind.RENAME, "any_of", "all_of")
    elif count == len(parts):
        yield "all to any", id_, replace(criterion, count=1), Edit(Kind.RENAME, "all_of", "any_of")
    else:
        for step, operator in ((1, "count + 1"), (-1, "count - 1")):
            yield operator, id_, replace(criterion, count=count + step), Edit(Kind.COUNT, text=str(count + step))


def _without(criterion: AtLeast, part: CriterionId) -> AtLeast:
    """The whole with one part less: all of the others, or as many of them as before."""
    parts = tuple(one for one in criterion.parts if one != part)
    every = criterion.count == len(criterion.parts)
    return AtLeast(criterion.id, len(parts) if every else min(criterion.count, len(parts)), parts)


def _grounds(criterion: AtLeast) -> Iterator[Change]:
    for part in criterion.parts:
        yield "drop an indication", part, _left(criterion, part), Edit(Kind.DROP)


def _limits(criterion: AtLeast) -> Iterator[Change]:
    for part in criterion.parts:
        yield "drop a limit", part, _left(criterion, part), Edit(Kind.DROP)


def _left(criterion: AtLeast, part: CriterionId) -> AtLeast:
    return AtLeast(criterion.id, 1, tuple(one for one in criterion.parts if one != part))


def _requirements(criterion: AtLeast) -> Iterator[Change]:
    for part in criterion.parts:
        if part not in {INDICATIONS, NO_LIMIT}:
            yield "drop a requirement", part, _without(criterion, part), Edit(Kind.DROP)


_WHOLES: Mapping[CriterionId, Callable[[AtLeast], Iterator[Change]]] = {
    INDICATIONS: _grounds,
    LIMITS: _limits,
    ROOT: _requirements,
}
