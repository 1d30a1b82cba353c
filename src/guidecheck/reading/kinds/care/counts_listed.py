"""Sessions told by the number right before a treatment: "10 therapy, 6 acupuncture and 4 massage visits", "8/8 PT"."""

from itertools import takewhile
from typing import Final

from guidecheck.reading.sentences.grammar import words
from guidecheck.reading.sentences.mentions import Concept
from guidecheck.reading.sentences.numbers import number_of
from guidecheck.reading.sentences.scene import Scene

_JOINING: Final = words(", and ; plus")
_SESSIONS: Final = words("session visit treatment appointment")
_NAMED_WITHIN: Final = 14
_OF: Final = frozenset({"/", "of"})
_OVER: Final = {("over",), ("in",)}
_WEEKS: Final = len(("over", "6", "weeks", "of"))
_FEWEST_ORDERED: Final = 3
_NEAR_A_COMMA: Final = _JOINING


def count_in_a_list(scene: Scene, concept: Concept) -> int | None:
    """The number right before a treatment, where a list goes on with others that have theirs."""
    if concept.start == 0 or _closes_a_day(scene, concept.start):
        return None
    if (done := _done_of_all(scene, concept.start)) is not None:
        return done
    listed = _goes_on(scene, concept.end) or _stands_in_a_list(scene, concept)
    return number_of(scene.words[concept.start - 1]) if listed else None


def _done_of_all(scene: Scene, end: int) -> int | None:
    """The sessions done of those ordered, before what they were of: "8/8 PT", "12 of 12 over 6 weeks of PT"."""
    if scene.words[max(0, end - 1) : end] == ("of",) and scene.words[end - 4 : end - 3] in _OVER:
        end -= _WEEKS
    done, of, ordered = ("", "", "", *scene.words[:end])[-3:]
    if of not in _OF or not (done.isdigit() and ordered.isdigit()):
        return None
    return int(done) if 0 < int(done) <= int(ordered) and int(ordered) >= _FEWEST_ORDERED else None


def _stands_in_a_list(scene: Scene, concept: Concept) -> bool:
    """Whether another treatment of the list has its number right before it too: "10 PT, 6 chiro"."""
    return any(
        other.fact.measure == concept.fact.measure
        and other.fact is not concept.fact
        and other.start > 0
        and scene.words[other.start - 1].isdigit()
        and scene.words[other.start - 2 : other.start - 1] != ("/",)
        and _NEAR_A_COMMA.issuperset(scene.words[min(concept.end, other.end) : max(concept.start, other.start) - 1])
        for other in scene.concepts
        if other.fact.assembly == concept.fact.assembly
    )


def _closes_a_day(scene: Scene, index: int) -> bool:
    """Whether a day stands right before the word at *index*: "on 5/2/2016 therapy was given"."""
    end = scene.sentence.ends[index - 1]
    return any(dated.end == end for dated in scene.dates)


def _goes_on(scene: Scene, end: int) -> bool:
    """Whether a list goes on behind *end* with a number and, in the end, the word for sessions."""
    first = end + sum(1 for _ in takewhile(_JOINING.__contains__, scene.words[end : end + 2]))
    counted = first > end and any(map(number_of, scene.words[first : first + 1]))
    return counted and not _SESSIONS.isdisjoint(scene.words[first : first + _NAMED_WITHIN])
