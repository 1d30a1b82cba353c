"""The month or the year of an injury whose day is not told: "date of injury: March 2014", "hurt at work in 2012"."""

from collections.abc import Iterator, Sequence
from typing import Final

from guidecheck.case import Fact, Speaker, When
from guidecheck.reading.kinds.history.happenings import was_before
from guidecheck.reading.sentences.dates import Dated
from guidecheck.reading.sentences.grammar import words
from guidecheck.reading.sentences.numbers import is_year
from guidecheck.reading.sentences.scene import Scene

_WORK: Final = words("work industrial industrially occupational workplace job claim doi date d i")
_LEADS: Final = words("in of on : - about around approximately circa early late mid middle the year month or during")
_PARTED: Final = frozenset({",", ";", ".", "and", "then", "until", "to", "through", "since"})
_WITHIN: Final = 10


def read_injury_month(scene: Scene, found: Sequence[Fact]) -> Iterator[Fact]:
    """When an injury was, as nearly as a sentence tells that has no day of it; the value of the fact stays open."""
    name = scene.lexicon.by_assembly.get("date")
    if name is None or scene.passage.injury is not None or any(fact.name == name for fact in found):
        return
    told = [(anchor.start, anchor.end) for anchor in scene.anchors]
    told += [(cue.start, cue.end) for cue in scene.cues if cue.names[0] == "injury"]
    for dated in _months_and_years(scene) if told else ():
        day = scene.word_at(dated.start)
        for start, end in told:
            if end <= day <= end + _WITHIN and _is_its(scene, start, end, day):
                quote = scene.source.quote(scene.sentence.starts[start], dated.end)
                yield Fact(name, None, date=dated.when, speaker=Speaker.PROVIDER, quotes=(quote,))
                return


def _months_and_years(scene: Scene) -> Iterator[Dated]:
    """The months, and the years that stand alone."""
    taken = {scene.word_ending(dated.end) - 1 for dated in scene.dates}
    yield from (dated for dated in scene.dates if dated.when.day is None)
    for index, word in enumerate(scene.words):
        if is_year(word) and index not in taken:
            yield Dated(When(int(word)), scene.sentence.starts[index], scene.sentence.ends[index])


def _is_its(scene: Scene, start: int, end: int, day: int) -> bool:
    """Whether a month or year is that of the injury told before it; a year alone, only of an injury at work."""
    between = scene.words[end:day]
    if was_before(scene, start, end) or not _PARTED.isdisjoint(between):
        return False
    near = _LEADS.issuperset(between)
    if not near and between[-1:] != ("in",) and between[-2:-1] != ("in",):
        return False
    return not is_year(scene.words[day]) or not _WORK.isdisjoint(scene.words[max(0, start - 2) : day])
