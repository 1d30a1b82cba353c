"""What the garbage collector need not look at: thousands of objects that appear at once, and those that stay."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


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
    """Leave what is there now out of all later collections: the rules and the lexicon live as long as their process."""
    gc.collect()
    gc.freeze()
