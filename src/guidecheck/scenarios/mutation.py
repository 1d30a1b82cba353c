"""Mutation: the rules are changed in small ways, and each change should make some scenario or case fail.

A change that no record could tell from the rule is equivalent and not counted. The work is shared among processes that
are spawned, never forked; each loads the rules once.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path

from guidecheck.authoring.cache import load_cached
from guidecheck.authoring.folder import default_rules
from guidecheck.guideline import Library
from guidecheck.scenarios.bench import Bench, units_in
from guidecheck.scenarios.observations import Observation, observations_in, observations_text
from guidecheck.scenarios.tallies import Mutation, Tally


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
    units = list(units_in(library, list(guidelines)))
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
    return sum(1 for _ in units_in(library, guidelines))


def _heard(tallies: Iterable[Tally], advance: Callable[[], None]) -> Iterator[Tally]:
    for tally in tallies:
        advance()
        yield tally


_BENCH: list[Bench] = []
"""The bench of a process that was spawned."""


def _prepare(rules: Path | None, told: str) -> None:
    _BENCH[:] = [Bench(load_cached(rules or default_rules()), list(observations_in(told)))]


def _tally(unit: str) -> Tally:
    return _BENCH[0].tally(unit)
