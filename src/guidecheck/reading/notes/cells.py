"""The cells of a line of a table, and the sentence that a few of its words make."""

import re
from collections.abc import Sequence
from typing import Final, NamedTuple

from guidecheck.reading.sentences.tokens import Sentence

_GAP: Final = re.compile(r"[ \u00a0]?\|[ \u00a0]?|\t|[ \u00a0]{2}")
_GRADES: Final = re.compile(r"(?<![\w/.+-])(?:[0-5][+-]?\s?/\s?5|-?[0-9]{1,3}\s?/\s?[0-9]{1,3})(?![\w/])")
_NUMBER: Final = re.compile(r"-?[0-9]{1,3}(?!\d)\u00b0?")
_NUMBERS: Final = re.compile(r"[A-Za-z][A-Za-z() /-]{1,40}?(?P<told>(?: -?[0-9]{1,3}\u00b0?){2,8})")
_OF_TWO: Final = re.compile(
    r"(?P<name>[A-Za-z][A-Za-z() -]{1,40}?):? {1,4}"
    r"(?:(?P<first>[0-5][+-]? ?/ ?5) {0,2}/ {0,2}(?P<second>[0-5][+-]? ?/ ?5)"
    r"|(?P<one>-?[0-9]{1,3}\u00b0?\+?) {0,2}/ {0,2}(?P<other>(?!5(?!\d))-?[0-9]{1,3}\u00b0?\+?))[ .]{0,2}"
)
_BLANK: Final = " \u00a0\t"
_TAB: Final = 8
_WIDEST: Final = 400
_BESIDE: Final = 3


class Cell(NamedTuple):
    """A stretch of a line between two gaps."""

    start: int
    end: int


def cells_of(raw: str, sentence: Sentence) -> list[Cell]:
    """The cells of a line with gaps; none, where it has no gap."""
    start, end = sentence.start, sentence.end
    whole = stripped(raw, start + (raw[start] == "|"), end - (raw[end - 1] == "|"))
    start, end = whole.start, whole.end
    cells: list[Cell] = []
    piped = "|" in raw[start:end]
    for gap in _GAP.finditer(raw, start, end):
        if piped and "|" not in gap.group():
            continue
        if piped or gap.start() > start:
            cells.append(stripped(raw, start, gap.start()))
        start = gap.end()
    return [*cells, stripped(raw, start, end)] if cells else []


def cells_of_tabs(raw: str, sentence: Sentence) -> list[Cell]:
    """The cells of a line that only tabs part, each from the next, so that two of them leave one empty."""
    cells, start = list[Cell](), sentence.start
    for part in raw[sentence.start : sentence.end].split("\t"):
        cells.append(stripped(raw, start, start + len(part)))
        start += len(part) + 1
    return cells


def in_line(raw: str, cell: Cell) -> tuple[int, int]:
    """Where a cell begins and ends in its line, as the line is seen."""
    before = raw[max(0, cell.start - _WIDEST) : cell.start].rpartition("\n")[2]
    start = len(before.expandtabs(_TAB))
    return start, start + cell.end - cell.start


def nearest(stretch: tuple[int, int], columns: Sequence[tuple[int, int]]) -> int | None:
    """The one column over a stretch of a line, or nearly over it; None where it is none or one of several."""
    gaps = [max(start - stretch[1], stretch[0] - end, 0) for start, end in columns]
    near = min(gaps, default=_BESIDE + 1)
    return gaps.index(near) if near <= _BESIDE and gaps.count(near) == 1 else None


def cells_of_grades(raw: str, sentence: Sentence) -> list[Cell]:
    """The cells of a row whose gaps are lost: a name, then grades or measures with their norm."""
    grades = [Cell(*found.span()) for found in _GRADES.finditer(raw, sentence.start, sentence.end)]
    ends = [sentence.start, *(grade.end for grade in grades)]
    between = [raw[end : grade.start].strip() for end, grade in zip(ends, grades, strict=False)]
    if not grades or any(between[1:]) or not between[0] or grades[-1].end < sentence.end:
        return []
    return [stripped(raw, sentence.start, grades[0].start), *grades]


def cells_of_numbers(raw: str, sentence: Sentence) -> list[Cell]:
    """The cells of a row whose gaps are lost: a name in letters, then bare numbers: "Flexion 100 125"."""
    found = _NUMBERS.fullmatch(raw, sentence.start, sentence.end)
    if found is None:
        return []
    numbers = (Cell(*number.span()) for number in _NUMBER.finditer(raw, found.start("told"), sentence.end))
    return [stripped(raw, sentence.start, found.start("told")), *numbers]


def cells_of_two(raw: str, sentence: Sentence) -> list[Cell]:
    """The cells of a row for either side with a slash between them: "Flexion 120/180", "Deltoid 4/5 / 5/5"."""
    found = _OF_TWO.fullmatch(raw, sentence.start, sentence.end)
    if found is None:
        return []
    sides = ("first", "second") if found["first"] else ("one", "other")
    return [Cell(*found.span("name")), *(Cell(*found.span(side)) for side in sides)]


def stripped(raw: str, start: int, end: int) -> Cell:
    """A stretch without the blanks at its ends."""
    text = raw[start:end]
    return Cell(start + len(text) - len(text.lstrip(_BLANK)), max(start, end - len(text) + len(text.rstrip(_BLANK))))


def words_of(sentence: Sentence, cell: Cell) -> range:
    """The words of a cell, by their index."""
    inside = [index for index, start in enumerate(sentence.starts) if cell.start <= start < cell.end]
    return range(inside[0], inside[-1] + 1) if inside else range(0)


def sentence_of(line: Sentence, name: range, own: range, title: tuple[str, ...] = ()) -> Sentence:
    """The words of a row for one column, after those of the title, which stand where the row begins."""
    told = (*name, *own)
    first = name[0]
    return Sentence(
        (*title, *(line.words[index] for index in told)),
        (*title, *(line.forms[index] for index in told)),
        (*(line.starts[first] for _ in title), *(line.starts[index] for index in told)),
        (*(line.ends[first] for _ in title), *(line.ends[index] for index in told)),
    )
