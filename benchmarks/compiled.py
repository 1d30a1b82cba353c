"""The reader as it stands and compiled by `make compiled`, side by side: letters a second, and that all read the same.

`make compiled` may have taken another Python, so that one reads with the source as it stands as well.
`python -m benchmarks.compiled FOLDER [PYTHON]` takes the letters of a folder (else the fixtures of the tests).
"""

import argparse
import hashlib
import json
import platform
import sys
from pathlib import Path
from typing import TypedDict

from benchmarks.processes import answered
from benchmarks.reading import FIXTURES, ROOT, import_time, rates
from benchmarks.table import Row, machine, print_table
from guidecheck.authoring.cache import load_cached
from guidecheck.authoring.garbage import kept_for_good
from guidecheck.reading.document import open_document
from guidecheck.reading.lexicon_reader import LexiconReader

COMPILED = ROOT / ".venv-compiled" / "bin" / "python"
TURNS = 3


class Run(TypedDict):
    """What one process measured: which Python, a fingerprint of what was read, and documents a second."""

    python: str
    read: str
    rates: dict[str, float]


def main() -> int:
    """Measure each in turn, some times, and print the best of each."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("folder", type=Path, nargs="?", default=FIXTURES)
    options.add_argument("python", type=Path, nargs="?", default=COMPILED)
    options.add_argument("--child", action="store_true")
    arguments = options.parse_args()
    if arguments.child:
        print(json.dumps(measured(arguments.folder)))
        return 0
    own, other = sys.executable, str(arguments.python)
    source = {"PYTHONPATH": str(ROOT / "src")}
    ways = {"as it stands": (own, source), "as it stands, there": (other, source), "compiled": (other, {})}
    runs = [(name, child(*way, arguments.folder)) for _ in range(TURNS) for name, way in ways.items()]
    print(machine())
    for name, (python, settings) in ways.items():
        mine = [run for ran, run in runs if ran == name]
        rows = [*fastest(mine), Row("import of the reader", import_time(python, **settings), "ms")]
        print_table(f"The reader {name}: Python {mine[0]['python']}", rows)
    same = len({run["read"] for _, run in runs}) == 1
    print("\nAll read the same." if same else "\nThey do not read the same.")
    return 0 if same else 1


def child(python: str, settings: dict[str, str], folder: Path) -> Run:
    """What a new process of *python* measures."""
    command = [python, "-m", "benchmarks.compiled", str(folder), "--child"]
    found: Run = json.loads(answered(command, **settings))
    return found


def fastest(runs: list[Run]) -> list[Row]:
    """The best of some runs for each rate."""
    return [Row(what, max(run["rates"][what] for run in runs), "/s") for what in runs[0]["rates"]]


def measured(folder: Path) -> Run:
    """Documents a second from text and from PDF, and a fingerprint of everything that was read."""
    library = load_cached(ROOT / "rules")
    reader = LexiconReader(library.vocabulary, library.codes)
    kept_for_good()  # as an audit does
    files = sorted(path for path in folder.rglob("*") if path.suffix in {".txt", ".pdf"})
    sources = [open_document(path)[0] for path in files]
    read = hashlib.sha256(repr([reader.read(one) for one in sources]).encode()).hexdigest()
    python = f"{platform.python_version()}, {Path(sys.executable).resolve()}"
    return Run(python=python, read=read, rates={row.name: row.value for row in rates(reader, files, sources)})


if __name__ == "__main__":
    sys.exit(main())
