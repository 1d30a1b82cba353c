"""Whether the words behind a study tell what it found, which only one that was done does."""

from typing import Final

from guidecheck.reading.context.flag import Flag
from guidecheck.reading.kinds.studies.spans import beginning, next_study
from guidecheck.reading.sentences.grammar import COPULAS, words
from guidecheck.reading.sentences.mentions import Concept
from guidecheck.reading.sentences.scene import Scene

_BEHIND_A_DAY: Final = {(",",), ("-",), (":",)}
_TOLD_NEAR: Final = 5
_PREOP: Final = {("preop",), ("preoperative",), ("pre", "op"), ("pre", "operative")}
_REASONS: Final = words("for to evaluate assess scheduled pending ordered requested")
_SHOWN: Final = frozenset({"diagnosis", "sign"})
_TELLING: Final = words(
    "document documents documented confirm confirms indicate indicates indicated identified identifies notes depicts"
    " depicted"
)
_NAMING: Final = words("identified identifies notes depicts depicted")
_FOUND: Final = words("found shown noted seen discovered")
_HAVING: Final = {("to",), ("with",)}
_FOUND_WITHIN: Final = 12
_FOUND_NEAR: Final = 8
_NOT_SENT: Final = Flag.NEGATED | Flag.DENIED | Flag.HYPOTHETICAL
_DOUBTED: Final = Flag.UNDOCUMENTED | Flag.RECORDED | Flag.RULE_OUT
_FITTING: Final = words("consistent compatible suggestive indicative diagnostic")
_TO_FIT: Final = 3
_OTHER_SUBJECT: Final = words(
    "as since because given for due that which finding exam examination symptom presentation complaint if and but ; ."
)
_CONTRAST: Final = words("contrast gadolinium dye")
_WITHOUT_WITHIN: Final = 4


def heads_a_finding(scene: Scene, concept: Concept, last: int) -> bool:
    """Whether a colon leads from a study to what it found: "MRI of the right foot: stress fracture"."""
    if ":" not in scene.words[concept.end : last] or scene.has(concept, Flag.PLANNED | Flag.DENIED):
        return False
    colon = scene.words.index(":", concept.end)
    return any(
        colon < other.start < min(last, next_study(scene, concept)) and other.fact.assembly == "diagnosis"
        for other in scene.concepts
    )


def was_made_before_surgery(scene: Scene, concept: Concept) -> bool:
    """Whether "preoperative" only says when a study was made that found something: "Pre-op MRI 2/6/24: tear"."""
    first = beginning(scene, concept)
    if scene.words[max(0, first - 1) : first] not in _PREOP and scene.words[max(0, first - 2) : first] not in _PREOP:
        return False
    asked = (match for match in scene.triggers if match.names[0].startswith(("planned", "denied", "hypothetical")))
    if any(match.end != first for match in asked):
        return False
    last = next_study(scene, concept)
    told, visit = scene.words[concept.end : last], scene.passage.visit
    dated = next((each.when for each in scene.dates if concept.end <= scene.word_at(each.start) < last), None)
    if not _REASONS.isdisjoint(told) or (dated and visit and dated.earliest() > visit.latest()):
        return False
    if dated is not None and ":" in told[:-1]:
        return True
    return (":" in told or dated is not None) and any(
        concept.end < other.start < last and other.fact.assembly in _SHOWN and not scene.has(other, Flag.RULE_OUT)
        for other in scene.concepts
    )


def finds_behind_its_day(scene: Scene, concept: Concept, last: int) -> bool:
    """Whether what a study found follows its day: "EMG of the legs 3/4/2015, acute L5 radiculopathy"."""
    if not scene.dates or scene.has(concept, Flag.PLANNED | Flag.DENIED):
        return False
    days = (scene.word_ending(d.end) for d in scene.dates if concept.end <= scene.word_at(d.start) < last)
    end = next(days, None)
    if end is None or scene.words[end : end + 1] not in _BEHIND_A_DAY:
        return False
    return any(
        end < other.start <= min(end + _TOLD_NEAR, next_study(scene, concept))
        and other.fact.assembly == "diagnosis"
        and not scene.has(other, Flag.UNDOCUMENTED | Flag.RULE_OUT)
        for other in scene.concepts
    )


def tells_a_finding(scene: Scene, concept: Concept, last: int) -> bool:
    """Whether a verb leads from a study to what it found: "the MRI report documents a tear"."""
    if _TELLING.isdisjoint(scene.words[concept.end : last]) or scene.has(concept, Flag.PLANNED | Flag.DENIED):
        return False
    verb = next(at for at in range(concept.end, last) if scene.words[at] in _TELLING)
    if scene.words[verb] in _NAMING and _OTHER_SUBJECT.isdisjoint(scene.words[concept.end : verb]):
        return scene.words[verb - 1] not in COPULAS
    return any(
        verb < other.start <= verb + _TOLD_NEAR
        and other.fact.assembly == "diagnosis"
        and not scene.has(other, Flag.UNDOCUMENTED | Flag.RECORDED)
        for other in scene.concepts
    )


def leads_to_a_finding(scene: Scene, concept: Concept) -> bool:
    """Whether who was sent for a study was so found to have something: "sent for an MRI and found to have a tear"."""
    last = min(concept.end + _FOUND_WITHIN, next_study(scene, concept), len(scene.words))
    verb = next((at for at in range(concept.end, last) if scene.words[at] in _FOUND), None)
    if verb is None or scene.words[verb + 1 : verb + 2] not in _HAVING or scene.has(concept, _NOT_SENT):
        return False
    joined = verb - 1 - (scene.words[verb - 1] in COPULAS)
    return scene.words[joined] == "and" and any(
        verb < other.start <= verb + _FOUND_NEAR
        and other.fact.assembly == "diagnosis"
        and not scene.has(other, _DOUBTED)
        for other in scene.concepts
    )


def agrees_with_a_finding(scene: Scene, concept: Concept, last: int) -> bool:
    """Whether a study itself is said to fit what it found: "the EMG of 2012 was consistent with a neuropathy"."""
    told = scene.words[concept.end : last]
    if _FITTING.isdisjoint(told) or scene.has(concept, Flag.PLANNED | Flag.DENIED):
        return False
    at = next(index for index, word in enumerate(told) if word in _FITTING)
    verb = next((index for index in range(at - 1, -1, -1) if told[index] in COPULAS), None)
    return verb is not None and at - verb <= _TO_FIT and _OTHER_SUBJECT.isdisjoint(told[:at])


def is_without_finding(scene: Scene, concept: Concept, last: int) -> bool:
    """Whether what a study was without is a diagnosis, and no contrast: "films of the wrist without fracture"."""
    if "without" not in scene.words[concept.end : last] or scene.has(concept, Flag.PLANNED | Flag.DENIED):
        return False
    first = scene.words.index("without", concept.end) + 1
    found = (
        o for o in scene.concepts if first <= o.start <= first + _WITHOUT_WITHIN and o.fact.assembly == "diagnosis"
    )
    return any(
        scene.has(other, Flag.NEGATED)
        and not scene.has(other, Flag.RULE_OUT | Flag.UNDOCUMENTED)
        and _CONTRAST.isdisjoint(scene.words[first : other.start])
        for other in found
    )
