"""An upright stroke alone in its line is no rule of a table: it is an I, a 1, or the edge of the page.

"| have had an MRI" is an I, "seen on | 1-09-2016" tells a day of November. Where a line begins with one it may be the
edge, so that a day behind it may have lost its first digit: such a day is not read.
"""

import re
from typing import Final

_PIPE: Final = "|"
_LINE: Final = re.compile(r"[^\r\n\f]+")
_DAY: Final = r"(?=[/-]\d{1,2}[/-](?:\d{4}|\d{2})(?!\d))"
_ELIDED: Final = re.compile(r"(?<=[a-z] )\| (?P<digit>[012])" + _DAY)
_APART: Final = re.compile(r"1 (?:(?<=\(1 )|(?<= on 1 )|(?<= of 1 )|(?<=dated 1 ))(?P<digit>[012])" + _DAY)
_DOUBTFUL: Final = re.compile(r"^\s{0,8}\|\s?[012][/-]\d{1,2}[/-](?:\d{4}|\d{2})(?!\d)")
_PRONOUN: Final = re.compile(
    r"(?:(?<=[\s(\"\u201c])|^)\|(?= (?:also|am|asked|believe|can|cannot|certify|could|declare|did|discussed|do|examined"
    r"|feel|fell|felt|had|have|hurt|injured|need|never|noticed|recommend|reviewed|saw|slipped|still|take|think|took|twisted|was"
    r"|will|would)\b)"
)
_EDGE: Final = re.compile(r"^\s{0,8}\|(?=\s)|(?<=\s)\|(?=\s{0,8}$)")


def without_pipes(raw: str) -> str:
    """A text as long as *raw*, each stroke that is alone in its line read as what it stands for."""
    text = _APART.sub(_as_day, raw)
    return _LINE.sub(_of_line, text) if _PIPE in text else text


def _as_day(found: re.Match[str]) -> str:
    return f" 1{found['digit']}"


def _of_line(found: re.Match[str]) -> str:
    line = found.group()
    if line.count(_PIPE) != 1:
        return line
    line = _PRONOUN.sub("I", _ELIDED.sub(_as_day, line))
    return _EDGE.sub(" ", _DOUBTFUL.sub(_blank, line))


def _blank(found: re.Match[str]) -> str:
    return " " * len(found.group())
