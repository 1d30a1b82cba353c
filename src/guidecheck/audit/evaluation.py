"""Every criterion of every recommendation that covers a study, at both clocks, by the columnar engine."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import polars as pl

from guidecheck.audit.asked import AskedStudy
from guidecheck.audit.tables import CLOCKS, CRITERIA, Row, Table
from guidecheck.engines.columnar import statuses
from guidecheck.guideline import Recommendation
from guidecheck.selection import Candidate
from guidecheck.status import Status

_ROW, _STUDY, _RULE = "@row", "@study", "@rule"


@dataclass(frozen=True, slots=True)
class Roots:
    """The status of one recommendation for one study, at both clocks."""

    request: Status
    review: Status


@dataclass(frozen=True, slots=True)
class Evaluated:
    """The tables, and the status of each recommendation by the study's place in the sequence and its own id."""

    answers: pl.DataFrame
    criteria: pl.DataFrame
    roots: Mapping[tuple[int, str], Roots]


def evaluate(studies: Sequence[AskedStudy], answers_table: Table) -> Evaluated:
    """The statuses of *studies* under every recommendation that covers them."""
    answers = answers_table.frame([row for study in studies for row in _answers(study)])
    long = _statuses(studies, answers.with_row_index(_ROW))
    return Evaluated(answers, _criteria(studies, long), _roots(studies, long))


def full_id(candidate: Candidate) -> str:
    """The recommendation as it is called across guidelines."""
    return f"{candidate.guideline.id}/{candidate.recommendation.id}"


def keys_of(study: AskedStudy) -> Row:
    """The columns that tell a study from every other."""
    return {"letter_id": study.letter_id, "item_number": study.item.number, "study_number": study.number}


def _answers(study: AskedStudy) -> tuple[Row, Row]:
    keys = keys_of(study)
    known = zip(CLOCKS, (study.at_request, study.at_review), strict=True)
    first, second = ({**keys, "clock": clock, **answers} for clock, answers in known)
    return first, second


def _statuses(studies: Sequence[AskedStudy], answers: pl.DataFrame) -> pl.DataFrame:
    """One row a (study, recommendation, criterion) with the status at each clock."""
    asked: dict[str, tuple[Recommendation, list[int]]] = {}
    for index, study in enumerate(studies):
        for candidate in study.selection.candidates:
            places = asked.setdefault(full_id(candidate), (candidate.recommendation, []))[1]
            places.extend((2 * index, 2 * index + 1))  # INVARIANT: the answers at both clocks stand in this order
    frames = [_long(rule, *asked[rule], answers) for rule in sorted(asked)]
    found = pl.concat(frames) if frames else pl.DataFrame(schema=_LONG)
    keys = [_STUDY, _RULE, "criterion"]
    at = [
        found.filter(pl.col(_ROW) % 2 == clock).select(pl.col(_ROW).floordiv(2).alias(_STUDY), *keys[1:], status)
        for clock, status in ((0, "status"), (1, pl.col("status").alias("status_at_review")))
    ]
    return at[0].join(at[1], on=keys, how="left", validate="1:1").sort(keys)


_LONG = {_ROW: pl.UInt32(), _RULE: pl.String(), "criterion": pl.String(), "status": pl.String()}


def _long(rule: str, recommendation: Recommendation, places: Sequence[int], answers: pl.DataFrame) -> pl.DataFrame:
    program = recommendation.program
    facts = sorted({comparison.fact for comparison in program.comparisons()} & set(answers.columns))
    wide = statuses(program, answers.select(_ROW, *facts)[places], [_ROW])
    long = wide.unpivot(index=_ROW, variable_name="criterion", value_name="met")
    met = pl.when(pl.col("met")).then(pl.lit(Status.MET.value)).when(pl.col("met").not_())
    status = met.then(pl.lit(Status.NOT_MET.value)).otherwise(pl.lit(Status.NOT_DOCUMENTED.value))
    return long.select(_ROW, pl.lit(rule).alias(_RULE), "criterion", status.alias("status"))


def _criteria(studies: Sequence[AskedStudy], long: pl.DataFrame) -> pl.DataFrame:
    schema = {column.name: column.dtype for column in CRITERIA.columns}
    places = pl.DataFrame(
        [{_STUDY: index, **keys_of(study)} for index, study in enumerate(studies)],
        schema={_STUDY: pl.UInt32(), **dict(list(schema.items())[:3])},
    )
    guideline = pl.col(_RULE).str.replace(r"/[^/]*$", "").alias("guideline")
    recommendation = pl.col(_RULE).str.extract(r"([^/]*)$").alias("recommendation")
    named = long.with_columns(guideline, recommendation)
    joined = named.join(places, on=_STUDY, how="left", validate="m:1", maintain_order="left")
    return joined.select(pl.col(name).cast(dtype) for name, dtype in schema.items())


def _roots(studies: Sequence[AskedStudy], long: pl.DataFrame) -> dict[tuple[int, str], Roots]:
    roots = {
        full_id(candidate): candidate.recommendation.program.root
        for study in studies
        for candidate in study.selection.candidates
    }
    ends = pl.DataFrame(
        {_RULE: list(roots), "criterion": list(roots.values())}, schema={_RULE: pl.String, "criterion": pl.String}
    )
    found = long.join(ends, on=[_RULE, "criterion"], how="semi")
    return {
        (study, rule): Roots(Status(request), Status(review))
        for study, rule, _, request, review in found.select(*long.columns).iter_rows()
    }
