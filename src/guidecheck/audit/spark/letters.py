"""The letters of an audit on Spark: every file and row once, under the digest of its content.

A file of letters (JSONL, CSV, Parquet) is opened by one process, by the code that opens it in a local run.
"""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from hashlib import sha256
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pyarrow as pa
from pyspark import Broadcast
from pyspark.sql import Column, DataFrame, SparkSession
from pyspark.sql import functions as F  # noqa: N812 - as everyone writes it

from guidecheck.audit.inputs import LETTER_SUFFIXES, Source
from guidecheck.audit.rows import DATA_SUFFIXES, Row, check_columns, rows_of
from guidecheck.audit.spark.files import matches
from guidecheck.diagnostics import InvalidInput, Span, fault, wrong_call
from guidecheck.guideline import Library

_UNREADABLE = "cannot be read"
FAULT = "fault"
_FILE, _ROW = "file", "row"
_FIELDS = ("letter_id", "place", "name", "kind", "content", "problem")
LOOKED = "letter_id string, place string, name string, kind string, content binary, problem string"


@dataclass(frozen=True, slots=True)
class Listing:
    """The files, not yet opened: how many there are, and a digest of their names, sizes and times."""

    files: DataFrame
    count: int
    digest: str


def listing_of(spark: SparkSession, paths: Sequence[str]) -> Listing:
    """The files that *paths* name, of any Hadoop path; raises `InvalidInput` where there are none."""
    found = [(path, matches(spark, path)) for path in paths]
    if strange := next((path for path, matched in found if not matched), None):
        raise fault(Span(strange), "there is no such file or folder")
    folders = sorted({path for _, matched in found for path, is_folder in matched if is_folder})
    named = sorted({path for _, matched in found for path, is_folder in matched if not is_folder})
    parts = [_files(spark, folders).where(_ends_in(LETTER_SUFFIXES))] if folders else []
    parts += [_files(spark, named)] if named else []
    files = parts[0] if len(parts) == 1 else parts[0].union(parts[1]).dropDuplicates(["path"])
    marks = F.xxhash64("path", "length", "modificationTime")
    count, mark, size = files.agg(F.count("*"), F.bit_xor(marks), F.sum("length")).first() or (0, 0, 0)
    if not count:
        raise wrong_call(", ".join(paths), "no letters here", f"files ending in {', '.join(sorted(LETTER_SUFFIXES))}")
    return Listing(files, count, sha256(f"{count} {mark} {size}".encode()).hexdigest())


def letters_of(listing: Listing, library: "Broadcast[Library]") -> DataFrame:
    """Every letter once: where it was found first and again, and its content; each part in the order of the ids."""

    def look(batches: Iterator[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
        for batch in batches:
            for file in batch.to_pylist():
                yield from _batches(_looked(file["path"], file["content"], library.value))

    looked = listing.files.select("path", "content").mapInArrow(look, LOOKED)
    first = F.min_by(F.struct("name", "kind", "content", "problem"), "place")
    again = F.array_sort(F.collect_set(F.struct("place", "name")))
    found = looked.groupBy("letter_id").agg(first.alias("first"), again.alias("places"))
    names = F.transform("places", lambda one: one["name"])
    also_at = F.slice(names, 2, F.greatest(F.size(names) - 1, F.lit(0)))
    chosen = found.select(
        "letter_id", "first.name", "first.kind", "first.content", "first.problem", also_at.alias("also_at")
    )
    return chosen.sortWithinPartitions("letter_id")


def passed_over(listing: Listing, letters: DataFrame) -> DataFrame:
    """The files that could not be opened, of which Spark says nothing: letters with a problem."""
    seen = letters.where(F.col("kind") == _FILE)
    opened = seen.select("name").union(seen.select(F.explode("also_at")))
    names = listing.files.where(~_ends_in(DATA_SUFFIXES)).select(F.regexp_replace("path", "^file:", "").alias("name"))
    known = {
        "letter_id": F.sha2(F.concat(F.lit("unreadable "), "name"), 256),
        "name": F.col("name"),
        "kind": F.lit(_FILE),
        "problem": F.lit(_UNREADABLE),
    }
    passed = names.join(opened, on="name", how="left_anti")
    return passed.select(
        *(known.get(f.name, F.lit(None)).cast(f.dataType).alias(f.name) for f in letters.schema.fields)
    )


def faults_in(letters: DataFrame) -> InvalidInput | None:
    """The files of letters that are none: nothing can be done before they are mended."""
    found = letters.where(F.col("kind") == FAULT).select("problem", "name").sort("name").limit(20).collect()
    faults = [one for row in found for one in fault(Span(row["name"]), row["problem"]).diagnostics]
    return InvalidInput(faults) if faults else None


def source_of(row: Mapping[str, Any]) -> Source:
    """A letter as a shard takes it."""
    problem, content = row["problem"], row["content"]
    stated = Row(0, json.loads(content), row["letter_id"]) if row["kind"] == _ROW and not problem else None
    given = content if row["kind"] == _FILE and not problem else None
    return Source(row["letter_id"], row["name"], stated, problem, tuple(row["also_at"] or ()), given)


def _files(spark: SparkSession, paths: list[str]) -> DataFrame:
    """Names, sizes, times, and contents where they are asked for; what cannot be read is passed over."""
    passing = {"recursiveFileLookup": "true", "ignoreCorruptFiles": "true", "ignoreMissingFiles": "true"}
    return spark.read.format("binaryFile").options(**passing).load(paths)


def _ends_in(suffixes: frozenset[str]) -> Column:
    return F.lower("path").rlike("({})$".format("|".join(sorted(suffix.replace(".", r"\.") for suffix in suffixes))))


def _looked(path: str, content: bytes, library: Library) -> Iterator[tuple[object, ...]]:
    """The letters of one file, each with what `LOOKED` says."""
    name = path.removeprefix("file:")
    place = "/".join(("1" if depth else "0") + part for depth, part in _depths(name))
    if Path(name).suffix.lower() not in DATA_SUFFIXES:
        yield sha256(content).hexdigest(), place, name, _FILE, content, ""
        return
    try:
        for row in _rows(name, content, library):
            written = json.dumps(dict(row.content), ensure_ascii=False, default=_written).encode(
                "utf-8", "surrogatepass"
            )
            yield row.digest, f"{place}#{row.number:012d}", f"{name}#{row.number}", _ROW, written, row.problem
    except InvalidInput as invalid:
        for one in invalid.diagnostics:
            told = f"{one.message}: {one.help}" if one.help else one.message
            yield sha256(f"{name} {told}".encode()).hexdigest(), place, name, FAULT, b"", told


def _depths(name: str) -> Iterator[tuple[int, str]]:
    """The parts of a name with the depth below each: files go before folders, as in a local run."""
    parts = name.split("/")
    return ((len(parts) - 1 - index, part) for index, part in enumerate(parts))


def _rows(name: str, content: bytes, library: Library) -> Iterator[Row]:
    with TemporaryDirectory(prefix="guidecheck-") as folder:
        file = Path(folder) / Path(name).name
        file.write_bytes(content)
        check_columns(file, library.vocabulary)
        yield from rows_of(file)


def _written(value: object) -> str:
    """A day as a row of text would state it."""
    if isinstance(value, datetime):
        value = value.date()
    return value.isoformat() if isinstance(value, date) else str(value)


def _batches(rows: Iterator[tuple[object, ...]], size: int = 1_000) -> Iterator[pa.RecordBatch]:
    held: list[tuple[object, ...]] = []
    for row in rows:
        held.append(row)
        if len(held) == size:
            yield _batch(held)
            held = []
    if held:
        yield _batch(held)


def _batch(rows: Sequence[tuple[object, ...]]) -> pa.RecordBatch:
    types = [pa.binary() if field == "content" else pa.string() for field in _FIELDS]
    columns = zip(*rows, strict=True)
    return pa.RecordBatch.from_arrays(
        [pa.array(c, t) for c, t in zip(columns, types, strict=True)], names=list(_FIELDS)
    )
