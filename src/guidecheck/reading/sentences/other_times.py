"""The day of one sentence of a letter that only looks back or ahead from the visit it tells: "The day before, …"."""

from collections.abc import Iterator, Mapping
from typing import Final

from guidecheck.case import When
from guidecheck.reading.sentences.dates import MONTHS
from guidecheck.reading.sentences.grammar import PATIENT, words
from guidecheck.reading.sentences.numbers import is_year, number_of

_VISITS: Final = words("visit appointment evaluation examination exam report note")
_UNITS: Final = _VISITS | words("day night week weekend month year")
_BACK: Final = words("earlier before prior previously ago back")
_LAST: Final = words("previous prior preceding last earlier")
_LEADING: Final = words("at on in during by about approximately roughly some just only over a an the his her this back")
_COUNTS: Final = words("a an the few several couple of about some two three four five six seven eight nine ten twelve")
_THEN: Final = words("that this then")
_ALWAYS: Final = words("previously formerly originally subsequently afterward afterwards thereafter eventually")
_LATER: Final = words("later subsequently eventually")
_NOW: Final = words("now currently today presently still continues remains persists")
_IN: Final = words("in during by")
_NAMES: Final = words("january february march april may june july august september october november december")
_MONTHS: Final[Mapping[str, int]] = {name: MONTHS.index(name[:3]) + 1 for name in (*MONTHS, "sept", *_NAMES)}
_OPENS_WITHIN: Final = 6
_AT: Final = words("at on in during")
_NAMING: Final = words("the my his her our their this a most recent very")
_NAMED_WITHIN: Final = 6
_COMPARING: Final = words("than from as since compared with to unchanged same like improved worse better")
_CLAUSES: Final = words("; , . : ( but and that while whereas")
_APART: Final = _NOW | words("; but however")


def day_meant(told: tuple[str, ...], visit: When) -> When | None:
    """The *visit*, or the year or month that a sentence opens with, or none where it opens with another time."""
    opening = told[:_OPENS_WITHIN]
    meant: When | None = _year_or_month(opening, visit) if opening[0] in _IN else visit
    if meant is visit and _is_of_another_time(opening):
        meant = None
    return meant if meant is visit or _NOW.isdisjoint(told) else visit


def _year_or_month(opening: tuple[str, ...], visit: When) -> When:
    """The year or month behind "in": "In 2014 she …", "In August the …"; the visit, where another word stands there."""
    named = "".join(opening[1:2])
    if is_year(named, visit.year):
        return When(int(named))
    month = _MONTHS.get(named)
    if month is None or opening[2:3] == () or opening[2].isdigit():
        return visit
    late = visit.month is not None and month - visit.month > len(MONTHS) // 2
    return When(visit.year - late, month)


def _is_of_another_time(opening: tuple[str, ...]) -> bool:
    """Whether a sentence opens with a time before its visit, or one after it of which it tells no day."""
    if opening[0] in _ALWAYS or _is_said_to_come_later(opening):
        return True
    if opening[:2] == ("prior", "to") or opening[:1] == ("before",):
        return not _THEN.isdisjoint(opening[1:3])
    first = next((at for at, word in enumerate(opening) if word not in _LEADING), 0)
    if opening[first] in _LAST:
        up_to_now = first > 0 and opening[first] == "last"
        return not (_VISITS if up_to_now else _UNITS).isdisjoint(opening[first + 1 : first + 2])
    unit = next((at for at, word in enumerate(opening) if not _counts(word)), 0)
    return opening[unit] in _UNITS and not _BACK.isdisjoint(opening[unit + 1 : unit + 2])


def earlier_visit(told: tuple[str, ...], index: int) -> str | None:
    """The month of the earlier visit that a word is told of, "" where it is not told: "at the May visit SLR was …".

    None where a word is told of none; the words for one stand before it or behind: "SLR was … at my prior exam".
    """
    if _VISITS.isdisjoint(told) or (_LAST.isdisjoint(told) and _MONTHS.keys().isdisjoint(told)):
        return None
    at = next((last for first, last in _earlier_visits(told) if _is_of_visit(told, first, last, index)), None)
    if at is None:
        return None
    return next((name for name in (told[at - 1], *told[at + 2 : at + 3]) if name in _MONTHS), "")


def last_month(named: str, visit: When) -> When | None:
    """The month of a name that last was before a visit."""
    month = _MONTHS.get(named)
    return When(visit.year - (month > (visit.month or len(MONTHS))), month) if month is not None else None


def _earlier_visits(told: tuple[str, ...]) -> Iterator[tuple[int, int]]:
    """Where the words for earlier visits begin and end: "at my last visit", "on the June exam"."""
    for at, word in enumerate(told):
        if word in _VISITS and (told[at - 1] in _LAST or told[at - 1] in _MONTHS):
            first = next((each for each in range(at - 1, max(-1, at - _NAMED_WITHIN), -1) if told[each] in _AT), None)
            if first is not None and _NAMING.issuperset(told[first + 1 : at - 1]):
                yield first, at


def _is_of_visit(told: tuple[str, ...], first: int, last: int, index: int) -> bool:
    """Whether an earlier visit named from *first* to *last* is that of a word, in one clause before or behind it."""
    if not _COMPARING.isdisjoint(told[max(0, first - 2) : first]):
        return False
    if index > last:
        opens = first == 0 or told[first - 1] in _CLAUSES
        return opens and _APART.isdisjoint(told[last:index])
    return index < first and _APART.isdisjoint(told[index:first]) and _NOW.isdisjoint(told[last:])


def _counts(word: str) -> bool:
    return word in _COUNTS or word in _LEADING or word.isdigit() or number_of(word) is not None


def _is_said_to_come_later(opening: tuple[str, ...]) -> bool:
    """Whether a patient is said to have had something later: "He later developed …"."""
    at = 1 + (opening[:1] == ("the",))
    return not PATIENT.isdisjoint(opening[:at]) and not _LATER.isdisjoint(opening[at : at + 1])
