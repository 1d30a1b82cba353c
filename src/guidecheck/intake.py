"""A case file that a person wrote becomes a Case, or a list of what is wrong with it, line by line."""

from dataclasses import replace
from datetime import date
from pathlib import Path

from guidecheck.authoring.faults import Faults
from guidecheck.authoring.named import Known, check_named, named_in_rules
from guidecheck.case import Case, Dates
from guidecheck.case_forms import CaseForm
from guidecheck.case_statements import Desk
from guidecheck.diagnostics import InvalidInput
from guidecheck.forms import validate
from guidecheck.sound_part import SoundPart, sound_part
from guidecheck.source import Node, read_document
from guidecheck.vocabulary import Vocabulary

EARLIEST = date(1900, 1, 1)


def load_case(path: Path, vocabulary: Vocabulary) -> Case:
    """The case in a `.yaml` or `.json` file; raises `InvalidInput` with every fault."""
    faults = Faults()
    node = faults.take(read_document(path))
    part = sound_part(node, CaseForm)
    faults.found.extend(part.faults)
    check_named(part.cut, _named(vocabulary), faults)
    if part.form is None:  # its sections may be sound all the same
        part = sound_part(_with_stand_ins(node), CaseForm)
    return _case(part, vocabulary, faults)


def case_of(node: Node, vocabulary: Vocabulary) -> Case:
    """The case that *node* states; raises `InvalidInput` with every fault."""
    return _case(SoundPart(validate(node, CaseForm), node), vocabulary, Faults())


def _case(part: SoundPart[CaseForm], vocabulary: Vocabulary, faults: Faults) -> Case:
    form, node = part.form, part.node
    if form is None:
        raise InvalidInput(faults.without_consequences())
    desk = Desk(vocabulary, faults)
    items = tuple(desk.items(form.request.items, node.mapping["request"].mapping["items"].items))
    facts = tuple(desk.facts(form, node))
    dates = Dates(form.injury.date, form.request.date, form.ur_decision, form.service)
    _check_dates(dates, node, faults)
    faults.raise_any()
    return Case(form.case, items, facts, dates, source=node.span.file)


def _named(vocabulary: Vocabulary) -> dict[str, Known]:
    """What the words under each key of a case file name."""

    def under(group: str) -> list[str]:
        return [name.removeprefix(group) for name in vocabulary.facts if name.startswith(group)]

    return {
        **named_in_rules(vocabulary),
        "facts": ("", ()),  # a list of entries here, each with its `fact`
        "study": ("earlier study", under("study.")),
        "treatment": ("treatment", under("tx.")),
    }


def _with_stand_ins(node: Node) -> Node:
    """The file with a name and a request where it has none that can be used, so that the rest can be looked at."""
    word = Node("?", node.span, {})
    line = Node({"requested": word}, node.span, {})
    request = Node({"items": Node((line,), node.span, {})}, node.span, {})
    return replace(node, value={**node.mapping, "case": word, "request": request})


def _check_dates(dates: Dates, node: Node, faults: Faults) -> None:
    stated = {
        ("injury", "date"): dates.injury,
        ("request", "date"): dates.request,
        ("ur_decision",): dates.ur_decision,
        ("service",): dates.service,
    }
    for path, day in stated.items():
        if day is not None and day < EARLIEST:
            faults.add(node.at(path), f"{day} lies before {EARLIEST}")
        if day is not None and dates.injury is not None and day < dates.injury:
            faults.add(node.at(path), f"{day} lies before the injury of {dates.injury}")
