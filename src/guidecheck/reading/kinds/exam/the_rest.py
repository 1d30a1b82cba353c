"""The grade of all that was not told by name: "R EHL 4/5, otherwise 5/5", "All else 5/5"."""

from collections.abc import Iterator
from typing import Final

from guidecheck.reading.kinds.exam.grades import number_between
from guidecheck.reading.kinds.exam.one_side import Tested
from guidecheck.reading.sentences.grammar import ARTICLES, COPULAS, words
from guidecheck.reading.sentences.layers import Layer, Match
from guidecheck.reading.sentences.scene import Scene
from guidecheck.vocabulary import FactDef

_REST: Final = words("otherwise else elsewhere remaining rest remainder others")
_OTHER: Final = {("all", "other"), ("every", "other"), ("all", "remaining")}
_NAMING: Final = ARTICLES | COPULAS | words("of all other remaining muscle group motor strength tested : = -")
_PARTS: Final = words(", ; . and")
_WITHIN: Final = 7
_GRADE_WITHIN: Final = 5
_PLACED_WITHIN: Final = 3


def graded_rest(scene: Scene) -> Iterator[Tested]:
    """The rest with its grade, of no place of its own; not where a mention of strength in its clause has the grade."""
    fact = scene.lexicon.strength
    if fact is None or _REST.isdisjoint(scene.words):
        return
    for at, word in enumerate(scene.words):
        if word in _REST or scene.words[at : at + 2] in _OTHER:
            yield from _graded(scene, fact, at)


def _graded(scene: Scene, fact: FactDef, start: int) -> Iterator[Tested]:
    end = start + 1
    while end < min(len(scene.words), start + _WITHIN) and scene.words[end] in _NAMING:
        end += 1
    last = min(len(scene.words), end + _GRADE_WITHIN)
    last = next((at for at in range(end, last) if scene.words[at] in _PARTS), last)
    outcome = number_between(scene, fact, end, last) if scene.words[end : end + 1] else None
    if outcome is None or outcome.value or not scene.words[end][0].isdigit():
        return
    placed = any(outcome.end <= group.start <= outcome.end + _PLACED_WITHIN for group in scene.groups)
    if placed or _is_of_a_mention(scene, fact, start, last):
        return
    yield Tested(fact, Match(Layer.TESTED, start, end, ()), None, None, outcome, of_both=True)


def _is_of_a_mention(scene: Scene, fact: FactDef, start: int, end: int) -> bool:
    """Whether a mention of strength in the same clause has the grade, as it has a place: "strength otherwise 5/5"."""
    first = next((at + 1 for at in range(start - 1, -1, -1) if scene.words[at] in _PARTS), 0)
    return any(each.fact is fact and first <= each.start < end for each in scene.concepts)
