"""The headings of tables: a column for each day ("Strength | IE 8/1/16 | Today"), for each side, or sides under days.

A column that tells no day (a goal, a norm, a first visit without one) tells nothing. Where a column stands in its line
is kept: in a row with an empty cell that is what tells the columns of the others.
"""

from collections.abc import Iterator, Sequence
from typing import Final

from guidecheck.reading.notes.cells import Cell, cells_of, in_line, nearest, stripped, words_of
from guidecheck.reading.sentences.carried import Column, Table
from guidecheck.reading.sentences.grammar import words
from guidecheck.reading.sentences.layers import Layer, Match
from guidecheck.reading.sentences.scene import Scene
from guidecheck.reading.sentences.slashed_sides import each_of_slashed

_PLACING: Final = (Layer.SIDE, Layer.REGION)
_MOST_WORDS: Final = 60
_MOST_BESIDE_SIDES: Final = 12
_MOST_COLUMNS: Final = 8
_MOST_YEARS: Final = 5
_TODAY: Final = words("today current now present")
_UNTOLD: Final = words(
    "goal target norm normal ltg stg change difference progress status met ie initial baseline eval evaluation prior"
    " previous last before"
)
_NAMING: Final = words("date visit day exam :")
_BESIDE: Final = words(
    "ie initial baseline eval evaluation re reeval reevaluation reassessment assessment progress discharge date visit"
    " exam week wk day prior previous last ( ) : - # of on at / ,"
)
_OVER_DAYS: Final = _TODAY | words(
    "ie initial baseline eval evaluation re reeval reevaluation reassessment assessment progress discharge visit last"
)
_RULES: Final = frozenset({"|"})
_PARTING: Final = _RULES | {"/"}
_MARKS: Final = frozenset({":", "("})
_CLOSED: Final = frozenset({")", ":"})


def tells_today(told: tuple[str, ...]) -> bool:
    """Whether words speak of the day of the visit."""
    return not _TODAY.isdisjoint(told)


def may_head_days(scene: Scene) -> bool:
    """Whether a sentence is short and tells a day, as a heading of columns does."""
    return len(scene.words) <= _MOST_WORDS and (bool(scene.dates) or tells_today(scene.words))


def headed_by_day(scene: Scene, about: str) -> Table | None:
    """The table whose heading a sentence is: a title, or none, and the days of at least two columns."""
    cells = cells_of(scene.raw, scene.sentence) or _of_days(scene)
    columns = list(_columns(scene, cells))
    title = cells[0] if columns and columns[0] is None else None
    days = tuple(column for column in columns[1 if title else 0 :] if column is not None)
    if len(days) != len(cells) - (title is not None) or not 1 < len(days) <= _MOST_COLUMNS:
        return None
    years = [column.day.year for column in days if column.counts and column.day]
    if not any(column.counts for column in days) or (years and max(years) - min(years) > _MOST_YEARS):
        return None
    return Table(about, (), days, _title(scene, about, title) if title else ())


def headed_by_side(scene: Scene, about: str) -> Table | None:
    """The table whose heading ends with the sides of its columns, as many left as right: "Strength  R  L  Goal"."""
    told = _closing_sides(scene) if len(scene.words) <= _MOST_BESIDE_SIDES + _MOST_COLUMNS else []
    sides = tuple(side.names[0] for side in told)
    if not told or len(told) > _MOST_COLUMNS or not sides.count("left") == sides.count("right") == len(sides) / 2:
        return None
    starts, ends = scene.sentence.starts, scene.sentence.ends
    cells = [Cell(starts[side.start], ends[side.end - 1]) for side in told]
    day = scene.passage.date
    columns = [Column(day, True, side, *in_line(scene.raw, cell)) for side, cell in zip(sides, cells, strict=True)]
    untold = (Cell(starts[at], ends[at]) for at in range(told[-1].end, len(scene.words)) if scene.words[at] in _UNTOLD)
    columns += [Column(day, False, "", *in_line(scene.raw, cell)) for cell in untold]
    title = stripped(scene.raw, scene.sentence.start, cells[0].start)
    return Table(about, sides, tuple(columns), _title(scene, about, title))


def under(over: Table | None, table: Table) -> Table:
    """The table of a heading of two lines: its sides stand under days, or its days under sides, or under a name."""
    if over and over.about and not (over.days or table.about):
        title = tuple(word for word in over.title if word not in _NAMING)
        return table._replace(about=over.about, title=table.title or title)
    each = len(table.days) // len(over.days) if over and over.days else 0
    if over and _sides_of(over) == _sides_of(table) and _is_sided(table):
        return table._replace(days=tuple(map(_both, zip(table.days, over.days, strict=True))))
    if over is None or not each or _is_sided(over) == _is_sided(table) or (table.title and each == 1):
        return table
    placed = [(column.start, column.end) for column in over.days]
    whole = len(table.days) == each * len(over.days)
    above = [index // each if whole else nearest((c.start, c.end), placed) for index, c in enumerate(table.days)]
    if None in above:
        return table
    pairs = zip(table.days, (over.days[index] for index in above if index is not None), strict=True)
    return Table(table.about or over.about, (), tuple(map(_both, pairs)), table.title or over.title)


def _is_sided(table: Table) -> bool:
    return any(column.side for column in table.days)


def _sides_of(table: Table) -> list[str]:
    return [column.side for column in table.days]


def _both(pair: tuple[Column, Column]) -> Column:
    """A column with the day or the side that the one over it tells."""
    column, over = pair
    if over.side and not column.side:
        return column._replace(side=over.side)
    return column._replace(day=over.day, counts=over.counts)


def _closing_sides(scene: Scene) -> list[Match]:
    """The sides that close a sentence, with nothing but the rules of a table or a slash between them."""
    told: list[Match] = []
    end = len(scene.words)
    while end and scene.words[end - 1] in _UNTOLD | _RULES | _CLOSED:
        end -= 1
    for side in reversed([side for match in scene.layers[Layer.SIDE] for side in each_of_slashed(scene, match)]):
        if not _PARTING.issuperset(scene.words[side.end : end]):
            break
        told.append(side)
        end = side.start
    return told[::-1]


def _title(scene: Scene, about: str, title: Cell) -> tuple[str, ...]:
    """The words of a title that say what its rows tell: what is measured, where, on which side."""
    named = words_of(scene.sentence, title)
    placed = any(match.start in named for layer in _PLACING for match in scene.layers[layer])
    return tuple(scene.words[index] for index in named if scene.words[index] not in _MARKS) if about or placed else ()


def _columns(scene: Scene, cells: Sequence[Cell]) -> Iterator[Column | None]:
    """What each cell of a heading says of its column; an empty one goes on with the column before it."""
    before: Column | None = None
    for cell in cells:
        empty = not words_of(scene.sentence, cell)
        before = before if empty else _column(scene, cell)
        yield before


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
    counts = bool(dated) or not _TODAY.isdisjoint(told)
    return Column(day, counts, side.names[0] if side else "", *in_line(scene.raw, cell))


def _of_days(scene: Scene) -> list[Cell]:
    """The cells of a heading whose gaps are lost: a title, then days and nothing but what tells of a visit.

    "Initial 8/1/16 Today 9/1/16" has two: the word before a day stands over its column.
    """
    days = [Cell(dated.start, dated.end) for dated in scene.dates]
    if not days:
        return []
    last = scene.word_ending(days[-1].end)
    if not _TODAY.issuperset(scene.words[last:]):
        return []
    starts, ends = scene.sentence.starts, scene.sentence.ends
    cells, start = list[Cell](), len(words_of(scene.sentence, Cell(starts[0], days[0].start)))
    while start and scene.words[start - 1] in _OVER_DAYS:
        start -= 1
    title = [stripped(scene.raw, starts[0], ends[start - 1])] if start else []
    for day in days:
        before = words_of(scene.sentence, Cell(starts[start], day.start)) if starts[start] < day.start else range(0)
        if not all(scene.words[at] in _OVER_DAYS for at in before):
            return []
        cells.append(Cell(starts[start], day.end))
        start = scene.word_ending(day.end)
    today = [Cell(starts[last], ends[-1])] if scene.words[last:] else []
    return [*title, *cells, *today]
