"""A comparison in a rule: one known fact, one operator that its kind allows, one value of that kind."""

from collections.abc import Iterator, Mapping
from datetime import date

from guidecheck.authoring.documents import CountForm, CriterionForm
from guidecheck.authoring.faults import Faults
from guidecheck.diagnostics import did_you_mean
from guidecheck.program import Comparison, Op
from guidecheck.source import Node
from guidecheck.vocabulary import FactDef, Kind, Value, Vocabulary

_ALLOWED: Mapping[Kind, frozenset[Op]] = {
    Kind.BOOLEAN: frozenset({Op.IS}),
    Kind.NUMBER: frozenset({Op.IS, Op.AT_LEAST, Op.AT_MOST, Op.MORE_THAN, Op.LESS_THAN}),
    Kind.CHOICE: frozenset({Op.IS, Op.ONE_OF}),
    Kind.DATE: frozenset({Op.IS, Op.BEFORE, Op.AFTER}),
}
_EXPECTED = {
    Kind.BOOLEAN: "true or false",
    Kind.NUMBER: "a number",
    Kind.CHOICE: "one of its choices",
    Kind.DATE: "a day, written year-month-day",
}


def comparison_of(
    id_: str, form: CriterionForm, node: Node, vocabulary: Vocabulary, faults: Faults
) -> Comparison | None:
    """The comparison that *form* makes, or None where it has faults."""
    fact = vocabulary.facts.get(form.fact or "")
    if fact is None:
        faults.add(node.at(["fact"]), f"unknown fact `{form.fact}`", did_you_mean(form.fact or "", vocabulary.facts))
        return None
    operators = list(_operators(form))
    if len(operators) != 1:
        said = "no operator" if not operators else "more than one operator"
        faults.add(node.at(["fact"]), f"the comparison of `{fact.name}` has {said}", f"write one of {_named(fact)}")
        return None
    op, value = operators[0]
    if op not in _ALLOWED[fact.kind]:
        faults.add(
            node.key_at([op]), f"`{op}` does not suit `{fact.name}`, a {fact.kind}", f"write one of {_named(fact)}"
        )
        return None
    sound = [
        _check_value(fact, part, node.mapping[op], faults) for part in (value if isinstance(value, tuple) else [value])
    ]
    if form.silence_is is not None:
        sound.append(_check_value(fact, form.silence_is, node.mapping["silence_is"], faults))
    return Comparison(id_, fact.name, op, value, form.silence_is) if all(sound) else None


def _named(fact: FactDef) -> str:
    return ", ".join(f"`{op}`" for op in Op if op in _ALLOWED[fact.kind])


def _operators(form: CriterionForm) -> Iterator[tuple[Op, Value | tuple[Value, ...]]]:
    for op in Op:
        value = form.is_ if op is Op.IS else getattr(form, op)
        if value is not None and not isinstance(value, CountForm):
            yield op, value


def _check_value(fact: FactDef, value: Value, node: Node, faults: Faults) -> bool:
    """Whether *value* is one that the fact can have."""
    problem = problem_with(fact, value)
    if problem:
        faults.add(node.span, problem, did_you_mean(str(value), fact.choices))
    return not problem


def problem_with(fact: FactDef, value: Value) -> str:
    """What is wrong with *value* as a value of *fact*, or nothing."""
    if not _is_a(fact.kind, value):
        return f"`{_written(value)}` is no value of `{fact.name}`: {_EXPECTED[fact.kind]} is expected"
    if fact.kind is Kind.CHOICE and value not in fact.choices:
        return f"`{value}` is no choice of `{fact.name}`: {', '.join(fact.choices)}"
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        if fact.minimum is not None and value < fact.minimum:
            return f"{value} is below the least that `{fact.name}` can be, {fact.minimum:g} {fact.unit}"
        if fact.maximum is not None and value > fact.maximum:
            return f"{value} is above the most that `{fact.name}` can be, {fact.maximum:g} {fact.unit}"
    return ""


def _is_a(kind: Kind, value: Value) -> bool:
    match kind:
        case Kind.BOOLEAN:
            return isinstance(value, bool)
        case Kind.NUMBER:
            return isinstance(value, (int, float)) and not isinstance(value, bool)
        case Kind.CHOICE:
            return isinstance(value, str)
        case Kind.DATE:
            return isinstance(value, date)


def _written(value: Value) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)
