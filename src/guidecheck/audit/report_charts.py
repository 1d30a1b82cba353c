"""The geometry of the report's charts: plain numbers on a scale of 100, drawn as inline SVG by the template.

A plot is stretched to the width that the page has, so nothing in it is text: labels and numbers stand beside it.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from urllib.parse import urlencode

from guidecheck.audit.agreement import Group, Rate

FULL = 100.0


@dataclass(frozen=True, slots=True)
class Segment:
    """A piece of a bar: what it counts, where it begins and how long it is, and the studies behind it."""

    name: str
    count: int
    start: float
    length: float
    href: str


@dataclass(frozen=True, slots=True)
class Dot:
    """A rate with its interval and its baseline on a scale of 100; `at` is None where the rate is withheld."""

    label: str
    href: str
    told: str
    baseline_told: str
    at: float | None
    low: float | None
    high: float | None
    baseline: float | None


@dataclass(frozen=True, slots=True)
class Column:
    """A period of time with what was counted in it, from the ground up; its height is of the highest."""

    label: str
    total: int
    height: float
    segments: tuple[Segment, ...]


def link(**filters: str) -> str:
    """Where the page lists the studies that *filters* choose."""
    return "#studies?" + urlencode(filters)


def percent(share: float) -> str:
    """A share as people read it."""
    return f"{share:.0%}"


def rate_text(rate: Rate, *, share: bool = True) -> str:
    """A rate with its interval, or why there is none; counts stand before it."""
    counts = f"{rate.hits:,} of {rate.total:,}" if rate.total is not None else ""
    if rate.value is None:
        return f"{counts} ({rate.note})".strip()
    number = percent if share else "{:.2f}".format
    told = f"{counts}, {number(rate.value)}" if counts else number(rate.value)
    if rate.low is None or rate.high is None:
        return f"{told} ({rate.note})"
    return f"{told} [{number(rate.low)} to {number(rate.high)}]"


def dots(groups: Iterable[Group], column: str) -> tuple[Dot, ...]:
    """One row a group: the share of decisions that agree, beside what "always upheld" would get right."""
    return tuple(_dot(group, column) for group in groups)


def stacked(counts: Mapping[str, int], scale: int, hrefs: Mapping[str, str]) -> tuple[Segment, ...]:
    """The counts one after another on a scale of 100; what is not there takes no place."""
    segments: list[Segment] = []
    start = 0.0
    for name, count in counts.items():
        length = FULL * count / scale if scale else 0.0
        if count:
            segments.append(Segment(name, count, round(start, 3), round(length, 3), hrefs[name]))
        start += length
    return tuple(segments)


def columns(periods: Sequence[tuple[str, Mapping[str, int]]], key: str) -> tuple[Column, ...]:
    """One column a period."""
    most = max((sum(counts.values()) for _, counts in periods), default=0)
    return tuple(
        Column(
            label,
            sum(counts.values()),
            round(FULL * sum(counts.values()) / most, 2) if most else 0.0,
            stacked(counts, sum(counts.values()), {name: link(**{key: label, "agreement": name}) for name in counts}),
        )
        for label, counts in periods
    )


def _dot(group: Group, column: str) -> Dot:
    agreeing, baseline = group.agreement.agreeing, group.agreement.baseline
    return Dot(
        label=group.value,
        href=link(**{column: group.value, "compared": "yes"}),
        told=rate_text(agreeing),
        baseline_told=rate_text(baseline),
        at=_scaled(agreeing.value),
        low=_scaled(agreeing.low),
        high=_scaled(agreeing.high),
        baseline=_scaled(baseline.value),
    )


def _scaled(value: float | None) -> float | None:
    return None if value is None else round(FULL * value, 2)
