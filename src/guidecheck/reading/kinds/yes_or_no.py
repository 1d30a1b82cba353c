"""What a mention says of its fact: yes, no, unknown, or nothing at all."""

from typing import Final

from guidecheck.reading.context.flag import Flag
from guidecheck.reading.context.undone import is_only_undone
from guidecheck.reading.kinds.before_injury import is_before_the_injury
from guidecheck.reading.kinds.cared_for import is_cared_for, is_owned
from guidecheck.reading.kinds.denied_shortly import is_denied_shortly, tells_of_what_was_done
from guidecheck.reading.kinds.earlier_episodes import is_of_a_time_over, is_of_an_earlier_episode
from guidecheck.reading.kinds.left_open import is_left_open, meaning_if_thought_of
from guidecheck.reading.kinds.meaning import Meaning
from guidecheck.reading.kinds.own_complaints import is_only_asked_about
from guidecheck.reading.kinds.records.papers import (
    is_known_by_its_papers,
    is_of_a_paper,
    is_only_weighed,
    lacks_only_papers,
)
from guidecheck.reading.kinds.screened import Screen, screen_of
from guidecheck.reading.kinds.under_review import meaning_under_review
from guidecheck.reading.sentences.assemblies import CARE_AND_STUDIES, FELT
from guidecheck.reading.sentences.mentions import Concept
from guidecheck.reading.sentences.scene import Scene

_SCREENED: Final = {
    Screen.POSITIVE: Meaning.YES,
    Screen.NEGATIVE: Meaning.NO,
    Screen.LOOKED_INTO: Meaning.UNKNOWN,
    Screen.ASKED: Meaning.NOTHING,
}
_NOT_OF_THE_PATIENT: Final = Flag.FAMILY | Flag.HYPOTHETICAL
_OTHER_TALK: Final = frozenset({"guideline", "family", "allergies", "warnings", "office"})
_BESIDE: Final = 2
_DENIED: Final = Flag.NEGATED | Flag.RESOLVED
_DENIES_ITSELF: Final = frozenset({"no", "without"})


def meaning_of(scene: Scene, concept: Concept) -> Meaning:
    """How the words around a mention mean it."""
    frame = scene.frame_at(concept.start)
    if frame in _OTHER_TALK or scene.has(concept, _NOT_OF_THE_PATIENT) or is_before_the_injury(scene, concept):
        return Meaning.NOTHING
    if is_of_an_earlier_episode(scene, concept) or is_only_asked_about(scene, concept):
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
        return meaning_under_review(scene, concept)
    if is_left_open(scene, concept):
        return Meaning.UNKNOWN
    if concept.fact.assembly not in CARE_AND_STUDIES and is_cared_for(scene, concept):
        return Meaning.YES if concept.fact.assembly in FELT or is_owned(scene, concept) else Meaning.NOTHING
    return meaning_if_thought_of(scene, concept) or _answer(scene, concept)


def _answer(scene: Scene, concept: Concept) -> Meaning:
    """Yes or no, where nothing leaves it open."""
    if concept.fact.assembly in CARE_AND_STUDIES and is_denied_shortly(scene, concept):
        return Meaning.NO if tells_of_what_was_done(scene, concept) else Meaning.NOTHING
    own = concept.opposite and scene.words[concept.start] in _DENIES_ITSELF
    if concept.opposite and (own or not _denied_directly(scene, concept)) and not scene.passage.denied:
        return Meaning.NO
    if scene.has(concept, Flag.NEGATED) and is_only_undone(scene, concept):
        return Meaning.NO if concept.opposite else Meaning.YES
    flags = Flag.NEGATED if concept.fact.assembly in CARE_AND_STUDIES else _DENIED
    denied = scene.has(concept, flags) or _denied_when_asked(scene, concept)
    return Meaning.NO if denied != concept.opposite else Meaning.YES


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


def _denied_directly(scene: Scene, concept: Concept) -> bool:
    """Whether words right beside it, or behind it, may deny good news: "not fully weight bearing"; no list does."""
    return any(
        each.start >= concept.end
        or (concept.start - _BESIDE <= each.end <= concept.start and "," not in scene.words[each.end : concept.start])
        for each in scene.triggers
    )


def _denied_when_asked(scene: Scene, concept: Concept) -> bool:
    """Whether the patient denied it: "any weakness was denied"; a study or treatment denied is a request."""
    if not scene.has(concept, Flag.DENIED) or concept.fact.assembly in CARE_AND_STUDIES or "request" in scene.frames:
        return False
    return not any(
        other.fact.assembly in CARE_AND_STUDIES and other.start < concept.start and scene.has(other, Flag.DENIED)
        for other in scene.concepts
    )
