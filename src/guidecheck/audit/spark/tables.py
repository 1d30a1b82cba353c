"""The shard function through Arrow: batches of letters in, batches of tables out.

`mapInArrow` gives rows of one kind, and a shard has several tables: each is one row, packed, and is unpacked when its
table is written. Partition and shard are one thing here, from the letters to the file.
"""

import io
from collections.abc import Iterator

import polars as pl
import pyarrow as pa
from pyspark import Broadcast
from pyspark.sql import DataFrame
from pyspark.sql.pandas.types import from_arrow_schema, to_arrow_schema
from pyspark.sql.types import StructType

from guidecheck.audit.letters import LetterReader
from guidecheck.audit.shards import Bench, tables_of
from guidecheck.audit.spark.letters import source_of
from guidecheck.audit.tables import Table
from guidecheck.guideline import Library

PACKED = "table string, shard int, rows binary"
_ROWS = 50_000
_OLDEST = pl.CompatLevel.oldest()  # Spark knows neither views of strings nor large lists


def made(letters: DataFrame, library: "Broadcast[Library]") -> DataFrame:
    """The tables of *letters*, packed; each partition is a shard."""

    def make(batches: Iterator[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
        rows = [row for batch in batches for row in batch.to_pylist()]
        if not rows:
            return
        rules, shard = library.value, rows[0]["shard"]
        bench = Bench(rules, LetterReader(rules.vocabulary, rules.codes))
        for name, frame in tables_of([source_of(row) for row in rows], bench).items():
            yield pa.RecordBatch.from_pydict(
                {"table": [name], "shard": pa.array([shard], pa.int32()), "rows": [packed(frame)]}
            )

    return letters.mapInArrow(make, PACKED)


def unpacked(rows: DataFrame, table: Table, shards: int) -> DataFrame:
    """The rows of *table* from those that are packed, shard by shard."""
    schema = spark_schema(table)
    arrow = to_arrow_schema(schema)

    def unpack(batches: Iterator[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
        for batch in batches:
            for content in batch.column("rows"):
                with pa.ipc.open_stream(pa.py_buffer(content.as_py())) as stream:
                    yield from stream.read_all().cast(arrow).to_batches(max_chunksize=_ROWS)

    return rows.repartitionById(shards, "shard").select("rows").mapInArrow(unpack, schema)


def packed(frame: pl.DataFrame) -> bytes:
    """A frame in Arrow's format for streams."""
    content = io.BytesIO()
    frame.rechunk().write_ipc_stream(content, compression="zstd", compat_level=_OLDEST)
    return content.getvalue()


def spark_schema(table: Table) -> StructType:
    """The columns of *table* as Spark calls their types."""
    fields = table.frame([]).to_arrow(compat_level=_OLDEST).schema
    return from_arrow_schema(pa.schema([(field.name, _plain(field.type)) for field in fields]))


def _plain(kind: pa.DataType) -> pa.DataType:
    if pa.types.is_large_list(kind):
        return pa.list_(_plain(kind.value_type))
    if pa.types.is_struct(kind):
        return pa.struct([(field.name, _plain(field.type)) for field in kind])
    return pa.string() if pa.types.is_large_string(kind) else kind
