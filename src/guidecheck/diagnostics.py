"""Faults in files that a person wrote: where, what is wrong, what to do."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A place in a file: line and column count from 1; `excerpt` is the text of the line.

    Line 0 stands for a whole: an option or an argument of a call has no lines.
    """

    file: str
    line: int = 1
    column: int = 1
    excerpt: str = ""

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:{self.column}" if self.line else self.file

    @classmethod
    def of_call(cls, option: str) -> "Span":
        """The place of a fault in a call: the option or the command."""
        return cls(option, 0, 0)


@dataclass(frozen=True, slots=True, order=True)
class Diagnostic:
    """One fault: its place, its cause in the author's words, and a cure where one is known."""

    span: Span
    message: str
    help: str = ""

    def render(self) -> str:
        """The fault as a person reads it, with the line it stands in."""
        lines = [f"{self.span}: {self.message}"]
        if self.span.excerpt.strip():
            gutter = f"{self.span.line:>5} | "
            lines.append(gutter + self.span.excerpt)
            lines.append(" " * (len(gutter) - 2) + "| " + " " * (self.span.column - 1) + "^")
        if self.help:
            lines.append(f"  help: {self.help}")
        return "\n".join(lines)


class InvalidInput(Exception):
    """A file or a call that cannot be used, with every fault that was found in it."""

    def __init__(self, diagnostics: Sequence[Diagnostic]) -> None:
        super().__init__(f"{len(diagnostics)} fault(s)")
        self.diagnostics = tuple(sorted(set(diagnostics)))

    def render(self) -> str:
        """All faults, in the order of the files and lines they stand in."""
        return "\n".join(fault.render() for fault in self.diagnostics)


def fault(span: Span, message: str, help: str = "") -> InvalidInput:
    """One fault, ready to be raised."""
    return InvalidInput([Diagnostic(span, message, help)])


def wrong_call(option: str, message: str, help: str = "") -> InvalidInput:
    """A fault in a call, at its option or command, ready to be raised."""
    return fault(Span.of_call(option), message, help)


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """A cure for a misspelt *word*, or nothing where no known word is near."""
    from difflib import get_close_matches  # only a fault needs it

    near = get_close_matches(word, sorted(known), n=1, cutoff=0.6)
    return f"did you mean `{near[0]}`?" if near else ""
