"""Collecting faults, so that one run shows all of them, and the checks that every kind of file needs."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

from guidecheck.diagnostics import Diagnostic, InvalidInput, Span, did_you_mean
from guidecheck.source import Document, Node

_WORD = re.compile(r"(?=[0-9_.]*[a-z])[a-z0-9]+(?:[_.][a-z0-9]+)*")
_FEW = 20
_KEY = re.compile(r"^\s*([\w.-]+):", re.MULTILINE)
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
    """The faults found so far; the only thing in authoring that changes as it goes.

    One mistake is one fault: what is said at a place whose writing is at fault already follows from that, and so does a
    word that is unknown only because the entry that declares it is faulty, or its file cannot be read.
    """

    def __init__(self) -> None:
        self.found: list[Diagnostic] = []
        self.writing: list[Diagnostic] = []
        self.doubtful: set[Span] = set()
        self.left_out: set[str] = set()
        self.unread: set[str] = set()

    def add(self, span: Span, message: str, help: str = "") -> None:
        """Note one fault and go on."""
        self.found.append(Diagnostic(span, message, help))

    def take(self, document: Document) -> Node:
        """The content of a file, once the faults in its writing are noted."""
        self.writing.extend(document.faults)
        self.doubtful |= document.doubtful
        return document.node

    def cannot_take(self, path: Path, file: str) -> None:
        """Note the words that a file seems to declare which cannot be read; where none can be told, any may be its."""
        try:
            words = _KEY.findall(path.read_text(encoding="utf-8"))
        except (OSError, UnicodeDecodeError):
            words = []
        self.left_out.update(words)
        if not words:
            self.unread.add(file)

    @contextmanager
    def collecting(self) -> Iterator[None]:
        """Note the faults of a step that cannot go on after its own."""
        try:
            yield
        except InvalidInput as invalid:
            self.found.extend(invalid.diagnostics)

    @contextmanager
    def entry(self, name: str) -> Iterator[None]:
        """The same for the entry that declares *name*: where it is left out, the word is not unknown."""
        known = len(self.found)
        with self.collecting():
            yield
        if len(self.found) > known:
            self.left_out.add(name)

    def raise_any(self) -> None:
        """Raise `InvalidInput` with everything found, if anything was."""
        if self.found or self.writing:
            raise InvalidInput(self.without_consequences())

    def files(self) -> frozenset[str]:
        """The files in which something is wrong."""
        return frozenset(fault.span.file for fault in (*self.found, *self.writing))

    def without_consequences(self) -> list[Diagnostic]:
        """The faults without those that only follow from others, and each place says one thing once."""
        told = [*self.writing, *(fault for fault in self.found if not self._follows(fault))]
        return list({(fault.span, fault.message): fault for fault in reversed(told)}.values())

    def _follows(self, fault: Diagnostic) -> bool:
        if fault.span in self.doubtful:
            return True
        declared = next((place for start, place in _DECLARED.items() if fault.message.startswith(start)), None)
        if declared is None:
            return False
        if fault.message.split("`")[1] in self.left_out:
            return True
        return any(f"/{declared}" in file and file != fault.span.file for file in self.unread)


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
        faults.unread.add(node.span.file)
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
