"""The text of a rule file by place: which characters a value takes up, and where its lines begin and end."""

import re
from bisect import bisect
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import accumulate
from pathlib import Path

from guidecheck.diagnostics import Span
from guidecheck.source import Node, read

_OPENERS = {"{": "}", "[": "]"}
_PLAIN = re.compile(r"[^\s,}\]#][^,}\]#\n]*?(?=\s*(?:[,}\]#\n]|$))")


@dataclass(frozen=True, slots=True)
class Source:
    """A rule file: its text, its nodes by place, and where its lines begin."""

    text: str
    root: Node
    starts: tuple[int, ...]

    @classmethod
    def of(cls, path: Path, name: str) -> "Source":
        """The file at *path*."""
        text = path.read_text(encoding="utf-8")
        lengths = (len(line) for line in text.splitlines(keepends=True))
        return cls(text, read(path, name), (0, *accumulate(lengths)))

    def mapping_at(self, span: Span) -> Node | None:
        """The mapping that stands at *span*."""
        places = ((node.span.line, node.span.column) for node in _mappings(self.root))
        wanted = (span.line, span.column)
        return next((node for node, at in zip(_mappings(self.root), places, strict=True) if at == wanted), None)

    def offset(self, span: Span) -> int:
        """Where in the text the place is."""
        return self.starts[span.line - 1] + span.column - 1

    def line_start(self, offset: int) -> int:
        """Where the line of the offset begins."""
        return self.starts[bisect(self.starts, offset) - 1]

    def line_end(self, offset: int) -> int:
        """Where the line after the offset begins."""
        found = self.text.find("\n", offset)
        return len(self.text) if found < 0 else found + 1


def _mappings(node: Node) -> Iterator[Node]:
    if node.mapping:
        yield node
    for part in (*node.mapping.values(), *node.items):
        yield from _mappings(part)


def extent(source: Source, node: Node) -> tuple[int, int]:
    """Where a value begins and ends."""
    start = source.offset(node.span)
    char = source.text[start]
    if char in _OPENERS:
        return start, closed(source.text, start)
    if char in "\"'":
        return start, source.text.index(char, start + 1) + 1
    if node.mapping or node.items:
        return start, _block_end(source, start)
    found = _PLAIN.match(source.text, start)
    return start, found.end() if found else start


def closed(text: str, start: int) -> int:
    """Behind the bracket that closes the one at *start*."""
    depth, at = 0, start
    while True:
        char = text[at]
        if char in "\"'" and text[at - 1] in " {[,":
            at = text.index(char, at + 1)
        depth += (char in "{[") - (char in "}]")
        at += 1
        if depth == 0:
            return at


def _block_end(source: Source, start: int) -> int:
    """The end of what is indented as far as the text at *start*; blank lines at its end are not part of it."""
    column = start - source.line_start(start)
    end = at = source.line_end(start)
    while at < len(source.text):
        line = source.text[at : source.line_end(at)]
        at += len(line)
        if line.strip() and len(line) - len(line.lstrip()) < column:
            break
        end = at if line.strip() else end
    return end
