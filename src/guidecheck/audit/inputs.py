"""The letters of an audit: every file and row that the user names, each once, in an order that is always the same."""

import glob
import os
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from guidecheck.audit.rows import DATA_SUFFIXES, Row, rows_of
from guidecheck.diagnostics import Span, fault, wrong_call

LETTER_SUFFIXES = frozenset({".pdf", ".txt", ".text"})
_WILD = frozenset("*?[")


@dataclass(frozen=True, slots=True)
class Source:
    """A letter to be read: a file, or a row of a data file; `problem` says why its content is not there.

    `content` is that of a file which is not where its name says: it was brought here.
    """

    letter_id: str
    name: str
    row: Row | None = None
    problem: str = ""
    also_at: tuple[str, ...] = ()
    content: bytes | None = None


@dataclass(frozen=True, slots=True)
class Plan:
    """What is to be read: how many letters, where each was found again, and a digest of what and where they are."""

    letters: int
    again: Mapping[str, tuple[str, ...]]
    digest: str


def files_of(paths: Iterable[str]) -> list[Path]:
    """The files that *paths* name: themselves, what their wildcards match, the letters in folders at any depth."""
    found: dict[Path, None] = {}
    for path in paths:
        for one in _matches(path):
            found.update(dict.fromkeys(_letters_in(one) if one.is_dir() else [one]))
    if not found:
        kinds = ", ".join(sorted(LETTER_SUFFIXES))
        raise wrong_call(", ".join(paths), "no letters here", f"in folders, files ending in {kinds} are letters")
    return list(found)


def plan(files: Iterable[Path]) -> Plan:
    """Look at every letter once: what it is called by its content, and whether it was there before."""
    ids: dict[str, None] = {}
    again: dict[str, tuple[str, ...]] = {}
    digest = sha256()
    for source in _sources(files):
        digest.update(f"{source.letter_id} {source.name}\n".encode("utf-8", "surrogatepass"))
        if source.letter_id in ids:
            again[source.letter_id] = (*again.get(source.letter_id, ()), source.name)
        ids[source.letter_id] = None
    return Plan(len(ids), again, digest.hexdigest())


def shards_of(files: Iterable[Path], planned: Plan, size: int) -> Iterator[tuple[int, tuple[Source, ...]]]:
    """The letters again, each once, in numbered shards of *size*."""
    seen: set[str] = set()
    shard: list[Source] = []
    number = 0
    for source in _sources(files):
        if source.letter_id not in seen:
            seen.add(source.letter_id)
            also = planned.again.get(source.letter_id, ())
            shard.append(Source(source.letter_id, source.name, source.row, source.problem, also))
        if len(shard) == size:
            yield number, tuple(shard)
            number, shard = number + 1, []
    if shard:
        yield number, tuple(shard)


def _matches(path: str) -> list[Path]:
    if Path(path).exists() or not _WILD.intersection(path):
        if not Path(path).exists():
            raise fault(Span(path), "there is no such file or folder")
        return [Path(path)]
    matched = sorted(glob.glob(path, recursive=True))  # noqa: PTH207 - a pattern may begin at the root
    if not matched:
        raise fault(Span(path), "no file or folder matches")
    return [Path(one) for one in matched]


def _letters_in(folder: Path) -> Iterator[Path]:
    for here, folders, files in os.walk(folder, onerror=_unreadable):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(files):
            if not name.startswith(".") and Path(name).suffix.lower() in LETTER_SUFFIXES:
                yield Path(here) / name


def _unreadable(error: OSError) -> None:
    raise fault(Span(str(error.filename)), f"the folder cannot be read: {(error.strerror or '').lower()}") from None


def _sources(files: Iterable[Path]) -> Iterator[Source]:
    for path in files:
        if path.suffix.lower() in DATA_SUFFIXES:
            for row in rows_of(path):
                yield Source(row.digest, f"{path}#{row.number}", row, row.problem)
        else:
            yield _file(path)


def _file(path: Path) -> Source:
    """A file under the digest of its bytes; one that cannot be opened under that of its name."""
    if path.exists() and not path.is_file():
        return _unreadable_file(path, "not a regular file")
    digest = sha256()
    try:
        with path.open("rb") as file:
            while part := file.read(1 << 20):
                digest.update(part)
    except OSError as error:
        return _unreadable_file(path, f"cannot be read: {(error.strerror or str(error)).lower()}")
    return Source(digest.hexdigest(), str(path))


def _unreadable_file(path: Path, problem: str) -> Source:
    name = sha256(f"unreadable {path}".encode("utf-8", "surrogatepass")).hexdigest()
    return Source(name, str(path), problem=problem)
