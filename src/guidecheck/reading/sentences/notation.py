"""The notation of phrases: `a|b` is either word, `a?` may be missing, `a_b` is two words, `=A` is the exact case.

A phrase becomes steps from word to word; the sequences of words it stands for, maybe thousands, are never listed.
"""

from typing import Final

EXACT: Final = "="
MISSING: Final = "?"
EITHER: Final = "|"
JOINED: Final = "_"


class Step:
    """A place in a phrase: what it `states` if it ends here, and the words `ahead`, each with the place behind it."""

    __slots__ = ("ahead", "states")

    def __init__(self, ahead: "tuple[tuple[str, Step], ...]", states: tuple[int, str] | None = None) -> None:
        self.ahead = ahead
        self.states = states


def steps_of(phrase: str, states: tuple[int, str]) -> Step:
    """The place before the first word of *phrase*, which *states* a name in a layer.

    Raises ValueError where a slot has an empty alternative, or where every word may be missing.
    """
    after = Step((), states)
    for slot in reversed(phrase.split()):
        after = _before(slot, after)
    if after.states is not None:
        raise ValueError(f"every word of `{phrase}` may be missing")
    return after


def _before(slot: str, after: Step) -> Step:
    """The place before *slot*, behind which *after* stands."""
    ahead = tuple(_alternative(words.split(JOINED), slot, after) for words in slot.removesuffix(MISSING).split(EITHER))
    return Step((*ahead, *after.ahead), after.states) if slot.endswith(MISSING) else Step(ahead)


def _alternative(words: list[str], slot: str, after: Step) -> tuple[str, Step]:
    """The first of *words*, with the place behind it."""
    if not all(words):
        raise ValueError(f"`{slot}` has an empty alternative")
    first, *others = words
    for word in reversed(others):
        after = Step(((word, after),))
    return first, after
