"""Strict YAML over the parser's events.

What we found out the hard way, and `tests/test_source.py` holds:
- `yaml.compose` recurses in C and ends the process on a hundred thousand nested lists; events come one by one.
- Composed nodes no longer say whether a tag was written; events do.
- The C parser gives the style of a plain scalar as "", the Python one as None.
- The C parser counts the place of a character it refuses in bytes; so those are looked for first.
- From PyYAML 6.0.4 on the C parser itself stops at a thousand open brackets, where it reads ahead.
"""

import re
from collections.abc import Callable, Iterator
from typing import Protocol

import yaml

from guidecheck.diagnostics import Diagnostic, InvalidInput, Span, fault
from guidecheck.source.lines import Lines
from guidecheck.source.node import Document, Node, Scalar
from guidecheck.source.plain import WORD_BOOLEANS, read_plain

MAX_DEPTH = 60
_TOO_DEEP = f"nested more than {MAX_DEPTH} deep"
_Loader: type[yaml.SafeLoader] = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_UNPRINTABLE = re.compile(r"[^\t\n\r -~\x85\xa0-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff]")
_MERGE = "<<"


def read_yaml(text: str, file: str) -> Document:
    """The one document of *text*; raises `InvalidInput` where it is no YAML, or more than one document."""
    lines = Lines(file, text.splitlines())
    _refuse_characters(text, lines)
    reader = _Reader(lines, text)
    node = reader.document()
    return Document(node, tuple(reader.faults), frozenset(reader.doubtful))


def _refuse_characters(text: str, lines: Lines) -> None:
    """Tabs look like blanks and are none; control characters cannot be seen at all."""
    faults: list[Diagnostic] = []
    for number, line in enumerate(text.splitlines()):
        if "\t" in line[: len(line) - len(line.lstrip())]:
            where = lines.span(number, line.index("\t"))
            faults.append(Diagnostic(where, "a tab in the indentation", "indent with blanks"))
    odd = _UNPRINTABLE.search(text)
    if odd:
        before = (text[: odd.start()] + "|").splitlines()
        where = lines.span(len(before) - 1, len(before[-1]) - 1)
        faults.append(Diagnostic(where, f"a character that cannot be seen, U+{ord(odd[0]):04X}", "take it out"))
    if faults:
        raise InvalidInput(faults)


class _Mark(Protocol):
    """A place as either parser gives it."""

    line: int
    column: int


class _Reader:
    """Turns events into `Node`s and collects what is wrong with them."""

    def __init__(self, lines: Lines, text: str) -> None:
        self.lines = lines
        self.faults: list[Diagnostic] = []
        self.doubtful: set[Span] = set()
        self.events = self.parsed(text)

    def parsed(self, text: str) -> Iterator[yaml.Event]:
        """The events; a fault of YAML itself ends the reading, with those found before it."""
        try:
            yield from yaml.parse(text, Loader=_Loader)
        except yaml.MarkedYAMLError as error:
            where = self.place(error.problem_mark or error.context_mark)
            problem = str(error.problem or error.context)
            deep = "nesting depth" in problem
            found = Diagnostic(where, _TOO_DEEP if deep else f"not YAML: {_worded(problem)}", _cure(problem))
            raise InvalidInput([*self.faults, found]) from None

    def refuse(self, event: yaml.Event, message: str, help: str = "") -> None:
        self.faults.append(Diagnostic(self.span(event), message, help))
        self.doubtful.add(self.span(event))

    def span(self, event: yaml.Event) -> Span:
        return self.place(event.start_mark)

    def place(self, mark: "_Mark | None") -> Span:
        return self.lines.span(mark.line, mark.column) if mark else self.lines.span(0, 0)

    def document(self) -> Node:
        """The content of the only document."""
        starts = (event for event in self.events if isinstance(event, yaml.DocumentStartEvent))
        if next(starts, None) is None:
            raise fault(self.lines.span(0, 0), "the file is empty")
        node = self.node(next(self.events), 0)
        if node.value is None and not self.faults:
            raise fault(self.lines.span(0, 0), "the file is empty")
        second = next(starts, None)
        if second is not None:
            self.refuse(second, "a second document", "one document a file")
            raise InvalidInput(self.faults)
        return node

    def node(self, event: yaml.Event, depth: int) -> Node:
        span = self.span(event)
        if depth > MAX_DEPTH:
            raise InvalidInput([*self.faults, Diagnostic(span, _TOO_DEEP)])
        tag = getattr(event, "tag", None)
        if tag is not None:
            self.refuse(event, f"the tag `{tag.replace('tag:yaml.org,2002:', '!!')}`", "write plain values")
        match event:
            case yaml.MappingStartEvent():
                return self.mapping(span, depth)
            case yaml.SequenceStartEvent():
                parts = self.until(yaml.SequenceEndEvent, lambda part: self.node(part, depth + 1))
                return Node(tuple(parts), span, {})
            case yaml.ScalarEvent():
                return Node(self.scalar(event), span, {})
            case _:
                self.refuse(event, "an alias", "write the value out where it is needed")
                return Node("?", span, {})

    def until(self, end: type[yaml.Event], read: Callable[[yaml.Event], Node]) -> Iterator[Node]:
        while not isinstance(event := next(self.events), end):
            yield read(event)

    def mapping(self, span: Span, depth: int) -> Node:
        entries: dict[str, Node] = {}
        keys: dict[str, Span] = {}
        while not isinstance(event := next(self.events), yaml.MappingEndEvent):
            key = self.key(event, depth)
            value = self.value_of(key, depth)
            if key is None or key == _MERGE:
                self.doubtful.add(span)  # what it lacks may stand in what was not read
                continue
            if key in entries:
                self.refuse(event, f"the key `{key}` stands here twice", f"line {keys[key].line} has it already")
            entries.setdefault(key, value)
            keys.setdefault(key, self.span(event))
        return Node(entries, span, keys)

    def value_of(self, key: str | None, depth: int) -> Node:
        """The value under *key*; what is merged is an alias, and one fault is enough."""
        known = len(self.faults)
        value = self.node(next(self.events), depth + 1)
        if key == _MERGE:
            del self.faults[known:]
        return value

    def key(self, event: yaml.Event, depth: int) -> str | None:
        """The key, or None where it cannot be one."""
        if not isinstance(event, yaml.ScalarEvent):
            self.refuse(event, "a key that is no plain word")
            self.node(event, depth + 1)
            return None
        key: str = event.value
        if key == _MERGE:
            self.refuse(event, "a merge key", "write the entries out where they are needed")
        elif not event.style and key.lower() in WORD_BOOLEANS:
            self.refuse(event, f"bare `{key}` as a key", f'write "{key}" in quotes')
        elif not key.strip():
            self.refuse(event, "a key without a name")
        return key

    def scalar(self, event: yaml.ScalarEvent) -> Scalar:
        if event.style:
            return str(event.value)
        value, problem, cure = read_plain(event.value)
        if problem:
            self.refuse(event, problem, cure)
        return value


def _worded(problem: str) -> str:
    """The parser's words; some of them speak of its own insides."""
    return {
        "could not find expected ':'": "a key without a colon",
        "found unexpected end of stream": "a quote or bracket that is not closed",
        "did not find expected key": "a line that does not fit the ones above it",
        "did not find expected '-' indicator": "a line that does not fit the list above it",
        "did not find expected <document start>": "a line that does not fit the ones above it",
    }.get(problem, problem)


def _cure(problem: str) -> str:
    if "mapping values are not allowed" in problem:
        return "put a text that contains `: ` into quotes"
    if "could not find expected ':'" in problem:
        return "a key needs a colon and a blank after it"
    if "cannot start any token" in problem:
        return "put a text that begins with this character into quotes"
    if "did not find expected" in problem:
        return "look at the indentation, and at quotes and brackets that are not closed"
    return ""
