"""Searching long texts for patterns that are slow to try at every letter."""

import re
from collections.abc import Iterator


def found_from(
    begins: re.Pattern[str], whole: re.Pattern[str], text: str, start: int, end: int
) -> Iterator[re.Match[str]]:
    """The matches of *whole* one after the other, as `finditer` gives them, tried only where *begins* matches.

    A pattern that opens with a set of characters skips from one of them to the next; one that opens with a choice is
    tried at every letter, which takes ten times as long.
    INVARIANT: *begins* matches wherever *whole* does.
    """
    last = start
    for place in begins.finditer(text, start, end):
        found = whole.match(text, place.start(), end) if place.start() >= last else None
        if found is not None:
            last = found.end()
            yield found
