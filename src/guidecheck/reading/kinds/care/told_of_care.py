"""Whether care was given, refused, left open or goes on, by the words that tell of it."""

from itertools import pairwise
from typing import Final

from guidecheck.case import RESTRICTION
from guidecheck.reading.context.flag import Flag
from guidecheck.reading.kinds.care.granted import none_was_had
from guidecheck.reading.kinds.care.not_failed import nobody_says_it_failed
from guidecheck.reading.kinds.care.responses import is_denied_help
from guidecheck.reading.kinds.care.sessions import is_answered_none
from guidecheck.reading.kinds.meaning import Meaning
from guidecheck.reading.kinds.records.papers import was_not_provided
from guidecheck.reading.kinds.yes_or_no import meaning_of
from guidecheck.reading.sentences.grammar import ARTICLES, words
from guidecheck.reading.sentences.mentions import Concept
from guidecheck.reading.sentences.scene import Scene
from guidecheck.vocabulary import FactDef

_NOT_TOLD: Final = Flag.UNDOCUMENTED | Flag.NEGATED
_DENIED: Final = (Meaning.NO, Meaning.UNKNOWN)
_NOTED: Final = words("noted documented recorded mentioned")
_WRITTEN_DOWN: Final = _NOTED | words("described stated indicated discussed")
_NONE: Final = {("none",), ("nil",)}
_GOES_ON_WITHIN: Final = 4
_GOING_ON: Final = frozenset({"continue", "cont", "continued", "continuing", "keep", "resume"})
_LISTED_WITHIN: Final = 10
_CONTINUED: Final = frozenset({"continue", "cont", "resume"})
_REMAINING: Final = words("remain stay")
_BEFORE_STAYING: Final = words("to will should must may and . , ; :") | {""}
_STAYING_IN: Final = words("on in under")
_NO_VERB: Final = {("not",), ("of",), ("cannot",)}
_OTHER_PLAN: Final = words(
    "; . request requested requesting start begin undergo add recommend recommended order ordered refer but"
)
_OF_ITS_USE: Final = ARTICLES | words("use usage of taking pain oral")
_COMPARED: Final = words("worse worsen better higher greater intolerable unbearable")
_SCORED_WITHIN: Final = 4
_ANY_DRUG: Final = words("medication medicine medicament meds drug pill analgesic painkiller")
_REFUSING: Final = words("refused refuses refuse declined declines decline avoids avoided")
_REFUSED_WITHIN: Final = 3
_LASTING: Final = {("for",), ("since",), ("in",), ("over",)}
_IS_WITHOUT: Final = {("is",), ("was",), ("been",)}
_GIVEN_TO: Final = words(". , ; ) to and at in for with today here") | {""}
_HANDED_OUT: Final = frozenset({"dispensed", "given", "applied", "fitted", "provided", "issued", "placed"})


def told(scene: Scene, concept: Concept) -> Meaning:
    """What is said of a treatment: nothing where a denial only speaks of it, or a record lacks its whole list."""
    meaning = meaning_of(scene, concept)
    if (other := _of_something_else(scene, concept, meaning)) is not None:
        return other
    if scene.passage.note and scene.words[concept.end : concept.end + 1] in _NONE:
        return Meaning.NOTHING
    if meaning is Meaning.YES and (is_answered_none(scene, concept) or none_was_had(scene, concept)):
        return Meaning.NO
    if meaning is Meaning.YES and scene.frame_at(concept.start) == "review" and not scene.has(concept, Flag.CORRECTED):
        return Meaning.NOTHING
    if meaning is Meaning.UNKNOWN and not tells_of_the_record(concept.fact) and was_not_provided(scene, concept):
        return Meaning.NO
    if meaning is Meaning.UNKNOWN and (_only_missing(scene, concept) or not scene.has(concept, _NOT_TOLD)):
        return Meaning.NOTHING
    if meaning is Meaning.NO and (_is_compared(scene, concept) or _is_only_a_kind(scene, concept)):
        return Meaning.NOTHING
    told = meaning is not Meaning.NOTHING or scene.frame_at(concept.start) == "review"
    if told and scene.has(concept, Flag.UNSTARTED):
        return Meaning.NO
    if meaning is Meaning.NO and not _NOTED.isdisjoint(scene.words[concept.end : concept.end + 2]):
        return Meaning.UNKNOWN
    return meaning


def _of_something_else(scene: Scene, concept: Concept, meaning: Meaning) -> Meaning | None:
    """What is said where a denial is none of the care: of its failure, of help from it, of another limit."""
    if nobody_says_it_failed(scene, concept):
        return Meaning.NOTHING
    if meaning is Meaning.NO and _is_a_limit_of_its_own(scene, concept):
        return Meaning.YES
    if meaning in _DENIED and is_denied_help(scene, concept):
        return Meaning.NOTHING if scene.frame_at(concept.start) == "review" else Meaning.YES
    return None


def _is_a_limit_of_its_own(scene: Scene, concept: Concept) -> bool:
    """Whether a limit says itself what is not to be done, after another: "no lifting and no overhead work"."""
    limit = concept.fact.name == RESTRICTION and not concept.opposite
    return limit and scene.words[concept.start] == "no"


def _is_compared(scene: Scene, concept: Concept) -> bool:
    """Whether only a pain is told for the time without it: "4/10 with and 8/10 without medications"."""
    if concept.fact.placed != "nowhere":
        return False
    first = concept.start
    while first > 0 and scene.words[first - 1] in _OF_ITS_USE:
        first -= 1
    if scene.words[first - 1 : first] != ("without",) or scene.words[first - 2 : first - 1] in _IS_WITHOUT:
        return False
    beside = (*scene.words[max(0, first - 2) : first - 1], *scene.words[concept.end : concept.end + _SCORED_WITHIN])
    lasting = scene.words[concept.end : concept.end + 1] in _LASTING
    return "10" in scene.words or any((word.isdigit() and not lasting) or word in _COMPARED for word in beside)


def _is_only_a_kind(scene: Scene, concept: Concept) -> bool:
    """Whether one kind of drug alone is denied, which tells of no other: "he has refused narcotics", "Steroids: no"."""
    if concept.fact.placed != "nowhere" or not _ANY_DRUG.isdisjoint(scene.words[concept.start : concept.end]):
        return False
    refused = not _REFUSING.isdisjoint(scene.words[max(0, concept.start - _REFUSED_WITHIN) : concept.start])
    return scene.passage.denied or refused or _takes_another(scene, concept)


def _takes_another(scene: Scene, concept: Concept) -> bool:
    """Whether another drug is taken in the same sentence: "takes ibuprofen and denies opioids"."""
    same = (other for other in scene.concepts if other.fact is concept.fact and other.start != concept.start)
    return any(not scene.has(other, Flag.NEGATED | Flag.UNDOCUMENTED | Flag.PLANNED) for other in same)


def is_settled(scene: Scene, concept: Concept, meaning: Meaning) -> bool:
    """Whether a plan or a denial tells what was given so far, or was not."""
    if scene.has(concept, Flag.CORRECTED | Flag.UNSTARTED):
        return True
    if meaning is Meaning.NO:
        return none_was_had(scene, concept) or scene.frame_at(concept.start) == "review"
    return _goes_on(scene, concept) if scene.passage.note else _is_continued(scene, concept)


def _goes_on(scene: Scene, concept: Concept) -> bool:
    """Whether a plan goes on with what was begun, or what it names was handed out: "continue HEP", "brace given"."""
    if scene.passage.part != "plan" or scene.has(concept, Flag.HYPOTHETICAL):
        return False
    before = scene.words[max(0, concept.start - _GOES_ON_WITHIN) : concept.start]
    return not _GOING_ON.isdisjoint(before) or _is_handed_out(scene, concept)


def _is_continued(scene: Scene, concept: Concept) -> bool:
    """Whether a letter tells that the patient is to go on with it, and so has it: "advised to continue naproxen"."""
    first = max(0, concept.start - _LISTED_WITHIN)
    told = [at for at in range(first, concept.start) if _continues(scene, at)]
    if not told or scene.words[told[-1] - 1 : told[-1]] in _NO_VERB or scene.has(concept, Flag.HYPOTHETICAL):
        return False
    between = scene.words[told[-1] + 1 : concept.start]
    return _OTHER_PLAN.isdisjoint(between) and scene.frame_at(concept.start) != "review"


def _continues(scene: Scene, index: int) -> bool:
    """Whether the word at *index* says to go on: "continue", "to remain on"."""
    told = (*scene.words[max(0, index - 1) : index], "", scene.words[index + 1])
    stays = scene.words[index] in _REMAINING and told[0] in _BEFORE_STAYING and told[-1] in _STAYING_IN
    return stays or scene.words[index] in _CONTINUED


def _is_handed_out(scene: Scene, concept: Concept) -> bool:
    """Whether a treatment is said to be given; "acupuncture, given failure of therapy" only tells why."""
    after = scene.words[concept.end : concept.end + _GOES_ON_WITHIN + 1]
    return any(
        word in _HANDED_OUT and (word != "given" or following in _GIVEN_TO)
        for word, following in pairwise((*after, ""))
    )


def tells_of_the_record(fact: FactDef) -> bool:
    """Whether a treatment that is not documented is a gap in the record, and no question of its own: medication."""
    return fact.assembly == "treatment" and fact.placed == "nowhere"


def _only_missing(scene: Scene, concept: Concept) -> bool:
    """Whether a list of treatments "was not provided": that is said of the record, not of the treatment."""
    if tells_of_the_record(concept.fact) and scene.has(concept, Flag.UNDOCUMENTED):
        return True
    if "whether" in scene.words[: concept.start]:
        return False
    return any(
        match.names[0].startswith("undocumented/backward")
        and _WRITTEN_DOWN.isdisjoint(scene.words[match.start : match.end])
        and match.start >= concept.end
        and all(flags & Flag.UNDOCUMENTED for flags in scene.flags[concept.end : match.start])
        for match in scene.triggers
    )
