"""What is still to come: something else is to follow it ("return once the MRI is done"), or it is only applied for."""

from typing import Final

from guidecheck.reading.kinds.studies.spans import beginning, ending
from guidecheck.reading.sentences.grammar import ARTICLES, words
from guidecheck.reading.sentences.mentions import Concept
from guidecheck.reading.sentences.scene import Scene

_OWNED: Final = ARTICLES | words("his her their new repeat updated requested ordered")
_ONCE: Final = words("once after when until till")
_PRESENT: Final = words("is are has have gets")
_IS: Final = _PRESENT | words("was were been finally actually all")
_DONE: Final = words(
    "done completed complete performed obtained taken available back approved authorized read scheduled ready"
)
_DONE_WITHIN: Final = 5
_IT: Final = {("it",), ("they",), ("this",), ("that",)}
_ON: Final = {("for",), ("of",), ("on",), ("re",), ("regarding",)}
_PAPERS: Final = words(
    "peer p2p auth authorization preauthorization approval appeal precert precertification certification"
)
_FILED: Final = words(
    ". , ; done completed complete obtained sent submitted received placed filed made called pending today"
)


def is_waited_for(scene: Scene, concept: Concept) -> bool:
    """Whether something is to follow what is still to come, and so was not had."""
    first = beginning(scene, concept)
    while first > 0 and scene.words[first - 1] in _OWNED:
        first -= 1
    if _is_waited_for_behind(scene, ending(scene, concept)):
        return True
    if scene.words[max(0, first - 1) : first] == () or scene.words[first - 1] not in _ONCE:
        return False
    told = scene.words[ending(scene, concept) :][:_DONE_WITHIN]
    at = next((at for at, word in enumerate(told) if word not in _IS), len(told))
    return not _PRESENT.isdisjoint(told[:at]) and told[at : at + 1] != () and told[at] in _DONE


def _is_waited_for_behind(scene: Scene, end: int) -> bool:
    """Whether that is told behind it: "we will compare with an MRI once it is done"."""
    told = scene.words[end : end + _DONE_WITHIN]
    once = told[:1] != () and told[0] in _ONCE and told[1:2] in _IT
    return once and not _PRESENT.isdisjoint(told[2:3]) and not _DONE.isdisjoint(told[3:])


def is_applied_for(scene: Scene, concept: Concept) -> bool:
    """Whether it is its papers that are done: "prior auth for MRI submitted", "peer to peer for the MRI was done"."""
    first = beginning(scene, concept)
    while first > 0 and scene.words[first - 1] in _OWNED:
        first -= 1
    if scene.words[max(0, first - 1) : first] not in _ON or _PAPERS.isdisjoint(scene.words[first - 2 : first - 1]):
        return False
    told = (word for word in scene.words[ending(scene, concept) :][:_DONE_WITHIN] if word not in _IS)
    return next(told, ".") in _FILED
