"""DuckDB: each Program as one SELECT, a subquery a layer; NULL in SQL's logic is Kleene's."""

from collections.abc import Mapping, Sequence
from typing import Any

import duckdb
import polars as pl

from benchmarks.peers.shape import (
    Peer,
    Prepared,
    Signs,
    constant_sign,
    criteria_numbered,
    facts_of,
    layers,
    numbered,
    silent_sign,
    tested,
)
from guidecheck.program import AtLeast, Comparison, Criterion, CriterionId, Not, Program
from guidecheck.vocabulary import Value

ROW = "row_number"


def prepare(programs: Sequence[Program], frame: pl.DataFrame) -> Prepared:
    """The rows as a table of DuckDB's own, and a query for each program."""
    connection = duckdb.connect(config={"threads": pl.thread_pool_size()})
    connection.register("given", frame.with_row_index(ROW).to_arrow())
    connection.execute("CREATE TABLE facts AS SELECT * FROM given")
    queries = [query(program) for program in programs]

    def run() -> Any:
        return [connection.sql(one).to_arrow_table() for one in queries]

    def signs(result: Any, place: int) -> Signs:
        table = result[place].sort_by(ROW).drop_columns([ROW])  # rows come out in another order than they went in
        return [[0 if value is None else 1 if value else -1 for value in row.values()] for row in table.to_pylist()]

    return Prepared(run, signs)


def query(program: Program) -> str:
    """The program as a query: the row's number, then a column for each criterion."""
    facts, names = numbered(facts_of(program), "f"), criteria_numbered(program)
    renamed = ", ".join(f'"{fact}" AS {name}' for fact, name in facts.items())
    source = f"SELECT {', '.join([ROW, *([renamed] if renamed else [])])} FROM facts"
    for layer in layers(program):
        columns = ", ".join(f"{_condition(one, facts, names)} AS {names[one.id]}" for one in layer)
        source = f"SELECT *, {columns} FROM ({source})"
    return f"SELECT {ROW}, {', '.join(names.values())} FROM ({source})"


def _condition(criterion: Criterion, facts: Mapping[str, str], names: Mapping[CriterionId, Value]) -> str:
    match criterion:
        case Comparison():
            compared = f"({tested(criterion, facts[criterion.fact], 'OR', '=')})"
            silent = silent_sign(criterion)
            return f"coalesce({compared}, {'true' if silent == 1 else 'false'})" if silent else compared
        case AtLeast():
            constant = constant_sign(criterion)
            if constant is not None:
                return "true" if constant == 1 else "false"
            return _counted(criterion.count, [str(names[part]) for part in criterion.parts])
        case Not():
            return f"(NOT {names[criterion.part]})"


def _counted(count: int, parts: Sequence[str]) -> str:
    if count in {1, len(parts)}:
        return "(" + (" AND " if count == len(parts) else " OR ").join(parts) + ")"
    met, possible = (" + ".join(f"coalesce({part}, {silent})::INT" for part in parts) for silent in ("false", "true"))
    return f"CASE WHEN {met} >= {count} THEN true WHEN {possible} < {count} THEN false END"


PEER = Peer(
    "DuckDB SQL", 100_000, "nothing: NULL is the third truth value, and rows come out in another order", prepare
)
