"""How far words that say how a fact is meant reach: to a terminator, to the end of a list, to a new statement."""

from collections.abc import Mapping
from typing import Final

from guidecheck.reading.context.denied_names import (
    DEGREES,
    DETERMINERS,
    INDEFINITE,
    NOT_A_BREAK,
    TOLD,
    before_an_article,
    list_end,
)
from guidecheck.reading.context.stops import Stops
from guidecheck.reading.sentences.grammar import PATIENT, SIDE_WORDS, words
from guidecheck.reading.sentences.layers import Match
from guidecheck.reading.sentences.tokens import Sentence

_LIMIT: Final[Mapping[str, int]] = {"near": 6, "list": 40, "clause": 60, "sentence": 160}
_BRACKETS: Final[Mapping[str, int]] = {"(": 1, ")": -1}
_NEAR_STOPS: Final = frozenset({",", "and", "with", "without", ":", "("})
_DENYING: Final = words("deny denied denying")
_CARED: Final = words(
    "underwent received completed attended took taken take taking used using use wore wear given having"
)
_DONE: Final = words("done performed obtained finished")
_LED: Final = 2
_SEEN: Final = words("elicited seen present noted observed found appreciated evident positive reproduced")
_PARTED: Final = words(", but while and")
_BEFORE_AS: Final = words("such same well as known described read listed documented given interpreted")
_BEHIND_AS: Final = words("well to of being a an per part such in by on shown seen")
_GOING_ON: Final = words("not no or nor and is are was were has have had")
_SEVERAL: Final = words("were are have")
_AGAIN: Final = frozenset({"the", "it", "they", "this", "these", "which", "that", "but", "and", "however", ",", ";"})
_REFERRING: Final = frozenset({"it", "they", "this", "these", "which", "but"})
_RELATIVE: Final = frozenset({"that", "which"})
_AUXILIARIES: Final = frozenset({"is", "are", "was", "were", "has", "have", "had"})
_OWN_VERBS: Final = _AUXILIARIES | frozenset({"did", "do", "remain", "remained"})
_JOINS: Final = frozenset({"and", ","})
_LINKING: Final = frozenset({"and", "or", "nor", "/"})
_FOUND: Final = frozenset({"noted", "reported", "found", "documented", "indicated", "stated"})
_EARLIER: Final = frozenset(
    {"previously", "earlier", "before", "initially", "there", "then", "at", "on", "in", "the", "his", "her", "last"}
    | {"prior", "previous", "first", "visit", "exam", "examination", "evaluation", "report"}
)
_SUBJECTS: Final = words("i he she we they it")
_HEADED: Final = 3
_LEADS_A_LIST: Final = DETERMINERS | words("prior previous known past")
_KINDS: Final = words(
    "significant appreciable apparent obvious associated palpable gross acute focal evident objective"
)
_INCLUDED: Final = words("included includes include including consisted comprised")
_INCLUDED_WITHIN: Final = 4
_CARE: Final = words("treatment care management therapy")
_CARE_WITHIN: Final = 10
_LISTING: Final = words("and or , nor")
_NO: Final = {("no",), ("without",), ("any",)}
_OPENING_A_LIST: Final = words("following include includes including of for possibility possibilities diagnoses")
_ENDED: Final = {(), (".",)}
_THERE: Final = DEGREES | {"+"}
_GRADED: Final = words("mild moderate slight minimal")
_GRADES: Final = _GRADED | words("severe marked significant and or to")


def scope_of(sentence: Sentence, match: Match, stops: Stops, direction: str, reach: str) -> tuple[int, int]:
    """The words that a trigger marks, from the first to the one after the last."""
    if direction == "forward":
        return match.start + 1, forward(sentence, match.end, stops, reach)
    return backward(sentence, match.start, stops, reach), match.start


def subject_before(sentence: Sentence, match: Match, stops: Stops) -> int:
    """Where the statement begins whose subject is meant again: "the scan was approved, it was never done".

    The match's own start, where nothing refers back.
    """
    end = match.start
    while end > 0 and sentence.words[end - 1] in _AGAIN:
        end -= 1
    if end == 0 or _REFERRING.isdisjoint(sentence.words[end : match.start]):
        return match.start
    crossed, joined = False, 0
    for index in range(end - 1, -1, -1):
        if stops.ends[index]:
            return index + 1
        if sentence.words[index] in _JOINS:
            joined = joined or index
        elif sentence.words[index] in _AUXILIARIES:
            if crossed and joined:
                return joined + 1
            crossed, joined = True, 0
    return 0


def forward(sentence: Sentence, start: int, stops: Stops, reach: str) -> int:
    """Where the words end that a trigger marks which ends before *start*: "denies that …" takes in a statement."""
    limit = _limit(sentence, start, reach)
    if _leads_a_list(sentence, start) and not _denies(sentence, start):
        limit = list_end(sentence, start, limit) if reach == "list" else limit
        limit = before_an_article(sentence, start, _what_is_included(sentence, start, limit))
    listed = reach == "list" and sentence.words[start : start + 1] == (":",) and _denies(sentence, start)
    depth, whole = 0, "that" in sentence.words[start - 1 : start + 1]
    for index in range(start, limit):
        if sentence.words[index] in _BRACKETS:
            depth += _BRACKETS[sentence.words[index]]
        if reach == "sentence" and _turns_to_what_is(sentence, index):
            return index
        if depth < 0 or (stops.ends[index] and reach != "sentence" and not (listed and sentence.words[index] == ";")):
            return index
        if reach == "near" and (sentence.words[index] in _NEAR_STOPS or stops.verbs[index]):
            return index
        if reach == "list" and _ends_a_list(sentence, index, stops):
            return index
        if reach == "list" and stops.verbs[index] and whole:
            whole = bool(stops.verbs[index + 1])
        elif reach == "list" and stops.verbs[index] and not _closes_the_list(sentence, index):
            return before_new_statement(sentence, start, index)
    return limit


def _what_is_included(sentence: Sentence, start: int, limit: int) -> int:
    """Where the first of two ends, of which it alone is denied: "treatment has included no surgery and therapy"."""
    near = sentence.words[max(0, start - _INCLUDED_WITHIN) : start]
    if _INCLUDED.isdisjoint(near) or _CARE.isdisjoint(sentence.words[max(0, start - _CARE_WITHIN) : start]):
        return limit
    first = next((at for at in range(start, limit) if sentence.words[at] in _LISTING), limit)
    return first if sentence.words[first : first + 1] == ("and",) else limit


def _limit(sentence: Sentence, start: int, reach: str) -> int:
    """How far words may reach; a clause ends with the colon that heads what was found: "r/o a tear: McMurray +"."""
    limit = min(len(sentence), start + _LIMIT[reach])
    if reach != "clause" or ":" not in sentence.words[start + 1 : limit]:
        return limit
    colon = sentence.words.index(":", start + 1)
    return limit if sentence.words[colon - 1] in _OPENING_A_LIST else colon


def _leads_a_list(sentence: Sentence, start: int) -> bool:
    """Whether a list begins at *start*, its first with or without words for its kind: "no", "no gross"."""
    last = sentence.words[start - 1]
    return last in _LEADS_A_LIST or (last in _KINDS and sentence.words[start - 2 : start - 1] in _NO)


def _closes_the_list(sentence: Sentence, index: int) -> bool:
    """Whether a word that tells ends a sentence whose list it is said of: "no fever, chills reported."."""
    return sentence.words[index] in TOLD and sentence.words[index + 1 :] in _ENDED


def _turns_to_what_is(sentence: Sentence, index: int) -> bool:
    """Whether a sentence turns from what is planned to what is: "considers surgery, but she takes ibuprofen"."""
    return sentence.words[index - 1] == "but" and sentence.words[index] in _SUBJECTS


def _ends_a_list(sentence: Sentence, index: int, stops: Stops) -> bool:
    """Whether what is there, or another clause, begins at a word: "no swelling, mild tenderness", "…, + spasm"."""
    there = sentence.words[index - 1] == "," and sentence.words[index] in _THERE
    there = there or (_is_there_to_a_degree(sentence, index) and not _denies(sentence, index))
    another = sentence.words[index - 1] in {"and", "so", ","} and _is_who(sentence, index)
    found = bool(stops.positives[index]) and sentence.words[index - 1] not in DETERMINERS
    return there or another or found or sentence.words[index] == "with"


def _is_who(sentence: Sentence, index: int) -> bool:
    """Whether a clause opens with the one it tells of: "no fever, she has …", "…, the injured worker has …"."""
    named = sentence.words[index] == "the" and not PATIENT.isdisjoint(sentence.words[index + 1 : index + 3])
    return named or sentence.words[index] in _SUBJECTS


def _is_there_to_a_degree(sentence: Sentence, index: int) -> bool:
    """Whether a degree behind "and" tells what is there: "without effusion and mild crepitus"; none is denied alone."""
    led = sentence.words[index - 1] == "and" and sentence.words[index] in _GRADED
    return led and _GRADES.isdisjoint((sentence.words[index - 2], *sentence.words[index + 1 : index + 2]))


def _denies(sentence: Sentence, start: int) -> bool:
    """Whether a person denies the list: "denies loss of consciousness, vomiting, headache"."""
    return not _DENYING.isdisjoint(sentence.words[max(0, start - 4) : start])


def before_new_statement(sentence: Sentence, start: int, verb: int) -> int:
    """The end of a list whose sentence goes on with a new subject: "no spasm, and gait was normal"."""
    for index in range(verb - 1, start, -1):
        word = sentence.words[index]
        if word in {",", "and"} and sentence.words[index + 1] not in NOT_A_BREAK:
            return index
        if word in NOT_A_BREAK:
            break
    return verb


def backward(sentence: Sentence, end: int, stops: Stops, reach: str) -> int:
    """Where the words begin that a trigger marks which starts at *end*."""
    limit = max(0, end - _LIMIT[reach])
    if reach == "near" and end > 0 and sentence.words[end - 1] in {",", "(", "-"}:
        end -= 1
    for index in range(end - 1, limit - 1, -1):
        if (stops.ends[index] and reach != "sentence") or (sentence.words[index] == ":" and end - index > _HEADED):
            return index + 1
        if reach == "near" and sentence.words[index] in _NEAR_STOPS and sentence.words[index + 1] not in SIDE_WORDS:
            return index + 1
        if reach == "clause" and _opens_a_reason(sentence, index):
            return index + 1
        if reach == "clause" and end - index > _LED and _closes_with_a_day(sentence, index):
            return index + 1
        if reach == "clause" and _tells_before(sentence, index, stops) and (own := _own_subject(sentence, index, end)):
            return own
        if reach == "list" and _closes_another(sentence, index, end):
            return index + 2
        if reach == "list" and stops.verbs[index] and not _told_earlier(sentence, index, end):
            return _after_its_statement(sentence, index + 1, end)
    return _own_clause(sentence, limit, end) if reach == "list" else limit


def _own_clause(sentence: Sentence, start: int, end: int) -> int:
    """Where the one subject begins of a verb that tells of one: "painful right knee, infection has been ruled out"."""
    if sentence.words[end : end + 1] != ("has",) or not _LINKING.isdisjoint(sentence.words[start:end]):
        return start
    commas = [index for index in range(start, end) if sentence.words[index] == ","]
    return commas[0] + 1 if len(commas) == 1 else start


def _opens_a_reason(sentence: Sentence, index: int) -> bool:
    """Whether a word opens a reason: "denied the scan as weakness was not documented"."""
    if sentence.words[index] != "as" or sentence.words[index - 1] in _BEFORE_AS:
        return False
    return not (sentence.words[index + 1] in _BEHIND_AS or sentence.words[index + 1].endswith("ed"))


def _closes_with_a_day(sentence: Sentence, index: int) -> bool:
    """Whether a comma closes what was on a day: "MRI 3/4/2015, repeat MRI requested"."""
    before = sentence.words[max(0, index - 1) : index]
    return sentence.words[index] == "," and before != () and before[0].isdigit() and len(before[0]) == len("2015")


def _tells_before(sentence: Sentence, index: int, stops: Stops) -> bool:
    """Whether a word is the verb of a statement of its own: "was placed off work", "underwent therapy", "PT done"."""
    closes = sentence.words[index] in _DONE and not _JOINS.isdisjoint(sentence.words[index + 1 : index + 2])
    return closes or bool(stops.verbs[index]) or sentence.words[index] in _CARED


def _closes_another(sentence: Sentence, index: int, end: int) -> bool:
    """Whether a word tells that something else is there: the first of "Tinel elicited, Phalen not elicited"."""
    if index + 2 >= end or sentence.words[index] not in _SEEN or sentence.words[index + 1] not in _PARTED:
        return False
    return _GOING_ON.isdisjoint((sentence.words[index - 1], sentence.words[index + 2]))


def _own_subject(sentence: Sentence, start: int, end: int) -> int | None:
    """Where the subject begins of what closes a sentence of two statements: "…, and a scan was ordered"."""
    joins = [index + 1 for index in range(start, end - 1) if sentence.words[index] in _JOINS]
    named = [index for index in joins if sentence.words[index] in INDEFINITE]
    return named[-1] if named and sentence.words[end] not in _SEVERAL else next(iter(joins), None)


def _after_its_statement(sentence: Sentence, start: int, end: int) -> int:
    """Where what is denied begins after a statement of its own: "gait is normal, spasm and tenderness are absent".

    What is only reported has none: "she noted that locking and swelling were absent", nor has "pain that resolved".
    """
    relative = not _RELATIVE.isdisjoint((sentence.words[start], sentence.words[end - 1]))
    if relative or end == len(sentence) or sentence.words[end] not in _OWN_VERBS:
        return start
    return next((index + 1 for index in range(start, end - 1) if sentence.words[index] in _JOINS), start)


def _told_earlier(sentence: Sentence, verb: int, end: int) -> bool:
    """Whether a word only tells of when a finding was made: "the spasm noted there previously is no longer seen".

    A clause of its own may do so, too: "the numbness which she reported in May has cleared".
    """
    if verb > 1 and not _RELATIVE.isdisjoint(sentence.words[verb - 2 : verb]):
        return True
    return sentence.words[verb] in _FOUND and verb > 0 and _EARLIER.issuperset(sentence.words[verb + 1 : end])
