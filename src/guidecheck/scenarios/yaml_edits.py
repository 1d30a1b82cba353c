"""A mutant as the change of YAML that would make it: the lines of the file before and after."""

import re
from bisect import bisect
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import unified_diff
from itertools import accumulate
from pathlib import Path

from guidecheck.diagnostics import Span
from guidecheck.scenarios.mutants import Edit, Kind
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


def edited(source: Source, node: Node, edit: Edit) -> str:  # noqa: C901 - an arm for every kind
    """The text of the file with *edit* made at *node*."""
    match edit.kind:
        case Kind.VALUE:
            return _put(source, *_value(source, node.mapping[edit.key]), edit.text)
        case Kind.COUNT:
            return _put(source, *_value(source, node.mapping["at_least"].mapping["count"]), edit.text)
        case Kind.RENAME:
            return _rename(source, node, edit)
        case Kind.REWRITE:
            start = source.offset(node.keys[edit.key])
            return _put(source, start, _value(source, node.mapping[edit.key])[1], edit.text)
        case Kind.DROP:
            return _without_item(source, node)
        case Kind.DROP_KEY:
            return _without_key(source, node, edit.key)
        case Kind.ADD_KEY:
            return _with_key(source, node, f"{edit.key}: {edit.text}")
        case Kind.UNNEGATE:
            return _unnegated(source, node)
        case Kind.REGIONS:
            return _with_regions(source, node, edit.text)
        case Kind.SWAP:
            return _swapped(source, node)


def _put(source: Source, start: int, end: int, text: str) -> str:
    return source.text[:start] + text + source.text[end:]


def _value(source: Source, node: Node) -> tuple[int, int]:
    """Where a value begins and ends."""
    start = source.offset(node.span)
    char = source.text[start]
    if char in _OPENERS:
        return start, _closed(source.text, start)
    if char in "\"'":
        return start, source.text.index(char, start + 1) + 1
    if node.mapping or node.items:
        return start, _block_end(source, start)
    found = _PLAIN.match(source.text, start)
    return start, found.end() if found else start


def _closed(text: str, start: int) -> int:
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


def _rename(source: Source, node: Node, edit: Edit) -> str:
    start = source.offset(node.keys[edit.key]) if edit.key in node.keys else source.offset(node.span)
    if edit.key not in node.keys:  # any or all of a number of parts, written as `at_least`
        return source.text
    return _put(source, start, start + len(edit.key), edit.text)


def _without_item(source: Source, node: Node) -> str:
    start, end = _value(source, node)
    before = source.text[source.line_start(start) : start]
    if re.fullmatch(r"\s*(- )+", before):
        end = end if source.text[end - 1] == "\n" else source.line_end(end)
        return _put(source, source.line_start(start), end, "")
    return _without_flow(source.text, start, end)


def _without_flow(text: str, start: int, end: int) -> str:
    """Without a part of a list or mapping in brackets, and without its comma."""
    behind = re.compile(r"\s*,\s*").match(text, end)
    if behind:
        return text[:start] + text[behind.end() :]
    return re.sub(r",\s*$", "", text[:start]) + text[end:]


def _without_key(source: Source, node: Node, key: str) -> str:
    start = source.offset(node.keys[key])
    end = _value(source, node.mapping[key])[1]
    if source.text[source.offset(node.span)] == "{":
        return _without_flow(source.text, start, end)
    end = end if source.text[end - 1] == "\n" else source.line_end(end)
    return _put(source, source.line_start(start), end, "")


def _with_key(source: Source, node: Node, entry: str) -> str:
    start = source.offset(node.span)
    if source.text[start] == "{":
        end = _closed(source.text, start) - 1
        return _put(source, end, end, f", {entry}")
    last = max((source.offset(span) for span in node.keys.values()), default=start)
    after = source.line_end(max(last, _value(source, node.mapping[_key_at(source, node, last)])[1] - 1))
    indent = " " * (start - source.line_start(start))
    return _put(source, after, after, f"{indent}{entry}\n")


def _key_at(source: Source, node: Node, offset: int) -> str:
    return next(key for key, span in node.keys.items() if source.offset(span) == offset)


def _unnegated(source: Source, node: Node) -> str:
    """`not: PART` as `any_of: [PART]`."""
    key, (start, end) = source.offset(node.keys["not"]), _value(source, node.mapping["not"])
    part = source.text[start:end]
    if part.startswith("{"):
        return _put(source, key, end, f"any_of: [{part}]")
    indent = " " * (start - source.line_start(start))
    block = re.sub(r"(?m)^(?=.)", "  ", part).lstrip()
    return _put(source, key, end, f"any_of:\n{indent}- {block}")


def _with_regions(source: Source, node: Node, regions: str) -> str:
    if "regions" in node.mapping:
        return _put(source, *_value(source, node.mapping["regions"]), f"[{regions}]")
    if node.mapping:
        return _with_key(source, node, f"regions: [{regions}]")
    return _put(source, *_value(source, node), f"{{modality: {node.value}, regions: [{regions}]}}")


def _swapped(source: Source, node: Node) -> str:
    """A list entry and the one after it, each on a line of its own, in the other order."""
    first = source.line_start(source.offset(node.span))
    second = source.line_end(first)
    end = source.line_end(second)
    return source.text[:first] + source.text[second:end] + source.text[first:second] + source.text[end:]


def diff_of(before: str, after: str) -> list[str]:
    """The lines that go and those that come, as a unified diff without its heading."""
    lines = list(unified_diff(before.splitlines(), after.splitlines(), n=0, lineterm=""))
    return [line for line in lines[2:] if not line.startswith("@@")]
