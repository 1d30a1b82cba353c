"""Studies that someone looked at, so that they were done: "reviewed her knee MRI", "the MRI was gone over with him"."""

from collections.abc import Collection
from itertools import pairwise
from typing import Final

from guidecheck.reading.context.flag import Flag
from guidecheck.reading.kinds.studies.spans import RESULT, beginning, ending
from guidecheck.reading.sentences.grammar import words
from guidecheck.reading.sentences.mentions import Concept
from guidecheck.reading.sentences.scene import Scene

_LOOKED: Final = words("reviewed viewed examined")
_WENT: Final = {("went", "over"), ("gone", "over"), ("looked", "at"), ("going", "over"), ("looking", "at")}
_TO_REVIEW: Final = words("review reviewing")
_TO_GO: Final = {("go", "over"), ("look", "at")}
_TALKED: Final = words("discussed explained")
_OWNED: Final = words("the his her this these those my their")
_LEADING: Final = _OWNED | words("a an both all of actual outside previous available again personally today and with")
_BRING: Final = words("bring brings bringing brought")
_KEPT_ON: Final = words("disc disk cd dvd images films copies")
_WAS: Final = words("was were been have has had also again today then briefly personally in detail")
_TO_BE: Final = words("will shall should to be is are also then")
_COMING: Final = words("will shall to should")
_PAPERS: Final = RESULT | words("copy copies disc cd images record")
_OF: Final = {("of",), ("from",)}
_GETTING: Final = words("check obtain get request requested requesting retrieve locate follow review await find")
_NEW: Final = words("order ordered repeat new another schedule and")
_NOT_ITSELF: Final = words("request order referral denial indication option need guideline safety appointment schedule")
_BEFORE: Final = 8
_BEHIND: Final = 6
_OPEN: Final = Flag.NEGATED | Flag.HYPOTHETICAL | Flag.UNDOCUMENTED


def was_gone_over(scene: Scene, concept: Concept) -> bool:
    """Whether someone is said to have looked at a study, or to have talked about one that is somebody's own."""
    end = ending(scene, concept)
    if scene.has(concept, _OPEN) or not _NOT_ITSELF.isdisjoint(scene.words[concept.end : end + 1]):
        return False
    led = _is_led_by(scene, concept, _LOOKED, _WENT)
    return led or _is_told_behind(scene, concept, end) or _is_brought(scene, concept, end)


def is_to_be_gone_over(scene: Scene, concept: Concept) -> bool:
    """Whether someone is to look at a study, or get its papers, which asks for no new one: "review the MRI"."""
    led = _is_led_by(scene, concept, _TO_REVIEW, _TO_GO) or _is_only_for_its_papers(scene, concept)
    return led or is_told_to_be_looked_at(scene, concept)


def is_told_to_be_looked_at(scene: Scene, concept: Concept) -> bool:
    """Whether the words right behind a study tell of a look to come: "the MRI will be reviewed with him"."""
    told = scene.words[ending(scene, concept) :][: _BEHIND + 1]
    at = next((at for at, word in enumerate(told) if word not in _TO_BE), len(told))
    looked = told[at : at + 1] and (told[at] in _LOOKED or told[at] in _TALKED or told[at : at + 2] in _WENT)
    return bool(looked) and not _COMING.isdisjoint(told[:at])


def _is_only_for_its_papers(scene: Scene, concept: Concept) -> bool:
    """Whether it is its report or pictures that are to be got: "check x-ray report", "obtain a copy of the MRI"."""
    end = ending(scene, concept)
    first = beginning(scene, concept)
    behind = not _PAPERS.isdisjoint((*scene.words[concept.end : concept.end + 1], *scene.words[end : end + 1]))
    before = scene.words[max(0, first - 1) : first] in _OF and not _PAPERS.isdisjoint(
        scene.words[first - 2 : first - 1]
    )
    got = (*scene.words[max(0, first - _BEHIND) : first], *scene.words[end : end + 2])
    return (behind or before) and not _GETTING.isdisjoint(got) and _NEW.isdisjoint(got)


def _is_led_by(scene: Scene, concept: Concept, verbs: Collection[str], pairs: Collection[tuple[str, ...]]) -> bool:
    """Whether only small words stand between a look and the study: "I went over all of her outside films"."""
    first = beginning(scene, concept)
    for at in range(first - 1, max(-1, first - _BEFORE), -1):
        if scene.words[at] in verbs or scene.words[max(0, at - 1) : at + 1] in pairs:
            return True
        if scene.words[at] not in _LEADING:
            return False
    return False


def _is_told_behind(scene: Scene, concept: Concept, end: int) -> bool:
    """Whether the words right behind a study tell of the look: "MRI reviewed with him", "his films were discussed"."""
    told = scene.words[end : end + _BEHIND]
    at = next((at for at, word in enumerate(told) if word not in _WAS), len(told))
    if told[at : at + 1] and told[at] in _LOOKED:
        return True
    owned = not _OWNED.isdisjoint(scene.words[max(0, beginning(scene, concept) - 1) : concept.start])
    talked = bool(told[at : at + 1]) and told[at] in _TALKED
    return (owned and talked) or any(pair in _WENT for pair in pairwise(told[at : at + 2]))


def _is_brought(scene: Scene, concept: Concept, end: int) -> bool:
    """Whether its pictures are to be brought along: "she will bring her MRI disc"."""
    before = scene.words[max(0, beginning(scene, concept) - _BEHIND) : concept.start]
    return not (_BRING.isdisjoint(before) or _KEPT_ON.isdisjoint(scene.words[concept.end : end + 1]))
