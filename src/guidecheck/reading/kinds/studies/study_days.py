"""The day that a study was done on: its own, one shared with others, that of the injury, the visit or a heading."""

from itertools import pairwise
from typing import Final

from guidecheck.case import When
from guidecheck.reading.context.flag import Flag
from guidecheck.reading.kinds.own_days import year_at
from guidecheck.reading.kinds.studies.joined import done_with
from guidecheck.reading.kinds.studies.spans import beginning, begins_with_its_day, day_right_before
from guidecheck.reading.kinds.told_days import year_after
from guidecheck.reading.sentences.dates import Dated
from guidecheck.reading.sentences.grammar import ACUTE, ARTICLES, PATIENT, SAME_DAY, words
from guidecheck.reading.sentences.mentions import Concept
from guidecheck.reading.sentences.scene import Scene
from guidecheck.reading.sentences.scene_days import date_at, day_of_emergency, is_after_its_day, opens_an_entry

_PARTED: Final = words(", ; . and but")
_UNDERWENT: Final = words("underwent undergone")
_HAD_IT: Final = _UNDERWENT | words("had obtained received completed")
_WHO_HAD_IT: Final = _HAD_IT | PATIENT | ARTICLES | words(", also then")
_YEAR_WITHIN: Final = 10
_OFFICE: Final = words("office clinic inoffice")
_OFFICE_WITHIN: Final = 8
_AT_THE_VISIT: Final = _OFFICE | words("today onsite")
_TAKEN: Final = words("taken obtained done performed made completed shot in at here reviewed")
_TAKEN_WITHIN: Final = 8
_OPENING_WITHIN: Final = 4
_LEADS: Final = words("of on to following after per with given from because")
_SUBJECTS: Final = PATIENT | words("on the in")
_ENDS_THERE: Final = {(), (".",), (",",), (":",), (";",), (")",), ("show",), ("showed",), ("negative",), ("normal",)}
_BROUGHT: Final = words("brought sent reviewed forwarded from not no")
_DAY: Final = words("date day")
_AGAIN: Final = words("repeat repeated updated followup new")
_BEFORE_WITHIN: Final = 4
_QUICK: Final = frozenset({"study.xray", "study.laboratory", "study.ct", "study.ultrasound"})
_BEFORE_IT: Final = words("prior previous previously earlier last old past initial recent has had have")
_WERE: Final = words("was were")
_AND_SHOWED: Final = {("and",), (",",), ("which",), ("that",), ("to",), (".",)}
_THE: Final = {("the",), ("that",)}
_REPORT_OF: Final = frozenset({"exam:", "examination:", "study:", "procedure:", "exam performed:", "study performed:"})
_LABEL: Final = 24
_INJURY: Final = words("injury accident incident fall")


def study_date(scene: Scene, concept: Concept) -> When | None:
    """The day of a study: the first one told after it, before the next study; else one the sentence opens with."""
    if (own := day_right_before(scene, concept)) is not None:
        return own.when
    following = min(_next_study(scene, concept), _next_operation(scene, concept), _end_of_opening(scene, concept))
    last = min(following, concept.end + 30)
    behind = next((each for each in scene.dates if concept.end <= scene.word_at(each.start) <= last), None)
    year = _year_behind(scene, concept, last if behind is None else scene.word_at(behind.start))
    if (own := year or behind) is not None:
        return own.when
    if _in_the_office(scene, concept, following) or _is_reported(scene, concept):
        return scene.own_day or scene.passage.date
    if is_of_the_same_day(scene, concept):
        study = scene.passage.study
        return _day_before(scene, concept, study.date if study else None)
    if _is_of_the_injury(scene, concept, last):
        return scene.passage.injury
    if SAME_DAY.intersection(pairwise(scene.words[: concept.start])) and (same := _day_before(scene, concept)):
        return same
    if scene.passage.visit and "today" in scene.words[concept.start : min(following, concept.end + 30)]:
        return scene.passage.visit
    opens = bool(scene.dates) and scene.word_at(scene.dates[0].start) <= 2
    if opens and (
        scene.passage.note or scene.frames.isdisjoint({"visit", "complaints"}) or _was_done_that_day(scene, concept)
    ):
        return scene.dates[0].when
    if scene.passage.note:
        near = (dated for dated in scene.dates if 0 <= concept.start - scene.word_ending(dated.end) <= 3)
        beside = next((dated.when for dated in near), None) or year_after(scene, concept)
        return beside or _shared_day(scene, concept) or _day_of_heading(scene)
    return _shared_day(scene, concept) or (date_at(scene, concept.start) if _is_of_the_visit(scene, concept) else None)


def is_of_the_same_day(scene: Scene, concept: Concept) -> bool:
    """Whether a study was done on the day that is told before it: "seen on 3/4/2015; x-rays the same day"."""
    last = min(_next_study(scene, concept), _next_operation(scene, concept), concept.end + 30)
    return bool(SAME_DAY.intersection(pairwise(scene.words[concept.end : last])))


def _day_before(scene: Scene, concept: Concept, told: When | None = None) -> When | None:
    """The day that "that day" means: one of the sentence, that of the study told before, the visit's, the injury's.

    A note tells its own visit as today's, so that another day is meant: "struck on 3/4/2015. CT that day was normal".
    """
    before = (dated.when for dated in reversed(scene.dates) if scene.word_at(dated.start) < concept.start)
    passage = scene.passage
    visit = None if passage.note and passage.date == passage.visit else passage.date
    return next(before, None) or told or visit or passage.injury


def _is_of_the_injury(scene: Scene, concept: Concept, last: int) -> bool:
    """Whether a study was done on the day of the injury, which was told before: "films on the date of injury"."""
    if scene.passage.injury is None:
        return False
    told = scene.words[concept.end : last]
    days = (at for at, word in enumerate(told) if word in _DAY and told[at - 1 : at] in _THE)
    return any(told[at + 1 : at + 2] == ("of",) and not _INJURY.isdisjoint(told[at + 2 : at + 5]) for at in days)


def _year_behind(scene: Scene, concept: Concept, last: int) -> Dated | None:
    """The year told for a study in a letter, before its day or what it shows: "the last MRI, in 2010, …"."""
    if scene.passage.note:
        return None
    shown = (other.start for other in scene.concepts if other.start >= concept.end)
    end = min((last, concept.end + _YEAR_WITHIN, *shown))
    return next(filter(None, (year_at(scene, at, concept.end) for at in range(concept.end, end))), None)


def _in_the_office(scene: Scene, concept: Concept, following: int) -> bool:
    """Whether a study is of the visit that tells it: "office x-rays showed", "x-rays taken in the office today"."""
    first = beginning(scene, concept)
    if not _OFFICE.isdisjoint(scene.words[max(0, first - 1) : concept.start]):
        return True
    for index in range(concept.end, min(following, concept.end + _OFFICE_WITHIN)):
        if scene.words[index] == "here" and scene.words[index + 1 : index + 2] in _ENDS_THERE:
            return _BROUGHT.isdisjoint(scene.words[first:index])
        if scene.words[index] in _AT_THE_VISIT and not _TAKEN.isdisjoint(scene.words[concept.end : index]):
            return True
        if scene.words[index] in _PARTED:
            return False
    return False


def _is_reported(scene: Scene, concept: Concept) -> bool:
    """Whether a study is what a radiologist's report is of, and so of its day: "EXAM: MRI LEFT KNEE"."""
    start = scene.sentence.start
    before = scene.raw[max(0, start - _LABEL) : start].rpartition("\n")[2].strip().lower()
    return scene.passage.note and beginning(scene, concept) == 0 and before in _REPORT_OF


def _is_of_the_visit(scene: Scene, concept: Concept) -> bool:
    """Whether a study is told as done at the visit: "repeat films were normal", "radiographs were taken and showed"."""
    if scene.has(concept, Flag.HISTORICAL | Flag.NEGATED):
        return False
    if opens_an_entry(scene) and len(scene.dates) == 1 and is_after_its_day(scene, concept.start):
        return True
    if _is_of_an_emergency_on_a_day(scene, concept):
        return True
    if scene.dates or (scene.passage.date is None and day_of_emergency(scene) is None):
        return False
    first = beginning(scene, concept)
    again = scene.words[first - 1 : concept.start]
    if not _AGAIN.isdisjoint(again):
        return True
    if _is_acute(scene, concept, first):
        return True
    behind = scene.words[concept.end : _next_study(scene, concept)]
    at = next((at for at in range(1, len(behind)) if behind[at] == "taken"), 0)
    return at > 0 and behind[at - 1] in _WERE and behind[at + 1 : at + 2] in _AND_SHOWED


def _is_of_an_emergency_on_a_day(scene: Scene, concept: Concept) -> bool:
    """Whether the sentence tells the day of the emergency visit: "seen on 3/4/2015 in the ER, where films were …"."""
    if scene.passage.note or len(scene.dates) != 1 or ACUTE.isdisjoint(scene.words[: concept.start]):
        return False
    day = scene.word_at(scene.dates[0].start)
    own = day < concept.start and scene.words[max(0, day - 1) : day] != ("dated",)
    return own and _is_acute(scene, concept, beginning(scene, concept))


def _is_acute(scene: Scene, concept: Concept, first: int) -> bool:
    """Whether it is told of an emergency visit, where films are taken at once: "at the hospital a CT was negative"."""
    quick = concept.fact.name in _QUICK and (scene.passage.acute or not ACUTE.isdisjoint(scene.words))
    around = scene.words[max(0, first - _BEFORE_WITHIN) : concept.end + _BEFORE_WITHIN]
    return quick and _BEFORE_IT.isdisjoint(around)


def _shared_day(scene: Scene, concept: Concept) -> When | None:
    """The day of the study that one is told with: "x-rays and MRI of the knee dated 3/4/2015"."""
    later = done_with(scene, concept) if scene.dates else None
    return study_date(scene, later) if later is not None else None


def _was_done_that_day(scene: Scene, concept: Concept) -> bool:
    """Whether a sentence tells right behind its day that a study was done: "On 3/4/2015 an MRI was done for pain".

    So it does where it says who had it: "On 3/4/2015, the worker underwent a CT and the results were reported as …".
    """
    between = scene.words[scene.word_ending(scene.dates[0].end) : beginning(scene, concept)]
    if not _HAD_IT.isdisjoint(between) and _WHO_HAD_IT.issuperset(between):
        return True
    return len(between) <= len((",",)) and not _TAKEN.isdisjoint(scene.words[concept.end :][:_TAKEN_WITHIN])


def _end_of_opening(scene: Scene, concept: Concept) -> int:
    """Where a phrase ends that opens a sentence with a study: "as a result of the MRI, on 3/4/2015, the worker …"."""
    first = beginning(scene, concept)
    if not 0 < first <= _OPENING_WITHIN or scene.words[first - 1] not in _LEADS:
        return len(scene.words)
    commas = (at for at in range(concept.end, len(scene.words) - 1) if scene.words[at] == ",")
    return next((at for at in commas if scene.words[at + 1] in _SUBJECTS), len(scene.words))


def _next_study(scene: Scene, concept: Concept) -> int:
    """Where the next study begins, with the day before its name: "a 3/4/2015 EMG and a 5/6/2015 MRI"."""
    later = next((c for c in scene.concepts if c.fact.assembly == "study" and c.start >= concept.end), None)
    return len(scene.words) if later is None else begins_with_its_day(scene, later)


def _next_operation(scene: Scene, concept: Concept) -> int:
    """Where a clause behind a study tells of an operation, with a day of its own: "…, and he underwent a fusion"."""
    told = (at for at in range(concept.end, len(scene.words)) if scene.words[at] in _UNDERWENT)
    return next(told, len(scene.words))


def _day_of_heading(scene: Scene) -> When | None:
    """The day that the heading over a list of studies tells: "Labs 3/4/2015: ESR normal"."""
    passage = scene.passage
    return passage.date if passage.part == "studies" and passage.date != passage.visit else None
