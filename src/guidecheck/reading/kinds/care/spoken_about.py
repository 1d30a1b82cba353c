"""Care that someone only speaks, asks or worries about: "questions about surgery", "dreads a fusion"."""

from typing import Final

from guidecheck.reading.sentences.grammar import ARTICLES, SIDE_WORDS, words
from guidecheck.reading.sentences.mentions import Concept
from guidecheck.reading.sentences.scene import Scene

_LEADING: Final = (
    ARTICLES | SIDE_WORDS | words("possible potential proposed future having needing undergoing getting receiving")
)
_LEADING_WITHIN: Final = 6
_ABOUT: Final = words("about regarding concerning re")
_ON: Final = frozenset({"on"})
_OPINION: Final = words("opinion comment commented advice thought input view views")
_FEAR: Final = words("fears feared dreads dreaded")
_NEAR: Final = 2
_DISCUSSED: Final = {
    (*was, told)
    for was in (("was",), ("were",), ("is", "being"), ("are", "being"), ("has", "been"), ("have", "been"))
    for told in ("discussed", "mentioned")
}
_TALKED: Final = {("discussed",), ("discuss",)}
_PASSIVE: Final = {("was",), ("were",)}
_ENDED: Final = {(), (".",)}
_CONTENT: Final = words("compliance progress result response refill dose")


def is_only_spoken_about(scene: Scene, concept: Concept) -> bool:
    """Whether the words that lead to a mention say what is asked, felt or thought about it."""
    at = before_its_name(scene, concept)
    if at < 0:
        return False
    word, before = scene.words[at], scene.words[max(0, at - _NEAR) : at]
    if word in _ABOUT:
        return not any(other.end == at and not other.needs_outcome for other in scene.concepts)
    if word in _FEAR:
        return True
    return word in _ON and not _OPINION.isdisjoint(before)


def is_only_discussed(scene: Scene, concept: Concept) -> bool:
    """Whether a sentence tells no more of care than that it was discussed: "we discussed acupuncture"."""
    if not _CONTENT.isdisjoint(scene.words) or any(scene.qualities("improved", "not_improved")):
        return False
    before, after = scene.words[max(0, concept.start - 2) : concept.start], scene.words[concept.end :]
    talked = before[-1:] in _TALKED and before[:1] not in _PASSIVE
    passive = concept.start == 0 and any(after[:size] in _DISCUSSED and after[size:] in _ENDED for size in (2, 3))
    shortly = concept.start == 0 and scene.passage.note and after[:1] == ("discussed",)
    return (talked and after in _ENDED) or passive or (shortly and after[1:] in _ENDED)


def before_its_name(scene: Scene, concept: Concept) -> int:
    """The word before a mention with its place and article."""
    at = concept.start - 1
    last = max(-1, at - _LEADING_WITHIN)
    while at > last and (scene.words[at] in _LEADING or any(g.start <= at < g.end for g in scene.groups)):
        at -= 1
    return at
