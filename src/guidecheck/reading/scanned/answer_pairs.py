"""Questions of a form that show both their answers, as a scanner reads them: "Fever: O Yes & No", "Cancer? CO Yes No".

One is answered where a box is surely ticked and the other surely not; else it is left open, and says nothing. The boxes
stand before the answers, or all behind them: "Diabetes Yes 0 No X".
"""

import re
from collections.abc import Sequence
from typing import Final

from guidecheck.reading.scanned.signs import has_any, signs

DRAWN: Final = re.compile(r"\[ ?(?:[xX\u2713]|_{0,3}) ?\]|\([xX\u2713]\)|[\u2610-\u2612]|_{1,4}[xX\u2713]?_{0,4}")
_EMPTY: Final = re.compile(
    r"[\u2610\u25a1\u2751\u25cb\u25ef]|\[ {0,3}\]|\( {0,3}\)|[O0oDQ]|[DCUGQ][OoGQJ1]|O[OoGQfFJLl]|L[IiJ\]]|\[J|[CO0(]\)"
    r"|\([O0o]|_{1,4}"
)
_TICK: Final = re.compile(
    r"[\u2611\u2612\u2713\u2714\u22a0]|\[[xX]\]|\([xX]\)?|[xX]{1,2}|[xX][IlJK\])]|K[IilX\])1]|R[Il1]|[&@\u00ae]|_{1,4}[xX]_{0,4}"
)
_MARK: Final = (
    r"(?:\[ ?[xX]? ?\]|\( ?[xX]? ?\)|\([OoxX0]|_{1,4}[xX]?_{0,4}|[^\w\s:?]{1,3}|[a-zA-Z0-9][)\]}|]"
    r"|(?![LlRrBb])[A-Za-z01]|(?!Rt|Lt|BL|No)[A-Z][A-Zlio1]|[xX]{2}|\[[A-Z1])"
)
_ANSWER: Final = r"(?:Yes|YES|yes|No|NO|no|Positive|Negative|Pos|Neg)"
_PAIR: Final = re.compile(
    rf"(?<![^\s:?])(?:(?P<first>{_MARK})(?: {{1,2}}|(?<=[)\]])))?(?P<one>{_ANSWER})"
    rf"(?: {{1,2}}(?P<second>{_MARK})(?: {{1,2}}|(?<=[)\]]))|(?P<glued>\[ ?[xX]? ?\]|_{{1,4}}) {{1,2}}| )"
    rf"(?P<other>{_ANSWER})(?:(?: {{1,2}}|(?=[_\[]))(?P<third>{_MARK})(?=[ \r]{{0,8}}$|  ))?"
    r"(?=[ \r]{0,8}$|  | [A-Z]|[.,;])",
    re.MULTILINE,
)
_YES: Final = signs("YyP", r"(?<!\w.)(?:[eE][sS]|os(?:itive)?)?(?!\w)")
_BOTH: Final = re.compile(
    r"(?:[Yy]es|YES|[Nn]o|NO|Pos|Positive|Neg|Negative|Y)(?!\w)[^\w\n][^\n]{0,9}?(?<![A-Za-z])(?:[Yy]es|YES|[Nn]o|NO|Pos|Neg|N)"
)
_LETTERS: Final = re.compile(r"(?<=: )(?P<yes>Y) (?=N[ \r]{0,8}$)", re.MULTILINE)
_OPPOSITE: Final = {
    "yes": "no",
    "no": "yes",
    "positive": "negative",
    "negative": "positive",
    "pos": "neg",
    "neg": "pos",
}
_OPEN: Final = "Yes/No"
_Marks = tuple[str, str]


def with_answers(raw: str) -> tuple[str, int]:
    """A text as long as *raw*, its questions answered or open, and how many of them have boxes."""
    if not has_any(_YES, raw) or _BOTH.search(raw) is None:
        return raw, 0
    marked = sum(_marks(found) is not None for found in _PAIR.finditer(raw) if _is_pair(found))
    return _PAIR.sub(_answered, _LETTERS.sub("Y/", raw)), marked


def _is_pair(found: re.Match[str]) -> bool:
    return _OPPOSITE[found["one"].lower()] == found["other"].lower()


def _marks(found: re.Match[str]) -> _Marks | None:
    """The groups of the two marks: before the answers, or behind them; None, where one is missing or too many are."""
    first, third = found["first"] is not None, found["third"] is not None
    middle = "second" if found["second"] is not None else "glued" if found["glued"] is not None else ""
    if not middle or first == third:
        return None
    return ("first", middle) if first else (middle, "third")


def _answered(found: re.Match[str]) -> str:
    """A question's answers with their boxes, or as one that nobody answered."""
    if not _is_pair(found):
        return found.group()
    marks = _marks(found)
    if marks is None:
        return _only_first(found) or _OPEN.ljust(len(found.group()))
    told = [found[group] for group in marks]
    if all(DRAWN.fullmatch(mark) for mark in told):
        return found.group()
    return _drawn(found, marks, told) or _OPEN.ljust(len(found.group()))


def _only_first(found: re.Match[str]) -> str:
    """The first answer alone, where it is ticked and nothing is left of the other's box: "[X] Yes No"."""
    lone = found["first"] is not None and found["second"] is None and found["third"] is None
    if not lone or not DRAWN.fullmatch(found["first"]) or not _TICK.fullmatch(found["first"]):
        return ""
    return found.group()[: found.end("one") - found.start()].ljust(len(found.group()))


def _drawn(found: re.Match[str], marks: _Marks, told: Sequence[str]) -> str:
    """The answers with a box for each mark, where one is a tick and the other none; else nothing."""
    ticked = [_TICK.fullmatch(mark) is not None for mark in told]
    empty = [_EMPTY.fullmatch(mark) is not None for mark in told]
    if ticked == empty or [not each for each in ticked] != empty or ticked[0] == ticked[1]:
        return ""
    text, start = found.group(), found.start()
    for group, tick in zip(marks, ticked, strict=True):
        box, size = "\u2612" if tick else "\u2610", len(found[group])
        box = box.ljust(size) if "third" in marks else box.rjust(size)
        text = text[: found.start(group) - start] + box + text[found.end(group) - start :]
    return text
