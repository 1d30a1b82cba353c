"""A trial that an entry of a note only names is an order: "Trial of PT."; "Trial of PT failed" tells of one."""

from typing import Final

from guidecheck.reading.sentences.grammar import words
from guidecheck.reading.sentences.mentions import Concept
from guidecheck.reading.sentences.scene import Scene

_TRIAL: Final = "trial"
_KINDS: Final = words("of a an another further short formal brief 4 6 8 12 week weeks wk home supervised")
_LONGEST: Final = 4
_OPENING: Final = words(". ; : , ) -")
_HAD: Final = frozenset({"complaints", "treatments", "past", "injury"})
_TOLD: Final = words("was were has had did failed helped with without no gave given completed done tried despite after")
_TOLD_WITHIN: Final = 8


def is_a_trial_to_come(scene: Scene, concept: Concept) -> bool:
    """Whether an entry that a trial opens tells nothing of what came of it."""
    if not scene.passage.note or _TRIAL not in scene.words or scene.passage.part in _HAD:
        return False
    at = concept.start - 1
    while at > max(-1, concept.start - 1 - _LONGEST) and scene.words[at] in _KINDS:
        at -= 1
    if at < 0 or scene.words[at] != _TRIAL or not (at == 0 or scene.words[at - 1] in _OPENING):
        return False
    return _TOLD.isdisjoint(scene.words[concept.end : concept.end + _TOLD_WITHIN])
