"""What "neither" denies: what its clause says of two, the places it stands in, or only that care helped."""

from typing import Final

from guidecheck.reading.context.denied_names import list_end
from guidecheck.reading.context.scopes_ahead import before_new_statement, forward
from guidecheck.reading.context.scopes_behind import backward
from guidecheck.reading.context.stops import Stops
from guidecheck.reading.sentences.grammar import SIDE_WORDS, words
from guidecheck.reading.sentences.layers import Match
from guidecheck.reading.sentences.tokens import Sentence

_PLACING: Final = words("in of on at over from")
_OPENING: Final = words(", : . and that as ( -")
_WHICH: Final = words("which who")
_ENDED: Final = {(), (".",), (";",)}
_REACH: Final = 60
_VERDICTS: Final = words("necessary certified approved authorized granted")


def scope_of_neither(sentence: Sentence, match: Match, stops: Stops) -> tuple[int, int]:
    """The words that a "neither" denies; "neither therapy nor injections helped" denies the help alone.

    What is told of neither of two places stands before it: "tender neither over the joint nor the groove".
    What is said of neither of two requests, that it was certified or necessary, is said of requests that were made.
    """
    placed = match.start > 0 and sentence.words[match.start - 1] in _PLACING
    opens = match.start - placed
    if opens > 0 and not _opens_a_clause(sentence, opens, stops):
        if placed:
            first = backward(sentence, match.start, stops, "list")
            return max(first, _last_clause(sentence, match, opens)), match.start
        if not _PLACING.isdisjoint(sentence.words[match.end : match.end + 1]):
            return backward(sentence, _before_verb(match.start, stops), stops, "list"), match.start
        return match.end, forward(sentence, match.end, stops, "list")
    end = clause_end(sentence, match.end, stops)
    if not _VERDICTS.isdisjoint(sentence.words[match.end : end]):
        stops.helped = end
        return end, end
    stops.helped = stops.responses.find(1, match.end, end)
    return max(stops.helped, match.end), end


def _before_verb(end: int, stops: Stops) -> int:
    """Where the verb begins that stands right before a word: "tenderness is found neither at …"."""
    while end > 1 and stops.verbs[end - 1]:
        end -= 1
    return end


def _opens_a_clause(sentence: Sentence, index: int, stops: Stops) -> bool:
    """Whether a clause with a subject of its own begins at a word; one that "which" opens has none."""
    before = sentence.words[index - 1]
    return before in _OPENING or (bool(stops.ends[index - 1]) and before not in _WHICH)


def _last_clause(sentence: Sentence, match: Match, end: int) -> int:
    """Where the one clause begins that it is told of: "pain in both hips, swelling in neither"."""
    if sentence.words[match.end : match.end + 1] not in _ENDED:
        return 0
    for joint in (",", "and"):
        at = next((at for at in range(end - 1, 0, -1) if sentence.words[at] == joint), 0)
        before = sentence.words[:at]
        if not (_PLACING | SIDE_WORDS).isdisjoint(before) or "pain" in before or "ache" in before:
            return at + 1
    return 0


def clause_end(sentence: Sentence, start: int, stops: Stops) -> int:
    """Where the clause ends whose subject "neither" opens: "neither knee is swollen or warm, and gait is normal"."""
    limit = min(len(sentence), start + _REACH)
    verb = next((index for index in range(start, limit) if stops.verbs[index] or stops.ends[index]), limit)
    after = verb
    while after < limit and stops.verbs[after]:
        after += 1
    for index in range(after, limit):
        if stops.ends[index]:
            limit = index
            break
        if stops.verbs[index]:
            limit = before_new_statement(sentence, after, index)
            break
    return list_end(sentence, after, limit)
