"""Literal phrases in one trie, in layers: the longest match of each layer counts, from left to right.

The lexicon's phrases stand for millions of sequences of words, of which texts use few: the trie grows where a text
leads, and a place that no text has come to costs nothing.
"""

from collections.abc import Iterable, Sequence
from typing import Final, TypeAlias

from guidecheck.reading.sentences.grammar import compared
from guidecheck.reading.sentences.layers import LAYERS, Layer, Match
from guidecheck.reading.sentences.notation import EXACT, Step, steps_of
from guidecheck.reading.sentences.tokens import Sentence

_Names: TypeAlias = dict[int, tuple[str, ...]]


class _Node:
    """Where the words so far lead: what they state, and the words that go on from them.

    INVARIANT: it is unfolded before it is looked at; until then it only holds the `steps` that lead here.
    """

    __slots__ = ("exact", "folded", "names", "plain", "steps")

    def __init__(self) -> None:
        self.plain: dict[str, _Node] = _NO_BRANCHES
        self.exact: dict[str, _Node] = _NO_BRANCHES
        self.names: _Names = _NO_NAMES
        self.steps: dict[Step, None] = {}
        self.folded = True

    def unfolded(self) -> "_Node":
        """The node with its names and branches."""
        if self.folded:
            names = dict[int, dict[str, None]]()
            for step in self.steps:
                if step.states is not None:
                    names.setdefault(step.states[0], {})[step.states[1]] = None
                for word, then in step.ahead:
                    self._branch(word).steps[then] = None
            self.names = {layer: tuple(of_layer) for layer, of_layer in names.items()} or _NO_NAMES
            self.steps, self.folded = {}, False
        return self

    def _branch(self, word: str) -> "_Node":
        """Where *word* leads; nodes without branches share one empty table."""
        if word.startswith(EXACT):
            self.exact = self.exact or {}
            return self.exact.setdefault(word.removeprefix(EXACT), _Node())
        self.plain = self.plain or {}
        return self.plain.setdefault(compared(word), _Node())


_NO_BRANCHES: Final[dict[str, _Node]] = {}
_NO_NAMES: Final[_Names] = {}


class Trie:
    """Phrases in the notation of the lexicon, each stating a name in a layer."""

    def __init__(self, phrases: Iterable[tuple[int, str, str]]) -> None:
        root = _Node()
        for layer, name, phrase in phrases:
            root.steps[steps_of(phrase, (layer, name))] = None
        self._root = root.unfolded()

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
        free = [0] * LAYERS
        found: list[Match] = []
        words, forms = sentence.words, sentence.forms
        plain, exact = self._root.plain, self._root.exact
        last = len(words) - 1
        for start, word in enumerate(words):
            branch = plain.get(word)
            if forms[start] not in exact:
                if branch is None:
                    continue
                if not branch.unfolded().names and (
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
    ) -> dict[int, tuple[int, tuple[str, ...]]]:
        """The longest phrase of each layer that begins at a word; one that asks for the exact case goes first."""
        best: dict[int, tuple[int, tuple[str, ...]]] = {}
        size = len(words)
        for branch in (self._root.exact.get(forms[start]), self._root.plain.get(words[start])):
            node, end = branch, start
            while node is not None:
                if node.folded:
                    node.unfolded()
                end += 1
                for layer, names in node.names.items():
                    if layer not in best or best[layer][0] < end:
                        best[layer] = (end, names)
                if end == size:
                    break
                cased = node.exact.get(forms[end]) if node.exact else None
                node = cased or node.plain.get(words[end])
        return best


def named(entries: Iterable[tuple[str, Iterable[str]]]) -> Trie:
    """A trie in which every phrase states the name of its entry."""
    return Trie((Layer.FRAME, name, phrase) for name, phrases in entries for phrase in phrases)
