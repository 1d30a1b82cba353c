"""The rows of tables with a column for each day or side, as therapy notes have: "R quad | 3+/5 | 4/5".

Every column of a row is read as a sentence of its own, on the column's day: the title, the name of the row, the cell.
A row with as many cells as columns is told by their order, one with empty cells by where the others stand.
"""

from collections.abc import Sequence
from typing import Final, NamedTuple

from guidecheck.reading.notes.cells import (
    Cell,
    cells_of,
    cells_of_grades,
    cells_of_numbers,
    cells_of_tabs,
    cells_of_two,
    in_line,
    nearest,
    sentence_of,
    words_of,
)
from guidecheck.reading.notes.column_headings import tells_today
from guidecheck.reading.sentences.carried import Column, Passage
from guidecheck.reading.sentences.dates import Dated
from guidecheck.reading.sentences.grammar import SIDE_WORDS
from guidecheck.reading.sentences.tokens import Sentence
from guidecheck.reading.source_text import Spans

_MOST_WORDS: Final = 60
_OF_SIDES: Final = 3


class Told(NamedTuple):
    """A sentence with the passage it stands in; what stands between the offsets of `left_out` is no part."""

    sentence: Sentence
    passage: Passage
    left_out: Spans = ()

    def also_without(self, skips: Spans) -> "Told":
        """It without what stands before all that it leaves out, as an unticked box does."""
        before = tuple(skip for skip in skips if all(skip[1] <= out[0] for out in self.left_out))
        return self._replace(left_out=(*before, *self.left_out))


def by_column(raw: str, sentence: Sentence, dates: Sequence[Dated], passage: Passage) -> list[Told]:
    """What a line says in each column of the passage's table, on its day; nothing, where it is no row."""
    table = passage.table
    if (
        table is None
        or not table.days
        or len(dates) >= len(table.days)
        or len(sentence) > _MOST_WORDS
        or tells_today(sentence.words)
        or SIDE_WORDS.issuperset([word for word in sentence.words if word != "|"][-2:])
    ):
        return []
    cells = _cells(raw, sentence, len(table.days) + 1)
    name = words_of(sentence, cells[0]) if cells else range(0)
    return [
        Told(
            sentence_of(sentence, name, own, (*column.side.split(), *table.title)),
            passage.on(column.day),
            ((cells[0].end, cell.start),),
        )
        for cell, column in _under_columns(raw, cells, table.days)
        if column.counts and name and (own := words_of(sentence, cell))
    ]


def _cells(raw: str, sentence: Sentence, count: int) -> list[Cell]:
    """The cells of a row: those parted in the way that gives as many as there are columns, else by its gaps."""
    parted = cells_of(raw, sentence)
    ways = (parted, cells_of_tabs(raw, sentence), cells_of_grades(raw, sentence), cells_of_numbers(raw, sentence))
    slashed = cells_of_two(raw, sentence) if count == _OF_SIDES else []
    return next((cells for cells in (*ways, slashed) if len(cells) == count), parted)


def _under_columns(raw: str, cells: Sequence[Cell], columns: Sequence[Column]) -> list[tuple[Cell, Column]]:
    """The cells of a row, its name left out, each with its column; none, where that of any is not plain."""
    missing = len(columns) + 1 - len(cells)
    if missing < 0 or len(cells) < 2:
        return []
    if not missing or (missing == 1 and "|" in raw[cells[0].end : cells[-1].end]):
        return list(zip(cells[1:], columns, strict=False))
    placed = [(column.start, column.end) for column in columns]
    found = [nearest(in_line(raw, cell), placed) for cell in cells[1:]]
    told = [index for index in found if index is not None]
    plain = len(told) == len(found) == len(set(told)) and in_line(raw, cells[0])[1] <= columns[0].start
    return [(cell, columns[index]) for cell, index in zip(cells[1:], told, strict=True)] if plain else []
