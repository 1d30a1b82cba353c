"""A YAML value without quotes: what it is, where every reader agrees, and the fault where they do not."""

import re
from datetime import date
from typing import TypeAlias

from guidecheck.source.node import Scalar

Reading: TypeAlias = tuple[Scalar, str, str]

_WORDS: dict[str, Scalar] = {"": None, "~": None, "null": None, "true": True, "false": False}
WORD_BOOLEANS = frozenset({"yes", "no", "on", "off", "y", "n"})
_SEXAGESIMAL = re.compile(r"[-+]?\d{1,9}(?::[0-5]?\d){1,3}(?:\.\d{0,9})?")
_INTEGER = re.compile(r"[-+]?(?:0|[1-9]\d{0,17})")
_FLOAT = re.compile(r"[-+]?\d{1,17}\.\d{1,17}")
_DATE = re.compile(r"\d{4}-\d{2}-\d{2}")
_ODD_DATE = re.compile(r"\d{4}-\d{1,2}-\d{1,2}(?:[Tt ].{0,40})?")
_ODD_NUMBER = re.compile(
    r"[-+]?(?:0[0-7_]+|0[xob][0-9a-f_]+|\d[\d_]*_[\d_]*|\.\d+|\d+\.|\d[\d.]*e[-+]?\d+|\.inf|\.nan|\d{19,})",
    re.IGNORECASE,
)


def read_plain(text: str) -> Reading:
    """The value of *text*, what is wrong with it, and the cure; no word where nothing is."""
    if text in _WORDS:
        return _WORDS[text], "", ""
    if _INTEGER.fullmatch(text):
        return int(text), "", ""
    if _FLOAT.fullmatch(text):
        return float(text), "", ""
    if _DATE.fullmatch(text):
        return _day(text)
    return text, *_guess(text)


def _day(text: str) -> Reading:
    try:
        return date.fromisoformat(text), "", ""
    except ValueError:
        return text, f"`{text}` is no day of the calendar", "write year-month-day"


def _guess(text: str) -> tuple[str, str]:
    """What YAML readers take for something else than the text it looks like."""
    if text.lower() in WORD_BOOLEANS:
        return f"bare `{text}`: YAML readers differ on what it is", f'write true, false or "{text}"'
    if text.lower() in _WORDS:
        return f"bare `{text}`: YAML readers differ on what it is", f"write {text.lower()}"
    if _SEXAGESIMAL.fullmatch(text):
        return f"bare `{text}`: YAML 1.1 reads a number in base 60", f'write "{text}"'
    if _ODD_DATE.fullmatch(text):
        return f"bare `{text}`: not clear whether a text or a day", "write year-month-day: 2014-09-05"
    if _ODD_NUMBER.fullmatch(text):
        return f"bare `{text}`: not clear whether a text or a number", f'write "{text}" or a plain number'
    return "", ""
