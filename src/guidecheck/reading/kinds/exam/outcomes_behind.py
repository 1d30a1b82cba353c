"""The outcome told in words behind a mention, where it is that mention's and no other's: "Neer, Speed negative"."""

from collections.abc import Sequence
from typing import Final

from guidecheck.reading.kinds.exam.listed_tests import are_tests
from guidecheck.reading.places.brought_out import past_an_aside
from guidecheck.reading.sentences.grammar import (
    ARTICLES,
    CONJUNCTIONS,
    COPULAS,
    EXCEPTING,
    PREPOSITIONS,
    SIDE_WORDS,
    words,
)
from guidecheck.reading.sentences.layers import Match
from guidecheck.reading.sentences.mentions import Concept
from guidecheck.reading.sentences.scene import Scene

AHEAD: Final = 16
_PARTS_BEHIND: Final = words(": ,")
_STOPS: Final = frozenset({",", ";", "."})
_TIED: Final = {("and",), ("&",), ("/",), (",", "and"), (",", "&")}
_LISTED: Final = _TIED | {(",",)}
_LISTING: Final = words(", and & /")
_PARTED: Final = {(",",), (";",), (".",)}
_CAUSING: Final = words("reproduce reproducing reproduced elicited")
UNITS: Final = words("degree deg \u00b0 cm / , -")
_PLACING: Final = ARTICLES | PREPOSITIONS | SIDE_WORDS | words("side test sign dermatome dermatomal distribution")
_CLOSING: Final = words(". , ; ) and with without for except but on in at bilaterally today now currently throughout")
_TURNS: Final = CONJUNCTIONS | words("but while whereas though although however yet then")
_TELLS: Final = COPULAS | words(": ( - test testing sign maneuver")
_BUT: Final = {("but",), ("yet",), ("though",), ("although",), ("but", "otherwise")}
_WHERE_WEAK: Final = {("in",), ("with",), ("of",), ("for",), ("on",)}


def told_behind(scene: Scene, concept: Concept, told: list[Match]) -> Match | None:
    """The first of the outcomes *told* that stands behind a mention and is told of it: "grip on the left was weak"."""
    begins = past_an_aside(scene, concept.end) if concept.is_test else concept.end
    for quality in told:
        if quality.start < concept.end:
            continue
        between = scene.words[begins if begins <= quality.start else concept.end : quality.start]
        if len(between) > AHEAD or ";" in between:
            return None
        linked = not COPULAS.isdisjoint(between) or between[:1] == (":",) or between[-1:] == (":",)
        close = len(between) <= 4 and ("," not in between or _is_measure(between)) and "and" not in between
        if _shares(scene, concept, quality):
            return quality
        close = close or _only_places(scene, concept.end, quality.start)
        if not linked and (not close or _belongs_to_another(scene, concept, quality)):
            return None
        if _crosses(scene, concept, quality) or _heads_another(scene, quality):
            return None
        if concept.fact.assembly == "exam" and not _of_the_whole(scene, concept, quality):
            return None
        return quality
    return None


def _only_places(scene: Scene, start: int, end: int) -> bool:
    """Whether only the place and the degree of an outcome stand there: "Phalen at the left wrist weakly positive"."""
    places = scene.placed
    return end - start <= AHEAD // 2 and all(
        at in places or scene.words[at] in _PLACING or scene.words[at].endswith("ly") for at in range(start, end)
    )


def _shares(scene: Scene, concept: Concept, quality: Match) -> bool:
    """Whether a word closes a list without a verb: "motor and sensory exam intact", "Neer, Hawkins, Speed negative"."""
    if concept.is_test:
        return _closes_tests(scene, concept.end, quality.start) and not _heads_another(scene, quality)
    end, tie = concept.end, tuple[str, ...]()
    for other in scene.concepts:
        if not end <= other.start < quality.start:
            continue
        tie = scene.words[end : other.start]
        if tie not in _LISTED or not other.needs_outcome or other.is_test:
            return False
        end = other.end
    return tie in _TIED and end == quality.start


def _closes_tests(scene: Scene, start: int, end: int) -> bool:
    """Whether only tests of a list stand there, some of them bare names: "Neer, Hawkins and Jones negative"."""
    return scene.words[start : start + 1] != () and scene.words[start] in _LISTING and are_tests(scene, start, end)


def _belongs_to_another(scene: Scene, concept: Concept, quality: Match) -> bool:
    """Whether a word tells of the mention after it; what is excepted, a test brings out or limits motion has none."""
    after = scene.words[quality.end : quality.end + 1]
    if after in _PARTED or not EXCEPTING.isdisjoint(after):
        return False
    if concept.is_test and (scene.words[quality.start] in _CAUSING or after == ("with",)):
        return False
    if not _TURNS.isdisjoint(scene.words[quality.end : quality.end + 1]) and tells(scene, concept, quality):
        return False
    if "grade" in concept.fact.measure and after in _WHERE_WEAK:
        return False
    return any(
        quality.end <= other.start < quality.end + 3
        and _STOPS.isdisjoint(scene.words[quality.end : other.start])
        and other.fact is not concept.fact
        and (other.fact.assembly != "pain" or concept.fact.assembly == "exam")
        for other in scene.concepts
    )


def tells(scene: Scene, concept: Concept, quality: Match) -> bool:
    """Whether an outcome stands right behind a mention: "drop arm test was negative"."""
    return concept.end <= quality.start and _TELLS.issuperset(scene.words[concept.end : quality.start])


def _is_measure(between: Sequence[str]) -> bool:
    """Whether only a measure stands before a comma: "abduction 100 degrees, restricted"."""
    return between[-1] == "," and all(word.isdigit() or word in UNITS for word in between[:-1])


def _of_the_whole(scene: Scene, concept: Concept, quality: Match) -> bool:
    """Whether a word tells of a whole examination, not of what follows it ("showed normal posture") nor of one part.

    Nor is it one finding of its own ("nontender"), nor of what else was examined ("on examination, gait is normal").
    """
    if any(other.start == quality.start and other.opposite for other in scene.concepts):
        return False
    if any(other.needs_outcome and concept.end <= other.start < quality.start for other in scene.concepts):
        return False
    after = scene.words[quality.end : quality.end + 1]
    colon = next((at for at in range(concept.end, quality.start) if scene.words[at] in _PARTS_BEHIND), quality.start)
    return (not after or after[0] in _CLOSING) and not any(
        colon < group.start and group.end <= quality.start for group in scene.groups
    )


def _heads_another(scene: Scene, quality: Match) -> bool:
    """Whether the word belongs to a mention right after it: "the exam noted good motion"."""
    return any(other.start == quality.end and other.needs_outcome for other in scene.concepts)


def _crosses(scene: Scene, concept: Concept, quality: Match) -> bool:
    """Whether another mention between has this outcome for itself."""
    for other in scene.concepts:
        if concept.end <= other.start and other.end <= quality.start:
            between = scene.words[concept.end : other.start]
            told = not COPULAS.isdisjoint(between) and not CONJUNCTIONS.isdisjoint(between)
            told = told or (other.fact.name != concept.fact.name and _measures(between))
            if other.fact.assembly == "pain" and scene.words[other.end : quality.start] in _BUT:
                continue
            if other.fact.name == concept.fact.name:
                return told
            if not other.needs_outcome or told or CONJUNCTIONS.isdisjoint(between):
                return True
    return False


def _measures(between: Sequence[str]) -> bool:
    """Whether a number closes what was said of a mention: "flexion 110 degrees, strength is full"."""
    return "," in between and any(word.isdigit() for word in between)
