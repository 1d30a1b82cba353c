"""The words of a label, also where a scanner has taken a letter of theirs for another: "UR Deniai Date"."""

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

_LONG: Final = 4
_ANY: Final = r"\S"
_TAKEN_FOR: Final = (("rn", "m"), ("fi", "\ufb01"), ("m", "rn"))


class Label(NamedTuple):
    """A label as it is written, and as it may have been read: with a letter of each longer word in doubt."""

    exact: re.Pattern[str]
    doubtful: re.Pattern[str]

    def search(self, raw: str, start: int, end: int) -> re.Match[str] | None:
        """The first place of the label between two offsets; a doubtful one only where there is no other."""
        return self.exact.search(raw, start, end) or self.doubtful.search(raw, start, end)


def label_of(words: str, closed: str = "") -> Label:
    """The label of *words*, closed by what the pattern *closed* finds."""
    told = words.split()
    exact = r"\s{1,4}".join(map(re.escape, told))
    doubtful = r"\s{0,4}".join(in_doubt(word) for word in told)
    return Label(re.compile(exact + closed), re.compile(rf"(?<!\w){doubtful}{closed}"))


def in_doubt(word: str) -> str:
    """A pattern for a word, or one that differs from it in a single letter: "Uphcld", "Overtumed"."""
    return f"(?:{'|'.join(_variants(word))})" if len(word) >= _LONG else re.escape(word)


def _variants(word: str) -> Iterator[str]:
    yield from (re.escape(word[:at]) + _ANY + re.escape(word[at + 1 :]) for at in range(len(word)))
    yield from (re.escape(word.replace(meant, taken)) for meant, taken in _TAKEN_FOR if meant in word)
