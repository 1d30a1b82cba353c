"""The whole library: loading it in a new process, and evaluating every guideline that covers a study."""

import statistics
import sys
import tempfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from benchmarks.checking import ROOT, median
from benchmarks.processes import surroundings, waited
from benchmarks.table import Row, machine, print_table
from guidecheck.analysis.deep_lint import deep_lint
from guidecheck.authoring.cases import Run
from guidecheck.authoring.load import load
from guidecheck.authoring.proved import proved_cases
from guidecheck.case import Study
from guidecheck.engines.durable import DurableEngine
from guidecheck.engines.reference import ReferenceEngine
from guidecheck.engines.verified import evaluate_verified
from guidecheck.guideline import Library
from guidecheck.program import Program
from guidecheck.reports.catalogue_site import write_site
from guidecheck.selection import recommendation_for
from guidecheck.vocabulary import Value

RULES = ROOT / "rules"
LOAD = "from pathlib import Path; from guidecheck.authoring.cache import load_cached; load_cached(Path({rules!r}))"
CASES = 12
GOAL = 2.0  # milliseconds for a study


@dataclass(frozen=True, slots=True)
class Covered:
    """A study with the programs of every guideline that covers it, and the facts of some of their cases."""

    label: str
    programs: tuple[Program, ...]
    answers: tuple[Mapping[str, Value], ...]


def main() -> None:
    """Measure and print."""
    print(machine())
    print_table("The library cold: a new process each time, median of 15", list(cold()))
    library = load(RULES)
    cases = proved_cases(library, RULES)
    studies = list(covered(library, cases))
    print_table(f"All guidelines that cover a study, evaluated: {len(studies)} studies", list(evaluating(studies)))
    print_table("The whole library, once", list(whole(library, cases)))


def cold() -> Iterator[Row]:
    """A process that loads the library and ends, beside one that does nothing."""
    with tempfile.TemporaryDirectory() as cache:
        environment = surroundings(XDG_CACHE_HOME=cache)
        command = [sys.executable, "-c", LOAD.format(rules=str(RULES))]
        yield Row("python -c pass", waited([sys.executable, "-c", "pass"], environment), "ms")
        yield Row("load, rules in the cache", waited(command, environment), "ms")
        yield Row("load, cache off", waited(command, {**environment, "GUIDECHECK_CACHE": "off"}), "ms")


def covered(library: Library, cases: Mapping[str, Sequence[Run]]) -> Iterator[Covered]:
    """Every study that some guideline covers; its facts are those of cases of the programs, evenly chosen."""
    kinds = {
        (scope.modality, scope.technique, region)
        for guideline in library.guidelines.values()
        for recommendation in guideline.recommendations
        for scope in recommendation.scopes
        for region in scope.regions
    }
    for modality, technique, region in sorted(kinds, key=str):
        study = Study(modality, region, technique=(technique,) if technique else ())
        found = [recommendation_for(guideline, study) for guideline in library.guidelines.values()]
        programs = {one.program.id: one.program for one in found if one}
        runs = [run for part in cases.values() for run in part if run.recommendation.program.id in programs]
        facts = tuple(run.facts for run in runs[:: max(1, len(runs) // CASES)])
        yield Covered(f"{technique or ''} {modality} of {region}".strip(), tuple(programs.values()), facts)


def evaluating(studies: Sequence[Covered]) -> Iterator[Row]:
    """Milliseconds for a study, of the median study and of the slowest."""
    engines: Mapping[str, Callable[[Program, Mapping[str, Value]], object]] = {
        "reference": ReferenceEngine().evaluate,
        "durable": DurableEngine().evaluate,
        "durable, verified against reference": evaluate_verified,
    }
    for name, evaluate in engines.items():
        taken = {study.label: _milliseconds(study, evaluate) for study in studies}
        slowest = max(taken, key=lambda label: taken[label])
        yield Row(f"{name}, studies under {GOAL:g} ms", sum(value < GOAL for value in taken.values()), "studies")
        yield Row(f"{name}, median study", statistics.median(taken.values()), "ms")
        yield Row(f"{name}, slowest ({slowest})", taken[slowest], "ms")


def _milliseconds(study: Covered, evaluate: Callable[[Program, Mapping[str, Value]], object]) -> float:
    """Median over the cases, each evaluated under every guideline; the rulesets stand by then."""
    for program in study.programs:
        evaluate(program, study.answers[0])

    def once(answers: Mapping[str, Value]) -> None:
        for program in study.programs:
            evaluate(program, answers)

    return statistics.median(median(lambda answers=answers: once(answers), 5) for answers in study.answers) * 1e3  # type: ignore[misc] # mypy types no default of a lambda


def whole(library: Library, cases: Mapping[str, Sequence[Run]]) -> Iterator[Row]:
    """The deep lint and the site."""
    with tempfile.TemporaryDirectory() as out:
        yield Row("rules lint --deep", median(lambda: deep_lint(library), 3), "s")
        yield Row("rules docs", median(lambda: write_site(library, cases, Path(out)), 3), "s")


if __name__ == "__main__":
    main()
