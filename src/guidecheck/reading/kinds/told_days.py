"""Days that hold for one statement alone: of a treatment, of a reason to look, and years told right behind."""

from typing import Final

from guidecheck.case import When
from guidecheck.reading.sentences.assemblies import CARE
from guidecheck.reading.sentences.grammar import words
from guidecheck.reading.sentences.mentions import Concept
from guidecheck.reading.sentences.numbers import LATEST, is_year
from guidecheck.reading.sentences.scene import LISTS, Scene
from guidecheck.reading.sentences.scene_days import date_at

_YEAR_WITHIN: Final = 7
_OWN_WITHIN: Final = 2
_CLOSES: Final = words(". ;")
_ALL: Final = words("any all throughout anywhere each every")
_PAPERS: Final = words("report note record visit chart file")
_PAPERS_WITHIN: Final = 14
_PAPERS_NEAR: Final = 5
_NEVER_WITHIN: Final = 6


def is_of_all_papers(scene: Scene, index: int) -> bool:
    """Whether what is told before *index* holds for all reports, and for no one visit: "no fever in any report"."""
    told = scene.words[index : index + _PAPERS_WITHIN]
    at = next((at for at, word in enumerate(told) if word in _ALL), None)
    return at is not None and not _PAPERS.isdisjoint(told[at + 1 : at + _PAPERS_NEAR])


def never_was(scene: Scene, concept: Concept) -> bool:
    """Whether something is said never to have been, at no visit and at any: "there was never any seizure"."""
    return "never" in scene.words[max(0, concept.start - _NEVER_WITHIN) : concept.end]


def date_of_reason(scene: Scene, index: int) -> When | None:
    """The day on which something is to be ruled out: in a list of diagnoses of a note that of its visit."""
    listed = scene.passage.note and scene.frame_at(index) in LISTS
    return scene.passage.date if listed else date_at(scene, index)


def date_of_care(scene: Scene, index: int) -> When | None:
    """The day of a treatment told at *index*: in a note only one that the sentence gives for it."""
    if not scene.passage.note:
        return date_at(scene, index)
    day = scene.days[0] if scene.days else None
    if day is None:
        return None
    told = scene.word_at(day.start)
    cares = [other for other in scene.concepts if other.fact.assembly in CARE]
    if any(index < other.start < told for other in cares):
        return None
    own = any(other.end <= told <= other.end + _OWN_WITHIN and told < index for other in cares)
    return None if own and "," in scene.words[told:index] else day.when


def year_after(scene: Scene, concept: Concept) -> When | None:
    """The year that a note tells right after what was done or had: "knee arthroscopy in 2014", "chiropractic 2015"."""
    if not scene.passage.note:
        return None
    last = min((o.start for o in scene.concepts if o.start >= concept.end and o.fact is not concept.fact), default=999)
    latest = scene.passage.visit.year if scene.passage.visit else LATEST
    for index in range(concept.end, min(len(scene.words), last, concept.end + _YEAR_WITHIN)):
        word = scene.words[index]
        if word in _CLOSES or word == "since":
            return None
        if is_year(word, latest):
            return When(int(word))
    return None
