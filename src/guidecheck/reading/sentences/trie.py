"""Literal phrases in one trie, in layers: the longest match of each layer counts, from left to right."""

from collections.abc import Iterable, Iterator, Sequence
from enum import IntEnum
from itertools import product
from typing import Final, NamedTuple, TypeAlias

from guidecheck.reading.sentences.grammar import compared
from guidecheck.reading.sentences.tokens import Sentence

MAX_VARIANTS: Final = 4000


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
    TESTED = 8
    ROOT = 9
    PROVOKED = 10


_LAYERS: Final = len(Layer)
_Names: TypeAlias = dict[Layer, tuple[str, ...]]


class Match(NamedTuple):
    """The words `start` to `end` of a sentence state each of *names*."""

    layer: Layer
    start: int
    end: int
    names: tuple[str, ...]


class _Node:
    """Where the words so far lead; nodes without branches share one empty table, which keeps the trie small."""

    __slots__ = ("exact", "names", "plain")

    def __init__(self) -> None:
        self.plain: dict[str, _Node] = _NO_BRANCHES
        self.exact: dict[str, _Node] = _NO_BRANCHES
        self.names: _Names = _NO_NAMES

    def branch(self, word: str) -> "_Node":
        """Where *word* leads, grown where it led nowhere."""
        if word.startswith("="):
            self.exact = self.exact or {}
            return self.exact.setdefault(word.removeprefix("="), _Node())
        self.plain = self.plain or {}
        return self.plain.setdefault(compared(word), _Node())


_NO_BRANCHES: Final[dict[str, _Node]] = {}
_NO_NAMES: Final[_Names] = {}


class Trie:
    """Filled once, then only read."""

    def __init__(self) -> None:
        self._root = _Node()
        self.size = 0

    def add(self, layer: Layer, name: str, phrase: str) -> None:
        """Let *phrase*, in the notation of the lexicon, state *name*."""
        alone: _Names = {layer: (name,)}
        for words in variants(phrase):
            node = self._root
            for word in words:
                node = node.branch(word)
            names = node.names.get(layer, ())
            if name not in names:
                node.names = node.names | {layer: (*names, name)} if node.names else alone
                self.size += 1

    def may_find(self, sentence: Sentence) -> bool:
        """Whether a word of the sentence begins any phrase."""
        plain, exact = self._root.plain.keys(), self._root.exact.keys()
        return not plain.isdisjoint(sentence.words) or not exact.isdisjoint(sentence.forms)

    def first(self, sentence: Sentence) -> Match | None:
        """The longest phrase that the sentence begins with."""
        best = self._longest(sentence.words, sentence.forms, 0).items() if len(sentence) else ()
        found = [Match(layer, 0, end, names) for layer, (end, names) in best]
        return max(found, key=lambda match: match.end, default=None)

    def find(self, sentence: Sentence) -> list[Match]:
        """Every match: per layer the longest, leftmost, none inside another."""
        free = [0] * _LAYERS
        found: list[Match] = []
        words, forms = sentence.words, sentence.forms
        plain, exact = self._root.plain, self._root.exact
        last = len(words) - 1
        for start, word in enumerate(words):
            branch = plain.get(word)
            if forms[start] not in exact:
                if branch is None:
                    continue
                if not branch.names and (
                    start == last or (words[start + 1] not in branch.plain and forms[start + 1] not in branch.exact)
                ):
                    continue
            for layer, (end, names) in self._longest(words, forms, start).items():
                if start >= free[layer]:
                    free[layer] = end
                    found.append(Match(layer, start, end, names))
        return found

    def _longest(
        self, words: Sequence[str], forms: Sequence[str], start: int
    ) -> dict[Layer, tuple[int, tuple[str, ...]]]:
        """The longest phrase of each layer that begins at a word; one that asks for the exact case goes first."""
        best: dict[Layer, tuple[int, tuple[str, ...]]] = {}
        size = len(words)
        for branch in (self._root.plain.get(words[start]), self._root.exact.get(forms[start])):
            node, end = branch, start
            while node is not None:
                end += 1
                for layer, names in node.names.items():
                    if layer not in best or best[layer][0] < end:
                        best[layer] = (end, names)
                if end == size:
                    break
                cased = node.exact.get(forms[end]) if node.exact else None
                node = cased or node.plain.get(words[end])
        return best


def layered(matches: Iterable[Match]) -> list[list[Match]]:
    """The matches of each layer, in order."""
    layers: list[list[Match]] = [[] for _ in range(_LAYERS)]
    for match in matches:
        layers[match.layer].append(match)
    return layers


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
