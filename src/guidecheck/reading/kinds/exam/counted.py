"""How many different tests of a kind are positive: "Neer and Hawkins positive" are two tests of the rotator cuff.

Each mention says which test it is by its own words, so that the negative ones of an examination are never counted.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import Final

from guidecheck.case import Fact
from guidecheck.reading.lexicon import Lexicon
from guidecheck.reading.sentences.mentions import Concept
from guidecheck.reading.sentences.scene import Scene

_UNNAMED: Final = ""


def tests_of_found(scene: Scene, concept: Concept, found: Iterable[Fact]) -> Iterator[Fact]:
    """The outcome of each test that a mention names, the test in the measure; `counted` makes a number of them."""
    count = scene.lexicon.counts[concept.fact.name]
    words = scene.words[concept.start : concept.end]
    tests = sorted({count.tests[word] for word in words if word in count.tests}) or [_UNNAMED]
    for fact in found:
        if isinstance(fact.value, bool):
            yield from (replace(fact, name=count.name, measure=test) for test in tests)


def counted(facts: Iterable[Fact], lexicon: Lexicon) -> list[Fact]:
    """The facts with one number of positive tests for each place and day instead of the outcomes of each."""
    names = {count.name for count in lexicon.counts.values()}
    told = list(facts)
    outcomes: dict[tuple[object, ...], list[Fact]] = {}
    for fact in told:
        if fact.name in names:
            outcomes.setdefault((fact.name, fact.region, fact.side, fact.date), []).append(fact)
    return [*(fact for fact in told if fact.name not in names), *map(_number, outcomes.values())]


def _number(outcomes: Sequence[Fact]) -> Fact:
    """The number of positive tests; an unnamed one is a test of its own only where no named one is positive."""
    positive = [fact for fact in outcomes if fact.value]
    tests = {fact.measure for fact in positive}
    number = len(tests - {_UNNAMED}) or len(tests)
    quotes = tuple(dict.fromkeys(quote for fact in positive or outcomes for quote in fact.quotes))
    return replace(outcomes[0], value=number, measure=None, quotes=quotes)
