"""The folder of an audit: what run it belongs to, and files that are either whole or not there.

A file is written under a hidden name, brought to the disk, and renamed. Killed at any moment, a run leaves whole files
and hidden ones, which the next run deletes. A shard is done when its `errors` file is there: it is written last.
"""

import errno
import io
import json
import os
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path

import polars as pl

from guidecheck.diagnostics import InvalidInput, Span, fault

RUN, SUMMARY, TIMINGS, LOCK = "run.json", "summary.json", "timings.json", ".lock"
LAST_TABLE = "errors"
_HIDDEN = ".part-"
_NO_SPACE = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})
_DIFFERS = {
    "engine": "engine",
    "tables": "version of the tables",
    "guidecheck": "version of guidecheck",
    "rules": "rules",
    "inputs": "letters",
    "shard_size": "shard size",
}


@dataclass(frozen=True, slots=True)
class Run:
    """What the bytes of the output depend on: another of these needs another folder."""

    tables: int
    guidecheck: str
    rules: str
    inputs: str
    letters: int
    shard_size: int
    engine: str = "local"


@contextmanager
def opened(out: Path, run: Run) -> Iterator[None]:
    """The folder for *run*, alone: claimed where it is new, taken up where it is the same run's."""
    try:
        out.mkdir(parents=True, exist_ok=True)
        with _locked(out):
            _claim(out, run)
            for left in out.rglob(f"{_HIDDEN}*"):
                left.unlink(missing_ok=True)
            yield
    except OSError as error:
        raise _told(error, out) from None


def write_bytes(path: Path, content: bytes) -> None:
    """The whole file, on the disk, or none; raises `InvalidInput` where it cannot be written."""
    hidden = path.with_name(f"{_HIDDEN}{os.getpid()}-{path.name}")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with hidden.open("wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        hidden.replace(path)
        _sync_folder(path.parent)
    except OSError as error:
        hidden.unlink(missing_ok=True)
        raise _told(error, path) from None


def write_json(path: Path, content: Mapping[str, object]) -> None:
    """JSON for people and programs: the same content is the same bytes."""
    write_bytes(path, json_bytes(content))


def json_bytes(content: Mapping[str, object]) -> bytes:
    """The bytes of such a file."""
    return (json.dumps(content, indent=1, ensure_ascii=False) + "\n").encode("utf-8", "surrogatepass")


def write_shard(out: Path, number: int, frames: Mapping[str, pl.DataFrame]) -> None:
    """Every table of a shard; the last one says that the shard is done."""
    for name in sorted(frames, key=lambda name: (name == LAST_TABLE, name)):
        write_bytes(shard_path(out, name, number), parquet_bytes(frames[name]))


def parquet_bytes(frame: pl.DataFrame) -> bytes:
    """A frame as the file of a shard."""
    content = io.BytesIO()
    frame.write_parquet(content, compression="zstd", statistics=False)
    return content.getvalue()


def shard_path(out: Path, table: str, number: int) -> Path:
    """The file of a table's shard."""
    return out / table / shard_name(number)


def shard_name(number: int) -> str:
    """The name of a shard's file, in each table's folder."""
    return f"{number:06d}.parquet"


def is_done(out: Path, number: int) -> bool:
    """Whether a shard is written, all of it."""
    return shard_path(out, LAST_TABLE, number).is_file()


def scan(out: Path, table: str) -> pl.LazyFrame:
    """A table of an audit, all shards in order."""
    return pl.scan_parquet(_files(out, table))


def parts(out: Path, table: str) -> Iterator[pl.LazyFrame]:
    """A table of an audit shard by shard, for what would take too much memory at once."""
    yield from map(pl.scan_parquet, _files(out, table))


def _files(out: Path, table: str) -> list[Path]:
    return sorted((out / table).glob("*.parquet"))


def _claim(out: Path, run: Run) -> None:
    path = out / RUN
    if not path.exists():
        check_empty(sorted(entry.name for entry in out.iterdir() if not entry.name.startswith(".")), str(out))
        write_json(path, asdict(run))
        return
    check_same(path.read_bytes(), run, str(path))


def check_same(record: bytes, run: Run, name: str) -> None:
    """Refuse a folder whose *record*, the file *name*, is not that of *run*."""
    try:
        earlier = json.loads(record)
    except ValueError:
        raise fault(Span(name), "not the record of an audit", _OTHER) from None
    now = asdict(run)
    different = [
        label for key, label in _DIFFERS.items() if not isinstance(earlier, dict) or earlier.get(key) != now[key]
    ]
    if different:
        raise fault(Span(name), f"the folder holds another audit: it differs in {', '.join(different)}", _OTHER)


def check_empty(entries: Sequence[str], name: str) -> None:
    """Refuse a folder *name* that is no audit's and has *entries*."""
    if entries:
        raise fault(Span(name), f"the folder is not empty, and no audit's: it has `{entries[0]}`", _OTHER)


_OTHER = "choose another --out, or delete the folder"


@contextmanager
def _locked(out: Path) -> Iterator[None]:
    """The folder for one run at a time; the lock ends with the process, however it ends."""
    try:
        import fcntl
    except ImportError:
        yield
        return
    with (out / LOCK).open("w") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise fault(
                Span(str(out)), "another audit is writing here", "wait for it, or choose another --out"
            ) from None
        yield


def _sync_folder(folder: Path) -> None:
    """Bring a rename to the disk; some systems cannot open folders, and need not."""
    try:
        descriptor = os.open(folder, os.O_RDONLY)
    except OSError:
        return
    try:
        os.fsync(descriptor)
    except OSError as error:
        if error.errno != errno.EINVAL:
            raise
    finally:
        os.close(descriptor)


def _told(error: OSError, path: Path) -> InvalidInput:
    if error.errno in _NO_SPACE:
        help_ = "free some space and start again: what is written is kept"
        return fault(Span(str(path)), "cannot be written: the disk is full", help_)
    return fault(Span(str(path)), f"cannot be written: {(error.strerror or str(error)).lower()}")
