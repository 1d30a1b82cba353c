"""Studies that are only arranged: known by an appointment or order ("MRI appt 5/1"), or to come ("EMG in 2 weeks")."""

from typing import Final

from guidecheck.reading.kinds.studies.spans import beginning, ending
from guidecheck.reading.kinds.to_come import is_ahead
from guidecheck.reading.sentences.grammar import ARTICLES, words
from guidecheck.reading.sentences.mentions import Concept
from guidecheck.reading.sentences.scene import Scene

_PAPERS: Final = words(
    "appointment appt order slip requisition referral request rx prescription auth authorization certification"
    " requested ordered recommended rec recc"
)
_HARDWARE: Final = words("machine scanner tech technician technologist suite facility center")
_POSSIBLE: Final = words("possible potential eventual")
_PARTS: Final = words(", ; . :")
_MISSED: Final = words("missed miss skipped noshow cancelled canceled postponed rescheduled forgot")
NO_SHOW: Final = frozenset((no, word) for no in ("no", "-") for word in words("show showed"))
_SET: Final = (("set", "up"), ("is", "set"), ("has", "been", "set"), ("to", "be", "done"), ("will", "be"))


def is_arranged(scene: Scene, concept: Concept) -> bool:
    """Whether words beside a study tell that it is to come: "MRI order given", "EMG in 2 weeks", "for possible MRI"."""
    if scene.words[max(0, beginning(scene, concept) - 1)] in _POSSIBLE:
        return True
    end = ending(scene, concept)
    after = scene.words[end : end + 4]
    if not _PAPERS.isdisjoint(after[:1]) or any(after[: len(told)] == told for told in _SET):
        return True
    return is_ahead(scene, end)


def is_no_study(scene: Scene, concept: Concept) -> bool:
    """Whether a study is named that nobody had: "missed his MRI appointment", "no-showed for MRI", "X-ray machine"."""
    if not _HARDWARE.isdisjoint(scene.words[concept.end : concept.end + 1]) or _heads_another(scene, concept):
        return True
    first = beginning(scene, concept)
    while first > 0 and (scene.words[first - 1] in ARTICLES or scene.words[first - 1] == "for"):
        first -= 1
    before = scene.words[max(0, first - 2) : first]
    return not _MISSED.isdisjoint(before) or before in NO_SHOW


def _heads_another(scene: Scene, concept: Concept) -> bool:
    """Whether a study with a colon only heads the one that is told behind it: "X-RAYS: outside films of 3/4/2016 …"."""
    if concept.start or not scene.passage.note or scene.words[concept.end : concept.end + 1] != (":",):
        return False
    same = (each.start for each in scene.concepts if each.start > concept.end and each.fact is concept.fact)
    told = next(same, 0)
    placed = any(concept.end < group.start < told for group in scene.groups)
    return told > 0 and not placed and _PARTS.isdisjoint(scene.words[concept.end + 1 : told])
