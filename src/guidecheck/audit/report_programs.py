"""Recommendations as the report shows them: each criterion with its words, its page, its parts and what it asks."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from guidecheck.guideline import Guideline, Library, Recommendation
from guidecheck.missing import said
from guidecheck.program import AtLeast, Comparison, Criterion, Not, parts_of
from guidecheck.reports.statements import said_value
from guidecheck.vocabulary import Vocabulary


@dataclass(frozen=True, slots=True)
class ShownCriterion:
    """A criterion: `parts` are places in the list of all, `asks` the fact and the answer that a comparison wants."""

    id: str
    text: str
    citation: str
    reading: str
    role: str
    whole: str
    needed: int
    parts: tuple[int, ...]
    fact: str
    asks: str


@dataclass(frozen=True, slots=True)
class ShownRecommendation:
    """A recommendation and all its criteria in the order of its program, the root last."""

    title: str
    guideline: str
    edition: str
    criteria: tuple[ShownCriterion, ...]


def programs_of(ids: Iterable[str], library: Library) -> Mapping[str, ShownRecommendation]:
    """The recommendations called *ids*."""
    found = ((id_, library.recommendation(id_)) for id_ in ids)
    return {id_: _shown(*named, library) for id_, named in found if named}


def _shown(guideline: Guideline, one: Recommendation, library: Library) -> ShownRecommendation:
    criteria = one.program.criteria
    places = {criterion.id: place for place, criterion in enumerate(criteria)}
    edition = library.editions[guideline.edition].title
    shown = tuple(_criterion(criterion, one, places, library.vocabulary) for criterion in criteria)
    return ShownRecommendation(one.title, guideline.title, edition, shown)


def _criterion(
    criterion: Criterion, one: Recommendation, places: Mapping[str, int], vocabulary: Vocabulary
) -> ShownCriterion:
    wording = one.wordings[criterion.id]
    whole, needed, fact, asks = _made(criterion, vocabulary)
    parts = tuple(places[part] for part in parts_of(criterion))
    words = (wording.text, wording.citation, wording.reading, wording.role.value)
    return ShownCriterion(criterion.id, *words, whole, needed, parts, fact, asks)


def _made(criterion: Criterion, vocabulary: Vocabulary) -> tuple[str, int, str, str]:
    """How a criterion is made, of how many parts, or of which fact and answer."""
    match criterion:
        case Comparison():
            definition = vocabulary.facts[criterion.fact]
            asks = said(definition, criterion.op, criterion.value)
            if criterion.silence is not None:
                asks += f"; silence counts as {said_value(definition, criterion.silence)}"
            return "fact", 0, criterion.fact, asks
        case AtLeast():
            return _joined(criterion), criterion.count, "", ""
        case Not():
            return "not", 0, "", ""


def _joined(criterion: AtLeast) -> str:
    if criterion.count == len(criterion.parts):
        return "all of"
    return "any of" if criterion.count == 1 else f"at least {criterion.count} of"
