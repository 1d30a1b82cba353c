"""Where mutants are tried, one unit at a time, against what scenarios and cases showed."""

from collections.abc import Iterable, Iterator, Sequence

from guidecheck.authoring.ids import CONCEPT
from guidecheck.guideline import Library, Recommendation
from guidecheck.scenarios.killing import Tested
from guidecheck.scenarios.mutants import Mutant, mutants_of
from guidecheck.scenarios.observations import Observation
from guidecheck.scenarios.selection_mutants import (
    SelectionMutant,
    is_equivalent,
    period_mutants,
    scope_mutants,
    selection_killer,
)
from guidecheck.scenarios.tallies import Survivor, Tally

EDITIONS = "editions"


def units_in(library: Library, guidelines: Sequence[str]) -> Iterator[str]:
    """Recommendations, the scopes of guidelines, concepts in use, and the editions."""
    for guideline in library.guidelines.values():
        if not guidelines or guideline.id in guidelines:
            yield from (one.program.id for one in guideline.recommendations)
            yield guideline.id
    if not guidelines:
        yield from dict.fromkeys(f"{CONCEPT}{name}" for one in _recommendations(library) for name in _concepts(one))
        yield EDITIONS


class Bench:
    """Where mutants are tried: the library, and what scenarios and cases showed of each program."""

    def __init__(self, library: Library, observations: Sequence[Observation]) -> None:
        self.library, self.observations = library, observations
        self._by_program: dict[str, list[Observation]] = {}
        for one in observations:
            self._by_program.setdefault(one.recommendation, []).append(one)
        self._tested: dict[str, Tested] = {}

    def tally(self, unit: str) -> Tally:
        """Try the mutants of one unit."""
        if unit == EDITIONS:
            file = f"{_root(self.library)}/editions.yaml"
            return self._selections(unit, period_mutants(self.library, file))
        if unit in self.library.guidelines:
            return self._selections(unit, scope_mutants(self.library, self.library.guidelines[unit]))
        return self._programs(unit)

    def _programs(self, unit: str) -> Tally:
        users = [one for one in _recommendations(self.library) if one.program.id == unit or _uses(one, unit)]
        mutants = [one for one in mutants_of(users[0], self.library.vocabulary) if _belongs(one, unit)]
        killed: dict[str, int] = {}
        survivors: list[Survivor] = []
        equivalent = 0
        for mutant in dict.fromkeys(mutants):
            if any(self._of(user).killer(mutant) for user in users):
                killed[mutant.operator] = killed.get(mutant.operator, 0) + 1
                continue
            witness = self._of(users[0]).witness(mutant)
            if witness is None:
                equivalent += 1
            else:
                survivors.append(Survivor(mutant.operator, unit, mutant.edit, mutant, witness))
        return Tally(unit, killed, equivalent, tuple(survivors))

    def _of(self, recommendation: Recommendation) -> Tested:
        id_ = recommendation.program.id
        if id_ not in self._tested:
            seen = self._by_program.get(id_, [])
            self._tested[id_] = Tested(recommendation.program, seen, self.library.vocabulary)
        return self._tested[id_]

    def _selections(self, unit: str, mutants: Iterable[SelectionMutant]) -> Tally:
        killed: dict[str, int] = {}
        survivors: list[Survivor] = []
        equivalent = 0
        for mutant in mutants:
            if selection_killer(mutant, self.observations):
                killed[mutant.operator] = killed.get(mutant.operator, 0) + 1
            elif is_equivalent(mutant, self.library):
                equivalent += 1
            else:
                survivors.append(
                    Survivor(mutant.operator, unit, mutant.edit, file=mutant.file, at=mutant.at, said=mutant.said)
                )
        return Tally(unit, killed, equivalent, tuple(survivors))


def _uses(recommendation: Recommendation, unit: str) -> bool:
    return unit.startswith(CONCEPT) and unit in recommendation.wordings


def _belongs(mutant: Mutant, unit: str) -> bool:
    if unit.startswith(CONCEPT):
        return mutant.changed.id == unit or mutant.changed.id.startswith(f"{unit}/")
    return mutant.program == unit


def _root(library: Library) -> str:
    """The rules folder as diagnostics name it."""
    return next((one.span.file.partition("/")[0] for one in _recommendations(library)), "rules")


def _recommendations(library: Library) -> Iterator[Recommendation]:
    return (one for guideline in library.guidelines.values() for one in guideline.recommendations)


def _concepts(recommendation: Recommendation) -> Iterator[str]:
    return (id_.split("/")[1] for id_ in recommendation.wordings if id_.startswith(CONCEPT))
