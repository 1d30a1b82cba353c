"""The words of requests, compiled once: what a phrase of `language.yaml` or a procedure number stands for."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from guidecheck.codes import Codes
from guidecheck.reading.sentences.layers import Layer
from guidecheck.reading.sentences.trie import Trie
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


@dataclass(frozen=True, slots=True)
class StudyWords:
    """What `read_studies` looks words up in."""

    vocabulary: Vocabulary
    codes: Codes
    trie: Trie = field(repr=False)
    within: Mapping[str, tuple[str, ...]] = field(repr=False)


def study_words(vocabulary: Vocabulary, codes: Codes | None = None) -> StudyWords:
    """The words for studies that *vocabulary* and *codes* know."""
    trie = Trie((Layer.CONCEPT, f"{kind} {name}", phrase) for kind, name, phrase in _phrases(vocabulary))
    within = {name: region.within for name, region in vocabulary.regions.items()}
    return StudyWords(vocabulary, codes or Codes(), trie, within)


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
