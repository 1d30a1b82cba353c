"""What the report says of a study beyond its row: its name, the statuses of its criteria, the answers of the record."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, TypeAlias

import polars as pl

from guidecheck.audit.shards import STUDY_KEYS
from guidecheck.audit.store import parts, scan
from guidecheck.case import Study
from guidecheck.engines.columnar import OPEN
from guidecheck.guideline import Library
from guidecheck.reports.statements import said_value
from guidecheck.selection import label_of
from guidecheck.status import Status
from guidecheck.vocabulary import Vocabulary

StudyKey: TypeAlias = tuple[str, int, int]
MARKS: Mapping[str, str] = {Status.MET.value: "m", Status.NOT_MET.value: "n", Status.NOT_DOCUMENTED.value: "d"}


def study_labels(studies: pl.DataFrame, vocabulary: Vocabulary) -> Sequence[str]:
    """Each study as people call it; nothing where the item asks for none."""
    columns = ("modality", "region", "side", "contrast", "technique")
    return [
        label_of(Study(modality, region, side, contrast, tuple(technique or ())), vocabulary) if modality else ""
        for modality, region, side, contrast, technique in studies.select(columns).iter_rows()
    ]


def statuses_by_study(
    out: Path, chosen: pl.LazyFrame, library: Library
) -> Mapping[StudyKey, Mapping[str, Sequence[str]]]:
    """For each study and recommendation the marks of all criteria at the request, and at the review if they differ."""
    keys = [*STUDY_KEYS, "guideline", "recommendation"]
    by_study: dict[StudyKey, dict[str, Sequence[str]]] = {}
    orders: dict[str, Sequence[str]] = {}
    for part in parts(out, "criteria"):
        some = part.join(chosen, on="letter_id", how="semi", maintain_order="left")
        own = some.group_by(keys, maintain_order=True)
        found = own.agg("criterion", "status", "status_at_review").collect()
        for letter, item, study, guideline, short, criteria, *at in found.iter_rows():
            rule = f"{guideline}/{short}"
            if rule not in orders:
                orders[rule] = _order(library, rule)
            marks = [_marks(criteria, statuses, orders[rule]) for statuses in at]
            by_study.setdefault((letter, item, study), {})[rule] = tuple(dict.fromkeys(marks))
    return by_study


def _marks(criteria: Sequence[str], statuses: Sequence[str], order: Sequence[str]) -> str:
    """One mark a criterion, in the order of the program."""
    known = dict(zip(criteria, statuses, strict=True))
    return "".join([MARKS[known[criterion]] for criterion in order if criterion in known])


def _order(library: Library, rule: str) -> Sequence[str]:
    found = library.recommendation(rule)
    return [criterion.id for criterion in found[1].program.criteria] if found else ()


def answers_by_study(
    out: Path, chosen: pl.LazyFrame, studies: pl.DataFrame, library: Library
) -> Sequence[Mapping[str, str]]:
    """What the record answers at the request, in words, for each row of *studies*."""
    answers = scan(out, "answers").filter(pl.col("clock") == "request").join(chosen, on="letter_id", how="semi")
    said = {
        _key(row): _said(row, library.vocabulary) for row in answers.collect(engine="streaming").iter_rows(named=True)
    }
    return [said.get(key, {}) for key in studies.select(STUDY_KEYS).iter_rows()]


def _key(row: Mapping[str, Any]) -> StudyKey:
    return row["letter_id"], row["item_number"], row["study_number"]


def _said(row: Mapping[str, Any], vocabulary: Vocabulary) -> Mapping[str, str]:
    """Whole numbers are told as such: a column of numbers has no others."""
    found: dict[str, str] = {}
    for name, value in row.items():
        if value is not None and name in vocabulary.facts:
            whole = isinstance(value, float) and value.is_integer()
            found[name] = said_value(vocabulary.facts[name], int(value) if whole else value)
    found.update({name: said_value(vocabulary.facts[name], None) for name in row[OPEN] if name in vocabulary.facts})
    return found
