"""Facts that follow from dates, earlier studies and treatments: nobody needs to state them.

Each carries in `assumption` what it was derived from, and the quotes of the statements that it rests on.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date

from guidecheck.case import RESTRICTION, Case, Fact, Quote, Study, When
from guidecheck.changes import changes, is_later
from guidecheck.program import Answers
from guidecheck.vocabulary import Value

CONSERVATIVE_CARE = (
    "tx.physical_therapy",
    "tx.chiropractic",
    "tx.acupuncture",
    "tx.home_exercise",
    "tx.medication",
    "tx.injection",
    "tx.bracing",
    RESTRICTION,
    "tx.immobilisation",
)
LONG_AGO = 13  # weeks since an injury whose month or year alone is known; no criterion asks about more
_DAYS_A_MONTH = 365.25 / 12


def derived_facts(
    case: Case, study: Study, as_of: date | None, answers: Answers, bearing: Sequence[Fact]
) -> tuple[Fact, ...]:
    """What follows for *study* on *as_of* from the answers and from the statements that bear on it."""
    return (
        *(_weeks_since_injury(case, as_of) if case.dates.injury else _weeks_at_least(as_of, bearing)),
        *_earlier_studies(study, as_of, bearing),
        *_care(case, study, as_of, answers, bearing),
        *_procedures(study, answers),
        *_injured_since(case, [fact for fact in bearing if fact.name == f"study.{study.modality}"]),
        *changes(study.modality, bearing),
    )


def _weeks_since_injury(case: Case, as_of: date | None) -> Iterator[Fact]:
    if case.dates.injury and as_of and as_of >= case.dates.injury:
        weeks = _weeks(case.dates.injury, as_of)
        yield Fact("weeks_since_injury", weeks, assumption=f"counted from {case.dates.injury} to {as_of}")


def _weeks_at_least(as_of: date | None, bearing: Sequence[Fact]) -> Iterator[Fact]:
    """The fewest weeks since an injury of which only the month or the year is told, where they are many."""
    told = [fact for fact in bearing if fact.name == "injury_date" and fact.value is None and fact.date]
    latest = max((fact.date.latest() for fact in told if fact.date), default=None)
    if latest and as_of and _weeks(latest, as_of) >= LONG_AGO:
        how = f"at least, counted to {as_of} from {latest}, the last day of what is told"
        yield told[0].leading_to("weeks_since_injury", _weeks(latest, as_of), how)


def _injured_since(case: Case, earlier: Sequence[Fact]) -> Iterator[Fact]:
    """The injury of the claim is a new one where all earlier studies lie before it; one without a day may not."""
    done, injury = _done(earlier), case.dates.injury
    if injury and done and all(is_later(When.on(injury), fact.date) for fact in done):
        yield _last(done).leading_to("new_injury", True, f"the injury of {injury} came after the study")


def _weeks(start: date, end: date) -> float:
    """Weeks to a tenth; two days of a week are never rounded up to it."""
    weeks = round((end - start).days / 7, 1)
    return int(weeks) if weeks.is_integer() else weeks


def _earlier_studies(study: Study, as_of: date | None, bearing: Sequence[Fact]) -> Iterator[Fact]:
    yield from _same_study(as_of, [fact for fact in bearing if fact.name == f"study.{study.modality}"])
    films = [fact for fact in bearing if fact.name == "study.xray"]
    yield from _shown("plain_films_done", films)
    results = [fact for fact in _done(films) if fact.result]
    if results:
        last = _last(results)
        yield last.leading_to("plain_films_result", last.result, "by the latest films")
    yield from _positive("electrodiagnostics_positive", [fact for fact in bearing if fact.name == "study.emg_ncs"])
    yield from _positive("bone_scan_abnormal", [fact for fact in bearing if fact.name == "study.bone_scan"])


def _same_study(as_of: date | None, earlier: Sequence[Fact]) -> Iterator[Fact]:
    yield from _shown("same_study_before", earlier)
    dated = [fact for fact in _done(earlier) if fact.date is not None]
    if dated and as_of:
        last = _last(dated)
        day = last.date.earliest() if last.date else as_of
        months = round((as_of - day).days / _DAYS_A_MONTH, 1)
        yield last.leading_to("months_since_same_study", months, f"counted from {day} to {as_of}")


def _done(facts: Iterable[Fact]) -> list[Fact]:
    return [fact for fact in facts if fact.value is True]


def _last(facts: Sequence[Fact]) -> Fact:
    return max(facts, key=lambda fact: fact.date.earliest() if fact.date else date.min)


def _shown(name: str, facts: Sequence[Fact]) -> Iterator[Fact]:
    """A yes where one statement says yes, a no where all others say no, and doubt where there is nothing but doubt."""
    said = _done(facts) or [fact for fact in facts if fact.value is False]
    if said:
        value = said[0].value
        yield replace(_last(said).leading_to(name, value, "by the earlier studies"), quotes=_quotes(said))
    else:
        yield from (fact.leading_to(name, None, "by the earlier studies") for fact in facts)


def _positive(name: str, facts: Sequence[Fact]) -> Iterator[Fact]:
    """Whether the latest study with a known result was abnormal."""
    results = [fact for fact in _done(facts) if fact.result in {"abnormal", "normal"}]
    if results:
        last = _last(results)
        yield last.leading_to(name, last.result == "abnormal", "by its result")


def _care(case: Case, study: Study, as_of: date | None, answers: Answers, bearing: Sequence[Fact]) -> Iterator[Fact]:
    stated = [fact for fact in bearing if fact.name in CONSERVATIVE_CARE]
    given = _done(stated)
    if all(fact.name == RESTRICTION for fact in given):  # a work restriction alone is no care
        given, stated = [], [fact for fact in stated if fact.name != RESTRICTION]
    if given:
        yield replace(given[0].leading_to("conservative_care_given", True, "by the treatments"), quotes=_quotes(given))
        yield from _weeks_of_care(case, as_of, answers.get("care_began"), given)
    elif answers.get("no_treatment_yet") is True or (stated and all(fact.value is False for fact in stated)):
        yield Fact("conservative_care_given", False, study.region, assumption="no treatment is recorded as given")
    elif isinstance(answers.get("conservative_care_weeks"), (int, float)):
        given_any = answers["conservative_care_weeks"] != 0
        yield Fact("conservative_care_given", given_any, study.region, assumption="its stated duration")
    elif isinstance(answers.get("conservative_care_helped"), bool):
        yield Fact("conservative_care_given", True, study.region, assumption="its stated outcome")
    yield from _response(given, [fact for fact in _done(bearing) if fact.name == "symptoms_worsening"])


def _weeks_of_care(case: Case, as_of: date | None, began: Value | None, given: Sequence[Fact]) -> Iterator[Fact]:
    """Weeks from the day that care began, else from the injury, to the request."""
    starts = isinstance(began, date)
    start = began if isinstance(began, date) else case.dates.injury
    if start and as_of and as_of >= start:
        since = "the start of care" if starts else "the injury"
        weeks = _weeks(start, as_of)
        yield replace(
            given[0].leading_to("conservative_care_weeks", weeks, f"counted from {since}, {start}, to {as_of}"),
            quotes=_quotes(given),
        )


def _response(given: Sequence[Fact], worse: Sequence[Fact]) -> Iterator[Fact]:
    """Whether care helped: the latest treatment with a known response says; but help is over where things got worse."""
    known = [fact for fact in given if fact.result in {"improved", "not_improved"}]
    if known and len({fact.result for fact in known}) == 1:
        last = _last(known)
        value = last.result == "improved"
        if value and worse and _is_told_after(_last(worse), last):
            why = "it helped for a time, and the symptoms have worsened"
            over = _last(worse).leading_to("conservative_care_helped", False, why)
            yield replace(over, quotes=(*_quotes(known), *_last(worse).quotes))
            return
        yield replace(
            last.leading_to("conservative_care_helped", value, "by the response to it"), quotes=_quotes(known)
        )


def _is_told_after(fact: Fact, other: Fact) -> bool:
    """Whether a statement has a day, and the other has none or an earlier one."""
    return fact.date is not None and (other.date is None or other.date.earliest() < fact.date.earliest())


def _procedures(study: Study, answers: Answers) -> Iterator[Fact]:
    surgery, injection = answers.get("surgery_planned"), answers.get("injection_planned")
    if surgery is True or injection is True:
        yield Fact("invasive_procedure_planned", True, study.region, assumption="an operation or injection is planned")
    elif any(name in answers and answers[name] is None for name in ("surgery_planned", "injection_planned")):
        why = "it is open whether an operation or injection is planned"
        yield Fact("invasive_procedure_planned", None, study.region, assumption=why)
    elif surgery is False and injection is not True:
        why = "no operation is planned, and no injection is mentioned"
        yield Fact("invasive_procedure_planned", False, study.region, assumption=why)


def _quotes(facts: Iterable[Fact]) -> tuple[Quote, ...]:
    return tuple(quote for fact in facts for quote in fact.quotes)
