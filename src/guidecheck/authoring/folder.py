"""Where rules lie: the folder, and the files in it that have a meaning."""

import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

import guidecheck

GUIDELINE, CASES = "guideline.yaml", "cases.yaml"
SHARED = ("codes.yaml", "concepts.yaml", "editions.yaml", "language.yaml")
FACTS = "facts"


@dataclass(frozen=True, slots=True)
class RulePaths:
    """The files of a rules folder by what they are; `strange` are those that nothing would read."""

    root: Path
    topics: Mapping[str, Path] = field(default_factory=dict)
    shared: Mapping[str, Path] = field(default_factory=dict)
    guidelines: Mapping[str, Path] = field(default_factory=dict)
    cases: Mapping[str, Path] = field(default_factory=dict)
    strange: tuple[Path, ...] = ()

    def name(self, path: Path) -> str:
        """The file as diagnostics name it: from the rules folder on."""
        return (Path(self.root.name) / path.relative_to(self.root)).as_posix()


def default_rules() -> Path:
    """The folder that `GUIDECHECK_RULES` names, else the wheel's own, else `rules/` of the source tree."""
    named = os.environ.get("GUIDECHECK_RULES")
    if named:
        return Path(named)
    package = Path(guidecheck.__file__).parent
    packaged = package / "rules"
    return packaged if packaged.is_dir() else package.parents[1] / "rules"


def rule_paths(root: Path) -> RulePaths:
    """The YAML files under *root*; hidden ones are left alone."""
    found: dict[str, dict[str, Path]] = {"topics": {}, "shared": {}, "guidelines": {}, "cases": {}}
    strange: list[Path] = []
    for path in yaml_files(root):
        kind, name = _kind_of(path.relative_to(root).parts)
        if kind:
            found[kind][name] = path
        else:
            strange.append(path)
    return RulePaths(root, **found, strange=tuple(strange))


def yaml_files(root: Path) -> Iterator[Path]:
    """Every YAML file under *root*, in order."""
    for here, folders, files in os.walk(root):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        yield from (Path(here) / name for name in sorted(files) if _is_yaml(name))


def _is_yaml(name: str) -> bool:
    return name.lower().endswith((".yaml", ".yml")) and not name.startswith(".")


def _kind_of(parts: tuple[str, ...]) -> tuple[str, str]:
    match parts:
        case (name,) if name in SHARED:
            return "shared", name
        case ("facts", name) if name.endswith(".yaml"):
            return "topics", name.removesuffix(".yaml")
        case (source, chapter, "guideline.yaml"):
            return "guidelines", f"{source}/{chapter}"
        case (source, chapter, "cases.yaml"):
            return "cases", f"{source}/{chapter}"
        case _:
            return "", ""
