"""The day of an injury that is told with what happened: "twisted the knee on 3/4/2015", "on 3/4/2015 he slipped"."""

from collections.abc import Iterator, Sequence
from typing import Final

from guidecheck.case import Fact, Quote, Speaker
from guidecheck.reading.kinds.history.day_of_event import day_of_event, is_told_between
from guidecheck.reading.kinds.history.day_of_harm import day_of_harm, stands_beside_it
from guidecheck.reading.kinds.history.days_ago import days_lying_back, may_lie_back
from guidecheck.reading.kinds.history.first_day import day_of_what_befell
from guidecheck.reading.kinds.history.happenings import was_before
from guidecheck.reading.sentences.dates import Dated
from guidecheck.reading.sentences.grammar import words
from guidecheck.reading.sentences.scene import Scene

_LEADS_WITHIN: Final = 16
_HISTORY: Final = frozenset({"", "complaints", "injury"})
_INJURY: Final = words("injury accident incident")
_SUSTAINED: Final = words("sustained suffered incurred")
_TELLERS: Final = words("dr doctor physician provider surgeon therapist physiotherapist chiropractor nurse examiner")
_TOLD_WITHIN: Final = 5
_UNTIL: Final = {("to",), ("through",), ("thru",), ("until",), ("-",), ("up", "to"), ("and", "ending")}


def read_injury_day(scene: Scene, found: Sequence[Fact]) -> Iterator[Fact]:
    """The day told with how the injury happened, or with what was injured: "injured his knee on 3/4/2015"."""
    name = scene.lexicon.by_assembly.get("date")
    if name is None or scene.passage.injury is not None or any(fact.name == name for fact in found):
        return
    if not scene.dates and not may_lie_back(scene):
        return
    if any(was_before(scene, c.start, c.end) for c in scene.concepts if c.fact.placed == "passage" and c.choice):
        return
    how = next((fact.quotes for fact in found if fact.name == scene.lexicon.mechanism), ())
    day = day_of_injury(scene)
    if day is None and how and scene.passage.note:
        day = _day_it_is_told_with(scene)
    day = day or _day_lying_back(scene)
    if day is not None and day.when.day is not None:
        day = last_of_a_span(scene, day)
        shown = how or _harm(scene)
        start = day.start if shown else _said_from(scene, day)
        quote = scene.source.quote(start, day.end)
        yield Fact(name, day.when.earliest(), speaker=Speaker.PROVIDER, quotes=(quote, *shown))


def _day_it_is_told_with(scene: Scene) -> Dated | None:
    """The first day of a sentence of a note that tells how it happened, where no visit and no one else tells of it."""
    if not scene.days:
        return None
    day = scene.word_at(scene.days[0].start)
    visited = any(cue.names[0] == "visit" and day - _TOLD_WITHIN <= cue.start < day for cue in scene.cues)
    told = scene.words[scene.word_ending(scene.days[0].end) :][:_TOLD_WITHIN]
    return scene.days[0] if not visited and _TELLERS.isdisjoint(told) else None


def day_of_injury(scene: Scene) -> Dated | None:
    """The day of a sentence that is the day of an injury, and of no visit; in a note only where its history is told."""
    note, passage = scene.passage.note, scene.passage
    if note and (passage.told_how or passage.part not in _HISTORY):
        return None
    if (named := next((dated for dated in scene.dates if stands_beside_it(scene, dated)), None)) is not None:
        return named
    if "injury" in scene.frames or scene.anchors or note or passage.injury is None:
        events = (day_of_event(scene, c) for c in scene.concepts if c.fact.placed == "passage" and c.choice)
        return next(filter(None, events), None) or day_of_harm(scene) or day_of_what_befell(scene)
    return None


def _day_lying_back(scene: Scene) -> Dated | None:
    """The day told with what happened by how long it lies back: "twisted the ankle two hours ago"."""
    back = days_lying_back(scene) if scene.passage.part in _HISTORY and not scene.passage.told_how else []
    events = [(c.start, c.end) for c in scene.concepts if c.fact.placed == "passage" and c.choice]
    events += [(cue.start, cue.end) for cue in scene.cues if cue.names[0] == "injury"]
    for dated in back:
        index, after = scene.word_at(dated.start), scene.word_ending(dated.end)
        for start, end in events:
            first, last = (end, index) if end <= index else (after, start)
            if 0 <= last - first <= _LEADS_WITHIN and not is_told_between(scene, first, last):
                return dated
    return None


def last_of_a_span(scene: Scene, first: Dated) -> Dated:
    """Of the days between which a trauma came about little by little the last: "from 1/2/2010 to 3/4/2014"."""
    after = next((dated for dated in scene.dates if dated.start >= first.end), None)
    if after is None or after.when.day is None:
        return first
    between = scene.words[scene.word_ending(first.end) : scene.word_at(after.start)]
    return after if between in _UNTIL or (between == ("and",) and "between" in scene.words) else first


def _harm(scene: Scene) -> tuple[Quote, ...]:
    """The words for an injury that a sentence tells."""
    return tuple(scene.quote(cue.start, cue.end) for cue in scene.cues if cue.names[0] == "injury")[:1]


def _said_from(scene: Scene, day: Dated) -> int:
    """Where the words before a day begin that make it that of an injury: "injury 3/4/2016", "sustained … on"."""
    last = scene.word_at(day.start)
    told = [
        at for at in range(last) if scene.words[at] in _SUSTAINED or (scene.words[at] in _INJURY and at == last - 1)
    ]
    return scene.sentence.starts[told[-1]] if told else day.start
