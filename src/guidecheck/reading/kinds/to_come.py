"""What is told with a time ahead of the visit is still to come: "arthroscopy next month", "surgery 4/1/22" in March."""

from typing import Final

from guidecheck.reading.sentences.grammar import ARTICLES, PREPOSITIONS, SIDE_WORDS, words
from guidecheck.reading.sentences.scene import Scene

_UNITS: Final = words("day week month")
_NEXT: Final = words(
    "week month year visit monday tuesday wednesday thursday friday saturday sunday january february march april may"
    " june july august september october november december"
)
_TOMORROW: Final = ("tomorrow",)
_IN_UNITS: Final = 4
_TO_DAY: Final = words("on for ( , : date dated scheduled")
_DAY_WITHIN: Final = 2
_PLACED_WITHIN: Final = 6
_LEADING: Final = PREPOSITIONS | ARTICLES | SIDE_WORDS
_NOW_IS: Final = words("is are was were has have had been being now already currently also still tentatively")
_ARRANGED: Final = words("scheduled rescheduled set slated booked planned coming")
_FOR: Final = {("for",), ("on",), ("next",), ("tomorrow",), ("in",), ("up",), ("to",)}
_NEARING: Final = {("upcoming",), ("forthcoming",), ("imminent",)}
_DONE: Final = words("done performed completed happened went and but")
_DONE_WITHIN: Final = 8
_CLOSES: Final = {(), (".",), (",",), (";",), (")",)}


def is_ahead(scene: Scene, end: int) -> bool:
    """Whether the words from *end* on tell a time to come: "in 2 weeks", "next", "tomorrow", a day after the visit."""
    after = scene.words[end : end + _IN_UNITS]
    if after[:1] == _TOMORROW or (after[:1] == ("next",) and (after[1:2] in _CLOSES or after[1] in _NEXT)):
        return True
    in_units = after[:1] == ("in",) and not _UNITS.isdisjoint(after[2:])
    return in_units or is_arranged(scene, end) or _is_after_the_visit(scene, end)


def is_arranged(scene: Scene, end: int) -> bool:
    """Whether it is said to be arranged for a time: "is set for May 4", "on the left tentatively scheduled for"."""
    places = scene.placed
    at = end
    while at < min(end + _PLACED_WITHIN, len(scene.words)) and (scene.words[at] in _LEADING or at in places):
        at += 1
    while scene.words[at : at + 1] and scene.words[at] in _NOW_IS:
        at += 1
    told = scene.words[at : at + 2]
    if told[:1] in _NEARING:
        return True
    later = scene.words[at + 2 : at + 2 + _DONE_WITHIN]
    return bool(told) and told[0] in _ARRANGED and told[1:] in _FOR and _DONE.isdisjoint(later)


def _is_after_the_visit(scene: Scene, end: int) -> bool:
    """Whether the day right behind is later than the visit that a note tells of."""
    visit = scene.passage.visit
    if visit is None or visit.day is None:
        return False
    last = max(visit, scene.passage.date or visit, key=lambda when: when.earliest()).earliest()
    for dated in scene.dates:
        at = scene.word_at(dated.start)
        if at >= end:
            near = at - end <= _DAY_WITHIN and _TO_DAY.issuperset(scene.words[end:at])
            return near and dated.when.earliest() > last
    return False
