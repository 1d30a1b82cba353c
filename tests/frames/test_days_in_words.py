"""Days of a month told in words, and years that close what was done."""

import pytest

from guidecheck.reading.lexicon import Lexicon
from guidecheck.reading.sentences.dates import dates_in
from tests import facts_of_note, facts_of_text


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("on the fourth of July 2015", ["2015-07-04"]),
        ("the twenty-third day of May 2014", ["2014-05-23"]),
        ("June thirtieth, 2016", ["2016-06-30"]),
        ("August the ninth, 2012", ["2012-08-09"]),
        ("the 21st of March 2016", ["2016-03-21"]),
        ("the second MRI of March 2016", ["2016-03"]),
        ("the thirty-first of June 2016", ["2016-06"]),
    ],
)
def test_a_day_in_words_is_a_day(text: str, days: list[str]) -> None:
    assert [str(dated.when) for dated in dates_in(text, 0, len(text))] == days


@pytest.mark.parametrize("day", ["the tenth of April", "April tenth", "April the tenth"])
def test_a_day_in_words_without_its_year_is_the_nearest(day: str, lexicon: Lexicon) -> None:
    text = f"Date of visit: 05/02/2016\nThe left knee was injected on {day}."
    facts = facts_of_note(text, lexicon)
    assert [str(fact.date) for fact in facts if fact.name == "tx.injection"] == ["2016-04-10"]


def test_a_verb_is_no_month(lexicon: Lexicon) -> None:
    text = "Date of visit: 05/02/2016\nMay he return to work? March on. The left knee was injected."
    facts = facts_of_note(text, lexicon)
    assert [fact.date for fact in facts if fact.name == "tx.injection"] == [None]


@pytest.mark.parametrize(
    ("text", "year"),
    [
        ("He has a history of left knee arthroscopy, 2011, and asthma.", "2011"),
        ("Surgeries: left knee arthroscopy, 2011; tonsils.", "2011"),
        ("He had a left knee arthroscopy, 2011 being a bad year.", None),
    ],
)
def test_a_year_that_closes_an_entry_is_its_own(text: str, year: str | None, lexicon: Lexicon) -> None:
    facts = facts_of_text(text, lexicon)
    assert [fact.date and str(fact.date) for fact in facts if fact.name == "tx.surgery"] == [year]


@pytest.mark.parametrize(
    ("text", "manner"),
    [
        ("She fell onto her hip when a patient pulled her down.", "fall"),
        ("A loaded cart rolled into him and hurt his shin.", "direct_blow"),
        ("She hurt her back when she pulled him up in bed.", "lift_push_pull"),
    ],
)
def test_what_someone_else_does_is_no_lifting(text: str, manner: str, lexicon: Lexicon) -> None:
    note = f"Date of visit: 05/02/2016\nHPI: {text}"
    facts = facts_of_note(note, lexicon)
    assert [fact.value for fact in facts if fact.name == "injury_mechanism"] == [manner]
