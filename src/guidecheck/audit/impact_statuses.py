"""What one version of the rules says of stored studies: every recommendation that covers one, and which controls."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import polars as pl

from guidecheck.audit.evaluation import full_id
from guidecheck.audit.impact_records import study_of
from guidecheck.audit.shards import STUDY_KEYS
from guidecheck.engines.columnar import OPEN, statuses
from guidecheck.guideline import Library, Recommendation
from guidecheck.selection import Selection, select
from guidecheck.status import Status

PLACE, RULE, CONTROLS, STATUS = "@place", "rule", "controls", "status"
_ASKED = ("modality", "region", "technique", "key_date")


def opinions_of(library: Library, studies: pl.DataFrame, answers: pl.DataFrame) -> pl.DataFrame:
    """One row a (study, recommendation that covers it): the keys, the rule, whether it controls, and its status."""
    covering = _covering(library, studies)
    placed = answers.with_row_index(PLACE).drop("clock", strict=False)
    named = covering.join(placed.select(PLACE, *STUDY_KEYS), on=STUDY_KEYS, how="left", validate="m:1")
    frames = [_evaluated(library, rule, rows, placed) for (rule,), rows in named.group_by(RULE, maintain_order=True)]
    schema = {**dict(covering.schema), STATUS: pl.String()}
    return pl.concat(frames) if frames else pl.DataFrame(schema=schema)


def _covering(library: Library, studies: pl.DataFrame) -> pl.DataFrame:
    """The recommendations that cover each study; the same question is asked once."""
    numbered = studies.with_columns(pl.struct(_ASKED).rank("dense").alias("@asked")) if len(studies) else studies
    found: dict[str, list[Any]] = {"@asked": [], RULE: [], CONTROLS: []}
    for row in _questions(numbered):
        selection = select(library, study_of(row), row["key_date"]) if row["key_date"] else Selection((), False, "")
        for candidate in selection.candidates:
            found["@asked"].append(row["@asked"])
            found[RULE].append(full_id(candidate))
            found[CONTROLS].append(candidate is selection.controlling)
    rules = pl.DataFrame(found, schema={"@asked": pl.UInt32, RULE: pl.String, CONTROLS: pl.Boolean})
    joined = numbered.select(*STUDY_KEYS, "@asked").join(rules, on="@asked", how="inner", maintain_order="left")
    return joined.drop("@asked")


def _questions(numbered: pl.DataFrame) -> Iterator[Mapping[str, Any]]:
    return numbered.unique("@asked", keep="first", maintain_order=True).iter_rows(named=True)


def _evaluated(library: Library, rule: object, rows: pl.DataFrame, placed: pl.DataFrame) -> pl.DataFrame:
    """The rows of one recommendation with its status."""
    named = library.recommendation(str(rule))
    if named is None:
        raise LookupError(rule)
    met = _roots(named[1], rows[PLACE], placed)
    words = pl.when(met).then(pl.lit(Status.MET.value)).when(~met).then(pl.lit(Status.NOT_MET.value))
    told = pl.select(words.otherwise(pl.lit(Status.NOT_DOCUMENTED.value)).alias(STATUS)).to_series()
    return rows.drop(PLACE).with_columns(told)


def _roots(recommendation: Recommendation, places: pl.Series, placed: pl.DataFrame) -> pl.Series:
    """The status of the root at each place: true is met, null not documented."""
    program = recommendation.program
    asked: Sequence[str] = sorted({one.fact for one in program.comparisons()} & set(placed.columns))
    found = statuses(program, placed.select(PLACE, OPEN, *asked)[places], [PLACE])
    return pl.DataFrame({PLACE: places}).join(found, on=PLACE, how="left", maintain_order="left")[program.root]
