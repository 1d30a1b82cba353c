"""`guidecheck scenarios …`: how well rules are tried, and what to try next."""

import json
import os
from pathlib import Path
from typing import Annotated

import typer

from guidecheck.cli.common import GATE_FAILED, Format, FormatOption, RulesOption, library_in
from guidecheck.diagnostics import wrong_call

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
        raise wrong_call("--format", "`markdown` is not for coverage", "write text, json or html")
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


@app.command("mutate")
def mutate_command(  # noqa: PLR0913 - options of a command
    guidelines: Annotated[
        list[str] | None, typer.Argument(help="Guidelines to change; without any, all rules.", show_default=False)
    ] = None,
    *,
    features: Annotated[
        list[Path] | None, typer.Option("--features", help="Features, or files of `--guidecheck-coverage`.")
    ] = None,
    format: FormatOption = Format.TEXT,
    fail_under: Annotated[float, typer.Option(help="The least score in percent; with less, the exit code is 1.")] = 0,
    jobs: Annotated[int, typer.Option("--jobs", help="Processes; 0 is one a core.")] = 0,
    all_: Annotated[bool, typer.Option("--all", help="Show every survivor, not only the first ones.")] = False,
    rules: RulesOption = None,
) -> None:
    """Change the rules in small ways: which changes do scenarios and cases miss?

    Each survivor is shown with its place and the change of YAML; a change that no record could notice is not counted.
    """
    if format not in {Format.TEXT, Format.JSON}:
        raise wrong_call("--format", f"`{format}` is not for mutation", "write text or json")
    from guidecheck.scenarios.entries import check_known
    from guidecheck.scenarios.mutation import mutate, units_of
    from guidecheck.scenarios.mutation_report import MOST, Sources, mutation_json, mutation_text
    from guidecheck.scenarios.places import Place
    from guidecheck.scenarios.progress import progress
    from guidecheck.scenarios.trying import try_all

    folder, named = _pack(rules, features)
    library = library_in(folder)
    chosen = guidelines or []
    for name in chosen:
        check_known(name, library.guidelines, "guideline", Place("scenarios mutate", 1))
    tried = try_all(library, folder, named)
    with progress("mutants", units_of(library, chosen)) as advance:
        processes = jobs or (os.cpu_count() or 1 if not chosen else 1)
        found = mutate(library, folder, tried.observations, chosen, jobs=processes, advance=advance)
    sources = Sources(library, folder)
    if format is Format.JSON:
        typer.echo(json.dumps(mutation_json(found, sources), indent=1, ensure_ascii=False))
    else:
        typer.echo(mutation_text(found, sources, most=len(found.survivors()) if all_ else MOST), nl=False)
    if tried.report:
        typer.echo(f"{tried.report}\nscenarios that failed notice nothing", err=True)
    if found.score * 100 < fail_under:
        raise typer.Exit(GATE_FAILED)


@app.command("suggest")
def suggest_command(
    criterion: Annotated[
        str, typer.Argument(help="A criterion by its id, or GUIDELINE/RECOMMENDATION/CRITERION.", show_default=False)
    ],
    rules: RulesOption = None,
) -> None:
    """Print scenarios to try a criterion with: at its bounds, and with one answer turned at a time.

    They say what the rules give now: read each, and keep it where that is what the guideline asks.
    """
    from guidecheck.scenarios.suggesting import suggestion_text

    folder, _ = _pack(rules, None)
    typer.echo(suggestion_text(library_in(folder), criterion), nl=False)


@app.command("from-letter")
def from_letter_command(
    file: Annotated[Path, typer.Argument(help="A letter or note (PDF, text).", show_default=False)],
    rules: RulesOption = None,
) -> None:
    """Print a scenario drafted from a letter or note, with its words as comments, tagged `@needs-review`."""
    from guidecheck.scenarios.from_letter import draft_of

    folder, _ = _pack(rules, None)
    typer.echo(draft_of(file, library_in(folder), folder), nl=False)
