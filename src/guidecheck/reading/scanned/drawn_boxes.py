"""Boxes of a form as a scanner reads them: "O Yes & No", "0 Full duty", "(X] Swelling { ] Numbness", or nothing at all.

A question that shows both its answers is answered where one is surely ticked and the other surely not; else it is left
open: "Fever: CO Yes No" says nothing. A choice behind an O is one that nobody ticked, where the form has several.
"""

import re
from typing import Final

_BRACKETS: Final = re.compile(
    r"[\[{(]{1,2} ?(?P<tick>[xX][xXkK]?|[kK][xX]|\u2713) ?[\])}]{1,2}|\{ ?[\]}]|\[ ?\}|\( ?\](?!\))|(?<!\()\[ ?\)"
)
_DRAWN: Final = re.compile(r"\[ ?(?:[xX\u2713]|_{0,3}) ?\]|\([xX\u2713]\)|[\u2610-\u2612]")
_EMPTY: Final = re.compile(
    r"[\u2610\u25a1\u2751\u25cb\u25ef]|\[ {0,3}\]|[O0oDQ]|[DCUGQ][OoGQJ1]|O[OoGQfFJLl]|L[IiJ\]]|\[J"
)
_TICK: Final = re.compile(r"[\u2611\u2612\u2713\u2714\u22a0]|\[[xX]\]|[xX][IlJK\])]?|K[IilX\])1]|R[Il1]|[&@\u00ae]")
_MARK: Final = (
    r"(?:\[ ?[xX]? ?\]|[^\w\s:?]{1,3}|[a-zA-Z0-9][)\]}|]|(?![LlRrBb])[A-Za-z01]|(?!Rt|Lt|BL)[A-Z][A-Zlio1]|\[[A-Z1])"
)
_ANSWER: Final = r"(?:Yes|YES|No|NO|Positive|Negative|Pos|Neg)"
_PAIR: Final = re.compile(
    rf"(?<![^\s:?])(?:(?P<first>{_MARK}) {{1,2}})?(?P<one>{_ANSWER})(?: {{1,2}}(?P<second>{_MARK}) {{1,2}}| )"
    rf"(?P<other>{_ANSWER})(?=[ \r]{{0,8}}$|  | [A-Z]|[.,;])",
    re.MULTILINE,
)
_OPPOSITE: Final = {
    "yes": "no",
    "no": "yes",
    "positive": "negative",
    "negative": "positive",
    "pos": "neg",
    "neg": "pos",
}
_OPEN: Final = "Yes/No"
_LISTED: Final = re.compile(r"^[ \t]{0,20}(?:[O0D]|[DCUGQ][OoGQ]|O[OoGQfF]|L[Ii]) {1,2}[A-Z][a-z]", re.MULTILINE)
_LETTERED: Final = re.compile(r"^[ \t]{0,20}[SAP][:.)-]? {1,2}[A-Z]", re.MULTILINE)
_UNTICKED: Final = re.compile(
    r"(?:^[ \t]{0,20}[GU]|(?<!\S)(?<!itamin )(?<!ype )(?:[O0oD\u00a9]|[DCUGQ][OoGQ]|O[OoGQfFJ]|L[Ii]|\[J"
    r"|[(\[{](?![^\n)\]}]{0,80}[)\]}])))"
    r"(?= {1,2}(?:[A-Z][A-Za-z]|[0-5]/5))"
    r"(?! {1,2}[A-Z][A-Za-z ]{0,30}:)",
    re.MULTILINE,
)
_TICKED: Final = re.compile(
    r"(?<!\S)(?:X[IlJ]?(?! ?[Rr]ay)|[\u00ae@])(?= {1,2}[A-Z][A-Za-z])|^[ \t]{0,20}&(?= {1,2}[A-Z][a-z])", re.MULTILINE
)
_FEWEST: Final = 2


def with_boxes(raw: str) -> str:
    """A text as long as *raw* with a box for each that a scanner took for something else."""
    text = _BRACKETS.sub(_squared, raw)
    pairs = [found for found in _PAIR.finditer(text) if _is_pair(found) and not _is_drawn(found)]
    marked = sum(found["first"] is not None or found["second"] is not None for found in pairs)
    text = _PAIR.sub(_answered, text) if pairs else text
    if marked + len(_LISTED.findall(text)) < _FEWEST or len(_LETTERED.findall(text)) >= _FEWEST:
        return text
    return _TICKED.sub(_ticked, _UNTICKED.sub(_unticked, text))


def _squared(found: re.Match[str]) -> str:
    """A box whose sides were taken for other brackets."""
    box = found.group()
    if _DRAWN.fullmatch(box) or not set(box) & set("[]{}"):
        return box
    return ("[x]" if found["tick"] else "[ ]" if len(box) > len("[]") else "[]").rjust(len(box))


def _is_pair(found: re.Match[str]) -> bool:
    return _OPPOSITE[found["one"].lower()] == found["other"].lower()


def _is_drawn(found: re.Match[str]) -> bool:
    """Whether the boxes of a question are boxes as they stand, or the one that is ticked."""
    marks = [found["first"], found["second"]]
    drawn = [mark is not None and _DRAWN.fullmatch(mark) is not None for mark in marks]
    return all(drawn) or (any(drawn) and not all(marks))


def _answered(found: re.Match[str]) -> str:
    """A question's answers with their boxes, or as one that nobody answered."""
    if not _is_pair(found) or _is_drawn(found):
        return found.group()
    marks = [found["first"] or "", found["second"] or ""]
    ticked = [_TICK.fullmatch(mark) is not None for mark in marks]
    empty = [_EMPTY.fullmatch(mark) is not None for mark in marks]
    if [not told for told in ticked] != empty or all(ticked) or all(empty):
        return _OPEN.ljust(len(found.group()))
    text, start = found.group(), found.start()
    for group, tick in zip(("first", "second"), ticked, strict=True):
        box = ("\u2612" if tick else "\u2610").rjust(len(found[group]))
        text = text[: found.start(group) - start] + box + text[found.end(group) - start :]
    return text


def _unticked(found: re.Match[str]) -> str:
    return "\u2610".rjust(len(found.group()))


def _ticked(found: re.Match[str]) -> str:
    return "\u2612".rjust(len(found.group()))
