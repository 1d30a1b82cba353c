"""The time since the injury: in weeks, and whether its first 72 hours are over."""

from collections.abc import Iterator, Sequence
from datetime import date

from guidecheck.case import Case, Fact

_FIRST_DAYS = 3  # 72 hours; on the third day itself the hours decide, which no record of days tells
LONG_AGO = 13  # weeks since an injury whose month or year alone is known; no criterion asks about more


def time_since_injury(case: Case, as_of: date | None, bearing: Sequence[Fact]) -> Iterator[Fact]:
    """The weeks from the injury to *as_of*, where its day is known; the fewest where only its month or year is."""
    if as_of and case.dates.injury:
        yield from _since(case.dates.injury, as_of)
    elif as_of:
        yield from _weeks_at_least(as_of, bearing)


def _since(injury: date, as_of: date) -> Iterator[Fact]:
    if as_of >= injury:
        counted, days = f"counted from {injury} to {as_of}", (as_of - injury).days
        yield Fact("weeks_since_injury", weeks_between(injury, as_of), assumption=counted)
        if days != _FIRST_DAYS:
            yield Fact("over_72_hours", days > _FIRST_DAYS, assumption=counted)


def _weeks_at_least(as_of: date, bearing: Sequence[Fact]) -> Iterator[Fact]:
    """The fewest weeks since an injury of which only the month or the year is told, where they are many."""
    told = [fact for fact in bearing if fact.name == "injury_date" and fact.value is None and fact.date]
    last_day = max((fact.date.latest() for fact in told if fact.date), default=None)
    if last_day and weeks_between(last_day, as_of) >= LONG_AGO:
        how = f"at least, counted to {as_of} from {last_day}, the last day of what is told"
        yield told[0].leading_to("weeks_since_injury", weeks_between(last_day, as_of), how)


def weeks_between(start: date, end: date) -> float:
    """Weeks to a tenth; two days of a week are never rounded up to it."""
    count = round((end - start).days / 7, 1)
    return int(count) if count.is_integer() else count
