"""What the words of a trigger mean where they stand: which flag, in which direction, how far."""

from functools import lru_cache
from itertools import takewhile
from typing import Final

from guidecheck.reading.context.flag import Flag
from guidecheck.reading.sentences.grammar import ARTICLES, CONJUNCTIONS, PREPOSITIONS, words
from guidecheck.reading.sentences.layers import Match
from guidecheck.reading.sentences.tokens import Sentence

_ASKED_OF: Final = frozenset({"whether", "if"})
_NOT_KNOWN: Final = frozenset(
    {"unclear", "uncertain", "unknown", "undetermined", "questionable", "not", "nor", "cannot", "no", "unable"}
)
_NOT_KNOWN_WITHIN: Final = 9
_SAYING_SO: Final = frozenset(
    {"he", "she", "patient", "pt", "worker", "claimant", "applicant", "who", "and", "has", "also"}
)
_ASKED_FOR: Final = frozenset(
    {"planned", "requested", "ordered", "recommended", "approved", "authorized", "pending", "scheduled", "suggested"}
    | {"proposed", "certified", "considered"}
)
_ORDERED_FOR: Final = words("for today stat pending by w with without")
_REASONED: Final = words("due because given secondary since before after")
_SET: Final = words("scheduled booked slated set arranged")
_ON: Final = words("for on in")
_TO_COME: Final = words(
    "next tomorrow later soon this monday tuesday wednesday thursday friday saturday sunday"
    " january february march april may june july august september october november december"
)
_TO_BEGIN: Final = {("to", "start"), ("to", "begin"), ("to", "commence")}
_LOOKING: Final = words("evaluate assess rule exclude determine confirm check delineate")
_ASKING: Final = words(
    "he she i we who provider physician surgeon doctor specialist practitioner dr is was has have also and"
)
_PLANNED_FOR: Final = frozenset({"for", "to", "of"})
_WAITING_FOR: Final = frozenset({"pending", "awaiting"})
_GRANTING: Final = words("authorized approved certified granted")
_COUNTING: Final = ARTICLES | words("another one two three four five six eight ten twelve additional further")
_PERSONS: Final = frozenset({"he", "she", "patient", "worker", "claimant", "applicant", "employee", "who", "i", "and"})
_CLOSES_A_CLAUSE: Final = frozenset({",", ";", ")", "but"})
_CLOSING: Final = frozenset({".", ")", ";"})
_PARTED: Final = {(";",), (",",)}
_BEFORE_A_DOUBT: Final = words(", ; : ( - and or with of for")
_TRAILING: Final = frozenset({"suspected", "possible", "probable", "likely", "questionable"})
_DOUBTFUL: Final = frozenset({"unclear", "uncertain"})
_DIAGNOSIS: Final = words("diagnosis impression assessment")
_ENDED: Final = {(), (".",)}
_STARTING: Final = words("start started begin begun commence commenced")
_BEFORE_WHAT_IS: Final = ARTICLES | words("; : ( of with showed show revealed reveal demonstrated demonstrate") | {""}
_AFTER_WHAT_IS: Final = PREPOSITIONS | CONJUNCTIONS | words(". ; ) with without after but")
_REFUSING: Final = words("declined decline refused refuse defer")
_TAKING: Final = words(
    "given taken tried received used obtained performed ordered completed started began begun attended commenced"
    " done pursued undertaken arranged"
)
_AFTER_TAKING: Final = PREPOSITIONS | CONJUNCTIONS | words(". ) ; but yet until before because as so today")
_NOTHING_MORE: Final = {(), (",",), *((word,) for word in _AFTER_TAKING)}
_AFTER_REFUSAL: Final = frozenset(
    {".", ")", ";", ",", "and", "but", "it", "this", "that", "at", "for", "due", "because", "today"}
)
_PUTTING_OFF: Final = words("deferred postponed declined refused")
_UNTIL: Final = words("until till pending for due because per")
_CANNOT: Final = words("cannot unable not never inability hardly impossible")
_CANNOT_WITHIN: Final = 12
_PARTING_CLAUSES: Final = words(", ; : . ) and but or is was are were")
_BOTH_WAYS: Final = "negated/backward/list"
_SETTLING: Final = words("ruled excluded")
_AFTER_SETTLING: Final = (
    PREPOSITIONS
    | CONJUNCTIONS
    | words(
        ". : ; ) ( with via per by at today initially clinically radiographically radiologically but as so then already"
    )
)
_NOT_WITHIN: Final = 4
_TO_BE: Final = words("to worth need needing deserve deserved merit merited")
_HOW_FAR: Final = words("to only up through with without beyond past from")


def meant(sentence: Sentence, match: Match) -> tuple[int, str, str]:
    """The flag of a trigger, its direction and reach where it stands: one that closes its clause looks back."""
    bit, direction, reach = _trigger(match.names[0])
    meant = _forward_meant(sentence, match, bit) if direction == "forward" else _backward_meant(sentence, match, bit)
    return meant or (bit, direction, reach)


def _forward_meant(sentence: Sentence, match: Match, bit: int) -> tuple[int, str, str] | None:
    """What a trigger that looks ahead means where it stands, if anything else."""
    ended = match.end >= len(sentence) - 1 and sentence.words[match.end :] in _ENDED
    if bit == Flag.NEGATED:
        return _denial_meant(sentence, match)
    if bit == Flag.UNCERTAIN and _closes(sentence, match):
        return bit, "backward", _trigger(match.names[0])[2]
    if bit == Flag.UNCERTAIN and _describes_a_noun(sentence, match):
        return bit, "forward", "near"
    if bit == Flag.UNCERTAIN and _asks_what_is_not_known(sentence, match):
        return Flag.UNDOCUMENTED, *_trigger(match.names[0])[1:]
    if bit == Flag.PLANNED and (_closes_a_request(sentence, match) or _is_set_for_a_day(sentence, match)):
        return bit, "backward", "near"
    if ended and bit in {Flag.PLANNED, Flag.RULE_OUT}:
        return bit, "backward", "clause"
    return (bit, "backward", "list") if ended and sentence.words[match.start] == "ruled" else None


def _denial_meant(sentence: Sentence, match: Match) -> tuple[int, str, str] | None:
    """What a denial that looks ahead means where it stands, if anything else."""
    if _is_what_cannot_be(sentence, match):
        return 0, "forward", "near"
    if _closes_a_denial(sentence, match):
        return Flag.DENIED, "backward", "list"
    if _is_put_off(sentence, match):
        return Flag.NEGATED, "backward", "list"
    if _tells_of_no_start(sentence, match):
        return Flag.UNSTARTED, "backward", "list"
    if _BOTH_WAYS in match.names[1:] and _is_passive(sentence, match):
        return Flag.NEGATED, "backward", "list"
    if sentence.words[match.start] in _SETTLING and _is_passive(sentence, match):
        before = sentence.words[max(0, match.start - _NOT_WITHIN) : match.start]
        return (
            (Flag.NEGATED, "backward", "list") if _CANNOT.isdisjoint(before) else (Flag.UNCERTAIN, "backward", "near")
        )
    return None


def _is_passive(sentence: Sentence, match: Match) -> bool:
    """Whether nothing follows that is ruled out: "fracture ruled out on films", not "films ruled out a fracture"."""
    after = sentence.words[match.end : match.end + 1]
    return not after or after[0] in _AFTER_SETTLING


def _backward_meant(sentence: Sentence, match: Match, bit: int) -> tuple[int, str, str] | None:
    """What a trigger that looks back means where it stands, if anything else."""
    is_to_be = not _TO_BE.isdisjoint(sentence.words[match.start : match.end])
    if bit == Flag.RULE_OUT and not is_to_be and "that" not in sentence.words[: match.start]:
        return Flag.NEGATED, "backward", "list"
    if bit == Flag.PLANNED and _plans_for(sentence, match):
        return bit, "forward", "clause"
    if bit == Flag.RESOLVED and _describes(sentence, match):
        return bit, "forward", "near"
    if bit == Flag.UNSTARTED and sentence.words[match.end : match.end + 1] not in _NOTHING_MORE:
        return Flag.NEGATED, "forward", "clause"
    if bit == Flag.UNCERTAIN and _tells_what_can_be_done(sentence, match):
        return 0, "backward", "near"
    if bit == Flag.UNCERTAIN and match.start > 0 and sentence.words[match.start - 1] in _DIAGNOSIS:
        return bit, "forward", "near"
    return (bit, "forward", "list") if bit == Flag.NEGATED and _takes_an_object(sentence, match) else None


def _tells_what_can_be_done(sentence: Sentence, match: Match) -> bool:
    """Whether "possible" tells how far something goes and leaves nothing open: "flexion was possible to 80 degrees"."""
    after = sentence.words[match.end : match.end + 1]
    return sentence.words[match.end - 1] == "possible" and bool(after) and after[0] in _HOW_FAR


@lru_cache(maxsize=256)
def _trigger(name: str) -> tuple[int, str, str]:
    """The flag of a trigger, which words it marks and how far it reaches; no flag for what only ends a scope."""
    means, direction, reach = name.split("/")
    return int(Flag.__members__.get(means.upper(), 0)), direction, reach


def _closes(sentence: Sentence, match: Match) -> bool:
    """Whether a trigger closes what it is about: "meniscus tear, suspected", "fracture (possible)", "tear susp."."""
    if match.start == 0:
        return False
    after = sentence.words[match.end : match.end + 1]
    trails = sentence.words[match.start] in _TRAILING and (after in _ENDED or after in _PARTED)
    if trails and match.end - match.start == 1 and sentence.words[match.start - 1] not in _BEFORE_A_DOUBT:
        return True
    return sentence.words[match.start - 1] in {",", "(", "-"} and (not after or after[0] in _CLOSING)


def _describes_a_noun(sentence: Sentence, match: Match) -> bool:
    """Whether a word of doubt stands between an article and its noun, and doubts no more: "an unclear finding, …"."""
    one = match.end - match.start == 1 and match.start > 0
    return one and sentence.words[match.start - 1] in ARTICLES and sentence.words[match.start] in _DOUBTFUL


def _asks_what_is_not_known(sentence: Sentence, match: Match) -> bool:
    """Whether an open question is one that the record leaves open: "it is not known whether …"."""
    if sentence.words[match.end - 1] not in _ASKED_OF and "whether" not in sentence.words[match.start : match.end]:
        return False
    before = sentence.words[max(0, match.end - _NOT_KNOWN_WITHIN) : match.end]
    return match.start == 0 or not _NOT_KNOWN.isdisjoint(before)


def _is_what_cannot_be(sentence: Sentence, match: Match) -> bool:
    """Whether nothing goes on "without" what follows, which so is there: "cannot kneel without pain"."""
    if sentence.words[match.start] != "without":
        return False
    before = sentence.words[max(0, match.start - _CANNOT_WITHIN) : match.start]
    clause = tuple(takewhile(lambda word: word not in _PARTING_CLAUSES, reversed(before)))
    return not _CANNOT.isdisjoint(clause)


def _closes_a_denial(sentence: Sentence, match: Match) -> bool:
    """Whether what is denied stands before the word, and none who says so: "weakness denied"."""
    if sentence.words[match.start : match.end] != ("denied",) or match.start == 0:
        return False
    if "accepted" in sentence.words:
        return False
    after = sentence.words[match.end : match.end + 1]
    ends = not after or after[0] in _CLOSES_A_CLAUSE or after == (".",)
    return ends and sentence.words[match.start - 1] not in _SAYING_SO


def _is_put_off(sentence: Sentence, match: Match) -> bool:
    """Whether what is put off stands before the word, and none who does so: "MRI deferred until …", "XR declined"."""
    before = sentence.words[max(0, match.start - 1) : match.start]
    if sentence.words[match.start] not in _PUTTING_OFF or not _ASKING.isdisjoint(before):
        return False
    after = sentence.words[match.end : match.end + 1]
    return bool(before) and (after in _NOTHING_MORE or after[0] in _UNTIL)


def _tells_of_no_start(sentence: Sentence, match: Match) -> bool:
    """Whether words for what was not begun close their clause: "acupuncture has yet to begin", "it has not started"."""
    if sentence.words[match.end - 1] not in _STARTING or match.end - match.start == 1:
        return False
    return sentence.words[match.end : match.end + 1] in _NOTHING_MORE


def _closes_a_request(sentence: Sentence, match: Match) -> bool:
    """Whether what is asked for stands before the word: "therapy requested, not approved", "MRI ordered today"."""
    if match.end - match.start > 1 or match.start == 0 or sentence.words[match.start] not in _ASKED_FOR:
        return False
    if not (_CLOSES_A_CLAUSE | _REASONED).isdisjoint(sentence.words[match.end : match.end + 1]):
        return True
    purpose = sentence.words[match.end : match.end + 2]
    if sentence.words[match.start - 1] in _ASKING:
        return False
    if purpose[:1] == ("to",):
        return not _LOOKING.isdisjoint(purpose)
    dated = any(word[:1].isdigit() for word in purpose[: 1 + (purpose[:1] == ("on",))])
    return dated or (not _ORDERED_FOR.isdisjoint(purpose[:1]) and ARTICLES.isdisjoint(purpose))


def _is_set_for_a_day(sentence: Sentence, match: Match) -> bool:
    """Whether what is to come stands before the word, and only its day behind: "surgery scheduled for next week"."""
    if match.start == 0 or sentence.words[match.start] not in _SET or sentence.words[match.start - 1] in _ASKING:
        return False
    after = sentence.words[match.end : match.end + 3]
    after = after[1:] if after[:1] != () and after[0] in _ON else after
    return after[:1] != () and (after[0] in _TO_COME or after[0].isdigit() or after[:2] in _TO_BEGIN)


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
    return (last in _REFUSING and after[0] not in _AFTER_REFUSAL) or (last in _TAKING and after[0] not in _AFTER_TAKING)
