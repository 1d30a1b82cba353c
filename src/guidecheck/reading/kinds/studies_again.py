"""Studies meant again by a word alone: "films of the foot showed a fracture; those of the ankle were negative"."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from guidecheck.reading.grammar import words
from guidecheck.reading.mentions import Concept
from guidecheck.reading.tokens import Sentence
from guidecheck.reading.trie import Match

_AGAIN = words("those that view")
_OPENING = words("; , and while whereas but although")
_PLACED_WITHIN = 3


def with_studies_again(sentence: Sentence, concepts: list[Concept], regions: Sequence[Match]) -> list[Concept]:
    """The mentions with those of studies that "those of" and a region mean again."""
    if _AGAIN.isdisjoint(sentence.words) or all(each.fact.assembly != "study" for each in concepts):
        return concepts
    again = list(_meant_again(sentence, concepts, regions))
    return sorted((*concepts, *again), key=lambda each: each.start) if again else concepts


def _meant_again(sentence: Sentence, concepts: Sequence[Concept], regions: Sequence[Match]) -> Iterator[Concept]:
    for index in range(1, len(sentence) - 2):
        if sentence.words[index] not in _AGAIN or sentence.words[index + 1] != "of":
            continue
        placed = any(index + 2 <= region.start <= index + 2 + _PLACED_WITHIN for region in regions)
        before = [each for each in concepts if each.end <= index]
        study = next((each for each in reversed(before) if each.fact.assembly == "study"), None)
        if placed and study is not None and sentence.words[index - 1] in _OPENING:
            yield replace(study, start=index, end=index + 1)
