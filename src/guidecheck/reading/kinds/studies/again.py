"""Studies meant again: "films of the foot showed a fracture; those of the ankle were negative", "XR, 3 views"."""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final

from guidecheck.reading.sentences.grammar import ARTICLES, SIDE_WORDS, words
from guidecheck.reading.sentences.layers import Match
from guidecheck.reading.sentences.mentions import Concept
from guidecheck.reading.sentences.tokens import Sentence

_AGAIN: Final = words("those that view")
_OPENING: Final = words("; , and while whereas but although")
_VIEWS: Final = words("view series lateral oblique obl mortise sunrise")
_LOADED: Final = words("bearing weightbearing nonweightbearing")
_FILMS: Final = words("film view radiograph image imaging xray x series study")
_PLACED_WITHIN: Final = 3
_TAKEN_WITHIN: Final = 5
_REASONS: Final = {("for",), ("to",), ("because",), ("given",), ("suspecting",)}
_DUE: Final = {("due", "to"), ("r", "/"), ("spine", "for"), ("spine", "to"), ("joint", "for"), ("joint", "to")} | {
    ("rule", "out"),
    ("on", "suspicion"),
    ("on", "account"),
    ("in", "order"),
    ("in", "search"),
    ("in", "view"),
    ("looking", "for"),
    ("with", "suspicion"),
}
_PARTED: Final = {(",",), ("(",)}
_LEADING: Final = {("of",), ("for",)}


def with_studies_again(sentence: Sentence, concepts: list[Concept], regions: Sequence[Match]) -> list[Concept]:
    """The mentions with those of studies that "those of" and a region mean again."""
    if all(each.fact.assembly != "study" for each in concepts):
        return concepts
    again = [] if _AGAIN.isdisjoint(sentence.words) else list(_meant_again(sentence, concepts, regions))
    again += _for_another_reason(sentence, concepts, regions)
    return sorted((*concepts, *again), key=lambda each: each.start) if again else concepts


def without_its_views(sentence: Sentence, concepts: list[Concept], regions: Sequence[Match]) -> list[Concept]:
    """The mentions without views of a study that is named beside them: "XR R ankle, 3 views", "nonweightbearing"."""
    if not _LOADED.isdisjoint(sentence.words):
        concepts = [each for each in concepts if not _is_how_films_were_taken(sentence, each, concepts)]
    if _VIEWS.isdisjoint(sentence.words):
        return concepts
    studies = [each for each in concepts if each.fact.assembly == "study"]
    named = {each.fact.name: each for each in studies if sentence.words[each.end - 1] not in _VIEWS}
    return [
        each
        for each in concepts
        if each.fact.name not in named
        or sentence.words[each.end - 1] not in _VIEWS
        or _are_of_another(sentence, named[each.fact.name], each, regions)
    ]


def _is_how_films_were_taken(sentence: Sentence, concept: Concept, concepts: Sequence[Concept]) -> bool:
    """Whether the load on a leg is only that of its films: "non-weight-bearing views", "XR foot: nonweightbearing"."""
    if sentence.words[concept.end - 1] not in _LOADED or concept.fact.assembly == "study":
        return False
    if not _FILMS.isdisjoint(sentence.words[concept.end : concept.end + 1]):
        return True
    ends = (each.end for each in concepts if each.fact.assembly == "study" and each.end <= concept.start)
    return concept.start - max(ends, default=-_TAKEN_WITHIN - 1) <= _TAKEN_WITHIN


def _are_of_another(sentence: Sentence, study: Concept, views: Concept, regions: Sequence[Match]) -> bool:
    """Whether views have a region of their own beside that of a study: "an AP pelvis as well as a hip series"."""
    own = any(views.start <= each.start < views.end + _PLACED_WITHIN for each in regions)
    led = sentence.words[views.end : views.end + 1] in _LEADING or any(
        views.start <= each.start < views.end for each in regions
    )
    return own and led and any(study.start <= each.start < views.start for each in regions)


def _for_another_reason(sentence: Sentence, concepts: Sequence[Concept], regions: Sequence[Match]) -> Iterator[Concept]:
    """A study of a second place for a reason of its own: "MRI of the neck for numbness and the hip to rule out …"."""
    studies = [each for each in concepts if each.fact.assembly == "study"]
    for first, region in pairwise(region for region in regions if _has_a_reason(sentence, region)):
        study = next((each for each in reversed(studies) if each.end <= region.start), None)
        joined = _joined_at(sentence, region)
        if study is None or study.end > first.start or joined is None:
            continue
        if all(each.end <= joined or each.start >= region.end for each in concepts):
            yield study._replace(start=joined, end=joined + 1)


def _joined_at(sentence: Sentence, region: Match) -> int | None:
    """The word that joins a place to one before it: "and" in "and the left hip", "of" in "and of the left hip"."""
    at = region.start - 1
    while at > 0 and sentence.words[at] in ARTICLES | SIDE_WORDS:
        at -= 1
    if at > 0 and sentence.words[at] == "of":
        return at if sentence.words[at - 1] in {"and", ","} else None
    return at if at > 0 and sentence.words[at] == "and" else None


def _has_a_reason(sentence: Sentence, region: Match) -> bool:
    """Whether a reason stands right behind a place: "the neck for numbness", "the left hip, to rule out …"."""
    at = region.end + (sentence.words[region.end : region.end + 1] in _PARTED)
    return sentence.words[at : at + 1] in _REASONS or sentence.words[at : at + 2] in _DUE


def _meant_again(sentence: Sentence, concepts: Sequence[Concept], regions: Sequence[Match]) -> Iterator[Concept]:
    for index in range(1, len(sentence) - 2):
        if sentence.words[index] not in _AGAIN or sentence.words[index + 1] != "of":
            continue
        placed = any(index + 2 <= region.start <= index + 2 + _PLACED_WITHIN for region in regions)
        before = [each for each in concepts if each.end <= index]
        study = next((each for each in reversed(before) if each.fact.assembly == "study"), None)
        if placed and study is not None and sentence.words[index - 1] in _OPENING:
            yield study._replace(start=index, end=index + 1)
