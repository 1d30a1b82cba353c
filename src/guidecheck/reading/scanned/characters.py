"""Letters, digits and signs that scanners take for each other, where only one of them can be meant.

"l/15/2016" is a day and "4/S" a grade; what may be read in two ways is left as it is, or blank where it would be a day.
"""

import re
from collections.abc import Callable
from typing import Final, NamedTuple

from guidecheck.reading.scanned.pipes import without_pipes
from guidecheck.reading.scanned.signs import Signs, has_any, signs

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


def _is_c(found: re.Match[str]) -> str:
    return f"{found.group()[:-1]}c"


class _Mistaken(NamedTuple):
    """What a scanner reads wrongly, what stands there, and quick signs of which it has one.

    A pattern opens with the letters that it looks for and looks back afterwards: so the search skips to them.
    """

    pattern: re.Pattern[str]
    meant: Callable[[re.Match[str]], str]
    signs: Signs = ()


_FOR_L: Final = (
    r"(?:(?<=(?<![A-Za-z])[fF]I)(?=ex)"
    r"|(?<![A-Za-z].)(?=(?:umba|eft\b|ow\sback|ateral|imit|oss\b|igament|ower\b|ocking|axity|ifting|egs?\b)))"
)
_MISTAKEN: Final = (
    _Mistaken(re.compile(r"~(?<=[A-Za-z0-9]~)(?=[A-Za-z0-9])"), lambda _: "-"),
    _Mistaken(re.compile(r"_(?:(?<!\w_)(?=[A-Za-z]{2,}(?!\w))|(?<=[A-Za-z]{2}_)(?!\w))"), lambda _: " "),
    _Mistaken(
        re.compile(
            rf"(?<![\w/.-])(?=[\d/-]{{0,8}}[lIO|])[\dlIO]{_D}?(?P<sep>[/-]){_D}{{1,2}}(?P=sep)(?P<year>{_D}{{4}}|{_D}{{2}})(?![\w/-])"
        ),
        _day,
        signs(
            "/-", rf"(?:(?:(?<=[lIO|].)|(?<=[lIO|]{_D}.)){_D}{{1,2}}[/-]|\d?[lIO|]{_D}?[/-]|[lIO|]\d|\d{{1,3}}[lIO|])"
        ),
    ),
    _Mistaken(
        re.compile(r"(?<![\w/.])(?:[0-5][+-]?\s?/\s?[S\u00a7]|[S\u00a7OlI]\s?/\s?5)(?![\w/])"),
        _digits,
        signs("/", r"(?:\s?[S\u00a7](?![\w/])|\s?5(?![\w/])(?<=[S\u00a7OlI\s]/.)|\s5(?<=[S\u00a7OlI\s]/\s5))"),
    ),
    _Mistaken(
        re.compile(r"(?<![\w/.])(?=[\d\s/]{0,5}[lIO])(?:\d|1[0O]|[lI][0O]|[OlI])\s?/\s?[1lI][0O](?![\w/])"),
        _digits,
        signs("/", r"(?:\s?(?:[lI][0O]|1O)|\s?10(?:(?<=[lIO]/10)|(?<=[lIO]\s/10)|(?<=[lIO]/\s10)|(?<=[lIO]\s/\s10)))"),
    ),
    _Mistaken(
        re.compile(
            r"(?<!\w)(?:[LCT][\dlIS][\dlI]?|[S$][\dlI])\s?[-/\u2013]\s?(?:[LCT][\dlIS][\dlI]?|[S$][1-5lI])(?!\w|\.\d|\sjoint)"
        ),
        _levels,
        signs(
            "-/\u2013",
            r"(?:(?<=[LCTS$][lIS].)|(?<=[LCTS$]\d[lI].)|(?<=[LCTS$][lIS]\s.)|(?<=[LCTS$]\d[lI]\s.)"
            r"|(?<=\$\d.)|(?<=\$\d\s.)|\s?(?:[LCTS$][lIS]|[LCTS$]\d[lI]|\$\d))",
        ),
    ),
    _Mistaken(
        re.compile(
            r"\$(?<![\w$]\$)(?=[1-5]\s(?:dermatom|myotom|nerve|root|distribution|radicul)|\d\d\.[\dX]{1,4}[A-Z])"
        ),
        lambda _: "S",
    ),
    _Mistaken(re.compile(r"S(?<=[LC]S)(?=\s(?:dermatom|myotom))"), lambda _: "5"),
    _Mistaken(re.compile(r"MR[Ll1!|](?!\w)"), lambda _: "MRI"),
    _Mistaken(re.compile(f"[I!]{_FOR_L}"), lambda _: "l", signs("I!", _FOR_L)),
    _Mistaken(re.compile(r"l(?<![A-Za-z]l)(?=[mn][a-z]{3}|buprofen)"), lambda _: "I"),
    _Mistaken(re.compile(r"w(?<!\ww)(?:[il1]o|/0)(?!\w)"), lambda _: "w/o"),
    _Mistaken(re.compile(r"4(?<=(?<![\w/.])[34]4)\+?(?=/5(?![\w/]))"), _plus),
    _Mistaken(re.compile(r"ise(?<=[Dd]...)(?<![A-Za-z]....)(?=s?(?!\w))"), _is_c),
    _Mistaken(re.compile(r"DO[!1l|](?<![A-Za-z]...)(?=\s?[:;]|\s{1,2}\d{1,2}/\d)"), lambda _: "DOI"),
    _Mistaken(re.compile(r",(?=\s(?:He|She|His|Her|They|Their|There|It|This|These)\s)"), lambda _: "."),
    _Mistaken(
        re.compile(
            r";(?:(?<=[Dd]ate;)|(?<=DATE;)|(?<=visit;)|(?<=exam;)|(?<=injury;)|(?<=DO[SBI];))(?=\s{1,3}\d{1,2}/)"
        ),
        lambda _: ":",
    ),
    _Mistaken(re.compile(r";(?<=^.;)(?<=[SOAP];)(?=\s)", re.MULTILINE), lambda _: ":"),
    _Mistaken(re.compile(r"^([A-Z][A-Z ]{3,30});(?=\s)", re.MULTILINE), lambda found: f"{found[1]}:", signs(";")),
    _Mistaken(re.compile(r"Sth(?<![A-Za-z]...)(?!\w)"), lambda _: "5th"),
)


def with_characters(raw: str) -> str:
    """A text as long as *raw* with the letters that are meant."""
    text = without_pipes(raw)
    for mistaken in _MISTAKEN:
        if not mistaken.signs or has_any(mistaken.signs, text):
            text = mistaken.pattern.sub(mistaken.meant, text)
    return text
