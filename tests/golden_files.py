"""Golden files: what a report or diagnostic looked like when a person last read it."""

import os
from pathlib import Path

GOLDEN = Path(__file__).parent / "golden"


def matches_golden(name: str, text: str) -> None:
    """Compare *text* with `tests/golden/NAME`; GUIDECHECK_UPDATE_GOLDEN=1 writes it anew."""
    path = GOLDEN / name
    if os.environ.get("GUIDECHECK_UPDATE_GOLDEN"):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    assert path.exists(), f"{path} is missing: set GUIDECHECK_UPDATE_GOLDEN=1 to write it, then read it"
    assert text == path.read_text(encoding="utf-8")
