"""Everything that can be said about a folder of rules: its faults, what its cases prove, and how much it holds."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from guidecheck.authoring.case_words import check_case_words
from guidecheck.authoring.cases import Run, run_cases
from guidecheck.authoring.contents import concept_criteria, criteria_in, rows_in
from guidecheck.authoring.coverage import uncovered
from guidecheck.authoring.faults import Faults
from guidecheck.authoring.files import RuleFiles, read_cases, read_folder
from guidecheck.authoring.folder import CASES, default_rules, rule_paths
from guidecheck.authoring.load import library_of
from guidecheck.diagnostics import Diagnostic, Span
from guidecheck.guideline import Library
from guidecheck.source import Node


@dataclass(frozen=True, slots=True)
class Counts:
    """How much a folder of rules holds."""

    facts: int
    concepts: int
    guidelines: int
    recommendations: int
    criteria: int
    cases: int
    rows_encoded: int
    rows_not_encoded: int


@dataclass(frozen=True, slots=True)
class LintReport:
    """The library as far as it is sound, every fault in file order, and the counts."""

    library: Library
    faults: tuple[Diagnostic, ...]
    counts: Counts

    @property
    def is_clean(self) -> bool:
        """Whether nothing is wrong."""
        return not self.faults


def lint(folder: Path | None = None) -> LintReport:
    """The report on the rules in *folder*; raises `InvalidInput` only where there is no such folder."""
    faults = Faults()
    root = folder or default_rules()
    content = read_folder(root, faults)
    library = library_of(content, faults)
    cases = read_cases(root, faults)
    faults.found.extend(_unproved(library, root))
    _prove(library, cases, content, faults)
    return LintReport(library, tuple(sorted(set(faults.without_consequences()))), _counts(library, cases, content))


def _unproved(library: Library, root: Path) -> Iterator[Diagnostic]:
    with_cases = rule_paths(root).cases
    for id_, guideline in library.guidelines.items():
        if id_ not in with_cases and guideline.recommendations:
            here = Span(guideline.recommendations[0].span.file)
            yield Diagnostic(here, f"no `{CASES}` stands beside it", "each criterion is proved by small cases")


def _prove(library: Library, cases: Mapping[str, Node], content: RuleFiles, faults: Faults) -> None:
    """Run the cases of every guideline that is sound, as is all that guidelines share; else check their words only."""
    faulty = faults.files()
    shared = [*content.topics.values(), content.language, content.concepts]
    sound = not any(node is not None and node.span.file in faulty for node in shared)
    runs: dict[str, Sequence[Run]] = {}
    for id_, node in cases.items():
        guideline, written = library.guidelines.get(id_), content.guidelines.get(id_)
        if sound and guideline and written and not faulty & {node.span.file, written.span.file}:
            found = run_cases(guideline, node, library.vocabulary, faults)
            runs.update({} if found is None else {id_: found})
        else:
            check_case_words(node, written, library.vocabulary, faults)
    if not sound:
        return
    proved = [library.guidelines[id_] for id_ in runs]
    # A concept may be shown by any guideline: only when all of them have run is it known that none does.
    exempt = concept_criteria(library) if len(runs) < len(cases) else frozenset()
    faults.found.extend(uncovered(proved, [run for part in runs.values() for run in part], library.vocabulary, exempt))


def _counts(library: Library, cases: Mapping[str, Node], content: RuleFiles) -> Counts:
    guidelines = library.guidelines.values()
    return Counts(
        facts=len(library.vocabulary.facts),
        concepts=len(content.concepts.mapping) if content.concepts else 0,
        guidelines=len(guidelines),
        recommendations=sum(len(guideline.recommendations) for guideline in guidelines),
        criteria=sum(criteria_in(guideline) for guideline in guidelines) + len(concept_criteria(library)),
        cases=sum(cases_in(node) for node in cases.values()),
        rows_encoded=sum(len(rows_in(guideline)) for guideline in guidelines),
        rows_not_encoded=sum(len(guideline.not_encoded) for guideline in guidelines),
    )


def cases_in(node: Node) -> int:
    """How many cases a `cases.yaml` holds."""
    return len(node.mapping["cases"].items) if "cases" in node.mapping else 0
