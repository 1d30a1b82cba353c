"""Grades in a list without their scale or sign: "deltoid 5, biceps 5, triceps 4", "reflexes: knee 2, ankle 1"."""

from collections.abc import Mapping, Sequence
from typing import Final

from guidecheck.language import Innervation
from guidecheck.reading.kinds.exam.grades import Outcome
from guidecheck.reading.sentences.grammar import SIDE_WORDS, words
from guidecheck.reading.sentences.layers import Match
from guidecheck.reading.sentences.numbers import reflex_in
from guidecheck.reading.sentences.scene import Scene

_GRADES: Final = frozenset("012345")
_STRONGEST: Final = 5
_FEWEST: Final = 2
_BEFORE: Final = SIDE_WORDS | words(": = - is was strength")
_BETWEEN_WITHIN: Final = 2
_CLOSES: Final = SIDE_WORDS | words(", ; . and & on throughout but with") | {""}


def bare_grades(scene: Scene, named: Sequence[tuple[Match, Innervation]]) -> Mapping[int, Outcome]:
    """The bare grade right behind each muscle or reflex, by the first word of its name; none where only one has one."""
    if len(named) < _FEWEST or _GRADES.isdisjoint(scene.words):
        return {}
    graded = ((match.start, _grade_behind(scene, match.end, entry.tests)) for match, entry in named)
    found = {start: outcome for start, outcome in graded if outcome is not None}
    return found if len(found) >= _FEWEST else {}


def _grade_behind(scene: Scene, start: int, tests: str) -> Outcome | None:
    """The digit right behind a name, which a comma, a side or the end closes: "biceps 5,", "triceps R 4 and"."""
    at = start
    while at < start + _BETWEEN_WITHIN and scene.words[at : at + 1] and scene.words[at] in _BEFORE:
        at += 1
    told, after = "".join(scene.words[at : at + 1]), "".join(scene.words[at + 1 : at + 2])
    if told not in _GRADES or after not in _CLOSES:
        return None
    strength = scene.lexicon.strength
    if strength is not None and tests == strength.name:
        return Outcome(int(told) < _STRONGEST, int(told), at + 1)
    abnormal = reflex_in(f"{told}+") if "reflex" in tests else None
    return None if abnormal is None else Outcome(abnormal, None, at + 1)
