"""`run_audit`: from letters to tables and a summary, resumable at any moment."""

import os
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache
from hashlib import sha256
from pathlib import Path

from guidecheck import __version__
from guidecheck.audit.inputs import Plan, files_of, plan, shards_of
from guidecheck.audit.letters import LetterReader
from guidecheck.audit.progress import progress
from guidecheck.audit.report import write_report
from guidecheck.audit.rows import DATA_SUFFIXES, check_columns
from guidecheck.audit.shards import Bench, tables_of
from guidecheck.audit.store import SUMMARY, TIMINGS, Run, is_done, opened, write_json, write_shard
from guidecheck.audit.summary import Summary, as_json, summary_of
from guidecheck.audit.tables import VERSION
from guidecheck.audit.workers import Made, Task, began, made_by
from guidecheck.authoring.cache import load_cached
from guidecheck.authoring.folder import default_rules, yaml_files
from guidecheck.authoring.garbage import kept_for_good
from guidecheck.diagnostics import wrong_call

MOST_IN_A_SHARD, LEAST_IN_A_SHARD, SHARDS = 1_000, 50, 4


@dataclass(frozen=True, slots=True)
class AuditOptions:
    """What the user may set: the rules, the processes, the size of shards, and silence."""

    rules: Path | None = None
    jobs: int = 0
    shard_size: int = 0
    quiet: bool = False


def run_audit(paths: Sequence[str], out: Path, options: AuditOptions | None = None) -> Summary:
    """Audit the letters at *paths* into the folder *out*; what is there of the same run is taken up.

    Raises `InvalidInput` where nothing can be done: no letters, rules with faults, a folder of something else, a full
    disk. A letter that fails is a row of the table `errors`.
    """
    chosen = options or AuditOptions()
    refuse_negative(chosen)
    rules = (chosen.rules or default_rules()).resolve()
    library = load_cached(rules)
    files = files_of(paths)
    for file in files:
        if file.suffix.lower() in DATA_SUFFIXES:
            check_columns(file, library.vocabulary)
    planned = plan(files)
    size = chosen.shard_size or size_for(planned.letters)
    run = Run(VERSION, __version__, digest_of(rules), planned.digest, planned.letters, size)
    with opened(out, run):
        _make(files, planned, out, rules, replace(chosen, shard_size=size))
        summary = summary_of(out)
        write_json(out / SUMMARY, as_json(summary))
        write_report(out, rules, summary)
    return summary


def refuse_negative(options: AuditOptions) -> None:
    """Numbers that cannot be meant."""
    for option, number in (("--shard-size", options.shard_size), ("--jobs", options.jobs)):
        if number < 0:
            raise wrong_call(option, f"{number} is less than nothing", "leave it out to let guidecheck choose")


def size_for(letters: int) -> int:
    """The size of shards for so many letters: a few shards at least, and none that is long in the making."""
    return min(MOST_IN_A_SHARD, max(LEAST_IN_A_SHARD, -(-letters // SHARDS)))


def digest_of(rules: Path) -> str:
    """A digest of every rule file: other rules make other tables."""
    digest = sha256()
    for path in yaml_files(rules):
        content = path.read_bytes()
        digest.update(f"{path.relative_to(rules).as_posix()} {len(content)}\n".encode())
        digest.update(content)
    return digest.hexdigest()


def make_shard(task: Task) -> Made:
    """Read, evaluate and write one shard."""
    start = time.perf_counter()
    frames = tables_of(task.sources, _bench(task.rules), lambda index: began(task, index))
    write_shard(Path(task.out), task.number, frames)
    return Made(task.number, len(task.sources), len(frames["errors"]), time.perf_counter() - start)


@cache
def _bench(rules: str) -> Bench:
    """The rules and the reader, once a process."""
    library = load_cached(Path(rules))
    bench = Bench(library, LetterReader(library.vocabulary, library.codes))
    kept_for_good()
    return bench


def _make(files: Sequence[Path], planned: Plan, out: Path, rules: Path, options: AuditOptions) -> None:
    start, letters = time.perf_counter(), 0
    shards = -(-planned.letters // options.shard_size)
    jobs = min(options.jobs or os.cpu_count() or 1, shards)
    with progress(planned.letters, quiet=options.quiet) as advance:

        def tasks() -> Iterator[Task]:
            for number, sources in shards_of(files, planned, options.shard_size):
                if is_done(out, number):
                    advance(len(sources), 0)
                else:
                    yield Task(number, sources, str(out), str(rules))

        for made in made_by(tasks(), max(jobs, 1), make_shard):
            letters += made.letters
            advance(made.letters, made.errors)
    if letters:
        seconds = time.perf_counter() - start
        timings = {"letters": letters, "seconds": round(seconds, 3), "letters_a_second": round(letters / seconds, 1)}
        write_json(out / TIMINGS, {**timings, "jobs": jobs, "shards": shards})
