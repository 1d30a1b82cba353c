"""Which places a mention belongs to, and how sure that is."""

from collections.abc import Callable, Sequence
from enum import IntEnum
from itertools import dropwhile
from typing import Final, NamedTuple

from guidecheck.reading.places.beside import accompanied, adjacent, bracketed, coordinated, lacking, said_of_the_next
from guidecheck.reading.places.clauses import heads_its_entry, is_told_past_the_spine, told_in_clause
from guidecheck.reading.places.following import led_to
from guidecheck.reading.places.inherited import inherited, spinal
from guidecheck.reading.places.inside import inside, inside_the_next, named_inside
from guidecheck.reading.places.out_of_reach import is_out_of_reach
from guidecheck.reading.places.regions import Group
from guidecheck.reading.places.said_of import said_of
from guidecheck.reading.places.same_sentence import in_same_sentence, only_names_a_test
from guidecheck.reading.places.sides import Place
from guidecheck.reading.places.spread import in_the_limb_named
from guidecheck.reading.sentences.grammar import FILLING, words
from guidecheck.reading.sentences.mentions import Concept
from guidecheck.reading.sentences.scene import Scene

_FOUND: Final = frozenset({"sign", "test"})
_WITH: Final = frozenset({"with"})
_JOINED_WITH: Final = {("with",), ("versus",), ("vs",)}
_FELT_OR_SEEN: Final = frozenset({"sign", "symptom"})
_AND: Final = {("and",), (",", "and"), ("with",)}
_CLOSED: Final = {(), (".",), (",",), (";",)}
_TO: Final = words("to into toward towards down")
_FEWEST_BEFORE: Final = 4
_OF_A_JOINT: Final = words("of in at the his her , left right bilateral both")
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
        if found is not None and placing != "target" and concept.fact.assembly in _FOUND and not concept.fact.referred:
            found = _of_the_pain(scene, concept, found)
        if found is not None and placing == "target" and found.end <= concept.start and _leads_on(scene, concept):
            continue
        if found is not None and is_out_of_reach(scene, concept, found):
            continue
        if found is not None:
            found = _more_exactly(scene, concept, found)
            return Attached(found.places, grade, found.start, found.end)
    return Attached()


def _leads_on(scene: Scene, concept: Concept) -> bool:
    """Whether a mention closes with the word that leads to where a pain goes: "back pain radiates to" the right."""
    return scene.words[concept.end - 1] in _TO


def _of_the_pain(scene: Scene, concept: Concept, found: Group) -> Group:
    """The place of a pain rather than where it goes to: "hand pain that goes up the forearm, with swelling"."""
    if found.end > concept.start or _WITH.isdisjoint(scene.words[found.end : concept.start]):
        return found
    told = (other for other in reversed(scene.concepts) if other.end <= found.start)
    going = next((other for other in told if other.fact.placed == "target"), None)
    if going is None or led_to(scene, going) != found:
        return found
    before = (group for group in reversed(scene.groups) if group.end <= going.start)
    return next((group for group in before if _hurts(scene, group, going)), found)


def _more_exactly(scene: Scene, concept: Concept, found: Group) -> Group:
    """The joint behind a diagnosis that is named with a muscle of its limb: "biceps tendinitis, right shoulder"."""
    if concept.fact.assembly != "diagnosis" or found.end != concept.start or found.places[0].side is not None:
        return found
    joint = next((group for group in scene.groups if group.start >= concept.end), None)
    if joint is None or not _OF_A_JOINT.issuperset(scene.words[concept.end : joint.start]):
        return found
    within = scene.lexicon.within.get(joint.places[0].region or "", ())
    closed = scene.words[joint.end : joint.end + 1] in _CLOSED or "," not in scene.words[concept.end : joint.start]
    return joint if closed and found.places[0].region in within else found


def _hurts(scene: Scene, group: Group, going: Concept) -> bool:
    """Whether pain is told at a group before what tells where it goes."""
    pains = (other for other in scene.concepts if other.fact.assembly == "pain" and other.end <= going.end)
    return any(group.end <= pain.start <= group.end + 1 or pain.end <= group.start for pain in pains)


def _chained(scene: Scene, concept: Concept) -> Group | None:
    """The group of the mention before, where both stand in one list: "left knee pain, swelling and stiffness"."""
    current = concept
    for other in reversed(scene.concepts):
        if other.end > current.start:
            continue
        if other.fact is concept.fact or not _in_one_list(scene, other, current):
            return None
        group = adjacent(scene, other) or accompanied(scene, other) or lacking(scene, other) or inside(scene, other)
        if group is not None:
            past = is_told_past_the_spine(scene, group, concept) or only_names_a_test(scene, group, concept)
            return None if past else group
        current = other
    return None


def _hurts_as_well(scene: Scene, concept: Concept) -> Group | None:
    """The place of a finding that pain alone closes: "there is swelling of the left knee and pain"."""
    if concept.fact.assembly != "pain" or concept.start < _FEWEST_BEFORE:
        return None
    group = next((group for group in reversed(scene.groups) if group.end <= concept.start), None)
    after = scene.words[concept.end : concept.end + 1]
    if group is None or after not in _CLOSED or scene.words[group.end : concept.start] not in _AND:
        return None
    found = (other for other in scene.concepts if other.end <= group.start and other.fact.assembly in _FELT_OR_SEEN)
    return next((group for other in found if led_to(scene, other) is group), None)


def _in_one_list(scene: Scene, first: Concept, second: Concept) -> bool:
    """Whether one mention follows the other in a list; a diagnosis also where "with" or "versus" joins them."""
    between = tuple(dropwhile(FILLING.__contains__, scene.words[first.end : second.start]))
    joined = second.fact.assembly == "diagnosis" and between[:1] in _JOINED_WITH and len(between) <= 3
    return joined or coordinated(scene, first.end, second.start)


def _under_its_head(scene: Scene, concept: Concept) -> Group | None:
    """The region whose colon opens the list that a mention stands in: "left ankle: sprain, tendinitis"."""
    group = next((group for group in reversed(scene.groups) if group.end <= concept.start), None)
    return group if group is not None and scene.words[group.end] == ":" else None


_LOOKS: Final[Sequence[tuple[Grade, _Look]]] = (
    (Grade.ADJACENT, said_of_the_next),
    (Grade.ADJACENT, adjacent),
    (Grade.ADJACENT, bracketed),
    (Grade.PREPOSITIONAL, named_inside),
    (Grade.PREPOSITIONAL, inside_the_next),
    (Grade.PREPOSITIONAL, led_to),
    (Grade.ADJACENT, accompanied),
    (Grade.ADJACENT, lacking),
    (Grade.PREPOSITIONAL, inside),
    (Grade.PREPOSITIONAL, said_of),
    (Grade.PREPOSITIONAL, told_in_clause),
    (Grade.PREPOSITIONAL, heads_its_entry),
    (Grade.COORDINATED, _chained),
    (Grade.COORDINATED, _hurts_as_well),
    (Grade.COORDINATED, _under_its_head),
    (Grade.INHERITED, spinal),
    (Grade.SENTENCE, in_same_sentence),
    (Grade.INHERITED, inherited),
)
_TARGET: Final[Sequence[tuple[Grade, _Look]]] = (
    (Grade.ADJACENT, in_the_limb_named),
    (Grade.ADJACENT, inside),
    (Grade.PREPOSITIONAL, led_to),
    (Grade.PREPOSITIONAL, adjacent),
    (Grade.PREPOSITIONAL, accompanied),
)
