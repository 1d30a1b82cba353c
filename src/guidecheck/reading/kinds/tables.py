"""Tables of an examination with a column for each side, or each day: a heading, then rows of a name and outcomes."""

import re
from collections.abc import Iterator

from guidecheck.reading.kinds.grades import Outcome
from guidecheck.reading.kinds.named import limb_of, named_in, side_of
from guidecheck.reading.kinds.tested import Tested
from guidecheck.reading.notes.columns import headed_by_day, may_head_days
from guidecheck.reading.sentences.numbers import strength_in
from guidecheck.reading.sentences.scene import Scene, Table
from guidecheck.reading.sentences.trie import Layer

_MOST_WORDS = 12
_SIDES = 2
_HEAD_OF_ROWS = 4
_BARE = re.compile(r"(?<![\w/.+-])([0-5][+-]?)$")
_STRENGTH = re.compile(r"(?<![\w/.])([0-5][+-]?)(?:\s?/\s?5)?(?![\w/.])")
_REFLEX = re.compile(r"(?<![\w/.])([0-4])\s?\+?(?:\s?/\s?[24])?(?![\w/.])")


def table_headed(scene: Scene) -> Table | None:
    """The table whose heading a sentence of a note is: "STRENGTH  RIGHT  LEFT", "STRENGTH  8/1/16  TODAY"."""
    if not scene.passage.note:
        return None
    sides = _sides_headed(scene)
    if not sides and not may_head_days(scene):
        return None
    about = {concept.fact.name for concept in scene.concepts if concept.needs_outcome}
    if len(about) > 1:
        return None
    measured = about.pop() if about else ""
    return Table(measured, sides) if sides else headed_by_day(scene, measured)


def _sides_headed(scene: Scene) -> tuple[str, ...]:
    """The sides that close a heading, one for each column."""
    told = scene.layers[Layer.SIDE]
    if len(told) != _SIDES or len(scene.words) > _MOST_WORDS:
        return ()
    first, second = told
    closing = first.end == second.start == len(scene.words) - 1 and second.end == len(scene.words)
    sides = first.names[0], second.names[0]
    return sides if closing and sorted(sides) == ["left", "right"] else ()


def table_after(scene: Scene) -> Table | None:
    """The table that goes on with the next line: the one headed here, or the passage's until its rows end."""
    table = scene.passage.table
    goes_on = table and (row_of(scene) or (table.days and len(scene.words) <= _HEAD_OF_ROWS))
    return table_headed(scene) or (table if goes_on else None)


def row_of(scene: Scene) -> tuple[Tested, ...]:
    """What a row of the passage's table tells."""
    table = scene.passage.table
    if table is None or len(scene.words) > _MOST_WORDS:
        return ()
    if table.days:
        return tuple(_bare_grade(scene, table))
    return tuple(_by_name(scene, table)) or tuple(_by_root(scene, table))


def _bare_grade(scene: Scene, table: Table) -> Iterator[Tested]:
    """A grade without its scale in a table of strength: "L quad  4-"."""
    cell = scene.text(len(scene.words) - 2, len(scene.words)) if len(scene.words) > 1 else ""
    graded = _BARE.search(cell)
    for match, entry in named_in(scene)[:1]:
        fits = graded and table.about in {"", entry.tests} and "grade" in scene.lexicon.facts[entry.tests].measure
        grade = strength_in(f"{graded[1]}/5") if graded and fits else None
        if grade is not None:
            region, side = limb_of(scene, match, entry)
            told = side_of(scene, match, match.end, len(scene.words)) or side
            outcome = Outcome(grade[1], grade[0], len(scene.words))
            yield Tested(scene.lexicon.facts[entry.tests], match, region, told, outcome, entry.roots, entry.alone)


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
            grade = None if reflex else strength_in(f"{cell}/5")
            value, measure = (int(cell) != 2, None) if grade is None else (grade[1], grade[0])
            outcome = Outcome(value, measure, len(scene.words))
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
