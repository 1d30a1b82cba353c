"""A recommendation read aloud: its criteria as an indented tree of words, and the questions that it asks."""

from collections.abc import Iterator, Mapping, Sequence

from guidecheck.authoring.ids import CONCEPT, ITSELF, NOT_LIFTED, ROOT
from guidecheck.guideline import Recommendation, Scope, Wording
from guidecheck.program import AtLeast, Comparison, Criterion, CriterionId, Not, Op, parts_of
from guidecheck.vocabulary import Value, Vocabulary, written

_OPERATORS: Mapping[Op, str] = {
    Op.IS: "is",
    Op.ONE_OF: "is one of",
    Op.AT_LEAST: "is at least",
    Op.AT_MOST: "is at most",
    Op.MORE_THAN: "is more than",
    Op.LESS_THAN: "is less than",
    Op.BEFORE: "is before",
    Op.AFTER: "is after",
}


def criterion_lines(recommendation: Recommendation) -> Iterator[str]:
    """The recommendation as a tree: its studies, then its requirements, indications and limits."""
    root = recommendation.wordings[ROOT]
    yield f"{recommendation.program.id}: {recommendation.title}"
    if root.text != recommendation.title:
        yield f"  {root.text}"
    yield from _source(root, "  ")
    yield f"  speaks to: {'; '.join(scope_words(scope) for scope in recommendation.scopes)}"
    groups = (
        ("requires all of:", recommendation.requirements),
        ("is granted by any of:", recommendation.indications),
        ("is barred by any of:", recommendation.limits),
    )
    for title, ids in groups:
        if ids:
            yield f"  {title}"
        for id_ in ids:
            yield from _tree(recommendation, id_, 2)


def concept_lines(recommendation: Recommendation, name: str) -> Iterator[str]:
    """A concept as a tree, out of a recommendation that uses it."""
    yield from _tree(recommendation, CONCEPT + name, 0)


def question_lines(recommendation: Recommendation, vocabulary: Vocabulary, concept: str = "") -> Iterator[str]:
    """The facts that are asked for, each with its question; of a concept only those that it asks for."""
    criteria = recommendation.program.by_id()
    start = CONCEPT + concept if concept else recommendation.program.root
    yield "facts asked:"
    for name in dict.fromkeys(facts_asked(start, criteria)):
        fact = vocabulary.facts[name]
        unit = f" [{fact.unit}]" if fact.unit else ""
        yield f"  {name}: {fact.question}{unit}"


def facts_asked(id_: CriterionId, criteria: Mapping[CriterionId, Criterion]) -> Iterator[str]:
    """The facts that a criterion asks for, as often as it does."""
    criterion = criteria[id_]
    if isinstance(criterion, Comparison):
        yield criterion.fact
    for part in parts_of(criterion):
        yield from facts_asked(part, criteria)


def scope_words(scope: Scope) -> str:
    """The studies of a scope."""
    return f"{scope.modality}{', ' + scope.technique if scope.technique else ''} of {', '.join(scope.regions)}"


def _tree(recommendation: Recommendation, id_: CriterionId, depth: int, whole: Wording | None = None) -> Iterator[str]:
    """The criterion and, under it, what it is made of; the source of the *whole* is not said again."""
    criteria, wording = recommendation.program.by_id(), recommendation.wordings[id_]
    margin = "  " * depth
    unless = waiver_of(criteria, id_)
    test = f"{id_}{ITSELF}" if unless else id_
    yield f"{margin}- {short_id(id_)}: {wording.text}"
    yield from _source(wording, margin + "  ", whole)
    yield from _test(recommendation, criteria[test], depth + 1, wording)
    if unless:
        yield f"{margin}  unless"
        yield from _tree(recommendation, unless, depth + 2, wording)


def short_id(id_: CriterionId) -> str:
    """The id as its author wrote it."""
    return id_.rpartition("/")[2]


def waiver_of(criteria: Mapping[CriterionId, Criterion], id_: CriterionId) -> CriterionId | None:
    """What waives the criterion or lifts it, if anything does."""
    lifted = criteria.get(f"{id_}{NOT_LIFTED}")
    if isinstance(lifted, Not):
        return lifted.part
    return parts_of(criteria[id_])[1] if f"{id_}{ITSELF}" in criteria else None


def _test(recommendation: Recommendation, criterion: Criterion, depth: int, whole: Wording) -> Iterator[str]:
    margin = "  " * depth
    match criterion:
        case Comparison():
            yield f"{margin}{comparison_words(criterion)}"
        case Not():
            yield f"{margin}not"
            yield from _tree(recommendation, criterion.part, depth + 1, whole)
        case AtLeast() if name := concept_of(criterion):
            yield f"{margin}the concept"
            yield from _tree(recommendation, CONCEPT + name, depth + 1, whole)
        case AtLeast():
            yield f"{margin}{count_words(criterion.count, criterion.parts)}"
            for part in criterion.parts:
                yield from _tree(recommendation, part, depth + 1, whole)


def concept_of(criterion: Criterion) -> str:
    """The name of the concept that the criterion is, or nothing: a concept's own parts have ids that begin like it."""
    match criterion:
        case AtLeast(parts=(part,)) if part.startswith(CONCEPT) and "/" not in part.removeprefix(CONCEPT):
            return part.removeprefix(CONCEPT)
        case _:
            return ""


def count_words(count: int, parts: Sequence[CriterionId]) -> str:
    """How many of the parts it takes."""
    if count == len(parts):
        return "all of"
    return "any of" if count == 1 else f"at least {count} of"


def comparison_words(comparison: Comparison) -> str:
    """What a comparison asks of its fact."""
    values = comparison.value if isinstance(comparison.value, tuple) else (comparison.value,)
    said = f"{comparison.fact} {_OPERATORS[comparison.op]} {', '.join(written(value) for value in values)}"
    return said + _silence(comparison.silence)


def _silence(silence: Value | None) -> str:
    return "" if silence is None else f" (silence counts as {written(silence)})"


def _source(wording: Wording, margin: str, whole: Wording | None = None) -> Iterator[str]:
    """Citation, basis and reading, where the criterion has them and they are not those of the *whole*."""
    same = whole is not None and (wording.citation, wording.basis) == (whole.citation, whole.basis)
    cited = [part for part in (wording.citation, wording.strength, wording.basis and f"basis: {wording.basis}") if part]
    if cited and not (same and not wording.strength):
        yield f"{margin}[{'; '.join(cited)}]"
    if wording.reading:
        yield f"{margin}reading: {wording.reading}"
