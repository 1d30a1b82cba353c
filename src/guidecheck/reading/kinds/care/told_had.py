"""Whether anything tells that an operation was had: its name among other words does not by itself."""

from itertools import pairwise, takewhile
from typing import Final

from guidecheck.reading.sentences.grammar import ARTICLES, words
from guidecheck.reading.sentences.mentions import Concept
from guidecheck.reading.sentences.numbers import LATEST, is_year
from guidecheck.reading.sentences.scene import Scene

_STOPS: Final = words("; .")
_BEFORE_IT: Final = words(
    "had has have having did got underwent undergone undergoing undergo received required needed failed despite treated"
    " with included include including after following since post status s history prior previous previously earlier"
    " recent last first second third old two three four from because due report scar healed healing solid good intact"
    " well"
)
_BEHIND_IT: Final = words(
    "ago month week year earlier previously before by with performed done undergone completed took did gave provided"
    " brought helped help failed fail relieved improved ended resulted healed healing went success successful"
    " successfully uneventful complicated revealed showed found confirmed demonstrated position place intact"
)
_BEHIND_WITHIN: Final = 8
_IT_WAS_THERE: Final = {(was, place) for was in ("was", "were") for place in ("at", "on", "in", "by", "for")}
_OWN: Final = words("removed repaired fused operated released excised replaced resected pinned drained decompressed")
_LISTING: Final = ARTICLES | words(", / and then also finally left right")
_BARE: Final = 3


def is_told_had(scene: Scene, concept: Concept) -> bool:
    """Whether words around an operation tell of it as of the past, or hardly any other stands beside it."""
    if scene.dates or not _OWN.isdisjoint(scene.words[concept.start : concept.end]):
        return True
    return _is_of_the_past(scene, concept) or _is_listed_with_care(scene, concept) or _stands_alone(scene, concept)


def _is_of_the_past(scene: Scene, concept: Concept) -> bool:
    """Whether its clause has a word for what was: "underwent", "ago", "helped", a year."""
    before = takewhile(_goes_on, reversed(scene.words[: concept.start]))
    behind = tuple(takewhile(_goes_on, scene.words[concept.end : concept.end + _BEHIND_WITHIN]))
    if any(is_year(word, LATEST) for word in behind) or not _IT_WAS_THERE.isdisjoint(pairwise(behind)):
        return True
    return not _BEFORE_IT.isdisjoint(before) or not _BEHIND_IT.isdisjoint(behind)


def _goes_on(word: str) -> bool:
    return word not in _STOPS


def _is_listed_with_care(scene: Scene, concept: Concept) -> bool:
    """Whether other care leads to it in a list: "therapy, two epidurals, laminectomy"."""
    return any(
        care.fact.assembly == "treatment"
        and care.end < concept.start
        and _LISTING.issuperset(scene.words[care.end : concept.start])
        for care in scene.concepts
    )


def _stands_alone(scene: Scene, concept: Concept) -> bool:
    """Whether a sentence hardly says more than what was operated, and where: "Procedure: left L4-5 discectomy"."""
    told = scene.placed.union(range(concept.start, concept.end))
    return sum(word.isalpha() and at not in told for at, word in enumerate(scene.words)) <= _BARE
