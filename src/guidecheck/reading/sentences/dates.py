"""Days in a text: 4/21/14, 10-13-16, 2016-10-13, 10 13 2016, August 6, 2013, 10/2016; the calendar must have them."""

import re
from functools import lru_cache
from typing import Final, NamedTuple

from guidecheck.case import When
from guidecheck.reading.sentences.grammar import compared, words
from guidecheck.reading.sentences.ordinals import ORDINAL, day_before, day_of
from guidecheck.reading.sentences.scanning import found_from

MONTHS: Final = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
MONTH_NAME: Final = (
    r"(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?"
    r"|Nov(?:ember)?|Dec(?:ember)?)"
)
_MONTH: Final = rf"(?:{MONTH_NAME}|{MONTH_NAME.upper()})"
_BEGINS: Final = re.compile(
    r"[\dJFMASOND](?:(?<![\w/.-].)|(?<=/\d\d-.)|(?<=/\d{4}-.))(?=[aepucoAEPUCO\d/.\s-]|st|nd|rd|th)"
)
_DATE: Final = re.compile(
    r"(?<![\w/.])(?:(?<!-)|(?<=/\d\d-)|(?<=/\d{4}-))(?:"
    r"(?P<iso>(?P<y1>(?:19|20)\d{2})-(?P<m1>\d{2})-(?P<d1>\d{2}))"
    r"|(?P<m2>\d{1,2})(?P<sep>[/.-])\s{0,2}(?P<d2>\d{1,2})(?P=sep)\s{0,2}(?P<y2>\d{4}|\d{2})"
    r"|(?P<m8>\d{1,2})\s/\s(?P<d8>\d{1,2})\s/\s(?P<y8>\d{4}|\d{2})"
    r"|(?P<m9>0?[1-9]|1[0-2])\s(?P<d9>0?[1-9]|[12]\d|3[01])\s(?P<y9>20\d{2})"
    r"|(?P<m3>\d{1,2})[/-](?P<y3>(?:19|20)\d{2})"
    r"|(?P<n4>" + _MONTH + r")\.?\s{1,3}(?P<d4>\d{1,2})(?:st|nd|rd|th)?,?\s{1,3}(?P<y4>(?:19|20)\d{2}|['\u2019]\d{2})"
    r"|(?P<d5>\d{1,2})(?:st|nd|rd|th)?(?:\s{1,3}of)?[\s-]{1,3}(?P<n5>"
    + _MONTH
    + r")\.?,?[\s-]{1,3}(?P<y5>(?:19|20)\d{2}|['\u2019]\d{2})"
    r"|(?P<n7>" + _MONTH + r")\s{1,3}(?:the\s)?(?P<d7>" + ORDINAL + r"),?\s{1,3}(?P<y7>(?:19|20)\d{2})"
    r"|(?P<n6>" + _MONTH + r")\.?,?\s{1,3}(?:of\s)?(?P<y6>(?:19|20)\d{2})"
    r")(?![\w/]|\.\d|-\d(?!\d?/\d))"
)
_SHORT: Final = re.compile(
    r"(?<![\w/.#-])(?P<month>1[0-2]|0?[1-9])/(?P<day>3[01]|[12]\d|0?[1-9])(?![\w/%]|[.-]\d|\s{0,2}(?:kg|lb|deg|mm|cm))"
)
_SHARING: Final = re.compile(
    r"(?<![\w/.#-])(?P<month>1[0-2]|0?[1-9])/(?P<day>3[01]|[12]\d|0?[1-9])\s?(?:,\s?and|,|and|&)\s{1,2}$"
)
_SHARED_WITHIN: Final = 12
_MOTIONS: Final = frozenset(
    {
        "flexion",
        "flex",
        "extension",
        "ext",
        "rotation",
        "rot",
        "abduction",
        "abd",
        "adduction",
        "add",
        "bending",
        "bend",
    }
    | {
        "elevation",
        "supination",
        "pronation",
        "inversion",
        "eversion",
        "inv",
        "ev",
        "df",
        "pf",
        "dorsiflexion",
        "plantarflexion",
        "ff",
        "er",
        "ir",
        "lf",
        "slr",
        "ud",
        "rd",
        "sup",
        "pron",
        "deviation",
        "dev",
        "grip",
        "pinch",
    }
)
_SESSIONS: Final = words("visit session appt")
_DONE: Final = words("done completed complete")
_THERAPIES: Final = words("pt ot therapy chiro chiropractic acupuncture")
_LONGEST: Final = 12
_THERAPY_WITHIN: Final = 60
_VISITS_OF_THERAPY: Final = re.compile(
    r"\b(?:pt|ot|therapy|chiro|chiropractic|acupuncture)\b[^\n]{0,40}\b(?:visit|session)s?:?\s{0,2}#?\s{0,2}$",
    re.IGNORECASE,
)
_TO_COME: Final = re.compile(
    r"\b(?:scheduled|booked|due|rtc|appt|appointment|set)(?:\s(?:is|for|on|to)){0,2}:?\s{1,2}$", re.IGNORECASE
)
_TO_COME_WITHIN: Final = 24
_SOON: Final = 120
_TEN: Final = 10
_TOLD_OF_DAYS: Final = re.compile(
    r"\b(?:x-?rays?|xrays?|films?|mri|ct|emg|ncs|ultrasound|er|ed|urgent care|seen|visit|surgery|injection|esi)"
    r"(?: (?:of|on|at|in|from|dated|the|er|ed)){0,3}\s$",
    re.IGNORECASE,
)
_ON: Final = (" on ", " dated ", " from ")
_SCALES: Final = frozenset({2, 3, 4, 5, 10})


class Dated(NamedTuple):
    """A day, and the offsets at which a document names it."""

    when: When
    start: int
    end: int


@lru_cache(maxsize=4)
def dates_in(raw: str, start: int, end: int) -> tuple[Dated, ...]:
    """The days named between two offsets; what the calendar does not have is left out."""
    found = ((_when(match), match) for match in found_from(_BEGINS, _DATE, raw, start, end))
    told = (_in_words(raw, Dated(when, *match.span())) for when, match in found if when is not None)
    return tuple(day for dated in told for day in (*_sharing_its_year(raw, dated), dated))


def _in_words(raw: str, dated: Dated) -> Dated:
    """A month with the day that words before it tell: "the second of February 2017"."""
    before = day_before(raw, dated.start) if dated.when.day is None else None
    if before is None:
        return dated
    when = When(dated.when.year, dated.when.month, before[0])
    return Dated(when, before[1], dated.end) if _exists(when) else dated


def _exists(when: When) -> bool:
    try:
        when.earliest()
    except ValueError:
        return False
    return True


def _sharing_its_year(raw: str, dated: Dated) -> tuple[Dated, ...]:
    """The day right before another that tells the year of both: "on 4/8 and 4/22/15"."""
    if "/" not in raw[dated.start : dated.end] or dated.when.day is None:
        return ()
    before = _SHARING.search(raw, max(0, dated.start - _SHARED_WITHIN), dated.start)
    if before is None:
        return ()
    when = When(dated.when.year, int(before["month"]), int(before["day"]))
    if not _exists(when):
        return ()
    return (Dated(when, before.start("month"), before.end("day")),)


def days_in(raw: str, start: int, end: int, visit: When | None) -> tuple[Dated, ...]:
    """The days named between two offsets of a note: one without its year is the last such day before the *visit*.

    Behind words for what is to come it is the next one: "surgery scheduled 7/14".
    """
    found = dates_in(raw, start, end)
    if visit is None or "/" not in raw[start:end]:
        return found
    taken = {at for dated in found for at in range(dated.start, dated.end)}
    short = (
        Dated(when, *m.span())
        for m in _SHORT.finditer(raw, start, end)
        if not (_measures(raw, m.start()) or _counts(raw, m)) and (when := _nearest(raw, m, visit))
    )
    told = (*found, *(each for each in short if each.start not in taken))
    return tuple(sorted(told, key=lambda dated: dated.start))


def _measures(raw: str, start: int) -> bool:
    """Whether a motion is measured there, against what is normal: "ext 10/25"."""
    before = raw[max(0, start - _LONGEST) : start].lower().split()
    return bool(before) and before[-1].strip(":") in _MOTIONS


def _counts(raw: str, match: re.Match[str]) -> bool:
    """Whether sessions are counted there, of those that were approved: "PT 9/12 visits", "12/12 done", "visit 8/12"."""
    after = [*raw[match.end() : match.end() + 2 * _LONGEST].lower().split(), "", ""]
    before = raw[max(0, match.start() - _LONGEST) : match.start()].lower().split()
    if _VISITS_OF_THERAPY.search(raw, max(0, match.start() - _THERAPY_WITHIN), match.start()):
        return int(match["month"]) <= int(match["day"])
    word = compared(after[after[0] in _THERAPIES].strip(".,;"))
    return word in _SESSIONS or (word in _DONE and bool(before) and before[-1] in _THERAPIES)


def _nearest(raw: str, match: re.Match[str], visit: When) -> When | None:
    """The last such day up to the visit, or the next to come; a grade or score is none ("4/5", "7/10", "1/2").

    Of what is told by days and has no score, tenths are days: "x-rays 2/10: negative", "seen in the ER 2/10"; and so is
    any of them behind "on": "seen on 3/4".
    """
    month, day = int(match["month"]), int(match["day"])
    if day in _SCALES and month <= day and not _is_told_by_days(raw, match, on=day != _TEN):
        return None
    ahead = _TO_COME.search(raw, max(0, match.start() - _TO_COME_WITHIN), match.start()) is not None
    soon = _SOON if ahead else 0
    for year in (visit.year + 1, visit.year, visit.year - 1):
        when = When(year, month, day)
        try:
            if (when.earliest() - visit.earliest()).days <= soon:
                return when
        except ValueError:
            return None
    return None


def _is_told_by_days(raw: str, match: re.Match[str], *, on: bool) -> bool:
    """Whether a study, a visit or an operation stands before tenths, and no pain behind them; with *on*, then "on"."""
    before = max(0, match.start() - _TO_COME_WITHIN)
    scored = raw[match.end() : match.end() + _LONGEST].lstrip().lower().startswith("pain")
    tied = not on or raw.endswith(_ON, before, match.start())
    return tied and not scored and _TOLD_OF_DAYS.search(raw, before, match.start()) is not None


def _when(match: re.Match[str]) -> When | None:
    year = int(_told(match, "y1", "y2", "y3", "y4", "y5", "y6", "y7", "y8", "y9").lstrip("'\u2019"))
    if year < 100:
        year += 2000 if year < 50 else 1900
    named = _told(match, "n4", "n5", "n6", "n7")
    month = MONTHS.index(named[:3].lower()) + 1 if named else int(_told(match, "m1", "m2", "m3", "m8", "m9"))
    day = _told(match, "d1", "d2", "d4", "d5", "d8", "d9")
    number = int(day) if day else day_of(match["d7"]) if match["d7"] else None
    when = When(year, month, number)
    return when if _exists(when) else None


def _told(match: re.Match[str], *groups: str) -> str:
    """What the one of these groups that took part has found, or nothing."""
    return next(filter(None, match.group(*groups)), "")
