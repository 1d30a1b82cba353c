"""The head of a line: the region, or one of its two sides, that the statements after it belong to."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from guidecheck.reading.places.regions import Group
from guidecheck.reading.places.sides import NOWHERE, Place
from guidecheck.reading.sentences.grammar import SIDE_WORDS, words
from guidecheck.reading.sentences.layers import Layer, Match
from guidecheck.reading.sentences.scene import Scene

_CLOSES: Final = words(": -")
_ALONE: Final = {(), (".",)}
_IS: Final = {("is",), ("was",), ("were",), ("are",)}
_EXAMINED: Final = words("examined inspected evaluated assessed then next also today and palpated .")
_BEFORE_SIDE: Final = words("- , (")
_AFTER_SIDE: Final = words(") side")
_EXAM: Final = words("exam examination")
_ONLY_CLOSED: Final = words(": - . exam examination")
_TELLING: Final = words("reveals revealed reveal shows showed show demonstrates demonstrated noted notes")
_SYSTEMS: Final = words(
    "general gen constitutional heent eye ent skin gait neuro neurologic neurological neurovascular neurovasc vascular"
    " psych psychiatric cv cardiac cardiovascular heart lung resp respiratory pulm extremity ext musculoskeletal msk"
    " peripheral lymphatic integumentary gi gu gastrointestinal genitourinary"
)
_ONLY_A_SIDE: Final = words("side exam examination : - .")
_LISTED: Final = words("and , /")
_SEVERAL_OF_ONE: Final = words("toe finger digit phalanges metatarsal metacarpal malleoli ligament tendon")
_OF_DIGITS: Final = words("mcp pip dip mtp cmc ip interphalangeal metacarpophalangeal metatarsophalangeal")
_OF_LIMBS: Final = words("extremity ext musculoskeletal msk")
_OF_A_SECTION: Final = words("neurovascular neurovasc vascular skin")
_LABEL: Final = ("musculoskeletal", ":")
_BESIDE_ALONE: Final = SIDE_WORDS | words("- , ( ) : . side exam examination")
_MAY_EXAMINE: Final = frozenset({"", "examination"})
_OPENS_WITHIN: Final = 2
_LEAVES: Final = frozenset(
    {"diagnoses", "treatments", "complaints", "plan", "request", "visit", "studies", "review"}
    | {"injury", "work", "family", "guideline"}
)


def headed(scene: Scene) -> tuple[Place, ...]:
    """The places that a line names as its head: "L wrist: no swelling", "Knee exam (R): …", and "Left: …" of two.

    A part without a side is on that of the limb before it in its line: "Left foot: swollen. Ankle: nontender".
    """
    named, before = _named(scene), scene.passage.head
    side = before[0].side if len(before) == 1 and scene.passage.note else None
    return tuple(_beside(scene, place, side, before) for place in named) if side else named


def _beside(scene: Scene, place: Place, side: str, before: Sequence[Place]) -> Place:
    alone = not place.side and not place.plural and place.region != before[0].region
    return place.on(side) if alone and scene.lexicon.in_one_limb(place.region, before[0].region) else place


def _named(scene: Scene) -> tuple[Place, ...]:
    """The places that the first words of a line name as its head."""
    if alone := _alone(scene):
        return alone
    for group in scene.groups[:1]:
        rest = scene.words[group.end :]
        if group.start <= _OPENS_WITHIN and rest[:1] in _IS and _EXAMINED.issuperset(rest[1:]):
            return group.places
        if group.start <= 1:
            line = scene.passage.note and rest in _ALONE
            return group.places if line else _closed(scene, group.places, group.end)
    return _examined(scene) or _other_side(scene) or _of_a_system(scene)


def _alone(scene: Scene) -> tuple[Place, ...]:
    """The places that with their side are all a line of a note says: "Ankle - Left", "MSK: Knee (R)"."""
    if not scene.passage.note or len(scene.groups) != 1 or len(scene.layers[Layer.SIDE]) > 1:
        return ()
    group = scene.groups[0]
    labelled = group.start == len(_LABEL) and scene.words[0] in _SYSTEMS and scene.words[1] == ":"
    rest = scene.words[group.end :]
    opens = SIDE_WORDS.issuperset(scene.words[: group.start])
    if not (opens or labelled) or not _BESIDE_ALONE.issuperset(rest):
        return ()
    side = next((each for each in scene.layers[Layer.SIDE] if each.start >= group.end), None)
    if side is None:
        return group.places if labelled or any(place.side for place in group.places) else ()
    return tuple(place.on(place.side or side.names[0]) for place in group.places)


def still_under(scene: Scene) -> tuple[Place, ...]:
    """The head of the sentence before, unless this one in a letter opens with another: "Left knee exam showed …"."""
    head = scene.passage.head
    if scene.passage.note or not head:
        return head
    opening = next((group.places for group in scene.groups if group.start <= _OPENS_WITHIN), ())
    return head if all(_belongs(scene, place, head) for place in opening) else ()


def section_after(scene: Scene) -> tuple[Place, ...]:
    """The head that a line of a note is as a whole, for the lines under it: "Left shoulder:"; else the one before.

    Another part of the body, or a system of it, ends the section.
    """
    section, head = scene.passage.section, scene.passage.head
    if scene.passage.note and (side := _only_a_side(scene)):
        return side
    if (alone := _alone(scene)) and scene.passage.part in _MAY_EXAMINE and any(place.side for place in alone):
        return alone
    if not scene.passage.note or not (scene.passage.part == "examination" or (section and section[0].region is None)):
        return ()
    group = next((group for group in scene.groups if group.start <= 1), None)
    if group is not None and _ONLY_CLOSED.issuperset(scene.words[group.end :]):
        return head
    return section if all(_belongs(scene, place, section) for place in head) else ()


def _only_a_side(scene: Scene) -> tuple[Place, ...]:
    """The side that is all a line says, for the tests in the lines under it: "Left:", under an examination "LEFT"."""
    side = _side_at(scene, 0) if scene.layers[Layer.SIDE] and not scene.groups else None
    if side is None or not _ONLY_A_SIDE.issuperset(scene.words[side.end :]):
        return ()
    closed = ":" in scene.words[side.end :] or scene.passage.part == "examination"
    return (Place(_region_told(scene), side.names[0], 0, side.end),) if closed else ()


def _region_told(scene: Scene) -> str | None:
    """The one region with two sides that the passage tells of."""
    known = {place.region for place in scene.passage.section or scene.passage.head or scene.passage.places}
    region = known.pop() if len(known) == 1 else None
    return region if region in scene.lexicon.paired else None


def _of_a_system(scene: Scene) -> tuple[Place, ...]:
    """No place, where systems are the head: "Gait: antalgic", "Skin and lymphatics: …", "Neurologic exam reveals …"."""
    if not scene.passage.note or scene.words[0] not in _SYSTEMS:
        return ()
    end = next((i for i, word in enumerate(scene.words) if word not in _SYSTEMS | _LISTED), len(scene.words))
    after = scene.words[end : end + 2]
    told = scene.words[end - 1] == "," or _closes(scene, end)
    told = told or (after[:1] != () and after[0] in _EXAM and not (_CLOSES | _TELLING | {","}).isdisjoint(after[1:]))
    stays = scene.passage.section and scene.words[0] in _OF_A_SECTION
    return (NOWHERE,) if told and not stays else ()


def head_after(scene: Scene) -> tuple[Place, ...]:
    """The head of the next sentence: in a note to the end of the line, in a letter until something else is told."""
    head = scene.passage.head
    if scene.passage.note and head == (NOWHERE,) and scene.words[0] in _OF_LIMBS:
        return ()
    if scene.passage.note or not head:
        return head
    elsewhere = any(not _belongs(scene, place, head) for group in scene.groups for place in group.places)
    return () if elsewhere or not _LEAVES.isdisjoint(scene.frames) else head


def under(scene: Scene, head: tuple[Place, ...]) -> Scene:
    """The scene under its head; levels there only name the roots of a limb: "Arms: sensation intact C5-T1"."""
    limbs = all(place.region in scene.lexicon.paired for place in head)
    groups = [_on_its_side(scene, group, head) for group in scene.groups]
    if limbs and any(concept.fact.name in scene.lexicon.rooted for concept in scene.concepts):
        groups = [
            group for group in groups if not scene.words[group.end - 1].isdigit() or _is_of_other_side(group, head)
        ]
    passage = scene.passage
    if (passage.head, passage.places, scene.groups) == (head, head, groups):
        return scene
    return replace(scene, groups=groups, passage=passage._replace(places=head, head=head))


def _is_of_other_side(group: Group, head: Sequence[Place]) -> bool:
    """Whether a level is told of the side that the head is not: "left knee: stable. Decreased in the right L5"."""
    sides = {place.side for place in head}
    return sides <= {"left", "right"} and any(place.side and place.side not in sides for place in group.places)


def _on_its_side(scene: Scene, group: Group, head: Sequence[Place]) -> Group:
    """A group with the head's side for a part of the head's limb: "R wrist: decreased pinprick of the index finger"."""
    side = head[0].side if len(head) == 1 else None
    if side is None or all(place.side or _is_of_both(scene, place) for place in group.places):
        return group
    paired = scene.lexicon.paired
    places = tuple(
        place.on(side)
        if not (place.side or _is_of_both(scene, place)) and place.region in paired and _belongs(scene, place, head)
        else place
        for place in group.places
    )
    return group._replace(places=places)


def _is_of_both(scene: Scene, place: Place) -> bool:
    """Whether a plural is of both limbs, and no part of which one has several: "the toes"."""
    several = scene.words[place.end - 1] in _SEVERAL_OF_ONE
    return place.plural and not several and _OF_DIGITS.isdisjoint(scene.words[place.start : place.end])


def _closed(scene: Scene, places: Sequence[Place], end: int) -> tuple[Place, ...]:
    """The places, with the side behind them, of words that a colon or a dash closes as a head."""
    if scene.words[end : end + 1] and scene.words[end] in _EXAM:
        end += 1
    side = _side_at(scene, end + (scene.words[end : end + 1] != () and scene.words[end] in _BEFORE_SIDE))
    if side is not None:
        after = side.end + (scene.words[side.end : side.end + 1] != () and scene.words[side.end] in _AFTER_SIDE)
        if _closes(scene, after):
            return tuple(place.on(place.side or side.names[0]) for place in places)
    return tuple(places) if _closes(scene, end) else ()


def _closes(scene: Scene, index: int) -> bool:
    return index < len(scene.words) and scene.words[index] in _CLOSES


def _side_at(scene: Scene, index: int) -> Match | None:
    return next((side for side in scene.layers[Layer.SIDE] if side.start == index), None)


def _examined(scene: Scene) -> tuple[Place, ...]:
    """The place whose examination opens a line: "Right shoulder exam: …", "Knee exam. …", "Knee exam revealed …"."""
    for concept in scene.concepts[:1]:
        if concept.fact.assembly != "exam" or concept.start > 1:
            continue
        side = next((each.names[0] for each in scene.layers[Layer.SIDE] if each.end == concept.start), None)
        inside = (each for each in scene.layers[Layer.REGION] if concept.start <= each.start < concept.end)
        places = tuple(Place(name, side, each.start, each.end) for each in inside for name in each.names if name)
        alone = scene.words[concept.end :] == (".",) or not _TELLING.isdisjoint(
            scene.words[concept.end : concept.end + 1]
        )
        return places if alone else _closed(scene, places, concept.end)
    return ()


def _other_side(scene: Scene) -> tuple[Place, ...]:
    """The part of the body told before, on the side that alone is the head: "Right: no effusion"."""
    side = _side_at(scene, 0) or _side_at(scene, 1) if scene.layers[Layer.SIDE] else None
    if side is None or scene.words[0] not in {"the", scene.words[side.start]}:
        return ()
    after = side.end + (scene.words[side.end : side.end + 1] == ("side",))
    region = _region_told(scene)
    if region is None or not _closes(scene, after):
        return ()
    return (Place(region, side.names[0], side.start, side.end),)


def _belongs(scene: Scene, place: Place, head: Sequence[Place]) -> bool:
    """Whether a place is part of what the head names, or of the same limb."""
    within = scene.lexicon.within
    limb = {place.region, *within.get(place.region or "", ())}
    return any(not limb.isdisjoint({each.region, *within.get(each.region or "", ())}) for each in head)
