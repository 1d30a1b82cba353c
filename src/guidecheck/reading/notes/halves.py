"""Two columns read across: "Right shoulder  Left shoulder", under it "Neer: positive  Neer: negative"."""

from typing import Final

from guidecheck.reading.notes.cells import Cell, in_line, sentence_of
from guidecheck.reading.notes.columns import Told
from guidecheck.reading.sentences.carried import Column, Passage, Table
from guidecheck.reading.sentences.grammar import words
from guidecheck.reading.sentences.layers import Layer
from guidecheck.reading.sentences.scene import Scene
from guidecheck.reading.sentences.tokens import Sentence

_SIDES: Final = {"left", "right"}
_BESIDE: Final = words(": | exam examination .")
_LABELLED: Final = ":"
_FEWEST: Final = 2
_LABEL: Final = 5
_MOST_WORDS: Final = 40


def headed_by_halves(scene: Scene) -> Table | None:
    """The table of a line that names a part of the body twice, for either side."""
    sides, regions = scene.layers[Layer.SIDE], scene.layers[Layer.REGION]
    if len(sides) != len(_SIDES) or len(regions) != len(_SIDES) or {side.names[0] for side in sides} != _SIDES:
        return None
    taken = {at for match in (*sides, *regions) for at in range(match.start, match.end)}
    one, other = (scene.words[region.start : region.end] for region in regions)
    if one != other or any(at not in taken and word not in _BESIDE for at, word in enumerate(scene.words)):
        return None
    places = (
        in_line(scene.raw, Cell(scene.sentence.starts[side.start], scene.sentence.ends[side.end])) for side in sides
    )
    columns = (
        Column(scene.passage.date, True, side.names[0], *place) for side, place in zip(sides, places, strict=True)
    )
    return Table("", (), tuple(columns), one)


def by_halves(sentence: Sentence, passage: Passage) -> list[Told]:
    """The halves of a line that begins again with its first word, each for the side of its column.

    Where no line over it names the sides, only the first half is read.
    """
    half = _half(sentence) if passage.note else None
    if half is None:
        return []
    first, second = range(half), range(half, len(sentence))
    table = passage.table
    if table is not None and table.title and len(table.days) == len(_SIDES) and all(each.side for each in table.days):
        one, other = ((column.side, *table.title) for column in table.days)
        halves = sentence_of(sentence, first, range(0), one), sentence_of(sentence, second, range(0), other)
        return [Told(halves[0], passage), Told(halves[1], passage)]
    if _LABELLED not in sentence.words[1:half]:
        return []
    return [Told(sentence_of(sentence, first, range(0)), passage)]


def _half(sentence: Sentence) -> int | None:
    """Where a line begins again with its first word and a capital; None, where it does not, or more than once.

    A heading that its own sentence repeats begins no second column: "GAIT: Gait is antalgic.".
    """
    if len(sentence) > _MOST_WORDS:
        return None
    again = [at for at in range(1, len(sentence)) if sentence.words[at] == sentence.words[0]]
    plain = len(again) == 1 and sentence.forms[again[0]][0].isupper() and sentence.forms[0][0].isupper()
    whole = plain and _FEWEST <= again[0] <= len(sentence) - _FEWEST and not _is_headed(sentence, again[0])
    return again[0] if whole and _label(sentence, 0) == _label(sentence, again[0]) else None


def _is_headed(sentence: Sentence, half: int) -> bool:
    """Whether nothing but a label stands before the second half, which has none of its own."""
    return sentence.words[half - 1] == _LABELLED and _LABELLED not in sentence.words[half : half + _LABEL]


def _label(sentence: Sentence, start: int) -> tuple[str, ...]:
    """The words from one to the next colon; the one alone, where a value of its own stands before any."""
    rest = sentence.words[start : start + _LABEL]
    return rest[: rest.index(_LABELLED)] if _LABELLED in rest else rest[:1]
