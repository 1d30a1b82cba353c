"""Intervals of 95 %: Wilson's for proportions, the bootstrap's for what is no proportion."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from math import ceil, log, sqrt
from random import Random
from typing import TypeAlias

Z = 1.959963984540054
RESAMPLES = 1_000
SEED = 20_140_910
_LARGE = 100.0

Interval: TypeAlias = tuple[float, float]


@dataclass(frozen=True, slots=True, order=True)
class Confusion:
    """Decision against prediction, counted in studies.

    `found` overturned and predicted so, `missed` overturned and predicted upheld, `false` upheld and predicted
    overturned, `kept` upheld and predicted so.
    """

    found: int = 0
    missed: int = 0
    false: int = 0
    kept: int = 0

    def __add__(self, other: "Confusion") -> "Confusion":
        return Confusion(
            self.found + other.found, self.missed + other.missed, self.false + other.false, self.kept + other.kept
        )

    def times(self, count: int) -> "Confusion":
        """The same letter so many times."""
        return Confusion(self.found * count, self.missed * count, self.false * count, self.kept * count)

    @property
    def studies(self) -> int:
        """How many studies are counted."""
        return self.found + self.missed + self.false + self.kept


def wilson(hits: int, total: int) -> Interval:
    """Wilson's score interval of *hits* of *total*; everything where nothing is known."""
    if total == 0:
        return 0.0, 1.0
    share, square = hits / total, Z * Z
    middle = (share + square / (2 * total)) / (1 + square / total)
    half = Z * sqrt(share * (1 - share) / total + square / (4 * total * total)) / (1 + square / total)
    return max(0.0, middle - half), min(1.0, middle + half)


def bootstrap(
    letters: Mapping[Confusion, int], figure: Callable[[Confusion], float | None], seed: int = SEED
) -> Interval | None:
    """The middle 95 % of *figure* when whole letters are drawn again with replacement.

    *letters* counts the letters by what each adds, so a draw costs the same for a hundred letters as for a million.
    Draws for which the figure has no value are left out; where fewer than half have one there is no interval.
    """
    random = Random(seed)  # noqa: S311 - figures, not secrets
    kinds = sorted(letters.items())
    drawn = (figure(_sum(_drawn(random, kinds))) for _ in range(RESAMPLES))
    values = sorted(value for value in drawn if value is not None)
    if len(values) < RESAMPLES / 2:
        return None
    return values[ceil(0.025 * len(values)) - 1], values[ceil(0.975 * len(values)) - 1]


def _sum(drawn: Iterable[tuple[Confusion, int]]) -> Confusion:
    total = Confusion()
    for confusion, count in drawn:
        total += confusion.times(count)
    return total


def _drawn(random: Random, kinds: list[tuple[Confusion, int]]) -> Iterable[tuple[Confusion, int]]:
    """One draw of as many letters as there are: a multinomial draw, kind by kind."""
    left, weight = sum(count for _, count in kinds), sum(count for _, count in kinds)
    for confusion, count in kinds:
        taken = binomial(random, left, count / weight) if weight else 0
        yield confusion, taken
        left, weight = left - taken, weight - count


def binomial(random: Random, trials: int, chance: float) -> int:
    """A binomial draw: exact by waiting times where hits are few, from the normal distribution where they are many."""
    if chance >= 1:
        return trials
    if chance > 0.5:
        return trials - binomial(random, trials, 1 - chance)
    if trials * chance > _LARGE:
        drawn = random.gauss(trials * chance, sqrt(trials * chance * (1 - chance)))
        return min(trials, max(0, round(drawn)))
    hits, place = 0, 0
    while chance > 0:
        place += int(log(1 - random.random()) / log(1 - chance)) + 1
        if place > trials:
            break
        hits += 1
    return hits


def by_kind(letters: Iterable[Confusion]) -> dict[Confusion, int]:
    """How many letters add the same."""
    return dict(Counter(letters))
