"""Lighter work that there is none of, or limits that are not kept to: the patient is off work then."""

from typing import Final

from guidecheck.case import RESTRICTION
from guidecheck.reading.sentences.grammar import words
from guidecheck.reading.sentences.mentions import Concept
from guidecheck.reading.sentences.scene import Scene

_MODIFIED: Final = "modified"
_NOT: Final = words("no not without cannot")
_NOT_WITHIN: Final = 2
_HAVING: Final = words("has had have offer offered provide provided find found lacked")
_HAVING_WITHIN: Final = 4
_EMPLOYERS: Final = words("employer company shop supervisor foreman who they workplace department")
_THERE: Final = words("available exist existed existing offered provided found open")
_KEPT: Final = words("accommodated accommodate honored met")
_THERE_WITHIN: Final = 7
_PARTING: Final = words(". ; , : but so")


def means_off(scene: Scene, concept: Concept) -> bool:
    """Whether words for lighter work tell that the patient has none: "light duty could not be accommodated"."""
    return concept.choice == _MODIFIED and (is_none(scene, concept) or _denied(_KEPT, _behind(scene, concept)))


def is_none(scene: Scene, concept: Concept) -> bool:
    """Whether there is none of the lighter work that is named: "no desk job was available", "the shop has no …"."""
    if concept.choice != _MODIFIED and concept.fact.name != RESTRICTION:
        return False
    after = _behind(scene, concept)
    if "unavailable" in after or _denied(_THERE, after):
        return True
    first = max(0, concept.start - _NOT_WITHIN)
    if _NOT.isdisjoint(scene.words[first : concept.start + 1]):
        return False
    return not _THERE.isdisjoint(after) or _an_employer_has(scene.words[max(0, first - _HAVING_WITHIN) : concept.start])


def _behind(scene: Scene, concept: Concept) -> tuple[str, ...]:
    """The words behind a mention, up to the first that parts others from it."""
    after = scene.words[concept.end : concept.end + _THERE_WITHIN]
    return after[: next((index for index, word in enumerate(after) if word in _PARTING), len(after))]


def _denied(said: frozenset[str], told: tuple[str, ...]) -> bool:
    """Whether one of the words is told with a "not"."""
    return not _NOT.isdisjoint(told) and not said.isdisjoint(told)


def _an_employer_has(told: tuple[str, ...]) -> bool:
    """Whether an employer is who has what follows: "her employer could offer"."""
    verb = next((index for index, word in enumerate(told) if word in _HAVING), 0)
    return not _EMPLOYERS.isdisjoint(told[:verb])
