"""The outcome that a clause gives the tests it goes on to list: "tests positive on the left included Neer and Jobe"."""

from typing import Final

from guidecheck.reading.sentences.grammar import ARTICLES, SIDE_WORDS, words
from guidecheck.reading.sentences.layers import Match
from guidecheck.reading.sentences.mentions import Concept
from guidecheck.reading.sentences.scene import Scene

_KINDS: Final = words("test testing sign finding maneuver")
_KIND_BEFORE: Final = 4
_LEADS: Final = words("included include including were are was is being comprised comprise follows :")
_TO_LIST: Final = (
    ARTICLES | SIDE_WORDS | _KINDS | words("on of in at for that which side also as today again only provocative")
)
_LISTING: Final = ARTICLES | SIDE_WORDS | _KINDS | words(", and & / both all also")
_REACH: Final = 12


def over_the_list(scene: Scene, concept: Concept) -> Match | None:
    """The outcome, with the kind it is told of, whose clause leads to a list of tests that a mention is in."""
    for quality in reversed(scene.qualities("positive", "negative")):
        if quality.end <= concept.start:
            first = _list_start(scene, quality, concept.start)
            told = quality._replace(end=_past_kind(scene, quality))
            return told if first and are_tests(scene, first, concept.start) else None
    return None


def _list_start(scene: Scene, quality: Match, end: int) -> int:
    """The first word of the list that the clause of an outcome leads to: "positive for …", "signs negative were …"."""
    if scene.words[quality.end] == "for":
        return quality.end + 1
    told = scene.words[max(0, quality.start - _KIND_BEFORE) : quality.end + 1]
    if _KINDS.isdisjoint(told):
        return 0
    places = scene.placed
    led = 0
    for index in range(quality.end, min(end, quality.end + _REACH)):
        if scene.words[index] in _LEADS:
            led = index + 1
        elif led or not (scene.words[index] in _TO_LIST or index in places):
            break
    return led


def _past_kind(scene: Scene, quality: Match) -> int:
    """Where the name of what is positive ends: "positive tests", "negative provocative maneuvers"."""
    named = (
        at + 1 for at in range(quality.end, quality.end + 2) if scene.words[at : at + 1] and scene.words[at] in _KINDS
    )
    return next(named, quality.end)


def are_tests(scene: Scene, start: int, end: int) -> bool:
    """Whether only tests stand between, some of them bare names: "Neer, Hawkins and Jones"."""
    between = [other for other in scene.concepts if start <= other.start < end]
    named = {at for other in between for at in range(other.start, other.end)}
    return all(other.is_test for other in between) and all(
        at in named or scene.words[at] in _LISTING or scene.sentence.forms[at][:1].isupper() for at in range(start, end)
    )
