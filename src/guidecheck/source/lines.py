"""The lines of a text: where a fault stands, and the excerpt that shows it."""

from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate

from guidecheck.diagnostics import Span

_LONGEST_EXCERPT = 160


class Lines:
    """A text cut into lines, for the spans of its values."""

    def __init__(self, file: str, lines: Sequence[str]) -> None:
        self.file = file
        self.excerpts = [_shown(line) for line in lines]
        self.starts = list(accumulate((len(line) + 1 for line in lines), initial=0))

    def span(self, line: int, column: int) -> Span:
        """The place in *line* and *column*, which count from 0."""
        excerpt = self.excerpts[line] if 0 <= line < len(self.excerpts) else ""
        return Span(self.file, line + 1, column + 1, excerpt if column < _LONGEST_EXCERPT else "")

    def span_of(self, offset: int) -> Span:
        """The place of the character at *offset*, where lines end with one character each."""
        line = bisect_right(self.starts, offset) - 1
        return self.span(line, offset - self.starts[line])


def _shown(line: str) -> str:
    """The line as it can be printed: no character that moves the caret or the cursor, and not too long."""
    if not line.isprintable():
        line = "".join(char if char.isprintable() else " " for char in line)
    return line if len(line) <= _LONGEST_EXCERPT else line[: _LONGEST_EXCERPT - 3] + "..."
