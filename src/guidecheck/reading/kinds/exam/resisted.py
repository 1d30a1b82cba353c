"""Tests of a muscle that are told by its grade: "Jobe 4-/5", "empty can 4/5 on the right and 5/5 on the left"."""

from collections.abc import Iterator
from typing import Final, NamedTuple

from guidecheck.case import Fact
from guidecheck.reading.kinds.exam.grades import number_between
from guidecheck.reading.kinds.exam.outcome_words import worded
from guidecheck.reading.kinds.placing import places_of
from guidecheck.reading.kinds.speakers import speaker_at
from guidecheck.reading.sentences.grammar import ARTICLES, COPULAS, SIDE_WORDS, words
from guidecheck.reading.sentences.layers import Layer, Match
from guidecheck.reading.sentences.mentions import Concept
from guidecheck.reading.sentences.scene import Scene
from guidecheck.reading.sentences.scene_days import date_at
from guidecheck.vocabulary import FactDef

_OF_FIVE: Final = words("5 five")
_PARTS: Final = words(", ; . and but while vs versus compared")
_TELLING: Final = (
    ARTICLES
    | COPULAS
    | SIDE_WORDS
    | words(": = ( ) - + / of over out plus minus test testing strength power grade graded on in at side to with")
)
_MOST: Final = 24


class Graded(NamedTuple):
    """The grade of a muscle in a test, of one side where one is told with it."""

    weak: bool
    grade: float | str | None
    side: Match | None
    end: int


def read_resisted(scene: Scene, concept: Concept) -> list[Fact]:
    """A test told by grades, which a weak muscle or pain makes positive, and the strength that they tell."""
    strength = scene.lexicon.facts.get(concept.fact.resisted)
    if strength is None or _OF_FIVE.isdisjoint(scene.words[concept.end : concept.end + _MOST]):
        return []
    return [fact for told in _graded(scene, concept, strength) for fact in _facts(scene, concept, strength, told)]


def _graded(scene: Scene, concept: Concept, strength: FactDef) -> Iterator[Graded]:
    """The grades right behind a test, part by part: of the first, and of another side."""
    start, last = concept.end, _end(scene, concept, strength)
    first = True
    while start < last:
        end = next((at for at in range(start, last) if scene.words[at] in _PARTS), last)
        told = number_between(scene, strength, start, end)
        side = next((side for side in scene.layers[Layer.SIDE] if start <= side.start < end), None)
        if told is None or not (first or side) or not _only_tells(scene, start, told.end):
            return
        yield Graded(told.value, told.grade, side, max(told.end, side.end if side else 0))
        start, first = end + 1, False


def _end(scene: Scene, concept: Concept, strength: FactDef) -> int:
    """Where the next mention begins that is not of the strength itself, or the next muscle."""
    others = (each.start for each in scene.concepts if each.fact is not strength)
    tested = (each.start for each in scene.layers[Layer.TESTED])
    later = [at for at in (*others, *tested) if at >= concept.end]
    return min((*later, concept.end + _MOST, len(scene.words)))


def _only_tells(scene: Scene, start: int, end: int) -> bool:
    """Whether nothing but a grade and its side stand there."""
    return all(word in _TELLING or word.isdigit() for word in scene.words[start:end])


def _facts(scene: Scene, concept: Concept, strength: FactDef, told: Graded) -> Iterator[Fact]:
    """The outcome of the test for a side, and the strength where no mention of its own tells it."""
    positive = told.weak or (worded(scene, concept) or (False,))[0]
    when, speaker = date_at(scene, concept.start), speaker_at(scene, concept)
    quotes = scene.quoted(concept, end=told.end)
    named = any(each.fact is strength and concept.end <= each.start < told.end for each in scene.concepts)
    for each in places_of(scene, concept).places:
        place = each.on(told.side.names[0]) if told.side else each
        at = place.region, place.side, when, speaker
        yield Fact(concept.fact.name, positive, *at, quotes=quotes)
        if not named:
            yield Fact(strength.name, told.weak, *at, told.grade, quotes=quotes)
