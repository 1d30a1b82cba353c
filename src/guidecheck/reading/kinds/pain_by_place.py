"""Pain told place by place, each with its score: "pain of 5/10 in the neck and 7/10 in the low back"."""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final, NamedTuple

from guidecheck.reading.places.regions import Group
from guidecheck.reading.places.sides import Place
from guidecheck.reading.sentences.grammar import ARTICLES, SIDE_WORDS, words
from guidecheck.reading.sentences.mentions import Concept
from guidecheck.reading.sentences.numbers import scores_in
from guidecheck.reading.sentences.scene import Scene

_TO_PLACE: Final = ARTICLES | SIDE_WORDS | words("in of for at on over within about to regarding (")
_TO_SCORE: Final = ARTICLES | words(
    "is was are were at as of : ( - = rated rate score scored level graded , about approximately"
)


class ScoredPlace(NamedTuple):
    """A place of pain with its score, and the words that tell it."""

    place: Place
    score: int
    start: int
    end: int


class _Score(NamedTuple):
    """A score and the words that tell it."""

    value: int
    start: int
    end: int


def scored_places(scene: Scene, concept: Concept) -> tuple[ScoredPlace, ...]:
    """The places behind a mention of pain that each have a score, where a score stands before each or behind each."""
    if "10" not in scene.words[concept.end :]:
        return ()
    last = min((other.start for other in scene.concepts if other.start >= concept.end), default=len(scene.words))
    groups = [group for group in scene.groups if concept.end <= group.start < last]
    if len(groups) < 2 or any(len(group.places) != 1 for group in groups):
        return ()
    scores = list(_scores(scene, concept.end, last))
    if len(scores) != len(groups):
        return ()
    pairs = list(zip(groups, scores, strict=True))
    if all(_leads(scene, score.end, group.start, _TO_PLACE) for group, score in pairs):
        return _told(pairs)
    behind = all(_leads(scene, group.end, score.start, _TO_SCORE) for group, score in pairs)
    return _told(pairs) if behind and all(a[1].end <= b[0].start for a, b in pairwise(pairs)) else ()


def _scores(scene: Scene, start: int, end: int) -> Iterator[_Score]:
    """The scores that the words from *start* to *end* tell."""
    offset = scene.sentence.starts[start]
    for value, first, last in scores_in(scene.text(start, end)):
        yield _Score(value, scene.word_at(offset + first), scene.word_ending(offset + last))


def _leads(scene: Scene, start: int, end: int, between: frozenset[str]) -> bool:
    """Whether only words of *between* stand there."""
    return start <= end and between.issuperset(scene.words[start:end])


def _told(pairs: Sequence[tuple[Group, _Score]]) -> tuple[ScoredPlace, ...]:
    return tuple(
        ScoredPlace(group.places[0], score.value, min(group.start, score.start), max(group.end, score.end))
        for group, score in pairs
    )
