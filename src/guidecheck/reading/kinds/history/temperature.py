"""A fever that a temperature tells: "T 101.2", "Temp 38.9 C"."""

from collections.abc import Iterator
from typing import Final

from guidecheck.case import Fact, Speaker
from guidecheck.reading.sentences.grammar import words
from guidecheck.reading.sentences.scene import Scene
from guidecheck.reading.sentences.scene_days import date_at

_FEVER: Final = "fever_or_weight_loss"
_NAMES: Final = words("temp temperature tmax")
_LETTER: Final = "T"
_IS: Final = words(": ( = of is was at oral max f c")
_WITHIN: Final = 5
_FAHRENHEIT: Final = (100.4, 108.0)
_CELSIUS: Final = (38.0, 42.5)


def read_temperature(scene: Scene) -> Iterator[Fact]:
    """The fever of a patient whose temperature is one in either scale; a lower one tells nothing."""
    if _FEVER not in scene.lexicon.facts:
        return
    for index in _named(scene):
        at = next((i for i in range(index + 1, len(scene.words)) if scene.words[i] not in _IS), len(scene.words))
        if at - index <= _WITHIN and at < len(scene.words) and _is_fever(scene.words[at]):
            quote = scene.quote(index, at + 1)
            yield Fact(_FEVER, True, date=date_at(scene, index), speaker=Speaker.PROVIDER, quotes=(quote,))


def _named(scene: Scene) -> Iterator[int]:
    """The words that name a temperature: the letter only in a note, right before a number with a decimal."""
    for index, word in enumerate(scene.words):
        lettered = (
            scene.passage.note
            and scene.sentence.forms[index] == _LETTER
            and any("." in w for w in scene.words[index + 1 : index + 3])
        )
        if word in _NAMES or lettered:
            yield index


def _is_fever(number: str) -> bool:
    if not number.replace(".", "", 1).isdigit():
        return False
    return any(low <= float(number) <= high for low, high in (_FAHRENHEIT, _CELSIUS))
