"""Where the words begin that a trigger marks which stands behind them: "… is absent", "… was requested"."""

from typing import Final

from guidecheck.reading.context.denied_names import (
    INDEFINITE,
)
from guidecheck.reading.context.scopes_ahead import LIMIT, NEAR_STOPS
from guidecheck.reading.context.stops import Stops
from guidecheck.reading.context.what_is import OWN_VERBS, past_what_is
from guidecheck.reading.sentences.grammar import RELATIVE, SIDE_WORDS, words
from guidecheck.reading.sentences.tokens import Sentence

_CARED: Final = words(
    "underwent received completed attended took taken take taking used using use wore wear given having"
)
_DONE: Final = words("done performed obtained finished")
_ENDING: Final = _DONE | words(
    "requested ordered recommended scheduled authorized approved certified denied declined refused pending planned"
)
_BROUGHT: Final = words("failed helped worked")
_LED: Final = 2
_BEFORE_AS: Final = words("such same well as known described read listed documented given interpreted")
_BEHIND_AS: Final = words("well to of being a an per part such in by on shown seen")
_SEVERAL: Final = words("were are have")
JOINS: Final = frozenset({"and", ","})
_LINKING: Final = frozenset({"and", "or", "nor", "/"})
_FOUND: Final = frozenset({"noted", "reported", "found", "documented", "indicated", "stated"})
_EARLIER: Final = frozenset(
    {"previously", "earlier", "before", "initially", "there", "then", "at", "on", "in", "the", "his", "her", "last"}
    | {"prior", "previous", "first", "visit", "exam", "examination", "evaluation", "report"}
)
_HEADED: Final = 3
_PLACING: Final = words("of in at on")
_OPENERS: Final = words("because due given with without despite in on for after at since until owing following")


def backward(sentence: Sentence, end: int, stops: Stops, reach: str) -> int:
    """Where the words begin that a trigger marks which starts at *end*."""
    limit = max(0, end - LIMIT[reach]) if reach != "near" else _before_its_places(sentence, end, stops)
    if reach == "near" and end > 0 and sentence.words[end - 1] in {",", "(", "-"}:
        end -= 1
    for index in range(end - 1, limit - 1, -1):
        if (stops.ends[index] and reach != "sentence") or (sentence.words[index] == ":" and end - index > _HEADED):
            return index + 1
        if reach == "near" and sentence.words[index] in NEAR_STOPS and sentence.words[index + 1] not in SIDE_WORDS:
            return index + 1
        if reach == "clause" and _opens_a_reason(sentence, index):
            return index + 1
        if reach == "clause" and end - index > _LED and _closes_with_a_day(sentence, index):
            return index + 1
        if reach == "clause" and _tells_before(sentence, index, stops) and (own := _own_subject(sentence, index, end)):
            return own
        if reach == "list" and (
            apart := _past_what_opens(sentence, index)
            or past_what_is(sentence, index, end)
            or _past_what_care_brought(sentence, index)
        ):
            return apart
        if reach == "list" and stops.verbs[index] and not _told_earlier(sentence, index, end):
            return _after_its_statement(sentence, index + 1, end)
    return _own_clause(sentence, limit, end) if reach == "list" else limit


def _past_what_opens(sentence: Sentence, index: int) -> int:
    """Past the comma of a phrase that only opens the sentence, else 0: "because of fever, MRI was not performed"."""
    opens = sentence.words[index] == "," and sentence.words[0] in _OPENERS
    return index + 1 if opens and JOINS.isdisjoint(sentence.words[:index]) else 0


def _before_its_places(sentence: Sentence, end: int, stops: Stops) -> int:
    """How far a trigger reaches back that means one thing, past where it is: "a tear of the horn of the meniscus"."""
    limit = end - LIMIT["near"]
    for index in range(end - 1, max(-1, end - LIMIT["list"]), -1):
        if index < limit or stops.verbs[index]:
            break
        if sentence.words[index] in _PLACING:
            limit = index - LIMIT["near"]
    return max(0, limit)


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
    closes = sentence.words[index] in _ENDING and not JOINS.isdisjoint(sentence.words[index + 1 : index + 2])
    return closes or bool(stops.verbs[index]) or sentence.words[index] in _CARED


def _past_what_care_brought(sentence: Sentence, index: int) -> int:
    """Where the next clause begins behind what care brought, else 0: "PT failed and injections were not tried"."""
    closes = sentence.words[index] in _BROUGHT and not JOINS.isdisjoint(sentence.words[index + 1 : index + 2])
    return index + 1 if closes else 0


def _own_subject(sentence: Sentence, start: int, end: int) -> int | None:
    """Where the subject begins of what closes a sentence of two statements: "…, and a scan was ordered"."""
    joins = [index + 1 for index in range(start, end - 1) if sentence.words[index] in JOINS]
    named = [index for index in joins if sentence.words[index] in INDEFINITE]
    return named[-1] if named and sentence.words[end] not in _SEVERAL else next(iter(joins), None)


def _after_its_statement(sentence: Sentence, start: int, end: int) -> int:
    """Where what is denied begins after a statement of its own: "gait is normal, spasm and tenderness are absent".

    What is only reported has none: "she noted that locking and swelling were absent", nor has "pain that resolved".
    """
    relative = not RELATIVE.isdisjoint((sentence.words[start], sentence.words[end - 1]))
    if relative or end == len(sentence) or sentence.words[end] not in OWN_VERBS:
        return start
    return next((index + 1 for index in range(start, end - 1) if sentence.words[index] in JOINS), start)


def _told_earlier(sentence: Sentence, verb: int, end: int) -> bool:
    """Whether a word only tells of when a finding was made: "the spasm noted there previously is no longer seen".

    A clause of its own may do so, too: "the numbness which she reported in May has cleared".
    """
    if verb > 1 and not RELATIVE.isdisjoint(sentence.words[verb - 2 : verb]):
        return True
    return sentence.words[verb] in _FOUND and verb > 0 and _EARLIER.issuperset(sentence.words[verb + 1 : end])
