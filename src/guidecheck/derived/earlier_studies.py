"""What follows from the studies that were done before: whether, when, and with which result."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date

from guidecheck.case import Case, Fact, Study, When, is_later
from guidecheck.derived.statements import latest, quotes_of, said_yes

_DAYS_A_MONTH = 365.25 / 12
_WITHOUT_ANSWER = "nondiagnostic"
_CAUGHT = frozenset({"dx.carpal_tunnel", "dx.nerve_entrapment"})


def injured_since(case: Case, earlier: Sequence[Fact]) -> Iterator[Fact]:
    """The injury of the claim is a new one where all earlier studies lie before it; one without a day may not."""
    done, injury = said_yes(earlier), case.dates.injury
    if injury and done and all(is_later(When.on(injury), fact.date) for fact in done):
        yield latest(done).leading_to("new_injury", True, f"the injury of {injury} came after the study")


def earlier_studies(case: Case, study: Study, as_of: date | None, bearing: Sequence[Fact]) -> Iterator[Fact]:
    """Whether the same study was done, and when; the films and what they showed; what other studies showed."""
    yield from _same_study(as_of, [fact for fact in bearing if fact.name == f"study.{study.modality}"])
    films = [fact for fact in bearing if fact.name == "study.xray"]
    yield from _shown("plain_films_done", films)
    results = [fact for fact in said_yes(films) if fact.result]
    if results:
        last = latest(results)
        yield last.leading_to("plain_films_result", last.result, "from the latest films")
    nerves = [fact for fact in bearing if fact.name == "study.emg_ncs"]
    yield from _by_nerves(case, study, nerves)
    yield from _positive("bone_scan_abnormal", [fact for fact in bearing if fact.name == "study.bone_scan"])
    yield from _unclear("electrodiagnostics_unclear", nerves)
    yield from _unclear("mri_inadequate", [fact for fact in bearing if fact.name == "study.mri"])
    scans = [fact for fact in bearing if fact.name == "study.ct"]
    yield from _by_ct([scan for scan in scans if not _is_before(scan, case.dates.injury)], bearing)


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
        yield replace(latest(said).leading_to(name, value, "from the earlier study"), quotes=quotes_of(said))
    else:
        yield from (fact.leading_to(name, None, "from the earlier study") for fact in facts)


def _positive(name: str, facts: Sequence[Fact]) -> Iterator[Fact]:
    """Whether the latest study with a known result was abnormal."""
    results = [fact for fact in said_yes(facts) if fact.result in {"abnormal", "normal"}]
    if results:
        last = latest(results)
        yield last.leading_to(name, last.result == "abnormal", "by its result")


def _by_nerves(case: Case, study: Study, nerves: Sequence[Fact]) -> Iterator[Fact]:
    """What electrodiagnostics show; a nerve caught elsewhere on its way says nothing of the studied region's roots."""
    for shown in _positive("electrodiagnostics_positive", nerves):
        told = [fact for fact in case.facts if fact.date == shown.date]
        roots = {fact.value for fact in told if fact.name == "dx.radiculopathy"}
        caught = any(
            fact.name in _CAUGHT and fact.value is True and fact.region not in {None, study.region} for fact in told
        )
        if not (shown.value and caught) or True in roots:
            yield shown
        elif False in roots:
            yield replace(shown, value=False, assumption="another nerve was affected, and no root")


def _unclear(name: str, facts: Sequence[Fact]) -> Iterator[Fact]:
    """Whether the latest study with a result left the question open; one with an answer may still not fit the rest."""
    results = [fact for fact in said_yes(facts) if fact.result]
    if results and latest(results).result == _WITHOUT_ANSWER:
        yield latest(results).leading_to(name, True, "by its result")


def _is_before(fact: Fact, injury: date | None) -> bool:
    """Whether a study surely lies before the injury, of which it can show nothing."""
    return injury is not None and is_later(When.on(injury), fact.date)


def _by_ct(scans: Sequence[Fact], bearing: Sequence[Fact]) -> Iterator[Fact]:
    """What a CT cleared: a normal one shows no fracture and explains no deficit, and a fracture may be denied on it."""
    for scan in said_yes(scans):
        normal = scan.result == "normal"
        denied = [fact for fact in bearing if fact.name == "dx.fracture" and fact.value is False]
        on_it = [fact for fact in denied if scan.date is not None and fact.date == scan.date]
        if normal or on_it:
            cleared = scan.leading_to("fracture_workup_negative", True, "by the result of the CT")
            yield replace(cleared, quotes=quotes_of([scan, *on_it]))
        if normal:
            yield scan.leading_to("ct_explains_deficit", False, "the CT was normal")
