"""Tests told one after the other, each with its outcome right behind it: "Neer negative Hawkins positive"."""

from collections.abc import Sequence
from typing import Final

from guidecheck.reading.kinds.exam.outcomes_behind import tells
from guidecheck.reading.sentences.layers import Match
from guidecheck.reading.sentences.mentions import Concept
from guidecheck.reading.sentences.scene import Scene

_FEWEST: Final = 2
_MOST: Final = 12


def own_in_chain(scene: Scene, concept: Concept, told: Sequence[Match]) -> Match | None:
    """The outcome right behind a test, where the sentence is such a chain; one that an outcome opens is none."""
    tests = list({other.start: other for other in scene.concepts if other.is_test}.values())
    if not _FEWEST <= len(tests) <= _MOST or len(told) != len(tests) or told[0].start < tests[0].end:
        return None
    owned = {test.start: each for test, each in zip(tests, told, strict=True) if tells(scene, test, each)}
    return owned.get(concept.start) if len(owned) == len(tests) else None
