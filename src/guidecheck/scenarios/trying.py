"""Features, run here and now: what their scenarios have shown, and which of them failed."""

import io
import os
from collections.abc import Sequence
from contextlib import redirect_stderr, redirect_stdout
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from guidecheck.authoring.folder import default_rules
from guidecheck.diagnostics import Span, fault
from guidecheck.guideline import Library
from guidecheck.scenarios.observations import Observation, load_observations, observed_in_cases
from guidecheck.scenarios.rule_pack import pack_above

SUFFIX = ".feature"


@dataclass(frozen=True, slots=True)
class Tried:
    """What features have shown; `report` is what pytest has to say where some of them failed."""

    observations: tuple[Observation, ...]
    report: str = ""


def try_all(library: Library, rules: Path | None, named: Sequence[Path]) -> Tried:
    """What the cases beside the guidelines and the features show: features are run, recorded files are read.

    Where none is named, it is the `features` folder beside the rules.
    """
    recorded = [path for path in named if path.is_file() and path.suffix != SUFFIX]
    features = [path for path in named if path not in recorded] or ([] if named else _beside(rules))
    seen = [one for path in recorded for one in load_observations(path)]
    tried = run_features(features, rules) if features else Tried(())
    return Tried((*observed_in_cases(library, rules), *seen, *tried.observations), tried.report)


def _beside(rules: Path | None) -> list[Path]:
    features = (rules or default_rules()).resolve().parent / "features"
    return [features] if features.is_dir() else []


def rules_beside(named: Sequence[Path]) -> Path | None:
    """The rules of the first feature that has some above it, looked for as pytest does; else the built-in ones."""
    found = (pack_above((path / "any").resolve(), Path.cwd()) for path in [*named, Path("features")])
    return next((folder for folder in found if folder is not None), None)


def run_features(paths: Sequence[Path], rules: Path | None) -> Tried:
    """Run the features with pytest in this process, with no configuration but our own."""
    import pytest

    for path in paths:
        if not path.exists():
            raise fault(Span(str(path)), "no such feature or folder")
    with TemporaryDirectory() as folder:
        seen, ini = Path(folder, "seen.txt"), Path(folder, "pytest.ini")
        ini.write_text("[pytest]\n", encoding="utf-8")
        options = ["-q", "--no-header", "--tb=short", "--color=no", "--assert=plain", "-p", "no:cacheprovider"]
        options += ["-p", "no:randomly", "-c", str(ini), "--rootdir", os.fspath(Path.cwd())]
        options += [f"--guidecheck-coverage={seen}", *([f"--guidecheck-rules={rules.resolve()}"] if rules else [])]
        output = io.StringIO()
        with redirect_stdout(output), redirect_stderr(output):
            code = pytest.main([*options, *map(str, paths)])
        observations = tuple(load_observations(seen)) if seen.exists() else ()
    return Tried(observations, "" if code == pytest.ExitCode.OK else output.getvalue())
