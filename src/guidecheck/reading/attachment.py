"""Which places a mention belongs to, and how sure that is."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import IntEnum

from guidecheck.reading.regions import ARTICLES, CONJUNCTIONS, PREPOSITIONS, Group, Place
from guidecheck.reading.scene import Concept, Scene
from guidecheck.reading.trie import Layer

_REACH = 24
_OWN_REGION = frozenset({"pain", "treatment", "procedure", "exam", "study"})
_BEFORE = 4
_SIDE_WORDS = frozenset({"left", "right", "bilateral", "bilaterally"})
_BREAKS = (PREPOSITIONS - {"of"}) | set("; : . with that which but is was were are there".split())
_PASSIVE = frozenset(
    "is was were are be been being noted found seen present positive negative elicited appreciated observed reported"
    " evident documented to with palpation percussion it there".split()
)
_BARRIERS = (
    CONJUNCTIONS
    | PREPOSITIONS
    | frozenset({";", ":", ".", "with", "that", "which", "(", ")", "is", "was", "were", "are"})
)


class Grade(IntEnum):
    """How a region is tied to a statement, best first."""

    ADJACENT = 1
    PREPOSITIONAL = 2
    COORDINATED = 3
    SENTENCE = 4
    INHERITED = 5
    NONE = 6


@dataclass(frozen=True, slots=True)
class Attached:
    """The places of a statement; the quote that shows them reaches from `start` to `end`."""

    places: tuple[Place, ...] = ()
    grade: Grade = Grade.NONE
    start: int | None = None
    end: int | None = None


def attached(scene: Scene, concept: Concept, worst: Grade = Grade.INHERITED, placing: str = "") -> Attached:
    """The places of *concept*, tied at least as well as *worst*."""
    looks = _TARGET if placing == "target" else _LOOKS
    for grade, look in looks:
        if grade > worst:
            break
        found = look(scene, concept)
        if found is not None:
            return Attached(found.places, grade, found.start, found.end)
    return Attached()


def owner_of(scene: Scene, group: Group) -> Concept | None:
    """The mention that a group stands right before, as in "left knee pain"."""
    for concept in scene.concepts:
        if group.start < concept.start < group.end:
            return concept
        if group.end <= concept.start <= group.end + _BEFORE:
            between = scene.sentence.words[group.end : concept.start]
            if not any(word in _BARRIERS for word in between) and not _cue_between(scene, group.end, concept.start):
                return concept
    return None


def _cue_between(scene: Scene, start: int, end: int) -> bool:
    """Whether a trigger or a cue for another passage stands there: "upper extremities, rule out carpal tunnel"."""
    return any(m.layer in {Layer.TRIGGER, Layer.FRAME} and start <= m.start < end for m in scene.matches)


def coordinated(scene: Scene, first: int, second: int) -> bool:
    """Whether only commas, "and" and a few plain words stand between two mentions."""
    between = scene.sentence.words[first:second]
    joined = any(word in CONJUNCTIONS for word in between)
    return joined and len(between) <= 5 and not any(_breaks(word) for word in between)


def _breaks(word: str) -> bool:
    return word in _BREAKS


def _adjacent(scene: Scene, concept: Concept) -> Group | None:
    for group in reversed(scene.groups):
        if group.start >= concept.start:
            continue
        if group.end > concept.start:
            return group
        owner = owner_of(scene, group)
        if owner is not None and owner.start == concept.start:
            return group
        return None
    return None


def _prepositional(scene: Scene, concept: Concept) -> Group | None:
    """The group that the words after a mention lead to: "tenderness to palpation over the …"."""
    words = scene.sentence.words
    index, led, since = concept.end, False, concept.end
    limit = min(len(words), concept.end + _REACH)
    while index < limit:
        group = _group_at(scene.groups, index)
        if group is not None:
            if led and not CONJUNCTIONS.intersection(words[concept.end : index]):
                return group
            return group if (led or _trails(scene, group, index, since)) and _is_free(scene, group) else None
        other = _concept_at(scene.concepts, index)
        if other is not None and other.end > concept.end:
            if concept.fact.placed == "target" or not _continues(scene, concept, other, since):
                return None
            if examined_group(scene, concept) is not None:
                return None
            index = since = other.end
            led = False
            continue
        word = words[index]
        if word in {";", "."} or (_is_frame(scene, index) and word not in _PASSIVE):
            return None
        led = (led or word in PREPOSITIONS) and not (word == "," and words[index - 1] in _SIDE_WORDS)
        index += 1
    return None


def examined_group(scene: Scene, concept: Concept) -> Group | None:
    """The region whose examination the sentence tells of: "examination of the right wrist revealed …"."""
    for match in scene.matches:
        if match.layer is Layer.FRAME and match.names[0] == "examination" and match.end <= concept.start:
            for group in scene.groups:
                if match.end <= group.start <= match.end + 3 and group.end <= concept.start:
                    return group
    return None


def _continues(scene: Scene, concept: Concept, other: Concept, since: int) -> bool:
    if other.fact.name == concept.fact.name and not any(
        word in {",", "and", ";"} for word in scene.sentence.words[since : other.start]
    ):
        return True
    if (other.fact.assembly == "study") != (concept.fact.assembly == "study") or other.fact.placed == "near":
        return False
    return coordinated(scene, since, other.start) and not any(
        group.start >= since and group.end <= other.start for group in scene.groups
    )


def _trails(scene: Scene, group: Group, index: int, since: int) -> bool:
    """Whether a group follows at once, or after a comma: "rotator cuff tear, right shoulder"; "full motion elbow"."""
    between = scene.sentence.words[since:index]
    return all(word in {",", "(", "left", "right", "bilateral"} or word in ARTICLES for word in between)


def _is_free(scene: Scene, group: Group) -> bool:
    """Whether no later mention owns the group."""
    return owner_of(scene, group) is None


def _chained(scene: Scene, concept: Concept) -> Group | None:
    """The group of the mention before, where both stand in one list: "left knee pain, swelling and stiffness"."""
    current = concept
    for other in reversed(scene.concepts):
        if other.end > current.start:
            continue
        if other.fact is concept.fact or not _in_one_list(scene, other, current):
            return None
        group = _adjacent(scene, other)
        if group is not None:
            return group
        current = other
    return None


def _in_one_list(scene: Scene, first: Concept, second: Concept) -> bool:
    """Whether one mention follows the other in a list; a diagnosis also where "with" joins them."""
    between = scene.sentence.words[first.end : second.start]
    return coordinated(scene, first.end, second.start) or (
        second.fact.assembly == "diagnosis" and between[:1] == ("with",) and len(between) <= 3
    )


def _same_sentence(scene: Scene, concept: Concept) -> Group | None:
    """The nearest group before the mention, else the first one after it that nothing owns."""
    before = [group for group in scene.groups if group.end <= concept.start]
    if before or concept.fact.assembly not in {"sign", "test"}:
        return before[-1] if before else None
    after = next((group for group in scene.groups if group.start >= concept.end), None)
    return after if after and _is_free(scene, after) else None


def _inherited(scene: Scene, concept: Concept) -> Group | None:
    places = scene.passage.places
    return Group(places, concept.start, concept.end) if len(places) == 1 else None


def _group_at(groups: Sequence[Group], index: int) -> Group | None:
    return next((group for group in groups if group.start <= index < group.end), None)


def _concept_at(concepts: Sequence[Concept], index: int) -> Concept | None:
    return next((concept for concept in concepts if concept.start == index), None)


def _is_frame(scene: Scene, index: int) -> bool:
    return any(m.layer is Layer.FRAME and m.start == index for m in scene.matches)


def _inside(scene: Scene, concept: Concept) -> Group | None:
    """The region that is part of the words themselves: "cervical fusion"."""
    if concept.fact.assembly not in _OWN_REGION:
        return None
    places = [
        Place(name or None, None, match.start, match.end)
        for match in scene.matches
        if match.layer is Layer.REGION and concept.start <= match.start and match.end <= concept.end
        for name in match.names
    ]
    sides = [m.names[0] for m in scene.matches if m.layer is Layer.SIDE and m.end == concept.start]
    if not places:
        return None
    side = sides[0] if sides else None
    return Group(tuple(replace(place, side=side) for place in places), concept.start, concept.end)


_LOOKS = (
    (Grade.ADJACENT, _inside),
    (Grade.ADJACENT, _adjacent),
    (Grade.PREPOSITIONAL, _prepositional),
    (Grade.COORDINATED, _chained),
    (Grade.SENTENCE, _same_sentence),
    (Grade.INHERITED, _inherited),
)
_TARGET = ((Grade.PREPOSITIONAL, _prepositional), (Grade.PREPOSITIONAL, _adjacent))
