"""The region that a clause is about which tells a pain: "in the left knee there is pain", "the hip, which hurts"."""

from itertools import pairwise
from typing import Final

from guidecheck.reading.places.regions import Group
from guidecheck.reading.sentences.grammar import (
    BEFORE_A_PLACE,
    CONJUNCTIONS,
    COPULAS,
    PATIENT,
    PREPOSITIONS,
    words,
)
from guidecheck.reading.sentences.mentions import Concept
from guidecheck.reading.sentences.scene import Scene

_WITHIN: Final = 12
_RELATIVE: Final = (("where",), ("which",), ("in", "which"), ("at", "which"))
_SEATS: Final = words("seat site source location focus")
_FRONTED: Final = words("in at over on about along around within")
_OPENS: Final = CONJUNCTIONS | words("; : . but while whereas")
_BREAKS: Final = CONJUNCTIONS | PREPOSITIONS | words("; : . ( ) that with but while whereas although")
_LISTED_FOR: Final = _FRONTED | words("for to regarding concerning")
_WITH_REGARD: Final = (("with", "regard"), ("in", "regard"), ("with", "respect"), ("in", "relation"), ("as",))
_NAMED_AS: Final = words("of with")
_OPENS_AN_ENTRY: Final = words("; : . ( )")
_OF_AN_ENTRY: Final = words("a an acute chronic mild moderate severe slight residual recurrent persistent status post")


def told_in_clause(scene: Scene, concept: Concept) -> Group | None:
    """The last group before a pain or diagnosis, where its clause opens with it, or is a clause beside a pain's."""
    diagnosed = concept.fact.assembly == "diagnosis"
    if not diagnosed and concept.fact.assembly != "pain":
        return None
    group = next((group for group in reversed(scene.groups) if group.end <= concept.start), None)
    if group is None or concept.start - group.end > _WITHIN:
        return None
    if any(group.end <= other.start < concept.start for other in scene.concepts):
        return None
    if diagnosed:
        return group if _is_listed_for(scene, group, concept) else None
    told = (
        _is_beside(scene, group, concept) or _is_its_seat(scene, group, concept) or _is_fronted(scene, group, concept)
    )
    return group if told else None


def _is_beside(scene: Scene, group: Group, concept: Concept) -> bool:
    """Whether a relative clause tells the pain: "the left shoulder, where constant pain was reported"."""
    start = group.end + (scene.words[group.end] == ",")
    opens = any(scene.words[start : start + len(each)] == each for each in _RELATIVE)
    return opens and "," not in scene.words[start : concept.start]


def _is_its_seat(scene: Scene, group: Group, concept: Concept) -> bool:
    """Whether a region is said to be where the pain is: "the right shoulder was the seat of a dull pain"."""
    between = scene.words[group.end : concept.start]
    return between[:1] != () and between[0] in COPULAS and "of" in between and not _SEATS.isdisjoint(between)


def _is_fronted(scene: Scene, group: Group, concept: Concept) -> bool:
    """Whether the clause opens with the region: "In the right knee there was constant pain"."""
    first = group.start
    while first > 0 and scene.words[first - 1] in BEFORE_A_PLACE:
        first -= 1
    if first == 0 or scene.words[first - 1] not in _FRONTED:
        return False
    start = group.end + (scene.words[group.end] == ",")
    opens = first == 1 or scene.words[first - 2] in _OPENS
    return opens and _BREAKS.isdisjoint(scene.words[start : concept.start])


def heads_its_entry(scene: Scene, concept: Concept) -> Group | None:
    """The place that opens an entry, where only a comma parts it from what it has: "low back, strain; elbow, pain"."""
    group = next((group for group in reversed(scene.groups) if group.end <= concept.start), None)
    if group is None or scene.words[group.end] != ",":
        return None
    if not _OF_AN_ENTRY.issuperset(scene.words[group.end + 1 : concept.start]):
        return None
    first = group.start
    while first > 0 and scene.words[first - 1] in BEFORE_A_PLACE:
        first -= 1
    return group if first == 0 or scene.words[first - 1] in _OPENS_AN_ENTRY else None


def _is_listed_for(scene: Scene, group: Group, concept: Concept) -> bool:
    """Whether a clause names the region and then its diagnosis: "for the right knee, a sprain", "as to the neck, …"."""
    first = group.start
    while first > 0 and scene.words[first - 1] in BEFORE_A_PLACE:
        first -= 1
    if first == 0 or scene.words[first - 1] not in _LISTED_FOR:
        return False
    first -= 1 + next(
        (len(led) for led in _WITH_REGARD if scene.words[max(0, first - 1 - len(led)) : first - 1] == led), 0
    )
    opens = first == 0 or scene.words[first - 1] in _OPENS
    start = group.end + (scene.words[group.end] == ",")
    return opens and (_BREAKS - _NAMED_AS).isdisjoint(scene.words[start : concept.start])


def is_told_past_the_spine(scene: Scene, group: Group, concept: Concept) -> bool:
    """Whether what nerves bring about is told in a statement of its own behind a place of the spine.

    "The neck hurts, and he has been dropping things": what the patient then has is not of the neck.
    """
    if not concept.fact.referred or not any(place.region in scene.lexicon.spine for place in group.places):
        return False
    between = scene.words[group.end : concept.start]
    return any(word in PATIENT and before != "which" for before, word in pairwise(("", *between)))
