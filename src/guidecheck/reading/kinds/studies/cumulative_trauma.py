"""CT for cumulative trauma, which is no study: "DOI: 1/1/2020-1/9/2026 (CT)", "3/2/2019; CT 1/1/2020 to 1/9/2026"."""

from itertools import pairwise
from typing import Final

from guidecheck.reading.sentences.grammar import words
from guidecheck.reading.sentences.mentions import Concept
from guidecheck.reading.sentences.scene import Scene

_SHORT: Final = ("CT",)
_TIME: Final = words("- to through thru until \u2013")
_BRACKETS: Final = (("(", ")"),)


def is_cumulative_trauma(scene: Scene, concept: Concept) -> bool:
    """Whether a time from one day to another stands right behind the letters, or they in brackets behind it."""
    if scene.sentence.forms[concept.start : concept.end] != _SHORT:
        return False
    first = concept.end + (scene.words[concept.end : concept.end + 1] == (":",))
    if any(start == first for start, _ in _times(scene)):
        return True
    around = (scene.words[concept.start - 1 : concept.start] + scene.words[concept.end : concept.end + 1],)
    return around == _BRACKETS and any(end == concept.start - 1 for _, end in _times(scene))


def _times(scene: Scene) -> list[tuple[int, int]]:
    """Where the times of the sentence that go from one day to another begin and end, in words."""
    ends = [(scene.word_at(dated.start), scene.word_ending(dated.end)) for dated in scene.dates]
    return [
        (first, last)
        for (first, begun), (second, last) in pairwise(ends)
        if second == begun + 1 and scene.words[begun] in _TIME
    ]
