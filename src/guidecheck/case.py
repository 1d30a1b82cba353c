"""A case: a person, an injury, what is stated about them and on whose word, and the studies that are asked for."""

from calendar import monthrange
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum

from guidecheck.vocabulary import Value

PAST = ("study.", "tx.surgery", "fusion_before")
"""Names of facts that carry the day of something done before, not of a visit."""
RESTRICTION = "tx.activity_modification"
"""The name of the fact that work or activity was made lighter, which is care as well."""


class Speaker(StrEnum):
    """Whose statement a fact is."""

    PROVIDER = "provider"
    PATIENT = "patient"
    UR_REVIEWER = "ur_reviewer"
    IMR_REVIEWER = "imr_reviewer"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Study:
    """An imaging study, asked for or done: modality and region are names of the vocabulary."""

    modality: str
    region: str
    side: str | None = None
    contrast: str | None = None
    technique: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Quote:
    """Words in the record that state a fact: `text` is the document's `raw[start:end]`, pages count from 1.

    Of a record of several documents, one of `several` is shown with its name.
    """

    text: str
    document: str = ""
    page: int | None = None
    start: int | None = None
    end: int | None = None
    several: bool = False

    def moved(self, offset: int) -> "Quote":
        """The same words in a document that begins so many characters before the one they were found in."""
        if self.start is None or self.end is None:
            return self
        return replace(self, start=self.start + offset, end=self.end + offset)

    def holds(self, other: "Quote") -> bool:
        """Whether it quotes all the words of another, and more."""
        if self.start is None or self.end is None or other.start is None or other.end is None:
            return False
        within = self.document == other.document and self.start <= other.start and other.end <= self.end
        return within and (self.start, self.end) != (other.start, other.end)


@dataclass(frozen=True, slots=True, order=True)
class When:
    """A date as a record gives it: a day, a month or a year."""

    year: int
    month: int | None = None
    day: int | None = None

    @classmethod
    def of(cls, text: str) -> "When":
        """From `2014`, `2014-09` or `2014-09-10`; raises `ValueError` where the calendar has no such date."""
        parts = [int(part) for part in text.split("-")]
        when = cls(*parts)
        when.earliest()
        return when

    @classmethod
    def on(cls, day: date) -> "When":
        """A single day."""
        return cls(day.year, day.month, day.day)

    def earliest(self) -> date:
        """The first day that this can mean."""
        return date(self.year, self.month or 1, self.day or 1)

    def latest(self) -> date:
        """The last day that this can mean."""
        month = self.month or 12
        return date(self.year, month, self.day or monthrange(self.year, month)[1])

    def __str__(self) -> str:
        month = f"-{self.month:02d}" if self.month is not None else ""
        return f"{self.year:02d}{month}-{self.day:02d}" if self.day is not None else f"{self.year:02d}{month}"


def is_later(when: When | None, other: When | None) -> bool:
    """Whether all that a date can mean lies behind all that another can: May is not behind May 3."""
    if when is None or other is None:
        return False
    pairs = ((when.year, other.year), (when.month, other.month), (when.day, other.day))
    for mine, theirs in pairs:
        if mine is None or theirs is None:
            return False
        if mine != theirs:
            return mine > theirs
    return False


@dataclass(frozen=True, slots=True)
class Fact:
    """A statement about a case.

    `value` is what the vocabulary's kind calls for, or None where the speaker is not sure. A reviewer's None says that
    the record does not tell: that is silence, and nobody else's is.
    `measure` is the number or word that goes with a yes (a strength grade, a count of sessions), `result` the outcome
    of a study or treatment. `assumption` says what a fact rests on that nobody stated.
    """

    name: str
    value: Value | None
    region: str | None = None
    side: str | None = None
    date: When | None = None
    speaker: Speaker = Speaker.UNKNOWN
    measure: int | float | str | None = None
    result: str | None = None
    quotes: tuple[Quote, ...] = ()
    assumption: str = ""

    def quoting(
        self, quotes: tuple[Quote, ...], measure: float | str | None = None, result: str | None = None
    ) -> "Fact":
        """The same statement with other quotes, and the measure and result that they tell, if any.

        Made for every fact that is read, so without `dataclasses.replace`.
        """
        return Fact(
            self.name,
            self.value,
            self.region,
            self.side,
            self.date,
            self.speaker,
            self.measure if measure is None else measure,
            self.result if result is None else result,
            quotes,
            self.assumption,
        )

    def leading_to(self, name: str, value: Value | None, how: str) -> "Fact":
        """A fact that rests on this statement: placed and spoken as this is, known when this was."""
        return replace(self, name=name, value=value, measure=None, result=None, assumption=how)


@dataclass(frozen=True, slots=True)
class Item:
    """One line of a request: its words and the studies they name; none where it is no imaging study."""

    number: int
    requested: str
    studies: tuple[Study, ...] = ()
    note: str = ""


@dataclass(frozen=True, slots=True)
class Dates:
    """The days that clocks and editions run by; None where the record gives none."""

    injury: date | None = None
    request: date | None = None
    ur_decision: date | None = None
    service: date | None = None


@dataclass(frozen=True, slots=True)
class Case:
    """What is known, and what is asked for."""

    id: str
    items: tuple[Item, ...]
    facts: tuple[Fact, ...] = ()
    dates: Dates = field(default_factory=Dates)
    source: str = ""

    def key_date(self) -> date | None:
        """The day that chooses the edition: of service, else of the UR decision, else of the request."""
        return self.dates.service or self.dates.ur_decision or self.dates.request or self.last_date()

    def request_date(self) -> date | None:
        """The day whose knowledge counts: of the request, else of the UR decision."""
        return self.dates.request or self.dates.ur_decision or self.last_date()

    def last_date(self) -> date | None:
        """The last day that a visit carries: no day of what was done before, nor that of the injury."""
        told = (fact.date.earliest() for fact in self.facts if fact.date and not fact.name.startswith(PAST))
        return max((day for day in told if self.dates.injury is None or day > self.dates.injury), default=None)

    def stating(self, name: str) -> Iterable[Fact]:
        """The statements of one fact, in the order of the record."""
        return (fact for fact in self.facts if fact.name == name)
