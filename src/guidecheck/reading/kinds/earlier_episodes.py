"""Complaints of an earlier episode that is over, its care, and times without any: "no treatment from 2012 to 2013"."""

from typing import Final

from guidecheck.reading.sentences.grammar import ARTICLES, words
from guidecheck.reading.sentences.mentions import Concept
from guidecheck.reading.sentences.scene import Scene

_OF_IT: Final = frozenset({"symptom", "pain", "treatment", "change"})
_EPISODES: Final = words("episode bout attack")
_EARLIER: Final = words("prior previous similar past earlier remote old one isolated single")
_OVER: Final = words("resolved recovered settled cleared subsided abated healed")
_PARTING: Final = words("; now currently since until never not no")
_TURNING: Final = _PARTING | {"but"}
_NAMED_WITHIN: Final = 5
_AGAIN: Final = words("again now currently both")
_FOR: Final = words("for after from following")
_WHOSE: Final = ARTICLES | words("his her their some")
_OTHER: Final = words("another different prior previous earlier unrelated old past remote former other separate")
_INJURIES: Final = words("injury accident claim incident case")
_NAMED_AS: Final = 4
_FOR_WITHIN: Final = 12
_SPANNING: Final = words("between from during throughout")
_SPANNING_WITHIN: Final = 7
_UNTIL: Final = words("to until through till")
_YEAR: Final = 4


def is_of_an_earlier_episode(scene: Scene, concept: Concept) -> bool:
    """Whether a note tells a complaint or its care as of an episode before this one, which is over."""
    if concept.fact.assembly == "treatment" and _is_for_another_injury(scene, concept):
        return True
    if _EPISODES.isdisjoint(scene.words) or concept.fact.assembly not in _OF_IT or not scene.passage.note:
        return False
    at = next(index for index, word in enumerate(scene.words) if word in _EPISODES)
    first = next((i for i in range(max(0, at - _NAMED_WITHIN), at) if scene.words[i] in _EARLIER), None)
    over = next((i for i in range(at + 1, len(scene.words)) if scene.words[i] in _OVER), None)
    if first is None or over is None or not _PARTING.isdisjoint(scene.words[first:over]):
        return False
    return first <= concept.start and _TURNING.isdisjoint(scene.words[over : concept.start])


def _is_for_another_injury(scene: Scene, concept: Concept) -> bool:
    """Whether care was for an injury that is not this one: "PT years ago for another injury", "for a prior claim"."""
    told = scene.words[concept.end : concept.end + _FOR_WITHIN]
    if not _AGAIN.isdisjoint(scene.words[concept.end :]):
        return False
    for at, word in enumerate(told):
        if word in _TURNING or word in {".", ":"}:
            return False
        if word in _FOR:
            named = next((i for i in range(at + 1, len(told)) if told[i] not in _WHOSE), len(told))
            other = named < len(told) and told[named] in _OTHER
            if other and not _INJURIES.isdisjoint(told[named + 1 : named + 1 + _NAMED_AS]):
                return True
    return False


def is_of_a_time_over(scene: Scene) -> bool:
    """Whether a sentence tells of a time that ended: "had no treatment between May 2012 and June 2013"."""
    at = next((index for index, word in enumerate(scene.words) if word in _SPANNING), None)
    if at is None or (scene.words[at] == "from" and _UNTIL.isdisjoint(scene.words[at:])):
        return False
    return any(word.isdigit() and len(word) == _YEAR for word in scene.words[at : at + _SPANNING_WITHIN])
