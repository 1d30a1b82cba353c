"""What a user waits for: cold start of `guidecheck check`, loading the rules, one warm determination by each engine."""

import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from benchmarks.processes import surroundings, waited
from benchmarks.table import Row, machine, print_table
from guidecheck.authoring.cache import load_cached
from guidecheck.authoring.load import load
from guidecheck.case import Case
from guidecheck.checking import Evaluate, check
from guidecheck.engines.reference import ReferenceEngine
from guidecheck.engines.verified import evaluate_verified
from guidecheck.guideline import Library
from guidecheck.intake import load_case

ROOT = Path(__file__).parents[1]
EXAMPLE = ROOT / "examples" / "003-neck-ct-repeat.yaml"


def main() -> None:
    """Measure and print."""
    print(machine())
    library = load(ROOT / "rules")
    print_table("Cold: a new process each time, median of 15", list(cold()))
    print_table("Rules, in one process, median of 7", list(loading()))
    print_table("Warm: one case, select + evaluate + explain, median of 300", list(warm(library)))


def cold() -> list[Row]:
    """Whole processes."""
    with tempfile.TemporaryDirectory() as cache:
        environment = surroundings(XDG_CACHE_HOME=cache)
        nothing = waited([sys.executable, "-c", "pass"], environment)
        command = [str(Path(sys.executable).parent / "guidecheck"), "check", str(EXAMPLE)]
        uncached = waited(command, {**environment, "GUIDECHECK_CACHE": "off"})
        first = waited(command, environment, times=1)
        cached = waited(command, environment)
    return [
        Row("python -c pass", nothing, "ms"),
        Row("guidecheck check, rules in the cache", cached, "ms"),
        Row("guidecheck check, first run, writes the cache", first, "ms"),
        Row("guidecheck check, cache off", uncached, "ms"),
    ]


def loading() -> list[Row]:
    """Loading and compiling every rule, and taking them from the cache."""
    with tempfile.TemporaryDirectory() as cache:
        os.environ["XDG_CACHE_HOME"] = cache
        load_cached(ROOT / "rules")
        return [
            Row("load, lint and compile all rules", median(lambda: load(ROOT / "rules"), 7) * 1e3, "ms"),
            Row("take all rules from the cache", median(lambda: load_cached(ROOT / "rules"), 7) * 1e3, "ms"),
        ]


def warm(library: Library) -> list[Row]:
    """One determination with its complete explanation."""
    reference = ReferenceEngine()
    case = load_case(EXAMPLE, library.vocabulary)
    engines: dict[str, Evaluate] = {
        "durable, every status verified against reference": evaluate_verified,
        "reference": lambda program, answers: (reference.evaluate(program, answers), reference.name),
    }
    covering = len(check(library, case, engines["reference"])[0].determinations[0].opinions())
    return [
        *(
            Row(f"{name}, {covering} guidelines", micro(library, case, evaluate), "µs")
            for name, evaluate in engines.items()
        ),
    ]


def micro(library: Library, case: Case, evaluate: Evaluate) -> float:
    """Median microseconds of a whole check."""
    check(library, case, evaluate)
    return median(lambda: check(library, case, evaluate), 300) * 1e6


def median(step: Callable[[], object], times: int) -> float:
    """Median seconds of *step*."""
    taken = []
    for _ in range(times):
        start = time.perf_counter()
        step()
        taken.append(time.perf_counter() - start)
    return statistics.median(taken)


if __name__ == "__main__":
    main()
