"""`run_on_spark`: from letters to tables and a summary on a cluster, resumable step by step.

Letters are gathered first, then made into tables in waves of shards, then each table is written and its files put where
a local run puts them. A step is done when Spark's own mark is there, which is written last; what a killed run left
half-written is written anew. The staging folder goes when every table is whole.
"""

import time
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path

from pyspark import Broadcast
from pyspark.sql import DataFrame, SparkSession
from pyspark.sql import functions as F  # noqa: N812 - as everyone writes it

from guidecheck import __version__
from guidecheck.audit.report import REPORT, write_report
from guidecheck.audit.run import AuditOptions, digest_of, refuse_negative
from guidecheck.audit.spark.files import DONE, Folder
from guidecheck.audit.spark.letters import Listing, faults_in, letters_of, listing_of, passed_over
from guidecheck.audit.spark.places import put
from guidecheck.audit.spark.shards import Shards, shards_for
from guidecheck.audit.spark.tables import made, unpacked
from guidecheck.audit.store import RUN, SUMMARY, TIMINGS, Run, check_empty, check_same, json_bytes
from guidecheck.audit.summary import Summary, as_json, summary_of
from guidecheck.audit.tables import VERSION, Table, tables
from guidecheck.authoring.cache import load_cached
from guidecheck.authoring.folder import default_rules
from guidecheck.guideline import Library

STAGING = ".staging"
OPENED, UNOPENED = f"{STAGING}/opened", f"{STAGING}/unopened"


def run_on_spark(spark: SparkSession, paths: Sequence[str], out: str, options: AuditOptions | None = None) -> Summary:
    """Audit the letters at *paths* into the folder *out*, both of any Hadoop path; see `run_audit`."""
    chosen = options or AuditOptions()
    refuse_negative(chosen)
    rules = (chosen.rules or default_rules()).resolve()
    library, folder = load_cached(rules), Folder(spark, out)
    listing = listing_of(spark, paths)
    _claim(
        folder, Run(VERSION, __version__, digest_of(rules), listing.digest, listing.count, chosen.shard_size, "spark")
    )
    whole = tables(library.vocabulary)
    if not folder.has(DONE):
        _make(folder, listing, chosen.shard_size, spark.sparkContext.broadcast(library), whole)
        folder.write(DONE, b"")
    folder.delete(STAGING)
    return _summed_up(folder, rules, whole)


def _claim(folder: Folder, run: Run) -> None:
    record = folder.read(RUN)
    if record is not None:
        check_same(record, run, folder.at(RUN))
        return
    check_empty(folder.entries(), folder.uri)
    folder.write(RUN, json_bytes(asdict(run)))


def _make(folder: Folder, listing: Listing, size: int, library: "Broadcast[Library]", whole: Sequence[Table]) -> None:
    """Every step that is not done yet."""
    start = time.perf_counter()
    letters = _gathered(folder, listing, library)
    shards = shards_for(letters.count(), size)
    for wave in range(shards.waves):
        if not folder.is_done(_wave(wave)):
            own = shards.letters_in(shards.of_wave(wave), letters)
            made(own, library).write.partitionBy("table").mode("overwrite").parquet(folder.at(_wave(wave)))
    for table in whole:
        staged = f"{STAGING}/table-{table.name}"
        if not folder.is_done(staged):
            rows = unpacked(_packed(folder, shards, table), table, shards.count)
            rows.write.mode("overwrite").parquet(folder.at(staged))
        put(folder, staged, table, shards.count)
    seconds = time.perf_counter() - start
    told = {"letters": shards.letters, "seconds": round(seconds, 3), "shards": shards.count}
    folder.write(TIMINGS, json_bytes({**told, "cores": folder.spark.sparkContext.defaultParallelism}))


def _gathered(folder: Folder, listing: Listing, library: "Broadcast[Library]") -> DataFrame:
    """The letters, each once; those that could not be opened too, as letters with a problem."""
    read, opened, unopened = folder.spark.read, folder.at(OPENED), folder.at(UNOPENED)
    if not folder.is_done(OPENED):
        letters_of(listing, library).write.mode("overwrite").parquet(opened)
    if not folder.is_done(UNOPENED):
        found = read.parquet(opened)
        if faults := faults_in(found):
            folder.delete(STAGING)
            raise faults
        passed_over(listing, found).write.mode("overwrite").parquet(unopened)
    return read.parquet(opened, unopened)


def _wave(number: int) -> str:
    return f"{STAGING}/wave-{number:03d}"


def _packed(folder: Folder, shards: Shards, table: Table) -> DataFrame:
    """What the waves made of one table."""
    parts = [folder.at(_wave(wave)) for wave in range(shards.waves)]
    schema = "shard int, rows binary, table string"
    return folder.spark.read.schema(schema).parquet(*parts).where(F.col("table") == table.name)


def _summed_up(folder: Folder, rules: Path, whole: Sequence[Table]) -> Summary:
    """The summary and the report, made here: of a folder that is not of this machine from a copy of its tables."""
    with folder.here(tuple(table.name for table in whole)) as (place, is_copy):
        summary = summary_of(place)
        folder.write(SUMMARY, json_bytes(as_json(summary)))
        write_report(place, rules, summary)
        if is_copy:
            folder.write(REPORT, (place / REPORT).read_bytes())
    return summary
