"""The day that is told with words for an injury: "hurt his back at work on 3/4/2015", "a 3/4/2015 injury"."""

from itertools import pairwise
from typing import Final

from guidecheck.reading.kinds.history.day_of_event import INJURING, is_reported, is_told_between, said_at
from guidecheck.reading.kinds.history.happenings import was_before
from guidecheck.reading.sentences.dates import Dated
from guidecheck.reading.sentences.grammar import ARTICLES, PATIENT, words
from guidecheck.reading.sentences.layers import Match
from guidecheck.reading.sentences.scene import Scene

_OPENS_WITHIN: Final = 4
_LEADS_WITHIN: Final = 16
_HARMED_WITHIN: Final = 14
_ON: Final = words("on of dated around about approximately circa")
_PARTED: Final = frozenset({",", ";", "and", "."})
_WHEN: Final = "when"
_THEN: Final = PATIENT | ARTICLES | {_WHEN, ","}
_HEADS: Final = {(), ("on",), ("of",)}
_MECHANISM: Final = words("mechanism moi")
_OTHER_VERBS: Final = words("was were has had is returned until through by underwent began")
_INJURY: Final = words("injury accident incident")
_OPENING: Final = {(), (",",), (";",), (".",), ("-",), ("|",), ("(",), ("/",), ("re",), ("for",), ("with",), ("from",)}
_PERSON_HURT: Final = words("worker employee")
_SUSTAINED: Final = words("sustained suffered incurred")
_SUSTAINED_WITHIN: Final = 6
_OF_WORK: Final = words("work industrial occupational related workplace job")
_DAY_OF: Final = _OF_WORK | words("as the a date day of")
_PAPERS: Final = words("report form date claim")
_NAMED_WITHIN: Final = 6


def stands_beside_it(scene: Scene, dated: Dated) -> bool:
    """Whether a note tells no more than the word and the day: "Seen 5/2/2016, injury 3/4/2016."."""
    day = scene.word_at(dated.start)
    named = scene.words[max(0, day - 2) : day]
    return scene.passage.note and not _INJURY.isdisjoint(named[-1:]) and named[:-1] in _OPENING


def day_of_harm(scene: Scene) -> Dated | None:
    """The day that is told with words for an injury: "hurt his back at work on 3/4/2015", "a 3/4/2015 injury"."""
    told = [cue for cue in scene.cues if cue.names[0] == "injury" and _tells_of_harm(scene, cue)]
    for dated in scene.dates:
        if _names_an_injury(scene, dated) or any(_is_its(scene, dated, cue) for cue in told):
            return dated
        if _was_sustained(scene, dated):
            return dated
    return None


def _tells_of_harm(scene: Scene, cue: Match) -> bool:
    """Whether words for an injury tell of one: none before it, not who "the injured worker" is, nor an operation."""
    operated = any(c.start <= cue.start < c.end and c.fact.assembly == "procedure" for c in scene.concepts)
    other = operated or not _PERSON_HURT.isdisjoint(scene.words[cue.end : cue.end + 1])
    return not other and not was_before(scene, cue.start, cue.end)


def _names_an_injury(scene: Scene, dated: Dated) -> bool:
    """Whether a day stands before the word that it tells the day of: "the 3/4/2015 work injury"."""
    first = scene.word_ending(dated.end)
    named = scene.words[first : first + _NAMED_WITHIN]
    at = next((index for index, word in enumerate(named) if word in _INJURY), None)
    if at is None or not _PAPERS.isdisjoint(named[at + 1 :]):
        return False
    return _OF_WORK.issuperset(named[:at]) or (_DAY_OF.issuperset(named[:at]) and _closes(scene, first + at + 1))


def _closes(scene: Scene, end: int) -> bool:
    """Whether no other day follows right behind: "with a 3/4/2015 date of injury", not "dated 3/4/2015, DOI: …"."""
    return scene.words[end : end + 1] != (":",) and all(
        scene.word_at(d.start) - end not in range(3) for d in scene.dates
    )


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
    if scene.words[cue.start] in _MECHANISM or is_reported(scene, last, cue.start):
        return False
    if _WHEN in scene.words[last : cue.start] and _THEN.issuperset(scene.words[last : cue.start]):
        return True
    if day > _OPENS_WITHIN or not last <= cue.start <= last + _LEADS_WITHIN:
        return False
    return scene.words[max(0, day - 1) : day] in _HEADS and not is_told_between(scene, said_at(scene, dated), cue.start)


def _acts(word: str, after: str) -> bool:
    """Whether two words tell of something else that was done: "was seen", "and stopped", not "was sustained"."""
    other = word in _OTHER_VERBS or (word == "and" and after.endswith("ed"))
    return other and after not in INJURING
