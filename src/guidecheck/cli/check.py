"""`guidecheck check` and `guidecheck verify`."""

import json
import sys
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated

import typer

from guidecheck.case import Case, Fact
from guidecheck.checking import Evaluate, Options, check
from guidecheck.cli.common import (
    DONE,
    GATE_FAILED,
    INVALID,
    EngineName,
    Format,
    FormatOption,
    ReaderOption,
    RulesOption,
    day_of,
    library_in,
    tell,
)
from guidecheck.cli.documents import Asked, cases_in
from guidecheck.determination import ItemResult, Outcome
from guidecheck.diagnostics import Diagnostic, Span, did_you_mean, fault, wrong_call
from guidecheck.guideline import Library
from guidecheck.reports.decided import Decided, decided_in
from guidecheck.vocabulary import Kind, Value, Vocabulary, problem_with


@dataclass(frozen=True, slots=True)
class Checked:
    """A case with its results."""

    case: Case
    items: tuple[ItemResult, ...]
    decided: Mapping[int, Decided]


def register(app: typer.Typer) -> None:
    """Add the commands to the command line."""
    app.command("check")(check_command)
    app.command("verify")(verify_command)


def check_command(  # noqa: PLR0913 - one parameter per option
    files: Annotated[
        list[Path], typer.Argument(help="Case files (YAML, JSON), letters or notes (PDF, text).", show_default=False)
    ],
    *,
    request: Annotated[str | None, typer.Option(help='What a note is to be checked for: "MRI cervical spine".')] = None,
    together: Annotated[
        bool, typer.Option("--together", help="The files are the record of one case: a request and its reports.")
    ] = False,
    reader: ReaderOption = "lexicon",
    format: FormatOption = Format.TEXT,
    as_of: Annotated[
        str | None, typer.Option(help="Judge on this day: its edition, and what was known by then.")
    ] = None,
    edition: Annotated[str | None, typer.Option(help="Let this edition control, whatever the date.")] = None,
    assume: Annotated[list[str] | None, typer.Option(help="fact=value: what if this were documented?")] = None,
    engine: Annotated[EngineName, typer.Option(help="durable verifies itself against reference.")] = EngineName.DURABLE,
    full: Annotated[bool, typer.Option("--full", help="Show every criterion, folding nothing.")] = False,
    require_met: Annotated[bool, typer.Option("--require-met", help="Exit with 1 unless every item is met.")] = False,
    receipt: Annotated[Path | None, typer.Option(help="Write receipts here, for `guidecheck verify`.")] = None,
    rules: RulesOption = None,
) -> None:
    """Check imaging requests against the written criteria, and show the reasons."""
    library = library_in(rules)
    options = Options(
        day_of(as_of, "--as-of"), _edition(edition, library), _assumptions(assume or [], library.vocabulary)
    )
    evaluate = evaluator(engine)
    asked = Asked(request, reader, dated=options.as_of is not None, together=together)
    taken, faults = cases_in(files, library, asked)
    checked = [Checked(one.case, check(library, one.case, evaluate, options), decided_in(one.reading)) for one in taken]
    tell_and_print(checked, faults, format, full=full)
    if receipt is not None and checked:
        _write_receipts(receipt, checked, options)
    if len(taken) < (1 if together else len(files)):
        raise typer.Exit(INVALID)
    met = all(item.outcome is Outcome.MET for one in checked for item in one.items)
    raise typer.Exit(GATE_FAILED if require_met and not met else DONE)


def evaluator(engine: EngineName) -> Evaluate:
    """The evaluation that the commands use."""
    if engine is EngineName.REFERENCE:
        from guidecheck.engines.reference import ReferenceEngine

        reference = ReferenceEngine()
        return lambda program, answers: (reference.evaluate(program, answers), reference.name)
    from guidecheck.engines.verified import evaluate_verified

    return evaluate_verified


def tell_and_print(
    checked: Sequence[Checked],
    faults: Sequence[Diagnostic],
    form: Format,
    *,
    full: bool = False,
) -> None:
    """The results on stdout, the faults on stderr."""
    if checked or form is Format.JSON:
        _print(checked, form, full=full)
    if faults:
        sys.stdout.flush()
        tell(faults)


def _print(checked: Iterable[Checked], form: Format, *, full: bool) -> None:
    match form:
        case Format.TEXT:
            from rich.console import Console

            from guidecheck.reports.text import print_items

            console = Console(highlight=False, markup=False, emoji=False)
            for one in checked:
                print_items(console, one.case.id, one.items, one.decided, full=full)
        case Format.JSON:
            from guidecheck.reports.as_json import items_json

            results = [(item, one.decided.get(item.number)) for one in checked for item in one.items]
            typer.echo(json.dumps(items_json(results), indent=2, ensure_ascii=False))
        case Format.MARKDOWN:
            from guidecheck.reports.markdown import items_markdown

            typer.echo("\n".join(items_markdown(one.case.id, one.items, one.decided) for one in checked))
        case Format.HTML:
            from guidecheck.reports.html import page

            typer.echo(page([(one.case.id, one.items, one.decided) for one in checked]))


def _edition(edition: str | None, library: Library) -> str | None:
    if edition is not None and edition not in library.editions:
        raise wrong_call("--edition", f"unknown edition `{edition}`", did_you_mean(edition, library.editions))
    return edition


def _assumptions(stated: Sequence[str], vocabulary: Vocabulary) -> tuple[Fact, ...]:
    return tuple(_assumption(text, vocabulary) for text in stated)


def _assumption(text: str, vocabulary: Vocabulary) -> Fact:
    """`fact=value` as a fact that the explanation shows as assumed."""
    name, equals, written = text.partition("=")
    definition = vocabulary.facts.get(name)
    if definition is None or not equals:
        help_ = did_you_mean(name, vocabulary.facts) if equals else "write fact=value"
        raise wrong_call("--assume", f"unknown fact `{name}`" if equals else f"`{text}` is no assumption", help_)
    value = _value(written, definition.kind)
    problem = problem_with(definition, value)
    if problem:
        raise wrong_call("--assume", problem)
    return Fact(name, value, definition.home, assumption="assumed with --assume")


def _value(written: str, kind: Kind) -> Value:
    match kind:
        case Kind.BOOLEAN:
            return {"true": True, "yes": True, "false": False, "no": False}.get(written.lower(), written)
        case Kind.NUMBER:
            try:
                return float(written) if "." in written else int(written)
            except ValueError:
                return written
        case Kind.DATE:
            return day_of(written, "--assume") or written
        case Kind.CHOICE:
            return written


def _write_receipts(path: Path, checked: Sequence[Checked], options: Options) -> None:
    from guidecheck.receipt import receipt_of

    receipts = [receipt_of(one.case, options, one.items) for one in checked]
    content = receipts[0] if len(receipts) == 1 else receipts
    try:
        path.write_text(json.dumps(content, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    except OSError as error:
        raise fault(Span(str(path)), f"the receipt cannot be written: {(error.strerror or '').lower()}") from None


def verify_command(
    receipt: Annotated[Path, typer.Argument(help="A file written by `check --receipt`.", show_default=False)],
    rules: RulesOption = None,
) -> None:
    """Derive the determination of a receipt again, offline, and compare."""
    from guidecheck.receipt import verify

    library = library_in(rules)
    try:
        content = json.loads(receipt.read_text(encoding="utf-8"))
    except OSError as error:
        raise fault(Span(str(receipt)), f"cannot be read: {(error.strerror or '').lower()}") from None
    except ValueError as error:
        raise fault(Span(str(receipt)), f"not JSON: {str(error).lower()}") from None
    evaluate = evaluator(EngineName.DURABLE)
    differing = False
    for one in content if isinstance(content, list) else [content]:
        differences = verify(one, str(receipt), library, evaluate)
        differing = differing or bool(differences)
        name = one["case"]["id"]
        typer.echo(f"{name}: {'differs' if differences else 'the same determination'}")
        for difference in differences:
            typer.echo(f"  {difference}")
    raise typer.Exit(GATE_FAILED if differing else DONE)
