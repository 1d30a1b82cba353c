"""Which of the days in a sentence are days of a visit, and not of the injury, of a study, or the end of a time."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final

from guidecheck.case import When
from guidecheck.reading.kinds.history.birth import BORN, BORN_WITHIN
from guidecheck.reading.kinds.history.injury_again import NEW_INJURY, day_of_new_injury
from guidecheck.reading.kinds.history.injury_day import day_of_injury
from guidecheck.reading.kinds.own_days import days_of_care
from guidecheck.reading.kinds.studies.done import is_done
from guidecheck.reading.kinds.studies.joined import days_again
from guidecheck.reading.kinds.studies.study_days import is_of_the_same_day, study_date
from guidecheck.reading.sentences.assemblies import CARE, CARE_AND_STUDIES
from guidecheck.reading.sentences.dates import Dated
from guidecheck.reading.sentences.days_apart import bounds_a_time, is_of_injury, is_to_return_on
from guidecheck.reading.sentences.days_behind import each_closes_its_clause
from guidecheck.reading.sentences.grammar import ARTICLES, words
from guidecheck.reading.sentences.mentions import Concept
from guidecheck.reading.sentences.scene import Scene
from guidecheck.reading.sentences.scene_days import opens_an_entry
from guidecheck.reading.sentences.tokens import Sentence

_MORE: Final = words(", ; and then")
_IN: Final = words("on in by")
_LISTED: Final = words(", and & again then on also")
_VISITS: Final = frozenset({"visit", "examination"})
_TIED: Final = words("on of from dated")
_TO_ITS_DAY: Final = 2
_WHEN: Final = {("when",), ("while",)}
_OF_ITS_DAY: Final = {("of",), ("dated",), ("from",)}
_BRACKET_WITHIN: Final = 3
_FIRST: Final = words("eval evaluation initial initially intake baseline last prior previous start visit")
_THEN: Final = words("was were previously versus vs")
_COMPARED: Final = words("compared comparison comparing than")
_COMPARED_WITH: Final = _COMPARED | words("study scan imaging one")
_COMPARED_WITHIN: Final = 6
_PARTS: Final = words(", ; and")
_LAST_STUDIES: Final = {
    (last, study) for last in ("last", "prior", "previous") for study in ("study", "scan", "imaging")
}


def without_births(sentence: Sentence, dates: Sequence[Dated]) -> Sequence[Dated]:
    """The days without that of a birth: "DOB 9/9/80", "born 3/4/1975"."""
    if not dates or BORN.isdisjoint(sentence.words):
        return dates
    starts = [bisect_left(sentence.starts, dated.start) for dated in dates]
    before = [sentence.words[max(0, start - BORN_WITHIN) : start] for start in starts]
    return [dated for dated, lead in zip(dates, before, strict=True) if BORN.isdisjoint(lead)]


def without_compared(sentence: Sentence, dates: Sequence[Dated], concepts: Sequence[Concept]) -> Sequence[Dated]:
    """The days without those that only something is compared with.

    Of a study, "progression compared to the 3/4/2015 study", or of what was, in brackets: "3/5 (was 5/5 on 3/4/2015)".
    """
    if not dates or (_COMPARED_WITH.isdisjoint(sentence.words) and "(" not in sentence.words):
        return dates
    starts = [(dated, bisect_left(sentence.starts, dated.start)) for dated in dates]
    return [
        dated
        for dated, index in starts
        if not (_is_compared(sentence, index, concepts) or _is_of_what_was(sentence, index, concepts))
    ]


def _is_of_what_was(sentence: Sentence, index: int, concepts: Sequence[Concept]) -> bool:
    """Whether the word at *index* stands in brackets that tell what was before: "(was 5/5 on …)", "(7/10 at eval)"."""
    before = sentence.words[:index]
    opened = max((at for at, word in enumerate(before) if word == "("), default=None)
    if opened is None or ")" in before[opened:]:
        return False
    if not _THEN.isdisjoint(before[opened : opened + 3]):
        return True
    done = any(opened < concept.start < index for concept in concepts if concept.fact.assembly in CARE_AND_STUDIES)
    return not done and "/" in before[opened:] and not _FIRST.isdisjoint(before[opened:])


def _is_compared(sentence: Sentence, index: int, concepts: Sequence[Concept]) -> bool:
    """Whether the word at *index* is what another thing is compared with, and the day of no study told there."""
    first = max(0, index - _COMPARED_WITHIN)
    own = any(first < concept.start < index for concept in concepts if concept.fact.assembly == "study")
    if not own and not _LAST_STUDIES.isdisjoint(pairwise(sentence.words[first:index])):
        return True
    at = max((at for at in range(first, index) if sentence.words[at] in _COMPARED), default=index)
    between = sentence.words[at:index]
    named = any(at < concept.start < index for concept in concepts if concept.fact.assembly == "study")
    return bool(between) and not named and _PARTS.isdisjoint(between)


def _is_bracketed_behind_care(scene: Scene, dated: Dated) -> bool:
    """Whether brackets behind care tell its day: "pain 5/10 four months after the meniscectomy (5/10/2022)"."""
    opened = scene.word_at(dated.start) - 1
    if opened < 1 or scene.words[opened] != "(":
        return False
    return any(0 <= opened - each.end <= _BRACKET_WITHIN and each.fact.assembly in CARE for each in scene.concepts)


def days_told(scene: Scene) -> Iterator[Dated]:
    """The day that a sentence first gives for what it tells, and those that it goes on to: "and on March 4 …"."""
    taken = set(_days_of_studies(scene))
    if not scene.passage.note:
        taken.update(dated.when for dated in days_of_care(scene))
        taken.update(dated.when for dated in _days_of_named_studies(scene))
    else:
        taken.update(dated.when for dated in scene.dates if _is_bracketed_behind_care(scene, dated))
    again = (day_of_new_injury(scene, c) for c in scene.concepts if c.fact.name == NEW_INJURY)
    taken.update(dated.when for dated in again if dated is not None)
    injury = day_of_injury(scene)
    denied = scene.denial_clause or len(scene.words)
    behind = each_closes_its_clause(scene.sentence, scene.dates, scene.concepts)
    first = True
    last: Dated | None = None
    for number, dated in enumerate(scene.dates):
        index = scene.word_at(dated.start)
        if number and dated.when not in taken and _leads_on(scene, dated):
            yield dated
            first = False
            continue
        if (
            (dated.when in taken and (number > 0 or not opens_an_entry(scene)))
            or (dated == injury and not opens_an_entry(scene))
            or _is_listed_next(scene, injury, dated)
            or index > denied
            or is_of_injury(scene, dated, index)
            or bounds_a_time(scene, number, index)
            or is_to_return_on(scene, index)
        ):
            continue
        if first or behind or _goes_on_to(scene, index) or _is_listed_next(scene, last, dated):
            yield dated
            last = dated
        first = False


def _days_of_studies(scene: Scene) -> Iterator[When]:
    """The days of the studies that were done, each on one or several: "films on 3/4/2015 and 5/6/2015"."""
    for study in scene.concepts:
        if study.fact.assembly != "study" or not is_done(scene, study) or is_of_the_same_day(scene, study):
            continue
        day = study_date(scene, study)
        if day is not None:
            yield day
            yield from days_again(scene, study, day)


def _leads_on(scene: Scene, dated: Dated) -> bool:
    """Whether a clause goes on with what was so on a later day: "… until 3/4/2016, when the wound had healed"."""
    end = scene.word_ending(dated.end)
    return scene.words[end + (scene.words[end : end + 1] == (",",)) :][:1] in _WHEN


def _days_of_named_studies(scene: Scene) -> Iterator[Dated]:
    """The days right behind the names of studies, whatever is said of them: "the MRI of 3/4/2015 was poor"."""
    for dated in scene.dates:
        first = scene.word_at(dated.start)
        lead = first - (scene.words[first - 1 : first] in _OF_ITS_DAY)
        ends = (study.end for study in scene.concepts if study.fact.assembly == "study" and study.end == lead)
        if any(ends) and lead < first:
            yield dated


def _goes_on_to(scene: Scene, index: int) -> bool:
    """Whether a sentence goes on to the day of another visit: "…, and on March 4 …", "; exam from March 4 noted …"."""
    if index > 1 and scene.words[index - 1] in _IN and scene.words[index - 2] in _MORE:
        return True
    for cue in scene.cues:
        if cue.names[0] in _VISITS and cue.start < index <= cue.end + _TO_ITS_DAY:
            first = cue.start - (scene.words[cue.start - 1] in ARTICLES)
            if first > 0 and scene.words[first - 1] in _MORE and scene.words[index - 1] in _TIED:
                return True
    return False


def _is_listed_next(scene: Scene, last: Dated | None, dated: Dated) -> bool:
    """Whether a day is the next of a list of visits in their order: "seen on 3/4/2015, 4/8/2015 and 5/6/2015"."""
    if last is None:
        return False
    between = scene.words[scene.word_ending(last.end) : scene.word_at(dated.start)]
    return bool(between) and _LISTED.issuperset(between) and dated.when.earliest() > last.when.earliest()


def opens_with_a_day(scene: Scene) -> bool:
    """Whether a sentence begins with a day: "On March 4 …"."""
    return bool(scene.dates) and scene.word_at(scene.dates[0].start) <= 1
