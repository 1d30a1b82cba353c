"""A witness of a flip: one letter's study, judged by both versions with all their findings."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import polars as pl

from guidecheck.audit.impact_flips import Flip
from guidecheck.audit.impact_records import Recalled, recalled
from guidecheck.audit.impact_versions import Version
from guidecheck.audit.shards import STUDY_KEYS
from guidecheck.audit.store import scan
from guidecheck.checking import Evaluation, Options, determine
from guidecheck.determination import Determination, Opinion
from guidecheck.engines.reference import ReferenceEngine
from guidecheck.program import Answers, Program

_REFERENCE = ReferenceEngine()


@dataclass(frozen=True, slots=True)
class Judged:
    """What one version says of a study; `opinion` is the one by `rule`, which the flip is about, where it speaks."""

    recalled: Recalled
    rule: str
    determination: Determination
    opinion: Opinion | None


@dataclass(frozen=True, slots=True)
class Shown:
    """A flip with its witness: the file of the letter, and what both versions say."""

    flip: Flip
    file: str
    old: Judged
    new: Judged


def shown(flip: Flip, old: Version, new: Version, out: Path) -> Shown:
    """The flip with the findings of both versions for its first study."""
    witness = flip.witness
    of_letter = pl.col("letter_id") == witness.letter_id
    (letter,) = scan(out, "letters").filter(of_letter).collect().to_dicts()
    facts = scan(out, "facts").filter(of_letter).sort("fact_number").collect().to_dicts()
    keys = zip(STUDY_KEYS, (witness.letter_id, witness.item_number, witness.study_number), strict=True)
    (study,) = scan(out, "studies").filter(*(pl.col(key) == value for key, value in keys)).collect().to_dicts()
    sides = ((old, flip.kind.old_rule), (new, flip.kind.new_rule))
    before, after = (
        judged(version, recalled(letter, study, facts, version.library.vocabulary), rule) for version, rule in sides
    )
    return Shown(flip, letter["file"], before, after)


def judged(version: Version, one: Recalled, rule: str) -> Judged:
    """What *version* says of a study, and of its opinions the one by `rule`."""
    found = determine(version.library, one.case, one.item, one.study, evaluate, Options())
    named = [opinion for opinion in found.opinions() if rule_of(opinion) == rule]
    return Judged(one, rule, found, named[0] if named else None)


def rule_of(opinion: Opinion) -> str:
    """The recommendation as it is called across guidelines."""
    return f"{opinion.guideline}/{opinion.recommendation}"


def evaluate(program: Program, answers: Answers) -> Evaluation:
    """The statuses by the reference engine: a witness is looked at, not counted."""
    return _REFERENCE.evaluate(program, answers), _REFERENCE.name


def name_of(one: Shown) -> Mapping[str, Any]:
    """Where the witness stands."""
    witness = one.flip.witness
    return {
        "letter_id": witness.letter_id,
        "file": one.file,
        "item": witness.item_number,
        "study": witness.study_number,
        "label": one.new.determination.study_label or one.new.determination.requested,
    }
