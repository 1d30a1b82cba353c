"""Strict JSON with places: the standard decoder says whether it is JSON, a second walk says where each value stands."""

import json
import re
from math import isfinite
from typing import cast

from guidecheck.diagnostics import Diagnostic, InvalidInput, Span, fault
from guidecheck.source.lines import Lines
from guidecheck.source.node import Document, Node, Scalar

MAX_DEPTH = 60
_BLANK = re.compile(r"[ \t\n\r]*")
_STRING = re.compile(r'"(?:[^"\\]|\\.)*"', re.DOTALL)
_WORD = re.compile(r"[^\s,\]}]+")


def read_json(text: str, file: str) -> Document:
    """The content of *text*; raises `InvalidInput` where it is no JSON."""
    lines = Lines(file, text.split("\n"))
    if not text.strip():
        raise fault(lines.span(0, 0), "the file is empty")
    try:
        json.loads(text)
    except json.JSONDecodeError as error:
        raise fault(lines.span_of(error.pos), f"not JSON: {error.msg.lower()}", _cure(error.msg)) from None
    except RecursionError:
        raise fault(lines.span(0, 0), f"nested more than {MAX_DEPTH} deep") from None
    except ValueError:
        raise fault(lines.span(0, 0), "a number too long to read") from None
    reader = _Reader(text, lines)
    node = reader.value(0)
    return Document(node, tuple(reader.faults), frozenset(found.span for found in reader.faults))


def _cure(message: str) -> str:
    if "property name" in message or "trailing comma" in message:
        return "put keys into double quotes, and no comma after the last entry"
    return "the file goes on after its one value" if message == "Extra data" else ""


class _Reader:
    """Walks a text that is known to be JSON."""

    def __init__(self, text: str, lines: Lines) -> None:
        self.text, self.lines, self.at = text, lines, 0
        self.faults: list[Diagnostic] = []

    def next(self) -> str:
        """The next character that is no blank."""
        blank = _BLANK.match(self.text, self.at)
        self.at = blank.end() if blank else self.at
        return self.text[self.at]

    def take(self, pattern: re.Pattern[str]) -> str:
        """The token at this place."""
        found = cast("re.Match[str]", pattern.match(self.text, self.at))  # the decoder has read it before
        self.at = found.end()
        return found[0]

    def value(self, depth: int) -> Node:
        first = self.next()
        span = self.lines.span_of(self.at)
        if depth > MAX_DEPTH:
            raise InvalidInput([*self.faults, Diagnostic(span, f"nested more than {MAX_DEPTH} deep")])
        match first:
            case "{":
                return self.mapping(span, depth)
            case "[":
                return self.list(span, depth)
            case '"':
                return Node(self.string(), span, {})
            case _:
                return Node(self.word(span), span, {})

    def list(self, span: Span, depth: int) -> Node:
        parts: list[Node] = []
        self.at += 1
        while self.next() != "]":
            parts.append(self.value(depth + 1))
            self.at += self.next() == ","
        self.at += 1
        return Node(tuple(parts), span, {})

    def mapping(self, span: Span, depth: int) -> Node:
        entries: dict[str, Node] = {}
        keys: dict[str, Span] = {}
        self.at += 1
        while self.next() != "}":
            here = self.lines.span_of(self.at)
            key = self.string()
            self.at += self.next() == ":"
            if key in entries:
                help_ = f"line {keys[key].line} has it already"
                self.faults.append(Diagnostic(here, f"the key `{key}` stands here twice", help_))
            value = self.value(depth + 1)
            entries.setdefault(key, value)
            keys.setdefault(key, here)
            self.at += self.next() == ","
        self.at += 1
        return Node(entries, span, keys)

    def string(self) -> str:
        """A text; half a surrogate pair, which no file can hold, becomes the mark for an unknown character."""
        text = str(json.loads(self.take(_STRING)))
        return text if text.isascii() else text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")

    def word(self, span: Span) -> Scalar:
        """A number, true, false or null."""
        word = self.take(_WORD)
        value = cast("Scalar", json.loads(word))
        if isinstance(value, float) and not isfinite(value):
            self.faults.append(Diagnostic(span, f"`{word[:40]}` is no number that can be used"))
        return value
