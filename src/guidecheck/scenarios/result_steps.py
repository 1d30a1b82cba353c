"""When and Then: the check, and what must come of it."""

from datetime import date

from guidecheck.scenarios import argued, expectations
from guidecheck.scenarios.phrases import says
from guidecheck.scenarios.sayings import day as day_of
from guidecheck.scenarios.stage import Stage

_OF = "[ for the STUDY]"


@says("when", 'the request is checked[ against "GUIDELINE"][ as of DAY]', "the request is checked")
def checked(stage: Stage, guideline: str | None = None, day: str | None = None) -> None:
    """Check every study that is asked for by the guideline that controls on its date.

    `against` asks one guideline, in force or not; `as of` judges on another day: its edition, what was known then.
    """
    judged = day_of(day) if day else None
    if judged is not None and not isinstance(judged, date):
        raise stage.place.fault(day or "", f"`{day}` is no day", "write year-month-day")
    stage.check(guideline, judged)


@says("then", f"the criteria are STATUS{_OF}", "the criteria are not met for the X-ray of the lumbar spine")
def criteria_are(stage: Stage, status: str, study: str | None = None) -> None:
    """The status of the study that is named, or of every study: met, not met, not documented, not addressed."""
    expectations.outcome(stage, status, study)


@says("then", f'the ROLE "CRITERION" VERDICT{_OF}', 'the limit "repeat-without-change" holds')
def role_is(stage: Stage, role: str, criterion: str, verdict: str, study: str | None = None) -> None:
    """The status of an indication, a requirement or a limit; a limit holds or does not hold."""
    expectations.criterion(stage, criterion, verdict.removeprefix("is "), study, role)


@says("then", f'"CRITERION" is STATUS{_OF}', '"care-duration" is not documented')
def criterion_is(stage: Stage, criterion: str, status: str, study: str | None = None) -> None:
    """The status of any criterion by its id: a part by its own, a part of a concept as `concept/NAME/PART`."""
    expectations.criterion(stage, criterion, status, study)


@says("then", f'"CRITERION" decides{_OF}', '"failed-care" decides')
def decides(stage: Stage, criterion: str, study: str | None = None) -> None:
    """The criterion is among those that carry the result or stand in its way."""
    expectations.decides(stage, criterion, study)


@says("then", f'the determination asks for "FACT"{_OF}', 'the determination asks for "conservative_care_weeks"')
def asks_for(stage: Stage, fact: str, study: str | None = None) -> None:
    """The fact is part of a smallest set that would be enough to document."""
    expectations.asks(stage, fact, study)


@says("then", f'the determination does not ask for "FACT"{_OF}', 'the determination does not ask for "age_years"')
def does_not_ask_for(stage: Stage, fact: str, study: str | None = None) -> None:
    """No smallest set contains the fact."""
    expectations.asks_not(stage, fact, study)


@says("then", f'the guideline "GUIDELINE" controls{_OF}', 'the guideline "acoem-2004/neck" controls')
def controls(stage: Stage, guideline: str, study: str | None = None) -> None:
    """The guideline decides, by body part, date and authority."""
    expectations.controls(stage, guideline, study)


@says("then", f"the rationale cites page PAGE{_OF}", "the rationale cites page 178")
def cites_page(stage: Stage, page: str, study: str | None = None) -> None:
    """A criterion that the rationale names stands on the page, or in a range that holds it."""
    argued.cites(stage, page, study)


@says("then", f'the rationale mentions "QUOTED"{_OF}', 'the rationale mentions "nothing significant has changed"')
def mentions(stage: Stage, quoted: str, study: str | None = None) -> None:
    """The words stand in the rationale, whatever their case."""
    argued.mentions(stage, quoted, study)
