"""The words of requests, compiled once: what a phrase of `language.yaml` or a procedure number stands for."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final

from guidecheck.codes import Codes
from guidecheck.reading.sentences.layers import Layer
from guidecheck.reading.sentences.short_forms import GOES_ON
from guidecheck.reading.sentences.tokens import sentences_of
from guidecheck.reading.sentences.trie import Trie, named
from guidecheck.vocabulary import Vocabulary


class Kind(StrEnum):
    """What a word of a request is."""

    MODALITY = "modality"
    REGION = "region"
    SIDE = "side"
    CONTRAST = "contrast"
    TECHNIQUE = "technique"
    CUE = "cue"
    CODE = "code"
    JOIN = "join"
    STOP = "stop"


_PARTS: Final = frozenset({Kind.MODALITY, Kind.REGION, Kind.SIDE})


@dataclass(frozen=True, slots=True)
class StudyWords:
    """What `read_studies` looks words up in."""

    vocabulary: Vocabulary
    codes: Codes
    trie: Trie = field(repr=False)
    short: Trie = field(repr=False)
    within: Mapping[str, tuple[str, ...]] = field(repr=False)


def study_words(vocabulary: Vocabulary, codes: Codes | None = None) -> StudyWords:
    """The words for studies that *vocabulary* and *codes* know."""
    trie = Trie((Layer.CONCEPT, f"{kind} {name}", phrase) for kind, name, phrase in _phrases(vocabulary))
    short = named(
        (entry.means, entry.phrases)
        for entry in vocabulary.language.abbreviations
        if not entry.means or _names_a_part(trie, entry.means)
    )
    within = {name: region.within for name, region in vocabulary.regions.items()}
    return StudyWords(vocabulary, codes or Codes(), trie, short, within)


def _names_a_part(trie: Trie, means: str) -> bool:
    """Whether what a short form stands for is a side, a region or a kind of study."""
    said = means.removesuffix(GOES_ON)
    match = next((trie.first(sentence) for sentence in sentences_of(said)), None)
    return match is not None and match.end == len(said.split()) and match.names[0].partition(" ")[0] in _PARTS


def _phrases(vocabulary: Vocabulary) -> Iterator[tuple[Kind, str, str]]:
    sections = (
        (Kind.MODALITY, vocabulary.modalities),
        (Kind.REGION, vocabulary.regions),
        (Kind.CONTRAST, vocabulary.contrasts),
        (Kind.TECHNIQUE, vocabulary.techniques),
        (Kind.CUE, vocabulary.requests),
    )
    for kind, terms in sections:
        for name, term in terms.items():
            yield from ((kind, name, phrase) for phrase in term.phrases)
    for side, phrases in vocabulary.language.sides.items():
        yield from ((Kind.SIDE, side, phrase) for phrase in phrases)
