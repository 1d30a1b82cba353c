"""`guidecheck read`: the facts of documents, with their words."""

import json
from pathlib import Path
from typing import Annotated

import typer

from guidecheck.cli.common import INVALID, Format, FormatOption, ReaderOption, RulesOption, library_in, tell
from guidecheck.cli.documents import readings_of
from guidecheck.diagnostics import wrong_call


def read_command(
    files: Annotated[list[Path], typer.Argument(help="Letters or notes (PDF, text).", show_default=False)],
    *,
    format: FormatOption = Format.TEXT,
    reader: ReaderOption = "lexicon",
    rules: RulesOption = None,
) -> None:
    """Show what letters and notes say: header, items, and every fact with the words it rests on."""
    if format not in {Format.TEXT, Format.JSON}:
        raise wrong_call("--format", f"`{format}` is not for readings", "write text or json")
    library = library_in(rules)
    readings, faults = readings_of(files, library, reader=reader)
    if format is Format.JSON:
        from guidecheck.reports.reading_report import readings_json

        typer.echo(json.dumps(readings_json(readings), indent=2, ensure_ascii=False))
    else:
        from rich.console import Console

        from guidecheck.reports.reading_report import print_reading

        console = Console(highlight=False, markup=False, emoji=False)
        for reading in readings:
            print_reading(console, reading, library.vocabulary)
    if faults:
        tell(faults)
    if len(readings) < len(files):
        raise typer.Exit(INVALID)
