"""Days of a month in words, before or behind its name: "the second of February 2017", "March twenty-first, 2016"."""

import re
from typing import Final

_UNITS: Final = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth")
_TEENS: Final = ("tenth", "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth")
_LATER: Final = ("seventeenth", "eighteenth", "nineteenth")
_TENS: Final = {"twenty": 20, "thirty": 30}
_IN_ORDER: Final = {word: number for number, word in enumerate((*_UNITS, *_TEENS, *_LATER), 1)} | {
    "twentieth": 20,
    "thirtieth": 30,
}
ORDINAL: Final = r"(?:twenty[- ](?:" + "|".join(_UNITS) + r")|thirty[- ]first|" + "|".join(reversed(_IN_ORDER)) + r")"
_BEFORE: Final = re.compile(r"(?<![\w-])(?P<day>" + ORDINAL + r")\s{1,3}(?:day\s)?of\s{1,3}$", re.IGNORECASE)
_LONGEST: Final = len("twenty-seventh day of   ")


def day_of(words: str) -> int:
    """The number of a day told in words: "twenty-first" is 21."""
    tens, _, unit = words.lower().replace("-", " ").partition(" ")
    return _TENS[tens] + _IN_ORDER[unit] if unit else _IN_ORDER[tens]


def day_before(raw: str, month: int) -> tuple[int, int] | None:
    """The day told in words right before the name of a month, with the offset where it begins."""
    if raw[max(0, month - 4) : month].rstrip()[-2:] != "of":
        return None
    found = _BEFORE.search(raw, max(0, month - _LONGEST), month)
    return (day_of(found["day"]), found.start("day")) if found else None
