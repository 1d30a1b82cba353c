"""A grade or a score told on several days in one sentence: "R EHL 4/5 today (was 3/5 on 8/1/16)".

Each is read as a sentence of its own, on its day. An earlier one without a day tells nothing of the visit.
"""

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from guidecheck.case import When
from guidecheck.reading.notes.cells import Cell, sentence_of, words_of
from guidecheck.reading.notes.columns import Told
from guidecheck.reading.sentences.carried import Passage
from guidecheck.reading.sentences.dates import Dated
from guidecheck.reading.sentences.grammar import words
from guidecheck.reading.sentences.tokens import Sentence

_GRADES: Final = re.compile(
    r"(?<![\w/.])(?:[0-5][+-]?\s?/\s?5|(?:10|[0-9])\s?/\s?10|(?:full|normal)(?=\s(?:now|today|currently)\b|[.;)]|$))(?![\w/])"
)
_SCALES: Final = frozenset({"5", "10"})
_FULL: Final = frozenset({"full", "normal"})
_MOST: Final = 4
_TODAY: Final = words("today now currently current")
_MONTHS: Final = words("january february march april may june july august september october november december")
_EARLIER: Final = _MONTHS | words(
    "was were previously previous prior initially initial ie eval evaluation from last initial before"
)
_TURNS: Final = words(
    ", ; ( > \u2192 and vs versus compared was were previously prior initially from to now today currently"
)
_BETWEEN: Final = _TODAY | _EARLIER | _TURNS | words(") - : . at on in is the improved up down visit exam with and")


def by_day(raw: str, sentence: Sentence, dates: Sequence[Dated], passage: Passage) -> list[Told]:
    """The grades that a sentence of a note tells on several days, each on its day; nothing, where it tells none."""
    if not passage.note or not (dates or not (_TODAY | _EARLIER).isdisjoint(sentence.words)):
        return []
    if sum(word in _SCALES | _FULL for word in sentence.words) < len(_SCALES):
        return []
    told = _GRADES.finditer(raw, sentence.start, sentence.end)
    grades = [Cell(*found.span()) for found in told if found.end() in sentence.ends]  # not in a box left unticked
    name = range(_first_of(sentence, grades[0])) if grades else range(0)
    if not 1 < len(grades) <= _MOST or not name or not _tells_only(sentence, grades, dates):
        return []
    starts = _turns(sentence, grades, dates)
    days = [_day(sentence, Cell(*bounds), dates, passage) for bounds in pairwise((*starts, sentence.end))]
    if len(days) != len(grades) or all(day == (passage.date,) for day in days):
        return []
    return [
        Told(
            sentence_of(sentence, name, _words_of_grade(sentence, grade)),
            passage.on(day[0]),
            ((grades[0].start, grade.start),),
        )
        for grade, day in zip(grades, days, strict=True)
        if day
    ]


def _tells_only(sentence: Sentence, grades: Sequence[Cell], dates: Sequence[Dated]) -> bool:
    """Whether behind the first grade stand only grades, days and the words that part them."""
    first = _first_of(sentence, grades[0])
    known = {index for grade in grades for index in _words_of_grade(sentence, grade)} | _of_days(sentence, dates)
    return all(sentence.words[at] in _BETWEEN for at in range(first, len(sentence)) if at not in known)


def _first_of(sentence: Sentence, grade: Cell) -> int:
    """The first word of a grade; the side that a short form has written with it ("L 3/5") stands before it."""
    return _words_of_grade(sentence, grade)[0]


def _words_of_grade(sentence: Sentence, grade: Cell) -> range:
    last = next(index for index in range(len(sentence), 0, -1) if sentence.starts[index - 1] < grade.end)
    if sentence.words[last - 1] in _FULL:
        return range(last - 1, last)
    slash = next((index for index in range(last - 1, -1, -1) if sentence.words[index] == "/"), None)
    if slash is None:  # a short form was spelled out there
        return range(last - 1, last)
    first = slash
    while first > 0 and not sentence.words[first - 1].isdigit():
        first -= 1
    return range(first - 1, last)


def _of_days(sentence: Sentence, dates: Sequence[Dated]) -> set[int]:
    return {index for dated in dates for index in words_of(sentence, Cell(dated.start, dated.end))}


def _turns(sentence: Sentence, grades: Sequence[Cell], dates: Sequence[Dated]) -> list[int]:
    """Where the words about each grade begin: the first with the sentence, the others at the last turn before them."""
    days = _of_days(sentence, dates)
    starts = [sentence.start]
    for before, after in pairwise(grades):
        between = words_of(sentence, Cell(before.end, after.start))
        turns = [at for at in between if at not in days and sentence.words[at] in _TURNS]
        starts += [sentence.starts[turns[-1]]] if turns else [after.start] if not between else []
    return starts


def _day(sentence: Sentence, part: Cell, dates: Sequence[Dated], passage: Passage) -> tuple[When | None, ...]:
    """The day of the grade in a part of the sentence; none at all, where it is an earlier one without its day."""
    dated = [each.when for each in dates if part.start <= each.start < part.end]
    if dated:
        return (dated[0],)
    told = {sentence.words[index] for index in words_of(sentence, part)}
    return () if _TODAY.isdisjoint(told) and not _EARLIER.isdisjoint(told) else (passage.date,)
