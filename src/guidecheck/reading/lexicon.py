"""The vocabulary's phrases, compiled once into one trie."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Final, NamedTuple

from guidecheck.language import Innervation
from guidecheck.reading.pairs import with_pairs
from guidecheck.reading.phrases import CHOICE, GRADED, OPPOSITE, SOURCE, TESTED, phrases_of
from guidecheck.reading.sentences.grammar import compared
from guidecheck.reading.sentences.layers import Layer, Match
from guidecheck.reading.sentences.tokens import Sentence, sentences_of
from guidecheck.reading.sentences.touched import with_touched
from guidecheck.reading.sentences.trie import Trie, named
from guidecheck.vocabulary import FactDef, Vocabulary

_PAIN: Final = "pain"
_TENDER: Final = "tender"
_OF_REVIEWS: Final = "rationale"
_KEPT: Final = 4
_WORD: Final = re.compile(r"[A-Za-z]{2,}")
_built: dict[int, tuple[Vocabulary, "Lexicon"]] = {}


class Stated(NamedTuple):
    """The fact that a phrase states, what it still `needs` beside it, and the choice it makes."""

    fact: FactDef
    needs: str = ""
    choice: str = ""


class Count(NamedTuple):
    """The fact that counts positive tests, and the test that each word names."""

    name: str
    tests: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Lexicon:
    """What a reader looks up: the trie, its `known` words, the facts, and which the names of matches have `stated`.

    Of notes it knows their short forms, their headings, and the words before the day of a visit as well.
    """

    trie: Trie
    tender: tuple[Match, ...]
    known: frozenset[str]
    facts: Mapping[str, FactDef]
    stated: Mapping[str, Stated]
    by_assembly: Mapping[str, str]
    modality_of: Mapping[str, str]
    paired: frozenset[str]
    spine: frozenset[str]
    within: Mapping[str, tuple[str, ...]]
    supplies: Mapping[str, tuple[str, ...]]
    short: Trie
    headings: Trie
    headings_of_reviews: Trie
    visit_dates: Trie
    printed: Trie
    titles: Trie
    roots: Mapping[str, str]
    innervation: tuple[Innervation, ...]
    rooted: frozenset[str]
    strength: FactDef | None
    limbs: frozenset[str]
    mechanism: str
    sexes: tuple[str, ...]
    suspects: Mapping[str, str]
    felt: Mapping[str, str]
    counts: Mapping[str, Count]

    def matches(self, sentence: Sentence) -> list[Match]:
        """The phrases in *sentence*, and the pairs of words that state a fact together."""
        found = with_touched(sentence, self.trie.find(sentence), self.by_assembly.get(_PAIN, ""), self.tender)
        parts = [match for match in found if match.layer is Layer.PART]
        return with_pairs(sentence, found, parts, self._assembly_of) if len(parts) > 1 else found

    def _assembly_of(self, name: str) -> str:
        """The kind of assembly of the fact that a phrase states; none for a word that states none."""
        return self.stated[name].fact.assembly if name in self.stated else ""

    def in_one_limb(self, first: str | None, second: str | None) -> bool:
        """Whether two regions are one, or parts of one limb."""
        limb = {first, *self.within.get(first or "", ())}
        return not limb.isdisjoint({second, *self.within.get(second or "", ())})


def lexicon_of(vocabulary: Vocabulary) -> Lexicon:
    """The lexicon of *vocabulary*, built on first use."""
    known = _built.get(id(vocabulary))
    if known is None or known[0] is not vocabulary:
        if len(_built) >= _KEPT:
            _built.clear()
        known = _built[id(vocabulary)] = (vocabulary, _build(vocabulary))
    return known[1]


def _build(vocabulary: Vocabulary) -> Lexicon:
    language = vocabulary.language
    phrases = list(phrases_of(vocabulary))
    trie = Trie(phrases)
    read = {name: fact for name, fact in vocabulary.facts.items() if fact.assembly}
    return Lexicon(
        trie=trie,
        tender=tuple(match for sentence in sentences_of(_TENDER) for match in trie.find(sentence)),
        known=_words_of(phrase for _, _, phrase in phrases),
        facts=vocabulary.facts,
        stated={name: stated for fact in vocabulary.facts.values() for name, stated in _names_of(fact)},
        by_assembly={fact.assembly: name for name, fact in read.items()},
        modality_of={name: name.partition(".")[2] for name, fact in read.items() if fact.assembly == "study"},
        paired=frozenset(name for name, region in vocabulary.regions.items() if region.paired),
        spine=frozenset(name for name, region in vocabulary.regions.items() if region.spine),
        within={name: region.within for name, region in vocabulary.regions.items()},
        supplies={name: region.supplies for name, region in vocabulary.regions.items()},
        short=named((entry.means, entry.phrases) for entry in language.abbreviations),
        headings=named(entry for entry in language.headings.items() if entry[0] != _OF_REVIEWS),
        headings_of_reviews=named(language.headings.items()),
        visit_dates=named(language.visit_dates.items()),
        printed=named([("printed", language.printed)]),
        titles=named([("title", language.titles)]),
        roots={root: region for region, roots in language.roots.items() for root in roots},
        innervation=language.innervation,
        rooted=frozenset(entry.tests for entry in language.innervation),
        strength=next((fact for fact in read.values() if "grade" in fact.measure), None),
        limbs=frozenset(limb for region in vocabulary.regions.values() for limb in region.within),
        mechanism=next((n for n, fact in read.items() if (fact.assembly, fact.placed) == ("choice", "passage")), ""),
        sexes=vocabulary.facts["sex"].choices if "sex" in vocabulary.facts else (),
        suspects={fact.suspected: name for name, fact in read.items() if fact.suspected not in {"", name}},
        felt={fact.examined: name for name, fact in read.items() if fact.examined},
        counts={fact.counts: _count(fact) for fact in vocabulary.facts.values() if fact.counts},
    )


def _words_of(phrases: Iterable[str]) -> frozenset[str]:
    """The words of phrases as they are compared."""
    return frozenset(map(compared, set(_WORD.findall(" ".join(phrases)))))


def _count(fact: FactDef) -> Count:
    return Count(fact.name, {compared(word): kind for kind in fact.kinds for word in kind.split("|")})


def _names_of(fact: FactDef) -> Iterator[tuple[str, Stated]]:
    """The names that stand for a fact in the trie."""
    for mark in ("", GRADED, TESTED, OPPOSITE, SOURCE):
        yield fact.name + mark, Stated(fact, mark)
    for choice in fact.says:
        yield fact.name + CHOICE + choice, Stated(fact, choice=choice)
