"""Flips: studies of which two versions of the rules say two things, counted by what they say."""

from dataclasses import dataclass, replace

import polars as pl

from guidecheck.audit.impact_statuses import CONTROLS, RULE, STATUS
from guidecheck.audit.shards import STUDY_KEYS
from guidecheck.audit.study_rows import NOT_ADDRESSED

_KIND = ("controls", "old_rule", "new_rule", "old", "new")


@dataclass(frozen=True, slots=True, order=True)
class Kind:
    """Which recommendation said what before, and which says what now; a rule is empty where none speaks.

    `controls` says that this is the determination itself; else it is what another guideline says that covers the study.
    """

    controls: bool
    old_rule: str
    new_rule: str
    old: str
    new: str

    @property
    def guideline(self) -> str:
        """The guideline that the flip is counted under."""
        return (self.new_rule or self.old_rule).rpartition("/")[0]


@dataclass(frozen=True, slots=True, order=True)
class Witness:
    """A study of the audit, by its keys."""

    letter_id: str
    item_number: int
    study_number: int


@dataclass(frozen=True, slots=True)
class Flip:
    """A kind of flip, how many letters and studies it befalls, and the first of them."""

    kind: Kind
    letters: int
    studies: int
    witness: Witness


class Tallies:
    """Flips counted shard by shard; a letter is in one shard only."""

    def __init__(self) -> None:
        self._found: dict[Kind, Flip] = {}

    def add(self, studies: pl.DataFrame, old: pl.DataFrame, new: pl.DataFrame) -> None:
        """Count the flips between two versions' opinions of *studies*."""
        keys = studies.select(STUDY_KEYS)
        both = pl.concat([_determinations(keys, old, new), _others(old, new)])
        flipped = both.filter((pl.col("old_rule") != pl.col("new_rule")) | (pl.col("old") != pl.col("new")))
        counted = (
            flipped.sort(STUDY_KEYS)
            .group_by(_KIND, maintain_order=True)
            .agg(
                pl.col("letter_id").n_unique().alias("letters"),
                pl.len().alias("studies"),
                pl.struct(STUDY_KEYS).first().alias("witness"),
            )
        )
        for *kind, letters, count, witness in counted.iter_rows():
            self._add(Flip(Kind(*kind), letters, count, Witness(**witness)))

    def flips(self) -> tuple[Flip, ...]:
        """Determinations before other opinions, then by guideline, those of most letters first."""
        return tuple(
            sorted(
                self._found.values(),
                key=lambda flip: (not flip.kind.controls, flip.kind.guideline, -flip.letters, flip.kind),
            )
        )

    def _add(self, flip: Flip) -> None:
        known = self._found.get(flip.kind)
        if known is not None:
            letters, studies = known.letters + flip.letters, known.studies + flip.studies
            flip = replace(flip, letters=letters, studies=studies, witness=min(known.witness, flip.witness))
        self._found[flip.kind] = flip


def _determinations(keys: pl.DataFrame, old: pl.DataFrame, new: pl.DataFrame) -> pl.DataFrame:
    """What controls each study, before and now."""
    told = keys
    for name, opinions in (("old", old), ("new", new)):
        ruling = opinions.filter(CONTROLS).select(
            *STUDY_KEYS, pl.col(RULE).alias(f"{name}_rule"), pl.col(STATUS).alias(name)
        )
        told = told.join(ruling, on=STUDY_KEYS, how="left", validate="1:1")
    return _filled(told, controls=True)


def _others(old: pl.DataFrame, new: pl.DataFrame) -> pl.DataFrame:
    """What each recommendation says that controls in neither version."""
    both = old.join(new, on=[*STUDY_KEYS, RULE], how="full", coalesce=True, suffix="_new", validate="1:1")
    silent = both.filter(~pl.any_horizontal(pl.col(CONTROLS, f"{CONTROLS}_new").fill_null(value=False)))
    rule = pl.col(RULE)
    told = silent.select(
        *STUDY_KEYS,
        rule.alias("old_rule"),
        pl.col(STATUS).alias("old"),
        rule.alias("new_rule"),
        pl.col(f"{STATUS}_new").alias("new"),
    )
    return _filled(told, controls=False)


def _filled(told: pl.DataFrame, *, controls: bool) -> pl.DataFrame:
    return told.select(
        *STUDY_KEYS,
        pl.lit(controls).alias("controls"),
        pl.col("old_rule", "new_rule").fill_null(""),
        pl.col("old", "new").fill_null(NOT_ADDRESSED),
    )
