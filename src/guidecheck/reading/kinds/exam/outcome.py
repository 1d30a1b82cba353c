"""Tests, graded findings and whole examinations: nothing without a word or number for the outcome."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final, TypeAlias

from guidecheck.case import Fact
from guidecheck.reading.context.flag import Flag
from guidecheck.reading.kinds.exam.grades import grade_behind, number_between
from guidecheck.reading.kinds.exam.levels import with_limbs
from guidecheck.reading.kinds.exam.of_nerves import is_of_nerves
from guidecheck.reading.kinds.exam.outcome_words import worded
from guidecheck.reading.kinds.exam.parts import Part, parts_of, without
from guidecheck.reading.kinds.exam.resisted import read_resisted
from guidecheck.reading.kinds.exam.sided_outcomes import sided_outcomes
from guidecheck.reading.kinds.meaning import Meaning
from guidecheck.reading.kinds.placed_sides import BOTH
from guidecheck.reading.kinds.placing import is_of_another_joint, places_of
from guidecheck.reading.kinds.sides_beside import side_behind, side_closing_list
from guidecheck.reading.kinds.speakers import speaker_at
from guidecheck.reading.kinds.yes_or_no import meaning_of
from guidecheck.reading.places.attachment import Grade
from guidecheck.reading.places.sides import Place
from guidecheck.reading.sentences.grammar import EXCEPTING, OPPOSITE, words
from guidecheck.reading.sentences.layers import Layer
from guidecheck.reading.sentences.mentions import Concept
from guidecheck.reading.sentences.scene import Scene
from guidecheck.reading.sentences.scene_days import date_at

_Graded: TypeAlias = tuple[bool, float | str | None, tuple[int, int]]
_MEASURED_AHEAD: Final = 14
_MEASURED_BEFORE: Final = 8
_EXCEPTED_WITHIN: Final = 4
_REST_WITHIN: Final = 4
_REST: Final = words("elsewhere otherwise else remaining rest remainder")
_LOST: Final = words(
    "absent diminished decreased depressed reduced hypoactive trace brisk hyperactive exaggerated weak"
)
_IS: Final = {("is",), ("was",), ("are",), ("were",)}
_PARTING: Final = EXCEPTING | frozenset({",", ";"})
_DURING: Final = words("on upon during at by")


def read_outcome(scene: Scene, concept: Concept) -> Iterator[Fact]:
    """The facts of a test or graded finding whose outcome is told."""
    meaning = meaning_of(scene, concept)
    if meaning is Meaning.NOTHING or scene.has(concept, Flag.PLANNED) or _is_of_something_else(scene, concept, meaning):
        return
    whole = scene = with_limbs(scene, concept)
    first, last = _clause(scene, concept)
    if apart := _told_apart(scene, concept):
        yield from apart
        return
    parts = parts_of(scene, concept) if meaning is not Meaning.UNKNOWN else []
    if parts:
        yield from _of_parts(scene, concept, parts)
        scene, last = without(scene, parts), min(last, parts[0].start)
    graded = _numbered(scene, concept, first, last)
    graded = None if graded is not None and _is_of_the_rest(scene, concept, graded[2]) else graded
    if meaning is Meaning.UNKNOWN:
        value, measure, reach = None, None, (concept.start, concept.end)
    elif graded is not None:
        value, measure, reach = graded
    elif concept.fact.assembly == "procedure" and meaning is Meaning.NO:
        value, measure, reach = False, None, (concept.start, concept.end)
    else:
        told = worded(scene, concept) or _answered(scene, concept)
        if told is None:
            return
        value, measure, reach = told[0], None, told[1]
        if _is_felt(scene, concept, reach):
            return
    excepted = [part for part in parts if part.outcome is None]
    if not _has_an_exception(scene, concept, value, reach[1]):
        yield from _of_the_rest(_facts(scene, concept, value, measure, reach), excepted)
    yield from _of_parts(scene, concept, _exceptions(whole, excepted, value))


def _exceptions(scene: Scene, excepted: Sequence[Part], value: bool | None) -> list[Part]:
    """The exceptions with the opposite of what is told in general, without those that could not be tested."""
    if value is None:
        return []
    return [part.telling(not value) for part in excepted if not _is_open(scene, part)]


def _of_the_rest(told: Iterator[Fact], excepted: Sequence[Part]) -> Iterator[Fact]:
    """What is told in general: of one side, where the other alone is excepted ("normal except on the right")."""
    places = excepted[0].places if len(excepted) == 1 else ()
    alone = len(places) == 1 and places[0].region is None
    side = OPPOSITE.get(places[0].side or "") if alone else None
    yield from (replace(fact, side=side) if side and fact.side in {None, BOTH} else fact for fact in told)


def _told_apart(scene: Scene, concept: Concept) -> list[Fact]:
    """A test told by the grade of its muscle, or for each side."""
    if not concept.is_test:
        return []
    return read_resisted(scene, concept) or list(_by_side(scene, concept, sided_outcomes(scene, concept)))


def _has_an_exception(scene: Scene, concept: Concept, value: bool | None, end: int) -> bool:
    """Whether no deficit at all is told but for a finding behind it: "neurologically intact except for a foot drop"."""
    if concept.fact.assembly != "red_flag" or value is not False:
        return False
    near = next(
        (at for at in range(end, min(len(scene.words), end + _EXCEPTED_WITHIN)) if scene.words[at] in EXCEPTING), None
    )
    return near is not None and any(each.start > near for each in scene.concepts)


def _answered(scene: Scene, concept: Concept) -> tuple[bool, tuple[int, int]] | None:
    """The outcome of a test that a form only asks for, and that is answered: "Lachman: Y", "Spurling no"."""
    closes = not any(word.isalnum() for word in scene.words[concept.end :])
    if not (concept.is_test and closes and scene.passage.answered):
        return None
    return not scene.passage.denied, (concept.start, concept.end)


def _is_of_something_else(scene: Scene, concept: Concept, meaning: Meaning) -> bool:
    """Whether another joint or a study is meant, or where something is missing: "no documentation of spasm on exam"."""
    if is_of_nerves(scene, concept):
        return True
    if concept.fact.assembly != "exam" or meaning is not Meaning.UNKNOWN:
        return is_of_another_joint(scene, concept)
    return not _DURING.isdisjoint(scene.words[concept.start - 1 : concept.start])


def _is_of_the_rest(scene: Scene, concept: Concept, reach: tuple[int, int]) -> bool:
    """Whether a number is that of all the rest, behind a loss in words: "absent at the ankle and 2+ elsewhere"."""
    last = reach[1]
    rest = scene.words[max(concept.end, last - _REST_WITHIN) : last + 2]
    return not _REST.isdisjoint(rest) and not _LOST.isdisjoint(scene.words[concept.end : last])


def _is_felt(scene: Scene, concept: Concept, reach: tuple[int, int]) -> bool:
    """Whether the outcome is the word of a complaint: "he complains that his grip is weak"."""
    felt = (other for other in scene.concepts if other.fact.examined == concept.fact.name)
    return scene.frame_at(concept.start) == "complaints" and any(reach[0] <= other.start < reach[1] for other in felt)


def _by_side(scene: Scene, concept: Concept, both: Sequence[tuple[bool | None, str, int]]) -> Iterator[Fact]:
    """An outcome for each side: "positive on the left, negative on the right"."""
    if not both:
        return
    place = places_of(scene, concept).places[0]
    when, speaker = date_at(scene, concept.start), speaker_at(scene, concept)
    for value, side, end in both:
        quotes = scene.quoted(concept, end=end)
        yield Fact(concept.fact.name, value, place.region, side, when, speaker, quotes=quotes)


def _facts(
    scene: Scene, concept: Concept, value: bool | None, measure: float | str | None, reach: tuple[int, int]
) -> Iterator[Fact]:
    fact = concept.fact
    if fact.assembly == "exam" and value is not None:
        value = not value
    found = places_of(scene, concept)
    if fact.assembly == "exam":
        found = found._replace(places=tuple(_not_excepted(scene, reach[1], found.places)))
    when, speaker = date_at(scene, concept.start), speaker_at(scene, concept)
    first = reach[0] if found.start is None else min(reach[0], found.start)
    of_nerves = fact.name in scene.lexicon.rooted
    sideless = len(found.places) == 1 and (of_nerves or found.places[0].region not in scene.lexicon.spine)
    side = side_behind(scene, reach[1]) or side_closing_list(scene, concept) if sideless else None
    quotes = scene.quoted(concept, first, max(reach[1], found.end or 0, side.end if side else 0))
    for each in found.places:
        own = side is not None and (each.side in {None, BOTH} or found.grade >= Grade.SENTENCE)
        place = each.on(side.names[0]) if side is not None and own else each
        yield Fact(fact.name, value, place.region, place.side, when, speaker, measure, quotes=quotes)


def _not_excepted(scene: Scene, end: int, places: Sequence[Place]) -> Iterator[Place]:
    """The places whose examination has no exception: "wrist and elbow exams normal except for a tender scaphoid"."""
    if EXCEPTING.isdisjoint(scene.words[end : end + _EXCEPTED_WITHIN]):
        yield from places
        return
    excepted = {name for match in scene.layers[Layer.REGION] if match.start >= end for name in match.names}
    yield from (place for place in places if excepted and place.region and place.region not in excepted)


def _of_parts(scene: Scene, concept: Concept, parts: Sequence[Part]) -> Iterator[Fact]:
    """What is told beside the general outcome, part by part; a side alone is one of the general region."""
    general = _one_region(places_of(without(scene, parts), concept).places) if parts else None
    when, speaker = date_at(scene, concept.start), speaker_at(scene, concept)
    for part in parts:
        if part.outcome is None:
            continue
        value, measure = part.outcome.value, part.outcome.grade
        quotes = scene.quoted(Concept(concept.fact, part.start, part.end))
        for place in part.places:
            region = place.region or general
            yield Fact(concept.fact.name, value, region, place.side, when, speaker, measure, quotes=quotes)


def _is_open(scene: Scene, part: Part) -> bool:
    """Whether a part could not be tested."""
    return any(part.start <= quality.start < part.end for quality in scene.qualities("open"))


def _one_region(places: Sequence[Place]) -> str | None:
    """The region that places have in common."""
    regions = {place.region for place in places}
    return regions.pop() if len(regions) == 1 else None


def _numbered(scene: Scene, concept: Concept, first: int, last: int) -> _Graded | None:
    """An outcome told as a grade: "4+ over 5", "reflexes were 2+"."""
    apart = "motion" in concept.fact.name or _told_of_one_before(scene, concept)
    before = concept.start if apart else _own_words(scene, first, concept.start)
    for start, end in ((concept.end, last), (before, concept.start)):
        told = (grade_behind if start == concept.end else number_between)(scene, concept.fact, start, end)
        if told is not None:
            return told.value, told.grade, (min(start, concept.start), max(told.end, concept.end))
    return None


def _told_of_one_before(scene: Scene, concept: Concept) -> bool:
    """Whether a grade before a mention is that of one more of its kind: "arm strength is 5/5 in all muscle groups"."""
    same = (other for other in reversed(scene.concepts) if other.end <= concept.start and other.fact is concept.fact)
    other = next(same, None)
    between = scene.words[other.end : concept.start] if other else ()
    return between[:1] in _IS and ";" not in between and "and" not in between


def _own_words(scene: Scene, first: int, end: int) -> int:
    """The first of the words before a mention that no comma parts from it, and no "except"."""
    return max((index + 1 for index in range(first, end) if scene.words[index] in _PARTING), default=first)


def _clause(scene: Scene, concept: Concept) -> tuple[int, int]:
    """The words around a mention up to the next one on either side."""
    first = max((other.end for other in scene.concepts if other.end <= concept.start), default=0)
    others = (other for other in scene.concepts if other.start >= concept.end and not scene.has(other, Flag.CAUSE))
    last = min((other.start for other in others), default=len(scene.words))
    return max(first, concept.start - _MEASURED_BEFORE), min(last, concept.end + _MEASURED_AHEAD)
