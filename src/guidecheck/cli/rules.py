"""`guidecheck rules …` and `guidecheck schema`: the catalogue, and the authors' tools."""

import json
from pathlib import Path
from typing import Annotated

import typer

from guidecheck.cli.common import GATE_FAILED, Format, FormatOption, RulesOption, folded, library_in, tell
from guidecheck.diagnostics import Diagnostic, Span, fault, wrong_call
from guidecheck.guideline import Library

app = typer.Typer(no_args_is_help=True, rich_markup_mode=None, help="The catalogue of rules, and the authors' tools.")


@app.command("list")
def list_command(
    *,
    format: FormatOption = Format.TEXT,
    rules: RulesOption = None,
) -> None:
    """List the guidelines: recommendations, criteria, rows encoded and not encoded, cases."""
    from dataclasses import asdict

    from guidecheck.authoring.catalogue import case_counts, entries

    listed = entries(library_in(rules), case_counts(rules))
    if format is Format.JSON:
        typer.echo(json.dumps({"guidelines": [asdict(entry) for entry in listed]}, indent=2, ensure_ascii=False))
        return
    from rich.console import Console
    from rich.table import Table

    console = Console(highlight=False)
    console.width = console.width if console.is_terminal else _UNFOLDED
    table = Table(box=None, pad_edge=False)
    is_wide = console.width >= _WIDE
    words = ("title", "recommendations") if is_wide else ("title",)
    table.add_column("guideline", no_wrap=True)
    for heading in words:
        table.add_column(heading, overflow="fold")
    for heading in ("criteria", "rows encoded", "not encoded", "cases"):
        table.add_column(
            heading, justify="right", width=None if is_wide else max(len(word) for word in heading.split())
        )
    for entry in listed:
        said = (entry.title, " ".join(entry.recommendations))[: len(words)]
        table.add_row(entry.id, *said, *(str(getattr(entry, name)) for name in _COUNTS))
    table.add_row("total", *("" for _ in words), *(str(sum(getattr(one, name) for one in listed)) for name in _COUNTS))
    console.print(table)


_UNFOLDED, _WIDE = 10_000, 140
_COUNTS = ("criteria", "rows_encoded", "rows_not_encoded", "cases")


@app.command("show")
def show_command(
    id: Annotated[str, typer.Argument(help="A guideline, recommendation, concept or fact.")],
    *,
    full: Annotated[bool, typer.Option("--full", help="Show every concept in full where it is first used.")] = False,
    rules: RulesOption = None,
) -> None:
    """Show what a rule asks: its requirements, indications and limits with text, pages, basis and rows, and the facts.

    Concepts, which guidelines share, are named; `rules show concept/NAME` shows one.
    """
    from guidecheck.authoring.catalogue import show

    for line in show(library_in(rules), id, in_full=full):
        typer.echo(folded(line))


@app.command("lint")
def lint_command(
    path: Annotated[Path | None, typer.Argument(help="A folder of rules; without it the built-in one.")] = None,
    *,
    features: Annotated[
        list[Path] | None, typer.Option("--features", help="Scenarios to lint too: files, folders.")
    ] = None,
    deep: Annotated[
        bool, typer.Option("--deep", help="Also search for what no case can show (extra `analysis`).")
    ] = False,
) -> None:
    """Tell every fault of every rule file, and every criterion that no case proves.

    With --deep also criteria that can never be met or never decide, recommendations that never or always are, and
    pairs of which one implies the other, each with a witness.
    """
    from dataclasses import asdict

    from guidecheck.authoring.lint import lint

    report = lint(path)
    faults = [*report.faults, *_feature_faults(features or [], report.library)]
    if faults:
        tell(faults)
        typer.echo(_counted(len(faults), "faults"), err=True)
        raise typer.Exit(GATE_FAILED)
    if deep and _deep(report.library):
        raise typer.Exit(GATE_FAILED)
    counts = (_counted(count, name.replace("_", " ")) for name, count in asdict(report.counts).items())
    typer.echo(f"no faults: {', '.join(counts)}")


def _counted(count: int, things: str) -> str:
    """How many of the *things*, whose first word is a plural."""
    first, *rest = things.split()
    return " ".join([f"{count:,}", first.removesuffix("s") if count == 1 else first, *rest])


def _feature_faults(paths: list[Path], library: Library) -> list[Diagnostic]:
    if not paths:
        return []
    from guidecheck.scenarios.feature_lint import lint_features

    return lint_features(paths, library)


def _deep(library: Library) -> bool:
    """Print what the deep lint finds; whether anything is wrong."""
    try:
        from guidecheck.analysis.deep_lint import deep_lint
    except ModuleNotFoundError as missing:
        if missing.name != "z3":
            raise
        raise wrong_call("--deep", "needs z3-solver", "pip install 'guidecheck[analysis]'") from None
    findings = deep_lint(library)
    wrong = [finding for finding in findings if not finding.is_information]
    for finding in (*wrong, *(one for one in findings if one.is_information)):
        typer.echo(f"{'' if finding in wrong else 'for information: '}{finding.render()}")
    typer.echo(f"{len(wrong)} findings, {len(findings) - len(wrong)} for information")
    return bool(wrong)


@app.command("docs")
def docs_command(
    out: Annotated[Path, typer.Option("--out", help="The folder to write the pages to.", show_default=False)],
    rules: RulesOption = None,
) -> None:
    """Write the catalogue as static pages that open from the file system."""
    from guidecheck.authoring.proved import proved_cases
    from guidecheck.reports.catalogue_site import write_site

    library = library_in(rules)
    try:
        pages = write_site(library, proved_cases(library, rules), out)
    except OSError as error:
        raise fault(Span(str(out)), f"the pages cannot be written: {(error.strerror or '').lower()}") from None
    typer.echo(f"{pages} pages: {out / 'index.html'}")


@app.command("new")
def new_command(
    id: Annotated[str, typer.Argument(help="edition/chapter, such as acoem-2004/shoulder.")],
    *,
    title: Annotated[str, typer.Option(help="The title of the chapter.")] = "A new guideline",
    region: Annotated[list[str] | None, typer.Option(help="A region it speaks for; may be repeated.")] = None,
    rules: RulesOption = None,
) -> None:
    """Write a new guideline folder to start from."""
    from guidecheck.authoring.scaffold import new_guideline

    for path in new_guideline(rules, id, title, id.partition("/")[0], region or ()):
        typer.echo(f"written: {path}")


def schema_command(
    name: Annotated[str | None, typer.Argument(help="guideline, cases, concepts, facts, editions or case.")] = None,
    rules: RulesOption = None,
) -> None:
    """Print the JSON Schema of a kind of file; without a name, list the kinds."""
    from guidecheck.authoring.schemas import names, register, schema, words_of
    from guidecheck.case_forms import CaseForm

    register("case", "a case file: the facts of a request", CaseForm)
    if name is None:
        typer.echo("\n".join(names()))
        return
    typer.echo(json.dumps(schema(name, words_of(rules)), indent=2, ensure_ascii=False))
