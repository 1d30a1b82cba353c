"""What there is to look up: the guidelines with their counts, and each guideline, concept and fact in words."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from guidecheck.authoring.contents import criteria_in, rows_in
from guidecheck.authoring.folder import default_rules
from guidecheck.authoring.ids import CONCEPT
from guidecheck.authoring.reading_aloud import concept_lines, criterion_lines, question_lines
from guidecheck.diagnostics import did_you_mean, wrong_call
from guidecheck.guideline import Guideline, Library, Recommendation
from guidecheck.vocabulary import FactDef


@dataclass(frozen=True, slots=True)
class Entry:
    """A guideline as the list shows it."""

    id: str
    title: str
    edition: str
    regions: tuple[str, ...]
    recommendations: tuple[str, ...]
    criteria: int
    rows_encoded: int
    rows_not_encoded: int
    cases: int


def entries(library: Library, cases: Mapping[str, int] | None = None) -> list[Entry]:
    """Every guideline with its counts; *cases* as `case_counts` gives them."""
    return [
        Entry(
            id=guideline.id,
            title=guideline.title,
            edition=guideline.edition,
            regions=guideline.regions,
            recommendations=tuple(recommendation.id for recommendation in guideline.recommendations),
            criteria=criteria_in(guideline),
            rows_encoded=len(rows_in(guideline)),
            rows_not_encoded=len(guideline.not_encoded),
            cases=(cases or {}).get(guideline.id, 0),
        )
        for guideline in library.guidelines.values()
    ]


def case_counts(folder: Path | None = None) -> dict[str, int]:
    """How many cases stand in the `cases.yaml` of each guideline."""
    from guidecheck.authoring.faults import Faults
    from guidecheck.authoring.files import read_cases

    nodes = read_cases(folder or default_rules(), Faults())
    return {id_: len(node.mapping["cases"].items) if "cases" in node.mapping else 0 for id_, node in nodes.items()}


def known_ids(library: Library) -> list[str]:
    """Everything that `show` can show."""
    recommendations = [
        f"{guideline.id}/{recommendation.id}"
        for guideline in library.guidelines.values()
        for recommendation in guideline.recommendations
    ]
    return [*library.guidelines, *recommendations, *concepts_in(library), *library.vocabulary.facts]


def show(library: Library, id_: str, *, in_full: bool = False) -> list[str]:
    """The guideline, recommendation, concept or fact *id_* as lines of text; raises `InvalidInput` for another.

    Concepts that it uses are named, or *in_full* shown where they are first used.
    """
    named = set() if in_full else set(concepts_in(library))
    name = id_.removeprefix(CONCEPT)
    found = library.recommendation(id_)
    if id_ in library.guidelines:
        lines = list(_guideline(library, library.guidelines[id_], named))
    elif found is not None:
        lines = list(_recommendation(library, *found, named))
    elif name in concepts_in(library):
        lines = list(_concept(library, name, named))
    elif id_ in library.vocabulary.facts:
        lines = list(_fact(library.vocabulary.facts[id_], library))
    else:
        raise wrong_call("rules show", f"nothing is named `{id_}`", did_you_mean(id_, known_ids(library)))
    return lines if in_full else [*lines, *_hint(lines)]


def _hint(lines: Sequence[str]) -> Iterator[str]:
    """How a concept that is only named is shown."""
    named = next((word.strip(":") for line in lines for word in line.split()[:1] if word.startswith(CONCEPT)), "")
    if named:
        yield ""
        yield f"To read a concept: `guidecheck rules show {named}`; `--full` shows all where they are used."


def concepts_in(library: Library) -> dict[str, Recommendation]:
    """Each concept in use, with a recommendation that uses it."""
    return {
        id_.removeprefix(CONCEPT): recommendation
        for guideline in library.guidelines.values()
        for recommendation in guideline.recommendations
        for id_ in recommendation.wordings
        if id_.startswith(CONCEPT) and "/" not in id_.removeprefix(CONCEPT)
    }


def _guideline(library: Library, guideline: Guideline, named: set[str]) -> Iterator[str]:
    edition = library.editions[guideline.edition].title if guideline.edition in library.editions else ""
    yield f"{guideline.id}: {guideline.title}"
    yield f"edition: {guideline.edition} ({edition})"
    if guideline.chapter:
        yield f"chapter: {guideline.chapter}"
    yield f"regions: {', '.join(guideline.regions)}"
    for recommendation in guideline.recommendations:
        yield ""
        yield from criterion_lines(recommendation, named)
    if guideline.not_encoded:
        yield ""
        yield "not encoded:"
        yield from (f"  {part.row}: {part.reason}" for part in guideline.not_encoded)


def _recommendation(
    library: Library, guideline: Guideline, recommendation: Recommendation, named: set[str]
) -> Iterator[str]:
    only_named = frozenset(named)
    yield f"{guideline.id}: {guideline.title} ({guideline.edition})"
    yield ""
    yield from criterion_lines(recommendation, named)
    yield ""
    yield from question_lines(recommendation, library.vocabulary, recommendation.program.root, only_named)


def _concept(library: Library, name: str, named: set[str]) -> Iterator[str]:
    user, only_named = concepts_in(library)[name], frozenset(named)
    yield from concept_lines(user, name, named)
    yield ""
    yield from question_lines(user, library.vocabulary, CONCEPT + name, only_named)


def _fact(fact: FactDef, library: Library) -> Iterator[str]:
    yield f"{fact.name}: {fact.question}"
    yield f"  a {fact.kind} about the {fact.per}{', in ' + fact.unit if fact.unit else ''}"
    if fact.choices:
        yield f"  one of {', '.join(fact.choices)}"
    ends = [f"{word} {end:g}" for word, end in (("from", fact.minimum), ("to", fact.maximum)) if end is not None]
    if ends:
        yield f"  {' '.join(ends)}"
    yield f"  documented by: {fact.supplier}"
    if fact.computed:
        yield "  derived from other facts and dates where it is not stated"
    yield from (f"  example: {example.text}" for example in fact.examples)
    users = [
        rec.program.id
        for guideline in library.guidelines.values()
        for rec in guideline.recommendations
        if any(comparison.fact == fact.name for comparison in rec.program.comparisons())
    ]
    yield f"  asked by: {', '.join(users) or 'no guideline'}"
