"""Care that is meant again: "the injection" is of the place told for it before, "the cast was removed" gives none."""

from typing import Final

from guidecheck.reading.places.attachment import Attached, Grade
from guidecheck.reading.sentences.carried import Cared
from guidecheck.reading.sentences.grammar import words
from guidecheck.reading.sentences.mentions import Concept
from guidecheck.reading.sentences.scene import Scene

_MEANT: Final = words("the this that his her")
_KINDS: Final = words("last first second third recent most previous prior same walking cam short long steroid")
_WORN: Final = frozenset({"tx.bracing", "tx.immobilisation"})
_PUT: Final = words(
    "placed put fitted kept immobilized immobilised splinted casted braced given provided issued dispensed"
)
_PUT_WITHIN: Final = 8
_ENDED: Final = words("removed discontinued stopped weaned off out")
_ENDED_WITHIN: Final = 4
_STOPS: Final = words(", ; . but")


def meant_again(scene: Scene, concept: Concept) -> Cared | None:
    """The care told before that an article means: "no relief from the injection"."""
    if not scene.passage.cared:
        return None
    first = concept.start
    while first > 0 and scene.words[first - 1] in _KINDS:
        first -= 1
    if first == 0 or scene.words[first - 1] not in _MEANT:
        return None
    return next((cared for cared in scene.passage.cared if cared.name == concept.fact.name), None)


def is_of_the_same_visit(scene: Scene, concept: Concept) -> bool:
    """Whether a visit only speaks again of the care that it told, whose day is its own."""
    cared = meant_again(scene, concept)
    return cared is not None and cared.visit == scene.passage.date and scene.own_day is None


def place_of_what_is_worn(scene: Scene, concept: Concept) -> Attached | None:
    """The one place that was told before what is put on it: "films of the ankle were normal, she was put in a boot"."""
    before = scene.words[max(0, concept.start - _PUT_WITHIN) : concept.start]
    if concept.fact.name not in _WORN or _PUT.isdisjoint(before):
        return None
    named = [place for group in scene.groups if group.end <= concept.start for place in group.places]
    told = {(place.region, place.side): place for place in named or scene.passage.places}
    return Attached(tuple(told.values()), Grade.INHERITED) if len(told) == 1 else None


def was_ended(scene: Scene, concept: Concept) -> bool:
    """Whether care told before is only said to have ended: "the cast was removed", "he is out of the boot"."""
    if all(cared.name != concept.fact.name for cared in scene.passage.cared):
        return False
    after = scene.words[concept.end : concept.end + _ENDED_WITHIN]
    end = next((at for at, word in enumerate(after) if word in _STOPS), len(after))
    return not _ENDED.isdisjoint(after[:end]) or scene.words[concept.start - 3 : concept.start - 1] == ("out", "of")
