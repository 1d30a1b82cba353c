"""Mentions of facts in a sentence, and what each still needs to become a statement."""

from collections.abc import Sequence
from dataclasses import dataclass

from guidecheck.reading.lexicon import CHOICE, GRADED, OPPOSITE, TESTED, Lexicon
from guidecheck.reading.trie import Layer, Match
from guidecheck.vocabulary import FactDef

_MARKS = frozenset({GRADED, TESTED, OPPOSITE})


@dataclass(frozen=True, slots=True)
class Concept:
    """A mention of a fact: its words, and what it still `needs` beside it (a grade, the outcome of a test)."""

    fact: FactDef
    start: int
    end: int
    needs: str = ""
    choice: str = ""

    @property
    def opposite(self) -> bool:
        """Whether the words state that the fact is not so."""
        return self.needs == OPPOSITE

    @property
    def needs_outcome(self) -> bool:
        """Whether the mention says nothing without a word or number for its outcome."""
        return self.needs in {GRADED, TESTED} or self.fact.assembly in {"test", "exam"}

    @property
    def is_test(self) -> bool:
        """Whether the outcome is positive or negative rather than a grade."""
        return self.needs == TESTED or self.fact.assembly in {"test", "procedure"}


def concepts_of(lexicon: Lexicon, matches: Sequence[Match]) -> list[Concept]:
    """The mentions of facts, in the order of the sentence."""
    found: list[Concept] = []
    for match in matches:
        if match.layer in {Layer.CONCEPT, Layer.ANCHOR}:
            for name in match.names:
                plain, _, choice = name.partition(CHOICE)
                needs = plain[-1:] if plain[-1:] in _MARKS else ""
                fact = lexicon.facts.get(plain.removesuffix(needs))
                if fact is not None:
                    found.append(Concept(fact, match.start, match.end, needs, choice))
    return found
