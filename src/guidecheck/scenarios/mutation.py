"""Mutation: the rules are changed in small ways, and each change should make some scenario or case fail.

A change that no record could tell from the rule is equivalent and not counted. The work is shared among processes that
are spawned, never forked; each loads the rules once.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from multiprocessing import get_context
from pathlib import Path

from guidecheck.authoring.cache import load_cached
from guidecheck.authoring.folder import default_rules
from guidecheck.authoring.ids import CONCEPT
from guidecheck.guideline import Library, Recommendation
from guidecheck.scenarios.killing import Tested, Witness
from guidecheck.scenarios.mutants import Edit, Mutant, mutants_of
from guidecheck.scenarios.observations import Observation, observations_in, observations_text
from guidecheck.scenarios.selection_mutants import (
    SelectionMutant,
    is_equivalent,
    period_mutants,
    scope_mutants,
    selection_killer,
)

EDITIONS = "editions"


@dataclass(frozen=True, slots=True)
class Survivor:
    """A mutant that nothing notices.

    A change of a criterion has a record that would tell it from the rule; a change of scopes or days stands at a path.
    """

    operator: str
    unit: str
    edit: Edit
    mutant: Mutant | None = None
    witness: Witness | None = None
    file: str = ""
    at: tuple[str | int, ...] = ()
    said: str = ""


@dataclass(frozen=True, slots=True)
class Tally:
    """What came of the mutants of one recommendation, one concept, or one choice of guidelines."""

    unit: str
    killed: dict[str, int]
    equivalent: int
    survivors: tuple[Survivor, ...]


@dataclass(frozen=True, slots=True)
class Mutation:
    """The whole: a tally for every unit, in the order of the library."""

    tallies: tuple[Tally, ...]

    @property
    def killed(self) -> int:
        """The mutants that some scenario or case notices."""
        return sum(sum(tally.killed.values()) for tally in self.tallies)

    @property
    def equivalent(self) -> int:
        """The mutants that nothing could notice."""
        return sum(tally.equivalent for tally in self.tallies)

    def survivors(self) -> tuple[Survivor, ...]:
        """The mutants that nothing notices."""
        return tuple(one for tally in self.tallies for one in tally.survivors)

    @property
    def score(self) -> float:
        """The part of the mutants that count which are killed, from 0 to 1; 1 where there is none."""
        return score_of(self.killed, len(self.survivors()))


def score_of(killed: int, survived: int) -> float:
    """The part that is killed."""
    return killed / (killed + survived) if killed + survived else 1.0


def mutate(
    library: Library,
    rules: Path | None,
    observations: Sequence[Observation],
    guidelines: Iterable[str] = (),
    *,
    jobs: int = 1,
    advance: Callable[[], None] = lambda: None,
) -> Mutation:
    """Try every mutant of the guidelines, or of the whole library; *advance* hears of each unit that is done."""
    units = list(_units(library, list(guidelines)))
    if jobs == 1:
        bench = Bench(library, observations)
        tallies = list(_heard((bench.tally(unit) for unit in units), advance))
    else:
        told = observations_text(observations)
        with ProcessPoolExecutor(jobs, get_context("spawn"), _prepare, (rules, told)) as pool:
            tallies = list(_heard(pool.map(_tally, units, chunksize=2), advance))
    return Mutation(tuple(tallies))


def units_of(library: Library, guidelines: Sequence[str] = ()) -> int:
    """How many units there are to be done."""
    return sum(1 for _ in _units(library, guidelines))


def _units(library: Library, guidelines: Sequence[str]) -> Iterator[str]:
    """Recommendations, the scopes of guidelines, concepts in use, and the editions."""
    for guideline in library.guidelines.values():
        if not guidelines or guideline.id in guidelines:
            yield from (one.program.id for one in guideline.recommendations)
            yield guideline.id
    if not guidelines:
        yield from dict.fromkeys(f"{CONCEPT}{name}" for one in _recommendations(library) for name in _concepts(one))
        yield EDITIONS


def _recommendations(library: Library) -> Iterator[Recommendation]:
    return (one for guideline in library.guidelines.values() for one in guideline.recommendations)


def _concepts(recommendation: Recommendation) -> Iterator[str]:
    return (id_.split("/")[1] for id_ in recommendation.wordings if id_.startswith(CONCEPT))


def _heard(tallies: Iterable[Tally], advance: Callable[[], None]) -> Iterator[Tally]:
    for tally in tallies:
        advance()
        yield tally


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


_BENCH: list[Bench] = []
"""The bench of a process that was spawned."""


def _prepare(rules: Path | None, told: str) -> None:
    _BENCH[:] = [Bench(load_cached(rules or default_rules()), list(observations_in(told)))]


def _tally(unit: str) -> Tally:
    return _BENCH[0].tally(unit)
