"""Where a pain is: at its own places, at those of a list behind it, at those told before."""

from collections.abc import Iterator, Sequence
from typing import Final

from guidecheck.reading.kinds.meaning import Meaning
from guidecheck.reading.kinds.placing import places_of
from guidecheck.reading.kinds.yes_or_no import meaning_of
from guidecheck.reading.phrases import SOURCE
from guidecheck.reading.places.attachment import Attached, Grade
from guidecheck.reading.places.sides import NOWHERE, Place
from guidecheck.reading.places.spread import from_and_to, spread_over
from guidecheck.reading.sentences.grammar import CONJUNCTIONS, words
from guidecheck.reading.sentences.layers import Layer
from guidecheck.reading.sentences.mentions import Concept
from guidecheck.reading.sentences.scene import Scene

_IT_WITHIN: Final = 6
_HAS_BEEN: Final = words(
    "is was has had been still now always often sometimes very quite rather remains became gets also only"
)
_MOVED: Final = {
    (word,)
    for word in words(
        "went go goes going gone come comes came coming get gets got getting is was be been brought sent held"
    )
}
_SAID: Final = words("rated rate rating at 10")


def _worst(scene: Scene, concept: Concept) -> Grade:
    """How loosely pain may be placed: an entry of its own in a list of diagnoses has no other's place."""
    if concept.needs == SOURCE:
        return Grade.ADJACENT
    apart = scene.words[concept.start - 1 : concept.start] == (",",)
    return Grade.PREPOSITIONAL if apart and scene.frame_at(concept.start) == "diagnoses" else Grade.COORDINATED


def placed(scene: Scene, concept: Concept) -> Attached:
    """The places of pain; where the mention tells where it goes, those before it or behind "from"."""
    if spread := spread_over(scene, concept):
        return Attached(spread.places, Grade.PREPOSITIONAL, spread.start, spread.end)
    found = places_of(scene, concept, _worst(scene, concept))
    if found.grade is not Grade.NONE or not any(
        other.fact.placed == "target" and concept.start <= other.start <= concept.end + 1 for other in scene.concepts
    ):
        return found
    group = next((group for group in scene.groups if group.start >= concept.end), None)
    ways = from_and_to(scene, group) if group else None
    return Attached(ways[0], Grade.PREPOSITIONAL, group.start, group.end) if group and ways else found


def heads(scene: Scene, concept: Concept) -> bool:
    """Whether a pain is the head of its line: "Pain: 4/10"."""
    return concept.start == 0 and scene.words[concept.end : concept.end + 1] == (":",)


def and_of_the_back(scene: Scene, found: Attached) -> bool:
    """Whether the list of places has one that is no region: "pain in the neck and back rated 5/10"."""
    return any(_listed_without_region(scene, found))


def names_the_back(scene: Scene, found: Attached) -> bool:
    """Whether a list of places has the back, of which no more is told: "back and left leg pain"."""
    return any(
        scene.words[at] == "back" and scene.words[at - 1 : at] not in _MOVED
        for at in _listed_without_region(scene, found)
    )


def _listed_without_region(scene: Scene, found: Attached) -> Iterator[int]:
    """Where a list of places names one that is no region."""
    if found.start is None or found.end is None or CONJUNCTIONS.isdisjoint(scene.words[found.start : found.end]):
        return
    for match in scene.layers[Layer.REGION]:
        if match.names == ("",) and found.start <= match.start < found.end:
            yield match.start


def of_several(scene: Scene, concept: Concept, places: Sequence[Place]) -> bool:
    """Whether the score is that of a pain told just before as well: "neck pain and low back pain rated 5/10".

    Two words for the pain of one place are one pain: "pain and discomfort in the low back, rated 5/10".
    """
    before = [other for other in scene.concepts if other.end <= concept.start and other.fact is concept.fact]
    if not before:
        return False
    between = scene.words[before[-1].end : concept.start]
    if between[:1] not in {("and",), ("/",)} or not _SAID.isdisjoint(between):
        return False
    told = placed(scene, before[-1]).places
    return [(place.region, place.side) for place in told] != [(place.region, place.side) for place in places]


def told_before(scene: Scene, concept: Concept, score: int | None) -> tuple[Place, ...]:
    """The places of pain without a place: the one pain told so far, else none; nothing where no score is told."""
    if score is None:
        listed = scene.frame_at(concept.start) == "diagnoses"
        return (NOWHERE,) if listed else _meant_again(scene, concept)
    if len(scene.passage.head) == 1:
        return scene.passage.head
    if here := _told_in_sentence(scene, concept):
        return tuple(here) if len(here) == 1 else (NOWHERE,)
    pains = {(place.region, place.side): place for place in scene.passage.pains}
    return (
        tuple(pains.values()) if len(pains) == 1 else (scene.passage.subject or (NOWHERE,)) if not pains else (NOWHERE,)
    )


def _meant_again(scene: Scene, concept: Concept) -> tuple[Place, ...]:
    """The one place that "it" means: "the left shoulder was wrenched, and it has been painful ever since"."""
    at = next(
        (i for i in range(concept.start - 1, max(-1, concept.start - _IT_WITHIN), -1) if scene.words[i] == "it"), -1
    )
    if at < 0 or not _HAS_BEEN.issuperset(scene.words[at + 1 : concept.start]):
        return ()
    group = next((group for group in reversed(scene.groups) if group.end <= at), None)
    told = group.places if group is not None else scene.passage.places
    return tuple(Place(place.region, place.side, 0, 0) for place in told) if len(told) == 1 else ()


def _told_in_sentence(scene: Scene, concept: Concept) -> set[Place]:
    """The places of the pains told before in the sentence: "he has left knee pain and rates his pain as 7/10"."""
    before = (o for o in scene.concepts if o.end <= concept.start and o.fact is concept.fact)
    felt = (placed(scene, other) for other in before if meaning_of(scene, other) is Meaning.YES)
    told = (place for found in felt if found.grade is not Grade.NONE for place in found.places)
    return {Place(place.region, place.side, 0, 0) for place in told}
