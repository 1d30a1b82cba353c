"""A day that names no year has the year of the days told around it."""

import pytest

from guidecheck.reading.lexicon import Lexicon
from tests import facts_of_note, facts_of_text


def days_of(text: str, name: str, lexicon: Lexicon) -> list[str]:
    """The days of one fact, in the order of the text."""
    found = [fact for fact in facts_of_text(text, lexicon) if fact.name == name]
    return [str(fact.date or "") for fact in sorted(found, key=lambda fact: fact.quotes[0].start or 0)]


@pytest.mark.parametrize("day", ["June 3", "June 3rd", "Jun. 3", "3 June", "3rd of June"])
@pytest.mark.parametrize(
    "opening", ["On {} there was", "She was seen on {} with", "The clinic note of {} records", "Urgent care, {}:"]
)
def test_the_year_is_that_of_the_day_before(day: str, opening: str, lexicon: Lexicon) -> None:
    text = f"She was hurt on May 30, 2016. {opening.format(day)} swelling of the left wrist."
    assert days_of(text, "swelling", lexicon) == ["2016-06-03"]


@pytest.mark.parametrize(
    ("injury", "visit", "expected"),
    [
        ("December 28, 2016", "January 4", "2017-01-04"),
        ("November 20, 2014", "June 5", "2015-06-05"),
        ("March 2, 2018", "March 1", "2019-03-01"),
    ],
)
def test_no_visit_is_before_the_injury(injury: str, visit: str, expected: str, lexicon: Lexicon) -> None:
    text = f"He was injured on {injury}. On {visit} the right elbow was tender."
    assert days_of(text, "tenderness", lexicon) == [expected]


@pytest.mark.parametrize(
    ("listed", "first"), [("May 6 and June 4, 2015", "05-06"), ("June 3 and June 4, 2015", "06-03")]
)
def test_two_days_share_the_year_told_last(listed: str, first: str, lexicon: Lexicon) -> None:
    text = f"Injections into the left shoulder on {listed} gave no relief."
    assert set(days_of(text, "tx.injection", lexicon)) == {f"2015-{first}", "2015-06-04"}


def test_a_day_long_before_the_last_one_is_of_the_year_after(lexicon: Lexicon) -> None:
    text = "On October 3, 2017 the hip was tender. On February 12 the hip was swollen."
    assert days_of(text, "swelling", lexicon) == ["2018-02-12"]


@pytest.mark.parametrize(
    "words", ["It may 10 times a day lock.", "She attended therapy #4 July.", "Motion is 5-6 May."]
)
def test_what_is_no_day_leaves_the_visit(words: str, lexicon: Lexicon) -> None:
    text = f"On 2/3/2018 she had hip pain. {words} There is hip tenderness."
    assert days_of(text, "tenderness", lexicon) == ["2018-02-03"]


@pytest.mark.parametrize(
    ("visit", "told", "expected"),
    [
        ("8/9/2017", "arthroscopy scheduled 8/14", "2017-08-14"),
        ("12/20/2017", "arthroscopy scheduled for 1/12", "2018-01-12"),
        ("8/9/2017", "arthroscopy booked for 8/22", "2017-08-22"),
    ],
)
def test_what_is_scheduled_is_still_to_come(visit: str, told: str, expected: str, lexicon: Lexicon) -> None:
    text = f"DOS: {visit}\nThe left knee is swollen.\nPlan: left knee {told}."
    read = facts_of_note(text, lexicon)
    assert {str(fact.date) for fact in read if fact.name == "surgery_planned"} == {expected}


def test_what_was_scheduled_long_before_is_past(lexicon: Lexicon) -> None:
    text = "DOS: 8/9/2017\nLeft knee swelling. Pain since 7/14. Arthroscopy was scheduled for 6/14 and done."
    read = facts_of_note(text, lexicon)
    assert all(fact.date is None or fact.date.earliest().isoformat() <= "2017-08-09" for fact in read)
