"""The day of care that stands behind its name: "a fusion at L4-5 with graft on 3/4/2015", "cuff repair in 2007"."""

from collections.abc import Iterator
from typing import Final

from guidecheck.case import When
from guidecheck.reading.context.flag import Flag
from guidecheck.reading.sentences.assemblies import CARE
from guidecheck.reading.sentences.dates import Dated
from guidecheck.reading.sentences.grammar import words
from guidecheck.reading.sentences.mentions import Concept
from guidecheck.reading.sentences.numbers import is_year, number_of
from guidecheck.reading.sentences.scene import Scene

_WITHIN: Final = 18
_LEADS: Final = words("in from of ( circa around about during back")
_ON: Final = words("on in dated date from of ( both all each most")
_TO_PLACE: Final = words("to in of for at")
_LAST: Final = words("last latest recently recent final")
_LAST_WITHIN: Final = 3
_AND: Final = words(", and & on")
_LISTING: Final = words(", / & and")
_CLOSING: Final = {(), (",",), (";",), (".",), (")",), ("and",)}
_ENDS: Final = words(
    "; . : ) but then which that who he she they patient by for per as since until through after before denied"
)
_OTHER_TALK: Final = frozenset({"visit", "complaints", "examination", "plan", "request", "review", "work", "studies"})
_TOLD_AT: Final = frozenset({"visit", "complaints", "examination"})
_NOT_GIVEN: Final = Flag.HYPOTHETICAL | Flag.NEGATED
_OF_ONE_OPERATION: Final = frozenset({"procedure", "diagnosis"})


def day_behind(scene: Scene, concept: Concept) -> Dated | None:
    """The day or the year behind the words for care, before another clause or other care is told."""
    days = {scene.word_at(dated.start): dated for dated in scene.dates}
    for index in range(concept.end, min(len(scene.words), concept.end + _WITHIN)):
        if index in days:
            return days[index] if days[index].when != scene.passage.injury else None
        if (year := year_at(scene, index, concept.end)) is not None:
            return year
        if _parts(scene, concept, index):
            return None
    return None


def year_at(scene: Scene, index: int, end: int) -> Dated | None:
    """The year that the word at *index* names alone, after "in" or right behind what ends at *end*: "TKA 2009"."""
    word = scene.words[index]
    if not is_year(word):
        return None
    beside = index == end or any(group.start == end and group.end == index for group in scene.groups)
    if not beside and scene.words[index - 1] not in _LEADS and not _closes_an_entry(scene, index):
        return None
    first, last = scene.sentence.starts[index], scene.sentence.ends[index]
    if any(dated.start <= first < dated.end for dated in scene.dates):
        return None
    return Dated(When(int(word)), first, last)


def _closes_an_entry(scene: Scene, index: int) -> bool:
    """Whether a year alone between commas or stops closes what is told: "lumbar fusion, 2010; knee arthroscopy"."""
    between = scene.words[index - 1 : index] == (",",)
    return between and is_year(scene.words[index]) and scene.words[index + 1 : index + 2] in _CLOSING


def days_of_care(scene: Scene) -> Iterator[Dated]:
    """The days of a sentence on which care was given, and no visit was: "an injection on 3/4/2015 helped".

    A complaint or a visit told with an injection may be of the same day, not of an earlier; an operation has its own.
    """
    visited = not _TOLD_AT.isdisjoint(scene.frames)
    for concept in scene.concepts:
        fact = concept.fact
        operated = fact.assembly == "procedure"
        if not (operated or (fact.assembly in CARE and fact.planned)) or _is_to_come(scene, concept):
            continue
        dated = day_behind(scene, concept)
        if dated is not None and (operated or not visited or _is_earlier(scene, dated)):
            yield dated
            yield from days_listed_with(scene, dated.when)


def _is_earlier(scene: Scene, dated: Dated) -> bool:
    """Whether a day is before that of the visit which is being told."""
    return scene.passage.date is not None and dated.when.earliest() < scene.passage.date.earliest()


def days_listed_with(scene: Scene, first: When | None) -> Iterator[Dated]:
    """The days that go on a list of days: the last two of "on 2/4, 3/4 and 4/4/2015"."""
    before: Dated | None = None
    for dated in scene.dates if first is not None else ():
        if before is not None:
            between = scene.words[scene.word_ending(before.end) : scene.word_at(dated.start)]
            if not between or not _AND.issuperset(between):
                return
            yield dated
        if before is not None or dated.when == first:
            before = dated


def _is_to_come(scene: Scene, concept: Concept) -> bool:
    planned = scene.has(concept, Flag.PLANNED) and not scene.has(concept, Flag.HISTORICAL)
    return planned or scene.has(concept, _NOT_GIVEN)


def _parts(scene: Scene, concept: Concept, index: int) -> bool:
    """Whether the word at *index* begins what is no longer told of the care before it."""
    if scene.words[index] in _LISTING:
        return not _goes_on(scene, concept, index)
    if scene.words[index] in _ENDS:
        return not any(group.start == index + 1 for group in scene.groups if scene.words[index] == "that")
    if any(cue.start == index and cue.names[0] in _OTHER_TALK for cue in scene.cues):
        return True
    return any(other.start == index and not _is_one_with(other, concept) for other in scene.concepts)


def _goes_on(scene: Scene, concept: Concept, index: int) -> bool:
    """Whether words behind a comma or an "and" still tell of one thing: ", in 2010", "and fusion", "and one to …"."""
    after = index + 1
    if scene.words[after : after + 1] and (scene.words[after] in _ON or _closes_an_entry(scene, after)):
        return True
    counted, placed = scene.words[after : after + 1], scene.words[after + 1 : after + 2]
    if number_of("".join(counted)) and not _TO_PLACE.isdisjoint(placed):
        return True
    if not _LAST.isdisjoint(scene.words[after : after + _LAST_WITHIN]):
        return all(not after <= other.start < after + _LAST_WITHIN for other in scene.concepts)
    group = next((each for each in scene.groups if each.start <= after < each.end), None)
    if group is not None:
        return all(other.start != group.end for other in scene.concepts)
    return any(other.start == after and _is_one_with(other, concept) for other in scene.concepts)


def _is_one_with(other: Concept, concept: Concept) -> bool:
    """Whether two mentions are parts of one operation: "arthroscopy with decompression"."""
    return other.fact is concept.fact or other.fact.assembly in _OF_ONE_OPERATION
