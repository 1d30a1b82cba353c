"""What the record answers to each version of the rules: as the audit stored it, or worked out again from the facts.

The stored answers hold for rules that place, derive and settle facts as the rules of the audit did. Where a version
knows facts or regions otherwise, its answers are made again with `record_of`, from the stored facts.
"""

import json
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import polars as pl

from guidecheck import __version__
from guidecheck.audit.impact_records import recalled
from guidecheck.audit.impact_versions import Version
from guidecheck.audit.shards import STUDY_KEYS
from guidecheck.audit.store import RUN, shard_path
from guidecheck.audit.tables import VERSION, Row, answer_columns, answers_table
from guidecheck.engines.columnar import OPEN
from guidecheck.program import Program
from guidecheck.record import record_of
from guidecheck.vocabulary import Vocabulary

CLOCK = "request"


def stored_hold(version: Version, other: Version, out: Path) -> bool:
    """Whether the stored answers are those of *version*: of the audit's rules, or of others with their vocabulary."""
    run = json.loads((out / RUN).read_text(encoding="utf-8"))
    if (run.get("guidecheck"), run.get("tables")) != (__version__, VERSION):
        return False
    made_with = [one for one in (version, other) if one.digest == run.get("rules")]
    return any(_projection(one.library.vocabulary) == _projection(version.library.vocabulary) for one in made_with)


def answers_of(
    version: Version, studies: pl.DataFrame, out: Path, shards: Sequence[str], *, stored: bool
) -> pl.DataFrame:
    """The keys of *studies* and a column for each fact that a program of *version* asks."""
    if not stored:
        return made_again(version.library.vocabulary, studies, out, shards)
    frame = pl.scan_parquet([shard_path(out, "answers", int(shard)) for shard in shards])
    asked = asked_facts(version) & set(frame.collect_schema().names())
    at_request = frame.filter(pl.col("clock") == CLOCK).select(*STUDY_KEYS, OPEN, *sorted(asked))
    return at_request.collect()


def made_again(vocabulary: Vocabulary, studies: pl.DataFrame, out: Path, shards: Sequence[str]) -> pl.DataFrame:
    """The answers of *studies* by *vocabulary*, from the stored facts."""
    table = answers_table(vocabulary)
    return table.frame(list(_rows(vocabulary, studies, out, shards)))


def asked_facts(version: Version) -> set[str]:
    """Every fact that some program of *version* asks."""
    return {comparison.fact for program in programs_of(version) for comparison in program.comparisons()}


def programs_of(version: Version) -> Iterator[Program]:
    """Every program of *version*."""
    guidelines = version.library.guidelines.values()
    return (one.program for guideline in guidelines for one in guideline.recommendations)


def _rows(vocabulary: Vocabulary, studies: pl.DataFrame, out: Path, shards: Sequence[str]) -> Iterator[Row]:
    letters = {row["letter_id"]: row for row in _table(out, "letters", shards)}
    facts: dict[str, list[Row]] = {}
    for row in _table(out, "facts", shards):
        facts.setdefault(row["letter_id"], []).append(row)
    for study in studies.iter_rows(named=True):
        letter = letters[study["letter_id"]]
        one = recalled(letter, study, facts.get(study["letter_id"], ()), vocabulary)
        record = record_of(one.case, one.study, letter["request_date"], vocabulary)
        yield {**{key: study[key] for key in STUDY_KEYS}, "clock": CLOCK, **answer_columns(record.values())}


def _table(out: Path, table: str, shards: Sequence[str]) -> Iterator[dict[str, Any]]:
    for shard in shards:
        yield from pl.read_parquet(shard_path(out, table, int(shard))).iter_rows(named=True)


def _projection(vocabulary: Vocabulary) -> object:
    """All of a vocabulary that has a part in what a record answers."""
    facts = sorted(vocabulary.facts.values(), key=lambda fact: fact.name)
    regions = sorted(vocabulary.regions.values(), key=lambda region: region.name)
    return (
        [
            (one.name, one.kind, one.per, one.home, one.referred, one.everywhere, dict(one.if_yes), dict(one.if_no))
            for one in facts
        ],
        [(one.name, one.spine, one.supplies, one.within) for one in regions],
        dict(vocabulary.language.roots),
    )
