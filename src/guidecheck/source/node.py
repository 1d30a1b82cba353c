"""A value of a file that knows the line and column it stands in, and the file as a whole."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import TypeAlias

from guidecheck.diagnostics import Diagnostic, InvalidInput, Span

Scalar: TypeAlias = str | int | float | bool | date | None


@dataclass(frozen=True, slots=True)
class Node:
    """A value of a file with its place; a mapping also keeps the places of its keys."""

    value: "Scalar | tuple[Node, ...] | dict[str, Node]"
    span: Span
    keys: Mapping[str, Span]

    @property
    def mapping(self) -> "Mapping[str, Node]":
        """The entries, where this is a mapping; else nothing."""
        return self.value if isinstance(self.value, dict) else {}

    @property
    def items(self) -> "tuple[Node, ...]":
        """The elements, where this is a list; else nothing."""
        return self.value if isinstance(self.value, tuple) else ()

    def plain(self) -> object:
        """The value without places: dicts, tuples and scalars."""
        if isinstance(self.value, dict):
            return {key: node.plain() for key, node in self.mapping.items()}
        if isinstance(self.value, tuple):
            return tuple(node.plain() for node in self.items)
        return self.value

    def step(self, step: str | int) -> "Node | None":
        """The value under a key or at a position, or None."""
        if isinstance(step, str):
            return self.mapping.get(step)
        return self.items[step] if 0 <= step < len(self.items) else None

    def find(self, path: Sequence[str | int]) -> "Node":
        """The value that *path* leads to, as far as it can be followed."""
        node = self
        for step in path:
            node = node.step(step) or node
        return node

    def without(self, path: Sequence[str | int]) -> "Node":
        """The same without the value that *path* leads to."""
        step, *further = path
        inside = self.step(step)
        kept = inside.without(further) if inside is not None and further else None
        if isinstance(self.value, dict):
            changed = {**self.value, str(step): kept} if kept else {k: v for k, v in self.value.items() if k != step}
            return replace(self, value=changed)
        parts = tuple(kept if at == step else part for at, part in enumerate(self.items))
        return replace(self, value=tuple(part for part in parts if part is not None))

    def at(self, path: Sequence[str | int]) -> Span:
        """The place of the value that *path* leads to, as far as it can be followed."""
        return self.find(path).span

    def key_at(self, path: Sequence[str | int]) -> Span:
        """The place of the key that *path* ends in, else of the value there."""
        around = self.find(path[:-1])
        last = path[-1] if path else None
        return around.keys[last] if isinstance(last, str) and last in around.keys else self.at(path)


@dataclass(frozen=True, slots=True)
class Document:
    """What a file holds, and the faults in how it is written.

    At a place that is `doubtful` the writing is at fault already: what is said of the content there follows from it.
    """

    node: Node
    faults: tuple[Diagnostic, ...] = ()
    doubtful: frozenset[Span] = frozenset()

    def sound(self) -> Node:
        """The content; raises `InvalidInput` where the writing has a fault."""
        if self.faults:
            raise InvalidInput(self.faults)
        return self.node
