"""What a change of rules would flip: two versions over the facts that an audit has stored, before either is in force.

Nothing is read again. Every study is selected for and evaluated by both versions, on what was known at the request.
Shards are taken some at a time, so that memory stays flat.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

import polars as pl

from guidecheck.audit.impact_answers import answers_of, asked_facts, programs_of, stored_hold
from guidecheck.audit.impact_flips import Flip, Tallies
from guidecheck.audit.impact_statuses import opinions_of
from guidecheck.audit.impact_versions import Version
from guidecheck.audit.store import RUN, shard_path
from guidecheck.diagnostics import Span, fault

SHARDS_AT_ONCE = 32


@dataclass(frozen=True, slots=True)
class Impact:
    """The flips, over how much they were looked for, which programs differ, and which facts nobody looked for.

    `unread` are the facts that the new rules ask and that the audit knew nothing of: they count as not documented.
    """

    letters: int
    studies: int
    flips: tuple[Flip, ...]
    changed: tuple[str, ...]
    unread: tuple[str, ...]


def impact_of(old: Version, new: Version, out: Path) -> Impact:
    """The flips between *old* and *new* over the audit in *out*; raises `InvalidInput` where there is none."""
    shards = sorted(path.stem for path in (out / "studies").glob("*.parquet"))
    if not shards or not (out / RUN).is_file():
        raise fault(Span(str(out)), "no audit is here", "name a folder that `guidecheck audit --out` wrote")
    tallies, letters, studies = Tallies(), 0, 0
    sides = tuple(_Side(version, stored_hold(version, other, out)) for version, other in ((old, new), (new, old)))
    for some in _some(shards):
        rows = _studies(out, some)
        before, after = (
            opinions_of(side.version.library, rows, answers_of(side.version, rows, out, some, stored=side.stored))
            for side in sides
        )
        tallies.add(rows, before, after)
        letters += _height(out, some)
        studies += rows.height
    return Impact(letters, studies, tallies.flips(), _changed(old, new), _unread(old, new, out))


class _Side(NamedTuple):
    version: Version
    stored: bool


def _some(shards: Sequence[str]) -> Iterator[Sequence[str]]:
    for start in range(0, len(shards), SHARDS_AT_ONCE):
        yield shards[start : start + SHARDS_AT_ONCE]


def _studies(out: Path, shards: Sequence[str]) -> pl.DataFrame:
    files = [shard_path(out, "studies", int(shard)) for shard in shards]
    return pl.scan_parquet(files).filter("in_scope").collect()


def _height(out: Path, shards: Sequence[str]) -> int:
    files = [shard_path(out, "letters", int(shard)) for shard in shards]
    return int(pl.scan_parquet(files).select(pl.len()).collect().item())


def _changed(old: Version, new: Version) -> tuple[str, ...]:
    before, after = ({one.id: one.fingerprint for one in programs_of(version)} for version in (old, new))
    return tuple(sorted(id_ for id_ in {*before, *after} if before.get(id_) != after.get(id_)))


def _unread(old: Version, new: Version, out: Path) -> tuple[str, ...]:
    known = {*old.library.vocabulary.facts, *pl.read_parquet_schema(shard_path(out, "answers", 0))}
    return tuple(sorted(asked_facts(new) - known))
