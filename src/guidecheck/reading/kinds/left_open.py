"""What a mention leaves open: it is in doubt, only thought of, or no record tells of it."""

from typing import Final

from guidecheck.reading.context.flag import Flag
from guidecheck.reading.kinds.meaning import Meaning
from guidecheck.reading.kinds.own_complaints import is_had
from guidecheck.reading.sentences.assemblies import CARE, CARE_AND_STUDIES, DISEASES
from guidecheck.reading.sentences.grammar import words
from guidecheck.reading.sentences.layers import Match
from guidecheck.reading.sentences.mentions import Concept
from guidecheck.reading.sentences.scene import Scene

_OPEN: Final = Flag.UNCERTAIN | Flag.RULE_OUT | Flag.UNDOCUMENTED
_OPEN_OF_CARE: Final = Flag.UNCERTAIN | Flag.UNDOCUMENTED
_SUGGESTING: Final = words("suggest suggests suggestion indicate indicates indication sign hint trace")
_THOUGHT_OF: Final = words("considered proposed suggested contemplated")
_ENDS_IT: Final = words(". , ; but and as")
_BESIDE: Final = 2
_CONSIDERING: Final = words("consider considering")
_CONSIDERED_WITHIN: Final = 3
_SHORT_QUESTION: Final = 7


def is_left_open(scene: Scene, concept: Concept) -> bool:
    """Whether it is in doubt or not documented; a complaint that is only evaluated is neither."""
    doubts = _OPEN_OF_CARE if concept.fact.assembly in CARE else _OPEN
    return (scene.has(concept, doubts) and not is_had(scene, concept)) or is_not_documented(scene, concept)


def is_not_documented(scene: Scene, concept: Concept) -> bool:
    """Whether a record is said not to tell of it: "no documentation of weakness", "no weakness was noted"."""
    if scene.has(concept, Flag.UNDOCUMENTED) or not scene.has(concept, Flag.NEGATED):
        return scene.has(concept, Flag.UNDOCUMENTED)
    return scene.has(concept, Flag.RECORDED) or _is_only_unsuggested(scene, concept)


def _is_only_unsuggested(scene: Scene, concept: Concept) -> bool:
    """Whether nothing only hints that care or a study was had: "nothing to suggest that analgesics were tried"."""
    if concept.fact.assembly not in CARE_AND_STUDIES or _SUGGESTING.isdisjoint(scene.words[: concept.start]):
        return False
    denials = (match for match in reversed(scene.triggers) if match.end <= concept.start and _denies(match))
    said = next(denials, None)
    return said is not None and not _SUGGESTING.isdisjoint(scene.words[said.start : said.end + _BESIDE])


def _denies(match: Match) -> bool:
    return match.names[0].startswith("negated/forward")


def meaning_if_thought_of(scene: Scene, concept: Concept) -> Meaning | None:
    """What a disease means that is only thought of: "Consider fracture.", "Assessment: meniscal tear?"."""
    if concept.fact.assembly not in DISEASES:
        return None
    considered = not _CONSIDERING.isdisjoint(scene.words[max(0, concept.start - _CONSIDERED_WITHIN) : concept.start])
    if considered or _was_considered(scene, concept):
        return Meaning.UNKNOWN
    if scene.words[-1] != "?" or len(scene.words) > _SHORT_QUESTION:
        return None
    diagnosing = "diagnoses" in scene.frames or scene.passage.part == "diagnoses"
    return Meaning.UNKNOWN if diagnosing else Meaning.NOTHING


def _was_considered(scene: Scene, concept: Concept) -> bool:
    """Whether a diagnosis was only thought of: "radiculopathy was considered", not "was considered healed"."""
    return scene.has(concept, Flag.PLANNED) and any(
        concept.end <= match.start
        and scene.words[match.end - 1] in _THOUGHT_OF
        and (match.end == len(scene.words) or scene.words[match.end] in _ENDS_IT)
        for match in scene.triggers
    )
