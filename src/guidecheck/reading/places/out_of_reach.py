"""A place that something does not reach is no place of what is there: "pain is 6/10 and does not involve the neck"."""

from guidecheck.reading.context.denied_places import NOT, REACHING
from guidecheck.reading.context.flag import Flag
from guidecheck.reading.places.regions import Group
from guidecheck.reading.sentences.grammar import BEFORE_A_PLACE
from guidecheck.reading.sentences.mentions import Concept
from guidecheck.reading.sentences.scene import Scene


def is_out_of_reach(scene: Scene, concept: Concept, group: Group) -> bool:
    """Whether a place is one that a complaint does not reach, and not what is denied there itself."""
    if NOT.isdisjoint(scene.words) or scene.has(concept, Flag.NEGATED) or group.start < concept.end:
        return False
    at = group.start - 1
    while at > 0 and scene.words[at] in BEFORE_A_PLACE:
        at -= 1
    return at > 0 and scene.words[at] in REACHING and scene.words[at - 1] in NOT
