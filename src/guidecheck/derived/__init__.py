"""Facts that follow from dates, earlier studies, treatments and the course of a record: nobody needs to state them.

Each carries in `assumption` what it was derived from, and the quotes of the statements that it rests on.
"""

from collections.abc import Sequence
from datetime import date

from guidecheck.case import Case, Fact, Study
from guidecheck.derived.care import care_given, procedures_planned
from guidecheck.derived.changes import changes
from guidecheck.derived.earlier_studies import earlier_studies, injured_since
from guidecheck.derived.questions import diagnosis_in_question
from guidecheck.derived.symptoms import severity_of_pain
from guidecheck.derived.times import time_since_injury
from guidecheck.program import Answers


def derived_facts(
    case: Case, study: Study, as_of: date | None, answers: Answers, bearing: Sequence[Fact]
) -> tuple[Fact, ...]:
    """What follows for *study* on *as_of* from the answers and from the statements that bear on it."""
    return (
        *time_since_injury(case, as_of, bearing),
        *earlier_studies(case, study, as_of, bearing),
        *care_given(case, study, as_of, answers, bearing),
        *procedures_planned(study, answers),
        *injured_since(case, [fact for fact in bearing if fact.name == f"study.{study.modality}"]),
        *changes(study.modality, bearing),
        *diagnosis_in_question(bearing),
        *severity_of_pain(study, bearing),
    )
