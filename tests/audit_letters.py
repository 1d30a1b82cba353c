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


LEFT_OPEN = "\nA tumor cannot be ruled out. There is a new injury. There is no new injury.\n\nIMR ISSUES"
"""What every fourth letter says besides, at the end of its summary: a doubt, and a contradiction."""


def write_letters(folder: Path, count: int, seed: int = 1) -> Path:
    """So many letters in a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    for number, (name, text) in enumerate(letters(count, seed), 1):
        told = text.replace("\n\nIMR ISSUES", LEFT_OPEN, 1) if number % 4 == 0 else text
        (folder / name).write_text(told, encoding="utf-8")
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
