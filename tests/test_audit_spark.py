"""An audit on Spark gives the tables of a local run, row by row, whatever happens to it."""

import json
import os
import shutil
import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

import polars as pl
import pytest

from guidecheck.audit.impact import impact_of
from guidecheck.audit.impact_versions import version_of
from guidecheck.audit.run import AuditOptions, run_audit
from guidecheck.audit.store import RUN, SUMMARY, scan
from guidecheck.audit.tables import tables
from guidecheck.authoring.cache import load_cached
from guidecheck.diagnostics import InvalidInput
from tests.audit_letters import write_damaged, write_letters

pytest.importorskip("pyspark", reason="PySpark is not installed: pip install 'guidecheck[spark]'")
if shutil.which("java") is None and "JAVA_HOME" not in os.environ:
    pytest.skip("Spark needs Java, and there is none", allow_module_level=True)

from pyspark.sql import DataFrameWriter

from guidecheck.audit.spark.files import Folder
from guidecheck.audit.spark.run import STAGING, run_on_spark
from guidecheck.audit.spark.session import session

if TYPE_CHECKING:
    from pyspark.sql import SparkSession

LETTERS = 24
SIZE = AuditOptions(shard_size=10)


@pytest.fixture(scope="session")
def spark() -> Iterator["SparkSession"]:
    """One session for all: starting one takes seconds, and less where Java does not compile for the long run."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("JDK_JAVA_OPTIONS", "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC")
        yield from _started()


def _started() -> Iterator["SparkSession"]:
    with session("local[2]", quiet=True) as started:
        started.conf.set("spark.sql.shuffle.partitions", "2")
        yield started


@pytest.fixture(scope="session")
def letters(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Letters, files that are none, copies at several depths, and files of letters."""
    folder = write_damaged(write_letters(tmp_path_factory.mktemp("letters") / "all", LETTERS), 5)
    first = sorted(folder.glob("CM99-*.txt"))[0]
    for name in ("z-copy.txt", "a/copy.txt", "a.copy.txt"):
        (folder / name).parent.mkdir(exist_ok=True)
        (folder / name).write_bytes(first.read_bytes())
    (folder / "notes.md").write_text("no letter")
    return folder


@pytest.fixture(scope="session")
def rows(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    """The same letters as rows of texts, and rows of facts, a damaged one among them."""
    folder = tmp_path_factory.mktemp("rows")
    text = next(write_letters(folder / "texts", 1, seed=7).glob("*.txt")).read_text(encoding="utf-8")
    (folder / "texts.jsonl").write_text(f'{json.dumps({"text": text})}\n{{"text": \n')
    stated = {"modality": ["mri", "xray"], "region": ["cervical", "knee"], "decision": ["upheld", "overturned"]}
    days = {"ur_decision_date": [date(2015, 3, 1), date(2016, 4, 2)], "conservative_care_weeks": [6.0, None]}
    pl.DataFrame({**stated, **days}).write_parquet(folder / "facts.parquet")
    (folder / "facts.csv").write_text("modality,region,decision\nct,lumbar,upheld\nct\n")
    return [folder / name for name in ("texts.jsonl", "facts.parquet", "facts.csv")]


@pytest.fixture(scope="session")
def local(letters: Path, rows: list[Path], tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("local") / "out"
    run_audit([str(letters), *map(str, rows)], out, AuditOptions(jobs=1, quiet=True))
    return out


@pytest.fixture(scope="session")
def on_spark(spark: "SparkSession", letters: Path, rows: list[Path], tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("spark") / "out"
    run_on_spark(spark, [str(letters), *map(str, rows)], str(out), SIZE)
    return out


def rows_of(out: Path) -> dict[str, pl.DataFrame]:
    """Every table, its rows in the order of its keys."""
    whole = tables(load_cached().vocabulary)
    return {table.name: scan(out, table.name).collect().sort(table.keys) for table in whole}


def test_every_table_is_that_of_a_local_run_row_by_row(local: Path, on_spark: Path) -> None:
    expected, made = rows_of(local), rows_of(on_spark)
    for name, frame in expected.items():
        assert made[name].schema == frame.schema, name
        assert made[name].rows() == frame.rows(), name
    assert expected["letters"].height == LETTERS + 4
    assert expected["errors"].height == 7


def test_the_summary_is_that_of_a_local_run_and_the_report_is_there(local: Path, on_spark: Path) -> None:
    assert (on_spark / SUMMARY).read_bytes() == (local / SUMMARY).read_bytes()
    assert (on_spark / "report.html").read_bytes() == (local / "report.html").read_bytes()


def test_nothing_is_left_beside_the_tables(on_spark: Path) -> None:
    assert not (on_spark / STAGING).exists()
    assert {path.name for path in (on_spark / "errors").glob("[!.]*")} == {f"{n:06d}.parquet" for n in range(4)}
    assert json.loads((on_spark / RUN).read_text())["engine"] == "spark"


def test_rules_can_be_compared_over_what_spark_has_written(on_spark: Path) -> None:
    with version_of("rules") as before, version_of("rules") as after:
        assert not impact_of(before, after, on_spark).flips


class Killed(BaseException):
    """The end of the driver, which nothing catches."""


def dying_at(moment: int, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Let the driver die in the midst of its so-manieth table; what it wrote is told."""
    write, written = DataFrameWriter.parquet, list[str]()

    def parquet(self: DataFrameWriter, path: str, *options: Any) -> None:
        if len(written) == moment:
            (Path(path)).mkdir(parents=True, exist_ok=True)
            (Path(path) / "part-00000.parquet").write_bytes(b"PAR1 half")
            raise Killed
        written.append(path)
        write(self, path, *options)

    monkeypatch.setattr(DataFrameWriter, "parquet", parquet)
    return written


@pytest.mark.parametrize("moment", [0, 1, 2, 5])
def test_ended_at_a_step_and_started_again_it_gives_the_same_rows(
    moment: int, spark: "SparkSession", tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    letters = write_letters(tmp_path / "letters", 3)
    run_audit([str(letters)], tmp_path / "whole", AuditOptions(jobs=1, quiet=True))
    with monkeypatch.context() as patch:
        before = dying_at(moment, patch)
        with pytest.raises(Killed):
            run_on_spark(spark, [str(letters)], str(tmp_path / "out"))
    with monkeypatch.context() as patch:
        after = dying_at(99, patch)
        run_on_spark(spark, [str(letters)], str(tmp_path / "out"))
    assert not set(before) & set(after)
    expected, made = rows_of(tmp_path / "whole"), rows_of(tmp_path / "out")
    assert all(made[name].rows() == frame.rows() for name, frame in expected.items())


def test_a_finished_run_is_not_made_again(
    on_spark: Path, spark: "SparkSession", letters: Path, rows: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    before = (on_spark / SUMMARY).read_bytes()
    dying_at(0, monkeypatch)
    run_on_spark(spark, [str(letters), *map(str, rows)], str(on_spark), SIZE)
    assert (on_spark / SUMMARY).read_bytes() == before


def test_a_file_that_cannot_be_read_is_an_error_of_that_letter(spark: "SparkSession", tmp_path: Path) -> None:
    letters = write_letters(tmp_path / "letters", 2)
    broken = sorted(letters.glob("*.txt"))[0]
    (letters / f".{broken.name}.crc").write_bytes(b"crc\x00\x00\x00\x02\x00\x00\x00\x00\x01")  # Hadoop's check sum
    summary = run_on_spark(spark, [str(letters)], str(tmp_path / "out"))
    assert (summary.counts["read"], dict(summary.errors)) == (1, {"cannot be read": 1})
    assert scan(tmp_path / "out", "errors").collect()["file"].to_list() == [str(broken)]


def test_a_file_of_letters_that_is_none_is_told_before_anything_is_read(spark: "SparkSession", tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text("modality,regoin\n")
    with pytest.raises(InvalidInput) as invalid:
        run_on_spark(spark, [str(tmp_path / "a.csv")], str(tmp_path / "out"))
    assert f"{tmp_path}/a.csv:1:1: neither texts nor facts" in invalid.value.render()


def test_output_of_another_run_is_refused(spark: "SparkSession", local: Path, letters: Path) -> None:
    with pytest.raises(InvalidInput) as invalid:
        run_on_spark(spark, [str(letters)], str(local))
    assert "the folder holds another audit: it differs in engine, letters, shard size" in invalid.value.render()


def test_a_folder_with_other_things_in_it_is_refused(spark: "SparkSession", letters: Path) -> None:
    with pytest.raises(InvalidInput) as invalid:
        run_on_spark(spark, [str(letters)], str(letters))
    assert "not empty, and no audit's" in invalid.value.render()


def test_what_is_not_there_is_told(spark: "SparkSession", tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    for path, words in (("none", "there is no such file or folder"), ("empty", "no letters here")):
        with pytest.raises(InvalidInput) as invalid:
            run_on_spark(spark, [str(tmp_path / path)], str(tmp_path / "out"))
        assert words in invalid.value.render()


def test_letters_and_output_may_be_on_any_hadoop_path(spark: "SparkSession", tmp_path: Path) -> None:
    """A mounted file system has paths of its own, which nothing but Hadoop can open."""
    letters = write_damaged(write_letters(tmp_path / "letters", 3), 1)
    hadoop = spark.sparkContext._jsc.hadoopConfiguration()
    hadoop.set("fs.viewfs.mounttable.elsewhere.link./mounted", tmp_path.as_uri())
    there = "viewfs://elsewhere/mounted"
    summary = run_on_spark(spark, [f"{there}/letters"], f"{there}/out")
    assert summary == run_audit([str(letters)], tmp_path / "here", AuditOptions(jobs=1, quiet=True))
    assert summary == run_on_spark(spark, [f"{there}/letters"], f"{there}/out")
    assert (tmp_path / "out" / "report.html").is_file()
    names = scan(tmp_path / "out", "letters").collect()["file"]
    assert names.str.starts_with(f"{there}/letters/").all()
    with Folder(spark, f"{there}/out").here(("errors",)) as (copy, is_copy):
        assert is_copy
        assert scan(copy, "errors").collect().height == 1


def test_letters_are_read_by_the_python_that_runs_the_driver(spark: "SparkSession") -> None:
    assert spark.sparkContext.pythonExec == sys.executable
