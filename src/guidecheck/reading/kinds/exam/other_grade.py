"""The grade of the other side behind a muscle's own: "4/5 in the right EHL and 5/5 on the left"."""

from typing import Final, NamedTuple

from guidecheck.reading.kinds.exam.grades import Outcome, outcome_between
from guidecheck.reading.sentences.grammar import words
from guidecheck.reading.sentences.layers import Layer, Match
from guidecheck.reading.sentences.scene import Scene
from guidecheck.vocabulary import FactDef

_TURNS: Final = words("and but while whereas although versus vs compared against")
_PARTS: Final = _TURNS | words(", ; (")
_TO_GRADE: Final = _PARTS | words("to with it is was a grade strength")
_TO_SIDE: Final = words("on in at of the for")
_WITHIN: Final = 12
_BOTH: Final = frozenset({"left", "right"})


class OtherGrade(NamedTuple):
    """The other side, and the grade that stands before it."""

    side: Match
    outcome: Outcome


def other_grade(scene: Scene, fact: FactDef, own: str | None, start: int, limit: int) -> OtherGrade | None:
    """The other side of a muscle told for its *own*, with its grade before it, in words that name nothing else."""
    if own not in _BOTH or scene.words[start : start + 1] == () or scene.words[start] not in _PARTS:
        return None
    side = next((each for each in scene.layers[Layer.SIDE] if start < each.start < min(limit, start + _WITHIN)), None)
    if side is None or {own, side.names[0]} != _BOTH or _leads_on(scene, side):
        return None
    first = next((at for at in range(start, side.start) if scene.words[at] not in _TO_GRADE), side.start)
    outcome = outcome_between(scene, fact, first, side.start)
    if outcome is None or not scene.words[first][0].isdigit():
        return None
    after = {*range(outcome.end, side.start)}
    told = all(scene.words[at] in _TO_SIDE for at in after) and _names_nothing(scene, start, side.end)
    return OtherGrade(side, outcome._replace(start=first, end=side.end)) if told else None


def _leads_on(scene: Scene, side: Match) -> bool:
    """Whether a side is that of another part, named right behind it: "5/5 on the left biceps"."""
    named = (*scene.layers[Layer.TESTED], *scene.layers[Layer.REGION])
    return any(each.start == side.end for each in named)


def _names_nothing(scene: Scene, start: int, end: int) -> bool:
    """Whether no other muscle and no part of the body stands there."""
    named = (*scene.layers[Layer.TESTED], *scene.layers[Layer.REGION])
    return not any(start <= each.start < end for each in named)
