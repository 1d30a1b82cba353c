"""The grade that words tell for a muscle or reflex, for one side or for either."""

from dataclasses import dataclass

from guidecheck.reading.numbers import reflex_in, strength_in
from guidecheck.reading.scene import Scene
from guidecheck.reading.trie import Layer
from guidecheck.vocabulary import FactDef

_BOTH = frozenset({"left", "right"})
_LEADING = frozenset({":", "-", "strength", "reflex", "jerk", ",", "is", "was", "on", "the", "="})
_LOST = frozenset({"0", "1", "trace", "absent", "diminished"})


@dataclass(frozen=True, slots=True)
class Outcome:
    """A grade as it is told: a yes is a loss; `end` is the word after it."""

    value: bool
    grade: float | str | None
    end: int


def outcome_between(scene: Scene, fact: FactDef, start: int, end: int) -> Outcome | None:
    """The outcome that the words between tell."""
    if start >= end:
        return None
    text = scene.text(start, end)
    if "reflex" in fact.name:
        abnormal = reflex_in(text)
        abnormal = _worded_reflex(scene, start, end) if abnormal is None and scene.passage.note else abnormal
        return None if abnormal is None else Outcome(abnormal, None, end)
    grade = strength_in(text)
    return None if grade is None else Outcome(grade[1], grade[0], end)


def of_reflexes(scene: Scene) -> bool:
    """Whether a sentence speaks of reflexes."""
    return any("reflex" in concept.fact.name for concept in scene.concepts)


def _worded_reflex(scene: Scene, start: int, end: int) -> bool | None:
    """The outcome of a reflex in a word or as a bare number: "triceps absent", "ankle jerk 0"."""
    for index in range(start, end):
        if scene.words[index] in _LOST:
            return True
    told = [quality for quality in scene.qualities("normal", "abnormal") if start <= quality.start < end]
    return "abnormal" in told[0].names if told else None


def each_side(scene: Scene, fact: FactDef, start: int, end: int) -> list[tuple[str, Outcome]]:
    """The outcome of either side, each with its own grade: "R 4/5, L 5/5", "3/5 R, 4/5 L"."""
    sides = [side for side in scene.layers[Layer.SIDE] if start <= side.start < end]
    if not scene.passage.note or {side.names[0] for side in sides} != _BOTH or len(sides) != len(_BOTH):
        return []
    leads = all(word in _LEADING for word in scene.words[start : sides[0].start])
    firsts = [side.end for side in sides] if leads else [start, sides[0].end]
    lasts = [sides[1].start, end] if leads else [side.start for side in sides]
    told = [outcome_between(scene, fact, first, last) for first, last in zip(firsts, lasts, strict=True)]
    return [(side.names[0], outcome) for side, outcome in zip(sides, told, strict=True) if outcome] if all(told) else []
