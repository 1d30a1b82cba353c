"""Text becomes sentences of words, and every word knows the offsets it stands at.

The text itself is never changed. A word is compared in lower case and without its plural ending ("Knees" is `knee`);
a hyphen inside a word joins nothing and separates two words, whichever of the many hyphens it is.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

MAX_WORDS = 160
_TOKEN = re.compile(
    r"[A-Z]?[a-z]{3,}+(?=[A-Z][a-z])"  # a word glued to the next sentence: "symptomsIn"
    r"|[^\W\d_]++(?:['\u2019][sS](?![^\W\d_]))?"
    r"|[0-9]{1,9}(?:\.[0-9]{1,4})?"
    r"|[^\s\w]"
    r"|\w"
)
_HYPHENS = frozenset("-\u2010\u2011\u2012\u2013\u2014\u2212\u0002\u00ad\ufffe")
_QUOTATION = frozenset('"\u201c\u201d\u201e\u00ab\u00bb')
_ODD = _HYPHENS | _QUOTATION
_STOPS = frozenset(".!?")
_ABBREVIATIONS = frozenset(
    {
        "dr",
        "mr",
        "mrs",
        "ms",
        "vs",
        "approx",
        "st",
        "no",
        "fig",
        "jan",
        "feb",
        "mar",
        "apr",
        "aug",
        "sept",
        "oct",
        "nov",
        "dec",
    }
)
_LINE_START = re.compile(r"[ \t\u00a0]{0,20}(?:[-*\u2022\u00b7] |[0-9]{1,2}[.)] |[A-Z][A-Za-z/ ]{1,30}:)")


@dataclass(frozen=True, slots=True)
class Sentence:
    """Words as compared, words as written, and the offsets of each in the document."""

    words: tuple[str, ...]
    forms: tuple[str, ...]
    starts: tuple[int, ...]
    ends: tuple[int, ...]

    def __len__(self) -> int:
        return len(self.words)

    @property
    def start(self) -> int:
        """Where the sentence begins in the document."""
        return self.starts[0]

    @property
    def end(self) -> int:
        """Where it ends."""
        return self.ends[-1]


class _Words:
    """The words of a sentence that is being put together."""

    __slots__ = ("ends", "forms", "starts")

    def __init__(self) -> None:
        self.forms: list[str] = []
        self.starts: list[int] = []
        self.ends: list[int] = []

    def sentence(self) -> Sentence:
        return Sentence(tuple(map(compared, self.forms)), tuple(self.forms), tuple(self.starts), tuple(self.ends))


def sentences_of(raw: str, start: int = 0, end: int | None = None) -> Iterator[Sentence]:
    """The sentences between two offsets of a document."""
    words = _Words()
    last, last_end = "", start
    for match in _TOKEN.finditer(raw, start, len(raw) if end is None else end):
        form = match.group()
        first, final = match.span()
        if form in _ODD:
            if form not in _HYPHENS or _joins(raw, first, final):
                continue
            form = "-"
        usual = last not in _STOPS and first - last_end == 1 and raw[last_end] == " "
        if last and (len(words.forms) >= MAX_WORDS or (not usual and _begins(raw, words, form, first))):
            yield words.sentence()
            words = _Words()
        words.forms.append(form)
        words.starts.append(first)
        words.ends.append(final)
        last, last_end = form, final
    if last:
        yield words.sentence()


@lru_cache(maxsize=65536)
def compared(form: str) -> str:
    """A word as it is compared: `Patient's`, `patients` and `patient` are one."""
    word = form.lower()
    if len(word) > 2 and word[-1] == "s" and word[-2] in "'\u2019":
        return word[:-2]
    if len(word) > 4 and word.endswith("ies"):
        return word[:-3] + "y"
    if word.endswith(("xes", "sses", "tches")):
        return word[:-2]
    if len(word) > 3 and word[-1] == "s" and word[-2] not in "sui":
        return word[:-1]
    return word


def _joins(raw: str, first: int, last: int) -> bool:
    """Whether a hyphen stands inside a word; between digits it is a sign of its own (a date, a range, `5-/5`)."""
    before = raw[first - 1] if first else " "
    after = raw[last] if last < len(raw) else " "
    if before.isdigit() and (after.isdigit() or after == "/"):
        return False
    return not before.isspace() and (not after.isspace() or raw[last : last + 2] in {"\r\n", "\n"})


def _begins(raw: str, words: _Words, form: str, first: int) -> bool:
    """Whether the word at *first* begins a sentence after *words*."""
    last, last_end = words.forms[-1], words.ends[-1]
    if last in {"!", "?"}:
        return True
    if last == ".":
        return _ends(words, form, glued=first == last_end)
    if first == last_end:
        return form[0].isupper() and last[-1].islower() and last.isalpha() and len(last) > 2
    gap = raw[last_end:first]
    return "\n" in gap and _LINE_START.match(raw, last_end + gap.rfind("\n") + 1) is not None


def _ends(words: _Words, following: str, *, glued: bool) -> bool:
    """Whether the full stop at the end of *words* ends a sentence."""
    before = words.forms[-2] if len(words.forms) > 1 else ""
    if following[0].islower():
        return not glued and len(before) > 4
    if before.lower() in _ABBREVIATIONS:
        return False
    return not (glued and len(before) == 1 and before.isalpha() and len(following) == 1)
