"""How the words around a fact mean it: denied, uncertain, planned, told of a relative, not documented.

After ConText: a trigger marks the words before or after it up to its reach, to the next terminator, or to the end of
the sentence. Longer phrases win, so "no increase in" is not "no".
"""

from collections.abc import Iterator, Sequence
from typing import Final

from guidecheck.reading.context.acts import before_another_act, before_care, before_ruling
from guidecheck.reading.context.asked_about import asked_about
from guidecheck.reading.context.asked_evidence import evidence_asked_for
from guidecheck.reading.context.conditions import conditions_of
from guidecheck.reading.context.denied_doubts import is_denied_doubt
from guidecheck.reading.context.denied_subjects import denied_subjects
from guidecheck.reading.context.flag import Flag
from guidecheck.reading.context.meant import meant
from guidecheck.reading.context.neither import scope_of_neither
from guidecheck.reading.context.other_people import before_the_patient
from guidecheck.reading.context.red_flag_lists import flags_listed
from guidecheck.reading.context.risks import risks_listed
from guidecheck.reading.context.scopes import scope_of, subject_before
from guidecheck.reading.context.scopes_ahead import forward
from guidecheck.reading.context.stops import Stops, stops_of
from guidecheck.reading.sentences.grammar import IS, PREPOSITIONS, words
from guidecheck.reading.sentences.layers import Match
from guidecheck.reading.sentences.tokens import Sentence

_OF_THE_SUBJECT: Final = Flag.NEGATED | Flag.RESOLVED | Flag.DENIED | Flag.PLANNED | Flag.UNSTARTED
_TO_COME: Final = Flag.PLANNED | Flag.HYPOTHETICAL
_LISTING: Final = frozenset({",", ";", ":", "(", "/"})
_OPENING: Final = 4
_COMPARED: Final = frozenset({"left", "right", "the", "contralateral", "opposite", "other"})
_LEVELS: Final = frozenset({"t", "l"})
_DETAILED_BY: Final = (
    ("in", "terms", "of"),
    ("in", "term", "of"),
    ("with", "respect", "to"),
    ("with", "regard", "to"),
    ("as", "to"),
    ("regarding",),
    ("including",),
    ("such", "as"),
)
_LONGEST_DETAIL: Final = 3
_NONE: Final = words("none denied denies")
_ANSWERING: Final = {(mark,) for mark in (":", "-", "=", "is", "are", "was", "were", "all")}
_NO: Final = {(word,) for word in words("none no negative denied denies absent nil")}
_ANSWER_ENDS: Final = {(), (".",), (";",), (",",)}
_ASIDES: Final = PREPOSITIONS | words("before after prior ahead during by")
_ASIDE_WITHIN: Final = 8
_APART: Final = frozenset({".", ";", ",", ":"})
_EITHER: Final = frozenset({"vs", "versus"})
_YES: Final = frozenset({"yes", "y", "positive", "pos", "present", "+"})
_NEXT: Final = frozenset({",", ";"})
_ROOM_FOR_YES: Final = 3
_DENYING: Final = Flag.NEGATED | Flag.DENIED


def flags_of(sentence: Sentence, triggers: Sequence[Match], qualities: Sequence[Match]) -> list[int]:
    """For every word the flags that triggers put on it."""
    flags = [0] * len(sentence)
    asked = _question_mark(sentence)
    stops = stops_of(sentence, triggers, qualities)
    if asked:
        for index in range(asked, forward(sentence, asked, stops, "near")):
            flags[index] |= Flag.UNCERTAIN
    for told, bit in _by_form(sentence, stops):
        for index in told:
            flags[index] |= bit
    for match in triggers:
        bit, reach, start, end = _marked(sentence, match, stops)
        for index in (*range(start, end), *_denied_as_well(sentence, match, stops, bit)):
            flags[index] |= bit
        if sentence.words[match.start] in _EITHER and not _compares(_behind(sentence, match)):
            for index in range(*scope_of(sentence, match, stops, "backward", reach)):
                flags[index] |= bit
    return flags


def _by_form(sentence: Sentence, stops: Stops) -> Iterator[tuple[range, int]]:
    """The words whose flag the form of the sentence gives: a list of risks, what a bracket or subject denies, …"""
    for listed in risks_listed(sentence, stops):
        yield listed, int(Flag.HYPOTHETICAL)
    for condition in conditions_of(sentence):
        yield condition, int(Flag.HYPOTHETICAL)
    for clause in denied_subjects(sentence, stops):
        yield clause, int(Flag.NEGATED)
    yield _in_brackets_of_none(sentence), int(Flag.NEGATED)
    yield flags_listed(sentence)
    yield asked_about(sentence)
    yield evidence_asked_for(sentence), int(Flag.HYPOTHETICAL)


def _in_brackets_of_none(sentence: Sentence) -> range:
    """The words in brackets beside a "none", each of which there is none of: "red flags: none (fever, chills)".

    So are those before it, with what they are kinds of, and those behind a label that they answer: "red flags (fever,
    weight loss): negative", "red flags (none): fever, chills".
    """
    if "(" not in sentence.words or ")" not in sentence.words:
        return range(0)
    if end := _end_of_answered(sentence):
        return range(end)
    for index in range(3, len(sentence)):
        if sentence.words[index] == ":" and _answers_its_label(sentence, index):
            return range(_start_of_label(sentence, index - 3), len(sentence))
    for index, word in enumerate(sentence.words):
        if word == "(" and sentence.words[max(0, index - 1)] in _NONE:
            end = next((at for at in range(index, len(sentence)) if sentence.words[at] == ")"), index)
            return range(index + 1, end)
    return range(0)


def _answers_its_label(sentence: Sentence, colon: int) -> bool:
    """Whether a no in brackets stands between a label and its colon: "red flags (none):"."""
    opens, said, closes = sentence.words[colon - 3 : colon]
    return opens == "(" and closes == ")" and (said,) in _NO


def _start_of_label(sentence: Sentence, end: int) -> int:
    """Where the label begins that ends before *end*."""
    return next((at + 1 for at in range(end - 1, -1, -1) if sentence.words[at] in _APART), 0)


def _end_of_answered(sentence: Sentence) -> int:
    """Where the brackets of a label end that is answered with a no, 0 where there is none."""
    close = sentence.words.index(")")
    behind = close + 1 + (sentence.words[close + 1 : close + 2] in _ANSWERING)
    answered = sentence.words[behind : behind + 1] in _NO and sentence.words[behind + 1 : behind + 2] in _ANSWER_ENDS
    opens = "(" in sentence.words[:close] and _APART.isdisjoint(sentence.words[: sentence.words.index("(")])
    return close if answered and opens and "," in sentence.words[:close] else 0


def _behind(sentence: Sentence, match: Match) -> Sequence[str]:
    """The word behind a trigger, past the full stop of a short form: "vs. the right"."""
    at = match.end + (sentence.words[match.end : match.end + 1] == (".",))
    return sentence.words[at : at + 1]


def _compares(after: Sequence[str]) -> bool:
    """Whether "versus" sets one side, number or level beside another: "40 degrees versus 60", "to L5 versus T8"."""
    return not _COMPARED.isdisjoint(after) or any(word[0].isdigit() or word in _LEVELS for word in after)


def _marked(sentence: Sentence, match: Match, stops: Stops) -> tuple[int, str, int, int]:
    """The flag of a trigger, its reach, and the words it marks, from the first to the one after the last."""
    bit, direction, reach = meant(sentence, match)
    word = sentence.words[match.start]
    if not bit or (word == "nor" and match.start < stops.helped):
        return 0, reach, 0, 0
    if bit == Flag.UNCERTAIN and is_denied_doubt(sentence, match, stops):
        bit = int(Flag.NEGATED)
    if word == "neither":
        return bit, reach, *scope_of_neither(sentence, match, stops)
    start, end = scope_of(sentence, match, stops, direction, reach)
    if direction == "forward":
        end = _before_what_else(sentence, match, bit, start, end)
    if direction == "backward" and bit & _OF_THE_SUBJECT:
        start = min(start, subject_before(sentence, match, stops))
    if end <= match.start + 1 and bit & _DENYING:
        start = _past_what_is_answered(sentence, start, match.start)
    if (direction, reach, bit) == ("backward", "clause", Flag.NEGATED):
        end = match.end
    return bit, reach, start, end


def _before_what_else(sentence: Sentence, match: Match, bit: int, start: int, end: int) -> int:
    """Where the words end that a trigger marks, before what the sentence goes on with that is meant otherwise."""
    if bit == Flag.NEGATED:
        return before_another_act(sentence, start, end)
    if bit & _TO_COME:
        return before_care(sentence, match.end + 1, end)
    if bit == Flag.UNDOCUMENTED:
        return before_ruling(sentence, start, end)
    return before_the_patient(sentence, match, start, end) if bit == Flag.FAMILY else end


def _past_what_is_answered(sentence: Sentence, start: int, end: int) -> int:
    """Past what has an answer of its own before a denial: "saddle numbness: yes, fever: none".

    A "yes" that answers a field is no word of its sentence: it leaves a gap before the comma.
    """
    parted = (at for at in range(end - 1, start, -1) if sentence.words[at] in _NEXT)
    answered = (
        at
        for at in parted
        if sentence.words[at - 1] in _YES or sentence.starts[at] - sentence.ends[at - 1] >= _ROOM_FOR_YES
    )
    return next(answered, start - 1) + 1


def _denied_as_well(sentence: Sentence, match: Match, stops: Stops, bit: int) -> range:
    """The words of what a denial takes in behind it: "numbness is denied, as is weakness"."""
    if bit == Flag.UNDOCUMENTED:
        return _undocumented_as_well(sentence, match, stops)
    behind = _taken_in(sentence, match.end, stops) if bit & _OF_THE_SUBJECT and "as" in sentence.words else 0
    return range(behind, forward(sentence, behind, stops, "list")) if behind else range(0)


def _taken_in(sentence: Sentence, start: int, stops: Stops) -> int:
    """The word behind ", as were", where only a time, a place or a purpose stands before it, or 0."""
    for at in range(start, min(start + _ASIDE_WITHIN, len(sentence) - 2)):
        if sentence.words[at] == ",":
            told = sentence.words[at + 1] == "as" and sentence.words[at + 2] in IS
            return at + 3 if told and (at == start or sentence.words[start] in _ASIDES) else 0
        if stops.ends[at] and sentence.words[at] != "before":
            return 0
    return 0


def _undocumented_as_well(sentence: Sentence, match: Match, stops: Stops) -> range:
    """The words that go into what is not documented: "deficits were not documented in terms of strength"."""
    if "/backward" not in match.names[0]:
        return range(0)
    tail = sentence.words[match.end : match.end + _LONGEST_DETAIL]
    led = next((len(each) for each in _DETAILED_BY if tail[: len(each)] == each), 0)
    return range(match.end + led, forward(sentence, match.end + led, stops, "list")) if led else range(0)


def _question_mark(sentence: Sentence) -> int:
    """The word after a question mark that opens an entry or is glued to a word: "? ulnar neuropathy", "pain, ?fx"."""
    if "?" not in sentence.words:
        return 0
    index = sentence.words.index("?") + 1
    if index >= len(sentence):
        return 0
    glued = sentence.ends[index - 1] == sentence.starts[index]
    return index if index <= _OPENING or glued or sentence.words[index - 2] in _LISTING else 0
