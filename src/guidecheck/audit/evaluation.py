"""Every criterion of every recommendation that covers a study, at both clocks, by the columnar engine."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

import polars as pl

from guidecheck.audit.asked import AskedStudy
from guidecheck.audit.tables import CLOCKS, CRITERIA, Row, Table, answer_columns
from guidecheck.engines.columnar import OPEN, statuses
from guidecheck.engines.merged import merged
from guidecheck.guideline import Recommendation
from guidecheck.program import CriterionId
from guidecheck.selection import Candidate
from guidecheck.status import Status

_ROW = "@row"


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
    rules = _rules(studies)
    one = merged(rule.recommendation.program for rule in rules)
    facts = sorted({comparison.fact for comparison in one.program.comparisons()} & set(answers.columns))
    numbered = answers.select("clock", OPEN, *facts).with_row_index(_ROW)
    at = [statuses(one.program, numbered.filter(pl.col("clock") == clock), [_ROW]).sort(_ROW) for clock in CLOCKS]
    placed = [_Placed(rule, one.names[rule.recommendation.program.id], *at) for rule in rules]
    return Evaluated(answers, _criteria(studies, placed), dict(pair for rule in placed for pair in rule.roots()))


def full_id(candidate: Candidate) -> str:
    """The recommendation as it is called across guidelines."""
    return f"{candidate.guideline.id}/{candidate.recommendation.id}"


def keys_of(study: AskedStudy) -> Row:
    """The columns that tell a study from every other."""
    return {"letter_id": study.letter_id, "item_number": study.item.number, "study_number": study.number}


def _answers(study: AskedStudy) -> tuple[Row, Row]:
    keys = keys_of(study)
    known = zip(CLOCKS, (study.at_request, study.at_review), strict=True)
    first, second = ({**keys, "clock": clock, **answer_columns(answers)} for clock, answers in known)
    return first, second


@dataclass(frozen=True, slots=True)
class _Rule:
    """A recommendation, and the places of the studies that it covers."""

    guideline: str
    recommendation: Recommendation
    studies: list[int]


@dataclass(frozen=True, slots=True)
class _Placed:
    """A recommendation with what its criteria are called in the statuses of every study, at each clock."""

    rule: _Rule
    names: Mapping[CriterionId, CriterionId]
    request: pl.DataFrame
    review: pl.DataFrame

    def roots(self) -> Iterator[tuple[tuple[int, str], Roots]]:
        """The status of the recommendation itself for each study that it covers."""
        rule = f"{self.rule.guideline}/{self.rule.recommendation.id}"
        root = self.names[self.rule.recommendation.program.root]
        at = (frame[root].gather(self.rule.studies) for frame in (self.request, self.review))
        for study, request, review in zip(self.rule.studies, *at, strict=True):
            yield (study, rule), Roots(_STATUS[request], _STATUS[review])

    def blocks(self) -> pl.DataFrame:
        """One row a study, with the ids of the criteria and what is true of each at either clock."""
        criteria = sorted(self.names)
        columns = [pl.col(self.names[criterion]) for criterion in criteria]
        request, review = (
            frame[self.rule.studies].select(pl.concat_list(columns)).to_series()
            for frame in (self.request, self.review)
        )
        ids = pl.Series([criteria], dtype=pl.List(pl.String)).new_from_index(0, len(request))
        named = {"guideline": self.rule.guideline, "recommendation": self.rule.recommendation.id}
        held = {"study": self.rule.studies, "criterion": ids, "status": request, "status_at_review": review}
        return pl.DataFrame(held, schema_overrides={"study": pl.UInt32}).with_columns(
            pl.lit(value).alias(name) for name, value in named.items()
        )


_STATUS = {True: Status.MET, False: Status.NOT_MET, None: Status.NOT_DOCUMENTED}


def _rules(studies: Sequence[AskedStudy]) -> list[_Rule]:
    """The recommendations that cover some study, in the order of their ids."""
    found: dict[tuple[str, str], _Rule] = {}
    for index, study in enumerate(studies):
        for one in study.selection.candidates:
            key = (one.guideline.id, one.recommendation.id)
            found.setdefault(key, _Rule(one.guideline.id, one.recommendation, [])).studies.append(index)
    return [found[key] for key in sorted(found)]


def _criteria(studies: Sequence[AskedStudy], placed: Sequence[_Placed]) -> pl.DataFrame:
    """The table, in the order of its keys: blocks are put in order before they are taken apart, for they are few."""
    if not placed:
        return CRITERIA.frame([])
    of_study = CRITERIA.keys[:3]
    keys = CRITERIA.frame([keys_of(study) for study in studies]).select(of_study).with_row_index("study")
    blocks = pl.concat([one.blocks() for one in placed]).join(keys, on="study", how="left", validate="m:1")
    ordered = blocks.sort(*of_study, "guideline", "recommendation")
    told = ordered.explode("criterion", "status", "status_at_review")
    said = {name: _said(name) for name in ("status", "status_at_review")}
    return told.select(said.get(column.name, pl.col(column.name)).alias(column.name) for column in CRITERIA.columns)


def _said(met: str) -> pl.Expr:
    column = pl.col(met)
    told = pl.when(column).then(pl.lit(Status.MET.value)).when(column.not_()).then(pl.lit(Status.NOT_MET.value))
    return told.otherwise(pl.lit(Status.NOT_DOCUMENTED.value))
