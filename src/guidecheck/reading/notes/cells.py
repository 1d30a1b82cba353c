"""The cells of a line of a table, and the sentence that a few of its words make."""

import re
from typing import NamedTuple

from guidecheck.reading.sentences.tokens import Sentence

_GAP = re.compile(r"[ \u00a0]?\|[ \u00a0]?|\t|[ \u00a0]{2}")
_GRADES = re.compile(r"(?<![\w/.])[0-5][+-]?\s?/\s?5(?![\w/])")
_BLANK = " \u00a0\t|"


class Cell(NamedTuple):
    """A stretch of a line between two gaps."""

    start: int
    end: int


def cells_of(raw: str, sentence: Sentence) -> list[Cell]:
    """The cells of a line with gaps; none, where it has no gap."""
    start, end = sentence.start, sentence.end
    while start < end and raw[start] in _BLANK:
        start += 1
    while end > start and raw[end - 1] in _BLANK:
        end -= 1
    cells: list[Cell] = []
    piped = "|" in raw[start:end]
    for gap in _GAP.finditer(raw, start, end):
        if piped and "|" not in gap.group():
            continue
        if piped or gap.start() > start:
            cells.append(stripped(raw, start, gap.start()))
        start = gap.end()
    return [*cells, stripped(raw, start, end)] if cells else []


def cells_of_grades(raw: str, sentence: Sentence) -> list[Cell]:
    """The cells of a row whose gaps are lost: a name, then grades of strength and nothing else."""
    grades = [Cell(*found.span()) for found in _GRADES.finditer(raw, sentence.start, sentence.end)]
    ends = [sentence.start, *(grade.end for grade in grades)]
    between = [raw[end : grade.start].strip() for end, grade in zip(ends, grades, strict=False)]
    if not grades or any(between[1:]) or not between[0] or grades[-1].end < sentence.end:
        return []
    return [stripped(raw, sentence.start, grades[0].start), *grades]


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
