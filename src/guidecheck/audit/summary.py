"""What an audit found, from its tables alone: the same tables give the same summary, to the byte."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path

import polars as pl

from guidecheck.audit.agreement import Agreement, Group, agreement_of, by_column
from guidecheck.audit.causes import RULES
from guidecheck.audit.store import scan
from guidecheck.audit.tables import VERSION

PREDICTIONS = {
    "the controlling guideline, facts known at the request": "predicted",
    "any guideline that covers the study, facts known at the request": "predicted_any",
    "the controlling guideline, facts known at the review": "predicted_at_review",
}
GROUPS = {
    "modality": "modality",
    "region": "region",
    "guideline": "controlling_guideline",
    "year": "year",
    "specialty": "specialties",
}

Counts = Mapping[str, int]


@dataclass(frozen=True, slots=True)
class Summary:
    """The counts and figures of an audit; groups are by the controlling guideline's prediction."""

    counts: Counts
    decisions: Counts
    statuses: Counts
    abstentions: Counts
    agreement: Mapping[str, Agreement]
    groups: Mapping[str, tuple[Group, ...]]
    causes: Counts
    choices: Mapping[str, Counts]
    errors: Counts


def summary_of(out: Path) -> Summary:
    """The summary of the tables in *out*."""
    letters = scan(out, "letters").select("letter_id", "also_at", "case_number", "specialties", "flags").collect()
    errors = scan(out, "errors").select("also_at", "reason").collect()
    rows = scan(out, "studies").select(_NEEDED).collect()
    studies = rows.filter("in_scope").with_columns(pl.col("key_date").dt.year().alias("year"))
    with_letters = studies.join(letters.select("letter_id", "specialties"), on="letter_id", how="left")
    return Summary(
        counts=_counts(letters, errors, rows),
        decisions=_count(studies, "decision"),
        statuses=_count(studies, "status"),
        abstentions=_count(studies, "abstained_because"),
        agreement={name: agreement_of(studies, column) for name, column in PREDICTIONS.items()},
        groups={name: by_column(with_letters, column) for name, column in GROUPS.items()},
        causes=_count(studies, "cause"),
        choices={
            side: _count(studies.explode(f"choice_by_{side}"), f"choice_by_{side}") for side in ("claims", "reviewer")
        },
        errors=_count(errors, "reason"),
    )


def as_json(summary: Summary) -> dict[str, object]:
    """The summary as plain data, with what its words mean."""
    return {"version": VERSION, **asdict(summary), "cause_rules": {cause.value: rule for cause, rule in RULES.items()}}


_NEEDED = (
    "letter_id",
    "item_number",
    "in_scope",
    "decision",
    "modality",
    "region",
    "key_date",
    "status",
    "predicted",
    "predicted_any",
    "predicted_at_review",
    "controlling_guideline",
    "abstained_because",
    "cause",
    "choice_by_claims",
    "choice_by_reviewer",
)


def _counts(letters: pl.DataFrame, errors: pl.DataFrame, rows: pl.DataFrame) -> Counts:
    numbers = letters.get_column("case_number").drop_nulls()
    return {
        "letters": len(letters) + len(errors),
        "read": len(letters),
        "errors": len(errors),
        "found_again": int(letters["also_at"].list.len().sum()) + int(errors["also_at"].list.len().sum()),
        "case_numbers_of_several_letters": int((numbers.value_counts()["count"] > 1).sum()),
        "letters_with_flags": int((letters["flags"].list.len() > 0).sum()),
        "items": rows.select("letter_id", "item_number").unique().height,
        "items_out_of_scope": rows.filter(pl.col("in_scope").not_()).height,
        "studies": rows.filter("in_scope").height,
    }


def _count(frame: pl.DataFrame, column: str) -> Counts:
    """How often each value occurs, most often first."""
    counted = frame.get_column(column).drop_nulls().value_counts().sort(["count", column], descending=[True, False])
    return dict(counted.iter_rows())
