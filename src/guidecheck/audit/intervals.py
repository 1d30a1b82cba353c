"""Intervals of 95 %: Wilson's for proportions, the bootstrap's for what is no proportion."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from math import ceil, log, sqrt
from random import Random
from typing import TypeAlias

Z = 1.959963984540054
RESAMPLES = 1_000
SEED = 20_140_910
_LARGE = 30.0

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


def drawn_again(letters: Mapping[Confusion, int], seed: int = SEED) -> list[Confusion]:
    """The tables that come out when whole letters are drawn again with replacement, as many as there are.

    *letters* counts the letters by what each adds, so a draw costs the same for a hundred letters as for a million.
    """
    random = Random(seed)  # noqa: S311 - figures, not secrets
    kinds = sorted(letters.items())
    return [_sum(_drawn(random, kinds)) for _ in range(RESAMPLES)]


def bootstrap(tables: Sequence[Confusion], figure: Callable[[Confusion], float | None]) -> Interval | None:
    """The middle 95 % of *figure* over tables that were drawn again.

    Draws for which the figure has no value are left out; where fewer than half have one there is no interval.
    """
    values = sorted(value for value in map(figure, tables) if value is not None)
    if len(values) < len(tables) / 2:
        return None
    return values[ceil(0.025 * len(values)) - 1], values[ceil(0.975 * len(values)) - 1]


def _sum(drawn: Iterable[tuple[Confusion, int]]) -> Confusion:
    found = missed = false = kept = 0
    for one, count in drawn:
        found += one.found * count
        missed += one.missed * count
        false += one.false * count
        kept += one.kept * count
    return Confusion(found, missed, false, kept)


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
    if chance <= 0:
        return 0
    hits, place, misses, draw = 0, 0, log(1 - chance), random.random
    while (place := place + int(log(1 - draw()) / misses) + 1) <= trials:
        hits += 1
    return hits


def by_kind(letters: Iterable[Confusion]) -> dict[Confusion, int]:
    """How many letters add the same."""
    return dict(Counter(letters))
