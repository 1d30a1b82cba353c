"""Drugs that are only what was injected, and no medication taken: "the bursa was injected with Kenalog"."""

from typing import Final

from guidecheck.reading.sentences.grammar import words
from guidecheck.reading.sentences.mentions import Concept
from guidecheck.reading.sentences.scene import Scene

_INJECTING: Final = words("injected inject injecting injection infiltrated infiltration block shot")
_OF: Final = words("with of using containing")
_AMOUNTS: Final = words("cc ml mg mcg percent % and a mixture solution of the combination plus , total . /")
_WITHIN: Final = 14


def is_injected(scene: Scene, concept: Concept) -> bool:
    """Whether a drug is told as what an injection was made with: "injected with 2 cc of lidocaine and 40 mg of …"."""
    if concept.fact.placed != "nowhere" or _INJECTING.isdisjoint(scene.words[: concept.start]):
        return False
    first = max(0, concept.start - _WITHIN)
    of = next((at for at in range(concept.start - 1, first - 1, -1) if not _is_of_the_mixture(scene, at)), first)
    while of < concept.start and scene.words[of] not in _OF:
        of += 1
    return of < concept.start and not _INJECTING.isdisjoint(scene.words[max(0, of - _WITHIN) : of])


def _is_of_the_mixture(scene: Scene, index: int) -> bool:
    """Whether a word only tells what else is in it, or how much."""
    word = scene.words[index]
    drug = any(each.start <= index < each.end and each.fact.placed == "nowhere" for each in scene.concepts)
    return drug or word in _AMOUNTS or word in _OF or word[:1].isdigit()
