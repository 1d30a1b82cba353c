"""Which places a mention belongs to, and how sure that is."""

from collections.abc import Callable, Sequence
from enum import IntEnum
from itertools import dropwhile
from typing import NamedTuple

from guidecheck.reading.lexicon import GRADED, VAGUE
from guidecheck.reading.places.beside import accompanied, adjacent, coordinated, is_free
from guidecheck.reading.places.following import examined_group, is_detail, led_to, subject_of_findings
from guidecheck.reading.places.regions import Group
from guidecheck.reading.places.sides import Place
from guidecheck.reading.sentences.grammar import (
    ARTICLES,
    CONJUNCTIONS,
    EXCEPTING,
    FILLING,
    PREPOSITIONS,
    SIDE_WORDS,
    words,
)
from guidecheck.reading.sentences.mentions import Concept
from guidecheck.reading.sentences.scene import Scene
from guidecheck.reading.sentences.trie import Layer

_OWN_REGION = frozenset({"pain", "diagnosis", "sign", "treatment", "procedure", "exam", "study"})
_OF_A_REGION = frozenset({"sign", "test", "symptom"})
_BESIDE = 6
_PREPOSITION = frozenset((word,) for word in PREPOSITIONS)
_SAYS = words("is was are were has have had remain feel felt")
_SAYING = _SAYS | words("been being also still now not very quite less much more most")
_TURNS = words("and but while whereas although though")
_PASSING = EXCEPTING | words("; however")
_Look = Callable[[Scene, Concept], Group | None]


class Grade(IntEnum):
    """How a region is tied to a statement, best first."""

    ADJACENT = 1
    PREPOSITIONAL = 2
    COORDINATED = 3
    SENTENCE = 4
    INHERITED = 5
    NONE = 6


class Attached(NamedTuple):
    """The places of a statement; the quote that shows them reaches from `start` to `end`."""

    places: tuple[Place, ...] = ()
    grade: Grade = Grade.NONE
    start: int | None = None
    end: int | None = None


def told_at(group: Group) -> Attached:
    """The places of a group that a statement is said of."""
    return Attached(group.places, Grade.PREPOSITIONAL, group.start, group.end)


def attached(scene: Scene, concept: Concept, worst: Grade = Grade.INHERITED, placing: str = "") -> Attached:
    """The places of *concept*, tied at least as well as *worst*."""
    for grade, look in _TARGET if placing == "target" else _LOOKS:
        if grade > worst:
            continue
        found = look(scene, concept)
        if found is not None:
            return Attached(found.places, grade, found.start, found.end)
    return Attached()


def _inside(scene: Scene, concept: Concept) -> Group | None:
    """The region that is part of the words themselves: "cervical fusion"."""
    if concept.fact.assembly not in _OWN_REGION:
        return None
    side = next((match.names[0] for match in scene.layers[Layer.SIDE] if match.end == concept.start), None)
    places = tuple(
        Place(name or None, side, match.start, match.end)
        for match in scene.layers[Layer.REGION]
        if concept.start <= match.start and match.end <= concept.end and VAGUE not in match.names
        for name in match.names
    )
    return Group(places, concept.start, concept.end) if places else None


def _named_inside(scene: Scene, concept: Concept) -> Group | None:
    """The region in the words themselves, unless another follows at once: "tarsal tunnel syndrome of the ankle"."""
    group = _inside(scene, concept) if scene.words[concept.end : concept.end + 1] not in _PREPOSITION else None
    return group if group is not None and all(place.region for place in group.places) else None


def _inside_the_next(scene: Scene, concept: Concept) -> Group | None:
    """The region in words that follow at once and are a mention too: "numbness in the L5 distribution"."""
    if scene.words[concept.end : concept.end + 1] not in _PREPOSITION:
        return None
    other = next((other for other in scene.concepts if other.start == concept.end), None)
    return _inside(scene, other) if other is not None else None


def _subject(scene: Scene, concept: Concept) -> Group | None:
    """The group that a clause says a mention of: "the left hip is painful"; what changes is told in `trends`."""
    if concept.fact.assembly == "change":
        return None
    group = next((group for group in reversed(scene.groups) if group.end <= concept.start), None)
    said = scene.words[group.end : concept.start] if group else ()
    return group if said and _SAYING.issuperset(said) and not _SAYS.isdisjoint(said) else None


def _chained(scene: Scene, concept: Concept) -> Group | None:
    """The group of the mention before, where both stand in one list: "left knee pain, swelling and stiffness"."""
    current = concept
    for other in reversed(scene.concepts):
        if other.end > current.start:
            continue
        if other.fact is concept.fact or not _in_one_list(scene, other, current):
            return None
        group = adjacent(scene, other) or accompanied(scene, other) or _inside(scene, other)
        if group is not None:
            return group
        current = other
    return None


def _in_one_list(scene: Scene, first: Concept, second: Concept) -> bool:
    """Whether one mention follows the other in a list; a diagnosis also where "with" joins them."""
    between = tuple(dropwhile(FILLING.__contains__, scene.words[first.end : second.start]))
    joined = second.fact.assembly == "diagnosis" and between[:1] == ("with",) and len(between) <= 3
    return joined or coordinated(scene, first.end, second.start)


def _under_its_head(scene: Scene, concept: Concept) -> Group | None:
    """The region whose colon opens the list that a mention stands in: "left ankle: sprain, tendinitis"."""
    group = next((group for group in reversed(scene.groups) if group.end <= concept.start), None)
    return group if group is not None and scene.words[group.end] == ":" else None


def _spinal(scene: Scene, concept: Concept) -> Group | None:
    """The part of the spine that the passage is about, for muscles beside the spine that name no part of it."""
    if any(place.region in scene.lexicon.spine for group in scene.groups for place in group.places):
        return None
    beside = (match for match in scene.layers[Layer.REGION] if VAGUE in match.names)
    if not any(
        concept.start - _BESIDE <= match.start <= concept.end + _BESIDE and scene.words[match.start].startswith("para")
        for match in beside
    ):
        return None
    for places in (scene.passage.places, scene.passage.pains):
        told = {place.region: place for place in places if place.region in scene.lexicon.spine}
        if told:
            return Group(tuple(told.values()), concept.start, concept.end) if len(told) == 1 else None
    return None


def _same_sentence(scene: Scene, concept: Concept) -> Group | None:
    """The nearest group before the mention; for what an examination finds else the first one after it.

    What is graded after a comma is another limb's or the whole examination's; a symptom has one place or none.
    """
    first = scene.visit_start(concept.start)
    before = [group for group in scene.groups if first <= group.start and group.end <= concept.start]
    if before and (subject := _past_a_detail(scene, before[-1], concept)) is not None:
        return subject
    if before and concept.fact.assembly == "diagnosis" and ";" in scene.words[before[-1].end : concept.start]:
        return None
    if before and scene.passage.head and _is_passed(scene, before[-1], concept):
        return None
    if before and _is_of_a_limb(scene, concept) and _is_told_of_another(scene, before[-1], concept):
        return examined_group(scene, concept)
    if before and concept.fact.assembly == "symptom" and not _is_of_one_place(scene, before[-1], concept):
        return None
    if before or concept.fact.assembly not in {"sign", "test"}:
        return before[-1] if before else None
    after = next((group for group in scene.groups if group.start >= concept.end), None)
    excepted = after is not None and not _PASSING.isdisjoint(scene.words[concept.end : after.start])
    return after if after and is_free(scene, after) and not excepted else None


def _past_a_detail(scene: Scene, group: Group, concept: Concept) -> Group | None:
    """The region that findings are told of, where the one before only says where another finding of them is.

    "The lumbar spine had tenderness over the left buttock, spasm, and limited flexion": all are of the lumbar spine.
    """
    goes_on = not CONJUNCTIONS.isdisjoint(scene.words[group.end : concept.start])
    if concept.fact.assembly not in _OF_A_REGION or not goes_on or not is_detail(scene, group):
        return None
    subject = subject_of_findings(scene, concept)
    if subject is None or subject is group or len(subject.places) != 1:
        return None
    return subject if all(_is_part(scene, place, subject.places[0]) for place in group.places) else None


def _is_part(scene: Scene, place: Place, whole: Place) -> bool:
    """Whether a place can be where something of a region is felt: in the same limb, or beside its part of the spine."""
    if whole.region in scene.lexicon.spine:
        return place.region == whole.region or place.region not in scene.lexicon.spine
    return scene.lexicon.in_one_limb(place.region, whole.region)


def _is_of_one_place(scene: Scene, group: Group, concept: Concept) -> bool:
    """Whether a symptom can be that of the place before it: one place, and for nerves no semicolon between."""
    passed = concept.fact.referred and ";" in scene.words[group.end : concept.start]
    return len(group.places) == 1 and not passed


def _is_of_a_limb(scene: Scene, concept: Concept) -> bool:
    """Whether a mention is graded limb by limb: strength, reflexes, sensation."""
    return concept.needs == GRADED and concept.fact.name in scene.lexicon.rooted


def _is_told_of_another(scene: Scene, group: Group, concept: Concept) -> bool:
    """Whether what is graded after a place that something was told of is another limb's, or the whole examination's.

    "Sensation was decreased in the left leg and reflexes were normal"; "in the left leg, …" heads both.
    """
    between = scene.words[group.end : concept.start]
    told = any(other.end <= group.start for other in scene.concepts)
    return told and (between[:1] == (",",) or not _TURNS.isdisjoint(between))


def _is_passed(scene: Scene, group: Group, concept: Concept) -> bool:
    """Whether a line goes on behind a detail of its head: "wrist: tender at the radial styloid, swelling present"."""
    after = scene.words[group.end : group.end + 1]
    goes_on = after != (":",) and "," in scene.words[group.end : concept.start]
    return goes_on and not _opens_its_line(scene, group)


def _opens_its_line(scene: Scene, group: Group) -> bool:
    """Whether a place is the first thing told under the name of a system: "Extremities: the left arm, there is …"."""
    if scene.passage.head[0].region is not None or ":" not in scene.words[: group.start]:
        return False
    return (ARTICLES | SIDE_WORDS).issuperset(scene.words[scene.words.index(":") + 1 : group.start])


def _inherited(scene: Scene, concept: Concept) -> Group | None:
    """The one place that the passage is about."""
    places = tuple(_unsided(scene, place) for place in scene.passage.places)
    if len(places) != 1 or _is_only_hurting(scene, concept, places[0]):
        return None
    return Group(places, concept.start, concept.end)


def _is_only_hurting(scene: Scene, concept: Concept, place: Place) -> bool:
    """Whether strength or sensation would be that of a spine that no examination names: they are the limbs'."""
    rooted = concept.fact.name in scene.lexicon.rooted and not scene.passage.note
    return rooted and place.region in scene.lexicon.spine and not place.is_named


def _unsided(scene: Scene, place: Place) -> Place:
    """In a note the side of one finding of the spine is not the side of the next."""
    return place._replace(side=None) if scene.passage.note and place.region in scene.lexicon.spine else place


_LOOKS: Sequence[tuple[Grade, _Look]] = (
    (Grade.ADJACENT, adjacent),
    (Grade.PREPOSITIONAL, _named_inside),
    (Grade.PREPOSITIONAL, _inside_the_next),
    (Grade.PREPOSITIONAL, led_to),
    (Grade.ADJACENT, accompanied),
    (Grade.PREPOSITIONAL, _inside),
    (Grade.PREPOSITIONAL, _subject),
    (Grade.COORDINATED, _chained),
    (Grade.COORDINATED, _under_its_head),
    (Grade.INHERITED, _spinal),
    (Grade.SENTENCE, _same_sentence),
    (Grade.INHERITED, _inherited),
)
_TARGET: Sequence[tuple[Grade, _Look]] = (
    (Grade.PREPOSITIONAL, led_to),
    (Grade.PREPOSITIONAL, adjacent),
    (Grade.PREPOSITIONAL, accompanied),
)
