"""How often each criterion of a controlling recommendation is met, failed or open: counts, by recommendation."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import polars as pl

from guidecheck.audit.report_charts import Segment, link, stacked
from guidecheck.audit.shards import STUDY_KEYS
from guidecheck.audit.store import scan
from guidecheck.guideline import Guideline, Library, Recommendation
from guidecheck.program import CriterionId
from guidecheck.status import Status

_CONTROLLING = {"guideline": "controlling_guideline", "recommendation": "controlling_recommendation"}


@dataclass(frozen=True, slots=True)
class AskedCriterion:
    """A requirement, indication or limit, and the studies by its status."""

    id: CriterionId
    role: str
    text: str
    citation: str
    segments: tuple[Segment, ...]


@dataclass(frozen=True, slots=True)
class AskedRecommendation:
    """A recommendation that controls some studies, and its criteria in the order of the rules."""

    id: str
    title: str
    guideline: str
    studies: int
    letters: int
    href: str
    criteria: tuple[AskedCriterion, ...]


def asked_criteria(out: Path, library: Library) -> tuple[AskedRecommendation, ...]:
    """Every recommendation that controls, the one of most studies first."""
    controlled = scan(out, "studies").filter("in_scope").select(*STUDY_KEYS, *_renamed()).drop_nulls("guideline")
    counts = _status_counts(out, controlled, library)
    sizes = (
        controlled.group_by(list(_CONTROLLING))
        .agg(pl.len().alias("studies"), pl.col("letter_id").n_unique().alias("letters"))
        .sort(["studies", *_CONTROLLING], descending=[True, False, False])
        .collect(engine="streaming")
    )
    rows = [(f"{guideline}/{short}", studies, letters) for guideline, short, studies, letters in sizes.iter_rows()]
    found = ((*row, library.recommendation(row[0])) for row in rows)
    return tuple(
        _asked(full_id, studies, letters, named[0], named[1], counts)
        for full_id, studies, letters, named in found
        if named
    )


_Counts = Mapping[tuple[str, CriterionId, str], int]


def _renamed() -> Iterator[pl.Expr]:
    return (pl.col(column).alias(name) for name, column in _CONTROLLING.items())


def _status_counts(out: Path, controlled: pl.LazyFrame, library: Library) -> _Counts:
    main = pl.LazyFrame(
        [
            {"guideline": guideline.id, "recommendation": one.id, "criterion": id_}
            for guideline in library.guidelines.values()
            for one in guideline.recommendations
            for _, id_ in _main(one)
        ],
        schema={"guideline": pl.String, "recommendation": pl.String, "criterion": pl.String},
    )
    keys = [*_CONTROLLING, "criterion"]
    counted = (
        scan(out, "criteria")
        .join(main, on=keys, how="semi")
        .join(controlled, on=[*STUDY_KEYS, *_CONTROLLING], how="semi")
        .group_by([*keys, "status"])
        .len()
        .collect(engine="streaming")
    )
    return {
        (f"{guideline}/{short}", criterion, status): count
        for guideline, short, criterion, status, count in counted.iter_rows()
    }


def _main(one: Recommendation) -> Iterator[tuple[str, CriterionId]]:
    """The criteria that a reader asks about first, with the part they play."""
    for role, ids in (("requirement", one.requirements), ("indication", one.indications), ("limit", one.limits)):
        yield from ((role, id_) for id_ in ids)


def _asked(
    full_id: str, studies: int, letters: int, guideline: Guideline, one: Recommendation, counts: _Counts
) -> AskedRecommendation:
    criteria = tuple(_criterion(full_id, studies, role, id_, one, counts) for role, id_ in _main(one))
    href = link(recommendation=full_id)
    return AskedRecommendation(full_id, one.title, guideline.title, studies, letters, href, criteria)


def _criterion(
    full_id: str, studies: int, role: str, id_: CriterionId, one: Recommendation, counts: _Counts
) -> AskedCriterion:
    wording = one.wordings[id_]
    order: Sequence[Status] = (Status.MET, Status.NOT_MET, Status.NOT_DOCUMENTED)
    if role == "limit":
        order = (Status.NOT_MET, Status.MET, Status.NOT_DOCUMENTED)  # a limit that is met speaks against the request
    by_status = {status.value: counts.get((full_id, id_, status.value), 0) for status in order}
    hrefs = {name: link(recommendation=full_id, criterion=id_, criterion_status=name) for name in by_status}
    return AskedCriterion(id_, role, wording.text, wording.citation, stacked(by_status, studies, hrefs))
