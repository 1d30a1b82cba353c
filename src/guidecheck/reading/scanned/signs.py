"""Quick signs of what a pattern looks for: without one of them, it need not be searched for in a whole document.

A search skips to a letter, but tries a set of letters at every place: so a set is searched for letter by letter.
"""

import re
from typing import TypeAlias

Signs: TypeAlias = tuple[re.Pattern[str], ...]


def signs(letters: str, around: str = "") -> Signs:
    """The signs that are one of some letters, with what stands behind it and, looked back to, before it."""
    return tuple(re.compile(re.escape(letter) + around) for letter in letters)


def has_any(looked_for: Signs, text: str) -> bool:
    """Whether a text has one of the signs."""
    return any(sign.search(text) is not None for sign in looked_for)
