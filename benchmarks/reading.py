"""Reading: letters a second from text and from PDF on one core, the reader's import, memory over many letters.

`python -m benchmarks.reading [FOLDER] [--letters 20000]` takes the letters of a folder (else the fixtures of the tests)
again and again.
"""

import argparse
import gc
import statistics
import sys
import time
from collections.abc import Callable, Iterator
from itertools import cycle, islice
from pathlib import Path

from benchmarks.processes import surroundings, worked
from benchmarks.table import Row, machine, print_table
from guidecheck.authoring.cache import load_cached
from guidecheck.authoring.garbage import kept_for_good
from guidecheck.reading.document import open_document
from guidecheck.reading.lexicon_reader import LexiconReader
from guidecheck.reading.source_text import SourceText

ROOT = Path(__file__).parents[1]
FIXTURES = ROOT / "tests" / "fixtures" / "letters"


def main() -> int:
    """Measure and print."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("folder", type=Path, nargs="?", default=FIXTURES)
    options.add_argument("--letters", type=int, default=20_000)
    arguments = options.parse_args()
    files = sorted(path for path in arguments.folder.rglob("*") if path.suffix in {".txt", ".pdf"})
    sources = [open_document(path)[0] for path in files]
    library = load_cached(ROOT / "rules")
    reader = LexiconReader(library.vocabulary, library.codes)
    kept_for_good()  # as an audit does
    print(machine(), f"{len(files)} documents, {statistics.mean(len(one.raw) for one in sources) / 1000:.1f} kB each")
    imported = Row("import of the reader", import_time(), "ms")
    print_table("Reading, one core", [*rates(reader, files, sources), imported])
    print_table(f"Memory over {arguments.letters:,} letters", list(memory(reader, sources, arguments.letters)))
    return 0


def rates(reader: LexiconReader, files: list[Path], sources: list[SourceText]) -> Iterator[Row]:
    """Whole readings a second; a PDF's includes opening it, which is also timed alone."""
    yield Row(
        "from text: structure, studies, facts", best(lambda: [reader.read(one) for one in sources], len(sources)), "/s"
    )
    if pdfs := [path for path in files if path.suffix == ".pdf"]:
        read = best(lambda: [reader.read(open_document(path)[0]) for path in pdfs], len(pdfs))
        yield Row("from PDF, opening included", read, "/s")
        yield Row("PDF opened, nothing read", best(lambda: [open_document(path) for path in pdfs], len(pdfs)), "/s")


def best(step: Callable[[], object], count: int, times: int = 5) -> float:
    """Documents a second of processor time, the best of some runs."""
    taken = []
    for _ in range(times):
        begun = time.process_time()
        step()
        taken.append(time.process_time() - begun)
    return count / min(taken)


def import_time(python: str = sys.executable, **settings: str) -> float:
    """Milliseconds of processor time that importing the reader adds to an empty process, the best of 9."""
    environment = surroundings(**settings)
    loaded = worked([python, "-c", "import guidecheck.reading.lexicon_reader"], environment)
    return loaded - worked([python, "-c", "pass"], environment)


def memory(reader: LexiconReader, sources: list[SourceText], letters: int) -> Iterator[Row]:
    """Resident memory at fifths of the way."""
    for number, source in enumerate(islice(cycle(sources), letters), 1):
        reader.read(source)
        if number % (letters // 5) == 0:
            gc.collect()
            yield Row(f"after {number:,}", resident(), "MB")


def resident() -> float:
    """Resident memory of this process in megabytes."""
    fields = Path("/proc/self/statm").read_text(encoding="ascii").split()
    return int(fields[1]) * 4096 / 1e6


if __name__ == "__main__":
    sys.exit(main())
