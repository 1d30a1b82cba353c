"""What every peer is given and gives back: programs, rows of facts, and a sign for each criterion.

Signs are 1 for met, -1 for not met and 0 for not documented: what an engine without a third truth value computes with.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, TypeAlias

import polars as pl

from guidecheck.engines.limits import values_of
from guidecheck.engines.reference import COMPARE
from guidecheck.program import AtLeast, Comparison, Criterion, CriterionId, Op, Program, parts_of

Signs: TypeAlias = Sequence[Sequence[int]]
"""For each row the signs of the criteria, in the order of the program."""

SYMBOLS: Mapping[Op, str] = {
    Op.IS: "==",
    Op.AT_LEAST: ">=",
    Op.AT_MOST: "<=",
    Op.MORE_THAN: ">",
    Op.LESS_THAN: "<",
    Op.BEFORE: "<",
    Op.AFTER: ">",
}


@dataclass(frozen=True, slots=True)
class Prepared:
    """Programs and rows as a peer takes them: `run` is what is timed, `signs` reads its result for one program."""

    run: Callable[[], Any]
    signs: Callable[[Any, int], Signs]


@dataclass(frozen=True, slots=True)
class Peer:
    """An engine: over how many rows it is timed, and what it cannot express by itself."""

    name: str
    rows: int
    note: str
    prepare: Callable[[Sequence[Program], pl.DataFrame], Prepared]


def facts_of(program: Program) -> list[str]:
    """The facts that a program asks, in order."""
    return sorted({comparison.fact for comparison in program.comparisons()})


def numbered(names: Sequence[str], letter: str) -> dict[str, str]:
    """Names that every language takes: a letter and a number."""
    return {name: f"{letter}{place}" for place, name in enumerate(names)}


def criteria_numbered(program: Program) -> dict[CriterionId, str]:
    """The criteria by such names."""
    return numbered([criterion.id for criterion in program.criteria], "c")


def layers(program: Program) -> Iterator[list[Criterion]]:
    """The criteria in layers, each made of parts in layers before its own."""
    depths: dict[CriterionId, int] = {}
    found: list[list[Criterion]] = []
    for criterion in program.criteria:
        depths[criterion.id] = 1 + max((depths[part] for part in parts_of(criterion)), default=-1)
        found.extend([] for _ in range(depths[criterion.id] + 1 - len(found)))
        found[depths[criterion.id]].append(criterion)
    yield from found


def plain(value: object) -> object:
    """A day as a number: not every peer has days."""
    return value.toordinal() if isinstance(value, date) else value


def written(value: object) -> str:
    """A value as JSON, CEL and SQL write it."""
    value = plain(value)
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str):
        return "'" + value.replace("\\", "\\\\").replace("'", "\\'") + "'"
    return repr(float(value)) if isinstance(value, (int, float)) else repr(value)


def tested(comparison: Comparison, fact: str, either: str, equal: str) -> str:
    """The comparison of a documented *fact*, in the words that C gave to most languages."""
    symbol = SYMBOLS.get(comparison.op, "==")
    symbol = equal if symbol == "==" else symbol
    return f" {either} ".join(f"{fact} {symbol} {written(value)}" for value in values_of(comparison))


def silent_sign(comparison: Comparison) -> int:
    """The sign of a comparison of which the record says nothing."""
    if comparison.silence is None:
        return 0
    return 1 if COMPARE[comparison.op](comparison.silence, comparison.value) else -1


def constant_sign(criterion: AtLeast) -> int | None:
    """The sign of a composite that is the same whatever its parts are, or None."""
    if criterion.count <= 0:
        return 1
    return -1 if criterion.count > len(criterion.parts) else None


def answers_in(frame: pl.DataFrame, program: Program) -> list[dict[str, Any]]:
    """For each row the facts of *program*, days as numbers; None is not documented."""
    asked = facts_of(program)
    return [{name: plain(row[name]) for name in asked} for row in frame.to_dicts()]
