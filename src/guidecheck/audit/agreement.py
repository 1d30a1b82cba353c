"""Decision against status: the confusion table and what follows from it, with intervals; pure functions over frames.

A rate stands on the letters that its denominator comes from; for fewer than five it is withheld and only the counts
are told. Balanced accuracy and kappa stand on both decisions, so each must occur in five letters. There is no bare
accuracy: the share that agrees always has the baseline "always upheld" beside it. Wilson's intervals take studies for
independent; the bootstrap draws whole letters.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

import polars as pl

from guidecheck.audit.intervals import Confusion, Interval, bootstrap, by_kind, drawn_again, wilson

LEAST_LETTERS = 5
WITHHELD = "fewer than five letters"


@dataclass(frozen=True, slots=True)
class Rate:
    """A share or score with its interval; `value` is None where it is withheld or undefined, and `note` says why."""

    value: float | None
    low: float | None = None
    high: float | None = None
    hits: int | None = None
    total: int | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class Agreement:
    """How decisions and predictions agree over some studies. `baseline` is what "always upheld" would get right."""

    letters: int
    studies: int
    table: Confusion
    agreeing: Rate
    baseline: Rate
    balanced_accuracy: Rate
    kappa: Rate
    recall_overturned: Rate
    precision_overturned: Rate


@dataclass(frozen=True, slots=True)
class Group:
    """The agreement among the studies for which a column has one value."""

    value: str
    agreement: Agreement


def agreement_of(studies: pl.DataFrame, prediction: str = "predicted") -> Agreement:
    """The agreement over *studies* (`letter_id`, `decision`, and a column of predictions); others do not count."""
    by_letter = confusions(studies, prediction)
    return _agreement(list(by_letter.values()))


def by_column(studies: pl.DataFrame, column: str, prediction: str = "predicted") -> tuple[Group, ...]:
    """The agreement for each value of *column*, in their order; a study counts for each value of a list."""
    rows = studies.explode(column) if isinstance(studies.schema[column], pl.List) else studies
    named = rows.with_columns(pl.col(column).cast(pl.String)).filter(pl.col(column).is_not_null())
    values = named.get_column(column).unique().sort()
    groups = (Group(value, agreement_of(named.filter(pl.col(column) == value), prediction)) for value in values)
    return tuple(group for group in groups if group.agreement.studies)


def confusions(studies: pl.DataFrame, prediction: str = "predicted") -> Mapping[str, Confusion]:
    """What each letter adds to the confusion table."""
    decided = studies.filter(pl.col("decision").is_in(["upheld", "overturned"]) & pl.col(prediction).is_not_null())
    overturned, predicted = pl.col("decision") == "overturned", pl.col(prediction) == "overturned"
    counted = decided.group_by("letter_id", maintain_order=True).agg(
        (overturned & predicted).sum().alias("found"),
        (overturned & ~predicted).sum().alias("missed"),
        (~overturned & predicted).sum().alias("false"),
        (~overturned & ~predicted).sum().alias("kept"),
    )
    return {letter: Confusion(*counts) for letter, *counts in counted.iter_rows()}


def balanced_accuracy(table: Confusion) -> float | None:
    """The mean of the recalls of both decisions; None where one of them does not occur."""
    overturned, upheld = table.found + table.missed, table.false + table.kept
    if not overturned or not upheld:
        return None
    return (table.found / overturned + table.kept / upheld) / 2


def kappa(table: Confusion) -> float | None:
    """Cohen's kappa; None where chance alone would always agree."""
    total = table.studies
    if not total:
        return None
    observed = (table.found + table.kept) / total
    overturned = (table.found + table.missed) * (table.found + table.false)
    upheld = (table.false + table.kept) * (table.missed + table.kept)
    chance = (overturned + upheld) / total**2
    return None if chance == 1 else (observed - chance) / (1 - chance)


def _agreement(letters: Sequence[Confusion]) -> Agreement:
    table = sum(letters, Confusion())
    overturned = [one for one in letters if one.found + one.missed]
    upheld = [one for one in letters if one.false + one.kept]
    predicted = [one for one in letters if one.found + one.false]
    fewest = min(len(overturned), len(upheld))
    tables = drawn_again(by_kind(letters)) if fewest >= LEAST_LETTERS else []
    return Agreement(
        letters=len(letters),
        studies=table.studies,
        table=table,
        agreeing=_share(table.found + table.kept, table.studies, len(letters)),
        baseline=_share(table.false + table.kept, table.studies, len(letters)),
        balanced_accuracy=_score(tables, balanced_accuracy(table), balanced_accuracy, fewest),
        kappa=_score(tables, kappa(table), kappa, fewest),
        recall_overturned=_share(table.found, table.found + table.missed, len(overturned)),
        precision_overturned=_share(table.found, table.found + table.false, len(predicted)),
    )


def _share(hits: int, total: int, letters: int) -> Rate:
    if letters < LEAST_LETTERS:
        return Rate(None, hits=hits, total=total, note=WITHHELD)
    return Rate(hits / total, *wilson(hits, total), hits=hits, total=total)


def _score(
    tables: Sequence[Confusion], value: float | None, figure: Callable[[Confusion], float | None], letters: int
) -> Rate:
    if letters < LEAST_LETTERS:
        return Rate(None, note=WITHHELD)
    if value is None:
        return Rate(None, note="undefined: all decisions and predictions are the same")
    interval: Interval | None = bootstrap(tables, figure)
    if interval is None or interval[0] == interval[1]:
        return Rate(value, note="too little differs among the letters for an interval")
    return Rate(value, *interval)
