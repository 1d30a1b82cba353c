"""What makes a complaint worse or better for a while: "better with rest", "worse when sitting" tell of no trend."""

from typing import Final

from guidecheck.reading.sentences.grammar import ARTICLES, words
from guidecheck.reading.sentences.mentions import Concept
from guidecheck.reading.sentences.scene import Scene

_MORE: Final = words("increased increasing")
_EVENTS: Final = words("flare flareup exacerbation flared")
_WHENEVER: Final = words("when whenever while during without if upon")
_LEADS: Final = words("with by after on in at from following")
_FACTORS: Final = words(
    "rest ice heat cold warm weather morning evening night nighttime movement motion activity use exertion position"
    " posture elevation sleep massage walk stairs stair step weight strain stress cough sneeze rain"
)
_NO_DOING: Final = words(
    "nothing ongoing meaning splinting bracing taping casting counseling training being strengthening"
)
_MANNER: Final = ARTICLES | words(
    "prolonged repetitive repeated excessive heavy light certain any more overhead static gentle"
)
_COMPARING: Final = words("compared comparing seen evaluated examined last previously")
_WITH_TIME: Final = words("time each every age 1 2 3 4 5 6 7 8 9 10 20 25 30 40 50")
_WITHIN: Final = 3
_TURNS_WITHIN: Final = 6


def names_a_factor(scene: Scene, concept: Concept) -> bool:
    """Whether the words behind a trend only tell with what it comes and goes, or than what other place it is worse."""
    after = scene.words[concept.end : concept.end + _WITHIN]
    if not after:
        return False
    if after[0] == "than":
        pains = [other.start for other in scene.concepts if other.fact.assembly == "pain"]
        return any(0 < start - concept.end <= _WITHIN for start in (*pains, *(group.start for group in scene.groups)))
    if after[0] == "while" and _turns_to_another(scene, concept):
        return False
    if after[0] in _WHENEVER:
        return _COMPARING.isdisjoint(after[1:])
    if after[0] not in _LEADS or (after[0] == "after" and scene.words[concept.end - 1] in _EVENTS):
        return False
    if after[0] in {"with", "by"} and scene.words[concept.end - 1] in _MORE:
        return _WITH_TIME.isdisjoint(after[1:2])
    told = next((word for word in after[1:] if word not in _MANNER), "")
    return told in _FACTORS or (told.endswith("ing") and told not in _NO_DOING)


def _turns_to_another(scene: Scene, concept: Concept) -> bool:
    """Whether another place is told of that goes another way: "the knee has improved while the wrist is worse"."""
    place = next((group for group in scene.groups if group.start > concept.end), None)
    if place is None or place.start - concept.end > _TURNS_WITHIN or "," in scene.words[concept.end : place.start]:
        return False
    return any(other.fact.assembly == "change" and other.start >= place.end for other in scene.concepts)
