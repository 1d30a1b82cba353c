"""What spreads and is no pain: "numbness had extended into both forearms", "a tear extending to the surface"."""

from typing import Final

from guidecheck.reading.kinds.placing import places_of
from guidecheck.reading.places.attachment import Attached, Grade
from guidecheck.reading.sentences.assemblies import COMPLAINTS
from guidecheck.reading.sentences.grammar import COPULAS, PATIENT, words
from guidecheck.reading.sentences.mentions import Concept
from guidecheck.reading.sentences.scene import Scene

_NUMB: Final = "numbness"
_SPREADING_WITHIN: Final = 5
_BETWEEN: Final = COPULAS | words("has have had been now also that which then since sometimes often occasionally , and")
_CLAUSES: Final = PATIENT | words("; . but")
_GOING: Final = words("going goes go went gone comes came coming running runs ran run")
_REACHING: Final = _GOING | words("extend extends extending extended spread spreads spreading")
_LESIONS: Final = frozenset({"diagnosis", "sign"})
_STRUCTURES: Final = words(
    "tendon tendons ligament muscle fascia nerve tear line fissure cleft defect lesion mass ganglion cyst edema signal"
    " fluid hematoma component material spur osteophyte bulge protrusion extrusion abnormality scar incision wound"
    " laceration rash erythema ecchymosis bruising band contusion erosion fragment hardware plate screw"
)
_WHO: Final = PATIENT | words("i who we to care injection treatment therapy")
_PART_WITHIN: Final = 5
_TO_ELSEWHERE: Final = PATIENT | words(
    "for with when where and but , ; . because after before her who that then clinic"
)
_SAID: Final = words("and states stated says said noted reports reported adds added")


def spreads_alone(scene: Scene, concept: Concept) -> bool:
    """Whether what goes to a place is numbness, a lesion or a person, and no pain: "tingling radiates to the hand"."""
    if concept.fact.placed != "target":
        return False
    if _is_of_a_lesion(scene, concept) or _goes_to_no_part(scene, concept):
        return True
    return any(_spread(scene, each) is concept and not _hurts_there(scene, each, concept) for each in scene.concepts)


def _is_of_a_lesion(scene: Scene, concept: Concept) -> bool:
    """Whether a lesion reaches as far as a place: "a tear of the medial meniscus extending to the surface"."""
    if scene.words[concept.start] not in _REACHING:
        return False
    before = [each for each in scene.concepts if each.end <= concept.start]
    last = max(before, key=lambda each: each.end, default=None)
    if last is not None and last.fact.assembly in _LESIONS and not last.fact.referred:
        return True
    of_a_structure = not _STRUCTURES.isdisjoint(scene.words[: concept.start])
    return of_a_structure and all(each.fact.assembly not in COMPLAINTS for each in before)


def _goes_to_no_part(scene: Scene, concept: Concept) -> bool:
    """Whether a person goes, or what goes reaches no part of the body: "he went to the clinic", "pain went to a 7"."""
    if _GOING.isdisjoint(scene.words[concept.start : concept.end]):
        return False
    part = next((group.start for group in scene.groups if group.end > concept.end), len(scene.words))
    if any(word.isdigit() for word in scene.words[concept.end : min(part, concept.end + 2)]):
        return True
    if scene.words[concept.start] not in _GOING:
        return False
    before = scene.words[max(0, concept.start - 2) : concept.start]
    if not _WHO.isdisjoint(before[-1:]) or (not COPULAS.isdisjoint(before[-1:]) and not _WHO.isdisjoint(before[:1])):
        return True
    return part - concept.end > _PART_WITHIN or not _TO_ELSEWHERE.isdisjoint(scene.words[concept.end : part])


def where_it_spreads(scene: Scene, concept: Concept) -> Attached | None:
    """The places that numbness is told to go to."""
    goes = _spread(scene, concept)
    found = places_of(scene, goes) if goes is not None else None
    return found if found is not None and found.grade is not Grade.NONE else None


def _spread(scene: Scene, concept: Concept) -> Concept | None:
    """The words for where a numbness goes, that only small words part from it."""
    if concept.fact.name != _NUMB:
        return None
    goes = next((each for each in scene.concepts if each.fact.placed == "target" and each.start >= concept.end), None)
    if goes is None or goes.start - concept.end > _SPREADING_WITHIN:
        return None
    return goes if _BETWEEN.issuperset(scene.words[concept.end : goes.start]) else None


def _hurts_there(scene: Scene, numb: Concept, goes: Concept) -> bool:
    """Whether a pain may go there, too: "pain with numbness radiating to the leg"."""
    clause = max((at for at in range(numb.start) if _opens_a_clause(scene, at)), default=0)
    return any(each.fact.assembly == "pain" and clause <= each.start < goes.end for each in scene.concepts)


def _opens_a_clause(scene: Scene, index: int) -> bool:
    """Whether a word opens a statement of its own: "…, and she has tingling", "and that numbness goes …"."""
    word = scene.words[index]
    return word in _CLAUSES or (word == "that" and not _SAID.isdisjoint(scene.words[max(0, index - 1) : index]))
