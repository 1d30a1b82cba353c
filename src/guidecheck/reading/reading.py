"""What a reader makes of a document, and the protocol that every reader keeps to."""

from dataclasses import dataclass
from typing import Protocol

from guidecheck.case import Case, Dates, Fact, Item
from guidecheck.diagnostics import Diagnostic
from guidecheck.reading.letters.letter import Letter
from guidecheck.reading.source_text import SourceText


@dataclass(frozen=True, slots=True)
class Reading:
    """A document, read: its structure where it is a letter, what it asks for, and what it states.

    Every fact has at least one quote, and each quote is `source.raw[start:end]`.
    """

    source: SourceText
    letter: Letter | None
    items: tuple[Item, ...]
    facts: tuple[Fact, ...]
    dates: Dates
    diagnostics: tuple[Diagnostic, ...] = ()

    def case(self) -> Case:
        """The case that the document makes."""
        number = self.letter.header.case_number if self.letter else None
        return Case(
            id=number.text if number else self.source.name,
            items=self.items,
            facts=self.facts,
            dates=self.dates,
            source=self.source.name,
        )


class Reader(Protocol):
    """A way to read: the built-in lexicon reader, or another from the entry point group `guidecheck.readers`.

    An entry point names a callable that takes a `Vocabulary` and gives a reader. `read` never raises over the content
    of a document; what it cannot read it tells as a diagnostic. Facts whose quotes are not in the document are refused
    by `guidecheck.reading.readers.checked`, whoever made them.
    """

    name: str

    def read(self, source: SourceText) -> Reading:
        """What *source* says."""
        ...
