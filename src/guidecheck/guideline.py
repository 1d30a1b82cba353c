"""A library of guidelines as content: what each criterion says and cites, and which edition speaks when."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from guidecheck.codes import Codes
from guidecheck.diagnostics import Span
from guidecheck.program import CriterionId, Program
from guidecheck.vocabulary import Vocabulary


class Role(StrEnum):
    """The part that a criterion plays in its recommendation."""

    ROOT = "root"
    INDICATION = "indication"
    REQUIREMENT = "requirement"
    LIMIT = "limit"
    UNLESS = "unless"
    PART = "part"


@dataclass(frozen=True, slots=True)
class Wording:
    """What a criterion says in our words, where the guideline says it, and what that is known from."""

    text: str
    role: Role = Role.PART
    pages: str = ""
    section: str = ""
    basis: str = ""
    reading: str = ""
    strength: str = ""
    rows: tuple[str, ...] = ()
    concept: str = ""
    span: Span = field(default_factory=lambda: Span("?"), compare=False)

    @property
    def citation(self) -> str:
        """Where the guideline says it: page or section, or nothing."""
        if self.pages:
            return f"{'pp.' if any(mark in self.pages for mark in '-,') else 'p.'} {self.pages}"
        return self.section


@dataclass(frozen=True, slots=True)
class Scope:
    """The studies that a recommendation speaks to; with a technique, only studies done that way."""

    modality: str
    technique: str | None = None
    regions: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Recommendation:
    """What a guideline says about one kind of study: its program, and the wording of every criterion in it."""

    id: str
    title: str
    scopes: tuple[Scope, ...]
    program: Program
    wordings: Mapping[CriterionId, Wording]
    indications: tuple[CriterionId, ...]
    requirements: tuple[CriterionId, ...]
    limits: tuple[CriterionId, ...]
    span: Span = field(default_factory=lambda: Span("?"), compare=False)


@dataclass(frozen=True, slots=True)
class NotEncoded:
    """A row of the reference sheets that is no criterion, and why."""

    row: str
    reason: str


@dataclass(frozen=True, slots=True)
class Guideline:
    """One chapter of one source in one edition; its id is its folder under `rules/`."""

    id: str
    title: str
    edition: str
    regions: tuple[str, ...]
    chapter: str = ""
    recommendations: tuple[Recommendation, ...] = ()
    not_encoded: tuple[NotEncoded, ...] = ()


@dataclass(frozen=True, slots=True)
class Period:
    """The days on which a chapter speaks for some regions; open where a day is None, both days included."""

    chapter: str
    regions: tuple[str, ...]
    first: date | None = None
    last: date | None = None
    note: str = ""

    def covers(self, region: str, day: date) -> bool:
        """Whether the chapter speaks for *region* on *day*."""
        return region in self.regions and (self.first or day) <= day <= (self.last or day)


@dataclass(frozen=True, slots=True)
class Edition:
    """One source in one edition; `authority` is its place in the order of authority."""

    id: str
    title: str
    authority: str
    periods: tuple[Period, ...] = ()


@dataclass(frozen=True, slots=True)
class Authority:
    """A rank of the order of authority, and the sentence that says why it speaks."""

    id: str
    title: str
    controls: str


@dataclass(frozen=True, slots=True)
class Library:
    """Everything under `rules/`, loaded, linted and compiled."""

    vocabulary: Vocabulary
    guidelines: Mapping[str, Guideline]
    editions: Mapping[str, Edition]
    authorities: tuple[Authority, ...]
    codes: Codes = field(default_factory=Codes)

    def recommendation(self, full_id: str) -> tuple[Guideline, Recommendation] | None:
        """The recommendation `guideline/recommendation`, or None."""
        guideline_id, _, short = full_id.rpartition("/")
        guideline = self.guidelines.get(guideline_id)
        found = [rec for rec in guideline.recommendations if rec.id == short] if guideline else []
        return (guideline, found[0]) if guideline and found else None
