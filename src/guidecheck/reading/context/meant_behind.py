"""What a trigger means that looks back, where it describes or plans what follows it."""

from typing import Final

from guidecheck.reading.context.flag import Flag
from guidecheck.reading.sentences.grammar import ARTICLES, CONJUNCTIONS, PREPOSITIONS, words
from guidecheck.reading.sentences.layers import Match
from guidecheck.reading.sentences.tokens import Sentence

_PLANNED_FOR: Final = frozenset({"for", "to", "of"})
_WAITING_FOR: Final = frozenset({"pending", "awaiting"})
_GRANTING: Final = words("authorized approved certified granted")
_COUNTING: Final = ARTICLES | words("another one two three four five six eight ten twelve additional further")
_PERSONS: Final = frozenset({"he", "she", "patient", "worker", "claimant", "applicant", "employee", "who", "i", "and"})
_DIAGNOSIS: Final = words("diagnosis impression assessment")
_BEFORE_WHAT_IS: Final = ARTICLES | words("; : ( of with showed show revealed reveal demonstrated demonstrate") | {""}
_AFTER_WHAT_IS: Final = PREPOSITIONS | CONJUNCTIONS | words(". ; ) with without after but")
_REFUSING: Final = words("declined decline refused refuse defer")
_TAKING: Final = words(
    "given taken tried received used obtained performed ordered completed started began begun attended commenced"
    " done pursued undertaken arranged"
)
AFTER_TAKING: Final = PREPOSITIONS | CONJUNCTIONS | words(". ) ; but yet until before because as so today")
NOTHING_MORE: Final = {(), (",",), *((word,) for word in AFTER_TAKING)}
_AFTER_REFUSAL: Final = frozenset(
    {".", ")", ";", ",", "and", "but", "it", "this", "that", "at", "for", "due", "because", "today"}
)
_TAKEN_OUT: Final = words("deleted expunged removed dropped")
_ENTRIES: Final = words("diagnosis diagnoses dx code codes icd entry")
_TO_BE: Final = words("to worth need needing deserve deserved merit merited should must ought")
_TESTED: Final = words("sign test maneuver reflex reflexes jerk response")
_NOT_THERE: Final = frozenset({Flag.NEGATED, Flag.RESOLVED})
_THAT: Final = words("that which")
_AT_TIMES: Final = {("at", "rest"), ("at", "night"), ("at", "times"), ("with", "rest"), ("on", "weekend")} | {
    ("in", "the", part) for part in words("morning afternoon evening")
}
_WHENEVER: Final = words("when while if unless between during whenever")
_HOW_FAR: Final = words("to only up through with without beyond past from")


def meant_behind(sentence: Sentence, match: Match, bit: int) -> tuple[int, str, str] | None:
    """What a trigger that looks back means where it stands, if anything else."""
    is_to_be = not _TO_BE.isdisjoint(sentence.words[match.start : match.end])
    if bit == Flag.RULE_OUT and not is_to_be and "that" not in sentence.words[: match.start]:
        return Flag.NEGATED, "backward", "list"
    if bit in _NOT_THERE and _is_at_times(sentence, match):
        return 0, "backward", "near"
    if bit == Flag.PLANNED and _plans_for(sentence, match):
        return bit, "forward", "clause"
    if bit == Flag.RESOLVED and _describes(sentence, match):
        return bit, "forward", "near"
    if bit == Flag.UNSTARTED and sentence.words[match.end : match.end + 1] not in NOTHING_MORE:
        return Flag.NEGATED, "forward", "clause"
    if bit == Flag.CORRECTED and _takes_out_a_thing(sentence, match):
        return 0, "backward", "near"
    if bit == Flag.UNCERTAIN and _tells_what_can_be_done(sentence, match):
        return 0, "backward", "near"
    if bit == Flag.UNDOCUMENTED and _tells_how_a_test_came_out(sentence, match):
        return 0, "backward", "near"
    if bit == Flag.UNCERTAIN and match.start > 0 and sentence.words[match.start - 1] in _DIAGNOSIS:
        return bit, "forward", "near"
    return (bit, "forward", "list") if bit == Flag.NEGATED and _takes_an_object(sentence, match) else None


def _is_at_times(sentence: Sentence, match: Match) -> bool:
    """Whether what is there is only absent at times: "pain that is absent at rest", "which is gone at night"."""
    that = match.start > 0 and (sentence.words[match.start - 1] in _THAT or sentence.words[match.start] in _THAT)
    after = sentence.words[match.end : match.end + 3]
    return that and (after[:2] in _AT_TIMES or after[:3] in _AT_TIMES or (bool(after) and after[0] in _WHENEVER))


def _takes_out_a_thing(sentence: Sentence, match: Match) -> bool:
    """Whether it is no diagnosis or code that was taken out: "the tumor was removed"."""
    taken = sentence.words[match.end - 1] in _TAKEN_OUT
    return taken and _ENTRIES.isdisjoint(sentence.words[: match.start])


def _tells_what_can_be_done(sentence: Sentence, match: Match) -> bool:
    """Whether "possible" tells how far something goes and leaves nothing open: "flexion was possible to 80 degrees"."""
    after = sentence.words[match.end : match.end + 1]
    return sentence.words[match.end - 1] == "possible" and bool(after) and after[0] in _HOW_FAR


def _tells_how_a_test_came_out(sentence: Sentence, match: Match) -> bool:
    """Whether what is missing is the answer to a test, and no paper: "the Tinel sign was lacking"."""
    return sentence.words[match.end - 1] == "lacking" and sentence.words[match.start - 1] in _TESTED


def _plans_for(sentence: Sentence, match: Match) -> bool:
    """Whether what follows is someone's plan: "he is scheduled for surgery", "she was authorized six visits"."""
    after = sentence.words[match.end : match.end + 1]
    if not after or match.start == 0 or sentence.words[match.start - 1] not in _PERSONS:
        return False
    last = sentence.words[match.end - 1]
    waits = last in _WAITING_FOR and after[0] not in _AFTER_WHAT_IS
    return waits or after[0] in _PLANNED_FOR or (last in _GRANTING and _is_counted(after[0]))


def _is_counted(word: str) -> bool:
    """Whether a word opens what is granted: "a trial", "six visits"."""
    return word in _COUNTING or word.isdigit()


def _describes(sentence: Sentence, match: Match) -> bool:
    """Whether a word opens what it describes: "showed a healed fracture", "resolved sprain of the ankle"."""
    before = sentence.words[match.start - 1] if match.start else ""
    after = sentence.words[match.end : match.end + 1]
    return before in _BEFORE_WHAT_IS and bool(after) and after[0] not in _AFTER_WHAT_IS


def _takes_an_object(sentence: Sentence, match: Match) -> bool:
    """Whether words for a refusal tell after them what is refused: "declined a cortisone shot", "not given therapy"."""
    last, after = sentence.words[match.end - 1], sentence.words[match.end : match.end + 1]
    if not after:
        return False
    return (last in _REFUSING and after[0] not in _AFTER_REFUSAL) or (last in _TAKING and after[0] not in AFTER_TAKING)
