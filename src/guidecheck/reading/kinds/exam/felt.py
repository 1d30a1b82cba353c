"""Grades of what a hand feels in a muscle, and not of its strength: "tenderness (0-4): supraspinatus 2, deltoid 1"."""

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from guidecheck.reading.sentences.grammar import words
from guidecheck.reading.sentences.layers import Match
from guidecheck.reading.sentences.scene import Scene

_TENDONS: Final = {(word,) for word in words("tendon insertion footprint origin sheath enthesis")}
_REFLEX: Final = ("reflex",)
_FELT: Final = words("tender tenderness spasm tight tightness trigger hypertonic hypertonicity")
_STRENGTH: Final = words("strength power motor mmt weak weakness resisted myotome")
_OF_FIVE: Final = ("/", "5")


def grades_what_is_felt(told: Sequence[str]) -> bool:
    """Whether a sentence tells of tenderness or spasm and of no strength, whose grades are none out of five."""
    if _FELT.isdisjoint(told) or not _STRENGTH.isdisjoint(told):
        return False
    return _OF_FIVE not in pairwise(told)


def names_its_tendon(scene: Scene, match: Match) -> bool:
    """Whether a muscle only names its tendon, which is felt and not tested: "supraspinatus tendon tender, grade 2"."""
    after = scene.words[match.end : match.end + 2]
    return after[:1] in _TENDONS and after[1:] != _REFLEX
