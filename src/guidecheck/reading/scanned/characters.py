"""Letters, digits and signs that scanners take for each other, where only one of them can be meant.

"l/15/2016" is a day and "4/S" a grade; what may be read in two ways is left as it is, or blank where it would be a day.
"""

import re
from collections.abc import Callable
from typing import Final, NamedTuple

from guidecheck.reading.scanned.pipes import without_pipes

_DIGITS: Final = str.maketrans("lIi|OoS\u00a7", "11110055")
_ROOTS: Final = str.maketrans("lI$", "11S")
_D: Final = r"[\dlI|O]"
_TAKEN_FOR_FIVE: Final = re.compile(r"(?<=[LCT])S")


def _digits(found: re.Match[str]) -> str:
    return found.group().translate(_DIGITS)


def _day(found: re.Match[str]) -> str:
    """The day with digits for letters, where most of its year is in digits."""
    year = found["year"]
    return _digits(found) if 2 * sum(letter.isdigit() for letter in year) >= len(year) else found.group()


def _levels(found: re.Match[str]) -> str:
    """Two levels with their digits: "L5-Sl", "LS-$1", "Ll-L2"; one of them at least has a digit."""
    if not any(letter.isdigit() for letter in found.group()):
        return found.group()
    return _TAKEN_FOR_FIVE.sub("5", found.group().translate(_ROOTS))


def _plus(found: re.Match[str]) -> str:
    """The sign of a grade that was read as one more digit: "44/5", "34+/5"."""
    return "+".ljust(len(found.group()))


def _i(_: re.Match[str]) -> str:
    return "I"


class _Mistaken(NamedTuple):
    """What a scanner reads wrongly, what stands there, and the letters without which there is none of it."""

    pattern: re.Pattern[str]
    meant: Callable[[re.Match[str]], str]
    among: str


_MISTAKEN: Final = (
    _Mistaken(re.compile(r"(?<=[A-Za-z0-9])~(?=[A-Za-z0-9])"), lambda _: "-", "~"),
    _Mistaken(re.compile(r"(?<!\w)_(?=[A-Za-z]{2,}(?!\w))|(?<=[A-Za-z]{2})_(?!\w)"), lambda _: " ", "_"),
    _Mistaken(
        re.compile(
            rf"(?<![\w/.-])(?=[\d/-]{{0,8}}[lIO|])[\dlIO]{_D}?(?P<sep>[/-]){_D}{{1,2}}(?P=sep)(?P<year>{_D}{{4}}|{_D}{{2}})(?![\w/-])"
        ),
        _day,
        "/-",
    ),
    _Mistaken(re.compile(r"(?<![\w/.])(?:[0-5][+-]?\s?/\s?[S\u00a7]|[S\u00a7OlI]\s?/\s?5)(?![\w/])"), _digits, "/"),
    _Mistaken(
        re.compile(r"(?<![\w/.])(?=[\d\s/]{0,5}[lIO])(?:\d|1[0O]|[lI][0O]|[OlI])\s?/\s?[1lI][0O](?![\w/])"),
        _digits,
        "/",
    ),
    _Mistaken(
        re.compile(
            r"(?<!\w)(?:[LCT][\dlIS][\dlI]?|[S$][\dlI])\s?[-/\u2013]\s?(?:[LCT][\dlIS][\dlI]?|[S$][1-5lI])(?!\w|\.\d|\sjoint)"
        ),
        _levels,
        "-/\u2013",
    ),
    _Mistaken(
        re.compile(r"(?<![\w$])\$(?=[1-5]\s(?:dermatom|myotom|nerve|root|distribution|radicul)|\d\d\.[\dX]{1,4}[A-Z])"),
        lambda _: "S",
        "$",
    ),
    _Mistaken(re.compile(r"(?<=[LC])S(?=\s(?:dermatom|myotom))"), lambda _: "5", "S"),
    _Mistaken(re.compile(r"(?<=MR)[Ll1!|](?!\w)"), _i, "M"),
    _Mistaken(
        re.compile(
            r"(?<=(?<![A-Za-z])[fF])I(?=ex)|(?<![A-Za-z])[I!]"
            r"(?=(?:umba|eft\b|ow\sback|ateral|imit|oss\b|igament|ower\b|ocking|axity|ifting|egs?\b))"
        ),
        lambda _: "l",
        "I!",
    ),
    _Mistaken(re.compile(r"(?<![A-Za-z])l(?=[mn][a-z]{3}|buprofen)"), _i, "l"),
    _Mistaken(re.compile(r"(?<!\w)w(?:[il1]o|/0)(?!\w)"), lambda _: "w/o", "w"),
    _Mistaken(re.compile(r"(?<=(?<![\w/.])[34])4\+?(?=/5(?![\w/]))"), _plus, "4"),
    _Mistaken(re.compile(r"(?<=(?<![A-Za-z])[Dd]is)e(?=s?(?!\w))"), lambda _: "c", "e"),
    _Mistaken(re.compile(r"(?<=(?<![A-Za-z])DO)[!1l|](?=\s?[:;]|\s{1,2}\d{1,2}/\d)"), _i, "D"),
    _Mistaken(re.compile(r",(?=\s(?:He|She|His|Her|They|Their|There|It|This|These)\s)"), lambda _: ".", ","),
    _Mistaken(
        re.compile(r"(?:(?<=[Dd]ate)|(?<=DATE)|(?<=visit)|(?<=exam)|(?<=injury)|(?<=DO[SBI]));(?=\s{1,3}\d{1,2}/)"),
        lambda _: ":",
        ";",
    ),
    _Mistaken(re.compile(r"^([SOAP]|[A-Z][A-Z ]{3,30});(?=\s)", re.MULTILINE), lambda found: f"{found[1]}:", ";"),
    _Mistaken(re.compile(r"(?<![A-Za-z])Sth(?!\w)"), lambda _: "5th", "S"),
)


def with_characters(raw: str) -> str:
    """A text as long as *raw* with the letters that are meant."""
    text = without_pipes(raw)
    for mistaken in _MISTAKEN:
        if any(letter in text for letter in mistaken.among):
            text = mistaken.pattern.sub(mistaken.meant, text)
    return text
