"""Collecting faults, so that one run shows all of them, and the checks that every kind of file needs."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager

from guidecheck.diagnostics import Diagnostic, InvalidInput, Span, did_you_mean
from guidecheck.source import Node

_WORD = re.compile(r"(?=[0-9_.]*[a-z])[a-z0-9]+(?:[_.][a-z0-9]+)*")
_FEW = 20
NEAR = "did you mean"
_DECLARED = {
    "unknown fact ": "facts/",
    "unknown region ": "language.yaml",
    "unknown modality ": "language.yaml",
    "unknown technique ": "language.yaml",
    "unknown concept ": "concepts.yaml",
    "unknown edition ": "editions.yaml",
}
_HYPHENED = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")


class Faults:
    """The faults found so far; the only thing in authoring that changes as it goes."""

    def __init__(self) -> None:
        self.found: list[Diagnostic] = []

    def add(self, span: Span, message: str, help: str = "") -> None:
        """Note one fault and go on."""
        self.found.append(Diagnostic(span, message, help))

    @contextmanager
    def collecting(self) -> Iterator[None]:
        """Note the faults of a step that cannot go on after its own."""
        try:
            yield
        except InvalidInput as invalid:
            self.found.extend(invalid.diagnostics)

    def raise_any(self) -> None:
        """Raise `InvalidInput` with everything found, if anything was."""
        if self.found:
            raise InvalidInput(self.without_consequences())

    def without_consequences(self) -> list[Diagnostic]:
        """The faults without words that are unknown only because the file that declares them is faulty."""
        faulty = {fault.span.file for fault in self.found}
        return [fault for fault in self.found if not _follows(fault, faulty)]


def _follows(fault: Diagnostic, faulty: Iterable[str]) -> bool:
    declared = next((place for start, place in _DECLARED.items() if fault.message.startswith(start)), None)
    if declared is None or fault.help.startswith(NEAR):
        return False
    return any(f"/{declared}" in file and file != fault.span.file for file in faulty)


def nearest(word: str, known: Iterable[str]) -> str:
    """A cure for an unknown word: the one that is near, or all where they are few."""
    words = sorted(known)
    near = did_you_mean(word, words)
    return near or (f"known are {', '.join(words)}" if 0 < len(words) <= _FEW else "")


def entries_of(node: Node | None, what: str, faults: Faults, *, hyphens: bool = False) -> Mapping[str, Node]:
    """The entries of a file or section that is a list of named things; *hyphens* join the words of their names."""
    if node is None:
        return {}
    if not isinstance(node.value, Mapping):
        faults.add(node.span, f"{what} must be a mapping of names to entries")
        return {}
    for name in node.mapping:
        if not (_HYPHENED if hyphens else _WORD).fullmatch(name):
            joined = "hyphens" if hyphens else "underscores or dots"
            faults.add(node.keys[name], f"`{name}` is no name", f"write lower-case words joined by {joined}")
    return node.mapping


def check_names(names: Iterable[str], node: Node, what: str, known: Iterable[str], faults: Faults) -> None:
    """A fault for every one of *names* that is not known or stands there twice; *node* is the list they stand in."""
    known = list(known)
    for index, name in enumerate(names):
        if name not in known:
            faults.add(node.at([index]), f"unknown {what} `{name}`", nearest(name, known))
    check_unique([(name, node.at([index])) for index, name in enumerate(names)], faults, what=what)


def check_unique(places: Sequence[tuple[str, Span]], faults: Faults, *, what: str = "id") -> None:
    """A fault for every word that stands in *places* a second time."""
    seen: dict[str, Span] = {}
    for word, place in places:
        if word in seen:
            faults.add(place, f"the {what} `{word}` stands here twice", f"line {seen[word].line} has it already")
        seen.setdefault(word, place)
