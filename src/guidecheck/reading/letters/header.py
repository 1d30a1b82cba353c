"""The block at the head of a letter: numbers and dates under labels, each value with the place it stands at."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, fields
from datetime import date
from typing import Final, NamedTuple

from guidecheck.reading.letters.label_words import Label, label_of

_DAY: Final = re.compile(r"(\d{1,2})[/-](\d{1,2})[/-](\d{4}|\d{2})(?!\d)")
_ISO: Final = re.compile(r"(\d{4})-(\d{2})-(\d{2})(?!\d)")
_WRITTEN: Final = re.compile(r"([A-Z][a-z]{2,8})\.? {1,3}(\d{1,2}), {0,3}(\d{4})(?!\d)")
_MONTHS: Final = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_CENTURY: Final = 2000
_CLOSED: Final = r"\s{0,3}[:;]\s{0,8}(?:[|_]\s{1,4})?"
_LABELS: Final = {  # the second of a field is that of the first letters
    name: tuple(label_of(words, _CLOSED) for words in wordings)
    for name, wordings in {
        "case_number": ("Case Number",),
        "date_assigned": ("Date Assigned",),
        "date_of_injury": ("Date of Injury",),
        "decision_date": ("Decision Date", "Dated"),
        "ur_denial_date": ("UR Denial Date", "Date of UR Decision"),
        "priority": ("Priority",),
        "received_date": ("Received",),
    }.items()
}
_RECEIVED: Final = re.compile(
    r"Application\s{1,4}(?P<day>\d{1,2}/\d{1,2}/\d{4})[^\S\n]{0,4}\n\s{0,4}[^A-Za-z0-9\s]{0,3}\s{0,2}Received\s{0,3}[:;]"
)
_WORD: Final = re.compile(r"[^\s:]{1,60}")


class Stated(NamedTuple):
    """Words that a label introduces, and the day they mean where they mean one."""

    text: str
    start: int
    end: int
    day: date | None = None


@dataclass(frozen=True, slots=True)
class Header:
    """What the block states; None where it does not."""

    case_number: Stated | None = None
    date_assigned: Stated | None = None
    date_of_injury: Stated | None = None
    decision_date: Stated | None = None
    ur_denial_date: Stated | None = None
    priority: Stated | None = None
    received_date: Stated | None = None

    def stated(self) -> Iterator[tuple[str, Stated]]:
        """The fields that have a value."""
        for field in fields(self):
            value = getattr(self, field.name)
            if value is not None:
                yield field.name, value


def parse_header(raw: str, end: int) -> Header:
    """The header in the text before *end*."""
    found = {name: _value(raw, labels, end) for name, labels in _LABELS.items()}
    found["received_date"] = found["received_date"] or _received(raw, end)
    return Header(**found)


def faults_of(header: Header) -> Iterator[tuple[str, Stated]]:
    """Values under a label for a date that are none."""
    return ((name, value) for name, value in header.stated() if "date" in name and value.day is None)


def _received(raw: str, end: int) -> Stated | None:
    """The day before the second line of its label: "Application 11/03/2016" over "Received:"."""
    found = _RECEIVED.search(raw, 0, end)
    return _stated(raw, found.start("day"), end) if found else None


def _value(raw: str, labels: tuple[Label, ...], end: int) -> Stated | None:
    found = next(filter(None, (label.search(raw, 0, end) for label in labels)), None)
    return _stated(raw, found.end(), end) if found else None


def _stated(raw: str, start: int, end: int) -> Stated | None:
    """The day or word that stands at an offset."""
    for form in (_DAY, _ISO, _WRITTEN):
        if matched := form.match(raw, start, end):
            return Stated(matched.group(), start, matched.end(), _day(form, matched))
    word = _WORD.match(raw, start, end)
    return Stated(word.group(), start, word.end()) if word else None


def _day(form: re.Pattern[str], matched: re.Match[str]) -> date | None:
    first, second, third = matched.groups()
    try:
        if form is _ISO:
            return date(int(first), int(second), int(third))
        if form is _WRITTEN:
            return date(int(third), _MONTHS.index(first[:3].lower()) + 1, int(second))
        return date(int(third) + (_CENTURY if len(third) == 2 else 0), int(first), int(second))
    except ValueError:
        return None
