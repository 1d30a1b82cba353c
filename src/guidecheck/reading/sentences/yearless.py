"""Days named by month and day alone; the days told around them give the year: "seen June 3, 2016 and July 8"."""

import re
from collections.abc import Iterator, Sequence
from datetime import date
from typing import Final

from guidecheck.case import When
from guidecheck.reading.sentences.dates import MONTH_NAME, MONTHS, Dated
from guidecheck.reading.sentences.ordinals import ORDINAL, day_before, day_of
from guidecheck.reading.sentences.scanning import found_from

_BEGINS: Final = re.compile(r"[\dJFMASOND](?<![\w/.#-].)")
_DAY: Final = re.compile(
    r"(?:(?P<n1>" + MONTH_NAME + r")\.?\s{1,3}(?P<d1>3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?"
    r"|(?P<d2>3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?\s{1,3}(?:of\s)?(?P<n2>" + MONTH_NAME + r")"
    r"|(?P<n3>" + MONTH_NAME + r")(?:\s{1,3}(?:the\s)?(?P<d3>" + ORDINAL + r"))?)"
    r"(?![\w/%]|[.-]\d|,?\s{1,3}(?:19|20)\d\d\b)"
)
_JOINING: Final = re.compile(r"\s{0,3}(?:,|,?\s?and|&|-|to|through|or)\s{1,3}(?:on\s)?$")
_JOINED_WITHIN: Final = 16
_MONTHS: Final = tuple(month.title() for month in MONTHS)
_EVEN: Final = 1.0
_LATER: Final = 2.0
_EARLIER: Final = 0.5


def with_yearless(raw: str, start: int, end: int, told: tuple[Dated, ...], visit: When | None) -> tuple[Dated, ...]:
    """The days *told* between two offsets, with those that name no year, in the order of the text."""
    text = raw[start:end]
    named = (told or visit) and any(month in text for month in _MONTHS)
    return tuple(_in_order(raw, start, end, told, visit)) if named else told


def _in_order(raw: str, start: int, end: int, told: Sequence[Dated], visit: When | None) -> Iterator[Dated]:
    """Every day as it stands; one without a year is that nearest to the visit of its note, else to the day before."""
    before, number = None, 0
    first = min(dated.when.earliest() for dated in told) if told and visit is None else date.min
    for match in found_from(_BEGINS, _DAY, raw, start, end):
        while number < len(told) and told[number].start <= match.start():
            before = told[number]
            number += 1
            yield before
        month, day, opens = _told(raw, match)
        if day == 0 or (before is not None and match.start() < before.end):
            continue
        following = told[number] if number < len(told) else None
        if following is not None and _is_joined(raw, match.end(), following.start):
            when = _nearest(month, day, following.when, _EVEN)
        elif visit is not None:
            when = _nearest(month, day, visit, _EARLIER)
        else:
            when = _nearest(month, day, before.when, _LATER, first) if before is not None else None
        if when is not None:
            before = Dated(when, opens, match.end())
            yield before
    yield from told[number:]


def _told(raw: str, match: re.Match[str]) -> tuple[int, int, int]:
    """The month and the day of a match, and where it begins; a month alone has the day in words before it, or 0."""
    month = MONTHS.index((match["n1"] or match["n2"] or match["n3"])[:3].lower()) + 1
    if match["n3"] and not match["d3"]:
        return (month, *(day_before(raw, match.start()) or (0, match.start())))
    return month, day_of(match["d3"]) if match["d3"] else int(match["d1"] or match["d2"]), match.start()


def _is_joined(raw: str, start: int, end: int) -> bool:
    """Whether a day and the next one are told as one list or span: "June 3 and July 8, 2016"."""
    return end - start <= _JOINED_WITHIN and _JOINING.match(raw[start:end]) is not None


def _nearest(month: int, day: int, anchor: When, ahead: float, first: date = date.min) -> When | None:
    """The day in the year that brings it nearest to another, where days before that one count *ahead* times.

    It is none before the *first* day of all, most often that of the injury.
    """
    near = anchor.earliest()
    years = (anchor.year, anchor.year + 1, anchor.year - 1)
    gaps = {
        each: (each - near).days if each >= near else (near - each).days * ahead
        for each in (_on(year, month, day) for year in years)
        if each is not None and each >= first
    }
    return When.on(min(gaps, key=gaps.__getitem__)) if gaps else None


def _on(year: int, month: int, day: int) -> date | None:
    """The day, if the calendar has it."""
    try:
        return date(year, month, day)
    except ValueError:
        return None
