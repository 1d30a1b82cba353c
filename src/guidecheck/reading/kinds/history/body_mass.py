"""Obesity that a body mass index tells: "BMI 31.5", "a body mass index of 38"."""

from collections.abc import Iterator
from typing import Final

from guidecheck.case import Fact, Speaker
from guidecheck.reading.sentences.grammar import words
from guidecheck.reading.sentences.scene import Scene

_OBESITY: Final = "obesity"
_INDEX: Final = frozenset({"bmi", "index"})
_INDEX_IS: Final = words("is of was : ( ) = - at currently calculated bmi approximately about")
_INDEX_WITHIN: Final = 6
_OBESE: Final = 30
_NO_INDEX: Final = 100


def read_body_mass(scene: Scene) -> Iterator[Fact]:
    """Obesity told by a number: "BMI 31.5", "a body mass index of 38"."""
    if _INDEX.isdisjoint(scene.words) or _OBESITY not in scene.lexicon.facts:
        return
    if any(concept.fact.name == _OBESITY for concept in scene.concepts):
        return
    for index, word in enumerate(scene.words):
        if word != "bmi" and scene.words[max(0, index - 2) : index + 1] != ("body", "mass", "index"):
            continue
        after = scene.words[index + 1 : index + 1 + _INDEX_WITHIN]
        at = next((i for i, each in enumerate(after) if each not in _INDEX_IS), len(after))
        if at < len(after) and _tells_obesity(after[at]):
            quote = scene.quote(index if word == "bmi" else index - 2, index + at + 2)
            yield Fact(_OBESITY, True, speaker=Speaker.PROVIDER, quotes=(quote,))


def _tells_obesity(number: str) -> bool:
    """Whether a body mass index is one of obesity: 30 to 99."""
    return number[:1].isdigit() and number.replace(".", "", 1).isdigit() and _OBESE <= float(number) < _NO_INDEX
