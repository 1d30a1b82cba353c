"""What conservative care as a whole brought, where no treatment is named: "conservative measures have failed"."""

from collections.abc import Iterator
from typing import Final

from guidecheck.case import Fact, Speaker
from guidecheck.reading.context.flag import Flag
from guidecheck.reading.kinds.care.planned import is_planned
from guidecheck.reading.kinds.care.responses import response_of
from guidecheck.reading.kinds.care.weeks import read_duration
from guidecheck.reading.kinds.placing import places_of
from guidecheck.reading.places.attachment import Grade
from guidecheck.reading.sentences.grammar import words
from guidecheck.reading.sentences.mentions import Concept
from guidecheck.reading.sentences.scene import Scene
from guidecheck.reading.sentences.scene_days import date_at

_HELPED: Final = "conservative_care_helped"
_GENERAL: Final = words("conservative conservatively nonoperative operative nonsurgical surgical")
_UNTOLD: Final = Flag.UNDOCUMENTED | Flag.HYPOTHETICAL | Flag.FAMILY | Flag.UNCERTAIN
_FAILED: Final = words("failed fail failing failure exhausted")
_TELLS: Final = _FAILED | words(
    "despite improved improvement relief relieved benefit response respond improve refractory recalcitrant resistant"
)
_HOW_MUCH: Final = words(
    "failed failure to no not little without any minimal much good some significant lasting poor has have had been"
)
_CONDITIONS: Final = words("when once until unless if should")
_CONDITION_WITHIN: Final = 3
_FAILED_WITHIN: Final = 8
_OTHERS: Final = frozenset({"review", "guideline"})


def read_care_in_all(scene: Scene, concept: Concept) -> Iterator[Fact]:
    """How long care went on, and what it brought as a whole."""
    yield from read_duration(scene, concept)
    if _GENERAL.isdisjoint(scene.words[concept.start : concept.end]) or scene.has(concept, _UNTOLD):
        return
    if scene.frame_at(concept.start) in _OTHERS or _is_no_outcome(scene, concept):
        return
    result = response_of(scene, concept)
    if result is None or (result == "improved" and is_planned(scene, concept)):
        return
    found = places_of(scene, concept, Grade.PREPOSITIONAL)
    first, last = _told_from(scene, concept)
    first = first if found.start is None else min(first, found.start)
    quotes, day = scene.quoted(concept, first, max(last, found.end or 0)), date_at(scene, concept.start)
    for place in found.places:
        yield Fact(_HELPED, result == "improved", place.region, place.side, day, Speaker.PROVIDER, quotes=quotes)


def _told_from(scene: Scene, concept: Concept) -> tuple[int, int]:
    """The first and last word that tell the outcome: "failed conservative care", "conservative care has helped"."""
    first = max(0, concept.start - _FAILED_WITHIN)
    before = next((at for at in range(concept.start - 1, first - 1, -1) if scene.words[at] in _TELLS), concept.start)
    while 0 < before < concept.start and scene.words[before - 1] in _HOW_MUCH:
        before -= 1
    near = (each.end for each in scene.qualities("improved", "not_improved") if each.start >= concept.end)
    after = next((end for end in near if end <= concept.end + _FAILED_WITHIN), concept.end)
    return (concept.start, after) if after > concept.end else (before, concept.end)


def _is_no_outcome(scene: Scene, concept: Concept) -> bool:
    """Whether only a condition is told: "once care has failed"."""
    return not _CONDITIONS.isdisjoint(scene.words[max(0, concept.start - _CONDITION_WITHIN) : concept.start])
