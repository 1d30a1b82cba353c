"""Regions that findings are told of: "the left hip has …", "examination of the right wrist revealed …"."""

from typing import Final

from guidecheck.reading.places.regions import Group
from guidecheck.reading.sentences.grammar import ARTICLES, CONJUNCTIONS, PREPOSITIONS, SIDE_WORDS, words
from guidecheck.reading.sentences.mentions import Concept
from guidecheck.reading.sentences.scene import Scene
from guidecheck.reading.sentences.scene_days import visit_start

_SHOWS: Final = words("reveal revealed note noted elicited exam examination found")
_TO_SUBJECT: Final = ARTICLES | SIDE_WORDS | PREPOSITIONS | words("and , :")
_LOCATING: Final = PREPOSITIONS | {"with"}
HOLDS: Final = words("has have had is are was were remain show showed demonstrate demonstrated exhibit exhibited")
_TELLS: Final = HOLDS | _SHOWS


def subject_of_findings(scene: Scene, concept: Concept) -> Group | None:
    """The last region before a mention that findings are told of: "the left hip has …", "examination of the neck …"."""
    first = visit_start(scene, concept.start)
    for group in reversed(scene.groups):
        if first <= group.start and group.end <= concept.start and _is_subject(scene, group):
            return group
    return None


def _is_subject(scene: Scene, group: Group) -> bool:
    """Whether what follows a region is found there; where a finding before it is told, it has no subject."""
    cues = [cue for cue in scene.cues if cue.names[0] == "examination" and cue.end <= group.start]
    if cues and cues[-1].end < group.start and _TO_SUBJECT.issuperset(scene.words[cues[-1].end : group.start]):
        return not any(other.start == group.end for other in scene.concepts)
    return scene.words[group.end] in _TELLS and not is_detail(scene, group)


def is_detail(scene: Scene, group: Group) -> bool:
    """Whether a region only tells where a finding before it is: "tenderness over the left buttock"."""
    before = [other.end for other in scene.concepts if other.end <= group.start]
    between = scene.words[max(before) : group.start] if before else ()
    return not _LOCATING.isdisjoint(between) and CONJUNCTIONS.isdisjoint(between)


def examined_group(scene: Scene, concept: Concept) -> Group | None:
    """The region whose examination the sentence tells of: "examination of the right wrist revealed …"."""
    for cue in scene.cues:
        if cue.names[0] == "examination" and cue.end <= concept.start:
            for group in scene.groups:
                if cue.end <= group.start <= cue.end + 3 and group.end <= concept.start:
                    return group
    return None
