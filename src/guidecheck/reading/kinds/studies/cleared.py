"""Blood that clears an infection: a sedimentation rate and a C-reactive protein that are both normal."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Final

from guidecheck.case import Fact
from guidecheck.reading.sentences.grammar import words

_LABORATORY: Final = "study.laboratory"
_CLEARED: Final = "infection_workup_negative"
_NORMAL: Final = "normal"
_RATE: Final = words("esr sed sedimentation")
_PROTEIN: Final = words("crp c-reactive reactive")


def with_cleared(facts: Iterable[Fact]) -> list[Fact]:
    """The facts, with the work-up that "ESR 12, CRP 0.4, both normal" makes."""
    told = list(facts)
    return [*told, *_cleared([fact for fact in told if fact.name == _LABORATORY and fact.result == _NORMAL])]


def _cleared(tests: list[Fact]) -> Iterator[Fact]:
    """One work-up for each normal rate that has a normal protein of the same day beside it."""
    for rate in tests:
        protein = next((each for each in tests if each.date == rate.date and _names(each, _PROTEIN)), None)
        if protein is not None and _names(rate, _RATE):
            yield replace(rate, name=_CLEARED, result=None, quotes=(*rate.quotes, *protein.quotes))


def _names(fact: Fact, tests: frozenset[str]) -> bool:
    """Whether the words of a test name one of these."""
    return any(not tests.isdisjoint(words(quote.text)) for quote in fact.quotes)
