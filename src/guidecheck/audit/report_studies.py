"""What the report says of a study beyond its row: its name, the statuses of its criteria, the answers of the record."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, TypeAlias

import polars as pl

from guidecheck.audit.shards import STUDY_KEYS
from guidecheck.audit.store import scan
from guidecheck.case import Study
from guidecheck.guideline import Library
from guidecheck.reports.statements import said_value
from guidecheck.selection import label_of
from guidecheck.status import Status
from guidecheck.vocabulary import Vocabulary

StudyKey: TypeAlias = tuple[str, int, int]
MARKS: Mapping[str, str] = {Status.MET.value: "m", Status.NOT_MET.value: "n", Status.NOT_DOCUMENTED.value: "d"}


def study_labels(studies: pl.DataFrame, vocabulary: Vocabulary) -> Sequence[str]:
    """Each study as people call it; nothing where the item asks for none."""
    parts = ("modality", "region", "side", "contrast", "technique")
    return [
        label_of(Study(modality, region, side, contrast, tuple(technique or ())), vocabulary) if modality else ""
        for modality, region, side, contrast, technique in studies.select(parts).iter_rows()
    ]


def statuses_by_study(
    out: Path, chosen: pl.LazyFrame, library: Library
) -> Mapping[StudyKey, Mapping[str, Sequence[str]]]:
    """For each study and recommendation the marks of all criteria at the request, and at the review if they differ."""
    rule = ["guideline", "recommendation"]
    marks = [pl.col(column).replace_strict(MARKS, return_dtype=pl.String) for column in ("status", "status_at_review")]
    found = (
        scan(out, "criteria")
        .join(chosen, on="letter_id", how="semi")
        .join(_order(library), on=[*rule, "criterion"])
        .with_columns(marks)
        .sort([*STUDY_KEYS, *rule, "place"])
        .group_by([*STUDY_KEYS, *rule], maintain_order=True)
        .agg(pl.col("status").str.join(""), pl.col("status_at_review").str.join(""))
        .collect(engine="streaming")
    )
    by_study: dict[StudyKey, dict[str, Sequence[str]]] = {}
    for letter, item, study, guideline, short, request, review in found.iter_rows():
        told = (request,) if request == review else (request, review)
        by_study.setdefault((letter, item, study), {})[f"{guideline}/{short}"] = told
    return by_study


def answers_by_study(
    out: Path, chosen: pl.LazyFrame, studies: pl.DataFrame, library: Library
) -> Sequence[Mapping[str, str]]:
    """What the record answers at the request, in words, for each row of *studies*."""
    answers = scan(out, "answers").filter(pl.col("clock") == "request").join(chosen, on="letter_id", how="semi")
    said = {
        _key(row): _said(row, library.vocabulary) for row in answers.collect(engine="streaming").iter_rows(named=True)
    }
    return [said.get(key, {}) for key in studies.select(STUDY_KEYS).iter_rows()]


def _order(library: Library) -> pl.LazyFrame:
    """The place of each criterion in its program."""
    rows = [
        {"guideline": guideline.id, "recommendation": one.id, "criterion": criterion.id, "place": place}
        for guideline in library.guidelines.values()
        for one in guideline.recommendations
        for place, criterion in enumerate(one.program.criteria)
    ]
    text = pl.String()
    schema = {"guideline": text, "recommendation": text, "criterion": text, "place": pl.Int32()}
    return pl.LazyFrame(rows, schema=schema)


def _key(row: Mapping[str, Any]) -> StudyKey:
    return row["letter_id"], row["item_number"], row["study_number"]


def _said(row: Mapping[str, Any], vocabulary: Vocabulary) -> Mapping[str, str]:
    """Whole numbers are told as such: a column of numbers has no others."""
    found: dict[str, str] = {}
    for name, value in row.items():
        if value is not None and name in vocabulary.facts:
            whole = isinstance(value, float) and value.is_integer()
            found[name] = said_value(vocabulary.facts[name], int(value) if whole else value)
    return found
