"""Where the words end that a trigger marks which stands before them: "denies …", "no …", "planned: …"."""

from collections.abc import Mapping
from typing import Final

from guidecheck.reading.context.denied_names import (
    DEGREES,
    DETERMINERS,
    TOLD,
    before_an_article,
    is_lacked,
    list_end,
)
from guidecheck.reading.context.stops import Stops
from guidecheck.reading.context.that_clauses import is_clause, next_clause, tells_on
from guidecheck.reading.sentences.grammar import DENIES, OR, PATIENT, words
from guidecheck.reading.sentences.tokens import Sentence

LIMIT: Final[Mapping[str, int]] = {"near": 6, "list": 40, "clause": 60, "sentence": 160}
_BRACKETS: Final[Mapping[str, int]] = {"(": 1, ")": -1}
NEAR_STOPS: Final = frozenset({",", "and", "with", "without", ":", "("})
_SUBJECTS: Final = words("i he she we they it")
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
_BESIDES: Final = frozenset({"and", "but"})
_ONE: Final = frozenset({"a", "an"})
_NO_LONGER: Final = ("no", "longer")
_WAS: Final = words("was were")
_NOTED: Final = TOLD | words("noted found")
_THERE: Final = DEGREES | {"+"}
_SOUND: Final = words("full normal intact good excellent unremarkable symmetric symmetrical preserved stable equal")
_GRADED: Final = words("mild moderate slight minimal")
_GRADES: Final = _GRADED | words("severe marked significant and or to")


def forward(sentence: Sentence, start: int, stops: Stops, reach: str) -> int:
    """Where the words end that a trigger marks which ends before *start*, clause by clause: "denies that …, that …"."""
    end = _reached(sentence, start, stops, reach)
    if reach == "list" and is_clause(sentence, start):
        clause = next_clause(sentence, start, end)
        while clause is not None:
            end = max(end, _reached(sentence, clause, stops, reach))
            clause = next_clause(sentence, clause, end)
    return end


def _reached(sentence: Sentence, start: int, stops: Stops, reach: str) -> int:
    """Where the words end that are marked from *start* on in one clause: "denies that …" takes in a statement."""
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
        if _ends_nearby(sentence, index, stops, reach):
            return index
        if reach == "list" and _ends_a_list(sentence, index, stops) and not _tells_on(sentence, start, index):
            return index
        if reach == "list" and stops.verbs[index] and whole and not tells_on(sentence, index):
            whole = bool(stops.verbs[index + 1])
        elif reach == "list" and stops.verbs[index] and not _closes_the_list(sentence, start, index):
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
    limit = min(len(sentence), start + LIMIT[reach])
    if reach != "clause" or ":" not in sentence.words[start + 1 : limit]:
        return limit
    colon = sentence.words.index(":", start + 1)
    return limit if sentence.words[colon - 1] in _OPENING_A_LIST else colon


def _leads_a_list(sentence: Sentence, start: int) -> bool:
    """Whether a list begins at *start*, its first with or without words for its kind: "no", "no gross"."""
    last = sentence.words[start - 1]
    return last in _LEADS_A_LIST or (last in _KINDS and sentence.words[start - 2 : start - 1] in _NO)


def _closes_the_list(sentence: Sentence, start: int, index: int) -> bool:
    """Whether a word that tells ends a sentence whose list it is said of: "no fever, chills reported."."""
    if not is_lacked(sentence, start):
        return sentence.words[index] in TOLD and sentence.words[index + 1 :] in _ENDED
    told = index + (sentence.words[index] in _WAS)
    return sentence.words[told] in _NOTED and sentence.words[told + 1 :] in _ENDED


def _turns_to_what_is(sentence: Sentence, index: int) -> bool:
    """Whether a sentence turns from what is planned to what is: "considers surgery, but she takes ibuprofen"."""
    return sentence.words[index - 1] == "but" and sentence.words[index] in _SUBJECTS


def _ends_a_list(sentence: Sentence, index: int, stops: Stops) -> bool:
    """Whether what is there, or another clause, begins at a word: "no swelling, mild tenderness", "…, + spasm".

    What is sound behind "and" is there as well: "no swelling and full range of motion".
    """
    there = sentence.words[index - 1] == "," and sentence.words[index] in _THERE
    there = there or (_is_there_to_a_degree(sentence, index) and not _denies(sentence, index))
    there = there or (sentence.words[index - 1] == "and" and sentence.words[index] in _SOUND)
    another = sentence.words[index - 1] in {"and", "so", ","} and _is_who(sentence, index)
    found = bool(stops.positives[index]) and sentence.words[index - 1] not in DETERMINERS
    return there or another or found or sentence.words[index] == "with"


def _ends_nearby(sentence: Sentence, index: int, stops: Stops, reach: str) -> bool:
    """Whether a short reach ends at a word, or that of a clause at the verb of another."""
    if reach == "near":
        return sentence.words[index] in NEAR_STOPS or bool(stops.verbs[index])
    return reach == "clause" and _brings_out_besides(sentence, index, stops)


def _brings_out_besides(sentence: Sentence, index: int, stops: Stops) -> bool:
    """Whether a verb of its own tells what was found besides: "did not reproduce pain, and reproduced …"."""
    joined = index > 0 and sentence.words[index - 1] in _BESIDES
    return joined and bool(stops.positives[index]) and sentence.words[index].endswith("ed")


def _tells_on(sentence: Sentence, start: int, index: int) -> bool:
    """Whether an outcome is what a denial right before it is of: "was no longer positive", "without a positive"."""
    if index == start + 1 and sentence.words[start] in _ONE:
        return True
    return index == start and sentence.words[index - 2 : index] == _NO_LONGER


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
    return not DENIES.isdisjoint(sentence.words[max(0, start - 4) : start])


def before_new_statement(sentence: Sentence, start: int, verb: int) -> int:
    """The end of a list whose sentence goes on with a new subject: "no spasm, and gait was normal"."""
    for index in range(verb - 1, start, -1):
        word = sentence.words[index]
        if word in {",", "and"} and sentence.words[index + 1] not in OR:
            return index
        if word in OR:
            break
    return verb
