"""What follows from treatments: whether care was given, for how long, whether it helped, and what is planned."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date

from guidecheck.case import RESTRICTION, Case, Fact, Study
from guidecheck.derived.statements import latest, quotes_of, said_yes
from guidecheck.derived.times import weeks_between
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
CARE_GIVEN = "conservative_care_given"
TELLS_OF_CARE = frozenset({*CONSERVATIVE_CARE, "conservative_care_weeks", "conservative_care_helped"} - {RESTRICTION})
"""What tells by itself that conservative care was given, where that is not stated."""


def care_given(
    case: Case, study: Study, as_of: date | None, answers: Answers, bearing: Sequence[Fact]
) -> Iterator[Fact]:
    """Whether conservative care was given, for how many weeks, and whether it helped."""
    stated = [fact for fact in bearing if fact.name in CONSERVATIVE_CARE]
    given = said_yes(stated)
    if all(fact.name == RESTRICTION for fact in given):  # a work restriction alone is no care
        given, stated = [], [fact for fact in stated if fact.name != RESTRICTION]
    if given:
        yield replace(given[0].leading_to(CARE_GIVEN, True, "from the treatments told"), quotes=quotes_of(given))
        yield from _weeks_of_care(case, as_of, answers.get("care_began"), given)
    elif answers.get("no_treatment_yet") is True or (stated and all(fact.value is False for fact in stated)):
        yield Fact(CARE_GIVEN, False, study.region, assumption="no treatment is recorded as given")
    elif isinstance(answers.get("conservative_care_weeks"), (int, float)):
        given_any = answers["conservative_care_weeks"] != 0
        yield Fact(CARE_GIVEN, given_any, study.region, assumption="from how long it lasted")
    elif isinstance(answers.get("conservative_care_helped"), bool):
        yield Fact(CARE_GIVEN, True, study.region, assumption="from what it is said to have brought")
    yield from _response(given, [fact for fact in said_yes(bearing) if fact.name == "symptoms_worsening"])


def _weeks_of_care(case: Case, as_of: date | None, began: Value | None, given: Sequence[Fact]) -> Iterator[Fact]:
    """Weeks from the day that care began, else from the injury, to the request."""
    starts = isinstance(began, date)
    start = began if isinstance(began, date) else case.dates.injury
    if start and as_of and as_of >= start:
        since = "the start of care" if starts else "the injury"
        weeks = weeks_between(start, as_of)
        yield replace(
            given[0].leading_to("conservative_care_weeks", weeks, f"counted from {since}, {start}, to {as_of}"),
            quotes=quotes_of(given),
        )


def _response(given: Sequence[Fact], worse: Sequence[Fact]) -> Iterator[Fact]:
    """Whether care helped: the latest treatment with a known response says; but help is over where things got worse."""
    known = [fact for fact in given if fact.result in {"improved", "not_improved"}]
    if known and len({fact.result for fact in known}) == 1:
        last = latest(known)
        value = last.result == "improved"
        if value and worse and _is_told_after(latest(worse), last):
            why = "it helped for a time, and the symptoms have worsened"
            over = latest(worse).leading_to("conservative_care_helped", False, why)
            yield replace(over, quotes=(*quotes_of(known), *latest(worse).quotes))
            return
        yield replace(
            last.leading_to("conservative_care_helped", value, "from what care is said to have brought"),
            quotes=quotes_of(known),
        )


def _is_told_after(fact: Fact, other: Fact) -> bool:
    """Whether a statement has a day, and the other has none or an earlier one."""
    return fact.date is not None and (other.date is None or other.date.earliest() < fact.date.earliest())


def procedures_planned(study: Study, answers: Answers) -> Iterator[Fact]:
    """Whether anything invasive is planned, by the answers for operations and injections."""
    surgery, injection = answers.get("surgery_planned"), answers.get("injection_planned")
    if surgery is True or injection is True:
        yield Fact("invasive_procedure_planned", True, study.region, assumption="an operation or injection is planned")
    elif any(name in answers and answers[name] is None for name in ("surgery_planned", "injection_planned")):
        why = "it is open whether an operation or injection is planned"
        yield Fact("invasive_procedure_planned", None, study.region, assumption=why)
    elif surgery is False and injection is not True:
        why = "no operation is planned, and no injection is mentioned"
        yield Fact("invasive_procedure_planned", False, study.region, assumption=why)
