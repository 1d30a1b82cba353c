"""Where quoted words stand in a document, whatever became of its line breaks, hyphens and case on the way.

The letters and digits of the document are laid out in one row, each with its offset; a quote is looked for in that row.
Between two digits the signs count: `4/5` is neither `45` nor `4.5`.
"""

import re
from array import array
from collections.abc import Iterator, Sequence
from itertools import islice
from typing import Final
from unicodedata import normalize

MAX_QUOTE: Final = 4000
_TRIES: Final = 1000
_RUN: Final = re.compile(r"[^\W_]+")
_HYPHENS: Final = re.compile("[\u2010-\u2015\u2212\u0002\u00ad\ufffe]")
# A sentence without a blank before it ("symptomsIn"), a number of a list ("strain2."): a quote may begin or end there.
_BEFORE: Final = re.compile(r"[^\W\d_A-Z][A-Z]|\d[^\W\d_]")
_AFTER: Final = re.compile(r"[^\W\d_A-Z][A-Z]|[^\W\d_]\d")
_DECIMAL: Final = re.compile(r"\d\.\d")
_SIGNS: Final = 8
_SHOWN: Final = 80

Ranges = Sequence[tuple[int, int]]


class QuoteIndex:
    """The row of one document; made once, it finds any number of quotes."""

    __slots__ = ("_offsets", "_row", "raw")

    def __init__(self, raw: str) -> None:
        self.raw = raw
        self._row, self._offsets = _row_of(raw)

    def locate(self, words: str, ranges: Ranges | None = None, near: int | None = None) -> tuple[int, int] | None:
        """The place of *words* inside *ranges*: the one nearest to *near*, else the first; None where there is none."""
        if len(words) > MAX_QUOTE:
            return None
        places = (place for place in islice(self._places(words), _TRIES) if _inside(place, ranges))
        if near is None:
            return next(places, None)
        return min(places, key=lambda place: abs(place[0] - near), default=None)

    def _places(self, words: str) -> Iterator[tuple[int, int]]:
        """Where *words* begin and end with a word of the document."""
        wanted, _ = _row_of(words)
        if not wanted:
            return
        first = self._row.find(wanted)
        while first >= 0:
            last = first + len(wanted)
            start, end = self._offsets[first], self._offsets[last - 1] + 1
            if not (self._cuts(start, _BEFORE) or self._cuts(end, _AFTER)):
                yield start, end
            first = self._row.find(wanted, first + 1)

    def _cuts(self, offset: int, glued: re.Pattern[str]) -> bool:
        """Whether an edge at *offset* parts a word or a number, rather than two that are *glued*."""
        around = self.raw[max(0, offset - 1) : offset + 1]
        if around.isalnum() and len(around) > 1:
            return not glued.fullmatch(around)
        return bool(_DECIMAL.search(self.raw, max(0, offset - 2), offset + 2))


def shown(text: object) -> str:
    """Foreign words as a diagnostic may show them: one short line, nothing that a terminal would obey."""
    line = " ".join(str(text)[: 4 * _SHOWN].split())
    clean = "".join(letter if letter.isprintable() else "\ufffd" for letter in line)
    return clean if len(clean) <= _SHOWN else clean[: _SHOWN - 1] + "\u2026"


def _inside(place: tuple[int, int], ranges: Ranges | None) -> bool:
    return ranges is None or any(start <= place[0] and place[1] <= end for start, end in ranges)


def _row_of(text: str) -> tuple[str, "array[int]"]:
    """The letters and digits of *text*, and the offset of each."""
    row: list[str] = []
    offsets = array("I")
    last = 0
    digit = False
    for run in _RUN.finditer(text):
        start, end = run.span()
        if digit and text[start].isdigit():
            signs = _signs(text[last:start])
            row.append(signs)
            offsets.extend([last] * len(signs))
        _lay(run.group(), start, row, offsets)
        digit, last = text[end - 1].isdigit(), end
    return "".join(row), offsets


def _lay(word: str, start: int, row: list[str], offsets: "array[int]") -> None:
    if word.isascii():
        row.append(word.lower())
        offsets.extend(range(start, start + len(word)))
        return
    for place, letter in enumerate(word, start):
        plain = _plain(letter)
        row.append(plain)
        offsets.extend([place] * len(plain))


def _plain(letter: str) -> str:
    """A letter without its accent, a ligature as its letters; a fraction stays what it is."""
    if letter.isnumeric() and not letter.isdecimal():
        return letter
    return "".join(part for part in normalize("NFKD", letter) if part.isalnum()).casefold()


def _signs(between: str) -> str:
    """What stands between two digits, with every hyphen the same and without blanks; a blank where that is all."""
    return "".join(_HYPHENS.sub("-", between[:_SIGNS]).split()) or " "
