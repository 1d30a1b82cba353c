"""What one word behind a study tells of it, and what is only waited for."""

import pytest

from guidecheck.reading.lexicon import Lexicon
from tests import facts_of_note

FORMS = ["MRI lumbar: {}", "MRI lumbar - {}", "MRI lumbar {}.", "2. Lumbar MRI: {}"]


def told(line: str, lexicon: Lexicon) -> set[tuple[str, object, str | None]]:
    facts = facts_of_note(f"Visit 7/15/2026. Low back pain.\n{line}", lexicon)
    return {(fact.name, fact.value, fact.result) for fact in facts if fact.name in {"study.mri", "planned_study"}}


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("word", ["denied", "denied 7/1", "denied by UR", "rejected on 7/1/2026", "denied x2"])
def test_what_was_turned_down_was_asked_for_and_not_done(form: str, word: str, lexicon: Lexicon) -> None:
    assert told(form.format(word), lexicon) == {("planned_study", True, None)}


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("word", ["none", "declined", "declined by pt", "refused due to cost", "denied by patient"])
def test_what_nobody_wanted_was_not_done(form: str, word: str, lexicon: Lexicon) -> None:
    assert told(form.format(word), lexicon) == {("study.mri", False, None)}


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("word", ["normal", "no fracture"])
def test_a_result_behind_a_study_is_its_own(form: str, word: str, lexicon: Lexicon) -> None:
    assert told(form.format(word), lexicon) == {("study.mri", True, "normal")}


WAITED_FOR = [
    "Once {} is done, return.",
    "RTC after {} is completed.",
    "He will return when {} has been done.",
    "Will see him back once {} is done.",
    "Once {} has been completed we will see him.",
    "Until {} is done, no lifting.",
    "Return in 2 weeks after {} has been performed.",
]


@pytest.mark.parametrize("form", WAITED_FOR)
@pytest.mark.parametrize("study", ["the MRI", "MRI", "the repeat MRI", "his lumbar MRI"])
def test_what_is_waited_for_was_not_done(form: str, study: str, lexicon: Lexicon) -> None:
    assert told(form.format(study), lexicon) == {("planned_study", True, None)}


@pytest.mark.parametrize(
    "line", ["After the MRI was done he was in pain.", "When the MRI was done he could not lie flat."]
)
def test_what_was_done_before_something_was_done(line: str, lexicon: Lexicon) -> None:
    assert ("study.mri", True, None) in told(line, lexicon)


@pytest.mark.parametrize("form", WAITED_FOR)
@pytest.mark.parametrize("care", ["PT", "the injection", "chiropractic care"])
def test_care_that_is_waited_for_was_not_had(form: str, care: str, lexicon: Lexicon) -> None:
    facts = facts_of_note(f"Visit 7/15/2026. Low back pain.\n{form.format(care)}", lexicon)
    assert not [fact for fact in facts if fact.name.startswith("tx.")]


@pytest.mark.parametrize(
    "line",
    [
        "After PT was done she was better.",
        "She improved once PT was completed.",
        "After PT has been tried without relief, an MRI is requested.",
        "Now that PT is complete, request MRI.",
    ],
)
def test_care_that_was_had_before_something_was_had(line: str, lexicon: Lexicon) -> None:
    assert "tx.physical_therapy" in {fact.name for fact in facts_of_note(line, lexicon)}
