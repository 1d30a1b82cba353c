"""Studies that someone is said to have had: "underwent a new MRI", "had x-rays in 2015", "the last MRI was in 2012"."""

from itertools import pairwise
from typing import Final

from guidecheck.reading.context.flag import Flag
from guidecheck.reading.kinds.studies.arranged import is_arranged
from guidecheck.reading.kinds.studies.spans import EARLIER, beginning, next_study
from guidecheck.reading.sentences.grammar import ARTICLES, words
from guidecheck.reading.sentences.mentions import Concept
from guidecheck.reading.sentences.numbers import is_year
from guidecheck.reading.sentences.scene import Scene

_TOLD_SHARED: Final = 12
_TOLD_NEAR: Final = 5
_HAD: Final = {("received",), ("underwent",), ("undergone",)}
_PLAIN_HAD: Final = ("had",)
_ANEW: Final = ARTICLES | words("new repeat repeated recent second another")
_HAS_HAD: Final = frozenset((has, "had") for has in ("has", "have", "had"))
_GRANTED: Final = ARTICLES | words("approved authorized certified requested recommended ordered scheduled")
_GETTING: Final = words(
    "had underwent undergone received obtained completed gotten have undergo receive obtain complete get"
)
_NOT: Final = words("not never yet cannot")
NOT_HAD: Final = Flag.NEGATED | Flag.PLANNED | Flag.UNDOCUMENTED | Flag.HYPOTHETICAL | Flag.UNCERTAIN
_LATEST: Final = ("most", "recent")
ORDERED: Final = words("ordered requested scheduled authorized approved prescribed")
REQUEST: Final = words("request requests authorization denial order referral")


def was_had(scene: Scene, concept: Concept) -> bool:
    """Whether someone is said to have had it: "has received x-rays", "underwent a new MRI"; a denial is none."""
    first = beginning(scene, concept)
    while first > 1 and scene.words[first - 1] in _ANEW:
        first -= 1
    had = (
        scene.words[first - 2 : first] if scene.words[first - 1 : first] == ("of",) else scene.words[first - 1 : first]
    )
    if scene.words[max(0, first - 2) : first] in _HAS_HAD or (had == _PLAIN_HAD and _is_dated(scene, concept)):
        return not scene.has(concept, NOT_HAD & ~Flag.PLANNED)
    return had[:1] in _HAD and not scene.has(concept, NOT_HAD)


def _is_dated(scene: Scene, concept: Concept) -> bool:
    """Whether a day or a year stands behind a study, before the next one, on which nobody only asked for it."""
    last = min(concept.end + _TOLD_SHARED, next_study(scene, concept))
    if is_arranged(scene, concept) or not ORDERED.isdisjoint(scene.words[concept.end : last]):
        return False
    if any(is_year(word) for word in scene.words[concept.end : last]):
        return True
    return any(concept.end <= scene.word_at(dated.start) < last for dated in scene.dates)


def was_not_had(scene: Scene, concept: Concept) -> bool:
    """Whether a study that was approved or asked for is said not to have been had: "has not had the approved MRI"."""
    first = beginning(scene, concept)
    while first > 0 and scene.words[first - 1] in _GRANTED:
        first -= 1
    told = scene.words[max(0, first - _TOLD_NEAR) : first]
    if first == concept.start or not told or told[-1] not in _GETTING:
        return False
    return not _NOT.isdisjoint(told)


def is_an_earlier_one(scene: Scene, concept: Concept) -> bool:
    """Whether an earlier study is spoken of: "as the last MRI was in 2012"; an earlier request is none."""
    first = beginning(scene, concept)
    latest = _LATEST in pairwise(scene.words[max(0, first - 2) : concept.start])
    earlier = latest or not EARLIER.isdisjoint(scene.words[first : concept.start])
    if not earlier or scene.has(concept, Flag.NEGATED | Flag.UNDOCUMENTED):
        return False
    return REQUEST.isdisjoint(scene.words[concept.end : concept.end + 2])
