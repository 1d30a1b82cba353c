"""What care is for stays where only the care is denied: "she refused injections for the knee pain"."""

from typing import Final

from guidecheck.reading.context.flag import Flag
from guidecheck.reading.sentences.assemblies import CARE_AND_STUDIES
from guidecheck.reading.sentences.grammar import ARTICLES, SIDE_WORDS, words
from guidecheck.reading.sentences.mentions import Concept
from guidecheck.reading.sentences.scene import Scene

_OWNED: Final = words("the his her their this that these")
_LEADING: Final = (
    _OWNED
    | ARTICLES
    | SIDE_WORDS
    | words("and or , / chronic persistent ongoing continued recurrent severe residual current complaint complaints of")
)
_PLACING: Final = _OWNED | SIDE_WORDS | words("of to in")
_AWAY: Final = 5


def is_cared_for(scene: Scene, concept: Concept) -> bool:
    """Whether a mention is what denied care is for: "has not had therapy for his numbness"."""
    if "for" not in scene.words[: concept.start] or not scene.has(concept, Flag.NEGATED):
        return False
    at = _led_by_for(scene, concept)
    if not at:
        return False
    care = (each for each in scene.concepts if each.fact.assembly in CARE_AND_STUDIES and at - _AWAY <= each.end <= at)
    return any(_is_denied_with_it(scene, each) and _leads_on(scene, each.end, at) for each in care)


def _leads_on(scene: Scene, start: int, end: int) -> bool:
    """Whether only the place of care stands before what it is for: "injections of the knee for pain"."""
    placed = scene.placed
    return all(at in placed or scene.words[at] in _PLACING for at in range(start, end))


def is_owned(scene: Scene, concept: Concept) -> bool:
    """Whether words before a mention tell whose it is, or which one is meant."""
    return not _OWNED.isdisjoint(scene.words[_led_by_for(scene, concept) : concept.start])


def _led_by_for(scene: Scene, concept: Concept) -> int:
    """Where the "for" stands that leads to a mention, with its place and side; 0 without one."""
    placed = scene.placed
    at = concept.start - 1
    while at > 0 and (scene.words[at] in _LEADING or at in placed):
        at -= 1
    return at if at > 0 and scene.words[at] == "for" else 0


def _is_denied_with_it(scene: Scene, care: Concept) -> bool:
    """Whether the denial begins before the care, which it denies."""
    denials = (match for match in scene.triggers if match.names[0].startswith("negated/"))
    return any(match.start < care.start for match in denials)
