"""`guidecheck audit`."""

from collections.abc import Iterator
from contextlib import contextmanager
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from guidecheck.cli.common import RulesOption
from guidecheck.diagnostics import wrong_call

if TYPE_CHECKING:  # what an audit needs is an extra
    from guidecheck.audit.run import AuditOptions
    from guidecheck.audit.summary import Summary


class AuditEngine(StrEnum):
    """Where letters are audited: by processes of this machine, or on Spark."""

    LOCAL = "local"
    SPARK = "spark"


def register(app: typer.Typer) -> None:
    """Add the command to the command line."""
    app.command("audit")(audit_command)


def audit_command(  # noqa: PLR0913 - a parameter is an option
    paths: Annotated[
        list[str],
        typer.Argument(
            metavar="PATH...",
            help="Letters: folders, files or patterns; PDF, text; JSONL, CSV, Parquet of texts or facts.",
            show_default=False,
        ),
    ],
    *,
    out: Annotated[str, typer.Option("--out", help="The folder to write tables and summary to.", show_default=False)],
    rules: RulesOption = None,
    jobs: Annotated[int, typer.Option("--jobs", help="Processes; 0 is one a core.")] = 0,
    shard_size: Annotated[int, typer.Option("--shard-size", help="Letters a shard; 0 lets guidecheck choose.")] = 0,
    quiet: Annotated[bool, typer.Option("--quiet", help="No progress bar and no summary.")] = False,
    engine: Annotated[AuditEngine, typer.Option("--engine", help="This machine, or Spark.")] = AuditEngine.LOCAL,
    master: Annotated[
        str, typer.Option("--master", help="Spark's master: local[*], yarn, k8s://…; else as Spark is set up.")
    ] = "",
) -> None:
    """Hold past determinations against the criteria in force at the time: where do they part, and why?

    Stop it at any moment and start it again: it goes on where it was.
    """
    with _needing("polars", "Polars", "audit"):
        from guidecheck.audit.console import summary_lines
        from guidecheck.audit.run import AuditOptions, run_audit
    options = AuditOptions(rules, jobs, shard_size, quiet)
    if engine == AuditEngine.SPARK:
        summary = _on_spark(paths, out, options, master)
    elif master:
        raise wrong_call("--master", "only Spark has a master", "add --engine spark")
    else:
        summary = run_audit(paths, Path(out), options)
    if not quiet:
        typer.echo("\n".join(summary_lines(summary, out)))


def _on_spark(paths: list[str], out: str, options: "AuditOptions", master: str) -> "Summary":
    if options.jobs:
        raise wrong_call("--jobs", "Spark has its own processes", "say so with --master: local[4] has four")
    with _needing("pyspark", "PySpark", "spark"), _needing("pyarrow", "PyArrow", "spark"):
        from guidecheck.audit.spark.run import run_on_spark
        from guidecheck.audit.spark.session import session
    with session(master, quiet=options.quiet) as spark:
        return run_on_spark(spark, paths, out, options)


@contextmanager
def _needing(module: str, name: str, extra: str) -> Iterator[None]:
    """Tell what to install where *module* is not there."""
    try:
        yield
    except ModuleNotFoundError as missing:
        if missing.name != module:
            raise
        raise wrong_call("guidecheck audit", f"needs {name}", f"pip install 'guidecheck[{extra}]'") from None
