"""How the words around a fact mean it: denied, uncertain, planned, told of a relative, not documented.

After ConText: a trigger marks the words before or after it up to its reach, to the next terminator, or to the end of
the sentence. Longer phrases win, so "no increase in" is not "no".
"""

from collections.abc import Iterable, Mapping, Sequence
from enum import IntEnum
from functools import lru_cache

from guidecheck.reading.tokens import Sentence
from guidecheck.reading.trie import Match


class Flag(IntEnum):
    """One way in which a word is meant: each a bit, so that several are one number."""

    NEGATED = 1
    UNCERTAIN = 2
    RULE_OUT = 4
    HYPOTHETICAL = 8
    PLANNED = 16
    HISTORICAL = 32
    RESOLVED = 64
    FAMILY = 128
    UNDOCUMENTED = 256
    CAUSE = 512
    RECORDED = 1024
    UNSTARTED = 2048


_LIMIT: Mapping[str, int] = {"near": 6, "list": 40, "clause": 60, "sentence": 160}
_CLOSING = frozenset({".", ")", ";"})
_TELLING = frozenset({"showed", "shows", "revealed", "reveals", "demonstrated", "had"})
_OPENING = 4
_COMPARED = frozenset({"left", "right", "the", "contralateral", "opposite", "other"})
_EITHER = frozenset({"vs", "versus"})
_ENDED = {(), (".",)}
_REFUSING = frozenset({"declined", "declines", "refused", "refuses", "defers"})
_AFTER_REFUSAL = frozenset(
    {".", ")", ";", ",", "and", "but", "it", "this", "that", "at", "for", "due", "because", "today"}
)
_HARD_STOPS = frozenset({";"})
_BRACKETS: Mapping[str, int] = {"(": 1, ")": -1}
_NEAR_STOPS = frozenset({",", "and", "with", ":", "("})
_DETERMINERS = frozenset({"no", "without", "not", "any", "of"})
_NOT_A_BREAK = frozenset({"or", "nor"})


def flags_of(sentence: Sentence, triggers: Sequence[Match], qualities: Sequence[Match]) -> list[int]:
    """For every word the flags that triggers put on it."""
    flags = [0] * len(sentence)
    asked = _question_mark(sentence)
    if not triggers and not asked:
        return flags
    stops = _stops(sentence, triggers, qualities)
    if asked:
        for index in range(asked, _forward(sentence, asked, stops, "near")):
            flags[index] |= Flag.UNCERTAIN
    for match in triggers:
        bit, direction, reach = _meant(sentence, match)
        if not bit:
            continue
        start, end = _scope(sentence, match, stops, direction, reach)
        for index in range(start, end):
            flags[index] |= bit
        if sentence.words[match.start] in _EITHER and _COMPARED.isdisjoint(sentence.words[match.end : match.end + 1]):
            for index in range(*_scope(sentence, match, stops, "backward", reach)):
                flags[index] |= bit
    return flags


def _meant(sentence: Sentence, match: Match) -> tuple[int, str, str]:
    """The flag of a trigger, its direction and reach where it stands: one that closes its clause looks back."""
    bit, direction, reach = _trigger(match.names[0])
    if direction == "forward":
        if bit == Flag.UNCERTAIN and _closes(sentence, match):
            return bit, "backward", reach
        ended = match.end >= len(sentence) - 1 and sentence.words[match.end :] in _ENDED
        if ended and bit == Flag.PLANNED:
            return bit, "backward", "clause"
        if ended and sentence.words[match.start] == "ruled":
            return bit, "backward", "list"
    elif bit == Flag.NEGATED and direction == "backward" and _takes_an_object(sentence, match):
        return bit, "forward", "list"
    return bit, direction, reach


@lru_cache(maxsize=256)
def _trigger(name: str) -> tuple[int, str, str]:
    """The flag of a trigger, which words it marks and how far it reaches; no flag for what only ends a scope."""
    means, direction, reach = name.split("/")
    return int(Flag.__members__.get(means.upper(), 0)), direction, reach


def _closes(sentence: Sentence, match: Match) -> bool:
    """Whether a trigger closes what it is about: "meniscus tear, suspected", "fracture (possible)"."""
    after = sentence.words[match.end : match.end + 1]
    return (
        match.start > 0 and sentence.words[match.start - 1] in {",", "(", "-"} and (not after or after[0] in _CLOSING)
    )


def _takes_an_object(sentence: Sentence, match: Match) -> bool:
    """Whether words for a refusal tell after them what is refused: "she declined a cortisone shot"."""
    after = sentence.words[match.end : match.end + 1]
    return sentence.words[match.end - 1] in _REFUSING and bool(after) and after[0] not in _AFTER_REFUSAL


def _question_mark(sentence: Sentence) -> int:
    """The word after a question mark that opens an entry: "? ulnar neuropathy"."""
    opening = sentence.words[:_OPENING]
    index = opening.index("?") + 1 if "?" in opening else 0
    return index if index < len(sentence) else 0


class _Stops:
    """Where scopes end: terminators and the verbs of new statements, by word."""

    __slots__ = ("ends", "positives", "verbs")

    def __init__(self, size: int) -> None:
        self.ends = bytearray(size + 1)
        self.verbs = bytearray(size + 1)
        self.positives = bytearray(size + 1)


def _stops(sentence: Sentence, triggers: Iterable[Match], qualities: Iterable[Match]) -> _Stops:
    stops = _Stops(len(sentence))
    for match in triggers:
        name = match.names[0]
        if name.startswith("end/"):
            stops.ends[match.start] = 1
        elif name.startswith("verb/") or sentence.words[match.start] in _TELLING:
            stops.verbs[match.start] = 1
    for match in qualities:
        if "positive" in match.names:
            stops.positives[match.start] = 1
    for index, word in enumerate(sentence.words):
        if word in _HARD_STOPS:
            stops.ends[index] = 1
    return stops


def _scope(sentence: Sentence, match: Match, stops: _Stops, direction: str, reach: str) -> tuple[int, int]:
    if direction == "forward":
        return match.start + 1, _forward(sentence, match.end, stops, reach)
    return _backward(sentence, match.start, stops, reach), match.start


def _forward(sentence: Sentence, start: int, stops: _Stops, reach: str) -> int:
    limit = min(len(sentence), start + _LIMIT[reach])
    if reach == "list" and sentence.words[start - 1] in _DETERMINERS:
        limit = _list_end(sentence, start, limit)
    depth = 0
    for index in range(start, limit):
        if sentence.words[index] in _BRACKETS:
            depth += _BRACKETS[sentence.words[index]]
        if depth < 0 or (stops.ends[index] and reach != "sentence"):
            return index
        if reach == "near" and (sentence.words[index] in _NEAR_STOPS or stops.verbs[index]):
            return index
        if reach == "list" and (stops.positives[index] or sentence.words[index] == "with"):
            return index
        if reach == "list" and stops.verbs[index]:
            return _before_new_statement(sentence, start, index)
    return limit


def _list_end(sentence: Sentence, start: int, limit: int) -> int:
    """Where the list of a "no" ends: at the comma after its "or", or at the first comma where it has none."""
    first = closed = 0
    for index in range(start, limit):
        word = sentence.words[index]
        if word in _NOT_A_BREAK:
            closed = index
        elif word == ",":
            if closed:
                return index
            first = first or index
        elif word in _DETERMINERS:
            break
    return limit if closed or not first else first


def _before_new_statement(sentence: Sentence, start: int, verb: int) -> int:
    """The end of a list whose sentence goes on with a new subject: "no spasm, and gait was normal"."""
    for index in range(verb - 1, start, -1):
        word = sentence.words[index]
        if word in {",", "and"} and sentence.words[index + 1] not in _NOT_A_BREAK:
            return index
        if word in _NOT_A_BREAK:
            break
    return verb


def _backward(sentence: Sentence, end: int, stops: _Stops, reach: str) -> int:
    limit = max(0, end - _LIMIT[reach])
    if reach == "near" and end > 0 and sentence.words[end - 1] in {",", "(", "-"}:
        end -= 1
    for index in range(end - 1, limit - 1, -1):
        if stops.ends[index] and reach != "sentence":
            return index + 1
        if reach == "near" and sentence.words[index] in _NEAR_STOPS:
            return index + 1
        if reach == "list" and stops.verbs[index]:
            return index + 1
    return limit
