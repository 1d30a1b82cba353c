"""A recommendation read aloud: its criteria as an indented tree of words, and the questions that it asks."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass

from guidecheck.authoring.ids import CONCEPT, ITSELF, NOT_LIFTED, ROOT, UNLESS
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


_GROUPS = (
    ("requirements (all of them must hold)", "requirements"),
    ("indications (one of them is enough)", "indications"),
    ("limits (none of them may hold)", "limits"),
)


def criterion_lines(recommendation: Recommendation, named: set[str]) -> Iterator[str]:
    """The recommendation as a tree: its studies, then its requirements, indications and limits.

    Concepts in *named* stand there by name; one that is shown in full is named from then on.
    """
    root = recommendation.wordings[ROOT]
    yield f"{recommendation.program.id}: {recommendation.title}"
    if root.text != recommendation.title:
        yield f"  {root.text}"
    yield from _source(root, "  ")
    yield f"  speaks to: {'; '.join(scope_words(scope) for scope in recommendation.scopes)}"
    for title, group in _GROUPS:
        ids: Sequence[CriterionId] = getattr(recommendation, group)
        if ids:
            yield f"  {title}:"
        for id_ in ids:
            yield from _tree(_Page(recommendation, named), id_, 2)


def concept_lines(recommendation: Recommendation, name: str, named: set[str]) -> Iterator[str]:
    """A concept as a tree, out of a recommendation that uses it."""
    yield from _tree(_Page(recommendation, named), CONCEPT + name, 0)


@dataclass(frozen=True, slots=True)
class _Page:
    """What is being read aloud, and the concepts that are only named in it."""

    recommendation: Recommendation
    named: set[str]

    @property
    def criteria(self) -> Mapping[CriterionId, Criterion]:
        return self.recommendation.program.by_id()

    @property
    def wordings(self) -> Mapping[CriterionId, Wording]:
        return self.recommendation.wordings


def question_lines(
    recommendation: Recommendation, vocabulary: Vocabulary, start: CriterionId, named: Collection[str]
) -> Iterator[str]:
    """The facts that a criterion asks for, each with its question, without those of the concepts that are *named*."""
    criteria, left_out = recommendation.program.by_id(), frozenset(CONCEPT + name for name in named) - {start}
    asked = dict.fromkeys(facts_asked(start, criteria, left_out))
    further = set(facts_asked(start, criteria)) - asked.keys()
    yield "facts asked, beside those of the concepts:" if further else "facts asked:"
    for name in asked:
        fact = vocabulary.facts[name]
        unit = f" [{fact.unit}]" if fact.unit else ""
        yield f"  {name}: {fact.question}{unit}"


def facts_asked(
    id_: CriterionId, criteria: Mapping[CriterionId, Criterion], left_out: Collection[CriterionId] = ()
) -> Iterator[str]:
    """The facts that a criterion asks for, as often as it does, without those of the parts that are *left_out*."""
    criterion = criteria[id_]
    if isinstance(criterion, Comparison):
        yield criterion.fact
    for part in parts_of(criterion):
        if part not in left_out:
            yield from facts_asked(part, criteria, left_out)


def scope_words(scope: Scope) -> str:
    """The studies of a scope."""
    return f"{scope.modality}{', ' + scope.technique if scope.technique else ''} of {', '.join(scope.regions)}"


def _tree(page: _Page, id_: CriterionId, depth: int, whole: Wording | None = None) -> Iterator[str]:
    """The criterion and, under it, what it is made of; the source of the *whole* is not said again."""
    wording, margin = page.wordings[id_], "  " * depth
    unless = waiver_of(page.criteria, id_)
    test = f"{id_}{ITSELF}" if unless else id_
    yield f"{margin}- {short_id(id_)}: {wording.text}"
    yield from _source(wording, margin + "  ", whole)
    yield from _test(page, page.criteria[test], depth + 1, wording)
    if unless:
        yield f"{margin}  unless"
        yield from _unless(page, unless, depth + 2, wording)


def _unless(page: _Page, id_: CriterionId, depth: int, waived: Wording) -> Iterator[str]:
    """What waives or lifts the criterion; where nobody named it, only what it is made of."""
    if id_.endswith(UNLESS):
        yield from _test(page, page.criteria[id_], depth, waived)
    else:
        yield from _tree(page, id_, depth, waived)


def short_id(id_: CriterionId) -> str:
    """The id as its author wrote it."""
    return id_.rpartition("/")[2]


def waiver_of(criteria: Mapping[CriterionId, Criterion], id_: CriterionId) -> CriterionId | None:
    """What waives the criterion or lifts it, if anything does."""
    lifted = criteria.get(f"{id_}{NOT_LIFTED}")
    if isinstance(lifted, Not):
        return lifted.part
    return parts_of(criteria[id_])[1] if f"{id_}{ITSELF}" in criteria else None


def _test(page: _Page, criterion: Criterion, depth: int, whole: Wording) -> Iterator[str]:
    margin = "  " * depth
    match criterion:
        case Comparison():
            yield f"{margin}{comparison_words(criterion)}"
        case Not():
            yield f"{margin}not"
            yield from _tree(page, criterion.part, depth + 1, whole)
        case AtLeast() if name := concept_of(criterion):
            yield from _concept(page, name, depth, whole)
        case AtLeast():
            yield f"{margin}{count_words(criterion.count, criterion.parts)}"
            for part in criterion.parts:
                yield from _tree(page, part, depth + 1, whole)


def _concept(page: _Page, name: str, depth: int, whole: Wording) -> Iterator[str]:
    """The concept by its name, with its words where they are others; the first time in full where that is wanted."""
    margin, wording = "  " * depth, page.wordings[CONCEPT + name]
    if name in page.named:
        said = "" if wording.text == whole.text else f": {wording.text}"
        yield f"{margin}{CONCEPT}{name}{said}{f' [{wording.citation}]' if wording.citation else ''}"
        return
    page.named.add(name)
    yield f"{margin}{CONCEPT}{name}"
    yield from _tree(page, CONCEPT + name, depth + 1, whole)


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
    rows = f"rows: {', '.join(wording.rows)}" if wording.rows else ""
    basis = f"basis: {wording.basis}" if wording.basis else ""
    cited = [part for part in (wording.citation, wording.strength, basis, rows) if part]
    if cited and not (same and not wording.strength and not rows):
        yield f"{margin}[{'; '.join(cited)}]"
    if wording.reading:
        yield f"{margin}reading: {wording.reading}"
