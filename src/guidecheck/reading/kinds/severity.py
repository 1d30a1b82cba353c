"""How bad a pain is by the words beside it: "severe right knee pain", "the pain in the back is excruciating"."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from guidecheck.case import Fact
from guidecheck.reading.sentences.grammar import COPULAS, words
from guidecheck.reading.sentences.layers import Match
from guidecheck.reading.sentences.mentions import Concept
from guidecheck.reading.sentences.scene import Scene

_BEFORE: Final = 6
_BEHIND: Final = 8
_PARTED: Final = words("; . : and or with of for but no not without from to than")
_LABELS: Final = {(":",), (",",), ("-",)}
_LESS: Final = words("not no less to non without rarely never more")
_GOES_ON: Final = words("with and that which worse when after since but today now currently")


def read_severity(scene: Scene, concept: Concept, found: Sequence[Fact]) -> Iterator[Fact]:
    """The pains of a mention that are said to be severe, each under the name of the fact for it."""
    name = scene.lexicon.by_assembly.get("severity")
    if name is None or concept.fact.assembly != "pain":
        return
    told = [match for match in scene.qualities("severe") if _is_of(scene, concept, match)]
    for fact in found if told else ():
        if fact.value is True:
            starts = [scene.word_at(quote.start) for quote in fact.quotes if quote.start is not None]
            first = min(*starts, concept.start, told[0].start)
            yield replace(
                fact, name=name, measure=None, quotes=scene.quoted(concept, first, max(concept.end, told[0].end))
            )


def _is_of(scene: Scene, concept: Concept, severe: Match) -> bool:
    """Whether a word for severe says how a pain is, right before it with its place, or behind "is"."""
    if scene.words[severe.start - 1 : severe.start] and scene.words[severe.start - 1] in _LESS:
        return False
    if severe.end <= concept.start:
        between = scene.words[severe.end : concept.start]
        near = len(between) <= _BEFORE and _PARTED.isdisjoint(between)
        return near and not _told_between(scene, severe.end, concept.start)
    between = scene.words[concept.end : severe.start]
    called = between in _LABELS or (len(between) <= _BEHIND and not COPULAS.isdisjoint(between[-2:]))
    return called and not _told_between(scene, concept.end, severe.start) and _closes(scene, severe.end)


def _told_between(scene: Scene, start: int, end: int) -> bool:
    """Whether something else is told between, which may be what is severe."""
    return any(start <= other.start < end for other in scene.concepts) or ";" in scene.words[start:end]


def _closes(scene: Scene, end: int) -> bool:
    """Whether the words behind "is severe" say no more of what is: "is severe.", not "is severe stenosis"."""
    after = scene.words[end : end + 1]
    return not after or not after[0].isalpha() or after[0] in _GOES_ON
