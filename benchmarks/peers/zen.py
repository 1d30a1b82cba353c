"""zen-engine: each Program as a decision graph with one node of expressions, in order."""

import json
from collections.abc import Mapping, Sequence
from typing import Any

import polars as pl
import zen

from benchmarks.peers.shape import (
    Peer,
    Prepared,
    Signs,
    answers_in,
    constant_sign,
    criteria_numbered,
    facts_of,
    numbered,
    silent_sign,
    tested,
)
from guidecheck.program import AtLeast, Comparison, Criterion, CriterionId, Not, Program


def prepare(programs: Sequence[Program], frame: pl.DataFrame) -> Prepared:
    """A decision for each program."""
    engine = zen.ZenEngine()
    decisions = [engine.create_decision(json.dumps(graph(program))) for program in programs]
    rows = [_named(program, answers_in(frame, program)) for program in programs]

    def run() -> Any:
        return [[one.evaluate(row)["result"] for row in own] for one, own in zip(decisions, rows, strict=True)]

    def signs(result: Any, place: int) -> Signs:
        names = criteria_numbered(programs[place]).values()
        return [[int(row[name]) for name in names] for row in result[place]]

    return Prepared(run, signs)


def graph(program: Program) -> Mapping[str, object]:
    """The program as a decision graph."""
    facts, names = numbered(facts_of(program), "f"), criteria_numbered(program)
    expressions = [
        {"id": names[one.id], "key": names[one.id], "value": expression(one, facts, names)} for one in program.criteria
    ]
    nodes = [
        {"id": "in", "type": "inputNode", "name": "in"},
        {"id": "rules", "type": "expressionNode", "name": "rules", "content": {"expressions": expressions}},
        {"id": "out", "type": "outputNode", "name": "out"},
    ]
    edges = [
        {"id": "1", "sourceId": "in", "targetId": "rules", "type": "edge"},
        {"id": "2", "sourceId": "rules", "targetId": "out", "type": "edge"},
    ]
    return {"nodes": nodes, "edges": edges}


def expression(criterion: Criterion, facts: Mapping[str, str], names: Mapping[CriterionId, str]) -> str:
    """The sign of a criterion; `$` is the node's own output so far."""
    match criterion:
        case Comparison():
            fact = facts[criterion.fact]
            return f"{fact} == null ? {silent_sign(criterion)} : (({tested(criterion, fact, 'or', '==')}) ? 1 : -1)"
        case AtLeast():
            constant = constant_sign(criterion)
            return str(constant) if constant is not None else _counted(criterion, names)
        case Not():
            return f"-$.{names[criterion.part]}"


def _counted(criterion: AtLeast, names: Mapping[CriterionId, str]) -> str:
    parts = "[" + ", ".join(f"$.{names[part]}" for part in criterion.parts) + "]"
    if criterion.count == len(criterion.parts):
        return f"min({parts})"
    if criterion.count == 1:
        return f"max({parts})"
    met, possible = f"count({parts}, # == 1)", f"count({parts}, # != -1)"
    return f"{met} >= {criterion.count} ? 1 : ({possible} < {criterion.count} ? -1 : 0)"


def _named(program: Program, rows: Sequence[Mapping[str, object]]) -> list[dict[str, object]]:
    facts = numbered(facts_of(program), "f")
    return [{facts[name]: value for name, value in row.items()} for row in rows]


PEER = Peer(
    "zen-engine",
    100,
    "no third truth value: signs, `min` and `max` in place of logic; no days: numbers in their place",
    prepare,
)
