"""How many sessions of a treatment there were, and the day that stands right behind a treatment."""

from collections.abc import Iterator
from itertools import takewhile
from typing import Final

from guidecheck.case import When
from guidecheck.reading.kinds.care.counts_listed import count_in_a_list
from guidecheck.reading.kinds.care.frequency import counted_by_week, in_short
from guidecheck.reading.kinds.care.granted import completed_after, is_granted
from guidecheck.reading.places.regions import Group
from guidecheck.reading.sentences.grammar import ARTICLES, SIDE_WORDS, words
from guidecheck.reading.sentences.mentions import Concept
from guidecheck.reading.sentences.numbers import TENS, number_of, weeks_of
from guidecheck.reading.sentences.scene import Scene

_SESSIONS: Final = words("session visit treatment appointment")
_TO_DAY: Final = _SESSIONS | words(
    "( # , on in of dated dating since from last completed performed done given provided administered received"
)
_PARTING: Final = frozenset({")", ","})
_OUT_OF: Final = 2
_OUT: Final = {("/",), ("of",)}
_COMPLETED: Final = words("completed done attended done given received")
_LASTING: Final = words("over in")
_BEFORE: Final = 5
_SHORT_FORM: Final = 2
_AFTER: Final = 4
_AFTER_TOTAL: Final = 7
_DAY_WITHIN: Final = 6
_JOINING: Final = words(", and ; plus")
_LEADING: Final = words("for to of on")
_BESIDE_A_COUNT: Final = _JOINING | _LEADING | _SESSIONS | ARTICLES | SIDE_WORDS | words("another more x")
_BEHIND: Final = {("(",), (",",)}
_NAMING: Final = _BEHIND | {(":",), (";",), ("-",)}
_THE: Final = words("the his her these those")
_APPROVED: Final = words("authorized approved certified prescribed ordered planned recommended requested")
_MISSED: Final = words("missed missing skipped cancelled canceled rescheduled")
_MISSED_WITHIN: Final = 8
_OF_THOSE: Final = _SESSIONS | ARTICLES | words("of out last scheduled several few")
_REST: Final = {(word,) for word in words("remain remaining outstanding unused")}
_BEFORE_THE_REST: Final = _SESSIONS | words("are is still")
_LEFT_WITHIN: Final = 3
_TIMES: Final = {("x",), ("#",)}
_TO_COUNT: Final = _TIMES | {(":",), ("-",), ("=",)}
_NEVER: Final = words("none nil never no denies")
_NOT_YET: Final = ("not", "yet")
_CLOSED: Final = {(), (".",), (",",), (";",), (")",)}
_CLOSING_A_COUNT: Final = words(". , ; ) to so")


def sessions_of(scene: Scene, concept: Concept) -> tuple[int | None, int]:
    """The number and the word where it begins: "6 sessions of therapy", "six (6) therapy sessions", "therapy x 12"."""
    if are_of_those_missed(scene, concept):
        return None, concept.start
    if is_granted(scene, concept) and (done := completed_after(scene, concept)):
        return done, concept.start
    told = scene.words
    after = told[concept.end : concept.end + _AFTER]
    if "total" in after:
        after = told[concept.end : concept.end + _AFTER_TOTAL]
    if (counted := _sessions_before(scene, concept))[0]:
        return counted
    if (short := in_short(scene, concept)) is not None:
        return short.sessions, concept.start
    for index, word in enumerate(after):
        number = number_of(word)
        if (
            number
            and weeks_of(number, "".join(after[index + 1 : index + 2])) is None
            and (told[concept.end + index - 1] in {"x", "#"} or _are_counted(scene, concept.end + index + 1))
        ):
            return number, concept.start
    if not _SESSIONS.isdisjoint((*after[:1], told[concept.end - 1], told[concept.start])):
        return _number_before(scene, concept.start, concept.start, within=3)
    return _told_otherwise(scene, concept)


def are_of_those_missed(scene: Scene, concept: Concept) -> bool:
    """Whether the sessions told were missed, or are left: "missed 4 of 12 PT visits", "4 PT visits remain"."""
    after = tuple(takewhile(_BEFORE_THE_REST.__contains__, scene.words[concept.end : concept.end + _LEFT_WITHIN]))
    if scene.words[concept.end + len(after) : concept.end + len(after) + 1] in _REST:
        return True
    for index in range(concept.start - 1, max(-1, concept.start - 1 - _MISSED_WITHIN), -1):
        word = scene.words[index]
        if word in _MISSED:
            return True
        if word not in _OF_THOSE and number_of(word) is None:
            return False
    return False


def _told_otherwise(scene: Scene, concept: Concept) -> tuple[int | None, int]:
    """The number told past the name of care in full, by the week, or as completed."""
    if (explained := _counted_past_its_name(scene, concept)) is not None:
        return explained, concept.start
    if (listed := count_in_a_list(scene, concept)) is not None:
        return listed, concept.start - 1
    by_week = counted_by_week(scene, concept)
    if by_week is not None:
        return by_week.sessions, min(by_week.start, concept.start)
    return completed_after(scene, concept), concept.start


def _sessions_before(scene: Scene, concept: Concept) -> tuple[int | None, int]:
    """The number of sessions before a treatment: "6 sessions of therapy"."""
    told = scene.words
    for index in range(concept.start - 1, max(-1, concept.start - _BEFORE), -1):
        if told[index] in _PARTING or (told[index] in _SESSIONS and told[index + 1] in _JOINING):
            break
        if told[index] in _SESSIONS and (counted := _number_before(scene, index, concept.start, within=3))[0]:
            return counted
    return None, concept.start


def _counted_past_its_name(scene: Scene, concept: Concept) -> int | None:
    """The number before care whose short form is spelled out before its sessions: "6 PT (physical therapy) visits"."""
    told, start, end = scene.words, concept.start, concept.end
    if told[end : end + 1] == ("(",):
        within = (each.end for each in scene.concepts if each.start == end + 1 and each.fact is concept.fact)
        end = next(within, end)
    elif start > _SHORT_FORM and told[start - 1] == "(":
        start -= _SHORT_FORM
    if told[end : end + 1] != (")",) or not start or _SESSIONS.isdisjoint(told[end + 1 : end + 2]):
        return None
    return number_of(told[start - 1])


def is_answered_none(scene: Scene, concept: Concept) -> bool:
    """Whether nothing more is told than that there was none: "Chiro: 0", "PT x 0 visits", "Injections - none"."""
    at = concept.end
    while scene.words[at : at + 1] in _TO_COUNT:
        at += 1
    after = scene.words[at + 1 : at + 2]
    if scene.words[at : at + 1] == ("0",):
        return not after or after[0] in _SESSIONS | _CLOSING_A_COUNT
    if at == concept.end or not scene.words[at:]:
        return False
    last = at + 1 + (scene.words[at : at + 2] == _NOT_YET)
    return (scene.words[at] in _NEVER or last > at + 1) and scene.words[last : last + 1] in _CLOSED


def count_end(scene: Scene, concept: Concept) -> int:
    """The word after a count behind care ("PT x 12", "PT 2x/week x 6 weeks"), else the one after the care."""
    by_week = counted_by_week(scene, concept)
    if by_week is not None:
        return max(by_week.end, concept.end)
    at = concept.end + (scene.words[concept.end : concept.end + 1] in _TIMES)
    counted = scene.words[at - 1 : at] in _TIMES and any(map(number_of, scene.words[at : at + 1]))
    return at + 1 if counted else concept.end


def counted_behind(scene: Scene, end: int) -> int | None:
    """The sessions told behind the places of care: "PT for the hip and knee (24 visits)", "PT to the neck x 12"."""
    told = tuple(word for word in scene.words[end : end + _AFTER] if word != "(")
    if told[:1] in _TIMES:
        return number_of(told[1]) if len(told) > 1 else None
    opens = scene.words[end : end + 1] in _BEHIND
    told = told[1:] if told[:1] == (",",) else told
    if opens and len(told) > 1 and told[1] in _SESSIONS:
        return number_of(told[0])
    out_of = scene.words[end : end + 1] in _NAMING and scene.words[end + 3 : end + 4] in _OUT
    return number_of(scene.words[end + 2]) if out_of and scene.words[end + 1] in _SESSIONS else None


def counted_elsewhere(scene: Scene, end: int) -> Iterator[tuple[int, Group]]:
    """The sessions that a list goes on with for other places: "12 visits of PT for the hip and 6 for the ankle"."""
    for group in scene.groups:
        if group.start < end:
            continue
        told = [word for word in scene.words[end : group.start] if word not in _BESIDE_A_COUNT]
        count = number_of(told[0]) if len(told) == 1 else None
        led = not _LEADING.isdisjoint(scene.words[end : group.start])
        if count is None or not led or scene.words[end] not in _JOINING:
            return
        yield count, group
        end = group.end


def _are_counted(scene: Scene, index: int) -> bool:
    """Whether sessions stand behind a number, or it is told out of how many: "9 of 12 visits", "visit 8/12", "6/6"."""
    ahead = scene.words[index : index + 3]
    if ahead[:1] in _OUT and len(ahead) > 1 and (total := number_of(ahead[1])):
        dated = any(scene.word_at(dated.start) == index - 1 for dated in scene.dates)
        if dated or (number_of(scene.words[index - 1]) or total) > total:
            return False
        named = scene.words[index - 2] in _SESSIONS or scene.words[index - 2 : index - 1] == ("#",)
        return named or (len(ahead) > _OUT_OF and ahead[_OUT_OF] in _SESSIONS | _COMPLETED | _LASTING)
    return not _SESSIONS.isdisjoint(ahead[:1])


def day_after(scene: Scene, concept: Concept) -> When | None:
    """The day told right after a treatment: "knee surgery (3/4/16)", "physical therapy, 8 sessions through 3/4/16"."""
    for dated in scene.dates:
        index = scene.word_at(dated.start)
        if index >= concept.end:
            between = scene.words[concept.end : index]
            leading = _TO_DAY | {"through"} if concept.fact.measure == "sessions" else _TO_DAY
            near = len(between) <= _DAY_WITHIN and all(word in leading or number_of(word) for word in between)
            of_injury = dated.when == scene.passage.injury and between != ("(",)
            return dated.when if near and not of_injury else None
    return None


def out_of_those_approved(scene: Scene, concept: Concept) -> bool:
    """Whether so many sessions of those that were approved took place: "2 of the 6 authorized PT visits"."""
    count, start = _number_before(scene, concept.start, concept.start, within=3)
    between = scene.words[start : concept.start]
    return count is not None and not {"of", "/"}.isdisjoint(between) and not _APPROVED.isdisjoint(between)


def _number_before(scene: Scene, index: int, otherwise: int, within: int) -> tuple[int | None, int]:
    """The number right before a word, with the same number in words before its bracket: "six (6)"."""
    for at in range(index - 1, max(-1, index - 1 - within), -1):
        number = number_of(scene.words[at])
        if number and (tens := _tens_before(scene, at)):
            return number + tens, at - 1
        if number:
            of = at - 1 - (scene.words[at - 1] in _THE)
            told = of - 1 - (scene.words[of - 1] == "out")
            if told >= 0 and scene.words[of] in {"of", "/"} and number_of(scene.words[told]):
                return number_of(scene.words[told]), told
            bracketed = at > 1 and scene.words[at - 1] == "(" and number_of(scene.words[at - 2]) == number
            return number, at - 2 if bracketed else at
    return None, otherwise


def _tens_before(scene: Scene, index: int) -> int:
    """The tens that stand before a number in words: 20 before the "four" of "twenty-four"."""
    return TENS.get(scene.words[index - 1], 0) if index and not scene.words[index].isdecimal() else 0
