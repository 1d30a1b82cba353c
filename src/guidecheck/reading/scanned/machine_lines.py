"""Lines that machines print on a page: a fax's line, "Page 3 of 12", "- 3 -", a stamp "SMITH-000123", a speck.

"06/20/2016 03:12PM FROM: VALLEY ORTHO 5105551234 P. 2/7" has a time, a day, a number and a count and hardly a word.
"""

import re
from collections.abc import Iterable
from typing import Final

from guidecheck.reading.scanned.signs import has_any, signs
from guidecheck.reading.source_text import Section

_N: Final = r"[\dlIiO|]{1,3}"
_OF_PAGES: Final = rf"(?<!\w.)(?i:ages?|g)?\b[.,:#]?\s{{0,3}}{_N}\s{{0,2}}(?i:of|/)\s{{0,2}}{_N}(?!\w)"
_COUNTED: Final = f"[Pp]{_OF_PAGES}"
_COUNT: Final = re.compile(
    rf"{_COUNTED}|\b(?:page|pg)\b[.:#]?\s{{0,3}}\d{{1,3}}(?![\w-])|(?<!\w)p(?:[.,]\s{{0,2}}\d{{1,3}}(?!\w)|\d{{1,3}}$)",
    re.I,
)
_PAGE_OF: Final = re.compile(_COUNTED)
_PRINTED: Final = signs("Pp", _OF_PAGES) + signs(":.", r"(?<=\d.)(?<!\d\d\d.)\d{2}(?!\d)")
_CLOCK: Final = re.compile(r"\d(?<![\d:].)\d?[:.]\d{2}(?::\d{2})?\s?(?:[AaPp]\.?[Mm]\b\.?)?(?![\d:])")
_DAY: Final = re.compile(
    r"\b(?:\d{1,2}[/-]\d{1,2}[/-](?:\d{4}|\d{2})|\d{4}-\d{2}-\d{2}|[A-Za-z]{3,9}[. -]{1,2}\d{1,2}[,. -]{1,2}\s?\d{4})\b"
)
_PHONE: Final = re.compile(r"(?<!\w)[+($]{0,2}\d(?:[ ().-]{0,2}\d){6,12}(?!\w)")
_END: Final = re.compile(
    r"(?<![A-Za-z])(?:FROM|From|TO|To|T0|10|FAX(?:\s?NO)?|Fax(?:\s?[Nn]o)?|TEL|Tel)\s?[:;.#]", re.ASCII
)
_FAX: Final = re.compile(r"\bFAX\b|\b(?:SERVER|RightFax|eFax)\b", re.IGNORECASE)
_WORD: Final = re.compile(r"[A-Za-z]{2,}")
_LABEL: Final = re.compile(r"[A-Za-z]{2,}\s?:")
_TELLS: Final = re.compile(
    r"\b(?:visit|note|exam|report|evaluat|progress|consult|servic|seen|dos|dob|doi|injur|patient|pain|mri|x-?ray)", re.I
)
_STAMP: Final = re.compile(r"(?:[A-Z]{2,12}[ _~-]{1,3}){1,3}[0-9OQ]{2,4}\s?[0-9OQ]{3,6}")
_NUMBER: Final = re.compile(
    r"\[?\d{1,3}/\d{2,3}\]?|[\[({~\u2013\u2014-]?\s?\d{1,3}\s?[\])}~\u2013\u2014-]?|\d{1,3}\s?(?:of|/)\s?\d{1,3}"
)
_BETWEEN_DASHES: Final = re.compile(r"[-~\u2013\u2014]\s{0,2}\d{1,3}\s{0,2}[-~\u2013\u2014]")
_SPECK: Final = re.compile(r"[|_~.,'`\u2018\u2019\u2014\u00ac\\/:;^ ]{1,4}")
_STOPS: Final = frozenset({".", ",", ":", ";"})
_DIGIT: Final = re.compile(r"\d")
_WIDEST: Final = 160
_NARROW: Final = 9
_MOST_WORDS: Final = 8
_FEW_WORDS: Final = 3
_LEAST: Final = 3


def machine_lines(raw: str, lines: Iterable[Section]) -> list[bool]:
    """Which lines of a document nobody wrote: a fax's line, the count of a page, a speck.

    Only a narrow one has no count of pages and no time of day.
    """
    texts = (line.text_in(raw) for line in lines)
    if has_any(_PRINTED, raw):
        return [_is_machine_line(text) for text in texts]
    return [len(text.strip()) <= _NARROW and _is_machine_line(text) for text in texts]


def _is_machine_line(line: str) -> bool:
    text = line.strip()
    if len(text) > _WIDEST:
        return False
    if _DIGIT.search(text) is None:
        return (_SPECK.fullmatch(text) is not None and text not in _STOPS) or _is_page(text)
    return _is_page(text) or _is_faxed(text) or _BETWEEN_DASHES.fullmatch(text) is not None


def is_number_of_page(line: str) -> bool:
    """Whether a line that opens or closes a page has its number, or the stamp of a copy, and nothing else."""
    text = line.strip()
    if _NUMBER.fullmatch(text) or _STAMP.fullmatch(text):
        return True
    return _COUNT.match(text) is not None and not _WORD.search(_COUNT.sub(" ", text))


def _is_page(text: str) -> bool:
    """Whether a line counts pages ("Page 3 of 12") beside a name or a number at most."""
    if _PAGE_OF.search(text) is None:
        return False
    rest = _PHONE.sub(" ", _PAGE_OF.sub(" ", text))
    return (
        not (_DAY.search(rest) or _LABEL.search(rest) or _TELLS.search(rest)) and len(_WORD.findall(rest)) <= _FEW_WORDS
    )


def _is_faxed(text: str) -> bool:
    """Whether a line has a time of day with what else a fax prints, and no label or words of a note."""
    if _CLOCK.search(text) is None:
        return False
    rest, kinds = text, 0
    for mark in (_DAY, _CLOCK, _COUNT, _PHONE, _END, _FAX):
        kept = mark.sub(" ", rest)
        kinds, rest = kinds + (kept != rest), kept
    told = _WORD.findall(rest)
    if _TELLS.search(rest) or len(told) > _MOST_WORDS:
        return False
    if kinds > _LEAST or _LABEL.search(rest):
        return kinds > _LEAST
    sent = any(mark.search(text) for mark in (_PHONE, _END, _FAX))
    return kinds >= _LEAST and (sent or all(word.isupper() for word in told))
