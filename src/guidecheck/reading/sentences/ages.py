"""Ages of persons and the letter for their sex: "48-year-old", "F/34", "the employee, fifty-two, …"."""

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from guidecheck.reading.sentences.grammar import compared
from guidecheck.reading.sentences.numbers import IN_ORDER, TENS, number_of

_PERSONS: Final = ("man", "woman", "lady", "gentleman", "male", "female", "worker", "person")
_NAMED: Final = ("worker", "patient", "claimant", "applicant", "employee", "iw", "pt")
_UNITS: Final = (
    r"(?:years|months|weeks|days|hours|minutes|pounds|lbs|kilos|kilograms|inches|yards|miles|sessions|visits)"
)
_AGE: Final = re.compile(
    r"(?<![\d/.-])(\d{1,3})[\s-]{0,3}(?:years?|yrs?|y)[\s./-]{0,3}(?:old|o)(?:\b|(?-i:(?=[MF]\b)))"
    r"|(?<![\d/.-])(\d{1,3})\s{1,3}(?:years?|yrs?)\s{1,3}of\s{1,3}age\b|\bage[d]?\s{1,3}(\d{1,3})\b"
    rf"|\b(?:{'|'.join(_PERSONS)})\s{{1,3}}of\s{{1,3}}(\d{{2}})\b(?!\s?[/.%-]?\d|%|\s{{1,3}}{_UNITS}\b)"
    r"|\b(?:(?:gentle)?man|woman|lady|(?:fe)?male)\s{1,3}of\s{1,3}(\d{2})\s{1,3}years\b(?!\s{1,3}(?:of|in|at|on)\b)"
    r"|\b(?:fe)?male\s?[,/]\s?(\d{2})\b(?!\s?[/\d]|\.\d)|\bage\s{1,3}(?:is|was)\s{1,3}(?:(?:given|stated|listed|recorded)\s{1,3})?(?:as\s{1,3})?(\d{2})\b|\bage(?:\s?/\s?(?:sex|gender))?\s{0,2}:\s{0,4}(\d{1,3})\b|(?<![\w/.-])(\d{2})\s?(?:(?-i:(?=[MF]\b))|y\s?/\s?(?=(?:fe)?male\b))",
    re.I,
)
_AGE_APART: Final = re.compile(
    r"(?-i:(?<=\()[FM]|(?<![\w/])[FM](?=\s?/))\s?[,/]\s?([1-9]\d)\b(?!\s?[/.%\d-]|\s{1,3}[a-z]{3,}s\b)"
    r"|\A\s{0,3}(?-i:[FM]),?\s([1-9]\d)\b(?=[.,;](?!\d))"
    r"|(?<![\w/.-])([1-9]\d)\s?/\s?(?-i:[FM]\b)"
    r"|(?<=,\s)([1-9]\d),\s{1,3}(?:an?\s{1,3})?(?:(?:fe)?male|(?:wo)?man|who\b)"
    rf"|\b(?:{'|'.join(_NAMED)}),\s{{1,3}}(?:now\s{{1,3}})?([1-9]\d),(?!\s{{0,3}}\d)"
    rf"|\b(?:{'|'.join(_NAMED + _PERSONS)}),\s{{1,3}}(?:now\s{{1,3}})?([1-9]\d)\s{{1,3}}"
    r"(?:by\s{1,3}now|now|at\s{1,3}present|and\s{1,3}(?:fe)?male)\b"
    rf"|\b(?:{'|'.join(_NAMED + _PERSONS)}|s?he)(?:,?\s{{1,3}}who)?\s{{1,3}}(?:is|was)\s{{1,3}}"
    r"(?:(?:now|currently|presently)\s{1,3})?([1-9]\d)"
    r"(?=\s{1,3}(?:now|when|at\s{1,3}the\s{1,3}time|and)\b|\s?[;)]|,(?!\s{0,3}\d)|\.(?!\d))",
    re.I,
)
_AGE_SPELLED: Final = re.compile(
    rf"\b({'|'.join(TENS)})(?:[\s-]{{1,3}}({'|'.join(IN_ORDER.split()[1:10])}))?[\s-]{{1,3}}"
    r"(?:year[\s-]{1,3}old|years?\s{1,3}(?:old|of\s{1,3}age))\b",
    re.I,
)
_SPELLED_APART: Final = re.compile(
    rf"(?<=,\s)({'|'.join(TENS)})(?:[\s-]{{1,3}}({'|'.join(IN_ORDER.split()[1:10])}))?(?=,)", re.I
)
_OF_AGE: Final = frozenset({"age", "aged", "m", "f", "male", "female"}) | {
    compared(unit + old) for unit in ("year", "years", "yr", "yrs", "y") for old in ("", "o", "old", "om", "of")
}
_BEFORE_AGE: Final = frozenset({",", "is", "was", "now", "currently", "presently"})
_OF_TENS: Final = frozenset(TENS) | {str(number) for number in range(10, 100)}
_OF_PERSONS: Final = frozenset((person, "of") for person in _PERSONS)
_SEX: Final = re.compile(
    r"[\s,/]{0,3}(?:y(?:rs?|ears?)?)?[\s./-]{0,3}(?:o(?:ld)?)?[\s.,/-]{0,3}(?:[RL]HD[\s,]{1,3})?(?-i:(M|F)\b(?!\.[A-Za-z]|['/]))",
    re.I,
)
YOUNGEST: Final = 12  # nobody works before; what is younger is a study or an injury
OLDEST: Final = 120
_LETTER: Final = re.compile(r"(?<![A-Za-z])([FM])(?![A-Za-z])")


def may_tell_age(words: Sequence[str]) -> bool:
    """Whether a word stands there without which `age_in` finds nothing."""
    if not _OF_AGE.isdisjoint(words) or ("of" in words and not _OF_PERSONS.isdisjoint(pairwise(words))):
        return True
    if _OF_TENS.isdisjoint(words):
        return False
    return any(first in _BEFORE_AGE and second in _OF_TENS for first, second in pairwise(words))


def age_in(text: str) -> tuple[int, int, int] | None:
    """The age of one who may work, in years, with the place where it stands."""
    match = _AGE.search(text) or _AGE_APART.search(text)
    if match is None:
        return _spelled_age(text)
    years = int(next(part for part in match.groups() if part))
    return (years, *match.span()) if YOUNGEST <= years <= OLDEST else None


def sex_in(text: str, start: int, end: int) -> str:
    """The letter for the sex in an age or right after it: `F/34`, `34 yo F`."""
    match = _SEX.match(text, end) or _LETTER.search(text, start, end)
    return match.group(1) if match else ""


def _spelled_age(text: str) -> tuple[int, int, int] | None:
    """An age in words: "fifty-eight-year-old", "the employee, fifty-two, …"."""
    match = _AGE_SPELLED.search(text) or _SPELLED_APART.search(text)
    if match is None:
        return None
    years = TENS[match[1].lower()] + ((number_of(match[2].lower()) or 0) if match[2] else 0)
    return (years, *match.span())
