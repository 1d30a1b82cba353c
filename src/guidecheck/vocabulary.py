"""Every fact that may be asked, and the words for regions and studies that facts and requests share."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import TypeAlias

Value: TypeAlias = bool | int | float | str | date


class Kind(StrEnum):
    """What a fact's value is."""

    BOOLEAN = "boolean"
    NUMBER = "number"
    CHOICE = "choice"
    DATE = "date"


class Per(StrEnum):
    """What a fact is a fact about."""

    PERSON = "person"
    CLAIM = "claim"
    REGION = "region"
    STUDY = "study"


class Supplier(StrEnum):
    """Who can document a fact."""

    PHYSICIAN = "treating physician"
    IMAGING = "imaging facility"
    ELECTRODIAGNOSTICS = "electrodiagnostic lab"
    CLAIMS_FILE = "claims file"
    WORKER = "injured worker"


@dataclass(frozen=True, slots=True)
class Example:
    """A sentence of our own and the statement that a reader must find in it."""

    text: str
    expect: Mapping[str, Value | None]


@dataclass(frozen=True, slots=True)
class FactDef:
    """One fact of the vocabulary: what it is, how it is asked, and how text states it.

    `home` is the region that a statement belongs to which names none (a Spurling test is a test of the neck).
    `referred` says that a finding in a limb bears on the part of the spine that supplies it. `everywhere` says that
    a statement without a region bears on every region of the case. `computed` facts are derived from others and dates.
    """

    name: str
    topic: str
    kind: Kind
    per: Per
    question: str
    supplier: Supplier
    unit: str = ""
    choices: tuple[str, ...] = ()
    minimum: float | None = None
    maximum: float | None = None
    measure: str = ""
    home: str | None = None
    referred: bool = False
    everywhere: bool = False
    computed: bool = False
    assembly: str = ""
    phrases: tuple[str, ...] = ()
    examples: tuple[Example, ...] = ()


@dataclass(frozen=True, slots=True)
class Region:
    """A part of the body; `supplies` names the limbs whose nerves come from it, `within` the larger parts it lies in."""

    name: str
    label: str
    spine: bool = False
    supplies: tuple[str, ...] = ()
    within: tuple[str, ...] = ()
    phrases: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Term:
    """A modality, technique or other closed word with the label that people read and the phrases that state it."""

    name: str
    label: str
    phrases: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """All facts by name, and the closed words they are stated with."""

    facts: Mapping[str, FactDef] = field(default_factory=dict)
    regions: Mapping[str, Region] = field(default_factory=dict)
    modalities: Mapping[str, Term] = field(default_factory=dict)
    techniques: Mapping[str, Term] = field(default_factory=dict)


SIDES = ("left", "right", "bilateral")
