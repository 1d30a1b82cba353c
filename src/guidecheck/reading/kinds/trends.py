"""What is said to change: the complaint that a trend is told of, or the treatment whose result it is."""

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from guidecheck.reading.places.attachment import Attached, Grade, told_at
from guidecheck.reading.places.regions import Group
from guidecheck.reading.sentences.grammar import ARTICLES, CONJUNCTIONS, PREPOSITIONS, SIDE_WORDS, words
from guidecheck.reading.sentences.mentions import Concept
from guidecheck.reading.sentences.scene import Scene

_COMPLAINT: Final = words(
    "symptom symptomatology complaint condition problem pain ache discomfort numbness tingling weakness stiffness"
)
_TRENDING: Final = words(
    "is are was were be been being has have had feel felt also now still not neither either nor or and gradually slowly"
    " slightly somewhat much significantly markedly generally overall steadily continue to remain improving better"
    " worse improved worsened which that % percent about approximately around roughly nearly almost"
)
_PLURAL: Final = words("are were have")
_LISTED: Final = _COMPLAINT | ARTICLES | SIDE_WORDS | words(", and")
_COPULAS: Final = words("is are feel has have had was were remain got became become gotten grew seem appear continue")
_BECOMING: Final = words("got became become gotten grew seem appear")
_SCORING: Final = words("/ out of rated scored reported at as a level score")
_CLOSES_A_SCORE: Final = words("and , ; but")
_MOST: Final = "10"
_PATIENT: Final = words("patient he she they worker claimant applicant i")
_CARE: Final = frozenset({"treatment", "duration"})
_BRINGING: Final = _CARE | {"procedure"}
_FROM: Final = words("from with after following")
_LED: Final = _FROM | ARTICLES | SIDE_WORDS | words("this that last first second third prior previous recent most of")
_LED_WITHIN: Final = 4
_FROM_WITHIN: Final = 6
_RESULTS: Final = ("improved", "not_improved")
_OWN_SUBJECT: Final = _COMPLAINT | _PATIENT | words("; . but and is are report reported state stated note noted since")


def subject_of(scene: Scene, concept: Concept) -> Attached | None:
    """The place whose complaint changes: "the left elbow symptoms are improving", "pain in the right hip is worse"."""
    start = _start_of_trend(scene.words, concept.start)
    told = _COMPLAINT.intersection(scene.words[start - 1 : concept.end])
    if start > 0 and scene.words[start - 1] in _COMPLAINT:
        start -= 1
    for group in scene.groups:
        if group.end == start and (told or _is_where_it_hurts(scene, group.start) or _is_subject(scene, group)):
            several = not _PLURAL.isdisjoint(scene.words[start : concept.end])
            return _all_of(scene, group) if several else told_at(group)
    return None


def _start_of_trend(told: Sequence[str], start: int) -> int:
    """Where the words begin that say of something how it goes, its score among them: "is 4/10 and improving"."""
    scored = False
    while start > 0:
        word = told[start - 1]
        closes = word in _CLOSES_A_SCORE and _MOST in told[max(0, start - 3) : start - 1]
        scored = scored or closes
        small = word in _TRENDING or word in _BECOMING or word.isdigit()
        if not (small or closes or (scored and word in _SCORING)):
            break
        start -= 1
    return start


def _all_of(scene: Scene, last: Group) -> Attached:
    """The places of all complaints that one verb is said of: "her neck pain and left hip pain have improved"."""
    found, start = last.places, last.start
    for group in reversed(scene.groups):
        between = scene.words[group.end : start]
        if group.end <= start and _LISTED.issuperset(between) and not CONJUNCTIONS.isdisjoint(between):
            found, start = (*group.places, *found), group.start
    return Attached(found, Grade.PREPOSITIONAL, start, last.end)


def _is_where_it_hurts(scene: Scene, start: int) -> bool:
    """Whether a place is that of a complaint named before it: "pain in the right hip"."""
    before = scene.words[max(0, start - 4) : start]
    return not _COMPLAINT.isdisjoint(before)


def _is_subject(scene: Scene, group: Group) -> bool:
    """Whether a place itself is said to do better or worse: "his left knee is improving"."""
    follows = scene.words[group.end : group.end + 1]
    return not _COPULAS.isdisjoint(follows) and PREPOSITIONS.isdisjoint(
        scene.words[max(0, group.start - 3) : group.start]
    )


def is_result(scene: Scene, concept: Concept) -> bool:
    """Whether a trend is what a treatment before it brought: "eight sessions of acupuncture with no improvement"."""
    if ("from", "which") in pairwise(scene.words[max(0, concept.start - _FROM_WITHIN) : concept.start]):
        return True
    if tells_a_result(scene, concept) and _led_to(scene, concept):
        return True
    treated = [c for c in scene.concepts if c.fact.assembly in _CARE and c.end <= concept.start]
    if not treated or not tells_a_result(scene, concept):
        return False
    return _OWN_SUBJECT.isdisjoint(scene.words[treated[-1].end : concept.end])


def tells_a_result(scene: Scene, concept: Concept) -> bool:
    """Whether words for a trend are words for what care brings: "PT helped", not "PT 12 visits, improving"."""
    return any(_overlaps(concept, each.start, each.end) for each in scene.qualities(*_RESULTS))


def _led_to(scene: Scene, concept: Concept) -> bool:
    """Whether a trend is told of the care right behind: "no relief from the injection", "improvement with PT"."""
    care = next((c for c in scene.concepts if c.start >= concept.end and c.fact.assembly in _BRINGING), None)
    if care is None or not _COMPLAINT.isdisjoint(scene.words[max(0, concept.start - _LED_WITHIN) : concept.end]):
        return False
    between = scene.words[concept.end : care.start]
    return 0 < len(between) <= _LED_WITHIN and between[0] in _FROM and _LED.issuperset(between)


def _overlaps(concept: Concept, start: int, end: int) -> bool:
    return start < concept.end and concept.start < end
