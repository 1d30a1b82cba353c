"""Made-up letters for the tests of the audit, and the bytes of what an audit writes."""

from collections.abc import Mapping
from hashlib import sha256
from pathlib import Path

from benchmarks.generate import letters

from guidecheck.audit.store import LOCK, TIMINGS

DAMAGES: Mapping[str, bytes] = {
    "a program": b"\x7fELF\x00\x00\x01",
    "half a PDF": b"%PDF-1.7\n1 0 obj\n<< /Type /Catalog",
    "a shopping list": b"Milk, bread, six eggs.\n",
    "blank": b" \n\n \n",
}


def write_letters(folder: Path, count: int, seed: int = 1) -> Path:
    """So many letters in a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in letters(count, seed):
        (folder / name).write_text(text, encoding="utf-8")
    return folder


def write_damaged(folder: Path, count: int) -> Path:
    """So many files that are no letters, in turn of each kind, no two of the same content."""
    folder.mkdir(parents=True, exist_ok=True)
    kinds = list(DAMAGES.values())
    for number in range(count):
        content = kinds[number % len(kinds)]
        tail = b"%d\n" % number if content.strip() else b"\n" * number
        (folder / f"damaged-{number:04d}.txt").write_bytes(content + tail)
    return folder


def output_of(out: Path) -> dict[str, str]:
    """A digest of every file that must be the same whatever happened on the way."""
    files = sorted(path for path in out.rglob("*") if path.is_file() and path.name not in {TIMINGS, LOCK})
    return {str(path.relative_to(out)): sha256(path.read_bytes()).hexdigest() for path in files}
