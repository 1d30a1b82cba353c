"""`guidecheck audit`."""

from pathlib import Path
from typing import Annotated

import typer

from guidecheck.cli.common import RulesOption
from guidecheck.diagnostics import wrong_call


def register(app: typer.Typer) -> None:
    """Add the command to the command line."""
    app.command("audit")(audit_command)


def audit_command(
    paths: Annotated[
        list[str],
        typer.Argument(
            metavar="PATH...",
            help="Letters: folders, files or patterns; PDF, text; JSONL, CSV, Parquet of texts or facts.",
            show_default=False,
        ),
    ],
    *,
    out: Annotated[Path, typer.Option("--out", help="The folder to write tables and summary to.", show_default=False)],
    rules: RulesOption = None,
    jobs: Annotated[int, typer.Option("--jobs", help="Processes; 0 is one a core.")] = 0,
    shard_size: Annotated[int, typer.Option("--shard-size", help="Letters a shard; 0 lets guidecheck choose.")] = 0,
    quiet: Annotated[bool, typer.Option("--quiet", help="No progress bar and no summary.")] = False,
) -> None:
    """Hold past determinations against the criteria in force at the time: where do they part, and why?

    Stop it at any moment and start it again: it goes on where it was.
    """
    try:
        from guidecheck.audit.console import summary_lines
        from guidecheck.audit.run import AuditOptions, run_audit
    except ModuleNotFoundError as missing:
        if missing.name != "polars":
            raise
        raise wrong_call("guidecheck audit", "needs Polars", "pip install 'guidecheck[audit]'") from None
    summary = run_audit(paths, out, AuditOptions(rules, jobs, shard_size, quiet))
    if not quiet:
        typer.echo("\n".join(summary_lines(summary, out)))
