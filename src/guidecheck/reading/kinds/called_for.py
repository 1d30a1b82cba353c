"""What a study is called for, or someone looked at for, need not be there: "MRI is indicated for fever"."""

from typing import Final

from guidecheck.reading.sentences.grammar import words
from guidecheck.reading.sentences.mentions import Concept
from guidecheck.reading.sentences.scene import Scene

_FOR: Final = "for"
_CALLED: Final = words(
    "recommended indicated appropriate supported warranted useful used considered helpful advised justified"
    " reasonable necessary required needed sensitive valuable"
)
_ORDERED: Final = words("ordered done obtained performed repeated")
_LOOKED: Final = words("evaluated assessed checked tested examined surveillance monitoring monitored observed watched")
_LINKS: Final = words("is are be was were been")
_TO_COME: Final = words("is are be")
_THEN: Final = words("was were been")
_IMAGING: Final = words("imaging scan study radiograph film")
_WITHIN: Final = 4
_SMALL: Final = words("a an any new acute , and or / suspected possible patient with cases of")
_RED_FLAG: Final = "red_flag"
_OF_A_STUDY: Final = frozenset({"sign", "diagnosis"})


def is_only_called_for(scene: Scene, concept: Concept) -> bool:
    """Whether a mention is only what a study or care is for, told of nobody: not "is indicated for his foot drop".

    What was ordered for it, or recommended for a sign, was so for the patient's own.
    """
    if _FOR not in scene.words[: concept.start]:
        return False
    called = _what_calls(scene, concept)
    if called is None:
        return False
    if concept.fact.assembly == _RED_FLAG:
        return True
    if concept.fact.assembly not in _OF_A_STUDY or scene.words[called] in _LOOKED:
        return False
    if scene.words[called - 1] in _THEN:
        return False
    studies = any(other.fact.assembly == "study" and other.end <= called for other in scene.concepts)
    return studies or not _IMAGING.isdisjoint(scene.words[:called])


def _what_calls(scene: Scene, concept: Concept) -> int | None:
    """The word that calls for it, right before "for" and what else is listed, if there is one."""
    named = {at for other in scene.concepts for at in range(other.start, other.end)}
    for at in range(concept.start - 1, 0, -1):
        word = scene.words[at]
        if word == _FOR:
            return at - 1 if _calls(scene, at - 1) else None
        if word not in _SMALL and at not in named:
            return None
    return None


def _calls(scene: Scene, at: int) -> bool:
    """Whether a word calls for something or looks for it: "is indicated", "should be ordered", "assessed"."""
    if scene.words[at] in _LOOKED:
        return True
    before = scene.words[max(0, at - _WITHIN) : at]
    if scene.words[at] in _ORDERED:
        return not _TO_COME.isdisjoint(before)
    return scene.words[at] in _CALLED and not _LINKS.isdisjoint(before)
