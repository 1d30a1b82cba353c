"""Sessions had of those that were granted: "12 visits authorized, 6 attended", "approved for 12 and has had 6"."""

from typing import Final

from guidecheck.reading.context.flag import Flag
from guidecheck.reading.sentences.grammar import ARTICLES, words
from guidecheck.reading.sentences.mentions import Concept
from guidecheck.reading.sentences.numbers import number_of, weeks_of
from guidecheck.reading.sentences.scene import Scene

_SESSIONS: Final = words("session visit treatment appointment")
_GRANTED: Final = words(
    "authorized approved certified prescribed ordered planned recommended requested request granted allowed scheduled"
    " auth"
)
_GRANTED_BEFORE: Final = 8
_GRANTED_BEHIND: Final = 6
_COMPLETED: Final = words("completed done attended given received")
_HAD: Final = _COMPLETED | words("had used taken finished utilized")
_ONLY: Final = words("only just so far has have been were was of them those already about actually")
_NONE: Final = words("none 0 zero")
_WITHIN: Final = 14
_SAID_WITHIN: Final = 3
_OF_OTHERS: Final = _GRANTED | words(", ; :")
_MOST: Final = 150


def completed_after(scene: Scene, concept: Concept) -> int | None:
    """How many sessions were then completed: "acupuncture was approved and 6 visits were completed"."""
    last = min(len(scene.words), concept.end + _WITHIN)
    granted = is_granted(scene, concept)
    for index in range(concept.end + 1, last):
        word = scene.words[index]
        if word in _SESSIONS and _were_completed(scene, index + 1):
            return number_of(scene.words[index - 1])
        if scene.words[index - 1] in _COMPLETED and (number := _count_at(scene, index)):
            return number
        if granted and word in _HAD and (number := _counted_beside(scene, concept, index)):
            return number
    return None


def _were_completed(scene: Scene, index: int) -> bool:
    """Whether words right behind sessions say that they took place, and not the next ones: "were completed"."""
    told = scene.words[index : index + _SAID_WITHIN]
    at = next((at for at, word in enumerate(told) if word in _COMPLETED), None)
    return at is not None and _OF_OTHERS.isdisjoint(told[:at])


def none_was_had(scene: Scene, concept: Concept) -> bool:
    """Whether none of the sessions that were granted took place: "12 authorized, 0 attended", "but has had none"."""
    if _NONE.isdisjoint(scene.words[concept.end :]) or not is_granted(scene, concept):
        return False
    for index in range(concept.end + 1, min(len(scene.words), concept.end + _WITHIN)):
        if scene.words[index] in _HAD:
            beside = (scene.words[_before(scene, index)], *scene.words[index + 1 : index + 2])
            return not _NONE.isdisjoint(beside)
    return False


def is_granted(scene: Scene, concept: Concept) -> bool:
    """Whether words beside care tell that it was asked for or granted."""
    if scene.has(concept, Flag.PLANNED):
        return True
    before = scene.words[max(0, concept.start - _GRANTED_BEFORE) : concept.start]
    return not _GRANTED.isdisjoint((*before, *scene.words[concept.end : concept.end + _GRANTED_BEHIND]))


def _counted_beside(scene: Scene, concept: Concept, had: int) -> int | None:
    """The number right before or behind the word for having them: "6 were attended", "has had only 6"."""
    before = _before(scene, had)
    if before >= concept.end and (number := _count_at(scene, before)):
        return number
    behind = had + 1
    while behind < len(scene.words) and scene.words[behind] in _ONLY:
        behind += 1
    return _count_at(scene, behind) if behind < len(scene.words) else None


def _before(scene: Scene, had: int) -> int:
    """The word before the verb and what goes with it: the "6" of "6 have been attended"."""
    before = had - 1
    while before > 0 and (scene.words[before] in _ONLY or scene.words[before] in _SESSIONS):
        before -= 1
    return before


def _count_at(scene: Scene, index: int) -> int | None:
    """The number of sessions at a word, which is no day and no length of time."""
    word = scene.words[index]
    number = None if word in ARTICLES else number_of(word)
    if number is None or number > _MOST or any(scene.word_at(dated.start) == index for dated in scene.dates):
        return None
    return None if weeks_of(1, "".join(scene.words[index + 1 : index + 2])) is not None else number
