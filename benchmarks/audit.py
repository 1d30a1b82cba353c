"""What an audit costs: letters from text to finished tables, fact rows against the whole library, peak memory.

    python -m benchmarks.audit                       small sizes: about two minutes
    python -m benchmarks.audit --rows 10000 100000 1000000 --letters 10000

Every measurement runs in a process of its own, so that its peak memory is its own.
"""

import argparse
import json
import os
import resource
import sys
import tempfile
import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import ExitStack
from pathlib import Path

import polars as pl

from benchmarks.generate import asked_by, facts, programs_of, write_letters
from benchmarks.processes import answered
from benchmarks.table import machine
from guidecheck.audit.run import AuditOptions, run_audit
from guidecheck.authoring.cache import load_cached
from guidecheck.engines.columnar import statuses
from guidecheck.engines.merged import Merged, merged
from guidecheck.engines.reference import ReferenceEngine
from guidecheck.program import Program

Measured = Mapping[str, float]
Step = Callable[[], object]
Prepare = Callable[..., Step]
CHECKED = 200
BATCH = 50_000


def main() -> None:
    """Measure and print."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--rows", type=int, nargs="*", default=[10_000, 100_000])
    options.add_argument("--letters", type=int, nargs="*", default=[1_000])
    options.add_argument("--ways", nargs="*", default=list(WAYS), choices=list(WAYS))
    options.add_argument("--spark", action="store_true", help="the letters on Spark in local mode, too")
    options.add_argument("--child", nargs="+", help=argparse.SUPPRESS)
    arguments = options.parse_args()
    if arguments.child:
        name, *rest = arguments.child
        print(json.dumps({**_timed(CHILDREN[name], rest), "peak": _peak()}))
        return
    print(machine(), f"load {os.getloadavg()[0]:.1f}")
    with tempfile.TemporaryDirectory() as folder:
        letters(arguments.letters, Path(folder), on_spark=arguments.spark)
        tables(arguments.rows, arguments.ways, Path(folder))


def letters(sizes: Sequence[int], folder: Path, *, on_spark: bool) -> None:
    """Letters as text files, to finished tables."""
    print("\n### Letters, from text files to tables and summary\n")
    print("| letters | processes | s | CPU s | letters/s | output MB | peak MB, main process |")
    print("|---:|---:|---:|---:|---:|---:|---:|")
    for size in sizes:
        write_letters(size, folder / f"letters-{size}")
        cores = os.cpu_count() or 1
        ways = [("letters", 1), ("letters", cores), *([("spark", cores)] if on_spark else [])]
        for way, jobs in ways:
            out = folder / f"out-{size}-{way}-{jobs}"
            took = child(way, str(folder / f"letters-{size}"), str(out), str(jobs))
            written = sum(path.stat().st_size for path in out.rglob("*.parquet")) / 1e6
            rate = size / took["seconds"]
            figures = f"{took['seconds']:.1f} | {took['cpu']:.1f} | {rate:,.0f}"
            named = f"{jobs} (Spark)" if way == "spark" else jobs
            print(f"| {size:,} | {named} | {figures} | {written:.1f} | {took['peak']:,.0f} |")


def tables(sizes: Sequence[int], ways: Sequence[str], folder: Path) -> None:
    """Fact rows against every program of the library, every criterion's status."""
    library = load_cached()
    programs = programs_of(library)
    criteria = sum(len(program.criteria) for program in programs)
    print(
        f"\n### Fact rows against the whole library: {len(programs)} recommendations, {criteria:,} criteria, ", end=""
    )
    shared = len(merged(programs).program.criteria)
    print(f"{len(asked_by(programs))} facts, 40 % missing; {shared:,} criteria are evaluated, the others share them\n")
    print("| rows | way | s | CPU s | rows/s | million (row, recommendation)/s | million statuses/s | peak MB |")
    print("|---:|---|---:|---:|---:|---:|---:|---:|")
    for size in sizes:
        facts(size, library).sink_parquet(folder / f"facts-{size}.parquet", row_group_size=50_000)
        for way in ways:
            took = child(way, str(folder / f"facts-{size}.parquet"), str(folder / f"statuses-{size}"))
            seconds = took["seconds"]
            figures = f"{size / seconds:,.0f} | {size * len(programs) / seconds / 1e6:.1f}"
            more = f"{size * criteria / seconds / 1e6:.0f} | {took['peak']:,.0f}"
            print(f"| {size:,} | {WAYS[way]} | {seconds:.2f} | {took['cpu']:.1f} | {figures} | {more} |")


WAYS = {
    "memory": f"in memory, {BATCH:,} rows at a time",
    "batches": f"Parquet to Parquet, {BATCH:,} rows at a time",
    "parquet": "Parquet to Parquet, Polars' streaming sink",
}


def child(*arguments: str) -> Measured:
    """One measurement in a process of its own."""
    command = [sys.executable, "-m", "benchmarks.audit", "--child", *arguments]
    measured: Measured = json.loads(answered(command))
    return measured


def _timed(prepare: Prepare, arguments: Sequence[str]) -> Measured:
    """Seconds on the clock and of all processors, once everything is prepared."""
    step = prepare(*arguments)
    before, start = os.times(), time.perf_counter()
    step()
    seconds, after = time.perf_counter() - start, os.times()
    return {"seconds": seconds, "cpu": sum(after[:4]) - sum(before[:4])}


def _letters(folder: str, out: str, jobs: str) -> Step:
    return lambda: run_audit([folder], Path(out), AuditOptions(jobs=int(jobs), quiet=True))


def _on_spark(folder: str, out: str, jobs: str) -> Step:
    """The same on Spark in local mode; its start is not counted, and its Java not among the CPU seconds."""
    from guidecheck.audit.spark.run import run_on_spark
    from guidecheck.audit.spark.session import session

    open_ = ExitStack()
    spark = open_.enter_context(session(f"local[{jobs}]", quiet=True))

    def step() -> None:
        with open_:
            run_on_spark(spark, [folder], out)

    return step


def _memory(path: str, _: str) -> Step:
    """Statuses as frames, some rows at a time; the first are held to the reference engine, status by status."""
    programs, frame = programs_of(load_cached()), pl.read_parquet(path)
    one = merged(programs)
    _check(programs, one, frame.head(CHECKED))
    starts = range(0, frame.height, BATCH)
    return lambda: [statuses(one.program, frame.slice(start, BATCH), ["row"]).height for start in starts]


def _check(programs: Sequence[Program], one: Merged, head: pl.DataFrame) -> None:
    means = {"met": True, "not_met": False, "not_documented": None}
    reference, found = ReferenceEngine(), statuses(one.program, head, ["row"]).to_dicts()
    for row, given in zip(head.to_dicts(), found, strict=True):
        answers = {name: value for name, value in row.items() if value is not None}
        for program in programs:
            for id_, status in reference.evaluate(program, answers).items():
                assert means[status.value] is given[one.names[program.id][id_]], (program.id, id_)


def _batches(path: str, out: str) -> Step:
    """One file of statuses a batch, and one that says which column is which recommendation's criterion."""
    one = merged(programs_of(load_cached()))
    Path(out).mkdir(exist_ok=True)

    def step() -> None:
        (Path(out) / "criteria.json").write_text(json.dumps(one.names), encoding="utf-8")
        facts_, rows = pl.scan_parquet(path), pl.scan_parquet(path).select(pl.len()).collect().item()
        for part, start in enumerate(range(0, rows, BATCH)):
            found = statuses(one.program, facts_.slice(start, BATCH).collect(), ["row"])
            found.write_parquet(Path(out) / f"{part:04d}.parquet", compression="lz4", statistics=False)

    return step


def _parquet(path: str, out: str) -> Step:
    """One file of statuses, written as the rows stream by."""
    one = merged(programs_of(load_cached()))
    Path(out).mkdir(exist_ok=True)

    def step() -> None:
        found = statuses(one.program, pl.scan_parquet(path), ["row"])
        found.sink_parquet(Path(out) / "statuses.parquet", compression="lz4", statistics=False)

    return step


CHILDREN: Mapping[str, Prepare] = {
    "letters": _letters,
    "spark": _on_spark,
    "memory": _memory,
    "batches": _batches,
    "parquet": _parquet,
}


def _peak() -> float:
    """Megabytes that this process held at most.

    `ru_maxrss` is not asked where there is better: a child inherits it from the process that started it.
    """
    try:
        lines = Path("/proc/self/status").read_text(encoding="utf-8").splitlines()
    except OSError:
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return next(int(line.split()[1]) for line in lines if line.startswith("VmHWM:")) / 1024


if __name__ == "__main__":
    main()
