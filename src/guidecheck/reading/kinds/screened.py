"""What is only screened or worked up for, by what came of it: "cauda equina screen negative", "myelopathy workup"."""

from enum import Enum
from typing import Final

from guidecheck.reading.sentences.assemblies import DISEASES
from guidecheck.reading.sentences.grammar import words
from guidecheck.reading.sentences.mentions import Concept
from guidecheck.reading.sentences.scene import Scene


class Screen(Enum):
    """How a screen came out; one without an outcome was only asked, or is still looked into."""

    POSITIVE = "positive"
    NEGATIVE = "negative"
    LOOKED_INTO = "looked into"
    ASKED = "asked"


_SCREENS: Final = words("screen screening")
_WORKUPS: Final = (("workup",), ("work", "up"), ("work", "-", "up"))
_LINKS: Final = words(": - = is was were are has been today again all")
_NEGATIVE: Final = words("negative neg clear unremarkable reassuring normal none clean")
_POSITIVE: Final = words("positive")
_SIGNS: Final = words("screen screening workup work")


def screen_of(scene: Scene, concept: Concept) -> Screen | None:
    """How the screen or workup came out that a red flag or diagnosis only names; None where it names none."""
    if _SIGNS.isdisjoint(scene.words) or concept.fact.assembly not in DISEASES or concept.opposite:
        return None
    after = scene.words[concept.end :]
    screens = after[:1] != () and after[0] in _SCREENS
    length = 1 if screens else next((len(each) for each in _WORKUPS if after[: len(each)] == each), 0)
    if not length:
        return None
    told = next((word for word in after[length:] if word not in _LINKS), "")
    if told in _NEGATIVE or told in _POSITIVE:
        return Screen.POSITIVE if told in _POSITIVE else Screen.NEGATIVE
    if screens:
        return Screen.ASKED
    return Screen.LOOKED_INTO if concept.fact.assembly == "diagnosis" else None
