"""Step phrases: as people read them, as a parser of steps, and as the catalogue of all that can be said.

A phrase is words. `CAPITALS` stand for what the author fills in, and each `[part]` may be left out; parts that follow
one another may come in any order. A phrase that ends in a colon takes a table or a text.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from difflib import get_close_matches
from typing import Literal, ParamSpec, TypeAlias, TypeVar

from pytest_bdd import step
from pytest_bdd.parsers import StepParser

P = ParamSpec("P")
T = TypeVar("T")
Kind: TypeAlias = Literal["given", "when", "then"]

_WORDS = r'[^":]+?'
_QUOTED = r'[^"]+'
_SLOTS = {
    "CRITERION": _QUOTED,
    "DAY": r"\S+",
    "DOCUMENT": "note|letter",
    "FACT": _QUOTED,
    "FILE": _QUOTED,
    "GUIDELINE": _QUOTED,
    "PAGE": r"\S+",
    "PLAN": "planned|ruled out|done",
    "PROCEDURE": "surgery|injection",
    "QUOTED": _QUOTED,
    "ROLE": "indication|requirement|limit",
    "STUDIES": rf"(?!these studies){_WORDS}",
    "VERDICT": "is met|is not met|is not documented|holds|does not hold",
    "WHEN": r"(?:since|on) \S+",
    "VALUE": r'"[^"]+"|\S+(?: (?:days|weeks|months|years))?',
}
_PART = re.compile(r"\[([^\]]*)\]|([A-Z]{3,})")


class Phrase(StepParser):
    """A step phrase."""

    def __init__(self, template: str) -> None:
        super().__init__(template)
        self.takes_table = template.endswith(":")
        self._pattern = re.compile(_pattern(template))

    def is_matching(self, name: str) -> bool:
        """Whether a step says this phrase."""
        return self._pattern.fullmatch(name) is not None

    def parse_arguments(self, name: str) -> dict[str, str | None] | None:
        """What the step fills in, by the slot's name in lower case; None for a part that was left out."""
        match = self._pattern.fullmatch(name)
        return match.groupdict() if match else None


def _pattern(template: str) -> str:
    """The phrase as a regular expression; a run of optional parts may come in any order."""
    runs = re.split(r"((?:\[[^\]]*\])+)", template)
    return "".join(_run(run) if run.startswith("[") else _words(run) for run in runs)


def _run(run: str) -> str:
    parts = [_words(part) for part in re.findall(r"\[([^\]]*)\]", run)]
    return f"(?:{'|'.join(parts)})*"


def _words(text: str) -> str:
    pieces = re.split(r"([A-Z]{3,})", text)
    return "".join(
        f"(?P<{piece.lower()}>{_SLOTS.get(piece, _WORDS)})" if _PART.fullmatch(piece) else re.escape(piece)
        for piece in pieces
    )


@dataclass(frozen=True, slots=True)
class Entry:
    """A phrase of the catalogue, and what saying it does."""

    kind: Kind
    template: str
    meaning: str
    example: str
    room: str


CATALOGUE: list[Entry] = []


def says(kind: Kind, template: str, example: str) -> Callable[[Callable[P, T]], Callable[P, T]]:
    """Make a function the meaning of a phrase, and add the phrase to the catalogue with one *example*."""

    def decorate(function: Callable[P, T]) -> Callable[P, T]:
        meaning = " ".join((function.__doc__ or "").split())
        CATALOGUE.append(Entry(kind, template, meaning, example, function.__module__))
        return step(Phrase(template), kind, stacklevel=2)(function)

    return decorate


def nearest(words: str, kind: str, entries: Iterable[Entry]) -> str:
    """The phrase that *words* were meant to be, or nothing."""
    shapes = {_shape(form): entry for entry in entries if entry.kind == kind for form in _forms(entry)}
    near = get_close_matches(_shape(words), shapes, n=1, cutoff=0.5)
    return shapes[near[0]].template if near else ""


def _forms(entry: Entry) -> Iterator[str]:
    yield entry.example
    yield re.sub(r"\[[^\]]*\]", "", entry.template)


def _shape(words: str) -> str:
    """The words without what is filled in."""
    return re.sub(r'"[^"]*"|\d\S*', "…", words).lower()
