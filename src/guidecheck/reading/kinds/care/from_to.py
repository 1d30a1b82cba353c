"""How long care went on from one day to another: "PT from 3/1/2024 to 4/12/2024" are six weeks."""

from itertools import pairwise
from typing import Final

from guidecheck.reading.kinds.care.lengths import Length
from guidecheck.reading.sentences.grammar import words
from guidecheck.reading.sentences.mentions import Concept
from guidecheck.reading.sentences.scene import Scene

_FROM: Final = {("from",), ("between",)}
_TO: Final = {(word,) for word in words("to through thru until till - and")}
_LED_WITHIN: Final = 6
_PARTS: Final = words(". ; , and but was were")
_LONGEST: Final = 730
_WEEK: Final = 7


def from_day_to_day(scene: Scene, concept: Concept) -> Length | None:
    """The weeks between two days right behind care that "from" leads to, the last of which is past."""
    for first, last in pairwise(scene.dates):
        start, end = scene.word_at(first.start), scene.word_ending(first.end)
        if start <= concept.end or scene.words[start - 1 : start] not in _FROM:
            continue
        led, to = scene.words[concept.end : start - 1], scene.words[end : scene.word_at(last.start)]
        if len(led) > _LED_WITHIN or not _PARTS.isdisjoint(led) or to not in _TO:
            return None
        if first.when.day is None or last.when.day is None:
            return None
        days = (last.when.earliest() - first.when.earliest()).days
        visit = scene.passage.visit
        past = visit is None or last.when.earliest() <= visit.latest()
        weeks = round(days / _WEEK, 1)
        return Length(weeks, concept.start, scene.word_ending(last.end)) if past and 0 < days <= _LONGEST else None
    return None
