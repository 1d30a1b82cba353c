"""Where in a feature file something is said: the line of a step, of a row of its table, and the words in it."""

from dataclasses import dataclass

from guidecheck.diagnostics import InvalidInput, Span, fault


@dataclass(frozen=True, slots=True)
class Place:
    """A line of a feature file, and the sentence that stands there once an outline is filled in."""

    file: str
    line: int
    text: str = ""
    sentence: str = ""

    def at(self, words: str) -> Span:
        """The place of *words* in the line, else of the line's first word."""
        found = self.text.find(words) if words else -1
        column = found if found >= 0 else len(self.text) - len(self.text.lstrip())
        return Span(self.file, self.line, column + 1, self.text)

    def fault(self, words: str, message: str, help: str = "") -> InvalidInput:
        """A fault at *words*, ready to be raised."""
        return fault(self.at(words), message, help)

    def __str__(self) -> str:
        return f"{self.file}:{self.line}"
