"""Studies that are only arranged were not done: an appointment, an order, a day to come; nor those that were missed."""

import pytest

from guidecheck.reading.lexicon import Lexicon
from tests import facts_of_note

STUDIES = [("MRI", "mri"), ("CT", "ct"), ("EMG", "emg_ncs")]


def _told(text: str, name: str, lexicon: Lexicon) -> set[object]:
    return {fact.value for fact in facts_of_note(f"Date of visit: 3/14/2022\n{text}\n", lexicon) if fact.name == name}


@pytest.mark.parametrize(("study", "kind"), STUDIES)
@pytest.mark.parametrize(
    "frame",
    [
        "{x} appointment 5/1.",
        "{x} order given to patient.",
        "{x} referral faxed 2/2/22.",
        "{x} request from 2/1/22 denied.",
        "{x} is set up for next Tuesday.",
        "{x} in 2 weeks.",
        "{x} next.",
        "{x} with contrast requested due to prior surgery.",
        "Get {x}.",
        "{x} of the left knee needed.",
        "The {x} was rescheduled to 3/30/2022.",
        "I am asking again for {x}.",
        "Resubmitting {x}.",
        "Sched {x}.",
        "Rx given for {x}.",
        "Need auth: {x} left knee",
        "Further testing: {x} left knee",
    ],
)
def test_a_study_that_is_arranged_was_not_done(frame: str, study: str, kind: str, lexicon: Lexicon) -> None:
    text = frame.format(x=study)
    assert _told(text, "planned_study", lexicon) == {True}, text
    assert not _told(text, f"study.{kind}", lexicon), text


@pytest.mark.parametrize(
    "line",
    [
        "She missed her MRI appointment.",
        "IW missed his MRI appointment on 2/10/22 due to illness.",
        "He no-showed for MRI on 2/10/22.",
        "MRI scanner down.",
    ],
)
def test_a_study_that_was_missed_was_not_done(line: str, lexicon: Lexicon) -> None:
    assert True not in _told(line, "study.mri", lexicon)


@pytest.mark.parametrize(
    "line",
    [
        "MRI in 2019 showed a tear.",
        "MRI report: medial meniscus tear.",
        "MRI appointment was kept, result normal.",
        "Reviewed MRI report.",
        "MRI ordered at the hospital was negative.",
    ],
)
def test_a_study_told_with_its_result_was_done(line: str, lexicon: Lexicon) -> None:
    assert _told(line, "study.mri", lexicon) == {True}


@pytest.mark.parametrize("day", ["2/2/22", "2/2/2022", "2/3/22", "2-2-22"])
def test_a_day_is_no_short_form(day: str, lexicon: Lexicon) -> None:
    facts = facts_of_note(f"MRI R knee {day} medial meniscus tear.", lexicon)
    assert {fact.result for fact in facts if fact.name == "study.mri"} == {"abnormal"}


@pytest.mark.parametrize("doubt", ["possible", "likely", "?", "questionable"])
def test_a_finding_in_doubt_makes_no_study_normal(doubt: str, lexicon: Lexicon) -> None:
    facts = facts_of_note(f"XR R wrist 2/3/22: {doubt} scaphoid fracture.", lexicon)
    assert {fact.result for fact in facts if fact.name == "study.xray"} == {None}


@pytest.mark.parametrize(("study", "kind"), STUDIES)
@pytest.mark.parametrize(
    "frame",
    [
        "{x} was ordered on 2/3/2022 and approved but not done.",
        "{x} of the left knee was approved but the patient no-showed.",
    ],
)
def test_a_study_that_was_asked_for_in_vain_is_planned_and_denied(
    frame: str, study: str, kind: str, lexicon: Lexicon
) -> None:
    text = frame.format(x=study)
    assert _told(text, "planned_study", lexicon) == {True}, text
    assert _told(text, f"study.{kind}", lexicon) == {False}, text
