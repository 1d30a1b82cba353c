"""Tables of an examination with a column for each side, or each day: a heading, then rows of a name and outcomes."""

import re
from collections.abc import Iterator
from typing import Final

from guidecheck.language import Innervation
from guidecheck.reading.kinds.exam.grades import Outcome
from guidecheck.reading.kinds.exam.named import limb_of, named_in, side_of
from guidecheck.reading.kinds.exam.one_side import Tested
from guidecheck.reading.notes.column_headings import headed_by_day, headed_by_side, may_head_days, under
from guidecheck.reading.notes.halves import by_halves, headed_by_halves
from guidecheck.reading.notes.names_ahead import headed_by_name, named_without_grade
from guidecheck.reading.sentences.carried import Table
from guidecheck.reading.sentences.layers import Layer
from guidecheck.reading.sentences.numbers import strength_in
from guidecheck.reading.sentences.scene import Scene

_MOST_WORDS: Final = 12
_HEAD_OF_ROWS: Final = 6
_USUAL: Final = 2
_BARE: Final = re.compile(r"(?<![\w/.+-])([0-5][+-]?)$")
_STRENGTH: Final = re.compile(r"(?<![\w/.])([0-5][+-]?)(?:\s?/\s?5)?(?![\w/.])")
_REFLEX: Final = re.compile(r"(?<![\w/.])([0-4])\s?\+?(?:\s?/\s?[24])?(?![\w/.])")


def table_headed(scene: Scene) -> Table | None:
    """The table whose heading a sentence of a note is: "STRENGTH  RIGHT  LEFT", "STRENGTH  8/1/16  TODAY"."""
    if not scene.passage.note:
        return None
    about = {concept.fact.name for concept in scene.concepts if concept.needs_outcome}
    if len(about) > 1:
        return None
    measured = about.pop() if about else ""
    table = headed_by_side(scene, measured) or headed_by_halves(scene)
    if table is None and may_head_days(scene):
        table = headed_by_day(scene, measured)
    return under(scene.passage.table, table) if table else headed_by_name(scene, measured)


def table_after(scene: Scene) -> Table | None:
    """The table that goes on with the next line: the one headed here, or the passage's until its rows end."""
    table = scene.passage.table
    named = bool(scene.layers[Layer.TESTED]) and len(scene.words) <= _MOST_WORDS
    goes_on = table and (
        row_of(scene)
        or by_halves(scene.sentence, scene.passage)
        or (len(scene.words) <= _HEAD_OF_ROWS if table.days else table.about and named)
    )
    return table_headed(scene) or (table if goes_on else named_without_grade(scene))


def row_of(scene: Scene) -> tuple[Tested, ...]:
    """What a row of the passage's table tells."""
    table = scene.passage.table
    if table is None or len(scene.words) > _MOST_WORDS:
        return ()
    told = tuple(_bare_grade(scene, table))
    return told or (tuple(_by_name(scene, table)) or tuple(_by_root(scene, table)) if table.sides else ())


def _bare_grade(scene: Scene, table: Table) -> Iterator[Tested]:
    """A grade without its scale in a table of strength or reflexes: "L quad  4-", "R biceps  2"."""
    cell = scene.text(len(scene.words) - 2, len(scene.words)) if len(scene.words) > 1 else ""
    graded = _BARE.search(cell)
    for match, entry in named_in(scene)[:1]:
        if graded and table.about in {"", entry.tests}:
            region, side = limb_of(scene, match, entry)
            told = side_of(scene, match, match.end, len(scene.words)) or side
            outcome = _outcome(scene, entry, graded[1])
            yield Tested(scene.lexicon.facts[entry.tests], match, region, told, outcome, entry.roots, entry.alone)


def _outcome(scene: Scene, entry: Innervation, cell: str) -> Outcome:
    """What a bare grade tells of a muscle or a reflex."""
    grade = None if "reflex" in entry.tests else strength_in(f"{cell}/5")
    value, measure = (int(cell[0]) != _USUAL, None) if grade is None else (grade[1], grade[0])
    return Outcome(value, measure, len(scene.words))


def _by_name(scene: Scene, table: Table) -> Iterator[Tested]:
    """A row that a muscle or reflex begins."""
    match = next(iter(scene.layers[Layer.TESTED]), None)
    if match is None or match.start > 0:
        return
    entries = [scene.lexicon.innervation[int(name)] for name in match.names]
    entry = next((entry for entry in entries if table.about in {"", entry.tests}), None)
    if entry is None:
        return
    reflex = "reflex" in entry.tests
    cells = (_REFLEX if reflex else _STRENGTH).findall(scene.text(match.end, len(scene.words)))
    if len(cells) == len(table.sides):
        for cell, side in zip(cells, table.sides, strict=True):
            outcome = _outcome(scene, entry, cell)
            yield Tested(scene.lexicon.facts[entry.tests], match, entry.region, side, outcome, entry.roots, entry.alone)


def _by_root(scene: Scene, table: Table) -> Iterator[Tested]:
    """A row that a root begins, with a word for each side: "C6  normal  decreased"."""
    match = next(iter(scene.layers[Layer.ROOT]), None)
    fact = scene.lexicon.facts.get(table.about)
    told = scene.qualities("normal", "abnormal")
    if fact is None or match is None or match.start > 0 or len(told) != len(table.sides):
        return
    for quality, side in zip(told, table.sides, strict=True):
        outcome = Outcome(quality.names[0] == "abnormal", None, len(scene.words))
        yield Tested(fact, match, scene.lexicon.roots[match.names[0]], side, outcome, (match.names[0],), alone=True)
