"""Words for care that only name who someone is: "Dr. Lane, a chiropractor, wrote"."""

from typing import Final

from guidecheck.reading.sentences.grammar import ARTICLES, words
from guidecheck.reading.sentences.mentions import Concept
from guidecheck.reading.sentences.scene import Scene

_PERSON: Final = {("chiropractor",), ("acupuncturist",)}
_WORDS_OF_HIS: Final = words(
    "examined wrote noted found recorded said thought opined reported testified certified stated observed described"
    " diagnosed believed concluded ordered requested recommended documented"
)
_APPOSED: Final = words(", ; (")


def only_names_a_person(scene: Scene, concept: Concept) -> bool:
    """Whether a word for who gives care only tells who someone is, or who says something."""
    if scene.words[concept.start : concept.end] not in _PERSON:
        return False
    first = concept.start - (scene.words[max(0, concept.start - 1)] in ARTICLES)
    apposed = first > 0 and scene.words[first - 1] in _APPOSED and first < concept.start
    return apposed or not _WORDS_OF_HIS.isdisjoint(scene.words[concept.end : concept.end + 1])
