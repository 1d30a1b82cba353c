"""Tables of an examination with a column for each side: a heading, then rows of a name and two outcomes."""

import re
from collections.abc import Iterator

from guidecheck.reading.kinds.grades import Outcome
from guidecheck.reading.kinds.tested import Tested
from guidecheck.reading.numbers import strength_in
from guidecheck.reading.scene import Scene, Table
from guidecheck.reading.trie import Layer

_MOST_WORDS = 12
_STRENGTH = re.compile(r"(?<![\w/.])([0-5][+-]?)(?:\s?/\s?5)?(?![\w/.])")
_REFLEX = re.compile(r"(?<![\w/.])([0-4])\s?\+?(?:\s?/\s?[24])?(?![\w/.])")


def table_headed(scene: Scene) -> Table | None:
    """The table whose heading a sentence is: "STRENGTH  RIGHT  LEFT"."""
    told = scene.layers[Layer.SIDE] if scene.passage.note else ()
    last = [match.end for match in told[-2:]] == [len(scene.words) - 1, len(scene.words)]
    sides = tuple(match.names[0] for match in told)
    if not (scene.passage.note and last and sorted(sides) == ["left", "right"]) or len(scene.words) > _MOST_WORDS:
        return None
    about = {concept.fact.name for concept in scene.concepts if concept.needs_outcome}
    return Table(about.pop() if about else "", sides) if len(about) <= 1 else None


def row_of(scene: Scene) -> tuple[Tested, ...]:
    """What a row of the passage's table tells."""
    table = scene.passage.table
    if table is None or len(scene.words) > _MOST_WORDS:
        return ()
    return tuple(_by_name(scene, table)) or tuple(_by_root(scene, table))


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
