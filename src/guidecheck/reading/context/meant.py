"""What the words of a trigger mean where they stand: which flag, in which direction, how far."""

from functools import lru_cache
from typing import Final

from guidecheck.reading.context.denials_meant import ASKING, CLOSES_A_CLAUSE, denial_meant
from guidecheck.reading.context.flag import BIT_OF, Flag
from guidecheck.reading.context.meant_behind import meant_behind
from guidecheck.reading.context.other_people import reach_of_others
from guidecheck.reading.sentences.grammar import ARTICLES, words
from guidecheck.reading.sentences.layers import Match
from guidecheck.reading.sentences.tokens import Sentence

_ASKED_OF: Final = frozenset({"whether", "if"})
_NOT_KNOWN: Final = frozenset(
    {"unclear", "uncertain", "unknown", "undetermined", "questionable", "not", "nor", "cannot", "no", "unable"}
)
_NOT_KNOWN_WITHIN: Final = 9
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
_CLOSING: Final = frozenset({".", ")", ";"})
_PARTED: Final = {(";",), (",",)}
_BEFORE_A_DOUBT: Final = words(", ; : ( - and or with of for")
_TRAILING: Final = frozenset({"suspected", "possible", "probable", "likely", "questionable"})
_DOUBTFUL: Final = frozenset({"unclear", "uncertain"})
_ENDED: Final = {(), (".",)}
_OF_OTHERS: Final = "near"


def meant(sentence: Sentence, match: Match) -> tuple[int, str, str]:
    """The flag of a trigger, its direction and reach where it stands: one that closes its clause looks back."""
    bit, direction, reach = _trigger(match.names[0])
    meant = _forward_meant(sentence, match, bit) if direction == "forward" else meant_behind(sentence, match, bit)
    return meant or (bit, direction, reach)


def _forward_meant(sentence: Sentence, match: Match, bit: int) -> tuple[int, str, str] | None:
    """What a trigger that looks ahead means where it stands, if anything else."""
    ended = match.end >= len(sentence) - 1 and sentence.words[match.end :] in _ENDED
    if bit == Flag.NEGATED:
        return denial_meant(sentence, match)
    if bit == Flag.FAMILY and _trigger(match.names[0])[2] == _OF_OTHERS:
        reach = reach_of_others(sentence, match)
        return (bit, "forward", reach) if reach else (0, "forward", _OF_OTHERS)
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


@lru_cache(maxsize=256)
def _trigger(name: str) -> tuple[int, str, str]:
    """The flag of a trigger, which words it marks and how far it reaches; no flag for what only ends a scope.

    Care that someone asks about is in view.
    """
    means, direction, reach = name.split("/")
    bit = BIT_OF.get(means, 0)
    return (bit | Flag.PLANNED if bit == Flag.ASKED else bit), direction, reach


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


def _closes_a_request(sentence: Sentence, match: Match) -> bool:
    """Whether what is asked for stands before the word: "therapy requested, not approved", "MRI ordered today"."""
    if match.end - match.start > 1 or match.start == 0 or sentence.words[match.start] not in _ASKED_FOR:
        return False
    if not (CLOSES_A_CLAUSE | _REASONED).isdisjoint(sentence.words[match.end : match.end + 1]):
        return True
    purpose = sentence.words[match.end : match.end + 2]
    if sentence.words[match.start - 1] in ASKING:
        return False
    if purpose[:1] == ("to",):
        return not _LOOKING.isdisjoint(purpose)
    dated = any(word[:1].isdigit() for word in purpose[: 1 + (purpose[:1] == ("on",))])
    return dated or (not _ORDERED_FOR.isdisjoint(purpose[:1]) and ARTICLES.isdisjoint(purpose))


def _is_set_for_a_day(sentence: Sentence, match: Match) -> bool:
    """Whether what is to come stands before the word, and only its day behind: "surgery scheduled for next week"."""
    if match.start == 0 or sentence.words[match.start] not in _SET or sentence.words[match.start - 1] in ASKING:
        return False
    after = sentence.words[match.end : match.end + 3]
    after = after[1:] if after[:1] != () and after[0] in _ON else after
    return after[:1] != () and (after[0] in _TO_COME or after[0].isdigit() or after[:2] in _TO_BEGIN)
