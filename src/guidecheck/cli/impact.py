"""`guidecheck impact`."""

import json
from pathlib import Path
from typing import Annotated

import typer

from guidecheck.cli.common import Format, FormatOption
from guidecheck.diagnostics import Span, fault, wrong_call


def register(app: typer.Typer) -> None:
    """Add the command to the command line."""
    app.command("impact")(impact_command)


def impact_command(
    old: Annotated[str, typer.Argument(help="A folder of rules, or a git revision: HEAD~1, main:rules.")],
    new: Annotated[str, typer.Argument(help="The rules after the change, named alike.")],
    *,
    facts: Annotated[Path, typer.Option("--facts", help="The folder of an audit.", show_default=False)],
    format: FormatOption = Format.TEXT,
    gherkin: Annotated[
        Path | None,
        typer.Option("--gherkin", help="Write the witnesses as scenarios to this file.", show_default=False),
    ] = None,
) -> None:
    """Show what a change of rules would flip, over the facts that an audit has stored, with a witness of each kind."""
    if format not in {Format.TEXT, Format.JSON}:
        raise wrong_call("--format", f"`{format.value}` is not for impact", "write text or json")
    try:
        from guidecheck.audit.impact import impact_of
        from guidecheck.audit.impact_gherkin import feature
        from guidecheck.audit.impact_report import impact_json, impact_lines
        from guidecheck.audit.impact_versions import version_of
        from guidecheck.audit.impact_witness import shown
    except ModuleNotFoundError as missing:
        if missing.name != "polars":
            raise
        raise wrong_call("guidecheck impact", "needs Polars", "pip install 'guidecheck[audit]'") from None
    with version_of(old) as before, version_of(new) as after:
        impact = impact_of(before, after, facts)
        witnesses = [shown(flip, before, after, facts) for flip in impact.flips]
        if gherkin is not None:
            _write(gherkin, feature(witnesses, before, after))
    if format is Format.JSON:
        typer.echo(json.dumps(impact_json(impact, witnesses, (old, new)), indent=1, ensure_ascii=False))
    else:
        typer.echo("\n".join(impact_lines(impact, witnesses, (old, new))))


def _write(path: Path, text: str) -> None:
    try:
        path.write_text(text, encoding="utf-8")
    except OSError as error:
        raise fault(Span(str(path)), f"cannot be written: {(error.strerror or str(error)).lower()}") from None
