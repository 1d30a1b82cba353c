"""`guidecheck scenarios …`: how well rules are tried, and what to try next."""

import json
from pathlib import Path
from typing import Annotated

import typer

from guidecheck.cli.common import GATE_FAILED, Format, FormatOption, RulesOption, library_in
from guidecheck.diagnostics import Span, fault

app = typer.Typer(no_args_is_help=True, rich_markup_mode=None, help="Scenarios: tests of rules in plain sentences.")

Tried = Annotated[
    list[Path] | None,
    typer.Argument(
        metavar="[FEATURES]...",
        help="Features or folders of them, or files that `pytest --guidecheck-coverage` wrote; "
        "without any, the `features` folder beside the rules.",
        show_default=False,
    ),
]


@app.command("steps")
def steps_command() -> None:
    """Print every step phrase with what it does and an example, as Markdown."""
    from guidecheck.scenarios.steps import catalogue

    typer.echo(catalogue(), nl=False)


@app.command("coverage")
def coverage_command(
    features: Tried = None,
    *,
    format: FormatOption = Format.TEXT,
    fail_under: Annotated[float, typer.Option(help="The least share in percent; with less, the exit code is 1.")] = 0,
    rules: RulesOption = None,
) -> None:
    """Show which statuses scenarios and cases have shown of every criterion, and which criteria decided.

    The features are run, and the `cases.yaml` beside each guideline counts too.
    """
    if format is Format.MARKDOWN:
        raise fault(Span("--format"), "`markdown` is not for coverage", "write text, json or html")
    from guidecheck.scenarios.coverage import coverage
    from guidecheck.scenarios.trying import try_all

    folder, named = _pack(rules, features)
    library = library_in(folder)
    tried = try_all(library, folder, named)
    covered = coverage(library, tried.observations)
    match format:
        case Format.JSON:
            from guidecheck.scenarios.coverage_report import coverage_json

            typer.echo(json.dumps(coverage_json(covered), indent=1, ensure_ascii=False))
        case Format.HTML:
            from guidecheck.scenarios.coverage_page import coverage_page

            typer.echo(coverage_page(covered), nl=False)
        case _:
            from guidecheck.scenarios.coverage_report import coverage_text

            typer.echo(coverage_text(covered), nl=False)
    if tried.report:
        typer.echo(f"{tried.report}\nwhat scenarios that failed have shown is not counted", err=True)
    if covered.share * 100 < fail_under or (fail_under and tried.report):
        raise typer.Exit(GATE_FAILED)


def _pack(rules: Path | None, features: list[Path] | None) -> tuple[Path | None, list[Path]]:
    """The rules that are named, else those that the features stand beside."""
    from guidecheck.scenarios.trying import rules_beside

    named = features or []
    return rules or rules_beside(named), named
