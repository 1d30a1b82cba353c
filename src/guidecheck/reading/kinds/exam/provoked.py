"""Tests told by what they bring out: "McMurray was painful", "straight leg raise reproduced no leg pain"."""

from typing import Final

from guidecheck.reading.context.flag import Flag
from guidecheck.reading.places.brought_out import past_an_aside
from guidecheck.reading.sentences.grammar import ARTICLES, COPULAS, FILLING, SIDE_WORDS, words
from guidecheck.reading.sentences.layers import Layer
from guidecheck.reading.sentences.mentions import Concept
from guidecheck.reading.sentences.scene import Scene

_WITHIN: Final = 12
_BRINGING_OUT: Final = words(
    "cause caused causes causing produce produced produces producing reproduce reproduced reproduces reproducing"
    " provoke provoked provokes provoking elicit elicited elicits eliciting trigger triggered triggers recreate"
    " recreated recreates evoke evoked evokes give gives gave bring brings brought"
    " demonstrates demonstrated reveals revealed is are was were with without for in"
)
_BY: Final = words("with on during by upon")
_LEADING: Final = ARTICLES | SIDE_WORDS | words("testing test resisted provocative of")
_PARTING: Final = words(", ; . and but while whereas although however then")
_PAINLESS: Final = words("painless painlessly nonpainful pain-free painfree")
_PAIN: Final = words("pain painful discomfort symptom")
_TELLING: Final = words("painful click clicks clicking clunk clunks clunking")
_FREE: Final = frozenset({"free"})
_TO_NONE: Final = words(", but")
_NONE: Final = words("no without")
_LISTED: Final = {(",",), ("and",), (",", "and"), ("/",), ("&",), ("and", "the"), (",", "the")}
_KIND: Final = ARTICLES | FILLING
_TEST_WAS: Final = COPULAS | words("test sign maneuver testing also both all ( )")

_Told = tuple[bool, tuple[int, int]]


def provoked(scene: Scene, concept: Concept) -> _Told | None:
    """Whether a test brought out what it looks for, and the words that say so; None where they tell neither."""
    if not concept.fact.provokes:
        return None
    return _behind(scene, concept) or _before(scene, concept)


def by_the_list(scene: Scene, concept: Concept) -> _Told | None:
    """What the last of a list of tests brought out, which all of them did: "Neer, Hawkins and Jobe caused pain"."""
    if not concept.fact.provokes:
        return None
    end = concept.end
    for other in scene.concepts:
        if other.start < end:
            continue
        if not other.is_test or scene.words[end : other.start] not in _LISTED:
            return None
        if (told := _behind(scene, other)) is not None:
            return told[0], (concept.start, told[1][1])
        end = other.end
    return None


def _behind(scene: Scene, concept: Concept) -> _Told | None:
    """What is told after a test: "the empty can caused pain", "Phalen elicited no tingling"."""
    led, looked_for, end = False, _looked_for(scene, concept), past_an_aside(scene, concept.end)
    for index in range(end, min(len(scene.words), end + _WITHIN)):
        word = scene.words[index]
        if _turns_to_none(scene, index):
            led = True
            continue
        if word in _PARTING or _is_another(scene, index):
            return None
        if word in _PAIN and led and _FREE.intersection(scene.words[index + 1 : index + 3]):
            return False, (concept.start, index + 2)
        if index in looked_for and (led or index == end + 1 or (index == end and word in _TELLING)):
            return not _denied(scene, index), (concept.start, looked_for[index])
        if word in _PAINLESS or (word in _PAIN and led and _denied(scene, index)):
            return False, (concept.start, index + 1)
        led = led or word in _BRINGING_OUT or word in {":", "="}
    return None


def _turns_to_none(scene: Scene, index: int) -> bool:
    """Whether words part a test from what it did not bring out: "straight leg raise 70 degrees, no leg pain"."""
    return scene.words[index] in _TO_NONE and not _NONE.isdisjoint(scene.words[index + 1 : index + 3])


def _before(scene: Scene, concept: Concept) -> _Told | None:
    """What is told to come with a test: "pain with McMurray", "no leg pain on straight leg raise"."""
    looked_for = _looked_for(scene, concept)
    by = next((i for i in range(concept.start - 1, concept.start - _WITHIN, -1) if i > 0 and scene.words[i] in _BY), 0)
    if not by or not _leads_to(scene, by + 1, concept.start):
        return None
    index = by - 1
    while index > 0 and scene.words[index] in _BRINGING_OUT:
        index -= 1
    start = next((start for start, end in looked_for.items() if start <= index < end), index)
    denied = _denied(scene, start) or _denied(scene, index)
    if start not in looked_for and not (denied and scene.words[index] in _PAIN):
        return None
    return not denied, (start, concept.end)


def _looked_for(scene: Scene, concept: Concept) -> dict[int, int]:
    """Where the words stand for what a test is to bring out, each with its end."""
    return {each.start: each.end for each in scene.layers[Layer.PROVOKED] if concept.fact.name in each.names}


def _leads_to(scene: Scene, start: int, end: int) -> bool:
    """Whether only small words stand before a test: its side, "the", "testing of"."""
    return _LEADING.issuperset(scene.words[start:end])


def _is_another(scene: Scene, index: int) -> bool:
    """Whether another test or outcome begins there."""
    outcomes = (each.start for each in scene.qualities("positive", "negative"))
    told = scene.words[index] not in _BRINGING_OUT and index in outcomes
    return told or any(other.needs_outcome and other.start == index for other in scene.concepts)


def _denied(scene: Scene, index: int) -> bool:
    return bool(scene.flags[index] & Flag.NEGATED)


def is_tested_for(scene: Scene, concept: Concept) -> bool:
    """Whether only a test is told that looks for a diagnosis: "Hawkins was positive for impingement"."""
    first = concept.start
    while first > 0 and scene.words[first - 1] in _KIND:
        first -= 1
    if concept.fact.assembly != "diagnosis" or scene.words[first - 1 : first] != ("for",):
        return False
    told = next((each for each in scene.qualities("positive", "negative") if each.end == first - 1), None)
    tests = (other.end for other in scene.concepts if other.is_test and told and other.end <= told.start)
    return any(told and _TEST_WAS.issuperset(scene.words[end : told.start]) for end in tests)
