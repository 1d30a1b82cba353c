"""Every fact that may be asked, and the words for regions and studies that facts and requests share."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import TypeAlias

from guidecheck.language import Language

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
    `if_yes` and `if_no` are the answers that follow from a yes or a no where the record states none.
    The keys from `assembly` on say how a reader finds the fact in text; the forms in `authoring` describe each.
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
    if_yes: Mapping[str, bool] = field(default_factory=dict, compare=False)
    if_no: Mapping[str, bool] = field(default_factory=dict, compare=False)
    assembly: str = ""
    phrases: tuple[str, ...] = ()
    graded: tuple[str, ...] = ()
    tests: tuple[str, ...] = ()
    opposite: tuple[str, ...] = ()
    provokes: tuple[str, ...] = ()
    pairs: tuple[tuple[str, str], ...] = ()
    says: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    placed: str = ""
    located: tuple[str, ...] = ()
    imaged: bool = False
    planned: str = ""
    suspected: str = ""
    examined: str = ""
    resisted: str = ""
    counts: str = ""
    kinds: tuple[str, ...] = ()
    examples: tuple[Example, ...] = ()


@dataclass(frozen=True, slots=True)
class Region:
    """A part of the body.

    `supplies` names the limbs whose nerves come from it, `within` the parts it lies in; a `paired` one has two sides.
    """

    name: str
    label: str
    spine: bool = False
    supplies: tuple[str, ...] = ()
    within: tuple[str, ...] = ()
    phrases: tuple[str, ...] = ()
    paired: bool = False


@dataclass(frozen=True, slots=True)
class Term:
    """A modality, technique or other closed word with the label that people read and the phrases that state it."""

    name: str
    label: str
    phrases: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Modality(Term):
    """A kind of study.

    `parts` are the studies that make this one when they are asked for together. `takes_contrast` says that a request
    tells whether contrast is given. `also_treatment` says that the word alone may mean a treatment.
    """

    parts: tuple[str, ...] = ()
    takes_contrast: bool = False
    also_treatment: bool = False


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """All facts by name, and the closed words they are stated with."""

    facts: Mapping[str, FactDef] = field(default_factory=dict)
    regions: Mapping[str, Region] = field(default_factory=dict)
    modalities: Mapping[str, Modality] = field(default_factory=dict)
    techniques: Mapping[str, Term] = field(default_factory=dict)
    contrasts: Mapping[str, Term] = field(default_factory=dict)
    requests: Mapping[str, Term] = field(default_factory=dict)
    language: Language = field(default_factory=Language)


SIDES = ("left", "right", "bilateral")


def place_said(region: Region, side: str | None) -> str:
    """A part of the body as people say it: "right shoulder", "left and right wrist"."""
    return f"{side.replace('bilateral', 'left and right')} {region.label}" if side else region.label


def implied(answers: Mapping[str, Value | None], vocabulary: Vocabulary) -> dict[str, tuple[bool, str]]:
    """What follows from yes and no answers, for questions that have none: the answer, and the fact it follows from."""
    found: dict[str, tuple[bool, str]] = {}
    open_ = sorted(answers.items(), key=lambda answer: answer[0])
    while open_:
        name, value = open_.pop(0)
        definition = vocabulary.facts.get(name)
        follows = {True: definition.if_yes, False: definition.if_no} if definition else {}
        for other, said in (follows.get(value, {}) if isinstance(value, bool) else {}).items():
            if other not in answers and other not in found:
                found[other] = (said, name)
                open_.append((other, said))
    return found


def left_open(answers: Mapping[str, Value | None], vocabulary: Vocabulary) -> dict[str, str]:
    """The questions without an answer that might follow if an open one, None, had its own; and which one that is."""
    found: dict[str, str] = {}
    open_ = sorted(name for name, value in answers.items() if value is None)
    while open_:
        name = open_.pop(0)
        definition = vocabulary.facts.get(name)
        for other in (*definition.if_yes, *definition.if_no) if definition else ():
            if other not in answers and other not in found:
                found[other] = name
                open_.append(other)
    return found


def problem_with(fact: FactDef, value: Value) -> str:
    """What is wrong with *value* as a value of *fact*, or nothing."""
    if not _is_a(fact.kind, value):
        return f"`{written(value)}` is no value of `{fact.name}`: {_EXPECTED[fact.kind]} is expected"
    if fact.kind is Kind.CHOICE and value not in fact.choices:
        return f"`{value}` is no choice of `{fact.name}`: {', '.join(fact.choices)}"
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        if fact.minimum is not None and value < fact.minimum:
            return f"{value} is below the least that `{fact.name}` can be, {fact.minimum:g} {fact.unit}"
        if fact.maximum is not None and value > fact.maximum:
            return f"{value} is above the most that `{fact.name}` can be, {fact.maximum:g} {fact.unit}"
    return ""


def written(value: Value) -> str:
    """A value as it is written in a file."""
    return str(value).lower() if isinstance(value, bool) else str(value)


_EXPECTED = {
    Kind.BOOLEAN: "true or false",
    Kind.NUMBER: "a number",
    Kind.CHOICE: "one of its choices",
    Kind.DATE: "a day, written year-month-day",
}


def _is_a(kind: Kind, value: Value) -> bool:
    match kind:
        case Kind.BOOLEAN:
            return isinstance(value, bool)
        case Kind.NUMBER:
            return isinstance(value, (int, float)) and not isinstance(value, bool)
        case Kind.CHOICE:
            return isinstance(value, str)
        case Kind.DATE:
            return isinstance(value, date)
