"""The places that a sentence names elsewhere than beside a mention: the nearest group before it, else one after."""

from typing import Final

from guidecheck.reading.phrases import GRADED
from guidecheck.reading.places.beside import is_free
from guidecheck.reading.places.brought_out import hurts_where_brought_out
from guidecheck.reading.places.clauses import is_told_past_the_spine
from guidecheck.reading.places.next_clause import opens_with_its_place
from guidecheck.reading.places.regions import Group
from guidecheck.reading.places.sides import Place
from guidecheck.reading.places.subjects import examined_group, is_detail, subject_of_findings
from guidecheck.reading.sentences.grammar import (
    ARTICLES,
    BEFORE_A_PLACE,
    CONJUNCTIONS,
    EXCEPTING,
    SIDE_WORDS,
    TURNS,
    words,
)
from guidecheck.reading.sentences.layers import Layer
from guidecheck.reading.sentences.mentions import Concept
from guidecheck.reading.sentences.scene import Scene
from guidecheck.reading.sentences.scene_days import visit_start

_PASSING: Final = EXCEPTING | words("; however")
_SAYS: Final = {("is",), ("was",), ("are",), ("were",), ("has",), ("had",), ("have",)}
_OF_A_REGION: Final = frozenset({"sign", "test", "symptom"})
_NORMAL: Final = words("normal intact symmetric symmetrical full unremarkable preserved")
_CLOSES: Final = frozenset({",", ";", ".", ":"})
_TRUNK: Final = frozenset({"head", "chest", "abdomen"})


def in_same_sentence(scene: Scene, concept: Concept) -> Group | None:
    """The nearest group before the mention; for what an examination finds else the first one after it.

    What is graded after a comma is another limb's or the whole examination's; a symptom has one place or none.
    """
    first = visit_start(scene, concept.start)
    before = [group for group in scene.groups if first <= group.start and group.end <= concept.start]
    before = [group for group in before if not only_names_a_test(scene, group, concept)]
    before = before or ([] if not first else _only_place(scene, first))
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
    if after is None or excepted or _is_another_subject(scene, concept, after):
        return None
    if any(opens_with_its_place(scene, at) for at in range(concept.end, after.start)):
        return None
    if _is_of_what_it_comes_with(scene, concept, after):
        return None
    return after if is_free(scene, after) else None


def _is_of_what_it_comes_with(scene: Scene, concept: Concept, group: Group) -> bool:
    """Whether a place is only that of a loss told beside what is normal: "reflexes normal with weakness of the leg"."""
    between = scene.words[concept.end : group.start]
    if (
        concept.needs != GRADED
        or "with" not in between
        or _NORMAL.isdisjoint((*between, scene.words[concept.start - 1]))
    ):
        return False
    joined = concept.end + between.index("with")
    return any(joined < other.start < group.end and other.fact is not concept.fact for other in scene.concepts)


def only_names_a_test(scene: Scene, group: Group, concept: Concept) -> bool:
    """Whether a place is only what strength or a reflex is tested at: "reflexes 2+ at the Achilles, refill brisk"."""
    rooted = scene.lexicon.rooted
    if concept.fact.name in rooted or "," not in scene.words[group.end : concept.start]:
        return False
    if not any(name.start < group.end and group.start < name.end for name in scene.layers[Layer.TESTED]):
        return False
    tests = (other for other in scene.concepts if other.fact.name in rooted)
    return any("," not in scene.words[min(t.start, group.start) : max(t.end, group.end)] for t in tests)


def _is_another_subject(scene: Scene, concept: Concept, group: Group) -> bool:
    """Whether a place is what a later clause speaks of: "Lachman was negative, and the thigh had thinned"."""
    return "," in scene.words[concept.end : group.start] and scene.words[group.end : group.end + 1] in _SAYS


def _only_place(scene: Scene, first: int) -> list[Group]:
    """The one place that a sentence named at an earlier visit, where it names none at this one."""
    places = {(place.region, place.side) for group in scene.groups for place in group.places}
    earlier = [group for group in scene.groups if group.end <= first]
    return earlier[-1:] if len(places) == 1 and len(earlier) == len(scene.groups) else []


def _past_a_detail(scene: Scene, group: Group, concept: Concept) -> Group | None:
    """The region that findings are told of, where the one before only says where another finding of them is.

    "The lumbar spine had tenderness over the left buttock, spasm, and limited flexion": all are of the lumbar spine.
    """
    goes_on = not CONJUNCTIONS.isdisjoint(scene.words[group.end : concept.start])
    if SIDE_WORDS.issuperset(scene.words[group.start : group.end]):
        return None
    if concept.fact.assembly not in _OF_A_REGION or not goes_on or not is_detail(scene, group):
        return None
    subject = subject_of_findings(scene, concept) or _told_before(scene, group, concept)
    if subject is None or subject is group or len(subject.places) != 1:
        return None
    return subject if all(_is_part(scene, place, subject.places[0]) for place in group.places) else None


def _told_before(scene: Scene, group: Group, concept: Concept) -> Group | None:
    """The joint that a letter tells of, for what goes on behind its limb: "no tingling in the arm, abduction …"."""
    paired, within = scene.lexicon.paired, scene.lexicon.within
    whole = all(p.region in paired and not within.get(p.region or "") and not p.side for p in group.places)
    if scene.passage.note or not whole or "," not in scene.words[group.end : concept.start]:
        return None
    earlier = [each for each in scene.groups if each.end <= group.start and len(each.places) == 1]
    if earlier:
        return earlier[-1]
    about = scene.passage.places
    return Group(about, concept.start, concept.end) if len(about) == 1 and about[0].side else None


def _is_part(scene: Scene, place: Place, whole: Place) -> bool:
    """Whether a place can be where something of a region is felt: in the same limb, or beside its part of the spine."""
    if whole.region in scene.lexicon.spine:
        return place.region == whole.region or place.region not in scene.lexicon.spine
    return scene.lexicon.in_one_limb(place.region, whole.region)


def _is_of_one_place(scene: Scene, group: Group, concept: Concept) -> bool:
    """Whether a symptom can be that of the place before it: one place, and for nerves no semicolon between."""
    passed = concept.fact.referred and ";" in scene.words[group.end : concept.start]
    return len(group.places) == 1 and not passed and not is_told_past_the_spine(scene, group, concept)


def _is_of_a_limb(scene: Scene, concept: Concept) -> bool:
    """Whether a mention is graded limb by limb: strength, reflexes, sensation."""
    return concept.needs == GRADED and concept.fact.name in scene.lexicon.rooted


def _is_told_of_another(scene: Scene, group: Group, concept: Concept) -> bool:
    """Whether what is graded after a place that something was told of is another limb's, or the whole examination's.

    "Sensation was decreased in the left leg and reflexes were normal"; "in the left leg, …" heads both.
    """
    between = scene.words[group.end : concept.start]
    if "," in between and hurts_where_brought_out(scene, group):
        return True
    told = any(other.end <= group.start for other in scene.concepts)
    return told and (between[:1] == (",",) or not TURNS.isdisjoint(between))


def _is_passed(scene: Scene, group: Group, concept: Concept) -> bool:
    """Whether a line goes on behind a detail of its head: "wrist: tender at the radial styloid, swelling present"."""
    after = scene.words[group.end : group.end + 1]
    goes_on = after != (":",) and "," in scene.words[group.end : concept.start]
    return goes_on and not _opens_its_line(scene, group) and not _is_another_part(scene, group)


def _is_another_part(scene: Scene, group: Group) -> bool:
    """Whether a clause turns to another limb than its head, or the other side: "R hip: full. L elbow scarred, …"."""
    heads, place = scene.passage.head, group.places[0]
    if not _opens_a_clause(scene, group):
        return False
    if place.side and place.region in scene.lexicon.paired and _is_of_the_other_side(scene, place):
        return True
    return len(heads) == 1 and not scene.lexicon.in_one_limb(place.region, heads[0].region) and _may_turn(scene, place)


def _is_of_the_other_side(scene: Scene, place: Place) -> bool:
    """Whether a place has a side that the head has not: the left of "right", either of "both" or of one without."""
    of_it = [head for head in scene.passage.head if head.region == place.region]
    one = [head for head in scene.passage.head if {place.side, head.side} == {"left", "right"}]
    return bool(one) or (bool(of_it) and all(place.side != head.side for head in of_it))


def _may_turn(scene: Scene, place: Place) -> bool:
    """Whether a clause can turn to a place from that of its head: a limb beside the spine needs a side for it."""
    head, spine = scene.passage.head[0].region, scene.lexicon.spine
    if place.region in {None, head}:
        return False
    if place.region in scene.lexicon.paired:
        return head not in spine or bool(place.side and scene.lexicon.within.get(place.region or ""))
    return place.region in _TRUNK or (place.region in spine and head not in spine)


def _opens_a_clause(scene: Scene, group: Group) -> bool:
    """Whether a place is what a clause begins with, and no mere name of what is felt: "…, left elbow with a scar"."""
    first = group.start
    while first > 0 and scene.words[first - 1] in BEFORE_A_PLACE:
        first -= 1
    named = any(each.start == group.end for each in scene.concepts)
    return first == 0 or (scene.words[first - 1] in _CLOSES and not (named and scene.words[first - 1] == ","))


def _opens_its_line(scene: Scene, group: Group) -> bool:
    """Whether a place is the first thing told under the name of a system: "Extremities: the left arm, there is …"."""
    if scene.passage.head[0].region is not None or ":" not in scene.words[: group.start]:
        return False
    return (ARTICLES | SIDE_WORDS).issuperset(scene.words[scene.words.index(":") + 1 : group.start])
