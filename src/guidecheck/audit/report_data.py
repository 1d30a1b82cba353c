"""What the report can be drilled into: letters, studies, facts and criteria, compact, as JSON inside the page.

Rows are lists in the order of `STUDY`, `LETTER` and `QUOTED`; the statuses of a recommendation are one mark a
criterion, in the order of its program, whose texts stand there once.
"""

import json
import os
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import date
from pathlib import Path
from typing import Any

import polars as pl

from guidecheck.audit.report_programs import programs_of
from guidecheck.audit.report_studies import answers_by_study, statuses_by_study, study_labels
from guidecheck.audit.shards import STUDY_KEYS
from guidecheck.audit.store import scan
from guidecheck.audit.study_rows import DISAGREE
from guidecheck.guideline import Library

LETTER = (
    "letter_id",
    "file",
    "case_number",
    "kind",
    "injury_date",
    "request_date",
    "ur_decision_date",
    "review_date",
    "specialties",
    "flags",
    "also_at",
)
STUDY = (
    *STUDY_KEYS,
    "requested_text",
    "decision",
    "modality",
    "region",
    "in_scope",
    "note",
    "key_date",
    "status",
    "status_at_review",
    "status_any",
    "predicted",
    "predicted_at_review",
    "predicted_any",
    "controlling_guideline",
    "controlling_recommendation",
    "why",
    "cited_by_claims",
    "cited_by_reviewer",
    "choice_by_claims",
    "choice_by_reviewer",
    "agreement",
    "agreement_at_review",
    "agreement_any",
    "abstained_because",
    "cause",
    "cause_detail",
)
FACT = ("name", "status", "value", "region", "side", "date", "after_request", "speaker", "measure", "result")
QUOTED = (*FACT, "assumption", "quote", "page", "more_quotes")


@dataclass(frozen=True, slots=True)
class Embedded:
    """The content of the page's data, and how many letters of how many are in it."""

    content: Mapping[str, Any]
    letters: int
    of: int

    def json(self) -> str:
        """JSON that may stand in a script element: it holds no `<`, `>` or `&`, and nothing but ASCII."""
        text = json.dumps(self.content, separators=(",", ":"), default=_written)
        return text.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026")


def embedded(out: Path, library: Library, most: int) -> Embedded:
    """The letters of *out* with all that belongs to them: those that disagree first, at most so many."""
    chosen, of = _chosen(out, most)
    letters = scan(out, "letters").select(LETTER).join(chosen, on="letter_id", how="semi").collect(engine="streaming")
    studies = scan(out, "studies").join(chosen, on="letter_id", how="semi").sort(STUDY_KEYS).collect(engine="streaming")
    facts = (
        scan(out, "facts")
        .join(chosen, on="letter_id", how="semi")
        .sort("letter_id", "fact_number")
        .collect(engine="streaming")
    )
    statuses = statuses_by_study(out, chosen, library)
    used = {rule for by_rule in statuses.values() for rule in by_rule}
    content = {
        "columns": {"letter": LETTER, "study": STUDY, "fact": QUOTED},
        "letters": _with_short_names(letters.sort("letter_id")),
        "studies": studies.select(STUDY).rows(),
        "labels": study_labels(studies, library.vocabulary),
        "facts": _by_letter(facts),
        "statuses": [statuses.get(key, {}) for key in studies.select(STUDY_KEYS).iter_rows()],
        "answers": answers_by_study(out, chosen, studies, library),
        "programs": {rule: asdict(one) for rule, one in programs_of(sorted(used), library).items()},
        "questions": {name: fact.question for name, fact in sorted(library.vocabulary.facts.items())},
    }
    return Embedded(content, letters.height, of)


def _chosen(out: Path, most: int) -> tuple[pl.LazyFrame, int]:
    """The letters to embed, and how many there are."""
    ranked = (
        scan(out, "studies")
        .group_by("letter_id")
        .agg((pl.col("agreement") == DISAGREE).any().alias("parts"), pl.col("in_scope").any().alias("asks"))
    )
    letters = (
        scan(out, "letters").select("letter_id").join(ranked, on="letter_id", how="left").collect(engine="streaming")
    )
    first = letters.sort(["parts", "asks", "letter_id"], descending=[True, True, False], nulls_last=True).head(most)
    return first.select("letter_id").lazy(), letters.height


def _with_short_names(letters: pl.DataFrame) -> Sequence[tuple[Any, ...]]:
    """The letters, their files named from the folder on that they share: where it lies is nobody's business."""
    folders = {os.path.dirname(name) for name in letters["file"]}  # noqa: PTH120 - a name with `::`, not a path
    shared = os.path.commonpath(folders) if folders and all(map(os.path.isabs, folders)) else ""
    place = LETTER.index("file")
    return [
        (*row[:place], row[place].removeprefix(shared).lstrip("/") if shared else row[place], *row[place + 1 :])
        for row in letters.iter_rows()
    ]


def _by_letter(facts: pl.DataFrame) -> Mapping[str, Sequence[tuple[Any, ...]]]:
    found: dict[str, list[tuple[Any, ...]]] = {}
    for letter, *row in facts.select("letter_id", *QUOTED).iter_rows():
        found.setdefault(letter, []).append(tuple(row))
    return found


def _written(value: object) -> str:
    if isinstance(value, date):
        return value.isoformat()
    raise TypeError(f"no JSON for {type(value).__name__}")
