"""One case at a time: durable-rules and the reference engine side by side, warm, in one run.

`python benchmarks/engines.py [RULES]` times made-up programs of several sizes, and every recommendation of the rules
folder where it has any. Both engines see the same records, of which up to 70 % of the facts are missing.
"""

import sys
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from random import Random
from statistics import median

sys.path.insert(0, str(Path(__file__).parents[1]))  # the programs are those of the tests

from tests.strategies import made_up_answers, made_up_program

from guidecheck.authoring.load import load
from guidecheck.diagnostics import InvalidInput
from guidecheck.engines import Engine
from guidecheck.engines.durable import DurableEngine
from guidecheck.engines.limits import limits_crossed, values_of
from guidecheck.engines.reference import ReferenceEngine
from guidecheck.program import Answers, Program
from guidecheck.vocabulary import Value

SIZES = (10, 30, 60, 120, 240, 400)
RECORDS = 300


def main(rules: Path | None) -> int:
    """Print the table, and how many statuses differed."""
    programs = [(f"made up, {size}", made_up_program(size, size), made_up_answers) for size in SIZES]
    rows = [*programs, *((program.id, program, answers_near) for program in recommendations(rules))]
    print(
        f"{'program':<44} {'criteria':>8} {'first ms':>9} {'durable µs':>11} {'reference µs':>13} {'differences':>12}"
    )
    wrong = 0
    for name, program, answers in rows:
        wrong += row(name, program, [answers(random, program) for random in map(Random, range(RECORDS))])
    return 1 if wrong else 0


def row(name: str, program: Program, records: Sequence[Answers]) -> int:
    """Time one program, print its row, and count the records on which the engines differ."""
    durable, reference = DurableEngine(), ReferenceEngine()
    started = time.perf_counter()
    durable.evaluate(program, records[0])
    first = (time.perf_counter() - started) * 1e3
    times = [microseconds(engine, program, records) for engine in (durable, reference)]
    wrong = sum(durable.evaluate(program, record) != reference.evaluate(program, record) for record in records)
    print(f"{name:<44} {len(program.criteria):>8} {first:>9.1f} {times[0]:>11.0f} {times[1]:>13.0f} {wrong:>12}")
    return wrong


def microseconds(engine: Engine, program: Program, records: Sequence[Answers]) -> float:
    """The median over the records of one warm evaluation."""
    taken = []
    for record in records:
        started = time.perf_counter()
        engine.evaluate(program, record)
        taken.append(time.perf_counter() - started)
    return median(taken) * 1e6


def recommendations(rules: Path | None) -> list[Program]:
    """The programs of the rules folder; none where it cannot be loaded yet."""
    try:
        library = load(rules)
    except InvalidInput as faults:
        print(f"the rules are left out: {len(faults.diagnostics)} faults in them", file=sys.stderr)
        return []
    programs = [part.program for guideline in library.guidelines.values() for part in guideline.recommendations]
    return [program for program in programs if not limits_crossed(program)]


def answers_near(random: Random, program: Program) -> Answers:
    """Answers on and beside the values that the rules name, some facts missing."""
    missing = random.uniform(0, 0.7)
    near: dict[str, list[Value]] = {}
    for comparison in program.comparisons():
        near.setdefault(comparison.fact, []).extend(part for value in values_of(comparison) for part in beside(value))
    return {fact: random.choice(values) for fact, values in near.items() if random.random() >= missing}


def beside(value: Value) -> Sequence[Value]:
    """The value, and another of its kind."""
    other: Mapping[type, Callable[[], Value]] = {
        bool: lambda: not value,
        int: lambda: value - 1,  # type: ignore[operator] # the key says that it is a number
        float: lambda: value - 1,  # type: ignore[operator] # the key says that it is a number
        str: lambda: f"not {value}",
    }
    return [value, other.get(type(value), lambda: value)()]


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]) if len(sys.argv) > 1 else None))
