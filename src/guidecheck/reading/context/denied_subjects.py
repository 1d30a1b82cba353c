"""What a clause denies with its subject: "no reflex was diminished", "none of the toes was numb"."""

from collections.abc import Iterator
from typing import Final

from guidecheck.reading.context.neither import clause_end
from guidecheck.reading.context.stops import Stops
from guidecheck.reading.sentences.grammar import ARTICLES, CONJUNCTIONS, FILLING, PREPOSITIONS, words
from guidecheck.reading.sentences.tokens import Sentence

_NO: Final = words("no none nothing not")
_NOT: Final = "not"
_ONE: Final = "one"
_NOTHING: Final = "nothing"
_OF: Final = "of"
_TESTED: Final = words(
    "reflex jerk muscle myotome strength power motion movement range flexion extension abduction rotation sensation"
    " feeling dermatome nerve joint finger toe digit thumb limb extremity knee ankle hip shoulder elbow wrist hand foot"
    " bone vertebra segment part portion area aspect point region spot site place level test maneuver sign tendon"
    " ligament"
)
_KINDS: Final = (
    FILLING | ARTICLES | words("of one single other major deep provocative motor sensory active passive cranial")
)
_LED_WITHIN: Final = 4
_VERB_WITHIN: Final = 9
_ADVERBS: Final = words("at all in any way really clearly particularly even itself")
_SHOWN: Final = words(
    "elicited elicitable obtained obtainable possible present noted found seen observed detected appreciated felt"
    " tested performed done documented allowed tolerated made given attempted available visible recorded left there"
    " helped helpful relieved effective worked"
)
_STATES: Final = words(
    "weak numb swollen tender sore painful stiff unstable deformed abnormal positive limited restricted lost reduced"
    " warm red bruised atrophied wasted diminished absent loose lax"
)
_BREAKS: Final = CONJUNCTIONS | words(". : ( )")


def denied_subjects(sentence: Sentence, stops: Stops) -> Iterator[range]:
    """The words of each clause that denies its subject what it says of it."""
    if _NO.isdisjoint(sentence.words):
        return
    for at, word in enumerate(sentence.words):
        if word not in _NO or (word == _NOT and sentence.words[at + 1 : at + 2] != (_ONE,)):
            continue
        verb = at + 1 if word == _NOTHING else _verb_of(sentence, at, stops)
        if verb and _tells_a_state(sentence, verb, stops, named=word != _NOTHING):
            yield range(at + 1, clause_end(sentence, at + 1, stops))


def _verb_of(sentence: Sentence, at: int, stops: Stops) -> int:
    """The verb of a denied subject which is something tested, 0 where it is none: "no finger of the left hand was"."""
    if sentence.words[at] == "none" and sentence.words[at + 1 : at + 2] != (_OF,):
        return 0
    head = next((i for i in range(at + 1, min(at + _LED_WITHIN, len(sentence))) if sentence.words[i] in _TESTED), 0)
    if not head or not _KINDS.issuperset(sentence.words[at + 1 : head]):
        return 0
    verb = head + 1
    if verb >= len(sentence) or (not stops.verbs[verb] and sentence.words[verb] not in PREPOSITIONS):
        return 0
    while verb < min(at + _VERB_WITHIN, len(sentence)) and not stops.verbs[verb]:
        if stops.ends[verb] or sentence.words[verb] in _BREAKS:
            return 0
        verb += 1
    return verb if verb < len(sentence) and stops.verbs[verb] else 0


def _tells_a_state(sentence: Sentence, verb: int, stops: Stops, *, named: bool) -> bool:
    """Whether a verb leads to how something is, and not only to whether it was found or tested."""
    after = verb
    while after < len(sentence) and (stops.verbs[after] or sentence.words[after] in _ADVERBS):
        after += 1
    if after == verb or after >= len(sentence) or stops.ends[after] or sentence.words[after] in _BREAKS:
        return False
    return sentence.words[after] not in _SHOWN if named else sentence.words[after] in _STATES
