"""A chart told day by day dates what it tells by its line, however lines and visits are written."""

import pytest

from guidecheck.case import When
from guidecheck.reading.lexicon import Lexicon
from guidecheck.reading.notes.outline import outline_of
from tests import facts_of_note

WITHIN = "Reviewed with the patient. Knee extension 4/5 on the left."


def days_of(text: str, lexicon: Lexicon) -> dict[str, set[str]]:
    """The days of the facts that a note states, by name; "" where a fact has none."""
    days: dict[str, set[str]] = {}
    for fact in facts_of_note(text, lexicon):
        days.setdefault(fact.name, set()).add(str(fact.date or ""))
    return days


@pytest.mark.parametrize("day", ["{}: {}", "{} - {}", "({}): {}", "{} \u2014 {}", "{} Dr. Ames: {}", "- {}: {}"])
@pytest.mark.parametrize(
    "written", [("3/9/15", "5/21/15"), ("March 9, 2015", "May 21, 2015"), ("2015-03-09", "2015-05-21")]
)
def test_a_line_dates_all_that_is_told_in_it(day: str, written: tuple[str, str], lexicon: Lexicon) -> None:
    first, last = written
    text = "\n".join(
        ("Lena Ortiz, packer.", day.format(first, "Here again. Low back pain 6/10."), day.format(last, WITHIN))
    )
    days = days_of(text, lexicon)
    assert (days["pain"], days["motor_weakness"]) == ({"2015-03-09"}, {"2015-05-21"}), text
    assert outline_of(text, lexicon).visit == When(2015, 5, 21), text


@pytest.mark.parametrize("head", ["{}", "{} - Dr. Ames", "{} Progress note", "{}, clinic recheck"])
def test_the_day_over_an_entry_holds_for_the_parts_in_it(head: str, lexicon: Lexicon) -> None:
    first, last = head.format("03/09/2015"), head.format("05/21/2015")
    text = (
        f"CHART NOTES\nDOI: 02/02/2015\n\n{first}\nS: Low back pain 6/10.\nO: Lumbar spasm.\nA: strain\nP: PT\n\n"
        f"{last}\nS: Numbness of the left foot.\nO: {WITHIN}\nA: radiculopathy\nP: MRI lumbar\n"
    )
    days = days_of(text, lexicon)
    for name in ("pain", "spasm"):
        assert days[name] == {"2015-03-09"}, text
    for name in ("numbness", "motor_weakness", "planned_study"):
        assert days[name] == {"2015-05-21"}, text


def test_days_listed_under_a_heading_end_with_it(lexicon: Lexicon) -> None:
    text = (
        "Date of visit: 6/30/2015\nInterval history:\n3/9/15: low back pain 6/10\n5/21/15: numbness of the left foot\n"
        "Exam: Lumbar spasm.\n"
    )
    days = days_of(text, lexicon)
    assert (days["pain"], days["numbness"], days["spasm"]) == ({"2015-03-09"}, {"2015-05-21"}, {"2015-06-30"})


def test_what_is_only_planned_for_a_day_is_no_visit(lexicon: Lexicon) -> None:
    text = "3/9/15: Low back pain 6/10.\n5/21/15: Lumbar spasm.\n7/1/15: will return for recheck"
    assert outline_of(text, lexicon).visit == When(2015, 5, 21)


@pytest.mark.parametrize(
    "course",
    [
        "On 3/9/15: Low back pain 6/10. Lumbar spasm. On 5/21/15: {}",
        "On 3/9/15 straight leg raise was positive. Lumbar spasm. At the visit of 5/21/15 he was better. {}",
        "In clinic on 3/9/15 reflexes were normal. Lumbar spasm. Today he is back. {}",
    ],
)
def test_a_day_that_opens_what_was_found_holds_until_the_next(course: str, lexicon: Lexicon) -> None:
    text = f"Date of visit: 5/21/2015\n{course.format('Knee extension 4/5 on the left.')}"
    days = days_of(text, lexicon)
    assert (days["spasm"], days["motor_weakness"]) == ({"2015-03-09"}, {"2015-05-21"}), text


def test_the_day_of_a_study_is_that_of_no_visit(lexicon: Lexicon) -> None:
    text = "Date of visit: 5/21/2015\nOn 3/9/15 he had an MRI of the lumbar spine. He has low back pain 7/10."
    assert days_of(text, lexicon)["pain"] == {"2015-05-21"}


def test_a_trend_in_an_assessment_is_of_its_visit(lexicon: Lexicon) -> None:
    text = "3/9/15\nA: Lumbar strain, improving.\n\n5/21/15\nA: Lumbar strain, worse.\n"
    days = days_of(text, lexicon)
    assert (days["symptoms_improving"], days["symptoms_worsening"]) == ({"2015-03-09"}, {"2015-05-21"})


def test_a_paper_told_in_running_text_dates_no_note(lexicon: Lexicon) -> None:
    text = "I reviewed two notes. In the first, dated 3/9/2015, there was spasm. In the second, dated 5/21/2015, none."
    assert outline_of(text, lexicon).visit is None
