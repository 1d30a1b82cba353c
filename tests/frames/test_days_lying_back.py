"""The day of an injury told in a note by how long it lies back from the visit."""

import pytest

from guidecheck.reading.lexicon import Lexicon
from tests import facts_of_note


def injury_of(history: str, lexicon: Lexicon) -> list[str]:
    text = f"Date of visit: 06/15/2016\nHPI: {history}"
    facts = facts_of_note(text, lexicon)
    return [str(fact.value) for fact in facts if fact.name == "injury_date"]


@pytest.mark.parametrize(
    ("history", "day"),
    [
        ("He slipped on gravel about four hours ago.", "2016-06-15"),
        ("She twisted her ankle on a stair this morning.", "2016-06-15"),
        ("He was struck on the shin by a gate yesterday.", "2016-06-14"),
        ("She fell off a stool last night.", "2016-06-14"),
        ("Five days ago he tripped over a hose.", "2016-06-10"),
        ("He rolled his foot off a pallet 2 wks ago.", "2016-06-01"),
        ("She fell on the ice 4 months ago.", "2016-02-15"),
    ],
)
def test_the_day_is_counted_from_the_visit(history: str, day: str, lexicon: Lexicon) -> None:
    assert injury_of(history, lexicon) == [day]


@pytest.mark.parametrize(
    "history",
    [
        "He fell at work and was seen at the hospital two days ago.",
        "She hurt the knee years ago.",
        "The wrist has been sore since a physical therapy visit three weeks ago.",
        "He twisted the ankle. Today it is 4/10.",
    ],
)
def test_what_else_lies_back_is_no_injury(history: str, lexicon: Lexicon) -> None:
    assert injury_of(history, lexicon) == []


def test_a_day_that_is_written_goes_before(lexicon: Lexicon) -> None:
    assert injury_of("On 6/11/2016, four days ago, he fell from a truck.", lexicon) == ["2016-06-11"]
