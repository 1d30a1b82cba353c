"""What stands under the heading for operations: none, or a list that tells them by what was operated on."""

from collections.abc import Iterator, Sequence
from typing import Final

from guidecheck.case import Fact, Speaker
from guidecheck.reading.kinds.placing import places_of
from guidecheck.reading.kinds.told_days import year_after
from guidecheck.reading.places.sides import Place
from guidecheck.reading.sentences.assemblies import DISEASES
from guidecheck.reading.sentences.grammar import words
from guidecheck.reading.sentences.mentions import Concept
from guidecheck.reading.sentences.scene import Scene
from guidecheck.vocabulary import FactDef

_NONE: Final = words("none no negative deny nil noncontributory")
_MOST_LISTED: Final = 10
_LISTED_FROM: Final = 2


def read_no_surgery(scene: Scene) -> Iterator[Fact]:
    """That there was no operation, told by a word under the heading for operations: "Surgical history: none"."""
    if scene.passage.part != "surgeries" or scene.concepts or scene.words[0] not in _NONE:
        return
    procedure = _procedure(scene)
    if procedure is None:
        return
    yield Fact(procedure.name, False, speaker=Speaker.PROVIDER, quotes=scene.quoted(Concept(procedure, 0, 1)))


def read_listed_surgery(scene: Scene) -> Iterator[Fact]:
    """An operation that a list of operations tells by what was operated on: "2. Inguinal hernia, left"."""
    if scene.passage.part != "surgeries" or len(scene.words) > _MOST_LISTED or scene.triggers or scene.passage.denied:
        return
    if any(concept.fact.assembly not in DISEASES for concept in scene.concepts):
        return
    procedure = _procedure(scene)
    if procedure is None or not (scene.concepts or (scene.groups and scene.groups[0].start <= _LISTED_FROM)):
        return
    for concept in scene.concepts[:1]:
        yield from _listed(scene, procedure, places_of(scene, concept).places, concept.start, concept.end)
    for group in scene.groups if not scene.concepts else ():
        yield from _listed(scene, procedure, group.places, group.start, group.end)


def _listed(scene: Scene, procedure: FactDef, places: Sequence[Place], start: int, end: int) -> Iterator[Fact]:
    """An operation at each of the places, told by the words from *start* to *end*."""
    for place in places:
        day, quotes = year_after(scene, Concept(procedure, start, end)), scene.quoted(Concept(procedure, start, end))
        yield Fact(procedure.name, True, place.region, place.side, day, Speaker.PROVIDER, quotes=quotes)


def _procedure(scene: Scene) -> FactDef | None:
    """The fact of an operation."""
    return next((f for f in scene.lexicon.facts.values() if f.assembly == "procedure" and f.planned), None)
