"""The vocabulary's phrases, compiled once into one trie."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import chain
from typing import Final, NamedTuple

from guidecheck.language import Innervation, Language
from guidecheck.reading.pairs import with_pairs
from guidecheck.reading.sentences.grammar import compared
from guidecheck.reading.sentences.layers import Layer, Match
from guidecheck.reading.sentences.tokens import Sentence, sentences_of
from guidecheck.reading.sentences.touched import with_touched
from guidecheck.reading.sentences.trie import Trie, named
from guidecheck.vocabulary import FactDef, Vocabulary

GRADED: Final = "~"
TESTED: Final = "?"
OPPOSITE: Final = "!"
SOURCE: Final = "<"
CHOICE: Final = "="
VAGUE: Final = "*"
_PAIN: Final = "pain"
_FELT: Final = frozenset({"pain", "symptom"})
_TENDER: Final = "tender"
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
    phrases = list(chain(_of_facts(vocabulary), _of_regions(vocabulary), _of_language(language)))
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
        headings=named(language.headings.items()),
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
        suspects={fact.suspected: name for name, fact in read.items() if fact.suspected},
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


def _of_facts(vocabulary: Vocabulary) -> Iterator[tuple[Layer, str, str]]:
    pain = next((name for name, fact in vocabulary.facts.items() if fact.assembly == "pain"), "")
    felt = _felt_in_a_word(vocabulary)
    for name, fact in vocabulary.facts.items():
        yield from _of_fact(name, fact)
        if fact.assembly == "change":
            yield from _of_what_changes(felt, fact.phrases)
        elif pain and fact.placed == "target":
            yield from _of_what_changes({_PAIN: pain + SOURCE}, fact.phrases)
        for phrase in fact.provokes:
            yield Layer.PROVOKED, name, phrase
        for number, pair in enumerate(fact.pairs):
            for half, phrase in enumerate(pair):
                yield Layer.PART, f"{name}#{number}#{half}", phrase
        if fact.assembly == "study":
            modality = vocabulary.modalities.get(name.partition(".")[2])
            for phrase in modality.phrases if modality else ():
                yield Layer.CONCEPT, name, phrase


def _of_fact(name: str, fact: FactDef) -> Iterator[tuple[Layer, str, str]]:
    """The phrases that state a fact by themselves, each with what it still needs."""
    marked = {"": fact.phrases, GRADED: fact.graded, TESTED: fact.tests, OPPOSITE: fact.opposite}
    marked |= {CHOICE + choice: phrases for choice, phrases in fact.says.items()}
    layer = Layer.ANCHOR if fact.assembly == "date" else Layer.CONCEPT
    for mark, phrases in marked.items():
        yield from ((layer, name + mark, phrase) for phrase in phrases)


def _felt_in_a_word(vocabulary: Vocabulary) -> Mapping[str, str]:
    """The complaints that single words state: "numbness", "tingling", "soreness"."""
    felt = [fact for fact in vocabulary.facts.values() if fact.assembly in _FELT]
    told = ((phrase, fact.name) for fact in felt for phrase in fact.phrases if " " not in phrase)
    return {word: name for phrase, name in told for word in phrase.split("|") if word.isalpha()}


def _of_what_changes(felt: Mapping[str, str], phrases: Iterable[str]) -> Iterator[tuple[Layer, str, str]]:
    """The phrases for a change, or for where pain goes, that tell of the complaint as well: "pain has decreased"."""
    for phrase in phrases:
        first, blank, rest = phrase.partition(" ")
        for word in first.split("|") if blank else ():
            if word in felt:
                yield Layer.CONCEPT, felt[word], f"{word} {rest}"


def _of_regions(vocabulary: Vocabulary) -> Iterator[tuple[Layer, str, str]]:
    for name, region in vocabulary.regions.items():
        for phrase in region.phrases:
            yield Layer.REGION, name, phrase
    for phrase in vocabulary.language.unplaced:
        yield Layer.REGION, "", phrase
    for phrase in vocabulary.language.vague:
        yield Layer.REGION, VAGUE, phrase
    for side, phrases in vocabulary.language.sides.items():
        for phrase in phrases:
            yield Layer.SIDE, side, phrase


def _of_language(language: Language) -> Iterator[tuple[Layer, str, str]]:
    for trigger in language.triggers:
        for phrase in trigger.phrases:
            yield Layer.TRIGGER, f"{trigger.means}/{trigger.direction}/{trigger.reach}", phrase
    for layer, words in ((Layer.FRAME, language.frames), (Layer.QUALITY, language.qualities)):
        for name, phrases in words.items():
            yield from ((layer, name, phrase) for phrase in phrases)
    for phrase in language.ignored:
        yield Layer.CONCEPT, "", phrase
    yield from _of_nerves(language)


def _of_nerves(language: Language) -> Iterator[tuple[Layer, str, str]]:
    """What is tested by name, each by its place in the table, and the roots themselves."""
    for index, entry in enumerate(language.innervation):
        yield from ((Layer.TESTED, str(index), phrase) for phrase in entry.phrases)
    for roots in language.roots.values():
        yield from ((Layer.ROOT, root, f"{root[0]} {root[1:]}") for root in roots)
