"""Studies that are only named, as what would tell or is thought of: "only an MRI can show it", "a CT was the way"."""

from itertools import pairwise
from typing import Final

from guidecheck.reading.kinds.studies.bare_orders import is_bare_in_a_list
from guidecheck.reading.kinds.studies.done import is_done
from guidecheck.reading.kinds.studies.spans import beginning, next_study
from guidecheck.reading.sentences.grammar import words
from guidecheck.reading.sentences.mentions import Concept
from guidecheck.reading.sentences.scene import LISTS, Scene

_LISTS: Final = LISTS | {"studies", "examination"}
_ANY: Final = words("a an any another further")
_NO_ONE: Final = words("re regarding concerning about")
_HAD: Final = words(
    "had underwent undergone undergo received obtained completed got gotten took taken made performed did done"
    " reviewed read saw seen showed shown revealed including included include demonstrated confirmed disclosed"
    " evidenced documented noted carried conducted have has after following with by on via per from through under since"
)
_JOINS: Final = words(", and or / +")
_COULD: Final = words("would will should could can might must shall cannot ought need never")
_MAY: Final = "may"
_WITHIN: Final = 8
_HAD_WITHIN: Final = 3
_PLACED_WITHIN: Final = 3
_COULD_WITHIN: Final = 2


def is_only_named(scene: Scene, concept: Concept) -> bool:
    """Whether a study that no one asks for is named without a sign that it was done."""
    listed = scene.frame_at(concept.start) in _LISTS or (scene.passage.note and scene.passage.part in _LISTS)
    if scene.passage.note and is_bare_in_a_list(scene, concept):
        return True
    return not listed and _names_any(scene, concept) and not is_done(scene, concept)


def _names_any(scene: Scene, concept: Concept) -> bool:
    """Whether it is told what a study could show, or any one is meant: "an MRI", not "his MRI", "had an MRI"."""
    end = _end(scene, concept)
    if _could(scene.words[end : end + _COULD_WITHIN + 1]):
        return True
    first = beginning(scene, concept)
    before = scene.words[max(0, first - _WITHIN) : first]
    if not _NO_ONE.isdisjoint(before[-2:]):
        return True
    named = scene.words[max(0, first - 1) : concept.start]
    return not _ANY.isdisjoint(named) and not _was_had(before) and not _has_its_day(scene, concept)


def _end(scene: Scene, concept: Concept) -> int:
    """Where the words for a study end, with the place that follows them: "an MRI of the left hip"."""
    near = range(concept.end, concept.end + _PLACED_WITHIN)
    return max((group.end for group in scene.groups if group.start in near), default=concept.end)


def _was_had(before: tuple[str, ...]) -> bool:
    """Whether words right before a study say that it was had, in a list too: "had therapy and an MRI"."""
    near = before if not _JOINS.isdisjoint(before[-1:]) else before[-_HAD_WITHIN:]
    return not _HAD.isdisjoint(near) and _COULD.isdisjoint(near)


def _could(told: tuple[str, ...]) -> bool:
    """Whether words say what could be or should be, "may show", and not the month: "on May 10"."""
    if not _COULD.isdisjoint(told[:_COULD_WITHIN]):
        return True
    return any(word == _MAY and following.isalpha() for word, following in pairwise(told))


def _has_its_day(scene: Scene, concept: Concept) -> bool:
    """Whether a day stands right behind the words for a study."""
    last = min(concept.end + _WITHIN, next_study(scene, concept))
    return any(concept.end <= scene.word_at(dated.start) < last for dated in scene.dates)
