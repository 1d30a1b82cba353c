"""A comparison in a rule: one known fact, one operator that its kind allows, one value of that kind."""

from collections.abc import Iterator, Mapping

from guidecheck.authoring.faults import Faults, check_unique
from guidecheck.authoring.guideline_forms import CountForm, CriterionForm
from guidecheck.diagnostics import did_you_mean
from guidecheck.program import Comparison, Op
from guidecheck.source import Node
from guidecheck.vocabulary import FactDef, Kind, Value, Vocabulary, problem_with, written

_ALLOWED: Mapping[Kind, frozenset[Op]] = {
    Kind.BOOLEAN: frozenset({Op.IS}),
    Kind.NUMBER: frozenset({Op.IS, Op.AT_LEAST, Op.AT_MOST, Op.MORE_THAN, Op.LESS_THAN}),
    Kind.CHOICE: frozenset({Op.IS, Op.ONE_OF}),
    Kind.DATE: frozenset({Op.IS, Op.BEFORE, Op.AFTER}),
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
        said = "no operator" if not operators else f"more than one operator: {_listed(op for op, _ in operators)}"
        faults.add(node.at(["fact"]), f"the comparison of `{fact.name}` has {said}", _named(fact))
        return None
    op, value = operators[0]
    if op not in _ALLOWED[fact.kind]:
        help_ = _named(fact)
        faults.add(node.key_at([op]), f"`{op}` does not suit `{fact.name}`, a {fact.kind}", help_)
        return None
    sound = _sound(fact, op, value, node, faults)
    if form.silence_is is not None:
        sound = _check_value(fact, form.silence_is, node.mapping["silence_is"], faults) and sound
    return Comparison(id_, fact.name, op, value, form.silence_is) if sound else None


def _named(fact: FactDef) -> str:
    return f"a {fact.kind} is compared by {_listed(op for op in Op if op in _ALLOWED[fact.kind])}"


def _listed(operators: Iterator[Op]) -> str:
    return ", ".join(f"`{op}`" for op in operators)


def _operators(form: CriterionForm) -> Iterator[tuple[Op, Value | tuple[Value, ...]]]:
    for op in Op:
        value = form.is_ if op is Op.IS else getattr(form, op)
        if value is not None and not isinstance(value, CountForm):
            yield op, value


def _sound(fact: FactDef, op: Op, value: Value | tuple[Value, ...], node: Node, faults: Faults) -> bool:
    """Whether every value is one that the fact can have, and the comparison can go both ways."""
    here = node.mapping[op]
    if isinstance(value, tuple):
        check_unique(
            [(written(part), place.span) for part, place in zip(value, here.items, strict=True)], faults, what="value"
        )
        checked = [_check_value(fact, part, place, faults) for part, place in zip(value, here.items, strict=True)]
        return all(checked)
    if not _check_value(fact, value, here, faults):
        return False
    answer = _settled(fact, op, value)
    if answer:
        faults.add(here.span, f"`{fact.name}` is {answer} {op.replace('_', ' ')} {written(value)}", _range(fact))
    return not answer


def _check_value(fact: FactDef, value: Value, node: Node, faults: Faults) -> bool:
    """Whether *value* is one that the fact can have."""
    if fact.kind is Kind.CHOICE and not fact.choices:
        return False  # that is a fault of the vocabulary
    problem = problem_with(fact, value)
    if problem:
        faults.add(node.span, problem, did_you_mean(str(value), fact.choices))
    return not problem


def _settled(fact: FactDef, op: Op, value: Value) -> str:
    """Whether a number at the end of the fact's range leaves nothing to compare."""
    ends = {
        (Op.AT_LEAST, fact.minimum): "always",
        (Op.AT_MOST, fact.maximum): "always",
        (Op.MORE_THAN, fact.maximum): "never",
        (Op.LESS_THAN, fact.minimum): "never",
    }
    return ends.get((op, value), "") if isinstance(value, (int, float)) and not isinstance(value, bool) else ""


def _range(fact: FactDef) -> str:
    ends = (("from", fact.minimum), ("to", fact.maximum))
    return f"it goes {' '.join(f'{word} {end:g}' for word, end in ends if end is not None)} {fact.unit}"
