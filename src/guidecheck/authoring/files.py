"""The files of a rules folder as nodes, and faults for those that nothing would read."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from guidecheck.authoring.faults import Faults
from guidecheck.authoring.folder import CASES, FACTS, GUIDELINE, SHARED, RulePaths, rule_paths
from guidecheck.diagnostics import Diagnostic, Span, did_you_mean, fault
from guidecheck.form_faults import empty_values
from guidecheck.source import Node, read_document


@dataclass(frozen=True, slots=True)
class RuleFiles:
    """The content of a rules folder, file by file; names are relative to where the user stands."""

    root: Path
    topics: Mapping[str, Node] = field(default_factory=dict)
    language: Node | None = None
    concepts: Node | None = None
    editions: Node | None = None
    codes: Node | None = None
    guidelines: Mapping[str, Node] = field(default_factory=dict)


def read_folder(root: Path, faults: Faults) -> RuleFiles:
    """Every file that the library is made of, parsed."""
    if not root.is_dir():
        raise fault(Span(str(root)), "no such folder", "name a folder that holds `facts/` and guidelines")
    paths = rule_paths(root)
    faults.found.extend(_structure(paths))
    faults.unread.update(fault.span.file for fault in faults.found)
    shared = _filled(_read_all(paths.shared, paths, faults), faults)
    return RuleFiles(
        root,
        topics=_read_all(paths.topics, paths, faults),
        language=shared.get("language.yaml"),
        concepts=shared.get("concepts.yaml"),
        editions=shared.get("editions.yaml"),
        codes=shared.get("codes.yaml"),
        guidelines=_filled(_read_all(paths.guidelines, paths, faults), faults),
    )


def read_cases(root: Path, faults: Faults) -> dict[str, Node]:
    """Every `cases.yaml`, parsed, by its guideline."""
    paths = rule_paths(root)
    return _filled(_read_all(paths.cases, paths, faults), faults)


def _read_all(files: Mapping[str, Path], paths: RulePaths, faults: Faults) -> dict[str, Node]:
    found = {key: _read(path, paths, faults) for key, path in files.items()}
    return {key: node for key, node in found.items() if node is not None}


def _read(path: Path, paths: RulePaths, faults: Faults) -> Node | None:
    with faults.collecting():
        return faults.take(read_document(path, paths.name(path)))
    faults.cannot_take(path, paths.name(path))
    return None


def _filled(nodes: dict[str, Node], faults: Faults) -> dict[str, Node]:
    """The nodes, once every key without a value is among the faults."""
    for node in nodes.values():
        faults.found.extend(empty_values(node))
    return nodes


def _structure(paths: RulePaths) -> Iterator[Diagnostic]:
    """Files that are missing, and files that stand where nothing reads them."""
    for name in ("language.yaml", "editions.yaml"):
        if name not in paths.shared:
            yield Diagnostic(Span(f"{paths.root.name}/{name}"), "the file is missing")
    if not paths.topics:
        yield Diagnostic(Span(f"{paths.root.name}/{FACTS}/"), "no facts", "the vocabulary stands in `facts/*.yaml`")
    for guideline, path in paths.cases.items():
        if guideline not in paths.guidelines:
            yield Diagnostic(Span(paths.name(path)), f"no `{GUIDELINE}` stands beside it")
    for path in paths.strange:
        yield Diagnostic(Span(paths.name(path)), f"nothing reads a file `{path.name}` here", _place_for(path, paths))


def _place_for(path: Path, paths: RulePaths) -> str:
    """What the author may have meant."""
    parts = path.relative_to(paths.root).parts
    if path.name in {GUIDELINE, CASES}:
        return f"a guideline stands two folders down: {paths.root.name}/SOURCE/CHAPTER/{path.name}"
    if parts[0] == FACTS:
        return "topics stand in `facts/`, and their names end in .yaml"
    names = SHARED if len(parts) == 1 else (GUIDELINE, CASES)
    return did_you_mean(path.name, names) or f"the files here are {', '.join(f'`{name}`' for name in names)}"
