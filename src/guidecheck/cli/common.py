"""What the commands share: exit codes, options, the library, printing."""

import sys
from collections.abc import Sequence
from datetime import date
from enum import StrEnum
from pathlib import Path
from shutil import get_terminal_size
from textwrap import fill
from typing import Annotated

import typer

from guidecheck.diagnostics import Diagnostic, InvalidInput, wrong_call
from guidecheck.guideline import Library

DONE, GATE_FAILED, INVALID, INTERNAL = 0, 1, 2, 70

RulesOption = Annotated[Path | None, typer.Option("--rules", help="A folder of rules other than the built-in one.")]


class Format(StrEnum):
    """How a report is printed."""

    TEXT = "text"
    JSON = "json"
    MARKDOWN = "markdown"
    HTML = "html"


class EngineName(StrEnum):
    """Which engine answers."""

    DURABLE = "durable"
    REFERENCE = "reference"


ReaderOption = Annotated[str, typer.Option(help="How documents are read; others come from installed packages.")]

FormatOption = Annotated[Format, typer.Option("--format", help="How to print.")]


def library_in(folder: Path | None) -> Library:
    """The library, from the cache where nothing has changed."""
    from guidecheck.authoring.cache import load_cached

    return load_cached(folder)


def day_of(text: str | None, option: str) -> date | None:
    """The day that an option names."""
    if text is None:
        return None
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise wrong_call(option, f"`{text}` is no day of the calendar", "write year-month-day") from None


def tell(diagnostics: Sequence[Diagnostic]) -> None:
    """Print faults on stderr."""
    print(InvalidInput(diagnostics).render(), file=sys.stderr)


def folded(line: str) -> str:
    """A line that fits the terminal, its further lines indented as far as its first word; whole in a pipe."""
    if not sys.stdout.isatty():
        return line
    margin = " " * (len(line) - len(line.lstrip(" -")))
    return fill(line, width=max(get_terminal_size().columns, 40), subsequent_indent=margin, break_on_hyphens=False)
