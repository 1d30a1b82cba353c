"""How many different tests of a kind are positive: "Neer and Hawkins positive" are two tests of the rotator cuff."""

import re
from collections.abc import Iterable, Iterator

from guidecheck.case import Fact
from guidecheck.reading.lexicon import Lexicon
from guidecheck.reading.tokens import compared

_WORD = re.compile(r"[^\W\d_]+")


def counted(facts: Iterable[Fact], lexicon: Lexicon) -> Iterator[Fact]:
    """The counts that merged statements of tests make, each resting on the words of its statement."""
    for fact in facts:
        count = lexicon.counts.get(fact.name)
        if count is not None and isinstance(fact.value, bool):
            words = {compared(word) for quote in fact.quotes for word in _WORD.findall(quote.text)}
            found = sum(1 for test in count.kinds if not test.isdisjoint(words)) if fact.value else 0
            if found or not fact.value:
                yield Fact(count.name, found, fact.region, fact.side, fact.date, fact.speaker, quotes=fact.quotes)
