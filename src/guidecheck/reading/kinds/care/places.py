"""The place of care that names none itself: that of the care listed, of the part treated, or operated on."""

from typing import Final

from guidecheck.reading.kinds.placing import places_of
from guidecheck.reading.places.attachment import Attached, Grade, told_at
from guidecheck.reading.places.sides import NOWHERE, Place
from guidecheck.reading.sentences.grammar import ARTICLES, BEFORE_A_PLACE, SIDE_WORDS, words
from guidecheck.reading.sentences.layers import Layer
from guidecheck.reading.sentences.mentions import Concept
from guidecheck.reading.sentences.scene import Scene

_ONE: Final = words("a an")
_JOINS: Final = words("and or / &")
_LISTING: Final = words("namely including include included : consisting")
_APART: Final = words("; but while")
_PERSONS: Final = words("he she patient they i worker claimant applicant")
_FOR: Final = words("for to of that its")
_CARED_FOR_WITHIN: Final = 4
_OPENS_WITHIN: Final = 4
_UNDERGOES: Final = words("is was were are has have had underwent")
_WORN: Final = {("is", "in"), ("remain", "in"), ("remained", "in"), ("was", "in")}
_TREATING: Final = words(
    "underwent undergone treated placed put immobilized immobilised splinted casted injected operated braced fitted"
    " wrapped taped supported repaired replaced reduced managed"
)
_TREATED_WITHIN: Final = 12
_AFTER: Final = (("status", "post"), ("s", "/", "p"))
_COMPLAINTS: Final = SIDE_WORDS | words(
    "pain injury symptom complaint condition strain sprain problem contusion fracture tear arthritis osteoarthritis"
    " swelling weakness stiffness and , - : ( is"
)
_COMPLAINTS_WITHIN: Final = 4
_TREATMENT: Final = words("treatment care management therapy")
_INCLUDED: Final = words("included includes include including consisted consists :")
_AHEAD: Final = ({(":",)}, {(",",), (":",)})
_OPERATIONS: Final = words("operation operations surgery surgeries procedure procedures")
_SUFFERED: Final = words("pain injury symptom complaint condition problem")
_OF_ANY_PART: Final = words(
    "surgery operation procedure arthroscopy scope debridement fixation replacement arthroplasty reconstruction repair"
    " release decompression excision"
)


def place_of_care(scene: Scene, concept: Concept) -> Attached | None:
    """The place that the sentence tells elsewhere for care without one, if it does."""
    return (
        of_what_is_operated(scene, concept)
        or _of_care_listed(scene, concept)
        or _of_the_operations_listed(scene, concept)
        or _of_the_part_cared_for(scene, concept)
        or _of_the_part_named_first(scene, concept)
        or _of_the_part_treated(scene, concept)
        or _of_the_part_operated(scene, concept)
    )


def own_place(scene: Scene, concept: Concept, found: Attached) -> Attached:
    """The place behind care, unless it is that of one thing listed after it: "4 visits of therapy, a boot for …"."""
    if found.start is None or found.start < concept.end:
        return found
    if (side := _side_right_before(scene, concept)) and all(place.side not in {None, side} for place in found.places):
        region = _region_within(scene, concept) or found.places[0].region
        return Attached((Place(region, side, concept.start, concept.end),), Grade.ADJACENT)
    between = (each for each in scene.concepts if concept.end < each.start < found.start)
    things = [each.start for each in between if each.fact is not concept.fact]
    apart = any(scene.words[at - 1] in _ONE for at in things)
    apart = apart or (bool(things) and _JOINS.isdisjoint(scene.words[concept.end : found.start]))
    return Attached((NOWHERE,), Grade.NONE) if apart else found


def _side_right_before(scene: Scene, concept: Concept) -> str | None:
    """The side that opens a mention, which no other side behind it moves: "left THA in good position, right hip …"."""
    return next((match.names[0] for match in scene.layers[Layer.SIDE] if match.end == concept.start), None)


def _region_within(scene: Scene, concept: Concept) -> str | None:
    """The region that the words of a mention name."""
    within = (m for m in scene.layers[Layer.REGION] if concept.start <= m.start and m.end <= concept.end)
    return next((match.names[0] or None for match in within), None)


def of_what_is_operated(scene: Scene, concept: Concept) -> Attached | None:
    """The place of the diagnosis right behind an operation, which it is for: "ORIF left distal radius fracture"."""
    if concept.fact.assembly != "procedure":
        return None
    told = next((e for e in scene.concepts if e.start >= concept.end and e.fact.assembly == "diagnosis"), None)
    if told is None:
        return None
    found = places_of(scene, told, Grade.PREPOSITIONAL)
    first = min(told.start, told.start if found.start is None else found.start)
    led = (ARTICLES | SIDE_WORDS | _FOR).issuperset(scene.words[concept.end : first])
    return found if led and found.grade is not Grade.NONE else None


def _of_care_listed(scene: Scene, concept: Concept) -> Attached | None:
    """The place of the care whose parts are listed: "conservative care for the hip failed, namely therapy"."""
    if concept.fact.placed == "nowhere":
        return None
    for care in scene.concepts:
        listed = scene.words[care.end : concept.start]
        if care.fact.assembly == "duration" and not _LISTING.isdisjoint(listed) and _APART.isdisjoint(listed):
            found = places_of(scene, care, Grade.PREPOSITIONAL)
            return found if found.grade is not Grade.NONE else None
    return None


def _of_the_operations_listed(scene: Scene, concept: Concept) -> Attached | None:
    """The place of the operations that are counted and then listed: "two knee operations, a repair in 2007 and …"."""
    for care in scene.concepts:
        if care.end > concept.start or scene.words[care.end - 1] not in _OPERATIONS:
            continue
        listed = scene.words[care.end : concept.start]
        found = places_of(scene, care, Grade.PREPOSITIONAL)
        if listed[:1] in _AHEAD[True] and _APART.isdisjoint(listed) and found.grade is not Grade.NONE:
            return found
    return None


def _of_the_part_cared_for(scene: Scene, concept: Concept) -> Attached | None:
    """The place whose treatments are listed: "treatment for the neck with therapy and injections"."""
    if concept.fact.placed == "nowhere":
        return None
    groups = [group for group in scene.groups if group.end <= concept.start]
    for cue in scene.cues:
        if cue.names[0] == "treatments" and len(groups) == 1 and 0 < groups[0].start - cue.end <= _CARED_FOR_WITHIN:
            listed = scene.words[groups[0].end : concept.start]
            if not _FOR.isdisjoint(scene.words[cue.end : groups[0].start]) and _APART.isdisjoint(listed):
                opens = listed[:1] == ("with",) or not _LISTING.isdisjoint(listed[:_OPENS_WITHIN])
                return told_at(groups[0]) if opens else None
    return None


def _of_the_part_named_first(scene: Scene, concept: Concept) -> Attached | None:
    """The place that a clause opens with for all its care: "for the knee, he had therapy and a brace; for …"."""
    clause = max((at + 1 for at in range(concept.start) if scene.words[at] in _APART), default=0)
    groups = [group for group in scene.groups if clause <= group.start and group.end <= concept.start]
    if len(groups) != 1 or concept.fact.placed == "nowhere":
        return None
    first = groups[0].start
    while first > clause and scene.words[first - 1] in BEFORE_A_PLACE:
        first -= 1
    before, listed = scene.words[clause:first], scene.words[groups[0].end : concept.start]
    if not (not before or before[-1] in _FOR | {"regarding", "concerning"}):
        return None
    goes_on = listed[:1] in _AHEAD[bool(before)] or (before == ("for",) and not _PERSONS.isdisjoint(listed[:2]))
    opens = goes_on and len(before) <= _OPENS_WITHIN
    treated = _TREATMENT.intersection(before[-2:-1]) and not _INCLUDED.isdisjoint(listed[:_OPENS_WITHIN])
    return told_at(groups[0]) if opens or treated else None


def _of_the_part_treated(scene: Scene, concept: Concept) -> Attached | None:
    """The place that is said to be treated: "the left foot was placed in a boot", "the other knee underwent …"."""
    group = next((group for group in reversed(scene.groups) if group.end <= concept.start), None)
    if group is None or concept.fact.placed == "nowhere":
        return None
    first = group.end + (scene.words[group.end] in _SUFFERED)
    told = scene.words[first : concept.end]
    worn = told[:2] in _WORN
    treated = told[0] in _UNDERGOES and not _TREATING.isdisjoint(told)
    if len(told) > _TREATED_WITHIN or not _APART.isdisjoint(told) or not (worn or treated):
        return None
    return told_at(group)


def _of_the_part_operated(scene: Scene, concept: Concept) -> Attached | None:
    """The place that is told "status post" an operation of any part: "left knee pain, status post surgery"."""
    group = next((group for group in reversed(scene.groups) if group.end <= concept.start), None)
    if group is None or scene.words[concept.end - 1] not in _OF_ANY_PART:
        return None
    before = scene.words[group.end : concept.start]
    after = next((each for each in _AFTER if before[-len(each) :] == each), None)
    complaint = before[: -len(after)] if after else ()
    plain = len(complaint) <= _COMPLAINTS_WITHIN and _COMPLAINTS.issuperset(complaint)
    return told_at(group) if after and plain and len(group.places) == 1 else None
