"""The phrases of a vocabulary as the trie takes them: each in its layer, with the name of what it states.

A mark behind the name of a fact says how a phrase states it: by a grade or outcome beside it, or as not so.
"""

from collections.abc import Iterable, Iterator, Mapping
from typing import Final, TypeAlias

from guidecheck.language import Language
from guidecheck.reading.sentences.layers import Layer
from guidecheck.vocabulary import FactDef, Vocabulary

GRADED: Final = "~"
TESTED: Final = "?"
OPPOSITE: Final = "!"
SOURCE: Final = "<"
CHOICE: Final = "="
VAGUE: Final = "*"
_PAIN: Final = "pain"
_FELT: Final = frozenset({"pain", "symptom"})
Phrase: TypeAlias = tuple[int, str, str]


def phrases_of(vocabulary: Vocabulary) -> Iterator[Phrase]:
    """Every phrase that the reader looks for in a sentence."""
    yield from _of_facts(vocabulary)
    yield from _of_regions(vocabulary)
    yield from _of_language(vocabulary.language)


def _of_facts(vocabulary: Vocabulary) -> Iterator[Phrase]:
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


def _of_fact(name: str, fact: FactDef) -> Iterator[Phrase]:
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


def _of_what_changes(felt: Mapping[str, str], phrases: Iterable[str]) -> Iterator[Phrase]:
    """The phrases for a change, or for where pain goes, that tell of the complaint as well: "pain has decreased"."""
    for phrase in phrases:
        first, blank, rest = phrase.partition(" ")
        for word in first.split("|") if blank else ():
            if word in felt:
                yield Layer.CONCEPT, felt[word], f"{word} {rest}"


def _of_regions(vocabulary: Vocabulary) -> Iterator[Phrase]:
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


def _of_language(language: Language) -> Iterator[Phrase]:
    for trigger in language.triggers:
        for phrase in trigger.phrases:
            yield Layer.TRIGGER, f"{trigger.means}/{trigger.direction}/{trigger.reach}", phrase
    for layer, words in ((Layer.FRAME, language.frames), (Layer.QUALITY, language.qualities)):
        for name, phrases in words.items():
            yield from ((layer, name, phrase) for phrase in phrases)
    for phrase in language.ignored:
        yield Layer.CONCEPT, "", phrase
    yield from _of_nerves(language)


def _of_nerves(language: Language) -> Iterator[Phrase]:
    """What is tested by name, each by its place in the table, and the roots themselves."""
    for index, entry in enumerate(language.innervation):
        yield from ((Layer.TESTED, str(index), phrase) for phrase in entry.phrases)
    for roots in language.roots.values():
        yield from ((Layer.ROOT, root, f"{root[0]} {root[1:]}") for root in roots)
