"""Muscles that a sentence grades beside reflexes: "EHL 4/5, ankle jerk absent", "grip 5/5, biceps reflex 2+"."""

from typing import Final

from guidecheck.reading.kinds.exam.grades import number_between
from guidecheck.reading.kinds.exam.grades_before import grade_before
from guidecheck.reading.sentences.grammar import ARTICLES, CONJUNCTIONS, SIDE_WORDS, words
from guidecheck.reading.sentences.layers import Layer, Match
from guidecheck.reading.sentences.scene import Scene
from guidecheck.vocabulary import FactDef

_LISTING: Final = CONJUNCTIONS | ARTICLES | SIDE_WORDS | words("strength power")
_ENDS: Final = words(", ; .")
_GRADED_WITHIN: Final = 8


def muscles_among_reflexes(scene: Scene) -> frozenset[int]:
    """The first words of the muscles that have a grade of strength, their own or that of the list they stand in."""
    fact = scene.lexicon.strength
    if fact is None:
        return frozenset()
    found = set[int]()
    following: Match | None = None
    for match in reversed(scene.layers[Layer.TESTED]):
        listed = following is not None and following.start in found and _is_listed(scene, match, following)
        if listed or _has_a_grade(scene, fact, match, following.start if following else len(scene.words)):
            found.add(match.start)
        following = match
    return frozenset(found)


def _is_listed(scene: Scene, match: Match, following: Match) -> bool:
    return _LISTING.issuperset(scene.words[match.end : following.start])


def _has_a_grade(scene: Scene, fact: FactDef, match: Match, limit: int) -> bool:
    """Whether a grade of strength stands behind a name before the next, or right before it."""
    last = min(limit, match.end + _GRADED_WITHIN)
    end = next((at for at in range(match.end, last) if scene.words[at] in _ENDS), last)
    return number_between(scene, fact, match.end, end) is not None or grade_before(scene, fact, match, 0) is not None
