"""What the words of a denial say of the patient: no red flag, what was not done; the rest is its reasons."""

from itertools import takewhile
from typing import Final

from guidecheck.reading.context.flag import Flag
from guidecheck.reading.kinds.meaning import Meaning
from guidecheck.reading.sentences.assemblies import CARE
from guidecheck.reading.sentences.grammar import words
from guidecheck.reading.sentences.mentions import Concept
from guidecheck.reading.sentences.scene import Scene

_OPEN: Final = Flag.UNCERTAIN | Flag.RULE_OUT | Flag.UNDOCUMENTED
_DONE: Final = words("obtained performed done completed taken tried attempted undergone started trial had")
_DONE_BEFORE: Final = 5
_DONE_AFTER: Final = 9
_EVENTS: Final = frozenset({"injury", "record"})
_PERSON: Final = "person"
_NONE_EARLIER: Final = {("no", "prior"), ("no", "previous"), ("no", "earlier"), ("any", "prior"), ("any", "previous")}
_TOLD_BEFORE: Final = "historical"
_REASONS: Final = words("since because as given due")


def meaning_under_review(scene: Scene, concept: Concept) -> Meaning:
    """A denial tells what it misses; that, what was not done, and that no red flag was found, is of the patient."""
    if scene.has(concept, Flag.UNDOCUMENTED):
        return Meaning.UNKNOWN
    if scene.has(concept, Flag.NEGATED) and scene.has(concept, Flag.RECORDED) and concept.fact.assembly not in CARE:
        return Meaning.UNKNOWN
    if concept.fact.assembly == "study" and _is_not_reported(scene, concept):
        return Meaning.UNKNOWN
    if scene.has(concept, Flag.NEGATED) and (_is_not_so(concept) or _was_not_done(scene, concept)):
        return Meaning.NO
    return Meaning.YES if _is_who_it_is(scene, concept) else Meaning.NOTHING


def _is_not_so(concept: Concept) -> bool:
    """Whether a denial that says no tells of the patient: "no red flags", "no new injury"; of no complaint it does."""
    return concept.fact.assembly == "red_flag" or (concept.fact.assembly == "change" and concept.fact.topic in _EVENTS)


def _is_who_it_is(scene: Scene, concept: Concept) -> bool:
    """Whether a sentence after a denial, which speaks of none, tells who the patient is: "She is diabetic."."""
    told = concept.fact.topic == _PERSON or concept.fact.placed == "named"
    return told and "review" not in scene.frames and not scene.has(concept, _OPEN | Flag.NEGATED)


def _is_not_reported(scene: Scene, concept: Concept) -> bool:
    """Whether a denial misses any word of it: "there was no report of a prior MRI"; the papers of one are no study."""
    said = (match for match in reversed(scene.triggers) if match.end <= concept.start)
    last = next(said, None)
    told = last is None or last.names[0].startswith(_TOLD_BEFORE)
    last = next(said, None) if told else last
    unsaid = last is not None and any(name.startswith("undocumented/forward") for name in last.names)
    return unsaid and scene.has(concept, Flag.NEGATED)


def _was_not_done(scene: Scene, concept: Concept) -> bool:
    """Whether a denial says of a study or treatment that it was not done: "because films had not been obtained"."""
    if concept.fact.assembly not in {"study", "treatment"}:
        return False
    if concept.fact.assembly == "study" and scene.words[max(0, concept.start - 2) : concept.start] in _NONE_EARLIER:
        return True
    after = takewhile(lambda word: word not in _REASONS, scene.words[concept.end : concept.end + _DONE_AFTER])
    return not _DONE.isdisjoint((*scene.words[max(0, concept.start - _DONE_BEFORE) : concept.start], *after))
