"""Text becomes sentences of words, and every word knows the offsets it stands at.

The text itself is never changed. A word is compared in lower case and without its plural ending ("Knees" is `knee`);
a hyphen inside a word joins nothing and separates two words, whichever of the many hyphens it is.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from guidecheck.reading.sentences.grammar import all_compared, compared, words

MAX_WORDS: Final = 160
_TOKEN: Final = re.compile(
    r"[A-Z]?[a-z]{3,}+(?=[A-Z][a-z]|[\s.,;:)])"  # most words; and one glued to the next sentence: "symptomsIn"
    r"|[^\W\d_]++(?:['\u2019][sS](?![^\W\d_])|(?<=s)['\u2019](?=\s))?"
    r"|[0-9]{1,9}(?:\.[0-9]{1,4})?"
    r"|[^\s\w]"
    r"|\w"
)
_HYPHENS: Final = frozenset("-\u2010\u2011\u2012\u2013\u2014\u2212\u0002\u00ad\ufffe")
_LINE_ENDS: Final = ("\n", "\r\n")
_QUOTATION: Final = frozenset('"\u201c\u201d\u201e\u00ab\u00bb')
_ODD: Final = _HYPHENS | _QUOTATION
_STOPS: Final = frozenset(".!?")
_SIGNS: Final = frozenset("+-")
_CLOSING: Final = frozenset(".,;)]")
_FILES: Final = (["records"], ["file"])
_LISTING: Final = frozenset(",;:(/")
_BOXES: Final = frozenset("[\u2610\u2611\u2612")
_ABBREVIATIONS: Final = frozenset(
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
_CLIPPED: Final = words(
    "ext flex lat med ant post max min incl resp bil int wt ht temp inj mo mos wk wks yr yrs mg rt lt cm mm etc pt pts"
    " hx dx tx fx rx sx approx occ cont eval prev prob poss susp sens decr dec incr bilat conserv neuro vs"
)
_UNFINISHED: Final = words("of to at than over by in on about approximately is was or the a /")
_LINE_START: Final = re.compile(
    r"[ \t\u00a0]{0,20}(?:[-*\u2022\u00b7] |[0-9]{1,2}[.)] |[A-Z][A-Za-z/ ]{1,30}:|(?:left|right|lt|rt|l|r):)"
)


@dataclass(frozen=True, slots=True)
class Sentence:
    """Words as compared, words as written, and the offsets of each in the document."""

    words: tuple[str, ...]
    forms: tuple[str, ...]
    starts: tuple[int, ...]
    ends: tuple[int, ...]

    def __len__(self) -> int:
        return len(self.words)

    def with_words(self, words: tuple[str, ...]) -> "Sentence":
        """The sentence with other words for those that are compared."""
        return Sentence(words, self.forms, self.starts, self.ends)

    @property
    def start(self) -> int:
        """Where the sentence begins in the document."""
        return self.starts[0]

    @property
    def end(self) -> int:
        """Where it ends."""
        return self.ends[-1]


def joined(first: Sentence, second: Sentence) -> Sentence:
    """Two sentences as one."""
    return Sentence(
        first.words + second.words, first.forms + second.forms, first.starts + second.starts, first.ends + second.ends
    )


def sentences_of(raw: str, start: int = 0, end: int | None = None, *, lower: bool = False) -> Iterator[Sentence]:
    """The sentences between two offsets of a document; with *lower* they may begin in lower case, as in hasty notes."""
    forms, starts, ends = list[str](), list[int](), list[int]()
    last, last_end, final = "", start, start
    for token in _TOKEN.findall(raw, start, len(raw) if end is None else end):
        first = raw.find(token, final)  # nothing but blanks stands between two tokens
        final = first + len(token)
        form = token
        if len(token) == 1 and token in _ODD:
            if token in _QUOTATION or _joins(raw, first, final):
                continue
            form = "-"
        plain = first - last_end == 1 and raw[last_end] == " " and last not in _STOPS and len(forms) < MAX_WORDS
        if forms and not plain and _opens(raw, forms, last_end, form, first, lower):
            yield _sentence(forms, starts, ends)
            forms, starts, ends = [], [], []
        forms.append(form)
        starts.append(first)
        ends.append(final)
        last, last_end = form, final
    if forms:
        yield _sentence(forms, starts, ends)


def _opens(raw: str, forms: list[str], end: int, form: str, first: int, lower: bool) -> bool:
    """Whether the word at *first* opens a sentence after *forms*, whose last word ends at *end*."""
    if len(forms) >= MAX_WORDS:
        return True
    gap = raw[end:first]
    goes_on = forms[-1] not in _STOPS and (gap == " " or not (gap or form[0].isupper()))
    return not goes_on and _begins(raw, forms, gap, form, first, lower)


def _sentence(forms: list[str], starts: list[int], ends: list[int]) -> Sentence:
    return Sentence(all_compared(forms), tuple(forms), tuple(starts), tuple(ends))


def _joins(raw: str, first: int, last: int) -> bool:
    """Whether a hyphen stands inside a word.

    Between digits it is a sign of its own (a date, a range, `5-/5`), and before a stop an outcome: `L-.`, `(-)`.
    """
    before = raw[first - 1] if first else " "
    after = raw[last] if last < len(raw) else " "
    if (before.isdigit() and (after.isdigit() or after == "/")) or after in _CLOSING:
        return False
    return not before.isspace() and (not after.isspace() or raw.startswith(_LINE_ENDS, last))


def _begins(raw: str, forms: list[str], gap: str, form: str, first: int, lower: bool) -> bool:
    """Whether the word at *first* begins a sentence after *forms*, from which a *gap* parts it."""
    last = forms[-1]
    if last == "?" and form.isalpha() and _asks_of_the_next(raw, forms, first - len(gap) - 1, glued=not gap):
        return False
    if last in {"!", "?"}:
        return len(forms) > 1 and form not in _BOXES
    if last == ".":
        return _ends(forms, form, glued=not gap, lower=lower)
    if last == ":" and form[0].isupper() and "\n" in gap and forms[-2:-1] in _FILES:
        return True
    if not gap:
        return form[0].isupper() and last[-1].islower() and last.isalpha() and len(last) > 2
    if "\n" not in gap or (form.isdecimal() and last.lower() in _UNFINISHED):
        return False
    return _LINE_START.match(raw, first - len(gap) + gap.rfind("\n") + 1) is not None


def _asks_of_the_next(raw: str, forms: list[str], mark: int, *, glued: bool) -> bool:
    """Whether a question mark doubts the word after it, and closes nothing: "contusion, ?fx", "L5, ? HNP"."""
    apart = mark > 0 and raw[mark - 1].isspace()
    return apart and (glued or (len(forms) > 1 and forms[-2] in _LISTING))


def _ends(forms: list[str], following: str, *, glued: bool, lower: bool) -> bool:
    """Whether the full stop at the end of *forms* ends a sentence."""
    before = forms[-2] if len(forms) > 1 else ""
    if following[0].islower():
        short = before.lower() in _ABBREVIATIONS or compared(before) in _CLIPPED
        return not (glued or short) and (len(before) > 4 or (lower and (before in _SIGNS or len(before) > 1)))
    if before.lower() in _ABBREVIATIONS:
        return before.lower() == "no" and lower and following[0].isalpha()
    if following[0].isdigit() and len(before) == 1 and before.isalpha() and forms[-3:-2] == ["."]:
        return False
    return not (glued and len(before) == 1 and before.isalpha() and len(following) == 1)
