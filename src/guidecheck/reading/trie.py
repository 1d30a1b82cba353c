"""Literal phrases in one trie, in layers: the longest match of each layer counts, from left to right."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import IntEnum
from itertools import product

from guidecheck.reading.tokens import Sentence, compared

MAX_VARIANTS = 4000


class Layer(IntEnum):
    """What a phrase is for; phrases of different layers may overlap."""

    CONCEPT = 0
    REGION = 1
    SIDE = 2
    TRIGGER = 3
    FRAME = 4
    QUALITY = 5
    PART = 6
    ANCHOR = 7


@dataclass(frozen=True, slots=True)
class Match:
    """The words `start` to `end` of a sentence state each of *names*."""

    layer: Layer
    start: int
    end: int
    names: tuple[str, ...]


@dataclass(slots=True)
class _Node:
    plain: dict[str, "_Node"] = field(default_factory=dict)
    exact: dict[str, "_Node"] = field(default_factory=dict)
    names: dict[Layer, tuple[str, ...]] = field(default_factory=dict)


class Trie:
    """Filled once, then only read."""

    def __init__(self) -> None:
        self._root = _Node()
        self.size = 0

    def add(self, layer: Layer, name: str, phrase: str) -> None:
        """Let *phrase*, in the notation of the lexicon, state *name*."""
        for words in variants(phrase):
            node = self._root
            for word in words:
                branch = node.exact if word.startswith("=") else node.plain
                node = branch.setdefault(word.removeprefix("=") if branch is node.exact else compared(word), _Node())
            names = node.names.get(layer, ())
            if name not in names:
                node.names[layer] = (*names, name)
                self.size += 1

    def find(self, sentence: Sentence) -> list[Match]:
        """Every match: per layer the longest, leftmost, none inside another."""
        free = [0] * len(Layer)
        found: list[Match] = []
        for start, (word, form) in enumerate(zip(sentence.words, sentence.forms, strict=True)):
            if word not in self._root.plain and form not in self._root.exact:
                continue
            for layer, (end, names) in self._longest(sentence, start).items():
                if start >= free[layer]:
                    free[layer] = end
                    found.append(Match(layer, start, end, names))
        return found

    def _longest(self, sentence: Sentence, start: int) -> dict[Layer, tuple[int, tuple[str, ...]]]:
        best: dict[Layer, tuple[int, tuple[str, ...]]] = {}
        for branch, word in ((self._root.plain, sentence.words[start]), (self._root.exact, sentence.forms[start])):
            node, end = branch.get(word), start
            while node is not None:
                end += 1
                for layer, names in node.names.items():
                    if layer not in best or best[layer][0] < end:
                        best[layer] = (end, names)
                node = _next(node, sentence, end) if end < len(sentence.words) else None
        return best


def _next(node: _Node, sentence: Sentence, index: int) -> _Node | None:
    """Where the word at *index* leads; a phrase that asks for its exact case goes first."""
    found = node.exact.get(sentence.forms[index]) if node.exact else None
    return found or node.plain.get(sentence.words[index])


def variants(phrase: str) -> Iterator[tuple[str, ...]]:
    """The word sequences of a phrase: `a|b` is either word, `a?` may be missing, `a_b` is two words, `=A` exact case.

    >>> sorted(variants("left|right knee pain?"))
    [('left', 'knee'), ('left', 'knee', 'pain'), ('right', 'knee'), ('right', 'knee', 'pain')]
    """
    slots = [_alternatives(slot) for slot in phrase.split()]
    count = 1
    for slot in slots:
        count *= len(slot)
    if count > MAX_VARIANTS:
        raise ValueError(f"{count:,} variants are more than a phrase may have ({MAX_VARIANTS:,})")
    for choice in product(*slots):
        words = tuple(word for part in choice for word in part)
        if words:
            yield words


def _alternatives(slot: str) -> list[tuple[str, ...]]:
    optional = slot.endswith("?")
    words = [tuple(part.split("_")) for part in slot.removesuffix("?").split("|")]
    if not all(all(part) for part in words):
        raise ValueError(f"`{slot}` has an empty alternative")
    return [*words, ()] if optional else words
