"""Whether the losses of an examination follow one nerve root, by the roots that the record names for them."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date

from guidecheck.case import Fact

ROOT, ONE, SEVERAL = "root_pattern", "dermatomal_pattern", "several_roots_affected"


def root_answers(bearing: Sequence[Fact], roots: Mapping[str, Sequence[str]]) -> Iterator[Fact]:
    """What the roots named at the latest examination say: one, or two neighbours on one side, are a pattern."""
    named = _latest([fact for fact in bearing if fact.name == ROOT and fact.value is True and fact.measure])
    if not named:
        return
    found = sorted({str(fact.measure) for fact in named})
    sides = {fact.side for fact in named} - {None}
    one_sided = len(sides) <= 1 and "bilateral" not in sides
    told = ", ".join(found) + (f" ({' and '.join(sorted(map(str, sides)))})" if sides else "")
    pattern = one_sided and (len(found) == 1 or _neighbours(found, roots))
    quotes = tuple(dict.fromkeys(quote for fact in named for quote in fact.quotes))
    for name, value in ((ONE, pattern), (SEVERAL, len(found) > 1)):
        why = f"the losses speak for {told}"
        yield replace(named[0], name=name, value=value, side=None, measure=None, quotes=quotes, assumption=why)


def _latest(facts: Sequence[Fact]) -> list[Fact]:
    """The statements of the last day, with those that tell none."""
    last = max((fact.date.earliest() for fact in facts if fact.date), default=date.min)
    return [fact for fact in facts if fact.date is None or fact.date.earliest() == last]


def _neighbours(found: Sequence[str], roots: Mapping[str, Sequence[str]]) -> bool:
    """Whether two roots leave the spine next to each other."""
    for order in roots.values():
        if len(found) == 2 and set(found) <= set(order):
            return abs(order.index(found[0]) - order.index(found[1])) == 1
    return False
