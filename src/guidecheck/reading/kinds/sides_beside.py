"""Sides that are told beside a mention or behind its place, and those that places had before."""

from typing import Final

from guidecheck.reading.places.sides import Place
from guidecheck.reading.sentences.grammar import OPPOSITE, words
from guidecheck.reading.sentences.layers import Layer, Match
from guidecheck.reading.sentences.mentions import Concept
from guidecheck.reading.sentences.scene import Scene

_BESIDE: Final = 6
_PART_OF: Final = words("sided paracentral lateral posterolateral subarticular recess neural foraminal central far")
_CLOSES: Final = words(
    ". , ; ) > ( : with and at only but while included include including were are compared versus vs than"
)
_PARTED: Final = {(",",), (":",)}
_OPENS: Final = frozenset({":", "("})
_TO_SIDE: Final = frozenset({"on", "the"})
_ONLY_TO_SIDE: Final = _TO_SIDE | words("only just")
_LED: Final = words("on in at")
_FRONTING: Final = _LED | words("the his her")
_ON: Final = {("on",), ("on", "the")}
_CLOSES_A_LIST: Final = {(), (".",), (",",), (";",)}
_FEWEST_LISTED: Final = 2
_ENDED: Final = {(), (".",), ("side",), ("side", ".")}
_TO_ANOTHER: Final = words(", ; . and with but than to versus vs compared from as like")
_LOOSE: Final = frozenset({",", ";", ".", "and", "with", "but"})


def side_beside(scene: Scene, concept: Concept) -> str | None:
    """The side right behind what has an outcome ("positive on the left"), in a note also a sign: "gait antalgic R"."""
    if not (concept.needs_outcome or (scene.passage.note and concept.fact.assembly == "sign")):
        return None
    for side in scene.layers[Layer.SIDE]:
        between = scene.words[concept.end : side.start]
        if concept.end <= side.start and len(between) <= _BESIDE and _LOOSE.isdisjoint(between):
            return side.names[0]
    return None


def side_behind(scene: Scene, index: int) -> Match | None:
    """The side alone that stands right behind an outcome: "is felt to be negative bilaterally", "5/5 on the left"."""
    for side in scene.layers[Layer.SIDE]:
        if index <= side.start and _ONLY_TO_SIDE.issuperset(scene.words[index : side.start]):
            after = scene.words[side.end : side.end + 1]
            return side if not after or after[0] in _CLOSES else None
    return None


def side_closing_list(scene: Scene, concept: Concept) -> Match | None:
    """The one side that closes a list of tests with their outcomes: "Neer (+), Speed (-) on the left"."""
    side = scene.layers[Layer.SIDE][-1] if len(scene.layers[Layer.SIDE]) == 1 else None
    if side is None or side.start < concept.end or scene.words[side.end : side.end + 1] not in _CLOSES_A_LIST:
        return None
    on = scene.words[max(0, side.start - 2) : side.start]
    tests = [each for each in scene.concepts if each.is_test and each.end <= side.start]
    listed = len(tests) >= _FEWEST_LISTED and (on[-1:] in _ON or on in _ON)
    if not (concept.is_test and listed) or any(concept.end <= each.end <= side.start for each in scene.groups):
        return None
    between = scene.words[concept.end : side.start]
    return side if between.count(",") >= sum(each.start > concept.end for each in tests) > 0 else None


def side_closing(scene: Scene, index: int) -> str | None:
    """The only side of a sentence, which closes what is told from a word on: "motion is limited on the right."."""
    sides = scene.layers[Layer.SIDE]
    if len(sides) != 1 or not index < sides[0].start <= index + _BESIDE or scene.words[sides[0].end :] not in _ENDED:
        return None
    between = scene.words[index : sides[0].start]
    told = not _TO_SIDE.isdisjoint(between[-1:]) and _TO_ANOTHER.isdisjoint(between)
    return sides[0].names[0] if told and all(each.start < index for each in scene.concepts) else None


def side_touching(scene: Scene, concept: Concept) -> str | None:
    """The side that touches a mention and no other: "left McMurray negative", "McMurray (L) +", "McMurray: left +".

    So does one that opens the sentence: "On the left, McMurray was negative.", "Left: McMurray negative".
    """
    others = {each.start for each in scene.concepts} | {group.start for group in scene.groups}
    for side in scene.layers[Layer.SIDE]:
        if side.end == _start_with_outcome(scene, concept):
            return side.names[0]
        lead = scene.words[concept.end : side.start]
        if concept.end <= side.start and len(lead) <= 1 and _OPENS.issuperset(lead) and side.end not in others:
            return side.names[0]
    return _side_over(scene, concept)


def _start_with_outcome(scene: Scene, concept: Concept) -> int:
    """Where a mention begins with the outcome right before it: "left positive McMurray"."""
    outcomes = (each.start for each in scene.qualities("positive", "negative") if each.end == concept.start)
    return next(outcomes, concept.start)


def _side_over(scene: Scene, concept: Concept) -> str | None:
    """The side told ahead of a whole sentence, or by itself in a line over it."""
    if not scene.layers[Layer.SIDE]:
        section = scene.passage.section
        return section[0].side if len(section) == 1 and section[0].region is None else None
    side = side_opening(scene)
    if side is None or side.end > concept.start or any(group.start <= side.end < group.end for group in scene.groups):
        return None
    return side.names[0]


def side_opening(scene: Scene) -> Match | None:
    """The side that a sentence opens with: "On the left McMurray was negative", "Left: McMurray negative"."""
    side = scene.layers[Layer.SIDE][0] if scene.layers[Layer.SIDE] else None
    if side is None or not _FRONTING.issuperset(scene.words[: side.start]):
        return None
    end = side.end + (scene.words[side.end : side.end + 1] == ("side",))
    led = side.start > 0 and scene.words[0] in _LED
    return side if led or scene.words[end : end + 1] in _PARTED else None


def side_right_before(scene: Scene, concept: Concept) -> str | None:
    """The side right before a mention, or before words for the part of a region: "left paracentral disc herniation"."""
    for side in scene.layers[Layer.SIDE]:
        if side.end <= concept.start and _PART_OF.issuperset(scene.words[side.end : concept.start]):
            return side.names[0]
    return None


def side_right_behind(scene: Scene, concept: Concept, place: Place) -> str | None:
    """The side that closes a diagnosis, or in a note that of its level: "lumbar radiculopathy, right", "… L S1"."""
    for side in scene.layers[Layer.SIDE]:
        if side.start == concept.end or (side.start == concept.end + 1 and scene.words[concept.end] in {",", "("}):
            after = scene.words[side.end : side.end + 1]
            level = scene.passage.note and side.start == concept.end and _heads(scene, side, place)
            return side.names[0] if not after or after[0] in _CLOSES or level else None
    return None


def side_told_behind(scene: Scene, concept: Concept, place: Place) -> str | None:
    """The side behind a diagnosis, or behind its level in the spine: "stenosis on the left at C5"."""
    side = side_behind(scene, concept.end)
    if side is None and place.region in scene.lexicon.spine and place.start >= concept.end:
        side = side_behind(scene, _past_levels(scene, place.end))
    return side.names[0] if side else None


def _past_levels(scene: Scene, index: int) -> int:
    """Past the rest of a level and a comma behind it: "L4-5, left"."""
    while scene.words[index : index + 1] and (scene.words[index] in {"-", "/", ","} or scene.words[index].isdigit()):
        index += 1
    return index


def _heads(scene: Scene, side: Match, place: Place) -> bool:
    """Whether a side stands right before a level of the same part of the spine."""
    group = next((group for group in scene.groups if group.start <= side.end < group.end), None)
    return group is not None and {each.region for each in group.places} == {place.region}


def side_of_region(scene: Scene, place: Place) -> str | None:
    """The one side that the sentence, else the passage, else a note so far, has for a region."""
    named = [(group.start, other.side) for group in scene.groups for other in group.places if _is_sided(other, place)]
    before = [side for start, side in named if start < place.start] if place.is_named else []
    if before:
        return before[-1]
    told = {side for _, side in named}
    told = told or {other.side for other in scene.passage.places if other.region == place.region}
    if not told and scene.passage.note and place.region:
        told = {scene.sides.get(place.region)}
    side = told.pop() if len(told) == 1 else None
    return None if any(each.names[0] == OPPOSITE.get(side or "") for each in scene.layers[Layer.SIDE]) else side


def _is_sided(other: Place, place: Place) -> bool:
    """Whether another mention of the region of *place* has a side."""
    return other.region == place.region and other.side is not None


def side_of_limb(scene: Scene, concept: Concept, place: Place) -> str | None:
    """The side of the part of the same limb that was told before."""
    for group in reversed(scene.groups):
        for other in group.places if group.end <= concept.start else ():
            if other.side and scene.lexicon.in_one_limb(place.region, other.region):
                return other.side
    return _side_within_a_mention(scene, concept, place)


def _side_within_a_mention(scene: Scene, concept: Concept, place: Place) -> str | None:
    """The side of the same limb that another mention names in its own words: "the left knee is stable, …"."""
    sides = {side.end: side.names[0] for side in scene.layers[Layer.SIDE]}
    named = (match for match in reversed(scene.layers[Layer.REGION]) if match.end <= concept.start)
    limb = (match for match in named if any(scene.lexicon.in_one_limb(place.region, name) for name in match.names))
    return next((sides[match.start] for match in limb if match.start in sides), None)
