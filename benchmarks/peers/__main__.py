"""The same rules in other engines, each held to `reference` on every status, and timed in the same run.

    python -m benchmarks.peers                        the recommendations for the spine
    python -m benchmarks.peers --regions knee --rows 2000

One case at a time and columns of cases are two races, and a third has as one program what recommendations share. The
unit is a (row, recommendation), every status of it computed and handed over. What a peer needs from JSON or Arrow is
made ready before the clock runs. Libraries that are not there are told and left out: pip install 'guidecheck[bench]'.
"""

import argparse
import importlib
import sys
import time
from collections.abc import Sequence
from statistics import median

import polars as pl

from benchmarks.generate import facts
from benchmarks.peers.ours import COLUMNAR, DURABLE, REFERENCE
from benchmarks.peers.shape import Peer, Prepared, facts_of
from benchmarks.table import machine
from guidecheck.authoring.cache import load_cached
from guidecheck.engines.merged import merged
from guidecheck.guideline import Library
from guidecheck.program import Program

ONE_CASE = ("zen", "common_expression")
COLUMNS = ("duckdb_sql", "openfisca")
CHECKED, TIMES = 300, 5
SPINE = ("cervical", "thoracic", "lumbar")


def main(given: Sequence[str] | None = None) -> int:
    """Check, measure and print; 1 where a status differs."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--regions", nargs="+", default=SPINE, help="whose recommendations are translated")
    options.add_argument("--rows", type=int, default=0, help="rows to time every peer over, in place of its own number")
    options.add_argument("--checked", type=int, default=CHECKED, help="rows on which every status is compared")
    arguments = options.parse_args(given)
    library = load_cached()
    programs = programs_for(library, arguments.regions)
    criteria = sum(len(program.criteria) for program in programs)
    print(f"{machine()}, {pl.thread_pool_size()} threads\n")
    print(f"{len(programs)} recommendations, {criteria:,} criteria, for {', '.join(arguments.regions)}\n")
    columns, one = [COLUMNAR, *peers(COLUMNS)], [merged(programs).program]
    rows = (library, arguments, len(programs))
    wrong = race("One case at a time", [REFERENCE, DURABLE, *peers(ONE_CASE)], programs, *rows)
    wrong += race("Columns of cases, one recommendation after the other", columns, programs, *rows)
    wrong += race(f"Columns of cases, as one program of {len(one[0].criteria):,} criteria", columns, one, *rows)
    return 1 if wrong else 0


def programs_for(library: Library, regions: Sequence[str]) -> list[Program]:
    """The programs of every guideline that speaks of one of *regions*."""
    guidelines = [one for one in library.guidelines.values() if set(regions) & set(one.regions)]
    return [one.program for guideline in guidelines for one in guideline.recommendations]


def peers(names: Sequence[str]) -> list[Peer]:
    """Those whose libraries are there; the others are told."""
    found: list[Peer] = []
    for name in names:
        try:
            found.append(importlib.import_module(f"benchmarks.peers.{name}").PEER)
        except ImportError as missing:
            print(f"{name} is left out: {missing} (pip install 'guidecheck[bench]')\n")
    return found


def race(
    title: str,
    entered: Sequence[Peer],
    programs: Sequence[Program],
    library: Library,
    options: argparse.Namespace,
    recommendations: int,
) -> int:
    """The table of one race, the first being what the others are compared with; how many statuses differ.

    *programs* hold so many *recommendations*.
    """
    asked = sorted({fact for program in programs for fact in facts_of(program)})
    table = facts(max(options.checked, options.rows, *(one.rows for one in entered)), library).select(asked).collect()
    head = table.head(options.checked)
    expected = signs_of(REFERENCE.prepare(programs, head), programs)
    print(f"### {title}\n")
    print("| engine | rows | statuses compared | differ | µs each | M/s | times ours | by itself it lacks |")
    print("|---|---:|---:|---:|---:|---:|---:|---|")
    differ, ours = 0, 0.0
    for peer in entered:
        found = signs_of(peer.prepare(programs, head), programs)
        wrong = sum(a != b for mine, its in zip(expected, found, strict=True) for a, b in zip(mine, its, strict=True))
        rows = options.rows or peer.rows
        each = seconds(peer.prepare(programs, table.head(rows))) / (rows * recommendations)
        ours = ours or each
        figures = f"{each * 1e6:,.2f} | {1e-6 / each:,.3f} | {each / ours:,.1f}"
        print(
            f"| {peer.name} | {rows:,} | {sum(map(len, found)):,} | {wrong:,} | {figures} | {peer.note} |", flush=True
        )
        differ += wrong
    print()
    return differ


def signs_of(prepared: Prepared, programs: Sequence[Program]) -> list[list[int]]:
    """For each program the signs of every row, one after the other."""
    result = prepared.run()
    return [[sign for row in prepared.signs(result, place) for sign in row] for place in range(len(programs))]


def seconds(prepared: Prepared) -> float:
    """The median of some runs, after one that warms up."""
    taken = []
    for _ in range(TIMES + 1):
        start = time.perf_counter()
        prepared.run()
        taken.append(time.perf_counter() - start)
    return median(taken[1:])


if __name__ == "__main__":
    sys.exit(main())
