"""What the garbage collector need not look at: thousands of objects that appear at once, and those that stay."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

_SELDOM: Final = 50_000
"""New objects between two collections; Python's own 700 would look through a letter's facts several times."""


@contextmanager
def nothing_collected() -> Iterator[None]:
    """Collect nothing for the time of a step."""
    collecting = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collecting:
            gc.enable()


def kept_for_good() -> None:
    """Leave what is there now out of all later collections: the rules and the lexicon live as long as their process.

    Reading leaves no cycles behind, so what comes later need not be looked at often.
    """
    gc.collect()
    gc.freeze()
    gc.set_threshold(_SELDOM)
