"""Installed packages that offer readers, made in a folder for a test."""

import os
from pathlib import Path

ROOT = Path(__file__).parents[1]


def install(folder: Path, module: str, code: str, **readers: str) -> None:
    """Put a package with the module *code* and these readers into *folder*, which is to be on the import path."""
    (folder / f"{module}.py").write_text(code, encoding="utf-8")
    about = folder / f"{module}-1.0.dist-info"
    about.mkdir()
    (about / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {module}\nVersion: 1.0\n", encoding="utf-8")
    lines = [f"{name} = {value}" for name, value in readers.items()]
    (about / "entry_points.txt").write_text("\n".join(["[guidecheck.readers]", *lines, ""]), encoding="utf-8")


def environment(folder: Path, **more: str) -> dict[str, str]:
    """An environment in which the packages of *folder* are installed."""
    return {**os.environ, "PYTHONPATH": str(folder), **more}


def documented_reader() -> str:
    """The example in docs/readers.md."""
    text = (ROOT / "docs" / "readers.md").read_text(encoding="utf-8")
    return text.split("```python\n", 1)[1].split("```", 1)[0]
