"""Sessions that are each counted, and days that are those of papers, of emergencies, or of how long ago care was."""

import pytest

from guidecheck.reading.lexicon import Lexicon
from tests import facts_of_note, facts_of_text
from tests.frames import told


def _days(text: str, name: str, lexicon: Lexicon) -> set[str]:
    return {str(fact.date or "") for fact in facts_of_text(text, lexicon) if fact.name == name}


@pytest.mark.parametrize(
    ("text", "therapy", "needles"),
    [
        ("She completed nine physical therapy visits and five acupuncture visits.", {"9"}, {"5"}),
        ("He had 5 acupuncture sessions and physical therapy.", {"+"}, {"5"}),
        ("She attended 9 physical therapy and 5 acupuncture visits.", {"9"}, {"5"}),
        ("On 3/4/2015 physical therapy and 5 acupuncture visits were given.", {"+"}, {"5"}),
    ],
)
def test_each_treatment_has_its_own_count(text: str, therapy: set[str], needles: set[str], lexicon: Lexicon) -> None:
    assert told(text, "tx.physical_therapy", lexicon) == therapy
    assert told(text, "tx.acupuncture", lexicon) == needles


@pytest.mark.parametrize(
    "text",
    [
        "She was approved for nine visits of acupuncture and has completed 5.",
        "He was prescribed nine visits of acupuncture and attended 5.",
        "Five of the nine authorized acupuncture visits were done.",
    ],
)
def test_those_that_were_completed_count(text: str, lexicon: Lexicon) -> None:
    assert told(text, "tx.acupuncture", lexicon) == {"5"}


@pytest.mark.parametrize("paper", ["first report of injury", "notice of a work injury", "report of injury"])
def test_the_day_of_a_report_is_that_of_the_visit(paper: str, lexicon: Lexicon) -> None:
    text = f"In a {paper} dated 3/4/2015 the claimant complained of left hip pain."
    assert not told(text, "injury_date", lexicon)
    assert _days(text, "pain", lexicon) == {"2015-03-04"}


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("On 3/4/2015 he was five weeks status post left hip arthroscopy.", {""}),
        ("On 3/4/2015, two months after the left hip arthroscopy, she limped.", {""}),
        ("On 3/4/2015 she underwent left hip arthroscopy.", {"2015-03-04"}),
    ],
)
def test_an_operation_that_lies_back_is_not_of_the_visit(text: str, days: set[str], lexicon: Lexicon) -> None:
    assert _days(text, "tx.surgery", lexicon) == days


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("On 3/4/2015 she went to the emergency room, where x-rays of the wrist were normal.", {"2015-03-04"}),
        ("He was seen in urgent care on 3/4/2015 and x-rays of the wrist were negative.", {"2015-03-04"}),
        ("She was seen in the hospital on 3/4/2015; prior x-rays of the wrist were negative.", {""}),
    ],
)
def test_films_of_an_emergency_are_of_its_day(text: str, days: set[str], lexicon: Lexicon) -> None:
    assert _days(text, "study.xray", lexicon) == days


@pytest.mark.parametrize(
    ("how", "mechanism"),
    [
        ("a forklift backed over her left foot", "crush"),
        ("the forklift tipped over", "mva"),
        ("he was forcing a jammed gate", "lift_push_pull"),
    ],
)
def test_how_it_happened(how: str, mechanism: str, lexicon: Lexicon) -> None:
    facts = facts_of_text(f"The injury occurred when {how}.", lexicon)
    assert [fact.value for fact in facts if fact.name == "injury_mechanism"] == [mechanism]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("10 neck and 6 low back PT visits.", {("cervical", None, 10), ("lumbar", None, 6)}),
        ("He had 12 right knee and 8 left shoulder PT visits.", {("knee", "right", 12), ("shoulder", "left", 8)}),
        ("PT visit 8/12 for the right knee.", {("knee", "right", 8)}),
        ("Physical therapy session 3 of 6, right knee.", {("knee", "right", 3)}),
        ("PT for the right knee: visit 8/12.", {("knee", "right", 8)}),
        ("Completed 12 of 12 over 6 weeks of PT for the right knee.", {("knee", "right", 12)}),
        ("PT right knee: 12 of 12 over 6 weeks.", {("knee", "right", 12)}),
        ("PT visit 3/4/2026 for the right knee.", {("knee", "right", None)}),
    ],
)
def test_visits_are_counted_where_they_stand(
    text: str, expected: set[tuple[str, str | None, int | None]], lexicon: Lexicon
) -> None:
    facts = facts_of_text(text, lexicon)
    assert {(f.region, f.side, f.measure) for f in facts if f.name == "tx.physical_therapy"} == expected


@pytest.mark.parametrize("told", ["PT visit 8/12.", "He is in physical therapy. Visit 8/12."])
def test_visits_of_so_many_are_no_day(told: str, lexicon: Lexicon) -> None:
    facts = facts_of_note(f"Date of service: 12/1/2026\n{told} Knee pain.", lexicon)
    assert {str(fact.date) for fact in facts if fact.name == "pain"} == {"2026-12-01"}
