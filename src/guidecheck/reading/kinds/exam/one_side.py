"""What was tested by name, and the side that is told once for a list of it: "right deltoid 4/5, biceps 5/5"."""

from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from guidecheck.reading.kinds.exam.grades import Outcome
from guidecheck.reading.sentences.layers import Layer, Match
from guidecheck.reading.sentences.scene import Scene
from guidecheck.vocabulary import FactDef

_LISTS: Final = frozenset({",", "and", "/", "&", "+"})
_LISTED: Final = _LISTS | {"strength", "power"}
_JERKS: Final = ("jerks", "reflexes")
_SEVERAL: Final = ("knees", "ankles", "elbows", "wrists", "patellas", "patellae")
_LISTED_WITH: Final = 3
_BOTH: Final = "bilateral"


class Tested(NamedTuple):
    """A muscle, reflex, limb or root with its outcome; `roots` are those that a loss there speaks for."""

    fact: FactDef
    match: Match
    region: str | None
    side: str | None
    outcome: Outcome
    roots: tuple[str, ...] = ()
    alone: bool = False
    of_both: bool = False

    @property
    def start(self) -> int:
        """The first word that tells of it: its name, or the grade before."""
        before = self.outcome.start
        return self.match.start if before is None else before


def on_one_side(scene: Scene, found: Sequence[Tested]) -> Iterator[Tested]:
    """A list with the side said once for it: "right deltoid 4/5, biceps 5/5", "4/5 grip and 4/5 pinch on the left"."""
    alone = len(scene.layers[Layer.SIDE]) == 1
    run: list[Tested] = []
    for each in found:
        if run and not _goes_on(scene, run[-1], each):
            yield from _with_side_behind(run, alone=alone)
            run = []
        own = each.side or not run or (each.outcome is not run[-1].outcome and is_of_both(scene, each.match))
        run.append(each if own else each._replace(side=run[-1].side))
    yield from _with_side_behind(run, alone=alone)


def in_several_limbs(scene: Scene, found: Sequence[Tested]) -> Sequence[Tested]:
    """What is tested in several limbs and on no side told with it is of both: "2+ at the biceps and ankles"."""
    if not found or scene.layers[Layer.SIDE] or scene.passage.head:
        return found
    first = found[0].region
    if all(each.region == first or scene.lexicon.in_one_limb(each.region, first) for each in found):
        return found
    return [each._replace(side=None, of_both=True) for each in found]


def is_of_both(scene: Scene, match: Match) -> bool:
    """Whether reflexes of either side are meant, and not those of one side told before: "knee and ankle jerks 2+"."""
    return any(form.lower().endswith(_JERKS) for form in scene.sentence.forms[match.end - 1 : match.end + _LISTED_WITH])


def is_of_several(scene: Scene, match: Match) -> bool:
    """Whether a reflex is named by the joints of both sides, and no head tells its side: "1+ at the knees"."""
    headed = any(place.side for place in scene.passage.head)
    return not headed and scene.sentence.forms[match.end - 1].lower() in _SEVERAL


def _goes_on(scene: Scene, before: Tested, each: Tested) -> bool:
    """Whether one follows the other in a list, each with its own grade or both with one."""
    end = max(before.outcome.end, before.match.end)
    return each.outcome is before.outcome or (end <= each.start and _LISTED.issuperset(scene.words[end : each.start]))


def _with_side_behind(run: Sequence[Tested], *, alone: bool) -> Iterator[Tested]:
    """A list whose one side closes it: both sides are those of all, one side is where all are lost, or what is lost.

    Where the sentence names no other, it takes the place of a side that was told before.
    """
    side = run[-1].side if run else None
    alike = side == _BOTH or all(each.outcome.value for each in run)
    for each in run:
        told = (alike and (alone or each.side is None)) or (alone and each.outcome.value)
        yield each._replace(side=side) if side and told else each
