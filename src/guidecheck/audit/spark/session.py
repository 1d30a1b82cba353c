"""A Spark session for an audit.

What we found out about Spark 4 the hard way, each held by a test or by the session itself:
- `mapInArrow` imports pandas before it runs, uses none of it, and warns of version 3, so the extra asks for version 2;
- in local mode the Python processes are those of the path, not the one that runs the driver, unless they are named;
- a batch of Arrow is filled by count alone unless its bytes are bounded too, and a letter may be a large PDF;
- a file that cannot be read ends the job unless Spark is told to pass it over, and then nothing says that it did;
- names that begin with `_` or `.` are hidden: folders and files alike are passed over without a word.
"""

import os
import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager

from pyspark.errors import PySparkRuntimeError
from pyspark.sql import SparkSession

from guidecheck.diagnostics import InvalidInput, wrong_call

_BATCH, _BATCH_BYTES = 500, 16 << 20
_ROW_GROUP = 16 << 20
_SETTINGS = {
    "spark.executorEnv.POLARS_MAX_THREADS": "1",  # there are as many Python processes as cores
    "spark.hadoop.parquet.block.size": str(_ROW_GROUP),  # a wave of letters is found by the ids of the groups
    "spark.sql.execution.arrow.maxRecordsPerBatch": str(_BATCH),
    "spark.sql.execution.arrow.maxBytesPerBatch": str(_BATCH_BYTES),
    "spark.sql.parquet.compression.codec": "zstd",
}
_LOCAL = {
    "spark.driver.host": "127.0.0.1",
    "spark.driver.bindAddress": "127.0.0.1",
    "spark.ui.enabled": "false",
}


@contextmanager
def session(master: str, *, quiet: bool = False) -> Iterator[SparkSession]:
    """A session with *master*, or with the one that Spark is set up for where that is empty."""
    if shutil.which("java") is None and "JAVA_HOME" not in os.environ:
        raise wrong_call("--engine spark", "Spark needs Java, and there is none", "install a Java runtime, 17 or later")
    if master.startswith("local"):
        os.environ.setdefault("PYSPARK_PYTHON", sys.executable)
    builder = SparkSession.builder.appName("guidecheck audit").config("spark.ui.showConsoleProgress", str(not quiet))
    for name, value in {**_SETTINGS, **(_LOCAL if master.startswith("local") else {})}.items():
        builder = builder.config(name, value)
    spark = _started(builder.master(master) if master else builder, master)
    try:
        spark.sparkContext.setLogLevel("ERROR")
        yield spark
    finally:
        spark.stop()


def _started(builder: SparkSession.Builder, master: str) -> SparkSession:
    try:
        return builder.getOrCreate()
    except (PySparkRuntimeError, OSError) as error:
        raise _not_started(error, master) from None
    except Exception as error:
        if type(error).__module__.split(".")[0] not in {"py4j", "pyspark"}:
            raise
        raise _not_started(error, master) from None


def _not_started(error: Exception, master: str) -> InvalidInput:
    told = next((line for line in str(error).splitlines() if line.strip()), type(error).__name__)
    return wrong_call(f"--master {master}", f"Spark does not start: {told}", "see what Spark wrote above")
