"""What an entry of the vocabulary must be, beyond the types of its keys."""

from collections.abc import Iterator

from guidecheck.authoring.faults import Faults, check_unique
from guidecheck.authoring.vocabulary_forms import FactForm
from guidecheck.diagnostics import Diagnostic, did_you_mean
from guidecheck.source import Node


def check_fact(name: str, form: FactForm, node: Node, regions: frozenset[str], faults: Faults) -> None:
    """Note what is wrong with the fact *name*."""
    faults.found.extend(_kind_faults(name, form, node))
    faults.found.extend(_range_faults(name, form, node))
    check_unique([(word, node.at(["choices", at])) for at, word in enumerate(form.choices)], faults, what="choice")
    if form.home is not None and form.home not in regions:
        faults.add(node.at(["home"]), f"unknown region `{form.home}`", did_you_mean(form.home, regions))


def _kind_faults(name: str, form: FactForm, node: Node) -> Iterator[Diagnostic]:
    """A choice has choices, a number has a unit, and nothing else has."""
    if form.kind == "choice" and not form.choices:
        yield Diagnostic(node.span, f"the fact `{name}` is a choice without `choices`", "list what it can be")
    if form.kind == "number" and not form.unit:
        yield Diagnostic(node.span, f"the fact `{name}` is a number without a `unit`", "say what is counted")
    for key, kind in (("choices", "choice"), ("unit", "number"), ("minimum", "number"), ("maximum", "number")):
        if key in node.mapping and form.kind != kind:
            yield Diagnostic(node.key_at([key]), f"`{key}` belongs to a {kind}; `{name}` is a {form.kind}")


def _range_faults(name: str, form: FactForm, node: Node) -> Iterator[Diagnostic]:
    if form.minimum is not None and form.maximum is not None and form.minimum >= form.maximum:
        yield Diagnostic(node.at(["minimum"]), f"`{name}` goes from {form.minimum:g} to {form.maximum:g}")
