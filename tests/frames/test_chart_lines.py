"""A chart told visit by visit, each line opening with its day, and the titles of its notes."""

import pytest

from guidecheck.reading.lexicon import Lexicon
from tests import facts_of_note


def days(text: str, name: str, lexicon: Lexicon) -> list[str]:
    """The days of one fact of a note."""
    return [str(fact.date or "") for fact in facts_of_note(text, lexicon) if fact.name == name]


@pytest.mark.parametrize("mark", [":", " -", " \u2013"])
def test_a_line_that_opens_with_its_day_is_a_visit(mark: str, lexicon: Lexicon) -> None:
    text = (
        f"Chart, D/I 1/8/2017\n1/20/2017{mark} Struck by a door. The left knee is swollen, and ice was applied.\n"
        f"2/3/2017{mark} Less pain, 3/10. The left knee is tender at the kneecap. Plan: MRI left knee.\n"
    )
    assert days(text, "swelling", lexicon) == ["2017-01-20"]
    assert days(text, "tenderness", lexicon) == ["2017-02-03"]
    assert days(text, "planned_study", lexicon) == ["2017-02-03"]


def test_a_visit_goes_on_under_the_headings_of_its_note(lexicon: Lexicon) -> None:
    text = "5/2/16: L hip pain 6/10.\nExam: spasm.\nPlan: PT\n6/6/16: L hip pain 3/10.\nExam: no spasm.\nPlan: PT"
    assert days(text, "pain", lexicon) == ["2016-05-02", "2016-06-06"]
    assert days(text, "spasm", lexicon) == ["2016-05-02", "2016-06-06"]


def test_a_list_of_studies_is_no_list_of_visits(lexicon: Lexicon) -> None:
    text = "PR-2 of 6/6/16\nL hip pain 3/10.\nImaging:\n5/2/16: X-ray left hip normal.\nExam: spasm of the left hip."
    assert days(text, "study.xray", lexicon) == ["2016-05-02"]
    assert days(text, "spasm", lexicon) == ["2016-06-06"]


@pytest.mark.parametrize("title", ["FOLLOW-UP 6/6/2016", "Follow up 6/6/2016", "FOLLOW-UP\nDOS: 6/6/2016"])
def test_a_follow_up_that_opens_a_note_is_its_title(title: str, lexicon: Lexicon) -> None:
    assert days(f"{title}\nLeft ankle: swelling persists.", "swelling", lexicon) == ["2016-06-06"]


def test_an_earlier_follow_up_of_a_chart_is_a_visit(lexicon: Lexicon) -> None:
    text = "Initial visit 5/2/2016\nLeft ankle swelling.\nFollow-up 6/6/2016\nLeft ankle tender."
    assert days(text, "tenderness", lexicon) == ["2016-06-06"]


def test_a_follow_up_to_come_is_planned(lexicon: Lexicon) -> None:
    text = "DOS: 6/6/2016\nLeft ankle swelling.\nFollow-up: 2 weeks, MRI left ankle"
    assert days(text, "planned_study", lexicon) == ["2016-06-06"]
