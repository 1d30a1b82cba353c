"""Programs as Polars expressions: one column per fact, NULL where it is not documented; Polars' logic is Kleene's.

What we found out about Polars the hard way, each held by a test:
- nested expressions repeat what they share, so a criterion is a column of its own that later ones name (`_layers`);
- NaN equals itself and is more than any number there; in a number column it stands for "not documented" here;
- a literal is cast to the column's type or the column to the literal's, and either may round: `bounds` asks only for
  numbers that the column can hold;
- rows may come out in another order than they went in, so a frame carries its keys and is joined by them.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from operator import eq, ge, gt, le, lt
from typing import Any, TypeAlias, TypeVar

import polars as pl

from guidecheck.engines.bounds import float_bound, whole_bound
from guidecheck.engines.limits import kind_of, values_of
from guidecheck.engines.reference import COMPARE
from guidecheck.program import AtLeast, Comparison, Criterion, CriterionId, Not, Op, Program
from guidecheck.vocabulary import Kind, Value

Frame = TypeVar("Frame", pl.DataFrame, pl.LazyFrame)
Schema: TypeAlias = Mapping[str, pl.DataType]

OPEN = "left_open"
"""The column that lists the facts which a record leaves open: null in their own columns, and yet no silence."""

_OWN = "criterion:"
_UNKNOWN = pl.lit(None, dtype=pl.Boolean)
_NONE = pl.QueryOptFlags.none()  # a frame in memory has nothing to push down, and planning costs more than ten rows do
_OPERATORS: Mapping[Op, Callable[[Any, Any], pl.Expr]] = {
    Op.IS: eq,
    Op.AT_LEAST: ge,
    Op.AT_MOST: le,
    Op.MORE_THAN: gt,
    Op.LESS_THAN: lt,
    Op.BEFORE: lt,
    Op.AFTER: gt,
}


def statuses(program: Program, frame: Frame, keys: Sequence[str] = ()) -> Frame:
    """The columns *keys* of *frame*, and one for each criterion: true is met, false not met, null not documented.

    A fact that has no column is documented nowhere, and without the column `OPEN` none is left open. A lazy frame stays
    lazy and streams.
    """
    clash = sorted(set(keys) & {criterion.id for criterion in program.criteria})
    if clash:
        raise ValueError(f"keys named like criteria of {program.id}: {', '.join(clash)}")
    lazy = frame.lazy()
    schema = lazy.collect_schema()
    for layer in _layers(program):
        lazy = lazy.with_columns(_expression(criterion, schema).alias(_OWN + criterion.id) for criterion in layer)
    named = [pl.col(_OWN + criterion.id).alias(criterion.id) for criterion in program.criteria]
    found = lazy.select(*keys, *named)
    return found.collect(optimizations=_NONE) if isinstance(frame, pl.DataFrame) else found


def _layers(program: Program) -> Iterator[list[Criterion]]:
    """The criteria in layers: each is made of parts in layers before its own."""
    depths: dict[CriterionId, int] = {}
    layers: list[list[Criterion]] = []
    for criterion in program.criteria:
        match criterion:
            case Comparison():
                depth = 0
            case AtLeast():
                depth = 1 + max((depths[part] for part in criterion.parts), default=-1)
            case Not():
                depth = 1 + depths[criterion.part]
        depths[criterion.id] = depth
        layers.extend([] for _ in range(depth + 1 - len(layers)))
        layers[depth].append(criterion)
    yield from layers


def _expression(criterion: Criterion, schema: Schema) -> pl.Expr:
    match criterion:
        case Comparison():
            return _comparison(criterion, schema)
        case AtLeast():
            return _at_least(criterion.count, [pl.col(_OWN + part) for part in criterion.parts])
        case Not():
            return ~pl.col(_OWN + criterion.part)


def _at_least(count: int, parts: Sequence[pl.Expr]) -> pl.Expr:
    """Met where the met parts are enough, not met where the met and open ones are too few, else open."""
    if count <= 0 or count > len(parts):
        return pl.lit(value=count <= 0)
    if count == len(parts):
        return pl.all_horizontal(parts)
    if count == 1:
        return pl.any_horizontal(parts)
    met = pl.sum_horizontal(part.fill_null(value=False).cast(pl.UInt32) for part in parts)
    possible = pl.sum_horizontal(part.fill_null(value=True).cast(pl.UInt32) for part in parts)
    return pl.when(met >= count).then(statement=True).when(possible < count).then(statement=False).otherwise(_UNKNOWN)


def _comparison(comparison: Comparison, schema: Schema) -> pl.Expr:
    dtype = schema.get(comparison.fact, pl.Null())
    compared = _UNKNOWN if dtype == pl.Null else _compared(comparison, pl.col(comparison.fact), dtype)
    if comparison.silence is None:
        return compared
    assumed = pl.lit(COMPARE[comparison.op](comparison.silence, comparison.value))
    if OPEN in schema:
        assumed = pl.when(pl.col(OPEN).list.contains(comparison.fact)).then(_UNKNOWN).otherwise(assumed)
    return compared.fill_null(assumed)


def _compared(comparison: Comparison, column: pl.Expr, dtype: pl.DataType) -> pl.Expr:
    kind, values = _kind_in(dtype), values_of(comparison)
    if kind is None or any(kind_of(value) is not kind for value in values):
        raise TypeError(f"`{comparison.fact}` is a column of {dtype}, and {comparison.value!r} is compared with it")
    if kind is Kind.CHOICE and comparison.op is Op.ONE_OF:
        return column.is_in(list(values))
    if dtype.is_float():
        column = column.cast(pl.Float64).fill_nan(None)
    op = Op.IS if comparison.op is Op.ONE_OF else comparison.op
    return pl.any_horizontal(_test(op, column, value, dtype) for value in values)


def _kind_in(dtype: pl.DataType) -> Kind | None:
    """The kind of value that a column of *dtype* holds."""
    if dtype == pl.Boolean:
        return Kind.BOOLEAN
    if dtype.is_integer() or dtype.is_float():
        return Kind.NUMBER
    if dtype == pl.Date:
        return Kind.DATE
    return Kind.CHOICE if dtype in (pl.String, pl.Categorical, pl.Enum) else None


def _test(op: Op, column: pl.Expr, value: Value, dtype: pl.DataType) -> pl.Expr:
    if isinstance(value, bool):
        return column if value else ~column
    if not isinstance(value, (int, float)):
        return _OPERATORS[op](column, value)
    bound = float_bound(op, value) if dtype.is_float() else whole_bound(op, value, *_range_of(dtype))
    if bound is None:
        return pl.when(column.is_not_null()).then(statement=False).otherwise(_UNKNOWN)
    held = pl.lit(bound[1], dtype=pl.Float64 if dtype.is_float() else dtype)
    return _OPERATORS[bound[0]](column, held)


def _range_of(dtype: pl.DataType) -> tuple[int, int]:
    """The least and the most that a column of whole numbers holds."""
    bits = int(str(dtype).removeprefix("U").removeprefix("Int"))
    return (0, 2**bits - 1) if dtype.is_unsigned_integer() else (-(2 ** (bits - 1)), 2 ** (bits - 1) - 1)
