"""What a mention says of its fact: yes, no, unknown, or nothing at all."""

from enum import Enum
from itertools import takewhile
from typing import Final

from guidecheck.case import Speaker
from guidecheck.reading.context.flag import Flag
from guidecheck.reading.context.undone import is_only_undone
from guidecheck.reading.kinds.before_injury import is_before_the_injury
from guidecheck.reading.kinds.cared_for import is_cared_for, is_owned
from guidecheck.reading.kinds.denied_shortly import is_denied_shortly, tells_of_what_was_done
from guidecheck.reading.kinds.earlier_episodes import is_of_a_time_over, is_of_an_earlier_episode
from guidecheck.reading.kinds.records.papers import (
    is_known_by_its_papers,
    is_of_a_paper,
    is_only_weighed,
    lacks_only_papers,
)
from guidecheck.reading.kinds.screened import Screen, screen_of
from guidecheck.reading.sentences.grammar import words
from guidecheck.reading.sentences.layers import Match
from guidecheck.reading.sentences.mentions import Concept
from guidecheck.reading.sentences.scene import Scene


class Meaning(Enum):
    """The answer of one mention."""

    YES = True
    NO = False
    UNKNOWN = None
    NOTHING = "nothing"


_SCREENED: Final = {
    Screen.POSITIVE: Meaning.YES,
    Screen.NEGATIVE: Meaning.NO,
    Screen.LOOKED_INTO: Meaning.UNKNOWN,
    Screen.ASKED: Meaning.NOTHING,
}
_NOT_OF_THE_PATIENT: Final = Flag.FAMILY | Flag.HYPOTHETICAL
_OTHER_TALK: Final = frozenset({"guideline", "family", "allergies", "warnings", "office"})
_OPEN: Final = Flag.UNCERTAIN | Flag.RULE_OUT | Flag.UNDOCUMENTED
_OPEN_OF_CARE: Final = Flag.UNCERTAIN | Flag.UNDOCUMENTED
_CARE: Final = frozenset({"treatment", "procedure"})
_SUGGESTING: Final = words("suggest suggests suggestion indicate indicates indication sign hint trace")
_DISEASES: Final = frozenset({"diagnosis", "red_flag"})
_THOUGHT_OF: Final = words("considered proposed suggested contemplated")
_ENDS_IT: Final = words(". , ; but and as")
_RECORDS: Final = words("documentation documented documents record recorded charted mention mentioned")
_FELT: Final = frozenset({"symptom", "pain", "change"})
_BESIDE: Final = 2
_OWNED_WITHIN: Final = 3
_OWNED: Final = words("his her their patient worker applicant claimant persistent ongoing continued continuing chronic")
_DENIED: Final = Flag.NEGATED | Flag.RESOLVED
_DONE: Final = words("obtained performed done completed taken tried attempted undergone started trial had")
_DONE_BEFORE: Final = 5
_DONE_AFTER: Final = 9
_EVENTS: Final = frozenset({"injury", "record"})
_PERSON: Final = "person"
_NONE_EARLIER: Final = {("no", "prior"), ("no", "previous"), ("no", "earlier"), ("any", "prior"), ("any", "previous")}
_TOLD_BEFORE: Final = "historical"
_CONSIDERING: Final = words("consider considering")
_CONSIDERED_WITHIN: Final = 3
_DENIES_ITSELF: Final = frozenset({"no", "without"})
_SHORT_QUESTION: Final = 7
_REASONS: Final = words("since because as given due")
_ASKED_FOR: Final = frozenset({"study", "treatment", "procedure"})


def meaning_of(scene: Scene, concept: Concept) -> Meaning:
    """How the words around a mention mean it."""
    frame = scene.frame_at(concept.start)
    if frame in _OTHER_TALK or scene.has(concept, _NOT_OF_THE_PATIENT) or is_before_the_injury(scene, concept):
        return Meaning.NOTHING
    if is_of_an_earlier_episode(scene, concept) or _is_asked_about(scene, concept):
        return Meaning.NOTHING
    if (screen := screen_of(scene, concept)) is not None and not _lacks(scene, concept):
        return _SCREENED[screen]
    if scene.has(concept, Flag.CORRECTED):
        return Meaning.YES if scene.has(concept, Flag.NEGATED) else Meaning.NOTHING
    if concept.fact.assembly == "absence":
        return Meaning.NOTHING if is_of_a_paper(scene, concept) or is_of_a_time_over(scene) else Meaning.YES
    if _lacks(scene, concept) and (papers := _of_its_papers(scene, concept)) is not None:
        return papers if frame != "review" else Meaning.NOTHING
    if frame == "review":
        return _under_review(scene, concept)
    if _is_left_open(scene, concept):
        return Meaning.UNKNOWN
    if concept.fact.assembly not in _ASKED_FOR and is_cared_for(scene, concept):
        return Meaning.YES if concept.fact.assembly in _FELT or is_owned(scene, concept) else Meaning.NOTHING
    return _asked(scene, concept) or _answer(scene, concept)


def _is_asked_about(scene: Scene, concept: Concept) -> bool:
    """Whether someone only asks about a finding, or fears it, and does not tell it as had: "asked about his pain"."""
    asked = scene.has(concept, Flag.ASKED) and concept.fact.assembly not in _CARE
    return asked and not (concept.fact.assembly in _FELT and _is_owned(scene, concept))


def _answer(scene: Scene, concept: Concept) -> Meaning:
    """Yes or no, where nothing leaves it open."""
    if concept.fact.assembly in _ASKED_FOR and is_denied_shortly(scene, concept):
        return Meaning.NO if tells_of_what_was_done(scene, concept) else Meaning.NOTHING
    own = concept.opposite and scene.words[concept.start] in _DENIES_ITSELF
    if concept.opposite and (own or not _denied_directly(scene, concept)) and not scene.passage.denied:
        return Meaning.NO
    if scene.has(concept, Flag.NEGATED) and is_only_undone(scene, concept):
        return Meaning.NO if concept.opposite else Meaning.YES
    denied = scene.has(concept, Flag.NEGATED if concept.fact.assembly in _ASKED_FOR else _DENIED) or _denied_when_asked(
        scene, concept
    )
    return Meaning.NO if denied != concept.opposite else Meaning.YES


def _is_left_open(scene: Scene, concept: Concept) -> bool:
    """Whether it is in doubt or not documented; a complaint that is only evaluated is neither."""
    doubts = _OPEN_OF_CARE if concept.fact.assembly in _CARE else _OPEN
    return (scene.has(concept, doubts) and not _is_had(scene, concept)) or _is_not_documented(scene, concept)


def _asked(scene: Scene, concept: Concept) -> Meaning | None:
    """What a disease means that is only thought of: "Consider fracture.", "Assessment: meniscal tear?"."""
    if concept.fact.assembly not in _DISEASES:
        return None
    considered = not _CONSIDERING.isdisjoint(scene.words[max(0, concept.start - _CONSIDERED_WITHIN) : concept.start])
    if considered or _was_considered(scene, concept):
        return Meaning.UNKNOWN
    if scene.words[-1] != "?" or len(scene.words) > _SHORT_QUESTION:
        return None
    diagnosing = "diagnoses" in scene.frames or scene.passage.part == "diagnoses"
    return Meaning.UNKNOWN if diagnosing else Meaning.NOTHING


def _is_not_documented(scene: Scene, concept: Concept) -> bool:
    """Whether a record is said not to tell of it: "no documentation of weakness", "no weakness was noted"."""
    if scene.has(concept, Flag.UNDOCUMENTED) or not scene.has(concept, Flag.NEGATED):
        return scene.has(concept, Flag.UNDOCUMENTED)
    return scene.has(concept, Flag.RECORDED) or _is_only_unsuggested(scene, concept)


def _is_only_unsuggested(scene: Scene, concept: Concept) -> bool:
    """Whether nothing only hints that care or a study was had: "nothing to suggest that analgesics were tried"."""
    if concept.fact.assembly not in _ASKED_FOR or _SUGGESTING.isdisjoint(scene.words[: concept.start]):
        return False
    denials = (match for match in reversed(scene.triggers) if match.end <= concept.start and _denies(match))
    said = next(denials, None)
    return said is not None and not _SUGGESTING.isdisjoint(scene.words[said.start : said.end + _BESIDE])


def _denies(match: Match) -> bool:
    return match.names[0].startswith("negated/forward")


def _was_considered(scene: Scene, concept: Concept) -> bool:
    """Whether a diagnosis was only thought of: "radiculopathy was considered", not "was considered healed"."""
    return scene.has(concept, Flag.PLANNED) and any(
        concept.end <= match.start
        and scene.words[match.end - 1] in _THOUGHT_OF
        and (match.end == len(scene.words) or scene.words[match.end] in _ENDS_IT)
        for match in scene.triggers
    )


def _of_its_papers(scene: Scene, concept: Concept) -> Meaning | None:
    """What missing papers tell of care or a study: that it was done, or nothing; None where it is itself missing."""
    if is_only_weighed(scene, concept):
        return Meaning.NOTHING
    if is_known_by_its_papers(scene, concept):
        return Meaning.YES
    return Meaning.NOTHING if lacks_only_papers(scene, concept) else None


def _lacks(scene: Scene, concept: Concept) -> bool:
    """Whether a mention is denied or said to be missing."""
    return concept.opposite or scene.has(concept, Flag.NEGATED | Flag.UNDOCUMENTED)


def _is_had(scene: Scene, concept: Concept) -> bool:
    """Whether a complaint is evaluated that the patient has, and none ruled out: "to evaluate her numbness"."""
    if concept.fact.assembly not in _FELT or scene.has(concept, _OPEN_OF_CARE):
        return False
    return _is_owned(scene, concept)


def _is_owned(scene: Scene, concept: Concept) -> bool:
    """Whether words tell whose a complaint is, or how long it lasts: "her numbness", "the persistent numbness"."""
    return not _OWNED.isdisjoint(scene.words[max(0, concept.start - _OWNED_WITHIN) : concept.start])


def _denied_directly(scene: Scene, concept: Concept) -> bool:
    """Whether words right beside it, or behind it, may deny good news: "not fully weight bearing"; no list does."""
    return any(
        each.start >= concept.end
        or (concept.start - _BESIDE <= each.end <= concept.start and "," not in scene.words[each.end : concept.start])
        for each in scene.triggers
    )


def _denied_when_asked(scene: Scene, concept: Concept) -> bool:
    """Whether the patient denied it: "any weakness was denied"; a study or treatment denied is a request."""
    if not scene.has(concept, Flag.DENIED) or concept.fact.assembly in _ASKED_FOR or "request" in scene.frames:
        return False
    return not any(
        other.fact.assembly in _ASKED_FOR and other.start < concept.start and scene.has(other, Flag.DENIED)
        for other in scene.concepts
    )


def _under_review(scene: Scene, concept: Concept) -> Meaning:
    """A denial tells what it misses; that, what was not done, and that no red flag was found, is of the patient."""
    if scene.has(concept, Flag.UNDOCUMENTED):
        return Meaning.UNKNOWN
    if scene.has(concept, Flag.NEGATED) and scene.has(concept, Flag.RECORDED) and not _is_of_care(concept):
        return Meaning.UNKNOWN
    if concept.fact.assembly == "study" and _is_not_reported(scene, concept):
        return Meaning.UNKNOWN
    if scene.has(concept, Flag.NEGATED) and (_is_not_so(concept) or _was_not_done(scene, concept)):
        return Meaning.NO
    return Meaning.YES if _is_who_it_is(scene, concept) else Meaning.NOTHING


def _is_of_care(concept: Concept) -> bool:
    """Whether what a denial finds no record of is care."""
    return concept.fact.assembly in _CARE


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


def speaker_at(scene: Scene, concept: Concept) -> Speaker:
    """Whose words a mention stands in; that a record does not document something is said by who reviews it."""
    match scene.frame_at(concept.start):
        case "review":
            return Speaker.UR_REVIEWER
        case _ if _is_not_documented(scene, concept) and not (scene.passage.note and _RECORDS.isdisjoint(scene.words)):
            return Speaker.IMR_REVIEWER
        case "complaints" if _is_felt(scene, concept):
            return Speaker.PATIENT
        case _:
            return Speaker.PROVIDER


def _is_felt(scene: Scene, concept: Concept) -> bool:
    """Whether a complaint tells it: what the patient feels, or says in this sentence and no examination or study."""
    if concept.fact.assembly in _FELT:
        return True
    looked_at = "examination" in scene.frames or any(other.fact.assembly == "study" for other in scene.concepts)
    return "complaints" in scene.frames and not looked_at
