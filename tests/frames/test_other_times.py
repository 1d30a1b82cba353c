"""Sentences of a letter that open with another time than that of the visit before them, for themselves or for good."""

import pytest

from guidecheck.reading.lexicon import Lexicon
from tests import facts_of_text

VISIT = "On 6/8/2019 the worker noted neck pain."


def days(text: str, lexicon: Lexicon) -> dict[str, str]:
    return {fact.name: str(fact.date or "") for fact in facts_of_text(text, lexicon)}


@pytest.mark.parametrize(
    "opening",
    [
        "The day before",
        "The previous week",
        "A month earlier",
        "Three weeks prior,",
        "Six months ago,",
        "Last year",
        "At the prior visit,",
        "In the last report",
        "Previously,",
        "Subsequently,",
        "Prior to that,",
        "Originally,",
    ],
)
def test_a_sentence_of_another_time_has_no_day(opening: str, lexicon: Lexicon) -> None:
    told = days(f"{VISIT} {opening} there was numbness of the left hand. Exam showed spasm.", lexicon)
    assert (told["pain"], told["numbness"], told["spasm"]) == ("2019-06-08", "", "2019-06-08")


@pytest.mark.parametrize(
    ("opening", "day"),
    [("In 2014", "2014"), ("In August", "2019-08"), ("In December", "2019-12"), ("In May", "2019-05")],
)
def test_a_year_or_month_that_opens_a_sentence_is_its_time(opening: str, day: str, lexicon: Lexicon) -> None:
    told = days(f"{VISIT} {opening} there was numbness of the left hand. Exam showed spasm.", lexicon)
    assert (told["numbness"], told["spasm"]) == (day, "2019-06-08")


@pytest.mark.parametrize(
    "opening",
    [
        "For the past two weeks",
        "Over the last month",
        "At that time",
        "In marked pain,",
        "Currently",
        "On the same date",
        "This week",
        "Previously absent, now",
    ],
)
def test_what_lasts_to_the_visit_has_its_day(opening: str, lexicon: Lexicon) -> None:
    assert days(f"{VISIT} {opening} there is numbness of the left hand.", lexicon)["numbness"] == "2019-06-08"


@pytest.mark.parametrize(
    "opening",
    [
        "A later report noted",
        "An undated handwritten note listed",
        "Another examination revealed",
        "At the second, there was",
        "At the second visit there was",
        "The following report described",
    ],
)
def test_a_later_visit_without_a_day_goes_on(opening: str, lexicon: Lexicon) -> None:
    told = days(f"{VISIT} {opening} numbness of the left hand. There was spasm.", lexicon)
    assert (told["numbness"], told["spasm"]) == ("", "")
