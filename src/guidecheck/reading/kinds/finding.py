"""Symptoms, signs, diagnoses, red flags and changes: present unless the context says otherwise."""

from collections.abc import Iterator
from typing import Final

from guidecheck.case import Fact
from guidecheck.reading.kinds.alternatives import is_one_of_two
from guidecheck.reading.kinds.exam.grades import grade_behind
from guidecheck.reading.kinds.exam.grades_before import grade_before
from guidecheck.reading.kinds.exam.levels import with_limbs
from guidecheck.reading.kinds.exam.named import named_beside
from guidecheck.reading.kinds.excepted import with_exception
from guidecheck.reading.kinds.finding_places import place_and_day
from guidecheck.reading.kinds.meaning import Meaning
from guidecheck.reading.kinds.no_finding import states_nothing
from guidecheck.reading.kinds.said_negative import said_negative
from guidecheck.reading.kinds.sides_beside import side_right_before
from guidecheck.reading.kinds.speakers import speaker_at
from guidecheck.reading.kinds.yes_or_no import meaning_of
from guidecheck.reading.sentences.grammar import EXCEPTING, words
from guidecheck.reading.sentences.layers import Layer, Match
from guidecheck.reading.sentences.mentions import Concept
from guidecheck.reading.sentences.scene import Scene

_GRADED_WITHIN: Final = 12
_FELT: Final = words("report reported state stated feel felt describe described")
_NO_EXAMINATION: Final = frozenset({"complaints", "injury", "diagnoses", "past"})


def read_finding(scene: Scene, concept: Concept) -> Iterator[Fact]:
    """The facts of a mention that needs no grade."""
    meaning = meaning_of(scene, concept)
    if states_nothing(scene, concept, meaning):
        return
    negative = said_negative(scene, concept) if meaning is Meaning.YES and not concept.opposite else None
    meaning = _told(scene, concept, meaning, negative=negative is not None)
    name, (grade, end) = concept.fact.name, _grade(scene, concept)
    if concept.fact.examined and (grade is not None or _is_examined(scene, concept)):
        name = concept.fact.examined
    scene = with_limbs(scene, concept)
    found, when = place_and_day(scene, concept)
    if (left := with_exception(scene, concept, meaning, found)) is None:
        return
    meaning, found = left
    first, last = negative or (concept.start, concept.end)
    first = first if found.start is None else min(first, found.start)
    speaker, quotes = speaker_at(scene, concept), scene.quoted(concept, first, max(end, last, found.end or 0))
    own = side_right_before(scene, concept) if concept.fact.assembly == "diagnosis" else None
    for place in found.places:
        yield Fact(name, meaning.value, place.region, place.side or own, when, speaker, grade, quotes=quotes)


def _told(scene: Scene, concept: Concept, meaning: Meaning, *, negative: bool) -> Meaning:
    """What a mention says of what is there: no, where it is said to be negative; open, where another may be it."""
    if meaning is Meaning.YES and negative:
        return Meaning.NO
    return Meaning.UNKNOWN if meaning is Meaning.YES and is_one_of_two(scene, concept) else meaning


def _is_examined(scene: Scene, concept: Concept) -> bool:
    """Whether an examination found it: the sentence tells one, or the muscle is named that is weak."""
    told = scene.passage.part in {"", "examination"} and scene.frame_at(concept.start) not in _NO_EXAMINATION
    tested = any(each.is_test for each in scene.concepts)
    named = told and _FELT.isdisjoint(scene.words)
    if named and named_beside(scene, concept, concept.fact.examined, of_a_root=not tested):
        return True
    return scene.frame_at(concept.start) == "examination" and not _of_a_review(scene, concept)


def _of_a_review(scene: Scene, concept: Concept) -> bool:
    """Whether it is told in a review of systems, whose heads only look like an examination's: "Neuro: no weakness"."""
    cues = [cue for cue in scene.cues if cue.names[0] == "examination" and cue.end <= concept.start]
    return scene.passage.part == "complaints" and all(scene.words[cue.end - 1] == ":" for cue in cues)


def _grade(scene: Scene, concept: Concept) -> tuple[float | str | None, int]:
    """The grade of a weakness that an examination found, and where it ends: "weakness of the right deltoid 4/5"."""
    measured = scene.lexicon.facts[concept.fact.examined] if concept.fact.examined else concept.fact
    if "grade" not in measured.measure:
        return None, 0
    mention = Match(Layer.CONCEPT, concept.start, concept.end, ())
    if before := grade_before(scene, measured, mention, 0):
        return before.grade, concept.end
    later = min((other.start for other in scene.concepts if other.start >= concept.end), default=len(scene.words))
    end = min(later, concept.end + _GRADED_WITHIN)
    end = next((at for at in range(concept.end, end) if scene.words[at] in EXCEPTING), end)
    found = grade_behind(scene, measured, concept.end, end)
    return (found.grade, found.end) if found else (None, 0)
