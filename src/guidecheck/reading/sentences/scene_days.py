"""Which day a statement is tied to: the day its sentence gives, that of the visit told, or that of the injury."""

from itertools import pairwise
from typing import Final

from guidecheck.case import When
from guidecheck.reading.context.flag import Flag
from guidecheck.reading.sentences.assemblies import CARE_AND_STUDIES
from guidecheck.reading.sentences.dates import Dated
from guidecheck.reading.sentences.days_behind import each_closes_its_clause
from guidecheck.reading.sentences.grammar import ACUTE, SAME_DAY, words
from guidecheck.reading.sentences.other_times import day_meant, earlier_visit, last_month
from guidecheck.reading.sentences.scene import LISTS, Scene

_LATER: Final = words("later next following after week month eventually then")
_ENTRY_WITHIN: Final = 14
_TO_COLON: Final = 4
_NOW: Final = words("now currently presently")
_SAME: Final = frozenset({"same", "that"})
_AFTER: Final = words("following after")
_OPENS_WITHIN: Final = 9
_VISITED: Final = frozenset({"visit", "examination"})
_EVENTS: Final = words(
    "began begun started onset worsened laid off stopped quit terminated hired retired resigned fired worse increased"
    " deteriorated flared exacerbated intensified resolved subsided ended moved relocated filed settled wrote paid"
    " deposed authorized approved certified married divorced returned resumed signed mailed"
)
_EVENT_WITHIN: Final = 5


def date_at(scene: Scene, index: int) -> When | None:
    """The day that a statement at *index* is tied to; what the record lacks has none, a list its own visit's."""
    frame = scene.frame_at(index)
    lacking = scene.flags[min(index, len(scene.flags) - 1)] & Flag.UNDOCUMENTED
    if frame == "review" or (lacking and frame != "examination"):
        return None
    if frame in LISTS:
        opens = "visit" in scene.frames or opens_an_entry(scene)
        return scene.own_day if opens and _day_before_list(scene) else None
    visit, day = scene.passage.date, day_at(scene, index)
    if day is None and visit and scene.passage.note and (then := earlier_visit(scene.words, index)) is not None:
        return last_month(then, visit)
    return day or _day_of_visit(scene) or day_of_injury_meant(scene) or day_of_emergency(scene)


def _day_of_visit(scene: Scene) -> When | None:
    """The day of the visit that is being told, unless a sentence of a letter opens with another time."""
    visit = scene.passage.date
    if visit is None or scene.passage.note:
        return visit
    if _is_told_after_a_day(scene, visit):
        return None
    return visit if scene.days else day_meant(scene.words, visit)


def _is_told_after_a_day(scene: Scene, visit: When) -> bool:
    """Whether a sentence opens with what comes after the visit: "Following a fall on March 4, 2015, …"."""
    if not scene.dates or scene.words[0] not in _AFTER:
        return False
    first = scene.dates[0]
    return scene.word_at(first.start) <= _OPENS_WITHIN and first.when.earliest() > visit.earliest()


def opens_an_entry(scene: Scene) -> bool:
    """Whether a colon behind the day opens an entry of a chart: "Family doctor, 3/4/2016: calf pain, …"."""
    end = scene.word_ending(scene.dates[0].end) if scene.dates else 0
    if not 0 < end <= _ENTRY_WITHIN or ":" not in scene.words[end : end + _TO_COLON]:
        return False
    cared = (concept for concept in scene.concepts if concept.fact.assembly in CARE_AND_STUDIES)
    return all(mention.start >= end for mention in (*cared, *scene.anchors))


def day_at(scene: Scene, index: int) -> When | None:
    """The last day that the sentence gives before the words at *index*, else its own.

    At a visit a later clause tells its day for itself alone: "grip is 20 kg; it was 30 kg on 3/4/2015".
    """
    if scene.passage.date is not None and (_is_parted_from_its_day(scene, index) or _is_told_of_now(scene, index)):
        return None
    if _is_behind_one_event(scene, index):
        return None
    if len(scene.days) < 2:
        return scene.own_day
    if each_closes_its_clause(scene.sentence, scene.dates, scene.concepts):
        behind = next((d for d in scene.dates if scene.word_at(d.start) >= index), None)
        return behind.when if behind is not None and behind in scene.days else None
    return next((d.when for d in reversed(scene.days) if scene.word_at(d.start) <= index), scene.own_day)


def _is_parted_from_its_day(scene: Scene, index: int) -> bool:
    """Whether a semicolon stands between the words at *index* and the first day, which follows them."""
    first = scene.word_at(scene.days[0].start) if scene.days else index
    return first > index and ";" in scene.words[index:first]


def is_of_one_event(scene: Scene, dated: Dated) -> bool:
    """Whether a day is that of one event, and no visit: "the pain began on 3/4/2015", "got worse on 3/4/2015"."""
    first = scene.word_at(dated.start)
    begun = scene.words[max(0, first - _EVENT_WITHIN) : first]
    return not _EVENTS.isdisjoint(begun) and _VISITED.isdisjoint(scene.frames)


def _is_behind_one_event(scene: Scene, index: int) -> bool:
    """Whether a semicolon parts the words at *index* from an event on a day: "moved on 3/4/2015; knee is swollen"."""
    if len(scene.days) != 1 or scene.word_at(scene.days[0].start) <= 1:
        return False
    parted = ";" in scene.words[scene.word_ending(scene.days[0].end) : index]
    return parted and is_of_one_event(scene, scene.days[0])


def _is_told_of_now(scene: Scene, index: int) -> bool:
    """Whether a note goes on from a day before to what is now: "replaced in June 2020 and now gives way"."""
    last = max((scene.word_ending(d.end) for d in scene.days if scene.word_at(d.start) < index), default=index)
    return scene.passage.note and not _NOW.isdisjoint(scene.words[last:index])


def day_of_injury_meant(scene: Scene) -> When | None:
    """The day of the injury, where a sentence before any visit goes on on it: "at the hospital the same day"."""
    meant = _SAME.intersection(scene.words) and not SAME_DAY.isdisjoint(pairwise(scene.words))
    return scene.passage.injury if meant else None


def day_of_emergency(scene: Scene) -> When | None:
    """The day of the injury, for what an emergency found before any visit: "at the hospital she was alert"."""
    at_once = not ACUTE.isdisjoint(scene.words) and _LATER.isdisjoint(scene.words) and scene.passage.date is None
    return scene.passage.injury if at_once and not scene.dates else None


def is_after_its_day(scene: Scene, index: int) -> bool:
    """Whether the sentence's own day stands before the words at *index*."""
    return bool(scene.days) and scene.days[0].start < scene.sentence.starts[index]


def _day_before_list(scene: Scene) -> bool:
    """Whether the day stands before the list it opens, not among its entries."""
    first = min((cue.start for cue in scene.cues if cue.names[0] in LISTS), default=0)
    return bool(scene.days) and scene.days[0].start <= scene.sentence.starts[first]


def visit_start(scene: Scene, index: int) -> int:
    """The word with which the telling of the visit at *index* begins, where a sentence tells of several."""
    return max((at for at in map(scene.word_at, (d.start for d in scene.days[1:])) if at <= index), default=0)
