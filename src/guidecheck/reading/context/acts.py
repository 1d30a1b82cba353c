"""Where a sentence goes on with what its subject does, behind what it denies: "denies numbness and takes ibuprofen"."""

from typing import Final

from guidecheck.reading.sentences.tokens import Sentence

_GOES_ON: Final = frozenset({"and", "but", ",", "then"})
_BETWEEN: Final = frozenset({"it", "currently", "now", "still", "presently", "only", "also", "instead", "he", "she"})
_CLAUSES: Final = frozenset({"that", "whether", "if", "who", "which"})
_ACTS: Final = frozenset(
    {"takes", "uses", "wears", "works", "walks", "lives", "smokes", "drinks", "ambulates", "receives", "attends"}
    | {"performs", "continues", "remains", "presents", "returns", "requires", "needs", "wants", "wishes", "feels"}
    | {"relies", "relied", "manages", "managed", "prefers", "preferred", "treats", "gets", "got"}
    | {"diagnosed", "assessed", "made", "rendered", "gave", "prescribed", "administered", "injected", "dispensed"}
    | {"placed", "applied", "provided", "confirmed", "suspected"}
    | {"underwent", "took", "went", "saw", "began", "wore", "is", "are", "was", "were", "has", "had", "does", "did"}
)
_LEAST: Final = 2
_RULES: Final = frozenset(
    {"refused", "denied", "declined", "modified", "approved", "allowed", "certified", "authorized", "granted", "upheld"}
    | {"cut", "reduced", "rejected", "disallowed", "conditionally", "partially", "recommended"}
)
_CARING: Final = frozenset(
    {"takes", "uses", "wears", "attends", "underwent", "took", "wore", "given", "prescribed", "dispensed", "received"}
)
_REASONS: Final = frozenset({"the", "that", "his", "her", "failure"})


def before_care(sentence: Sentence, start: int, end: int) -> int:
    """Where the words end that are only planned: before "and takes", "and given", where care is told that is had."""
    return next((index - 1 for index in range(start + 1, end) if is_care_had(sentence, index)), end)


def is_care_had(sentence: Sentence, index: int) -> bool:
    """Whether a sentence goes on at a word with care that is had: "refer to therapy and given naproxen"."""
    if index < _LEAST or sentence.forms[index].lower() not in _CARING:
        return False
    joined = index - 1 - (sentence.words[index - 1] in _BETWEEN)
    if sentence.words[joined] not in _GOES_ON:
        return False
    return _REASONS.isdisjoint(sentence.words[index + 1 : index + 2])


def before_another_act(sentence: Sentence, start: int, end: int) -> int:
    """Where the words end that a denial marks from *start* to *end*: before "and takes", where one subject acts on.

    In a clause of its own the denial holds for all of it: "denies that he fell and was hurt".
    """
    if not _CLAUSES.isdisjoint(sentence.words[max(0, start - 2) : start + 1]):
        return end
    for index in range(start + 1, end - 1):
        if sentence.words[index] in _GOES_ON:
            after = index + 1
            after += sentence.words[after] in _BETWEEN and after + 1 < end
            if sentence.forms[after].lower() in _ACTS:
                return index
    return end


def before_ruling(sentence: Sentence, start: int, end: int) -> int:
    """Where the words end that a record is said to lack: before a ruling on something else, "and denied the brace"."""
    for index in range(start + 1, end - 1):
        if sentence.words[index] in _GOES_ON:
            after = index + 1 + (sentence.words[index + 1] in _GOES_ON)
            after += sentence.words[after : after + 1] != () and sentence.words[after] in _BETWEEN
            if after < end and sentence.forms[after].lower() in _RULES:
                return index
    return end
