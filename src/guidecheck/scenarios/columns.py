"""Columns of examples that nothing uses, names that no column fills, and outlines that never run."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from pytest_bdd.parser import ScenarioTemplate

from guidecheck.diagnostics import Diagnostic
from guidecheck.scenarios.places import Place

_COLUMN = re.compile(r"<([^<>]+)>")


@dataclass(frozen=True, slots=True)
class Page:
    """The lines of a feature."""

    shown: str
    lines: Sequence[str]

    def place(self, number: int) -> Place:
        """A line of it."""
        return Place(self.shown, number, self.lines[number - 1] if number <= len(self.lines) else "")


def columns(template: ScenarioTemplate, page: Page) -> Iterator[Diagnostic]:
    """The faults of the examples of an outline."""
    here = page.place(template.line_number).at("")
    outline = page.lines[template.line_number - 1].split(":")[0].strip() in {"Scenario Outline", "Scenario Template"}
    if outline and not any(examples.examples for examples in template.examples):
        yield Diagnostic(here, f"the scenario `{template.name}` never runs: its examples have no row")
    used = set(_COLUMN.findall(" ".join(_words(template))))
    for examples in template.examples:
        heading = page.place((examples.line_number or template.line_number) + 1)
        for name in (one for one in examples.example_params if one not in used):
            help_ = f"write `<{name}>` in a step, or take it out"
            yield Diagnostic(heading.at(name), f"nothing uses the column `{name}`", help_)
        for name in sorted(used - set(examples.example_params)):
            yield Diagnostic(here, f"no column of the examples is called `{name}`")


def _words(template: ScenarioTemplate) -> Iterator[str]:
    yield template.name
    for step in template.steps:
        yield from (step.name, step.docstring or "")
        yield from (cell.value for row in (step.datatable.rows if step.datatable else ()) for cell in row.cells)
