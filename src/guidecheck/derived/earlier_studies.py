"""What follows from the studies that were done before: whether, when, and with which result."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date

from guidecheck.case import Case, Fact, Study, When, is_later
from guidecheck.derived.statements import latest, quotes_of, said_yes

_DAYS_A_MONTH = 365.25 / 12


def injured_since(case: Case, earlier: Sequence[Fact]) -> Iterator[Fact]:
    """The injury of the claim is a new one where all earlier studies lie before it; one without a day may not."""
    done, injury = said_yes(earlier), case.dates.injury
    if injury and done and all(is_later(When.on(injury), fact.date) for fact in done):
        yield latest(done).leading_to("new_injury", True, f"the injury of {injury} came after the study")


def earlier_studies(study: Study, as_of: date | None, bearing: Sequence[Fact]) -> Iterator[Fact]:
    """Whether the same study was done, and when; the films and what they showed; what other studies showed."""
    yield from _same_study(as_of, [fact for fact in bearing if fact.name == f"study.{study.modality}"])
    films = [fact for fact in bearing if fact.name == "study.xray"]
    yield from _shown("plain_films_done", films)
    results = [fact for fact in said_yes(films) if fact.result]
    if results:
        last = latest(results)
        yield last.leading_to("plain_films_result", last.result, "by the latest films")
    yield from _positive("electrodiagnostics_positive", [fact for fact in bearing if fact.name == "study.emg_ncs"])
    yield from _positive("bone_scan_abnormal", [fact for fact in bearing if fact.name == "study.bone_scan"])


def _same_study(as_of: date | None, earlier: Sequence[Fact]) -> Iterator[Fact]:
    yield from _shown("same_study_before", earlier)
    dated = [fact for fact in said_yes(earlier) if fact.date is not None]
    if dated and as_of:
        last = latest(dated)
        day = last.date.earliest() if last.date else as_of
        months = round((as_of - day).days / _DAYS_A_MONTH, 1)
        yield last.leading_to("months_since_same_study", months, f"counted from {day} to {as_of}")


def _shown(name: str, facts: Sequence[Fact]) -> Iterator[Fact]:
    """A yes where one statement says yes, a no where all others say no, and doubt where there is nothing but doubt."""
    said = said_yes(facts) or [fact for fact in facts if fact.value is False]
    if said:
        value = said[0].value
        yield replace(latest(said).leading_to(name, value, "by the earlier studies"), quotes=quotes_of(said))
    else:
        yield from (fact.leading_to(name, None, "by the earlier studies") for fact in facts)


def _positive(name: str, facts: Sequence[Fact]) -> Iterator[Fact]:
    """Whether the latest study with a known result was abnormal."""
    results = [fact for fact in said_yes(facts) if fact.result in {"abnormal", "normal"}]
    if results:
        last = latest(results)
        yield last.leading_to(name, last.result == "abnormal", "by its result")
