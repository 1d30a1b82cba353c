"""Boxes of a form as a scanner reads them: "(X] Swelling { ] Numbness", "O Return to full duty", "0 Yes & No".

A choice behind an O is one that nobody ticked, where the form has several.
"""

import re
from typing import Final

from guidecheck.reading.scanned.answer_pairs import DRAWN, with_answers
from guidecheck.reading.scanned.signs import has_any, signs

_BRACKETS: Final = re.compile(
    r"[\[{(]{1,2} ?(?P<tick>[xX][xXkK]?|[kK][xX]|\u2713) ?[\])}]{1,2}|\{ ?[\]}]|\[ ?\}|\( ?\](?!\))|(?<!\()\[ ?\)"
)
_BRACKETED: Final = signs("[{(", r" {0,4}(?:[xXkK\u2713]{1,2} ?)?[\])}]")
_LISTED: Final = re.compile(r"\n[ \t]{0,20}(?:[O0D]|[DCUGQ][OoGQ]|O[OoGQ]|L[Ii]) {1,2}[A-Z][a-z]")
_LETTERED: Final = re.compile(r"\n[ \t]{0,20}[SAP][:.)-]? {1,2}[A-Z]")
_UNTICKED: Final = re.compile(
    r"(?:^[ \t]{0,20}[GU]|(?<!\S)(?<!itamin )(?<!ype )(?<!, )(?:[O0oD\u00a9]|[DCUGQ][OoGQ]|O[OoGQJ]|L[Ii]|\[J"
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
    text, marked = with_answers(_BRACKETS.sub(_squared, raw) if has_any(_BRACKETED, raw) else raw)
    lines = f"\n{text}"
    if marked + len(_LISTED.findall(lines)) < _FEWEST or len(_LETTERED.findall(lines)) >= _FEWEST:
        return text
    return _TICKED.sub(_ticked, _UNTICKED.sub(_unticked, text))


def _squared(found: re.Match[str]) -> str:
    """A box whose sides were taken for other brackets."""
    box = found.group()
    if DRAWN.fullmatch(box) or not set(box) & set("[]{}"):
        return box
    return ("[x]" if found["tick"] else "[ ]" if len(box) > len("[]") else "[]").rjust(len(box))


def _unticked(found: re.Match[str]) -> str:
    return "\u2610".rjust(len(found.group()))


def _ticked(found: re.Match[str]) -> str:
    return "\u2612".rjust(len(found.group()))
