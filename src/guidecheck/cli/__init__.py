"""The command line: what users type, and where exit codes are given."""

import os
import signal
import sys
import traceback
from io import TextIOWrapper
from typing import Annotated, NoReturn

import typer

from guidecheck import __version__
from guidecheck.cli import audit, check, impact, read, rules, scenarios
from guidecheck.cli.common import INTERNAL, INVALID
from guidecheck.diagnostics import InvalidInput

app = typer.Typer(
    add_completion=False,
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)
check.register(app)
app.command("read")(read.read_command)
audit.register(app)
impact.register(app)
app.add_typer(rules.app, name="rules")
app.add_typer(scenarios.app, name="scenarios")
app.command("schema")(rules.schema_command)


def _tell_version(asked: bool) -> None:
    if asked:
        typer.echo(f"guidecheck {__version__}")
        raise typer.Exit


@app.callback()
def guidecheck(
    *,
    version: Annotated[
        bool, typer.Option("--version", callback=_tell_version, is_eager=True, help="Show the version and stop.")
    ] = False,
) -> None:
    """Do the documented facts of an imaging request meet the written criteria? A physician decides."""


def main() -> NoReturn:
    """Run the command line.

    Bad input is told on stderr and ends with 2, a fault of the program itself with 70. A reader that stops reading
    (`| head`) is no fault.
    """
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="replace")  # a terminal without ✓ shows ?, and nothing breaks
    if hasattr(signal, "SIGPIPE"):
        signal.signal(signal.SIGPIPE, signal.SIG_DFL)
    try:
        app()
    except InvalidInput as invalid:
        print(invalid.render(), file=sys.stderr)
        sys.exit(INVALID)
    except Exception as error:
        print(f"guidecheck: internal error: {type(error).__name__}: {error}", file=sys.stderr)
        if os.environ.get("GUIDECHECK_DEBUG"):
            traceback.print_exc()
        else:
            print("  help: this is a fault of guidecheck; GUIDECHECK_DEBUG=1 shows where", file=sys.stderr)
        sys.exit(INTERNAL)
    sys.exit(0)
