"""Tests told by the outcome of others before: "Hawkins and Neer were positive; O'Brien and Speed were not"."""

from typing import Final

from guidecheck.reading.kinds.exam.listed_tests import are_tests
from guidecheck.reading.sentences.grammar import words
from guidecheck.reading.sentences.layers import Match
from guidecheck.reading.sentences.mentions import Concept
from guidecheck.reading.sentences.scene import Scene

_COPULAS: Final = words("is are was were did do does")
_CLOSING: Final = words(". , ; ) and but while whereas")
_REACH: Final = 16


def outcome_denied_for(scene: Scene, concept: Concept) -> tuple[Match, int] | None:
    """The outcome before a list of tests that has not this one, and the word after the "not" that says so."""
    if "not" not in scene.words[concept.end : concept.end + _REACH]:
        return None
    at = scene.words.index("not", concept.end)
    closed = at + 1 >= len(scene.words) or scene.words[at + 1] in _CLOSING
    last = at - (scene.words[at - 1] in _COPULAS)
    if not closed or not are_tests(scene, concept.end, last):
        return None
    before = (told for told in reversed(scene.qualities("positive", "negative")) if told.end <= concept.start)
    told = next(before, None)
    return (told, at + 1) if told is not None else None
