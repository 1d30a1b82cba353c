"""Tables with a column for each day, as therapy notes have: "Strength | IE 8/1/16 | Today".

Every column of a row is read as a sentence of its own, on the column's day: the title, the name of the row, the cell.
A column that tells no day (a goal, a norm, a first visit without one) tells nothing.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from guidecheck.reading.dates import Dated
from guidecheck.reading.grammar import words
from guidecheck.reading.scene import Column, Passage, Scene, Table
from guidecheck.reading.tokens import Sentence
from guidecheck.reading.trie import Layer

_GAP = re.compile(r"[ \u00a0]?\|[ \u00a0]?|\t|[ \u00a0]{2}")
_GRADES = re.compile(r"(?<![\w/.])[0-5][+-]?\s?/\s?5(?![\w/])")
_BLANK = " \u00a0\t|"
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


@dataclass(frozen=True, slots=True)
class Cell:
    """A stretch of a line between two gaps."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Told:
    """A sentence with the passage it stands in; the document's text between the two offsets is no part of it."""

    sentence: Sentence
    passage: Passage
    left_out: tuple[int, int] = (0, 0)

    @property
    def is_cell(self) -> bool:
        """Whether it is told in a table."""
        return self.left_out != (0, 0)


def may_head_days(scene: Scene) -> bool:
    """Whether a sentence is short and tells a day, as a heading of columns does."""
    return len(scene.words) <= _MOST_WORDS and (bool(scene.dates) or _tells_today(scene.words))


def headed_by_day(scene: Scene, about: str) -> Table | None:
    """The table whose heading a sentence is: a title, or none, and the days of at least two columns."""
    cells = _cells(scene.raw, scene.sentence) or _of_days(scene)
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
    cells = _cells(raw, sentence) or _of_grades(raw, sentence)
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


def _cells(raw: str, sentence: Sentence) -> list[Cell]:
    """The cells of a line with gaps; none, where it has no gap."""
    start, end = sentence.start, sentence.end
    while start < end and raw[start] in _BLANK:
        start += 1
    while end > start and raw[end - 1] in _BLANK:
        end -= 1
    cells: list[Cell] = []
    piped = "|" in raw[start:end]
    for gap in _GAP.finditer(raw, start, end):
        wide = "|" not in gap.group()
        if wide and (piped or not raw[start : gap.start()].strip(_BLANK)):
            continue
        cells.append(_stripped(raw, start, gap.start()))
        start = gap.end()
    return [*cells, _stripped(raw, start, end)] if cells else []


def _stripped(raw: str, start: int, end: int) -> Cell:
    text = raw[start:end]
    return Cell(start + len(text) - len(text.lstrip(_BLANK)), max(start, end - len(text) + len(text.rstrip(_BLANK))))


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
    title = _stripped(scene.raw, scene.sentence.start, days[0].start)
    return [*([title] if title.end > title.start else []), *days, *today]


def _of_grades(raw: str, sentence: Sentence) -> list[Cell]:
    """The cells of a row whose gaps are lost: a name, then grades of strength and nothing else."""
    grades = [Cell(*found.span()) for found in _GRADES.finditer(raw, sentence.start, sentence.end)]
    ends = [sentence.start, *(grade.end for grade in grades)]
    between = [raw[end : grade.start].strip() for end, grade in zip(ends, grades, strict=False)]
    if not grades or any(between[1:]) or not between[0] or grades[-1].end < sentence.end:
        return []
    return [_stripped(raw, sentence.start, grades[0].start), *grades]


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
