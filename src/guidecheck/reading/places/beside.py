"""Regions right before a mention ("left knee pain"), and mentions that stand in one list."""

from collections.abc import Sequence
from typing import Final

from guidecheck.reading.places.regions import Group
from guidecheck.reading.sentences.grammar import (
    CONJUNCTIONS,
    COPULAS,
    FILLING,
    OF_A_PLACE,
    PREPOSITIONS,
    SIDE_WORDS,
    words,
)
from guidecheck.reading.sentences.mentions import Concept
from guidecheck.reading.sentences.scene import Scene

_BEFORE: Final = 4
_LIST_GAP: Final = 5
_BREAKS: Final = (PREPOSITIONS - {"of"}) | words("; : . with that which but is was were are there")
_BARRIERS: Final = CONJUNCTIONS | PREPOSITIONS | words("; : . with that which ( ) is was were are as besides")
_PARTS: Final = FILLING - SIDE_WORDS - words("side sided")
_TIES: Final = words("and or /")
_ALSO: Final = (
    ("as", "well", "as"),
    ("along", "with"),
    ("together", "with"),
    ("combined", "with"),
    ("coupled", "with"),
    ("in", "addition", "to"),
)
_ALSO_GAP: Final = 2
_FEELINGS: Final = words("stiffness soreness tightness discomfort tension heaviness fatigue")
_AT: Final = {(word,) for word in ("in", "of", "over", "at", "about", "around", "along")}
_WITH: Final = ("with",)
_LIKE_WITHIN: Final = 3
_IN_NEITHER: Final = {(word, "neither") for word in ("in", "of", "at", "on", "over")}
_LACKING: Final = {("without",), ("no",)}
_BRACKETS: Final = frozenset({"(", ")"})
_SAID_OF: Final = "ed"
_SAID_OF_THE_NEXT: Final = frozenset({"study", "diagnosis"})
_ADJECTIVES: Final = words("swollen tender sore achy weak numb stiff deformed unstable lax bruised puffy boggy")
_LEADING_ON: Final = SIDE_WORDS | words("the a an his her")
_VIEWS: Final = _LEADING_ON | words(
    "today here , ( : 1 2 3 4 5 6 one two three four five view ap pa lateral standing oblique weight bearing wb nwb of"
    " and axillary mortise sunrise obtained taken"
)
PASSIVE: Final = words(
    "is was were are be been being noted found seen present positive negative elicited appreciated observed reported"
    " evident documented to with palpation percussion it there experienced experiencing felt"
)


def adjacent(scene: Scene, concept: Concept) -> Group | None:
    """The group that stands right before a mention."""
    group = _owned(scene, concept)
    return None if group is None or _is_with(scene.words[group.end : concept.start]) else group


def accompanied(scene: Scene, concept: Concept) -> Group | None:
    """The group that "with" ties to a mention: "the neck with spasm", "the neck with constant pain"."""
    group = _owned(scene, concept)
    return group if group is not None and _is_with(scene.words[group.end : concept.start]) else None


def bracketed(scene: Scene, concept: Concept) -> Group | None:
    """The group whose brackets hold a mention and no other place: "right hip (numbness), left knee (swelling)"."""
    if ")" not in scene.words:
        return None
    opens = next((at for at in range(concept.start - 1, -1, -1) if scene.words[at] in _BRACKETS), 0)
    group = next((group for group in scene.groups if group.end == opens), None)
    if group is None or scene.words[opens] != "(" or ")" not in scene.words[concept.end :]:
        return None
    closes = scene.words.index(")", concept.end)
    return None if any(opens < other.start < closes for other in scene.groups) else group


def lacking(scene: Scene, concept: Concept) -> Group | None:
    """The group before what it is without: "the left ankle without swelling", "the neck, with spasm in neither"."""
    if scene.words[concept.end : concept.end + 2] in _IN_NEITHER:
        return next((group for group in reversed(scene.groups) if group.end <= concept.start), None)
    if scene.words[max(0, concept.start - 1) : concept.start] not in _LACKING:
        return None
    return next((group for group in scene.groups if group.end == concept.start - 1), None)


def _owned(scene: Scene, concept: Concept) -> Group | None:
    for group in reversed(scene.groups):
        if group.start < concept.start:
            owner = concept if group.end > concept.start else owner_of(scene, group)
            return group if owner is not None and owner.start == concept.start else None
    return None


def owner_of(scene: Scene, group: Group) -> Concept | None:
    """The mention that a group stands right before."""
    for concept in scene.concepts:
        if group.start < concept.start < group.end:
            return concept
        if group.end <= concept.start <= group.end + _BEFORE:
            between = scene.words[group.end : concept.start]
            plain = _BARRIERS.isdisjoint(between) or _describes(between) or _is_with(between)
            plain = plain or (_is_felt(between) and not _is_elsewhere(scene, concept))
            if plain and not _cue_between(scene, group.end, concept.start):
                return concept
    return None


def _is_with(between: Sequence[str]) -> bool:
    """Whether only "with" stands there, and what a mention is like."""
    return between[:1] == _WITH and len(between) <= _LIKE_WITHIN and _BARRIERS.isdisjoint(between[1:])


def _describes(between: Sequence[str]) -> bool:
    """Whether only words for a part of the region stand there: "knee medial and lateral meniscus tear"."""
    return between[0] in _PARTS and between[-1] in _PARTS and all(w in _PARTS or w in _TIES for w in between)


def _is_felt(between: Sequence[str]) -> bool:
    """Whether only complaints that are no facts stand there: "neck stiffness and pain"."""
    return between[0] in _FEELINGS and all(w in _FEELINGS or w in _TIES or w == "," for w in between)


def _is_elsewhere(scene: Scene, concept: Concept) -> bool:
    """Whether a mention has a place behind it: "neck stiffness and pain in the left knee"."""
    if scene.words[concept.end : concept.end + 1] not in _AT:
        return False
    behind = next((group for group in scene.groups if group.start > concept.end), None)
    return behind is not None and OF_A_PLACE.issuperset(scene.words[concept.end + 1 : behind.start])


def _cue_between(scene: Scene, start: int, end: int) -> bool:
    """Whether a trigger or a cue for another passage stands there: "upper extremities, rule out carpal tunnel"."""
    return any(
        start <= match.start < end and not PASSIVE.issuperset(scene.words[match.start : match.end])
        for match in (*scene.triggers, *scene.cues)
    )


def is_free(scene: Scene, group: Group) -> bool:
    """Whether no later mention owns the group."""
    return owner_of(scene, group) is None


def coordinated(scene: Scene, first: int, second: int) -> bool:
    """Whether only commas, "and" and a few plain words stand between two mentions, or "as well as" and the like."""
    between = scene.words[first:second]
    tied = next((len(tie) for tie in _ALSO if between[: len(tie)] == tie), 0)
    if tied:
        return len(between) - tied <= _ALSO_GAP and _BREAKS.isdisjoint(between[tied:])
    return len(between) <= _LIST_GAP and not CONJUNCTIONS.isdisjoint(between) and _BREAKS.isdisjoint(between)


def said_of_the_next(scene: Scene, concept: Concept) -> Group | None:
    """The group right behind a word that is said of it, or a study of it: "a swollen left ankle", "CT abdomen".

    A place right before the word keeps it: "the left ankle sprained"; one that the words begin is theirs.
    """
    begun = next((group for group in scene.groups if concept.start < group.start < concept.end < group.end), None)
    if begun is not None and concept.fact.assembly in _SAID_OF_THE_NEXT:
        return begun
    if not _is_said_of_the_next(scene, concept):
        return None
    group = next((group for group in scene.groups if group.start >= concept.end), None)
    if group is None or any(other.end == concept.start for other in scene.groups):
        return None
    leading = _VIEWS if concept.fact.assembly == "study" else _LEADING_ON
    return group if leading.issuperset(scene.words[concept.end : group.start]) else None


def _is_said_of_the_next(scene: Scene, concept: Concept) -> bool:
    """Whether a mention is a study, or a word that describes what follows it and no subject before it."""
    if concept.fact.assembly in _SAID_OF_THE_NEXT:
        return concept.fact.assembly == "study" or scene.words[concept.end - 1].endswith(_SAID_OF)
    described = concept.end - concept.start == 1 and scene.words[concept.start] in _ADJECTIVES
    return described and COPULAS.isdisjoint(scene.words[max(0, concept.start - 2) : concept.start])
