"""Shards through processes. PDFium is not for threads, and a document that brings a process down must not end the run.

The processes are spawned, never forked. Each ends by itself when the run does, however it ends. A process that dies
leaves behind which letter it was at; the shard is tried again, and a letter at which two processes died is an error.
"""

import os
import signal
import threading
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import FIRST_COMPLETED, BrokenExecutor, Future, ProcessPoolExecutor, wait
from dataclasses import dataclass, replace
from multiprocessing import get_context, parent_process
from multiprocessing.connection import wait as wait_for
from pathlib import Path

from guidecheck.audit.inputs import Source
from guidecheck.diagnostics import Span, fault

CRASHED = "reading it brought the process down"
_MEMORY = "is the memory full? try fewer --jobs or a smaller --shard-size"
_AHEAD = 2
_DEATHS = 2


@dataclass(frozen=True, slots=True)
class Task:
    """A shard to be made: its letters, and where it is written. The rules are loaded once a process."""

    number: int
    sources: tuple[Source, ...]
    out: str
    rules: str


@dataclass(frozen=True, slots=True)
class Made:
    """A shard that is written: its letters, how many of them failed, and how long it took."""

    number: int
    letters: int
    errors: int
    seconds: float = 0.0


def made_by(tasks: Iterable[Task], jobs: int, make: Callable[[Task], Made]) -> Iterator[Made]:
    """The shards as they are made by *jobs* processes, or here where one is enough."""
    if jobs == 1:
        yield from map(make, tasks)
    else:
        yield from _in_processes(iter(tasks), jobs, make)


def began(task: Task, index: int) -> None:
    """Note which letter is being read, for the case that it brings the process down."""
    if parent_process() is not None:
        _note(task).write_text(str(index), encoding="utf-8")


def _in_processes(tasks: Iterator[Task], jobs: int, make: Callable[[Task], Made]) -> Iterator[Made]:
    while True:
        under_way: dict[Future[Made], Task] = {}
        with ProcessPoolExecutor(jobs, get_context("spawn"), initializer=_prepare) as pool:
            try:
                yield from _through(pool, tasks, under_way, jobs * _AHEAD, make)
            except BrokenExecutor:
                pass
            except BaseException:
                pool.shutdown(wait=True, cancel_futures=True)
                raise
            else:
                return
        for task in under_way.values():
            yield _alone(task, make)


def _through(
    pool: ProcessPoolExecutor,
    tasks: Iterator[Task],
    under_way: dict[Future[Made], Task],
    most: int,
    make: Callable[[Task], Made],
) -> Iterator[Made]:
    """Keep the processes busy without holding more shards than they need."""
    while True:
        while len(under_way) < most and (task := next(tasks, None)) is not None:
            under_way[pool.submit(make, task)] = task
        if not under_way:
            return
        done, _ = wait(under_way, return_when=FIRST_COMPLETED)
        for future in done:
            made = future.result()
            _note(under_way.pop(future)).unlink(missing_ok=True)
            yield made


def _alone(task: Task, make: Callable[[Task], Made]) -> Made:
    """A shard whose process died, or another beside it, in a process of its own until it is made."""
    deaths = Counter([_letter_at(task)])
    while True:
        with ProcessPoolExecutor(1, get_context("spawn"), initializer=_prepare) as pool:
            try:
                made = pool.submit(make, task).result()
            except BrokenExecutor:
                pass
            else:
                _letter_at(task)
                return made
        letter = _letter_at(task)
        deaths[letter] += 1
        if deaths[letter] >= _DEATHS:
            if letter is None:
                raise fault(Span(task.out), "the processes are ended from outside", _MEMORY)
            culprit = replace(task.sources[letter], problem=CRASHED)
            task = replace(task, sources=(*task.sources[:letter], culprit, *task.sources[letter + 1 :]))


def _letter_at(task: Task) -> int | None:
    """The letter that was being read when the process died, if one was; the note of it goes."""
    try:
        index = int(_note(task).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None
    finally:
        _note(task).unlink(missing_ok=True)
    return index if index < len(task.sources) else None


def _note(task: Task) -> Path:
    """A hidden file that a later run deletes."""
    return Path(task.out) / f".part-reading-{task.number:06d}"


def _prepare() -> None:
    """In each process: one thread for Polars, for the processes are as many as the cores; and end with the parent."""
    os.environ["POLARS_MAX_THREADS"] = "1"
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the parent hears it, and lets the shards under way be finished
    threading.Thread(target=_end_with_parent, daemon=True).start()


def _end_with_parent() -> None:
    parent = parent_process()
    if parent is not None:
        wait_for([parent.sentinel])
        os._exit(1)
