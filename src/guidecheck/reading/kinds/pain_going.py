"""Pain told from one place into another, without a verb: "pain from the low back through the buttock into the leg"."""

from collections.abc import Iterator
from typing import Final

from guidecheck.case import Fact
from guidecheck.reading.kinds.meaning import Meaning
from guidecheck.reading.kinds.speakers import speaker_at
from guidecheck.reading.kinds.yes_or_no import meaning_of
from guidecheck.reading.places.regions import Group
from guidecheck.reading.places.spread import from_and_to, spread_over
from guidecheck.reading.sentences.grammar import ARTICLES, SIDE_WORDS, words
from guidecheck.reading.sentences.mentions import Concept
from guidecheck.reading.sentences.scene import Scene
from guidecheck.reading.sentences.scene_days import date_at

_FROM: Final = "from"
_TO_SOURCE: Final = ARTICLES | SIDE_WORDS | words("his her their my")
_ONWARD: Final = words("into down through to across and then all way as far past , out") | _TO_SOURCE
_GOING: Final = words("into down through to across")


def read_pain_going(scene: Scene, concept: Concept) -> Iterator[Fact]:
    """The pain as one that radiates to the places it is told to go to."""
    if concept.fact.assembly != "pain" or scene.words[concept.end : concept.end + 1] != (_FROM,):
        return
    name = next((fact.name for fact in scene.lexicon.facts.values() if fact.placed == "target"), None)
    meaning = meaning_of(scene, concept)
    if name is None or meaning not in {Meaning.YES, Meaning.NO} or spread_over(scene, concept) is not None:
        return
    if any(each.fact.placed == "target" for each in scene.concepts):
        return
    for group in _reached(scene, concept.end + 1):
        quotes = scene.quoted(concept, end=group.end)
        when, speaker = date_at(scene, concept.start), speaker_at(scene, concept)
        for place in group.places:
            yield Fact(name, meaning.value, place.region, place.side, when, speaker, quotes=quotes)


def _reached(scene: Scene, start: int) -> Iterator[Group]:
    """The groups that follow the source one after the other, each led by a word for where it goes."""
    groups = [group for group in scene.groups if group.start >= start]
    if not groups or not _TO_SOURCE.issuperset(scene.words[start : groups[0].start]):
        return
    if (both := from_and_to(scene, groups[0])) is not None and both[1]:
        yield groups[0]._replace(places=both[1])
    end = groups[0].end
    for group in groups[1:]:
        between = scene.words[end : group.start]
        if not _ONWARD.issuperset(between) or _GOING.isdisjoint(between):
            return
        yield group
        end = group.end
