"""The day from which a work status holds: "light duty since 3/4/2016", "from March 2016 she packed boxes"."""

from typing import Final

from guidecheck.case import When
from guidecheck.reading.sentences.grammar import ARTICLES, words
from guidecheck.reading.sentences.scene import Scene
from guidecheck.reading.sentences.scene_days import date_at, day_at

_SINCE: Final = words("since from beginning starting effective of on")
_WITHIN: Final = 8
_BACK_WITHIN: Final = 4
_BACK: Final = words("back returned returning resumed resuming")
_ON: Final = {("on",), ("in",)}
_NEXT: Final = words(", ; and then on to he she")
_PARTING: Final = words("; . until through")
_EVENT: Final = words("injury accident incident fall then")


def day_of_work(scene: Scene, start: int, end: int) -> When | None:
    """The day of the work status that the words from *start* to *end* tell, else that of the visit."""
    if (since := _day_since(scene, start, end)) is not None:
        return since
    if not scene.passage.note and _is_since_the_injury(scene, end):
        return day_at(scene, start)
    return date_at(scene, start)


def _day_since(scene: Scene, start: int, end: int) -> When | None:
    """The day beside a work status that "since" or "from" leads to, unless the time then ends or a visit is told."""
    for dated in scene.dates:
        day, last = scene.word_at(dated.start), scene.word_ending(dated.end)
        between = scene.words[end:day] if day >= end else scene.words[last:start]
        if not (_leads(scene, day) or _is_then(scene, day, between) or _is_back_on(scene, day, start)):
            continue
        beside = end <= day <= end + _WITHIN or last <= start <= last + _WITHIN
        if beside and _PARTING.isdisjoint(between):
            return dated.when
    return None


def _leads(scene: Scene, day: int) -> bool:
    """Whether the word before a day says that something began then: "since", "from", "as of", "effective"."""
    lead = scene.words[day - 1 : day]
    if lead in {("of",), ("on",)}:
        return scene.words[day - 2 : day - 1] == (("as",) if lead == ("of",) else ("effective",))
    return not _SINCE.isdisjoint(lead)


def _is_then(scene: Scene, day: int, between: tuple[str, ...]) -> bool:
    """Whether it holds from the day on which the time before it ended: "off work until 3/4/2016, then light duty"."""
    return scene.words[day - 1 : day] == ("until",) and "then" in between and _NEXT.issuperset(between)


def _is_back_on(scene: Scene, day: int, start: int) -> bool:
    """Whether someone went back to work on a day: "having returned to full duty on 3/4/2016"."""
    before = scene.words[max(0, start - _BACK_WITHIN) : start]
    return day > start and scene.words[day - 1 : day] in _ON and not _BACK.isdisjoint(before)


def _is_since_the_injury(scene: Scene, end: int) -> bool:
    """Whether a work status has lasted since the injury, and is of no one visit: "off work since the accident"."""
    behind = [word for word in scene.words[end : end + _WITHIN] if word not in ARTICLES]
    return any(word == "since" and not _EVENT.isdisjoint(behind[at : at + 3]) for at, word in enumerate(behind))
