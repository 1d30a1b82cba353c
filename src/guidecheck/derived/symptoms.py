"""What follows from how bad a complaint is said to be."""

from collections.abc import Iterator, Sequence

from guidecheck.case import Fact, Study
from guidecheck.derived.statements import latest, said_yes

SEVERE = 7  # of ten


def severity_of_pain(study: Study, bearing: Sequence[Fact]) -> Iterator[Fact]:
    """Whether the pain is severe, by the highest score of the last day that has one; scores at the region first."""
    scored = [fact for fact in said_yes(bearing) if fact.name == "pain" and isinstance(fact.measure, (int, float))]
    here = [fact for fact in scored if fact.region == study.region] or scored
    if here:
        day = latest(here).date
        worst = max((fact for fact in here if fact.date == day), key=_score)
        yield worst.leading_to("severe_pain", _score(worst) >= SEVERE, f"from the score of {worst.measure} out of ten")


def _score(fact: Fact) -> float:
    return fact.measure if isinstance(fact.measure, (int, float)) else 0
