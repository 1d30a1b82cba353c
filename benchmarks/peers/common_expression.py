"""CEL (common-expression-language, in Rust): each Program as one expression that gives the list of all signs."""

from collections.abc import Mapping, Sequence
from typing import Any

import cel
import polars as pl

from benchmarks.peers.shape import (
    Peer,
    Prepared,
    Signs,
    answers_in,
    constant_sign,
    facts_of,
    layers,
    numbered,
    silent_sign,
    tested,
)
from guidecheck.program import AtLeast, Comparison, Criterion, CriterionId, Not, Program


def prepare(programs: Sequence[Program], frame: pl.DataFrame) -> Prepared:
    """A compiled expression for each program."""
    compiled = [cel.compile(expression(program)) for program in programs]
    rows = [_named(program, answers_in(frame, program)) for program in programs]

    def run() -> Any:
        return [[one.execute(row) for row in own] for one, own in zip(compiled, rows, strict=True)]

    def signs(result: Any, place: int) -> Signs:
        order = [one.id for layer in layers(programs[place]) for one in layer]
        places = [order.index(criterion.id) for criterion in programs[place].criteria]
        flat = [[sign for layer in row for sign in layer] for row in result[place]]
        return [[row[at] for at in places] for row in flat]

    return Prepared(run, signs)


def expression(program: Program) -> str:
    """The lists of signs, one a layer.

    CEL cannot name what it has computed, but a macro over a list of one does: each layer is `a0`, `a1` … to the next.
    """
    facts, names = numbered(facts_of(program), "f"), dict[CriterionId, str]()
    lists = []
    for depth, layer in enumerate(layers(program)):
        lists.append("[" + ", ".join(_sign(one, facts, names) for one in layer) + "]")
        names.update({one.id: f"a{depth}[{place}]" for place, one in enumerate(layer)})
    inner = "[" + ", ".join(f"a{depth}" for depth in range(len(lists))) + "]"
    for depth in reversed(range(len(lists))):
        inner = f"[{lists[depth]}].map(a{depth}, {inner})[0]"
    return inner


def _sign(criterion: Criterion, facts: Mapping[str, str], names: Mapping[CriterionId, str]) -> str:
    match criterion:
        case Comparison():
            fact = facts[criterion.fact]
            return f"{fact} == null ? {silent_sign(criterion)} : (({tested(criterion, fact, '||', '==')}) ? 1 : -1)"
        case AtLeast():
            constant = constant_sign(criterion)
            return (
                str(constant)
                if constant is not None
                else _counted(criterion.count, [names[p] for p in criterion.parts])
            )
        case Not():
            return f"-{names[criterion.part]}"


def _counted(count: int, parts: Sequence[str]) -> str:
    met, failed = ([f"{part} == {sign}" for part in parts] for sign in (1, -1))
    if count == len(parts):
        return f"({' || '.join(failed)}) ? -1 : (({' && '.join(met)}) ? 1 : 0)"
    if count == 1:
        return f"({' || '.join(met)}) ? 1 : (({' && '.join(failed)}) ? -1 : 0)"
    of = f"[{', '.join(parts)}]"
    enough, possible = f"{of}.filter(x, x == 1).size()", f"{of}.filter(x, x != -1).size()"
    return f"{enough} >= {count} ? 1 : ({possible} < {count} ? -1 : 0)"


def _named(program: Program, rows: Sequence[Mapping[str, object]]) -> list[dict[str, object]]:
    facts = numbered(facts_of(program), "f")
    return [{facts[name]: value for name, value in row.items()} for row in rows]


PEER = Peer(
    "CEL (common-expression-language)",
    100,
    "no third truth value, no names for intermediate results: signs, in nested lists",
    prepare,
)
