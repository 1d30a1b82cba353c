"""What steps say, as entries of a case file that stand where the steps stand: a scenario is a case file in sentences.

Intake checks them as it checks a case file, so that both accept the same words and find the same faults.
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import TypeAlias

from guidecheck.case import Case
from guidecheck.diagnostics import did_you_mean
from guidecheck.intake import case_of
from guidecheck.scenarios.places import Place
from guidecheck.scenarios.sayings import called, number, speaker_named, typed
from guidecheck.source import Node, Scalar
from guidecheck.vocabulary import Vocabulary

Cell: TypeAlias = Scalar | tuple[str, ...]
Entry: TypeAlias = Mapping[str, Cell]
ITEM: Entry = {"requested": "a study"}
MOST_NAMED = 8


def node_of(entry: Mapping[str, Cell | Node], place: Place, heading: Place | None = None) -> Node:
    """An entry as a part of a case file that stands at *place*, its keys in a *heading*; empty ones are left out."""
    filled = {key: value for key, value in entry.items() if value is not None}
    values = {key: value if isinstance(value, Node) else _cell(value, place) for key, value in filled.items()}
    return Node(values, place.at(""), {key: (heading or place).at(key) for key in values})


def list_of(nodes: Iterable[Node], place: Place) -> Node:
    """Entries as a list of a case file."""
    return Node(tuple(nodes), place.at(""), {})


def _cell(value: Cell, place: Place) -> Node:
    if isinstance(value, tuple):
        return Node(tuple(_cell(part, place) for part in value), place.at(value[0] if value else ""), {})
    return Node(value, place.at("" if value is None else str(value)), {})


def case_file(sections: Mapping[str, Node], items: Sequence[Node], name: str, place: Place) -> Node:
    """The case file that the entries make; where no study is asked for yet, there is a line that names none."""
    dated = sections.get("request")
    lines = list_of(items or [node_of(ITEM, place)], place)
    request = node_of({**(dated.mapping if dated else {}), "items": lines}, place)
    return node_of({"case": name, **sections, "request": request}, place)


def take_in(node: Node, words: Vocabulary) -> Case:
    """The case; raises `InvalidInput` with every fault."""
    return case_of(node, words)


def rows_of(table: Sequence[Sequence[str]], places: Sequence[Place], words: Vocabulary) -> list[tuple[Entry, Place]]:
    """The rows of a table as entries under its headings; a cell that is empty says nothing."""
    if not table:
        return []
    keys = [heading.strip() for heading in table[0]]
    rows = [dict(zip(keys, row, strict=True)) for row in table[1:]]
    return [(_row(row, words), place) for row, place in zip(rows, places[1:], strict=True)]


def _row(row: Mapping[str, str], words: Vocabulary) -> Entry:
    return {key: _written(key, cell.strip(), row, words) for key, cell in row.items() if cell.strip()}


def _written(key: str, cell: str, row: Mapping[str, str], words: Vocabulary) -> Cell:
    match key:
        case "value":
            return typed(cell, words.facts.get(row.get("fact", "").strip()))
        case "region":
            return called(cell, words.regions) or cell
        case "modality":
            return called(cell, words.modalities) or cell
        case "technique":
            return tuple(part.strip() for part in cell.split(","))
        case "measure" | "page" | "sessions":
            return number(cell)
        case "speaker":
            return speaker_named(cell)
        case "uncertain" | "done" | "given":
            return {"yes": True, "true": True, "no": False, "false": False}.get(cell, cell)
        case _:
            return cell


def check_known(name: str, known: Iterable[str], what: str, place: Place) -> None:
    """A fault, with a cure, where *name* is not among the *known*."""
    among = list(known)
    if name not in among:
        known_ones = f"known are {', '.join(among)}" if len(among) <= MOST_NAMED else ""
        raise place.fault(name, f"unknown {what} `{name}`", did_you_mean(name, among) or known_ones)
