"""Which days the sentences after one are told on: those of the visit that it opens, or goes back to."""

from itertools import pairwise
from typing import Final

from guidecheck.reading.sentences.carried import Passage
from guidecheck.reading.sentences.grammar import SAME_DAY, words
from guidecheck.reading.sentences.scene import Scene
from guidecheck.reading.sentences.scene_days import is_of_one_event, opens_an_entry
from guidecheck.reading.sentences.tokens import Sentence

_TODAY: Final = words("today now currently presently")
_TODAY_WITHIN: Final = 3
_SINCE_WITHIN: Final = 2
_SINCE_THEN: Final = {("since", "then"), ("since", "that")}
_DATING: Final = frozenset({"visit", "complaints", "examination"})
_VISITED: Final = frozenset({"visit", "examination"})
_NOT_A_VISIT: Final = frozenset({"diagnoses", "treatments", "studies", "plan", "request", "review", "work"})
_OF_WORK: Final = {("as", "of"), ("work", "status"), ("work", ":")}
_GOING: Final = words("sought attended went taken brought transported driven")
_UNDERWENT: Final = words("underwent undergone")
_GIVEN: Final = frozenset({"treatment", "procedure", "duration"})
_OPENS: Final = 5
_LAST: Final = words("last previously")
_OF_THEN: Final = words("then time visit was were had did could showed rated reported noted told")
_OF_THEN_WITHIN: Final = 5


def back_to_today(sentence: Sentence, passage: Passage) -> Passage:
    """The passage at a sentence that returns from an earlier day to that of its line: "Today pain is 3/10".

    So does one behind a glance at the last visit, where it does not tell of that: "Last seen on 3/4/2015. He has …".
    A letter leaves the day of a visit where it tells what came after: "Since then he has continued with therapy".
    """
    if not passage.note and sentence.words[:2] in _SINCE_THEN:
        return passage.on(None)
    if passage.date == passage.begun or not passage.note:
        return passage
    of_then = not passage.glanced or not _OF_THEN.isdisjoint(sentence.words[:_OF_THEN_WITHIN])
    return passage if of_then and _TODAY.isdisjoint(sentence.words[:_TODAY_WITHIN]) else passage.on(passage.begun)


def only_dates_the_last(scene: Scene) -> bool:
    """Whether a sentence only tells when the last visit was: "She was last seen on 3/4/2015."."""
    return (
        not scene.concepts
        and bool(scene.days)
        and not _LAST.isdisjoint(scene.words[: scene.word_at(scene.days[0].start)])
    )


def dates_a_visit(scene: Scene) -> bool:
    """Whether the sentence's own day is that of a visit which the next sentences go on telling.

    One that something has lasted since is none: "he has been off work since 3/4/2016"; nor is a month in which
    something happened, "he had an infection in May 2016", or the day of a work status, "as of 3/4/2016 he is working".
    """
    if "work" in scene.frames and scene.words[:2] in _OF_WORK:
        return False
    if not scene.days or "since" in scene.words[: scene.word_at(scene.days[-1].start)][-_SINCE_WITHIN:]:
        return False
    opens = scene.word_at(scene.dates[0].start) <= 1 and scene.frames.isdisjoint({"request", "plan"})
    opens = opens or opens_an_entry(scene)
    if not opens and scene.days[-1].when.day is None and _DATING.isdisjoint(scene.frames):
        return False
    if not opens and _looks_back(scene):
        return False
    if (opens or not scene.passage.note) and not opens_an_entry(scene) and _tells_only_an_operation(scene):
        return False
    if not opens and not scene.passage.note and (_tells_only_care(scene) or is_of_one_event(scene, scene.days[-1])):
        return False
    return opens or not _DATING.isdisjoint(scene.frames) or _NOT_A_VISIT.isdisjoint(scene.frames)


def _tells_only_an_operation(scene: Scene) -> bool:
    """Whether what was done on a day was an operation, and no visit: "on 3/4/2015 he underwent a meniscectomy"."""
    told = {concept.fact.assembly for concept in scene.concepts if concept.fact.placed != "nowhere"}
    operated = told == {"procedure"} or ("procedure" in told and not _UNDERWENT.isdisjoint(scene.words))
    return operated and _DATING.isdisjoint(scene.frames)


def _tells_only_care(scene: Scene) -> bool:
    """Whether what is told of a day is only that care began or ended on it: "he started therapy on 3/4/2015"."""
    told = {concept.fact.assembly for concept in scene.concepts}
    return bool(told) and told <= _GIVEN and _VISITED.isdisjoint(scene.frames)


def tells_visit(scene: Scene) -> bool:
    """Whether a sentence of a note opens with an earlier visit: "At the visit of March 4, 2015 he rated …".

    The day of an entry opens one, "On 6/30: pain 3/10. …", and so does that of what was examined, "On 6/30 SLR was …";
    where someone once went is no visit here: "On 6/30 he went to the hospital. He has …".
    """
    first = scene.word_at(scene.days[0].start) if scene.days else _OPENS + 1
    if first > _OPENS:
        return False
    told = all(concept.start > first for concept in scene.concepts)
    examined = told and any(concept.needs_outcome for concept in scene.concepts)
    visited = any(cue.names[0] in _VISITED and scene.words[cue.start] not in _GOING for cue in scene.cues)
    return examined or opens_an_entry(scene) or visited


def tells_a_study_of_that_day(scene: Scene) -> bool:
    """Whether "the same day" is only that of a study told before it: "a CT of the head that night was normal"."""
    first = next((at for at, pair in enumerate(pairwise(scene.words)) if pair in SAME_DAY), 0)
    return any(concept.fact.assembly == "study" and concept.end <= first for concept in scene.concepts)


def _looks_back(scene: Scene) -> bool:
    """Whether a visit only speaks of an earlier day: "grip is 20 kg; it was 30 kg on 3/4/2015".

    Words for a visit before that day, or for complaints and findings all behind it, go back to it: "seen on 3/4/2015".
    """
    visit = scene.passage.date
    if visit is None or scene.days[-1].when.earliest() >= visit.earliest():
        return False
    day = scene.word_at(scene.days[-1].start)
    if any(cue.names[0] in _VISITED and cue.start < day for cue in scene.cues):
        return False
    return _DATING.isdisjoint(scene.frames) or any(concept.start < day for concept in scene.concepts)
