"""What a denial means that looks ahead, where what it denies stands before it or nothing is denied."""

from itertools import takewhile
from typing import Final

from guidecheck.reading.context.flag import Flag
from guidecheck.reading.context.meant_behind import NOTHING_MORE
from guidecheck.reading.sentences.grammar import CONJUNCTIONS, PREPOSITIONS, words
from guidecheck.reading.sentences.layers import Match
from guidecheck.reading.sentences.tokens import Sentence

_SAYING_SO: Final = frozenset(
    {"he", "she", "patient", "pt", "worker", "claimant", "applicant", "who", "and", "has", "also"}
)
ASKING: Final = words(
    "he she i we who provider physician surgeon doctor specialist practitioner dr is was has have also and"
)
CLOSES_A_CLAUSE: Final = frozenset({",", ";", ")", "but"})
_STARTING: Final = words("start started begin begun commence commenced")
_PUTTING_OFF: Final = words("deferred postponed declined refused")
_REFUSING: Final = words("refused declined")
_REVIEWING: Final = words("reviewer utilization ur certify certified authorize carrier adjuster noncertified")
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


def denial_meant(sentence: Sentence, match: Match) -> tuple[int, str, str] | None:
    """What a denial that looks ahead means where it stands, if anything else."""
    if _is_what_cannot_be(sentence, match):
        return 0, "forward", "near"
    if _closes_a_denial(sentence, match):
        return Flag.DENIED, "backward", "list"
    if _is_a_reviewers(sentence, match):
        return Flag.PLANNED, "forward", "clause"
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
    ends = not after or after[0] in CLOSES_A_CLAUSE or after == (".",)
    return ends and sentence.words[match.start - 1] not in _SAYING_SO


def _is_a_reviewers(sentence: Sentence, match: Match) -> bool:
    """Whether a review refuses what follows, and no patient: "did not certify the MRI; refused chiropractic"."""
    refuses = sentence.words[match.start] in _REFUSING and match.end - match.start == 1
    return refuses and not _REVIEWING.isdisjoint(sentence.words[: match.start])


def _is_put_off(sentence: Sentence, match: Match) -> bool:
    """Whether what is put off stands before the word, and none who does so: "MRI deferred until …", "XR declined"."""
    before = sentence.words[max(0, match.start - 1) : match.start]
    if sentence.words[match.start] not in _PUTTING_OFF or not ASKING.isdisjoint(before):
        return False
    after = sentence.words[match.end : match.end + 1]
    return bool(before) and (after in NOTHING_MORE or after[0] in _UNTIL)


def _tells_of_no_start(sentence: Sentence, match: Match) -> bool:
    """Whether words for what was not begun close their clause: "acupuncture has yet to begin", "it has not started"."""
    if sentence.words[match.end - 1] not in _STARTING or match.end - match.start == 1:
        return False
    return sentence.words[match.end : match.end + 1] in NOTHING_MORE
