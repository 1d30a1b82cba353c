"""Strict YAML and JSON in which every value knows the line and column it stands in.

YAML guesses: `no` becomes false, `12:30` becomes 750, a key written twice keeps the last value. Each guess is a
diagnostic here, and all of a file's are reported together.
"""

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TypeAlias, cast

import yaml

from guidecheck.diagnostics import Diagnostic, InvalidInput, Span, fault

Scalar: TypeAlias = str | int | float | bool | date | None

_Loader: type[yaml.SafeLoader] = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_MAX_BYTES = 8_000_000
_MAX_DEPTH = 60
_WORD_BOOLEANS = frozenset({"yes", "no", "on", "off", "y", "n"})
_SEXAGESIMAL = re.compile(r"[-+]?\d{1,9}(?::[0-5]?\d){1,3}(?:\.\d{0,9})?")
_INTEGER = re.compile(r"[-+]?(?:0|[1-9]\d{0,17})")
_FLOAT = re.compile(r"[-+]?\d{1,17}\.\d{1,17}")
_DATE = re.compile(r"\d{4}-\d{2}-\d{2}")
_ODD_NUMBER = re.compile(
    r"[-+]?(?:0[0-7_]+|0[xob][0-9a-fA-F_]+|\d[\d_]*_[\d_]*|\.\d+|\d+\.|\d[\d.]*[eE][-+]?\d+|\.inf|\.nan)", re.I
)


@dataclass(frozen=True, slots=True)
class Node:
    """A value of a file with its place; a mapping also keeps the places of its keys."""

    value: "Scalar | tuple[Node, ...] | Mapping[str, Node]"
    span: Span
    keys: Mapping[str, Span]

    @property
    def mapping(self) -> "Mapping[str, Node]":
        """The entries, where this is a mapping; else nothing."""
        return cast("Mapping[str, Node]", self.value) if isinstance(self.value, Mapping) else {}

    @property
    def items(self) -> "tuple[Node, ...]":
        """The elements, where this is a list; else nothing."""
        return self.value if isinstance(self.value, tuple) else ()

    def plain(self) -> object:
        """The value without places: dicts, tuples and scalars."""
        if isinstance(self.value, Mapping):
            return {key: node.plain() for key, node in self.mapping.items()}
        if isinstance(self.value, tuple):
            return tuple(node.plain() for node in self.items)
        return self.value

    def at(self, path: Sequence[str | int]) -> Span:
        """The place of the value that *path* leads to, as far as it can be followed."""
        node = self
        for step in path:
            if isinstance(step, str) and step in node.mapping:
                node = node.mapping[step]
            elif isinstance(step, int) and step < len(node.items):
                node = node.items[step]
        return node.span

    def key_at(self, path: Sequence[str | int]) -> Span:
        """The place of the key that *path* ends in, else of the value around it."""
        node = self
        for step in path[:-1]:
            if isinstance(step, str) and step in node.mapping:
                node = node.mapping[step]
            elif isinstance(step, int) and step < len(node.items):
                node = node.items[step]
        last = path[-1] if path else None
        return node.keys.get(last, node.span) if isinstance(last, str) else self.at(path)


def read(path: Path, name: str | None = None) -> Node:
    """The content of a `.yaml`, `.yml` or `.json` file; raises `InvalidInput` with every fault in it."""
    file = name or str(path)
    try:
        size = path.stat().st_size
        raw = path.read_bytes() if size <= _MAX_BYTES else b""
    except OSError as error:
        raise fault(Span(file), f"cannot be read: {(error.strerror or str(error)).lower()}") from None
    if size > _MAX_BYTES:
        raise fault(Span(file), f"{size:,} bytes is more than a file may have ({_MAX_BYTES:,})")
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = raw[: error.start].count(b"\n") + 1
        raise fault(Span(file, line), "not UTF-8 text", "save the file as UTF-8") from None
    return parse(text, file, is_json=path.suffix.lower() == ".json")


def parse(text: str, file: str, *, is_json: bool = False) -> Node:
    """The content of *text*; *file* names it in diagnostics."""
    lines = text.splitlines()
    if is_json:
        text = _checked_json(text, file, lines)
    else:
        _refuse_tabs(file, lines)
    root = _compose(text, file, lines)
    reader = _Reader(file, lines, is_json)
    node = reader.node(root, 0)
    if reader.faults:
        raise InvalidInput(reader.faults)
    return node


def _checked_json(text: str, file: str, lines: Sequence[str]) -> str:
    """*text*, once it is known to be JSON: JSON is then read as the YAML it also is, for its places."""
    try:
        json.loads(text)
    except json.JSONDecodeError as error:
        raise fault(_span(file, lines, error.lineno, error.colno), f"not JSON: {error.msg.lower()}") from None
    except (RecursionError, ValueError):
        raise fault(Span(file), "nested too deeply, or a number too long to read") from None
    return text.replace("\t", " ")


def _refuse_tabs(file: str, lines: Sequence[str]) -> None:
    """Tabs look like blanks and are none: each line's indentation must be free of them."""
    tabs = [
        Diagnostic(_span(file, lines, number, line.index("\t") + 1), "a tab in the indentation", "indent with blanks")
        for number, line in enumerate(lines, 1)
        if "\t" in line[: len(line) - len(line.lstrip())]
    ]
    if tabs:
        raise InvalidInput(tabs)


def _compose(text: str, file: str, lines: Sequence[str]) -> yaml.Node:
    """The one document of *text* as YAML nodes."""
    try:
        documents = list(yaml.compose_all(text, Loader=_Loader))
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        where = _span(file, lines, mark.line + 1, mark.column + 1) if mark else Span(file)
        raise fault(where, f"not YAML: {error.problem or error.context}", _yaml_help(str(error.problem))) from None
    except (yaml.YAMLError, RecursionError) as error:
        raise fault(Span(file), f"not YAML: {str(error).splitlines()[0].lower()}") from None
    found = [document for document in documents if document is not None]
    if not found:
        raise fault(Span(file), "the file is empty")
    if len(documents) > 1:
        mark = found[-1].start_mark
        raise fault(_span(file, lines, mark.line + 1, mark.column + 1), "a second document", "one document a file")
    return found[0]


def _yaml_help(problem: str) -> str:
    if "mapping values are not allowed" in problem:
        return "put a text that contains `: ` into quotes"
    if "could not find expected ':'" in problem:
        return "a key needs a colon and a blank after it"
    return ""


def _span(file: str, lines: Sequence[str], line: int, column: int) -> Span:
    excerpt = lines[line - 1] if 0 < line <= len(lines) else ""
    return Span(file, line, column, excerpt if len(excerpt) <= 160 else excerpt[:157] + "...")


class _Reader:
    """Turns YAML nodes into `Node`s and collects what is wrong with them."""

    def __init__(self, file: str, lines: Sequence[str], is_json: bool) -> None:
        self.file, self.lines, self.is_json = file, lines, is_json
        self.faults: list[Diagnostic] = []
        self.seen: set[int] = set()

    def span(self, node: yaml.Node) -> Span:
        return _span(self.file, self.lines, node.start_mark.line + 1, node.start_mark.column + 1)

    def refuse(self, node: yaml.Node, message: str, help: str = "") -> None:  # noqa: A002 - the field's name
        self.faults.append(Diagnostic(self.span(node), message, help))

    def node(self, node: yaml.Node, depth: int) -> Node:
        span = self.span(node)
        if id(node) in self.seen:
            self.refuse(node, "an alias", "write the value out where it is needed")
            return Node(None, span, {})
        self.seen.add(id(node))
        if depth > _MAX_DEPTH:
            self.refuse(node, f"nested more than {_MAX_DEPTH} deep")
            return Node(None, span, {})
        if isinstance(node, yaml.MappingNode):
            return self.mapping(node, depth)
        if isinstance(node, yaml.SequenceNode):
            return Node(tuple(self.node(part, depth + 1) for part in node.value), span, {})
        return Node(self.scalar(cast("yaml.ScalarNode", node)), span, {})

    def mapping(self, node: yaml.MappingNode, depth: int) -> Node:
        entries: dict[str, Node] = {}
        keys: dict[str, Span] = {}
        for key, value in self.pairs(node):
            if key.value in entries:
                first = keys[key.value]
                self.refuse(key, f"the key `{key.value}` stands here twice", f"it stands in line {first.line} already")
            entries.setdefault(key.value, self.node(value, depth + 1))
            keys.setdefault(key.value, self.span(key))
        return Node(entries, self.span(node), keys)

    def pairs(self, node: yaml.MappingNode) -> Iterator[tuple[yaml.ScalarNode, yaml.Node]]:
        for key, value in node.value:
            if not isinstance(key, yaml.ScalarNode):
                self.refuse(key, "a key that is no plain word")
            elif key.value == "<<":
                self.refuse(key, "a merge key", "write the entries out where they are needed")
            else:
                if not key.style and key.value.lower() in _WORD_BOOLEANS:
                    self.refuse(key, f"bare `{key.value}` as a key", "put it into quotes")
                yield key, value

    def scalar(self, node: yaml.ScalarNode) -> Scalar:
        text: str = node.value
        if not node.tag.startswith("tag:yaml.org,2002:"):
            self.refuse(node, f"the tag `{node.tag}`", "write plain values")
            return text
        if node.style:  # the C parser says "" where the Python one says None
            return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace") if self.is_json else text
        return self.plain_scalar(node, text)

    def plain_scalar(self, node: yaml.ScalarNode, text: str) -> Scalar:
        if text.lower() in _WORD_BOOLEANS:
            self.refuse(node, f"bare `{text}`: YAML readers differ on what it is", f'write true, false or "{text}"')
        elif _SEXAGESIMAL.fullmatch(text):
            self.refuse(node, f"bare `{text}`: YAML 1.1 reads a number in base 60", f'write "{text}"')
        elif text in {"", "~", "null"}:
            return None
        elif text in {"true", "false"}:
            return text == "true"
        elif _INTEGER.fullmatch(text):
            return int(text)
        elif _FLOAT.fullmatch(text):
            return float(text)
        elif _DATE.fullmatch(text):
            return self.day(node, text)
        elif self.is_json:
            return cast("Scalar", json.loads(text))
        elif _ODD_NUMBER.fullmatch(text) or text.lower() in {"true", "false", "null"}:
            self.refuse(
                node, f"bare `{text}`: not clear whether a text or a number", f'write "{text}" or a plain number'
            )
        return text

    def day(self, node: yaml.ScalarNode, text: str) -> Scalar:
        try:
            return date.fromisoformat(text)
        except ValueError:
            self.refuse(node, f"`{text}` is no day of the calendar", "write year-month-day")
            return text
