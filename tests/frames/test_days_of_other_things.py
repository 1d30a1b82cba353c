"""Days in a sentence that are not those of its findings: of a return to work, a report, an operation, a study."""

import pytest

from guidecheck.case import When
from guidecheck.reading.lexicon import Lexicon
from tests import facts_of_note, facts_of_text
from tests.frames import told

MARCH, MAY = When(2015, 3, 4), When(2015, 5, 6)


def _days(text: str, name: str, lexicon: Lexicon) -> set[When | None]:
    return {fact.date for fact in facts_of_text(text, lexicon) if fact.name == name}


@pytest.mark.parametrize("coming", ["could return to work", "will return to full duty", "may resume her usual work"])
@pytest.mark.parametrize(
    ("care", "name"), [("prescribed naproxen", "tx.medication"), ("noted swelling of the hip", "swelling")]
)
def test_nothing_was_so_on_the_day_of_a_return_to_come(care: str, name: str, coming: str, lexicon: Lexicon) -> None:
    assert _days(f"The doctor {care}, writing that she {coming} on March 4, 2015.", name, lexicon) == {None}


@pytest.mark.parametrize(
    "told_how",
    [
        "the worker confirmed the mechanism of injury",
        "the claimant reported that he slipped on ice",
        "the worker told the nurse how he fell from a ladder",
        "the mechanism of injury was reviewed",
        "a doctor wrote that the mechanism of injury was a fall",
    ],
)
def test_the_day_of_a_report_is_not_that_of_the_injury(told_how: str, lexicon: Lexicon) -> None:
    assert not told(f"On March 4, 2015, {told_how}.", "injury_date", lexicon)


@pytest.mark.parametrize("happened", ["he slipped on ice", "the injury occurred", "he slipped and reported the pain"])
def test_the_day_of_what_happened_is_that_of_the_injury(happened: str, lexicon: Lexicon) -> None:
    assert told(f"On March 4, 2015, {happened}.", "injury_date", lexicon)


@pytest.mark.parametrize("study", ["left knee MRI", "MRI of the left knee"])
def test_a_day_with_a_comma_is_that_of_the_study_behind_it(study: str, lexicon: Lexicon) -> None:
    text = f"As a result of the March 4, 2015, {study}, on May 6, 2015, he underwent a meniscectomy."
    assert _days(text, "study.mri", lexicon) == {MARCH}


@pytest.mark.parametrize("operation", ["a left knee meniscectomy", "arthroscopic surgery of the left knee"])
def test_what_came_after_an_operation_is_not_of_its_day(operation: str, lexicon: Lexicon) -> None:
    text = f"On May 6, 2015, he underwent {operation}. During therapy his left knee began to hurt."
    assert _days(text, "tx.surgery", lexicon) == {MAY}
    assert _days(text, "pain", lexicon) == {None}


@pytest.mark.parametrize(
    "visit",
    [
        "He sought medical attention",
        "He sought treatment",
        "She attended the hospital",
        "He went to the clinic",
        "She was taken to the emergency room",
        "The worker attended for medical treatment",
    ],
)
@pytest.mark.parametrize(
    "then", [" and was diagnosed with", ", when he was diagnosed with", ", where he was found to have"]
)
def test_who_goes_to_be_treated_is_seen_that_day(visit: str, then: str, lexicon: Lexicon) -> None:
    text = f"{visit} on March 4, 2015{then} a left knee sprain."
    assert _days(text, "dx.sprain_strain", lexicon) == {MARCH}


def test_what_is_told_after_a_day_is_not_of_the_visit_before_it(lexicon: Lexicon) -> None:
    text = "He was seen on March 4, 2015. Following a fall on May 6, 2015, swelling of the left knee was noted."
    assert _days(text, "swelling", lexicon) == {None}


@pytest.mark.parametrize("went", ["he went to the hospital", "he sought treatment", "he was taken to the clinic"])
def test_a_note_goes_on_with_today_behind_where_someone_once_went(went: str, lexicon: Lexicon) -> None:
    text = f"Date of visit: 5/6/2015\nHPI: On 3/4/2015 {went}. He has left knee pain."
    assert {fact.date for fact in facts_of_note(text, lexicon) if fact.name == "pain"} == {MAY}


@pytest.mark.parametrize(
    "other",
    [
        "He began acupuncture on March 4, 2015.",
        "She was started on naproxen on March 4, 2015.",
        "His cast was removed on March 4, 2015.",
        "He finished physical therapy on March 4, 2015.",
        "The pain began on March 4, 2015.",
        "He was laid off on March 4, 2015.",
        "The carpal tunnel was released on March 4, 2015.",
        "A cyst was removed from the left wrist on March 4, 2015.",
        "X-rays of the right hip were taken on March 4, 2015 and May 6, 2015.",
        "He fell on March 4, 2015 and May 6, 2015.",
    ],
)
def test_what_follows_is_not_of_the_day_on_which_something_began_or_was_done(other: str, lexicon: Lexicon) -> None:
    assert _days(f"{other} The knee is tender.", "tenderness", lexicon) == {None}


@pytest.mark.parametrize(
    "seen",
    [
        "She was seen on March 4, 2015 and May 6, 2015.",
        "Seen on 3/4/2015, 4/1/2015 and 5/6/2015.",
        "He was evaluated on 3/4/2015 and again on 5/6/2015.",
        "On 3/4/2015 and 5/6/2015 she was seen.",
    ],
)
def test_of_several_visits_the_last_is_told(seen: str, lexicon: Lexicon) -> None:
    assert _days(f"{seen} The knee is tender.", "tenderness", lexicon) == {MAY}


def test_a_day_without_its_year_may_look_like_a_score(lexicon: Lexicon) -> None:
    note = "Date of service: 6/1/2015\nHPI: She was seen on 3/3. The knee was tender."
    assert {str(fact.date) for fact in facts_of_note(note, lexicon) if fact.name == "tenderness"} == {"2015-03-03"}


@pytest.mark.parametrize("label", ["D.O.I.", "Date of injury (D.O.I.)"])
def test_a_month_goes_on_behind_letters_with_full_stops(label: str, lexicon: Lexicon) -> None:
    assert told(f"{label} March 4, 2015. He has neck pain.", "injury_date", lexicon)


@pytest.mark.parametrize("fixed", ["pinned", "plated", "nailed"])
def test_the_day_of_an_operation_on_a_fracture_is_not_that_of_the_injury(fixed: str, lexicon: Lexicon) -> None:
    text = f"The wrist fracture was {fixed} on March 4, 2015."
    assert not told(text, "injury_date", lexicon)
    assert _days(text, "tx.surgery", lexicon) == {MARCH}


@pytest.mark.parametrize("seen", ["seen", "noted", "visualized"])
@pytest.mark.parametrize(
    "study", ["an MRI of the left wrist of 3/4/2015", "the MRI dated 3/4/2015", "CT on 3/4/2015", "films of 3/4/2015"]
)
def test_what_is_seen_on_a_study_is_no_visit(seen: str, study: str, lexicon: Lexicon) -> None:
    text = f"On 5/6/2015 he had neck pain. A fracture was {seen} on {study}. Examination shows swelling of the ankle."
    assert _days(text, "dx.fracture", lexicon) == {MARCH}
    assert _days(text, "swelling", lexicon) == {MAY}
