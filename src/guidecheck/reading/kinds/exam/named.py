"""The muscles, reflexes and limbs that a sentence names: where each is, and on which side."""

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from guidecheck.language import Innervation
from guidecheck.reading.kinds.exam.among_reflexes import muscles_among_reflexes
from guidecheck.reading.kinds.exam.felt import grades_what_is_felt, names_its_tendon
from guidecheck.reading.kinds.exam.grades import of_reflexes
from guidecheck.reading.kinds.loose_sides import loose_side
from guidecheck.reading.places.sides import Place
from guidecheck.reading.places.sides_alone import opens_a_clause
from guidecheck.reading.sentences.grammar import ARTICLES, CONJUNCTIONS, COPULAS, PREPOSITIONS, SIDE_WORDS, words
from guidecheck.reading.sentences.layers import Layer, Match
from guidecheck.reading.sentences.mentions import Concept
from guidecheck.reading.sentences.scene import Scene
from guidecheck.vocabulary import FactDef

_HEADED_WITHIN: Final = 6
_BESIDE: Final = 2
_CLOSES: Final = frozenset({";", "."})
_NAMED_WITHIN: Final = 3
_FOR: Final = words("in for on with during")
_OF_A_PART: Final = ARTICLES | SIDE_WORDS | words("of in at")
_PARTS: Final = words(", and but ;")
_LEADING: Final = COPULAS | PREPOSITIONS | ARTICLES | SIDE_WORDS | words("noted found seen with during strength muscle")
_AT: Final = words("of in at")
_BETWEEN: Final = (
    ARTICLES
    | SIDE_WORDS
    | words("of in at and or , / + - out over is was were plus minus full zero one two three four five")
)
_LISTING: Final = CONJUNCTIONS | ARTICLES | SIDE_WORDS | words("strength reflex")
_GRADING: Final = words("/ + - ( )")
_NAMING: Final = frozenset(
    {"of", "the", "in", "right", "left", "with", "is", "was", "are", "were", "muscle", "strength", "mild", "slight"}
    | words("very quite clearly slightly mildly markedly noted found to be")
)


def named_beside(scene: Scene, concept: Concept, tests: str, *, of_a_root: bool = False) -> Place | None:
    """The part of the body of the muscle or reflex that stands in or right beside a mention: "weak EHL on the left"."""
    for match in scene.layers[Layer.TESTED]:
        between = scene.words[match.end : concept.start] or scene.words[concept.end : match.start]
        between = tuple(word for word in between if not (word.isdigit() or word in _GRADING))
        if len(between) > _NAMED_WITHIN or not _NAMING.issuperset(between):
            continue
        entries = (scene.lexicon.innervation[int(name)] for name in match.names)
        entry = next((entry for entry in entries if entry.tests == tests and entry.region), None)
        if entry is not None and (entry.roots or not of_a_root):
            side = side_of(scene, match, max(match.end, concept.end), len(scene.words)) or loose_side(scene, concept)
            return Place(entry.region, side, match.start, match.end)
    return None


def muscles_of(scene: Scene, concept: Concept, tests: str) -> tuple[Place, ...]:
    """The places of the muscles or reflexes that a mention leads to: "weakness of the left biceps and grip"."""
    found: list[Place] = []
    end = concept.end
    for match in scene.layers[Layer.TESTED]:
        if match.start < end:
            continue
        entries = (scene.lexicon.innervation[int(name)] for name in match.names)
        entry = next((entry for entry in entries if entry.tests == tests and entry.region), None)
        if entry is None or not (_goes_on(scene, end, match.start) if found else _leads(scene, end, match.start)):
            break
        side = side_of(scene, match, match.end, len(scene.words)) or (found[-1].side if found else None)
        found.append(Place(entry.region, side, match.start, match.end))
        end = match.end
    last = found[-1].side if found else None
    return tuple(place.on(place.side or last) for place in found)


def _leads(scene: Scene, start: int, end: int) -> bool:
    """Whether only small words and an outcome stand between a mention and the muscles it is told of."""
    lost = {at for each in scene.qualities("abnormal") for at in range(each.start, each.end)}
    return all(scene.words[at] in _LEADING or at in lost for at in range(start, end)) and start < end


def _goes_on(scene: Scene, start: int, end: int) -> bool:
    """Whether one muscle follows another in a list."""
    return _LISTING.issuperset(scene.words[start:end])


def place_tested(scene: Scene, fact: FactDef, start: int, end: int) -> Place | None:
    """The place of a muscle or reflex that is named between two words, with the limb that heads it."""
    for match, entry in named_in(scene):
        if entry.tests == fact.name and entry.region and start <= match.start < end:
            region, side = limb_of(scene, match, entry)
            return Place(region, side_of(scene, match, match.end, end) or side, match.start, match.end)
    return None


def named_in(scene: Scene) -> list[tuple[Match, Innervation]]:
    """The muscles and reflexes named; a reflex only where reflexes are spoken of, then only graded muscles."""
    reflexes = of_reflexes(scene)
    felt = not reflexes and grades_what_is_felt(scene.words)
    muscles = muscles_among_reflexes(scene) if reflexes and "5" in scene.words else frozenset()
    found: list[tuple[Match, Innervation]] = []
    for match in scene.layers[Layer.TESTED]:
        if felt or _names_a_test(scene, match) or names_its_tendon(scene, match):
            continue
        entries = [scene.lexicon.innervation[int(name)] for name in match.names]
        reflex = reflexes and match.start not in muscles
        fitting = [
            entry for entry in entries if entry.tests != "sensory_deficit" and ("reflex" in entry.tests) == reflex
        ]
        if fitting:
            found.append((match, fitting[0]))
    return _behind_label(scene, found)


def _behind_label(scene: Scene, named: list[tuple[Match, Innervation]]) -> list[tuple[Match, Innervation]]:
    """Those named behind a label which lists in brackets what was tested: "Reflexes (knee, ankle): ankle absent"."""
    if (")", ":") not in pairwise(scene.words):
        return named
    colon = scene.words.index(":", scene.words.index(")"))
    return [each for each in named if each[0].start > colon] or named


def _names_a_test(scene: Scene, match: Match) -> bool:
    """Whether a movement is only part of the name of a test: "elbow flexion test"."""
    return any(each.is_test and each.start <= match.start and match.end <= each.end for each in scene.concepts)


def limb_of(scene: Scene, match: Match, entry: Innervation) -> tuple[str | None, str | None]:
    """The limb that heads what is tested in it, with its side, else the muscle's own part of the body.

    "LE motor: R EHL 4/5", "strength in the right leg is 4/5 for dorsiflexion".
    """
    within = {entry.region, *scene.lexicon.within.get(entry.region or "", ())}
    about = [concept for concept in scene.concepts if concept.fact.name in scene.lexicon.rooted]
    muscles = {tested.start for tested in scene.layers[Layer.TESTED]}
    for limb in limbs_in(scene):
        heads = limb.end <= match.start and limb.start not in muscles and _is_about(limb, about)
        if heads and limb.names[0] in within:
            return limb.names[0], _side_turned_to(scene, limb, match) or side_of(scene, limb, match.start, match.start)
    if not entry.region:
        return _joint_behind(scene, match) or _joint_before(scene, match)
    return _part_tested(scene, match, entry, about) or (entry.region, None)


def _side_turned_to(scene: Scene, limb: Match, match: Match) -> str | None:
    """The side that the words turn to behind a limb: "the right leg is normal; on the left, dorsiflexion is 4/5"."""
    later = (side for side in reversed(scene.layers[Layer.SIDE]) if limb.end <= side.start < match.start)
    return next((side.names[0] for side in later if opens_a_clause(scene.words, side)), None)


def _part_tested(
    scene: Scene, match: Match, entry: Innervation, about: Sequence[Concept]
) -> tuple[str | None, str | None] | None:
    """The part of a limb whose strength is told for its movements: "strength of the right foot in dorsiflexion"."""
    group = next((group for group in reversed(scene.groups) if group.end <= match.start), None)
    if group is None or len(group.places) != 1 or scene.words[group.end] not in _FOR:
        return None
    place, between = group.places[0], scene.words[group.end : match.start]
    led = any(_OF_A_PART.issuperset(scene.words[each.end : group.start]) for each in about if each.end < group.start)
    one = scene.lexicon.in_one_limb(place.region, entry.region) and _CLOSES.isdisjoint(between) and "," not in between
    return (place.region, place.side) if led and one and not any(word.isdigit() for word in between) else None


def _joint_behind(scene: Scene, match: Match) -> tuple[str | None, str | None] | None:
    """The joint that a movement is said to be of: "abduction of the right shoulder", "was 4/5 in the left knee"."""
    group = next((group for group in scene.groups if group.start >= match.end), None)
    if group is None or len(group.places) != 1 or group.places[0].region not in scene.lexicon.paired:
        return None
    tested = {at for each in scene.layers[Layer.TESTED] for at in range(each.start, each.end)}
    between = [at for at in range(match.end, group.start) if at not in tested]
    led = any(scene.words[at] in _AT for at in between)
    told = all(scene.words[at] in _BETWEEN or scene.words[at].isdigit() for at in between)
    return (group.places[0].region, group.places[0].side) if led and told else None


def _joint_before(scene: Scene, match: Match) -> tuple[str | None, str | None]:
    """The joint whose movement is tested: "at the left shoulder, external rotation was 4/5"."""
    group = next((group for group in reversed(scene.groups) if group.end <= match.start), None)
    if group is None or not _CLOSES.isdisjoint(scene.words[group.end : match.start]):
        return None, None
    regions, sides = {place.region for place in group.places}, {place.side for place in group.places} - {None}
    one = len(regions) == 1 and len(sides) <= 1 and not regions.isdisjoint(scene.lexicon.paired)
    return (regions.pop(), sides.pop() if sides else None) if one else (None, None)


def _is_about(limb: Match, concepts: Sequence[Concept]) -> bool:
    """Whether a limb stands beside a mention of strength, sensation or reflexes, or in it."""
    return any(
        limb.start <= concept.end + _HEADED_WITHIN and concept.start <= limb.end + _BESIDE for concept in concepts
    )


def side_of(scene: Scene, match: Match, after: int, limit: int) -> str | None:
    """The side said with a muscle: in its region, right before it, or after its grade; else that of its region."""
    told: str | None = None
    for group in scene.groups:
        if group.start < match.end and match.start < group.end:
            sides = {place.side for place in group.places} - {None}
            told = sides.pop() if len(sides) == 1 else told
            if told and any(group.start - _BESIDE <= side.start < group.end for side in scene.layers[Layer.SIDE]):
                return told
    if before := side_before(scene, match):
        return before
    for side in scene.layers[Layer.SIDE]:
        if (
            after <= side.start < limit
            and not (_opens_another(scene, side) or _tells_another(scene, after, side.start))
            and (side.end < limit or limit >= len(scene.words) or scene.words[limit] in _CLOSES)
        ):
            return side.names[0]
    return told


def _opens_another(scene: Scene, side: Match) -> bool:
    """Whether a side after a comma has a grade of its own: "biceps 4/5, L all 5/5"."""
    graded = any(word.isdigit() for word in scene.words[side.end : side.end + _BESIDE])
    return graded and scene.words[side.start - 1] in _CLOSES | {","}


def _tells_another(scene: Scene, start: int, end: int) -> bool:
    """Whether another finding begins after a comma, whose side follows: "grip 4/5, sensation intact in both hands"."""
    others = (each.start for each in scene.concepts if start < each.start < end)
    return any(scene.words[at - 1] in _CLOSES | {","} for at in others)


def side_before(scene: Scene, match: Match) -> str | None:
    """The side right before a muscle."""
    for side in scene.layers[Layer.SIDE]:
        if match.start - _BESIDE <= side.start < match.start and _PARTS.isdisjoint(scene.words[side.end : match.start]):
            return side.names[0]
    return None


def limbs_in(scene: Scene) -> list[Match]:
    """The limbs named as a whole."""
    limbs = scene.lexicon.limbs
    return [match for match in scene.layers[Layer.REGION] if len(match.names) == 1 and match.names[0] in limbs]
