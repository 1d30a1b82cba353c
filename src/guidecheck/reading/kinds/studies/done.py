"""Whether a study was done: the words around it tell its day or result, or that the result is waited for."""

from typing import Final

from guidecheck.reading.context.flag import Flag
from guidecheck.reading.kinds.studies.asking import told_until
from guidecheck.reading.sentences.dates import Dated
from guidecheck.reading.sentences.grammar import ARTICLES, COPULAS, SIDE_WORDS, words
from guidecheck.reading.sentences.mentions import Concept
from guidecheck.reading.sentences.scene import Scene

_TOLD_WITHIN: Final = 20
_TOLD_SHARED: Final = 12
_BEHIND_A_DAY: Final = {(",",), ("-",), (":",)}
_TOLD_NEAR: Final = 5
ON: Final = {("on",), ("in",), ("by",), ("per",)}
PLANS: Final = frozenset({"plan", "request", "review"})
_AWAITING: Final = frozenset({"when", "once", "after", "until", "if", "pending", "awaiting", "following", "get"})
_WAITING_FOR: Final = words("awaiting await waiting awaited")
_OUTSTANDING: Final = words("pending awaited outstanding")
_TO_COME: Final = _WAITING_FOR | _OUTSTANDING
_TELLING: Final = words(
    "document documents documented confirm confirms indicate indicates indicated identified depicts depicted"
)
_FITTING: Final = words("consistent compatible suggestive indicative diagnostic")
_TO_FIT: Final = 3
_OTHER_SUBJECT: Final = words(
    "as since because given for due that which finding exam examination symptom presentation complaint if and but ; ."
)
_CONTRAST: Final = words("contrast gadolinium dye")
_WITHOUT_WITHIN: Final = 4
_RESULT: Final = words("result report finding reading interpretation")
_CITING: Final = (("per",), ("according", "to"), ("based", "on"), ("based", "upon"))
_SHOWN_ON: Final = words("on by")
_OPENS_A_CLAUSE: Final = words(", ; : ( - as and but that")
_HAD: Final = {("received",), ("underwent",), ("undergone",)}
_HAS_HAD: Final = frozenset((has, "had") for has in ("has", "have", "had"))
_GRANTED: Final = ARTICLES | words("approved authorized certified requested recommended ordered scheduled")
_GETTING: Final = words(
    "had underwent undergone received obtained completed gotten have undergo receive obtain complete get"
)
_NOT: Final = words("not never yet cannot")
_TO_BE: Final = words("be would will could can should may might must cannot")
_NOT_HAD: Final = Flag.NEGATED | Flag.PLANNED | Flag.UNDOCUMENTED | Flag.HYPOTHETICAL | Flag.UNCERTAIN
_EARLIER: Final = words("last prior previous earlier")
_REQUEST: Final = words("request requests authorization denial order referral")
_OF_A_STUDY: Final = ARTICLES | SIDE_WORDS | _EARLIER | words("recent initial plain")
_BEFORE_ITS_DAY: Final = _OF_A_STUDY | words("and ; : per")
_REVEALING: Final = words(
    "revealed reveal revealing showed show shown showing demonstrated demonstrate demonstrating noted dated performed"
    " taken drawn made obtained done completed notable significant interpreted read normal negative positive"
    " unremarkable confirmed found disclosed disclose disclosing said equivocal inconclusive nondiagnostic suboptimal"
)


def is_done(scene: Scene, concept: Concept) -> bool:
    """Whether the words around a study tell of its day or result, or that its result is waited for."""
    last = max(concept.end + _TOLD_SHARED, min(concept.end + _TOLD_WITHIN, next_study(scene, concept)))
    if (denied := scene.denial_clause) > concept.start:
        last = min(last, denied)
    last = told_until(scene, concept, beginning(scene, concept), last)
    if _awaits_its_result(scene, concept) or _is_cited(scene, concept) or _is_an_earlier_one(scene, concept):
        return True
    if _was_had(scene, concept):
        return True
    if scene.passage.note and scene.frame_at(concept.start) in PLANS and _awaited(scene, concept):
        return False
    told = any(
        word in _REVEALING and not _is_to_be_done(scene, index)
        for index, word in enumerate(scene.words[concept.end : last], concept.end)
    )
    return (
        told
        or _heads_a_finding(scene, concept, last)
        or _finds_behind_its_day(scene, concept, last)
        or _tells_a_finding(scene, concept, last)
        or _agrees_with_a_finding(scene, concept, last)
        or _is_without_finding(scene, concept, last)
        or (scene.passage.note and scene.passage.part not in PLANS and _dated_or_headed(scene, concept, last))
    )


def _awaits_its_result(scene: Scene, concept: Concept) -> bool:
    """Whether the study was done and its result is to come: "awaiting the MRI results", "results … are pending"."""
    if _TO_COME.isdisjoint(scene.words):
        return False
    first = beginning(scene, concept)
    if scene.words[first - 1 : first] == ("of",):
        first -= 1
    while scene.words[first - 1 : first] == ("the",):
        first -= 1
    named = not _RESULT.isdisjoint((*scene.words[first - 1 : first], *scene.words[concept.end : concept.end + 1]))
    if not named:
        return False
    before = scene.words[max(0, first - _TOLD_NEAR) : first]
    return not (_WAITING_FOR.isdisjoint(before) and _OUTSTANDING.isdisjoint(scene.words[concept.end :][:_TOLD_SHARED]))


def _was_had(scene: Scene, concept: Concept) -> bool:
    """Whether someone is said to have had it: "has received x-rays", "underwent an MRI"; a denial is none."""
    first = beginning(scene, concept)
    had = (
        scene.words[first - 2 : first] if scene.words[first - 1 : first] == ("of",) else scene.words[first - 1 : first]
    )
    if scene.words[max(0, first - 2) : first] in _HAS_HAD:
        return not scene.has(concept, _NOT_HAD & ~Flag.PLANNED)
    return had[:1] in _HAD and not scene.has(concept, _NOT_HAD)


def was_not_had(scene: Scene, concept: Concept) -> bool:
    """Whether a study that was approved or asked for is said not to have been had: "has not had the approved MRI"."""
    first = beginning(scene, concept)
    while first > 0 and scene.words[first - 1] in _GRANTED:
        first -= 1
    told = scene.words[max(0, first - _TOLD_NEAR) : first]
    if first == concept.start or not told or told[-1] not in _GETTING:
        return False
    return not _NOT.isdisjoint(told)


def _is_an_earlier_one(scene: Scene, concept: Concept) -> bool:
    """Whether an earlier study is spoken of: "as the last MRI was in 2012"; an earlier request is none."""
    before = scene.words[beginning(scene, concept) : concept.start]
    if _EARLIER.isdisjoint(before) or scene.has(concept, Flag.NEGATED | Flag.UNDOCUMENTED):
        return False
    return _REQUEST.isdisjoint(scene.words[concept.end : concept.end + 2])


def _is_cited(scene: Scene, concept: Concept) -> bool:
    """Whether a clause opens with the study that tells it: "per the 3/4/2015 MRI, …", "based on the MRI, …"."""
    first = _before_its_papers(scene, begins_with_its_day(scene, concept))
    for cited in _CITING:
        opens = first - len(cited)
        if opens >= 0 and scene.words[opens:first] == cited:
            return opens == 0 or scene.words[opens - 1] in _OPENS_A_CLAUSE
    return first == 1 and scene.words[0] in _SHOWN_ON


def day_right_before(scene: Scene, concept: Concept) -> Dated | None:
    """The day that stands before the name of a study: "the 3/4/2015 MRI of the lumbar spine"."""
    if not scene.dates:
        return None
    first = beginning(scene, concept)
    dated = next((each for each in scene.dates if scene.word_ending(each.end) == first), None)
    index = scene.word_at(dated.start) if dated else 0
    return dated if not index or scene.words[index - 1] in _BEFORE_ITS_DAY else None


def begins_with_its_day(scene: Scene, concept: Concept) -> int:
    """Where the words for a study begin, with the day that stands before its name."""
    dated = day_right_before(scene, concept)
    if dated is None:
        return beginning(scene, concept)
    first = scene.word_at(dated.start)
    while first > 0 and scene.words[first - 1] in _OF_A_STUDY:
        first -= 1
    return first


def _before_its_papers(scene: Scene, first: int) -> int:
    """Where the words begin that tell of the papers of a study: "the results of the MRI"."""
    if first < 2 or scene.words[first - 1] != "of" or scene.words[first - 2] not in _RESULT:
        return first
    first -= 2
    while first > 0 and scene.words[first - 1] in ARTICLES:
        first -= 1
    return first


def _is_to_be_done(scene: Scene, index: int) -> bool:
    """Whether a word for doing a study tells of what should be: "should be obtained", "if not already done"."""
    if (
        scene.words[index - 1] in _TO_BE
        or scene.flags[index] & Flag.HYPOTHETICAL
        or scene.words[max(0, index - 2) : index] == ("not", "yet")
    ):
        return True
    return any(match.start < index < match.end and match.names[0].startswith("planned") for match in scene.triggers)


def _heads_a_finding(scene: Scene, concept: Concept, last: int) -> bool:
    """Whether a colon leads from a study to what it found: "MRI of the right foot: stress fracture"."""
    if ":" not in scene.words[concept.end : last] or scene.has(concept, Flag.PLANNED | Flag.DENIED):
        return False
    colon = scene.words.index(":", concept.end)
    return any(
        colon < other.start < min(last, next_study(scene, concept)) and other.fact.assembly == "diagnosis"
        for other in scene.concepts
    )


def _finds_behind_its_day(scene: Scene, concept: Concept, last: int) -> bool:
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


def _tells_a_finding(scene: Scene, concept: Concept, last: int) -> bool:
    """Whether a verb leads from a study to what it found: "the MRI report documents a tear"."""
    if _TELLING.isdisjoint(scene.words[concept.end : last]) or scene.has(concept, Flag.PLANNED | Flag.DENIED):
        return False
    verb = next(at for at in range(concept.end, last) if scene.words[at] in _TELLING)
    return any(
        verb < other.start <= verb + _TOLD_NEAR
        and other.fact.assembly == "diagnosis"
        and not scene.has(other, Flag.UNDOCUMENTED | Flag.RECORDED)
        for other in scene.concepts
    )


def _agrees_with_a_finding(scene: Scene, concept: Concept, last: int) -> bool:
    """Whether a study itself is said to fit what it found: "the EMG of 2012 was consistent with a neuropathy"."""
    told = scene.words[concept.end : last]
    if _FITTING.isdisjoint(told) or scene.has(concept, Flag.PLANNED | Flag.DENIED):
        return False
    at = next(index for index, word in enumerate(told) if word in _FITTING)
    verb = next((index for index in range(at - 1, -1, -1) if told[index] in COPULAS), None)
    return verb is not None and at - verb <= _TO_FIT and _OTHER_SUBJECT.isdisjoint(told[:at])


def _is_without_finding(scene: Scene, concept: Concept, last: int) -> bool:
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


def _awaited(scene: Scene, concept: Concept) -> bool:
    """Whether a plan speaks of what comes with or after the study: "return when MRI done"."""
    return not _AWAITING.isdisjoint(scene.words[max(0, concept.start - 3) : concept.start])


def _dated_or_headed(scene: Scene, concept: Concept, last: int) -> bool:
    """Whether a note tells a study by its day or a colon: "XR R knee 2/7/23: no fx"."""
    following = min(last, next_study(scene, concept))
    if ":" in scene.words[concept.end : following] or "today" in scene.words[concept.end : following]:
        return True
    return any(concept.end <= scene.word_at(dated.start) < following for dated in scene.dates)


def beginning(scene: Scene, concept: Concept) -> int:
    """Where the words for a study begin, with its region before it: "the left knee MRI"."""
    first = next((group.start for group in scene.groups if group.end == concept.start), concept.start)
    while first > 0 and scene.words[first - 1] in _OF_A_STUDY:
        first -= 1
    return first


def next_study(scene: Scene, concept: Concept) -> int:
    """Where the next mention of a study begins, or the sentence ends."""
    later = (other.start for other in scene.concepts if other.fact.assembly == "study" and other.start >= concept.end)
    return min(later, default=len(scene.words))
