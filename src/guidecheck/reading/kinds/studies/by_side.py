"""One study told with a result for each side: "films were normal on the left and showed a fracture on the right"."""

from collections.abc import Iterator, Mapping
from typing import Final, NamedTuple

from guidecheck.reading.context.flag import Flag
from guidecheck.reading.kinds.studies.spans import next_study
from guidecheck.reading.sentences.grammar import words
from guidecheck.reading.sentences.layers import Layer, Match
from guidecheck.reading.sentences.mentions import Concept
from guidecheck.reading.sentences.scene import Scene

_TURNS: Final = words(", ; : . and but while whereas though although however -")
_ONE_SIDE: Final = frozenset({"left", "right"})
RESULTS: Final[Mapping[str, str]] = {
    "nondiagnostic": "nondiagnostic",
    "normal": "normal",
    "negative": "normal",
    "abnormal": "abnormal",
    "positive": "abnormal",
}
_DENIED: Final[Mapping[str, str]] = {"normal": "abnormal", "abnormal": "normal"}
_NOT_FOUND: Final = Flag.NEGATED | Flag.UNCERTAIN | Flag.RULE_OUT | Flag.CAUSE


class OfSide(NamedTuple):
    """What a study showed on one side, and the words that tell it."""

    side: str
    result: str
    start: int
    end: int


def result_told(scene: Scene, quality: Match) -> str | None:
    """The result that a word tells, or where it is denied the other: "the films were not normal"."""
    result = RESULTS[quality.names[0]]
    return _DENIED.get(result) if scene.denied(quality) else result


def results_by_side(scene: Scene, study: Concept) -> tuple[OfSide, ...]:
    """The result of either side, where a study is told with another for the left than for the right."""
    parts = list(_parts(scene, study.end, next_study(scene, study)))
    sides = [side for side, _, _ in parts if side]
    if sorted(sides) != sorted(_ONE_SIDE):
        return ()
    told = [(side, _result(scene, start, end), start, end) for side, start, end in _whole(scene, parts)]
    each = tuple(OfSide(side, result, start, end) for side, result, start, end in told if result)
    return each if len({one.result for one in each}) > 1 else ()


def side_shown_on(scene: Scene, concept: Concept) -> str | None:
    """The side on which a study showed a finding, where it tells a result of each."""
    studies = [each for each in scene.concepts if each.fact.assembly == "study" and each.end <= concept.start]
    told = results_by_side(scene, studies[-1]) if studies else ()
    return next((each.side for each in told if each.start <= concept.start < each.end), None)


def _parts(scene: Scene, start: int, end: int) -> Iterator[tuple[str, int, int]]:
    """The words between the turns of a sentence, each with the one side it names."""
    first = start
    for index in range(start, end + 1):
        if index == end or scene.words[index] in _TURNS:
            sides = {each.names[0] for each in scene.layers[Layer.SIDE] if first <= each.start < index} & _ONE_SIDE
            if first < index:
                yield (sides.pop() if len(sides) == 1 else ""), first, index
            first = index + 1


def _whole(scene: Scene, parts: list[tuple[str, int, int]]) -> Iterator[tuple[str, int, int]]:
    """The parts of the two sides, with those that name none: behind a side that leads, else before one that closes."""
    first, second = (index for index, part in enumerate(parts) if part[0])
    leads = any(
        each.start == parts[second][1] or scene.words[parts[second][1] : each.start] in {("the",), ("on", "the")}
        for each in scene.layers[Layer.SIDE]
    )
    turn = second if leads else first + 1
    yield parts[first][0], parts[first][1] if leads else parts[0][1], parts[turn - 1][2]
    yield parts[second][0], parts[turn][1], parts[-1][2] if leads else parts[second][2]


def _result(scene: Scene, start: int, end: int) -> str | None:
    """Abnormal where something was found there, else what a word tells, else normal where all is denied."""
    found = [each for each in scene.concepts if start <= each.start < end and each.fact.assembly == "diagnosis"]
    if any(not scene.has(each, _NOT_FOUND) for each in found):
        return "abnormal"
    for quality in scene.qualities(*RESULTS):
        if start <= quality.start < end:
            return result_told(scene, quality)
    return "normal" if found else None
