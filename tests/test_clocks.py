"""Which days a document gives for the injury, the request and the review."""

from datetime import date

from guidecheck.case import Fact, When
from guidecheck.reading.letters.clocks import dates_of


def days(text: str, *facts: Fact) -> tuple[date | None, date | None]:
    dates = dates_of(text, None, [(0, len(text))], facts)
    return dates.request, dates.ur_decision


def test_the_day_of_the_request_for_authorization_comes_first() -> None:
    text = "An RFA dated 5/9/2016 asks for films. Utilization review of 5/20/2016 denied them."
    examined = Fact("planned_study", True, "knee", date=When(2016, 5, 2))
    assert days(text, examined) == (date(2016, 5, 9), date(2016, 5, 20))


def test_else_the_latest_examination_that_asks_for_a_study_counts() -> None:
    text = "The utilization review determination is dated 5/20/2016."
    asking = [Fact("planned_study", True, "knee", date=When(2016, 5, day)) for day in (2, 4, 25)]
    assert days(text, *asking) == (date(2016, 5, 4), date(2016, 5, 20))


def test_a_note_that_asks_again_asks_on_its_own_day() -> None:
    asked = Fact("planned_study", True, "knee", date=When(2016, 5, 2))
    assert dates_of("", None, (), [asked], When(2016, 6, 20)).request == date(2016, 6, 20)


def test_a_day_that_belongs_to_other_words_is_no_day_of_the_review() -> None:
    assert days("Utilization review is pending; on 3/1/2016 she fell, on 4/1/2016 she was seen.") == (None, None)
    assert days("She fell on 3/1/2016. Utilization review denied the films.") == (None, None)
