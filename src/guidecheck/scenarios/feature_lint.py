"""Faults of features that can be told without running them: names, columns, titles, scenarios that prove nothing."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from pytest_bdd.parser import FeatureParser, Scenario, ScenarioTemplate

from guidecheck.diagnostics import Diagnostic, InvalidInput
from guidecheck.guideline import Library
from guidecheck.scenarios.binding import read_feature, refuse_idle, refuse_losses
from guidecheck.scenarios.columns import Page, columns
from guidecheck.scenarios.names import Names, caught
from guidecheck.scenarios.phrases import Entry, Phrase, nearest
from guidecheck.scenarios.steps import entries


def lint_features(paths: Iterable[Path], library: Library) -> list[Diagnostic]:
    """Every fault of the features in *paths*, which are files or folders of them, in the order of the files."""
    found: list[Diagnostic] = []
    for path in features_in(paths):
        found += lint_feature(path, _shown(path), library)
    return sorted(set(found))


def features_in(paths: Iterable[Path]) -> Iterator[Path]:
    """The feature files that are named, and those in the folders that are."""
    for path in paths:
        yield from sorted(path.rglob("*.feature")) if path.is_dir() else [path]


def _shown(path: Path) -> str:
    return (path.relative_to(Path.cwd()) if path.is_relative_to(Path.cwd()) else path).as_posix()


def lint_feature(path: Path, shown: str, library: Library) -> Iterator[Diagnostic]:
    """The faults of one feature."""
    try:
        feature = read_feature(path, shown, lambda folder, name: FeatureParser(folder, name).parse())
    except InvalidInput as invalid:
        yield from invalid.diagnostics
        return
    yield from caught(lambda: refuse_losses(feature, shown))
    yield from caught(lambda: refuse_idle(feature, shown))
    page = Page(shown, path.read_text(encoding="utf-8").splitlines())
    names = Names(library)
    for template in feature.scenarios.values():
        yield from columns(template, page)
        for scenario in _scenarios(template):
            yield from _scenario(scenario, page, names)


def _scenarios(template: ScenarioTemplate) -> Iterator[Scenario]:
    """The scenario, or each row of an outline filled in."""
    contexts = [context for examples in template.examples for context in examples.as_contexts()]
    yield from (template.render(context) for context in contexts or [{}])


@dataclass(frozen=True, slots=True)
class _Step:
    """A step that a phrase says, and what it fills in."""

    template: str
    slots: Mapping[str, str]


def _scenario(scenario: Scenario, page: Page, names: Names) -> Iterator[Diagnostic]:
    """Unknown steps and names, and a scenario that passes whatever the rules say."""
    guideline: str | None = None
    then: list[_Step] = []
    for step in scenario.steps:
        place = page.place(step.line_number)
        said = _said(step.type, step.name)
        if said is None:
            yield Diagnostic(place.at(""), f"no step says `{step.name}`", _meant(step.type, step.name))
            continue
        guideline = said.slots.get("guideline", guideline) if step.type == "when" else guideline
        then += [said] if step.type == "then" else []
        rows = step.datatable.rows if step.datatable else ()
        table = [(page.place(row.location.line), [cell.value for cell in row.cells]) for row in rows]
        yield from names.faults(said.template, said.slots, guideline, place, table)
    yield from _idle(scenario, then, page, names)


def _said(kind: str, words: str) -> _Step | None:
    for entry, phrase in _phrases():
        if entry.kind == kind and phrase.is_matching(words):
            filled = phrase.parse_arguments(words) or {}
            return _Step(entry.template, {slot: value for slot, value in filled.items() if value})
    return None


@cache
def _phrases() -> tuple[tuple[Entry, Phrase], ...]:
    return tuple((entry, Phrase(entry.template)) for entry in entries())


def _meant(kind: str, words: str) -> str:
    meant = nearest(words, kind, entries())
    return f"did you mean `{meant}`?" if meant else "`guidecheck scenarios steps` lists what can be said"


def _idle(scenario: Scenario, then: Sequence[_Step], page: Page, names: Names) -> Iterator[Diagnostic]:
    """A scenario that can never fail: it says only that nobody asks for what no criterion asks."""
    asked = [step.slots["fact"] for step in then if step.template.startswith("the determination does not ask")]
    if then and len(asked) == len(then) and not any(names.is_asked(fact) for fact in asked):
        message = f"the scenario `{scenario.name}` can never fail: no criterion asks for `{asked[0]}`"
        yield Diagnostic(page.place(scenario.line_number).at(""), message, "say what the criteria are")
    if then and not any(step.type == "when" for step in scenario.steps):
        yield Diagnostic(page.place(scenario.line_number).at(""), f"the scenario `{scenario.name}` has no When")
