"""What the facts of a record have in common, for those that follow from several of them."""

from collections.abc import Iterable, Sequence
from datetime import date

from guidecheck.case import Fact, Quote


def said_yes(facts: Iterable[Fact]) -> list[Fact]:
    """Those that say yes."""
    return [fact for fact in facts if fact.value is True]


def latest(facts: Sequence[Fact]) -> Fact:
    """The latest one; one without a day is the first."""
    return max(facts, key=lambda fact: fact.date.earliest() if fact.date else date.min)


def quotes_of(facts: Iterable[Fact]) -> tuple[Quote, ...]:
    """The quotes of all."""
    return tuple(quote for fact in facts for quote in fact.quotes)
