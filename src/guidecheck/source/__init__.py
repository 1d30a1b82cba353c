"""Strict YAML and JSON in which every value knows the line and column it stands in.

YAML guesses: `no` becomes false, `12:30` becomes 750, a key written twice keeps the last value. Each guess is a
diagnostic here. A file that can be read in spite of them is still read, so that the faults of its content show too.
"""

from pathlib import Path

from guidecheck.diagnostics import Span, fault
from guidecheck.source.json_reader import read_json
from guidecheck.source.node import Document, Node, Scalar
from guidecheck.source.yaml_reader import read_yaml

__all__ = ["Document", "Node", "Scalar", "parse", "read", "read_document"]

MAX_BYTES = 8_000_000


def read(path: Path, name: str | None = None) -> Node:
    """The content of a `.yaml`, `.yml` or `.json` file; raises `InvalidInput` with every fault in how it is written."""
    return read_document(path, name).sound()


def read_document(path: Path, name: str | None = None) -> Document:
    """The file as far as it can be read; raises `InvalidInput` where it cannot. *name* stands in diagnostics."""
    file = name or str(path)
    try:
        size = path.stat().st_size
        raw = path.read_bytes() if size <= MAX_BYTES else b""
    except OSError as error:
        raise fault(Span(file), f"cannot be read: {(error.strerror or str(error)).lower()}") from None
    if size > MAX_BYTES:
        raise fault(Span(file), f"{size:,} bytes is more than a file may have ({MAX_BYTES:,})")
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = raw[: error.start].count(b"\n") + 1
        raise fault(Span(file, line), "not UTF-8 text", "save the file as UTF-8") from None
    return _parsed(text, file, is_json=path.suffix.lower() == ".json")


def parse(text: str, file: str, *, is_json: bool = False) -> Node:
    """The content of *text*; *file* names it in diagnostics."""
    return _parsed(text, file, is_json=is_json).sound()


def _parsed(text: str, file: str, *, is_json: bool) -> Document:
    return read_json(text, file) if is_json else read_yaml(text, file)
