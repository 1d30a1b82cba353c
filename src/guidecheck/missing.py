"""What is not documented: the least that would turn a finding to met, and the next best question.

A recommendation is walked once: each criterion gives the minimal sets of answers that would bring it to the status
wanted of it. Sets that ask two things of one fact which cannot both be true are dropped, and so is every set that
contains another.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date
from itertools import combinations
from typing import TypeAlias

from guidecheck.determination import Finding, Need, Whole
from guidecheck.engines.reference import COMPARE
from guidecheck.program import Op
from guidecheck.status import Status, negated
from guidecheck.vocabulary import FactDef, Kind, Value

MAX_SETS = 2_000
"""More alternatives than this at one criterion are cut, the largest first; no guideline's rule comes near."""


@dataclass(frozen=True, slots=True)
class Wish:
    """An answer wanted of one fact: that a comparison holds, or that it does not."""

    fact: str
    op: Op
    wanted: Value | tuple[Value, ...]
    holds: bool
    criterion: str
    definition: FactDef = field(compare=False, repr=False)

    def allows(self, value: Value) -> bool:
        """Whether *value* would be such an answer."""
        return COMPARE[self.op](value, self.wanted) is self.holds


Wishes: TypeAlias = frozenset[Wish]


def missing_sets(root: Finding) -> tuple[tuple[Need, ...], ...]:
    """Every minimal set of undocumented facts that would turn *root* to met, smallest first."""
    return tuple(_needs(wishes) for wishes in wish_sets(root))


def wish_sets(root: Finding) -> tuple[Wishes, ...]:
    """The minimal sets as wishes; empty where the root is met already or out of reach."""
    if root.status is not Status.NOT_DOCUMENTED:
        return ()
    return tuple(_fewest_facts(_reach(root, Status.MET, {})))


def next_question(sets: Sequence[tuple[Need, ...]]) -> Need | None:
    """What to ask next: of the smallest set, the fact that most of the sets need."""
    if not sets:
        return None
    count = Counter(need.definition.name for needs in sets for need in needs)
    return max(sorted(sets[0], key=lambda need: need.definition.name), key=lambda need: count[need.definition.name])


def _reach(finding: Finding, target: Status, known: dict[tuple[str, Status], list[Wishes]]) -> list[Wishes]:
    """The minimal sets of wishes that bring *finding* to *target*."""
    key = (finding.id, target)
    if key not in known:
        known[key] = _reached(finding, target, lambda part, wanted: _reach(part, wanted, known))
    return known[key]


def _reached(finding: Finding, target: Status, reach: Callable[[Finding, Status], list[Wishes]]) -> list[Wishes]:
    if finding.status is target:
        return [frozenset()]
    if finding.status is not Status.NOT_DOCUMENTED:
        return []
    match finding.whole:
        case Whole.FACT:
            return _asked(finding, target)
        case Whole.NOT:
            return reach(finding.parts[0], negated(target))
        case Whole.ALL_OF | Whole.ANY_OF | Whole.AT_LEAST:
            needed = finding.needed if target is Status.MET else len(finding.parts) - finding.needed + 1
            return _some(needed, [reach(part, target) for part in finding.parts])


def _asked(finding: Finding, target: Status) -> list[Wishes]:
    assert finding.use is not None  # noqa: S101 - INVARIANT: a comparison's finding has the use of its fact
    use = finding.use
    wish = Wish(use.definition.name, use.op, use.wanted, target is Status.MET, finding.id, use.definition)
    return [frozenset({wish})] if witness([wish]) is not None else []


def _some(needed: int, alternatives: Sequence[list[Wishes]]) -> list[Wishes]:
    """Minimal sets that reach *needed* of the parts; a part already there has the empty set."""
    there = sum(1 for sets in alternatives if frozenset() in sets)
    open_ = [sets for sets in alternatives if sets and frozenset() not in sets]
    left = needed - there
    if left <= 0:
        return [frozenset()]
    found: list[Wishes] = []
    for chosen in combinations(open_, left):
        found.extend(_joined(chosen))
        found = minimal(found) if len(found) > MAX_SETS else found
    return minimal(found)


def _joined(alternatives: Sequence[list[Wishes]]) -> list[Wishes]:
    joined: list[Wishes] = [frozenset()]
    for sets in alternatives:
        joined = minimal([one | other for one in joined for other in sets if consistent(one | other)])
    return joined


def minimal(sets: Iterable[Wishes]) -> list[Wishes]:
    """The sets that contain no other, smallest first."""
    kept: list[Wishes] = []
    for wishes in sorted(set(sets), key=_order):
        if not any(other <= wishes for other in kept):
            kept.append(wishes)
    return kept[:MAX_SETS]


def _fewest_facts(sets: Iterable[Wishes]) -> Iterable[Wishes]:
    """The sets whose facts contain no other set's facts: in the end facts count, not the criteria that ask them."""
    asked: list[frozenset[str]] = []
    for wishes in sorted(sets, key=_order):
        facts = frozenset(wish.fact for wish in wishes)
        if not any(other <= facts for other in asked):
            asked.append(facts)
            yield wishes


def consistent(wishes: Iterable[Wish]) -> bool:
    """Whether one answer to each fact can fulfil all that is wished of it."""
    return all(witness(group) is not None for group in _by_fact(wishes).values() if len(group) > 1)


def witness(wishes: Sequence[Wish]) -> Value | None:
    """An answer that fulfils every wish about one fact, or None."""
    definition = wishes[0].definition
    return next((value for value in _trials(definition, wishes) if all(wish.allows(value) for wish in wishes)), None)


def _trials(definition: FactDef, wishes: Sequence[Wish]) -> Iterable[Value]:
    """Answers worth trying: each choice, and for numbers and days those at and beside each bound."""
    match definition.kind:
        case Kind.BOOLEAN:
            return (True, False)
        case Kind.CHOICE:
            return definition.choices
        case Kind.NUMBER:
            bounds = [wish.wanted for wish in wishes if isinstance(wish.wanted, (int, float))]
            trials = sorted({value for bound in bounds for value in (bound, bound - 1, bound + 1)})
            low = definition.minimum if definition.minimum is not None else float("-inf")
            high = definition.maximum if definition.maximum is not None else float("inf")
            return [value for value in trials if low <= value <= high]
        case Kind.DATE:
            days = [wish.wanted for wish in wishes if isinstance(wish.wanted, date)]
            return [date.fromordinal(day.toordinal() + step) for day in days for step in (0, -1, 1)]


def _by_fact(wishes: Iterable[Wish]) -> dict[str, list[Wish]]:
    groups: dict[str, list[Wish]] = {}
    for wish in wishes:
        groups.setdefault(wish.fact, []).append(wish)
    return groups


def _needs(wishes: Wishes) -> tuple[Need, ...]:
    """The facts that a set asks for, each once."""
    groups = _by_fact(sorted(wishes, key=lambda wish: (wish.fact, wish.criterion)))
    return tuple(_need(group) for group in groups.values())


def _need(wishes: Sequence[Wish]) -> Need:
    wanted = " and ".join(
        dict.fromkeys(said(wish.definition, wish.op, wish.wanted, holds=wish.holds) for wish in wishes)
    )
    return Need(wishes[0].definition, wanted, wishes[0].criterion)


def said(definition: FactDef, op: Op, wanted: Value | tuple[Value, ...], *, holds: bool = True) -> str:
    """What a comparison wants of its fact, in words: "at least 3 weeks", "yes"."""
    if definition.kind is Kind.BOOLEAN:
        return "yes" if (wanted is True) is holds else "no"
    values = wanted if isinstance(wanted, tuple) else (wanted,)
    phrase = f"{_WORDS[op]}{_amount(values, definition.unit)}"
    return phrase if holds else f"not {phrase}"


def _amount(values: Sequence[Value], unit: str) -> str:
    """What is wanted, with its unit; a part of a week is said in days: "at least 90 days"."""
    if unit == _WEEKS and any(isinstance(value, float) and not value.is_integer() for value in values):
        values, unit = [round(value * 7) for value in values if isinstance(value, (int, float))], "days"
    return " or ".join(str(value).replace("_", " ") for value in values) + (f" {unit}" if unit else "")


_WEEKS = "weeks"


_WORDS = {
    Op.IS: "",
    Op.ONE_OF: "",
    Op.AT_LEAST: "at least ",
    Op.AT_MOST: "at most ",
    Op.MORE_THAN: "more than ",
    Op.LESS_THAN: "less than ",
    Op.BEFORE: "before ",
    Op.AFTER: "after ",
}


def _order(wishes: Wishes) -> tuple[int, list[str]]:
    return (len({wish.fact for wish in wishes}), sorted(f"{wish.fact} {wish.criterion}" for wish in wishes))
