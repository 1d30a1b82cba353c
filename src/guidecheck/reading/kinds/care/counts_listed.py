"""Sessions of several treatments, each with its number: "10 therapy, 6 acupuncture and 4 massage visits"."""

from itertools import takewhile
from typing import Final

from guidecheck.reading.sentences.grammar import words
from guidecheck.reading.sentences.mentions import Concept
from guidecheck.reading.sentences.numbers import number_of
from guidecheck.reading.sentences.scene import Scene

_JOINING: Final = words(", and ; plus")
_SESSIONS: Final = words("session visit treatment appointment")
_NAMED_WITHIN: Final = 14


def count_in_a_list(scene: Scene, concept: Concept) -> int | None:
    """The number right before a treatment, where a list goes on with others that have theirs."""
    if concept.start == 0 or _closes_a_day(scene, concept.start) or not _goes_on(scene, concept.end):
        return None
    return number_of(scene.words[concept.start - 1])


def _closes_a_day(scene: Scene, index: int) -> bool:
    """Whether a day stands right before the word at *index*: "on 5/2/2016 therapy was given"."""
    end = scene.sentence.ends[index - 1]
    return any(dated.end == end for dated in scene.dates)


def _goes_on(scene: Scene, end: int) -> bool:
    """Whether a list goes on behind *end* with a number and, in the end, the word for sessions."""
    first = end + sum(1 for _ in takewhile(_JOINING.__contains__, scene.words[end : end + 2]))
    counted = first > end and any(map(number_of, scene.words[first : first + 1]))
    return counted and not _SESSIONS.isdisjoint(scene.words[first : first + _NAMED_WITHIN])
