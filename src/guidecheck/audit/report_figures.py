"""What the report counts beyond the summary: studies over time, and the groups as rows of one table."""

from collections.abc import Mapping, Sequence
from pathlib import Path

import polars as pl

from guidecheck.audit.agreement import Agreement, Group
from guidecheck.audit.store import scan
from guidecheck.audit.study_rows import ABSTAIN, AGREE, DISAGREE
from guidecheck.audit.summary import Summary

MOST_QUARTERS = 40


def by_period(out: Path) -> tuple[str, Sequence[tuple[str, Mapping[str, int]]]]:
    """Studies that agree, disagree and abstain by quarter, or by year where there are many; and which of the two."""
    day = pl.col("key_date")
    quarter = pl.format("{}-Q{}", day.dt.year(), day.dt.quarter())
    counted = (
        scan(out, "studies")
        .filter(pl.col("in_scope") & day.is_not_null())
        .group_by(quarter.alias("quarter"), "agreement")
        .len()
        .collect(engine="streaming")
    )
    periods = sorted(set(counted["quarter"]))
    if len(periods) <= MOST_QUARTERS:
        return "quarter", _counts(counted)
    years = (
        counted.with_columns(pl.col("quarter").str.head(4)).group_by("quarter", "agreement").agg(pl.col("len").sum())
    )
    return "year", _counts(years)


def group_rows(summary: Summary) -> tuple[tuple[str, Group], ...]:
    """Every group with what it is grouped by, the largest first."""
    rows = [(name, group) for name, groups in summary.groups.items() for group in groups]
    names = list(summary.groups)
    return tuple(sorted(rows, key=lambda row: (names.index(row[0]), -row[1].agreement.studies, row[1].value)))


def met(agreement: Agreement) -> int:
    """How many studies the criteria are met for."""
    return agreement.table.found + agreement.table.false


def _counts(counted: pl.DataFrame) -> Sequence[tuple[str, Mapping[str, int]]]:
    found = {(period, agreement): count for period, agreement, count in counted.iter_rows()}
    periods = sorted({period for period, _ in found})
    return [(period, {one: found.get((period, one), 0) for one in (AGREE, DISAGREE, ABSTAIN)}) for period in periods]
