"""The day of an injury that is told with what happened: "twisted the knee on 3/4/2015", "on 3/4/2015 he slipped"."""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final

from guidecheck.case import Fact, Quote, Speaker
from guidecheck.reading.kinds.history.days_ago import days_lying_back, may_lie_back
from guidecheck.reading.kinds.history.first_day import day_of_what_befell
from guidecheck.reading.kinds.history.happenings import happened, was_before
from guidecheck.reading.sentences.dates import Dated
from guidecheck.reading.sentences.grammar import ARTICLES, PATIENT, words
from guidecheck.reading.sentences.layers import Match
from guidecheck.reading.sentences.mentions import Concept
from guidecheck.reading.sentences.scene import Scene

_BEGAN_TO_FEEL: Final = words("experienced noticed felt developed")
_BEHIND: Final = 12
_OPENS_WITHIN: Final = 4
_LEADS_WITHIN: Final = 16
_HARMED_WITHIN: Final = 14
_HISTORY: Final = frozenset({"", "complaints", "injury"})
_NOT_THE_DAY: Final = frozenset(
    {"visit", "examination", "studies", "treatments", "request", "plan", "complaints", "work"}
)
_CARE: Final = frozenset({"study", "treatment", "procedure"})
_ON: Final = words("on of dated around about approximately circa")
_PARTED: Final = frozenset({",", ";", "and", "."})
_WHEN: Final = "when"
_THEN: Final = PATIENT | ARTICLES | {_WHEN, ","}
_HEADS: Final = {(), ("on",), ("of",)}
_REPORTING: Final = words(
    "reported confirmed described advised explained wrote told testified clarified recounted repeated"
)
_WHAT: Final = words("that how the his her their a")
_MECHANISM: Final = words("mechanism moi")
_OTHER_VERBS: Final = words("was were has had is returned until through by underwent began")
_INJURING: Final = words(
    "sustained incurred reported dated industrial work injured hurt strained sprained twisted fractured"
)
_INJURY: Final = words("injury accident incident")
_OPENING: Final = {(), (",",), (";",), (".",), ("-",), ("|",), ("(",), ("/",), ("re",), ("for",), ("with",), ("from",)}
_PERSON_HURT: Final = words("worker employee")
_SUSTAINED: Final = words("sustained suffered incurred")
_SUSTAINED_WITHIN: Final = 6
_OF_WORK: Final = words("work industrial occupational related workplace job")
_DAY_OF: Final = _OF_WORK | words("as the a date day of")
_PAPERS: Final = words("report form date claim")
_NAMED_WITHIN: Final = 6
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
    if (named := next((dated for dated in scene.dates if _stands_beside_it(scene, dated)), None)) is not None:
        return named
    if "injury" in scene.frames or scene.anchors or note or passage.injury is None:
        events = (day_of_event(scene, c) for c in scene.concepts if c.fact.placed == "passage" and c.choice)
        return next(filter(None, events), None) or _day_of_harm(scene) or day_of_what_befell(scene)
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


def day_of_event(scene: Scene, concept: Concept) -> Dated | None:
    """The day right beside what happened; not that of a visit or a study told with it."""
    for dated in scene.dates:
        index = scene.word_at(dated.start)
        if concept.end <= index <= concept.end + _BEHIND and not is_told_between(scene, concept.end, index):
            return dated
        if index < concept.start and _leads_to(scene, dated, concept):
            return dated
    return None


def _leads_to(scene: Scene, dated: Dated, concept: Concept) -> bool:
    """Whether a day is told with what then happened: "on 3/4/2015 he slipped", "hurt on 3/4/2015 when he fell"."""
    near = concept.start - scene.word_ending(dated.end) <= _LEADS_WITHIN
    if _is_reported(scene, scene.word_ending(dated.end), concept.start):
        return False
    return near and happened(scene, concept) and not is_told_between(scene, _said(scene, dated), concept.start)


def _is_reported(scene: Scene, start: int, end: int) -> bool:
    """Whether a day leads to who then reported what happened: "on 3/4/2015 the claimant reported that he slipped"."""
    told = pairwise(scene.words[start : end + 1])
    return any(word in _REPORTING and after in _WHAT for word, after in told)


def _said(scene: Scene, dated: Dated) -> int:
    """Where the words begin that are said to be so: after the "that" of "he states that on 3/4/2015 …"."""
    day = scene.word_at(dated.start)
    return next((index + 1 for index in range(day - 1, -1, -1) if scene.words[index] == "that"), 0)


def _day_of_harm(scene: Scene) -> Dated | None:
    """The day that is told with words for an injury: "hurt his back at work on 3/4/2015", "a 3/4/2015 injury"."""
    told = [cue for cue in scene.cues if cue.names[0] == "injury" and _tells_of_harm(scene, cue)]
    for dated in scene.dates:
        if _names_an_injury(scene, dated) or any(_is_its(scene, dated, cue) for cue in told):
            return dated
        if _was_sustained(scene, dated):
            return dated
    return None


def _tells_of_harm(scene: Scene, cue: Match) -> bool:
    """Whether words for an injury tell of one: not of one before it, and not only who "the injured worker" is."""
    return _PERSON_HURT.isdisjoint(scene.words[cue.end : cue.end + 1]) and not was_before(scene, cue.start, cue.end)


def _names_an_injury(scene: Scene, dated: Dated) -> bool:
    """Whether a day stands before the word that it tells the day of: "the 3/4/2015 work injury"."""
    first = scene.word_ending(dated.end)
    named = scene.words[first : first + _NAMED_WITHIN]
    at = next((index for index, word in enumerate(named) if word in _INJURY), None)
    if at is None or not _PAPERS.isdisjoint(named[at + 1 :]):
        return False
    return _OF_WORK.issuperset(named[:at]) or (_DAY_OF.issuperset(named[:at]) and _closes(scene, first + at + 1))


def _stands_beside_it(scene: Scene, dated: Dated) -> bool:
    """Whether a note tells no more than the word and the day: "Seen 5/2/2016, injury 3/4/2016."."""
    day = scene.word_at(dated.start)
    named = scene.words[max(0, day - 2) : day]
    return scene.passage.note and not _INJURY.isdisjoint(named[-1:]) and named[:-1] in _OPENING


def _was_sustained(scene: Scene, dated: Dated) -> bool:
    """Whether a day is told on which a diagnosis was sustained: "sustained a right wrist sprain on 3/4/2015"."""
    if _SUSTAINED.isdisjoint(scene.words):
        return False
    day = scene.word_at(dated.start)
    harms = (each for each in scene.concepts if each.fact.assembly == "diagnosis" and each.end <= day - 1)
    return scene.words[day - 1 : day] == ("on",) and any(
        day - harm.end <= _HARMED_WITHIN
        and not _SUSTAINED.isdisjoint(scene.words[max(0, harm.start - _SUSTAINED_WITHIN) : harm.start])
        and not was_before(scene, harm.start, harm.end)
        and not is_told_between(scene, harm.end, day)
        for harm in harms
    )


def _closes(scene: Scene, end: int) -> bool:
    """Whether no other day follows right behind: "with a 3/4/2015 date of injury", not "dated 3/4/2015, DOI: …"."""
    return scene.words[end : end + 1] != (":",) and all(
        scene.word_at(d.start) - end not in range(3) for d in scene.dates
    )


def _is_its(scene: Scene, dated: Dated, cue: Match) -> bool:
    """Whether a day is that of the injury which a cue tells: behind it after "on", or at the head of its sentence.

    It may lead to it, too: "was at work on 3/4/2015, when he injured his knee".
    """
    day, last = scene.word_at(dated.start), scene.word_ending(dated.end)
    if cue.end <= day <= cue.end + _HARMED_WITHIN:
        on, between = scene.words[day - 1 : day], scene.words[cue.end : day]
        begun = any(_acts(word, after) for word, after in pairwise(between))
        parted = len(between) > 1 and between[-2] in _PARTED
        return (
            (not between or not _ON.isdisjoint(on))
            and not begun
            and not parted
            and not is_told_between(scene, cue.end, day)
        )
    if scene.words[cue.start] in _MECHANISM or _is_reported(scene, last, cue.start):
        return False
    if _WHEN in scene.words[last : cue.start] and _THEN.issuperset(scene.words[last : cue.start]):
        return True
    if day > _OPENS_WITHIN or not last <= cue.start <= last + _LEADS_WITHIN:
        return False
    return scene.words[max(0, day - 1) : day] in _HEADS and not is_told_between(scene, _said(scene, dated), cue.start)


def _acts(word: str, after: str) -> bool:
    """Whether two words tell of something else that was done: "was seen", "and stopped", not "was sustained"."""
    other = word in _OTHER_VERBS or (word == "and" and after.endswith("ed"))
    return other and after not in _INJURING


def is_told_between(scene: Scene, start: int, end: int) -> bool:
    """Whether a visit, a study, a treatment or another act is told there, whose day may follow."""
    if any(a == "and" and b.endswith("ed") and b not in _INJURING for a, b in pairwise(scene.words[start:end])):
        return True
    told = (cue for cue in scene.cues if start <= cue.start < end and cue.names[0] in _NOT_THE_DAY)
    if any(scene.words[cue.start] not in _BEGAN_TO_FEEL for cue in told):
        return True
    return any(start <= concept.start < end and concept.fact.assembly in _CARE for concept in scene.concepts)
