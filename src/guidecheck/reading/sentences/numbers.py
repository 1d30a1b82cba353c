"""Numbers that go with a fact: strength grades, pain scores, counts of sessions, weeks."""

import re
from collections.abc import Mapping
from typing import Final

from guidecheck.reading.sentences.earlier_scores import has_fallen, without_earlier

IN_ORDER: Final = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen"
    " seventeen eighteen nineteen twenty"
)
_WORDS: Final[Mapping[str, int]] = {word: number for number, word in enumerate(IN_ORDER.split())} | {
    "thirty": 30,
    "dozen": 12,
    "couple": 2,
    "a": 1,
    "an": 1,
}
_OF_FIVE: Final = re.compile(
    r"(?<![\d/.])([0-5])\s{0,5}([+-]|plus\b|minus\b)?(?:\s{0,2}-\s{0,2}[0-5][+-]?)?\s{0,2}"
    r"(?:/|-|\bof\b|\bover\b|\bout\s{1,3}of\b)\s{0,2}5(?!\d|/\s?\d)"
)
_BARE_GRADE: Final = re.compile(
    r"(?:\b(?:graded?|rated)\s{1,2}(?:(?:as|at|of|a|is|was)\s{1,2}){0,2}([0-5])\s?(\+|-(?!\s?\d)|plus\b|minus\b)?"
    r"|(?<![\w/.+-])([345])(?:(\+)|(-)|\s(plus|minus)))"
    r"(?=\s{0,3}(?:$|[.,;:()]|(?:weak|strength|power|in|on|at|of|to|with|and|for|but|both|bilateral|left|right|throughout)))",
    re.I,
)
_SIGNS: Final[Mapping[str | None, str]] = {"+": "+", "plus": "+", "-": "-", "minus": "-"}
_OF_TEN: Final = re.compile(
    r"(?<![\d/.])(?![01]\s{0,2}(?:-|to)\s{0,2}10\b(?!\s{0,2}/))(\d{1,2})(?:\.\d)?\+?(?:\s{0,5}(?:-|to)\s{0,2}(\d{1,2})(?:\.\d)?)?"
    r"\s{0,5}(?:/\s{0,2}10\b(?!/\d)|(?:out\s{1,3})?of\s{1,3}(?:a\s{1,3}possible\s{1,3})?10\b|on\s{1,3}(?:a|the)\s{1,3}(?:10|ten)\b"
    r"|(?<=\d)-10(?!\s{0,3}(?:/|of|out|on|\d|-))|on\s{1,3}(?:the\s{1,3}|a\s{1,3})?(?:VAS|visual|pain\s{1,3}scale|scale))"
)
_SPELLED_SCALE: Final = re.compile(r"\b(?:of|over)\s{1,3}(?:five|ten|5|10)\b", re.I)
_SPELLED: Final = re.compile(rf"\b(?:{'|'.join(IN_ORDER.split()[:11])})\b", re.I)
_FROM_TO: Final = re.compile(
    r"\bfrom\s{1,3}(?![01]\s{1,3}to\s{1,3}10\b)(?:an?\s{1,3})?(\d{1,2})\s{1,3}(?:down\s{1,3}|up\s{1,3})?to\s{1,3}(?:an?\s{1,3})?(\d{1,2})"
    r"(?=\s{0,3}(?:$|[.,;)]|(?:with|after|since|on|when|while|following|using|and|at|by)\b))"
)
_RATED: Final = re.compile(
    r"(?:\b(?:rat(?:ed|es|ing)|scored?|levels?)\b(?:\s{1,3}(?:is|was|as|at|of|an?)\b){0,2}:?|^\s{0,3}(?:as|at)(?:\s{1,3}an?)?)"
    r"\s{1,3}(\d{1,2})(?:\s{0,2}(?:-|to)\s{0,2}(\d{1,2}))?"
    r"(?=\s{0,3}(?:$|[.,;)](?!\d)|(?:with|without|today|at|on)\b))",
    re.I,
)
_WORST: Final = re.compile(
    r"(?<![\d/.])(\d{1,2})(?![\d/.]\d)(?:\s{0,2}-\s{0,2}(\d{1,2}))?\s{0,2}[(,]?\s{0,2}(?:at\s|when\s)?(?:its\s|the\s|his\s|her\s)?worst\b"
    r"|\bworst\b(?:\s(?:pain|level|score|rating))?(?:\s(?:is|was|of|at|being|an?)\b){0,2}\s{0,2}[:=]?\s{0,2}(\d{1,2})(?![\d/.]\d"
    r"|\d|:|\s{0,2}(?:[ap]\.?m|o'clock|days?|weeks?|wks?|months?|years?|hours?|hrs?|min|times?)\b)",
    re.I,
)
_BARE_BEHIND: Final = re.compile(
    r"\s{0,2}(?:(?:pain|level|score|is|was|of|at|an?|:|=)\s{0,2}){0,4}(\d{1,2})(?=\s{0,3}(?:$|[.,;)](?!\d)|and\b|with\b|but\b))",
    re.I,
)
_REFLEX: Final = re.compile(
    r"(?<![\d/.+])([0-4])\s{0,2}\+?\s{0,2}(?:(?:/|of)\s{0,2}[24](?![\d/])|(?<=\+))|(?<![\d/])\+\s?([0-4])(?![\d.+])"
)
_MOTION: Final = re.compile(
    r"(?<![\d/.])(\d{1,3})\s{0,2}(?:\u00b0|deg(?:rees?)?\b\.?)?\s{0,2}"
    r"(?:/|out\s{1,3}of\s{1,2}|of\s{1,2}"
    r"|,?\s{0,2}\(?\s{0,2}(?:(?:with|versus|vs\.?|where|compared\s(?:to|with))\s{1,2})?(?:an?\s)?(?:nl|normal|nml|norm|n(?=\s{0,2}=))\b"
    r"(?:\s{1,2}(?:is|of|being))?\s{0,2}[=:]?\s{0,2}(?:0\s{0,2}-\s{0,2})?)\s{0,2}(\d{2,3})(?![\d/])",
    re.I,
)
_OF_NORMAL: Final = re.compile(
    r"(?<![\d/.])(\d{1,3})\s{0,2}(?:\u00b0|deg(?:rees?)?\b\.?)?\s{0,2}(?:[(,]|with\s|where\s)"
    r"\s{0,2}(\d{2,3})\s{0,2}(?:\u00b0|deg(?:rees?)?\b\.?)?"
    r"\s{0,2}(?:is\s|being\s|considered\s|taken\sas\s|regarded\sas\s|=\s{0,2})?(?:nl|normal|nml|norm)\b",
    re.I,
)
_OTHER: Final = r"(?:the\s)?(?:other|opposite|contralateral|uninjured|unaffected|uninvolved|sound)\s"
_BESIDE_THE_OTHER: Final = re.compile(
    r"(?<![\d/.])(\d{1,3})\s{0,2}(?:\u00b0|deg(?:rees?)?\b\.?)?\s{0,2}[,;(]?\s{0,2}"
    r"(?:of\s(?:an?\s|the\s)(?:expected|normal|usual|predicted)\s(\d{2,3})"
    r"|(?:(?:vs\.?|versus|against|compared\s(?:to|with)|and|with)\s)?"
    rf"{_OTHER}(?:[a-z]{{3,8}}\s)?(?:(?:is|was|at|being)\s)?(?:0\s?(?:-|to)\s?)?(\d{{2,3}})"
    r"|(?:vs\.?|versus|(?:as\s)?against|compared\s(?:to|with))\s(?:0\s?(?:-|to)\s?)?(\d{2,3})"
    rf"(?:\s?\u00b0|\sdeg(?:rees?)?)?\s(?:on|of|for|in|at)\s(?:{_OTHER}|(?:the\s)?(?:left|right|[lr])\b)"
    r"|(?<=\()(?:left|right|[lr])\s?[:=]?\s?(\d{2,3})(?=\s?(?:\u00b0|deg(?:rees?)?\b\.?)?\)))(?![\d/])",
    re.I,
)
_LAXITY: Final = re.compile(
    r"\s{0,2}(?:(?:test|sign|is|was|of|:|=)\s{0,2}){0,2}(?:grade\s{0,2})?(?:([0-3])(?:\s?\+|[AB]\b|(?=\s{0,2}(?:[.,;)]|$|and\b|on\b|with\b)))|(I{1,3})\b)"
    r"(?!\s{0,2}[-/\d])",
    re.I,
)
_APART: Final = re.compile(
    r"[\s:=(]{0,3}(?:(?:is|was|of|at|about|to|less than|under|within|greater than|more than|over|[<>~])\s{0,2}){0,3}"
    r"(?:\d{1,2}\s{0,2}(?:-|to)\s{0,2})?(\d{1,2})\s{0,2}(?:mm\b|millimet(?:er|re)s?\b)",
    re.I,
)
_FELT_APART: Final = 6
_TOO_FAR_APART: Final = 8
_DIGIT: Final = re.compile(r"\d")
_MOST_PAIN: Final = 10
_PERCENT: Final = re.compile(
    r"(?<![\d/.])(\d{1,3})\s?(?:%|percent\b)\s{0,2}(?:of\s{1,2})?(?:(?:the|what\s{1,2}is|his|her)\s{1,2})?"
    r"(?:normal|expected|predicted|wnl|nl)\b",
    re.I,
)
_WHOLE: Final = 100
_NEARLY: Final = 0.9
_LEAST_MOTION: Final = 15
TENS: Final[Mapping[str, int]] = {
    word: 10 * number
    for number, word in enumerate(["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"], 2)
}
_EARLIEST: Final = 1950
LATEST: Final = 2100
_WEEKS: Final[Mapping[str, float]] = {"day": 1 / 7, "week": 1.0, "wk": 1.0, "month": 52.18 / 12, "year": 52.18}


def strength_in(text: str) -> tuple[float | str, bool] | None:
    """The lowest grade out of five and whether it is a weakness: `4+` stays a word."""
    told = _in_digits(text)
    found = [(int(match[1]), _SIGNS.get(match[2], "")) for match in _OF_FIVE.finditer(told)] or _bare_grades(told)
    if not found:
        return None
    grade, sign = min(found, key=lambda each: (each[0], "-+".find(each[1]) if each[1] == "-" else 0))
    weak = grade < 5 or sign == "-"
    return (f"{grade}{sign}" if sign and weak else grade), weak


def _bare_grades(text: str) -> list[tuple[int, str]]:
    """Grades without their scale: "grade 4", "graded at 4+", or no more than "4-"."""
    if _DIGIT.search(text) is None:
        return []
    told = ([part for part in match.groups() if part] for match in _BARE_GRADE.finditer(text))
    return [(int(grade), _SIGNS.get(next(iter(sign), None), "")) for grade, *sign in told]


def score_in(text: str) -> tuple[int, int] | None:
    """The highest pain score of now, and where the last one ends."""
    told = _in_digits(text)
    if _DIGIT.search(told) is None:
        return None
    found = _scores(_OF_TEN, told) or _bare_scores(text)
    return (max(score for score, *_ in without_earlier(text, found)), found[-1][2]) if found else None


def score_behind(text: str) -> tuple[int, int] | None:
    """A score without its scale that a text opens with, where words before say that it is one: "worst pain: 8"."""
    found = _BARE_BEHIND.match(text)
    return (int(found[1]), found.end()) if found and int(found[1]) <= _MOST_PAIN else None


def scores_in(text: str) -> list[tuple[int, int, int]]:
    """Every pain score out of ten, of a range its higher end, with where it starts and ends."""
    return _scores(_OF_TEN, _in_digits(text))


def _in_digits(text: str) -> str:
    """A text in which grades and scores in words have digits, each as long as its word: "four plus out of five"."""
    if _SPELLED_SCALE.search(text) is None:
        return text
    return _SPELLED.sub(lambda match: str(_WORDS[match[0].lower()]).ljust(len(match[0])), text)


def _bare_scores(text: str) -> list[tuple[int, int, int]]:
    """Scores that are told without their scale: "from 7 to 4", "rated at 6", "a level of 6-7"."""
    changed = _FROM_TO.search(text)
    if changed and _is_lower(changed) and has_fallen(text[: changed.start()], text[changed.end() :]):
        return [(int(changed[2]), *changed.span())]
    return _scores(_FROM_TO, text) or _scores(_RATED, text) or _scores(_WORST, text)


def _is_lower(change: re.Match[str]) -> bool:
    """Whether a score goes down: "from 7 to 4"."""
    return int(change[2]) < int(change[1]) <= _MOST_PAIN


def _scores(pattern: re.Pattern[str], text: str) -> list[tuple[int, int, int]]:
    if _DIGIT.search(text) is None:
        return []
    told = (([int(part) for part in match.groups() if part], match) for match in pattern.finditer(text))
    scores = (([part for part in parts if part <= _MOST_PAIN], match) for parts, match in told)
    return [(max(parts), *match.span()) for parts, match in scores if parts]


def motion_in(text: str) -> bool | None:
    """Whether motion told beside what is normal is reduced: "40/60", "100 deg (nl 180)", "75% of normal".

    Beside the other side, or what is expected, it tells only of a loss: "50 degrees, the other side 75", "40 (L 65)".
    """
    if _DIGIT.search(text) is None:
        return None
    measured = (*_MOTION.finditer(text), *_OF_NORMAL.finditer(text))
    found = [(int(match.group(1)), int(match.group(2))) for match in measured]
    if "%" in text or "percent" in text:
        found.extend((int(match.group(1)), _WHOLE) for match in _PERCENT.finditer(text))
    told = [reached < _NEARLY * normal for reached, normal in found if normal >= _LEAST_MOTION]
    beside = (tuple(int(part) for part in match.groups() if part) for match in _BESIDE_THE_OTHER.finditer(text))
    lost = any(reached < _NEARLY * other for reached, other in beside if other >= _LEAST_MOTION)
    return True if lost else any(told) if told else None


def reflex_in(text: str) -> bool | None:
    """Whether a reflex grade is out of the ordinary: 2 is not; None where there is no grade."""
    found = [int(match[1] or match[2]) for match in _REFLEX.finditer(text)]
    return any(grade != 2 for grade in found) if found else None


def apart_in(text: str) -> bool | None:
    """Whether two points are felt as two only far apart: "12 mm" is a loss and "5 mm" none; None in between."""
    told = _APART.match(text)
    if told is None:
        return None
    return int(told[1]) >= _TOO_FAR_APART if not _FELT_APART < int(told[1]) < _TOO_FAR_APART else None


def laxity_in(text: str) -> bool | None:
    """Whether a text opens with a grade of laxity above none: "2+", "grade II", "1A"; None where it opens otherwise."""
    match = _LAXITY.match(text)
    return match and match.group(1) != "0"


def number_of(word: str) -> int | None:
    """A whole number in digits or in words up to twenty."""
    if word.isdecimal() and len(word) <= 4:
        return int(word)
    return _WORDS.get(word) or None


def weeks_of(count: float, unit: str) -> float | None:
    """A length of time in weeks, to a tenth; None where *unit* is no unit of time."""
    factor = _WEEKS.get(unit)
    return None if factor is None else round(count * factor, 1)


def is_year(word: str, latest: int = LATEST) -> bool:
    """Whether a word is a year that care or an injury may have been in."""
    return len(word) == len("2014") and word.isdecimal() and _EARLIEST <= int(word) <= latest
