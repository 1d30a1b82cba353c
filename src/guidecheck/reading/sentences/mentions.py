"""Mentions of facts in a sentence, and what each still needs to become a statement."""

from collections.abc import Sequence
from itertools import pairwise
from typing import Final, NamedTuple

from guidecheck.reading.lexicon import Lexicon
from guidecheck.reading.phrases import GRADED, OPPOSITE, TESTED
from guidecheck.reading.sentences.layers import Match
from guidecheck.reading.sentences.tokens import Sentence
from guidecheck.vocabulary import FactDef, Per

_PAPER_WITHIN: Final = 4
_PAPERS: Final = {("report", "of"), ("notice", "of"), ("form", "of")}


class Concept(NamedTuple):
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
    def is_of_the_person(self) -> bool:
        """Whether the words only tell whom the sentence is about: "his", "a 40-year-old woman"."""
        return self.fact.assembly == "choice" and self.fact.per is Per.PERSON

    @property
    def needs_outcome(self) -> bool:
        """Whether the mention says nothing without a word or number for its outcome."""
        return self.needs in {GRADED, TESTED} or self.fact.assembly in {"test", "exam"}

    @property
    def is_test(self) -> bool:
        """Whether the outcome is positive or negative rather than a grade."""
        return self.needs == TESTED or self.fact.assembly in {"test", "procedure"}


def concepts_of(lexicon: Lexicon, matches: Sequence[Match]) -> list[Concept]:
    """The mentions of facts among matches of phrases for them, in the order of the sentence."""
    found: list[Concept] = []
    for match in matches:
        for name in match.names:
            stated = lexicon.stated.get(name)
            if stated is not None:
                found.append(Concept(stated.fact, match.start, match.end, stated.needs, stated.choice))
    return found


def with_short_forms(sentence: Sentence, concepts: list[Concept]) -> list[Concept]:
    """The mentions, each as one with its own short form in brackets: "physical therapy (PT) for the left knee"."""
    if "(" not in sentence.words:
        return concepts
    found: list[Concept] = []
    for each in concepts:
        named = next((at for at in range(len(found)) if _is_short_for(sentence, each, found[at])), None)
        if named is None:
            found.append(each)
        else:
            found[named] = found[named]._replace(end=each.end + 1)
    return found


def _is_short_for(sentence: Sentence, short: Concept, named: Concept) -> bool:
    """Whether a mention is only the short form, in brackets, of the one right before it."""
    bracketed = named.end == short.start - 1 and sentence.words[named.end] == "("
    return bracketed and short.fact is named.fact and sentence.words[short.end : short.end + 1] == (")",)


def without_papers(sentence: Sentence, concepts: Sequence[Concept]) -> list[Concept]:
    """The mentions without those that name a paper: "in the first report of injury dated 3/4/2015"."""
    return [
        c for c in concepts if _PAPERS.isdisjoint(pairwise(sentence.words[max(0, c.start - _PAPER_WITHIN) : c.start]))
    ]
