"""Tables with a column for each day, as therapy notes have: "Strength | IE 8/1/16 | Today".

Every column of a row is read as a sentence of its own, on the column's day: the title, the name of the row, the cell.
A column that tells no day (a goal, a norm, a first visit without one) tells nothing.
"""

from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from guidecheck.reading.notes.cells import Cell, cells_of, cells_of_grades, sentence_of, stripped, words_of
from guidecheck.reading.sentences.dates import Dated
from guidecheck.reading.sentences.grammar import words
from guidecheck.reading.sentences.scene import Column, Passage, Scene, Table
from guidecheck.reading.sentences.tokens import Sentence
from guidecheck.reading.sentences.trie import Layer

_PLACING = (Layer.SIDE, Layer.REGION)
_MOST_WORDS = 60
_MOST_COLUMNS = 8
_MOST_YEARS = 5
_TODAY = words("today current now present")
_UNTOLD = words(
    "goal target norm normal ltg stg change difference progress status met ie initial baseline eval evaluation prior"
    " previous last before"
)
_NAMING = words("date visit day exam :")
_BESIDE = words(
    "ie initial baseline eval evaluation re reeval reevaluation reassessment assessment progress discharge date visit"
    " exam week wk day prior previous last ( ) : - # of on at / ,"
)


class Told(NamedTuple):
    """A sentence with the passage it stands in; the document's text between the two offsets is no part of it."""

    sentence: Sentence
    passage: Passage
    left_out: tuple[int, int] = (0, 0)


def may_head_days(scene: Scene) -> bool:
    """Whether a sentence is short and tells a day, as a heading of columns does."""
    return len(scene.words) <= _MOST_WORDS and (bool(scene.dates) or _tells_today(scene.words))


def headed_by_day(scene: Scene, about: str) -> Table | None:
    """The table whose heading a sentence is: a title, or none, and the days of at least two columns."""
    cells = cells_of(scene.raw, scene.sentence) or _of_days(scene)
    columns = [_column(scene, cell) for cell in cells]
    title = cells[0] if columns and columns[0] is None else None
    days = tuple(column for column in columns[1 if title else 0 :] if column is not None)
    if len(days) != len(cells) - (title is not None) or not 1 < len(days) <= _MOST_COLUMNS:
        return None
    years = [column.day.year for column in days if column.counts and column.day]
    if not any(column.counts for column in days) or (years and max(years) - min(years) > _MOST_YEARS):
        return None
    named = words_of(scene.sentence, title) if title else range(0)
    if not about and not any(match.start in named for layer in _PLACING for match in scene.layers[layer]):
        named = range(0)
    return Table(about, (), days, tuple(scene.words[index] for index in named))


def by_column(raw: str, sentence: Sentence, dates: Sequence[Dated], passage: Passage) -> list[Told]:
    """What a line says in each column of the passage's table, on its day; nothing, where it is no row."""
    table = passage.table
    if (
        table is None
        or not table.days
        or len(dates) >= len(table.days)
        or len(sentence) > _MOST_WORDS
        or _tells_today(sentence.words)
    ):
        return []
    cells = cells_of(raw, sentence) or cells_of_grades(raw, sentence)
    missing = len(table.days) + 1 - len(cells)
    if missing and not (cells and missing == 1 and "|" in sentence.words):
        return []
    name = words_of(sentence, cells[0])
    return [
        Told(
            sentence_of(sentence, name, own, (*table.title, *column.side.split())),
            passage.on(column.day),
            (cells[0].end, cell.start),
        )
        for cell, column in zip(cells[1:], table.days, strict=False)
        if column.counts and name and (own := words_of(sentence, cell))
    ]


def _tells_today(told: tuple[str, ...]) -> bool:
    return not _TODAY.isdisjoint(told)


def _column(scene: Scene, cell: Cell) -> Column | None:
    """What a cell of a heading says of its column; nothing, where it has other words."""
    inside = words_of(scene.sentence, cell)
    dated = [each for each in scene.dates if cell.start <= each.start < cell.end]
    side = next((match for match in scene.layers[Layer.SIDE] if match.start in inside), None)
    taken = {*words_of(scene.sentence, Cell(dated[0].start, dated[0].end))} if dated else set[int]()
    taken |= {*range(side.start, side.end)} if side else set()
    told = {scene.words[index] for index in inside if index not in taken}
    known = _BESIDE | _TODAY if dated else _BESIDE | _TODAY | _UNTOLD
    if len(dated) > 1 or not (dated or told - _NAMING) or not all(word in known or word.isdigit() for word in told):
        return None
    day = dated[0].when if dated else scene.passage.visit
    return Column(day, bool(dated) or not _TODAY.isdisjoint(told), side.names[0] if side else "")


def _of_days(scene: Scene) -> list[Cell]:
    """The cells of a heading whose gaps are lost: a title, then days and nothing else."""
    days = [Cell(dated.start, dated.end) for dated in scene.dates]
    if not days:
        return []
    after = scene.words[scene.word_ending(days[-1].end) :]
    between = [scene.raw[first.end : second.start].strip() for first, second in pairwise(days)]
    if any(between) or not _TODAY.issuperset(after):
        return []
    index = scene.word_ending(days[-1].end)
    today = [Cell(scene.sentence.starts[index], scene.sentence.ends[-1])] if after else []
    title = stripped(scene.raw, scene.sentence.start, days[0].start)
    return [*([title] if title.end > title.start else []), *days, *today]
