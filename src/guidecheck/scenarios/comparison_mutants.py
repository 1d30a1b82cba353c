"""Every small change of one comparison: its bound, its operator, its value, what silence counts as."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta

from guidecheck.program import Comparison, Op
from guidecheck.vocabulary import FactDef, Value, problem_with, written
from guidecheck.vocabulary import Kind as FactKind


@dataclass(frozen=True, slots=True)
class Changed:
    """Another comparison, by which operator, and how its YAML reads then."""

    operator: str
    comparison: Comparison
    kind: str
    key: str
    text: str


_STRICT = {
    Op.AT_LEAST: Op.MORE_THAN,
    Op.MORE_THAN: Op.AT_LEAST,
    Op.AT_MOST: Op.LESS_THAN,
    Op.LESS_THAN: Op.AT_MOST,
}
_NEGATED = {
    Op.AT_LEAST: Op.LESS_THAN,
    Op.LESS_THAN: Op.AT_LEAST,
    Op.AT_MOST: Op.MORE_THAN,
    Op.MORE_THAN: Op.AT_MOST,
    Op.BEFORE: Op.AFTER,
    Op.AFTER: Op.BEFORE,
}


def changed_comparisons(comparison: Comparison, fact: FactDef) -> Iterator[Changed]:
    """The mutants of *comparison*, which asks *fact*."""
    yield from _bounds(comparison, fact)
    yield from _operators(comparison)
    yield from _values(comparison, fact)
    yield from _silences(comparison, fact)


def _bounds(comparison: Comparison, fact: FactDef) -> Iterator[Changed]:
    """The bound one unit or one day further."""
    bound = comparison.value
    if isinstance(bound, date):
        for days in (1, -1):
            yield _valued(f"date {days:+d} day", comparison, bound + timedelta(days=days))
    elif isinstance(bound, (int, float)) and not isinstance(bound, bool):
        for step in (1, -1):
            if not problem_with(fact, bound + step):
                yield _valued(f"threshold {'+' if step > 0 else '-'} one unit", comparison, bound + step)


def _valued(operator: str, comparison: Comparison, value: Value) -> Changed:
    return Changed(operator, replace(comparison, value=value), "value", comparison.op, written(value))


def _operators(comparison: Comparison) -> Iterator[Changed]:
    for operator, table in (("strict against inclusive", _STRICT), ("negate a comparison", _NEGATED)):
        other = table.get(comparison.op)
        if other is not None:
            yield Changed(operator, replace(comparison, op=other), "rename", comparison.op, other)


def _values(comparison: Comparison, fact: FactDef) -> Iterator[Changed]:
    """Yes for no, the other choices for these, and one choice less."""
    if isinstance(comparison.value, bool):
        yield _valued("negate is", comparison, not comparison.value)
    elif fact.kind is FactKind.CHOICE:
        chosen = _chosen(comparison)
        others = tuple(one for one in fact.choices if one not in chosen)
        if others:
            yield _listed("negate is", comparison, others)
        for one in chosen if len(chosen) > 1 else ():
            yield _listed("drop a choice", comparison, tuple(other for other in chosen if other != one))


def _chosen(comparison: Comparison) -> tuple[Value, ...]:
    return comparison.value if isinstance(comparison.value, tuple) else (comparison.value,)


def _listed(operator: str, comparison: Comparison, values: tuple[Value, ...]) -> Changed:
    text = f"one_of: [{', '.join(written(value) for value in values)}]"
    return Changed(operator, replace(comparison, op=Op.ONE_OF, value=values), "rewrite", comparison.op, text)


def _silences(comparison: Comparison, fact: FactDef) -> Iterator[Changed]:
    """Silence that counts for nothing, or that counts where it did not: as what does not meet the comparison."""
    if comparison.silence is not None:
        dropped = replace(comparison, silence=None)
        yield Changed("silence assumption dropped", dropped, "drop key", "silence_is", "")
        return
    assumed = _failing(comparison, fact)
    if assumed is not None:
        added = replace(comparison, silence=assumed)
        yield Changed("silence assumption added", added, "add key", "silence_is", written(assumed))


def _failing(comparison: Comparison, fact: FactDef) -> Value | None:
    """An answer that does not meet the comparison."""
    value = comparison.value
    if isinstance(value, bool):
        return not value
    if isinstance(value, (int, float)):
        below = comparison.op in {Op.AT_LEAST, Op.MORE_THAN, Op.IS}
        answer = value - 1 if below else value + 1
        return None if problem_with(fact, answer) else answer
    chosen = _chosen(comparison)
    return next((choice for choice in fact.choices if choice not in chosen), None)
