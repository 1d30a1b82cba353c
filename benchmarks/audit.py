"""What an audit costs: letters from text to finished tables, fact rows against the whole library, peak memory.

    python -m benchmarks.audit                       small sizes: about two minutes
    python -m benchmarks.audit --rows 10000 100000 1000000 --letters 10000

Every measurement runs in a process of its own, so that its peak memory is its own.
"""

import argparse
import json
import os
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

import polars as pl

from benchmarks.generate import asked_by, facts, programs_of, write_letters
from benchmarks.table import machine
from guidecheck.audit.run import AuditOptions, run_audit
from guidecheck.authoring.cache import load_cached
from guidecheck.engines.columnar import statuses
from guidecheck.engines.reference import ReferenceEngine

Measured = Mapping[str, float]
CHECKED = 200


def main() -> None:
    """Measure and print."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--rows", type=int, nargs="*", default=[10_000, 100_000])
    options.add_argument("--letters", type=int, nargs="*", default=[1_000])
    options.add_argument("--child", nargs="+", help=argparse.SUPPRESS)
    arguments = options.parse_args()
    if arguments.child:
        name, *rest = arguments.child
        print(json.dumps({**CHILDREN[name](*rest), "peak": _peak()}))
        return
    print(machine(), f"load {os.getloadavg()[0]:.1f}")
    with tempfile.TemporaryDirectory() as folder:
        letters(arguments.letters, Path(folder))
        tables(arguments.rows, Path(folder))


def letters(sizes: Sequence[int], folder: Path) -> None:
    """Letters as text files, to finished tables."""
    print("\n### Letters, from text files to tables and summary\n")
    print(
        "| letters | processes | s | letters/s | output MB | peak MB, main process |\n|---:|---:|---:|---:|---:|---:|"
    )
    for size in sizes:
        write_letters(size, folder / f"letters-{size}")
        for jobs in (1, os.cpu_count() or 1):
            out = folder / f"out-{size}-{jobs}"
            took = child("letters", str(folder / f"letters-{size}"), str(out), str(jobs))
            written = sum(path.stat().st_size for path in out.rglob("*.parquet")) / 1e6
            rate = size / took["seconds"]
            print(f"| {size:,} | {jobs} | {took['seconds']:.1f} | {rate:,.0f} | {written:.1f} | {took['peak']:,.0f} |")


def tables(sizes: Sequence[int], folder: Path) -> None:
    """Fact rows against every program of the library, every criterion's status."""
    library = load_cached()
    programs = programs_of(library)
    criteria = sum(len(program.criteria) for program in programs)
    print(
        f"\n### Fact rows against the whole library: {len(programs)} recommendations, {criteria:,} criteria, ", end=""
    )
    print(f"{len(asked_by(programs))} facts, 40 % missing\n")
    print("| rows | way | s | rows/s | million (row, recommendation)/s | million statuses/s | peak MB |")
    print("|---:|---|---:|---:|---:|---:|---:|")
    for size in sizes:
        facts(size, library).sink_parquet(folder / f"facts-{size}.parquet", row_group_size=50_000)
        for way in ("memory", "parquet"):
            took = child(way, str(folder / f"facts-{size}.parquet"), str(folder / f"statuses-{size}"))
            seconds = took["seconds"]
            figures = f"{size / seconds:,.0f} | {size * len(programs) / seconds / 1e6:.1f}"
            more = f"{size * criteria / seconds / 1e6:.0f} | {took['peak']:,.0f}"
            print(f"| {size:,} | {WAYS[way]} | {seconds:.2f} | {figures} | {more} |")


WAYS = {"memory": "in memory", "parquet": "Parquet to Parquet, streaming"}


def child(*arguments: str) -> Measured:
    """One measurement in a process of its own."""
    command = [sys.executable, "-m", "benchmarks.audit", "--child", *arguments]
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    measured: Measured = json.loads(done.stdout.splitlines()[-1])
    return measured


def _letters(folder: str, out: str, jobs: str) -> Measured:
    start = time.perf_counter()
    run_audit([folder], Path(out), AuditOptions(jobs=int(jobs), quiet=True))
    return {"seconds": time.perf_counter() - start}


def _memory(path: str, _: str) -> Measured:
    """Statuses as frames, one recommendation after the other; the first rows are held to the reference engine."""
    programs, frame = programs_of(load_cached()), pl.read_parquet(path)
    reference, head = ReferenceEngine(), frame.head(CHECKED)
    means = {"met": True, "not_met": False, "not_documented": None}
    for program in programs:
        found = statuses(program, head, ["row"]).to_dicts()
        for row, given in zip(head.to_dicts(), found, strict=True):
            answers = {name: value for name, value in row.items() if value is not None}
            for id_, status in reference.evaluate(program, answers).items():
                assert means[status.value] is given[id_], (program.id, id_)
    start = time.perf_counter()
    for program in programs:
        assert statuses(program, frame, ["row"]).height == frame.height
    return {"seconds": time.perf_counter() - start}


def _parquet(path: str, out: str) -> Measured:
    """One file of statuses a recommendation."""
    programs = programs_of(load_cached())
    Path(out).mkdir(exist_ok=True)
    start = time.perf_counter()
    for number, program in enumerate(programs):
        found = statuses(program, pl.scan_parquet(path), ["row"])
        found.sink_parquet(Path(out) / f"{number:03d}.parquet", compression="lz4", statistics=False)
    return {"seconds": time.perf_counter() - start}


CHILDREN: Mapping[str, Callable[..., Measured]] = {"letters": _letters, "memory": _memory, "parquet": _parquet}


def _peak() -> float:
    """Megabytes that this process held at most."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


if __name__ == "__main__":
    main()
