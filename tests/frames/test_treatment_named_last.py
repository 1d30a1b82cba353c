"""What a note names under "Tx:" behind its examination is its plan, unless it tells another, or what care brought."""

import pytest

from guidecheck.reading.lexicon import Lexicon
from tests import facts_of_note

HEADS = ("DOS 5/6/2016\nExam: left knee effusion.\nDx: {}\n", "DOS 5/6/2016\nObjective: left knee effusion.\n")
TREATMENTS = ("Tx:", "TX -", "Treatment:", "Treatments:\n-")


def _told(text: str, lexicon: Lexicon) -> set[str]:
    return {fact.name for fact in facts_of_note(text, lexicon)}


@pytest.mark.parametrize("head", HEADS)
@pytest.mark.parametrize("treatment", TREATMENTS)
@pytest.mark.parametrize(
    ("line", "planned", "had"),
    [
        ("MRI left knee; recheck in 2 wks", "planned_study", "study.mri"),
        ("ibuprofen, brace, MRI left knee w/o", "planned_study", "study.mri"),
        ("PT 2x/wk x 3 wks, CT left knee", "planned_study", "conservative_care_weeks"),
        ("PT 2x/wk x 3 wks, arthroscopy", "surgery_planned", "tx.surgery"),
        ("cortisone injection if no better", "sex", "tx.injection"),
    ],
)
def test_what_is_named_last_is_planned(
    head: str, treatment: str, line: str, planned: str, had: str, lexicon: Lexicon
) -> None:
    names = _told(f"{head.format('sprain')}{treatment} {line}", lexicon)
    assert had not in names
    assert planned in names or planned == "sex"


@pytest.mark.parametrize(
    ("note", "had"),
    [
        ("Exam: effusion.\nDx: sprain\nTx: PT x 12 failed\nPlan: MRI left knee", "tx.physical_therapy"),
        ("Exam: effusion.\nDx: sprain\nTx: PT x 12 failed, no relief", "tx.physical_therapy"),
        ("Exam: effusion.\nDx: sprain\nTx: PT 12 visits, MRI 3/2/2016", "study.mri"),
        ("Exam: effusion.\nDx: sprain\nTreatment to date: PT 12 visits, MRI left knee", "study.mri"),
        ("Tx: PT 12 visits, MRI left knee\nExam: effusion.\nDx: sprain", "study.mri"),
    ],
)
def test_care_with_its_outcome_or_beside_a_plan_was_had(note: str, had: str, lexicon: Lexicon) -> None:
    assert had in _told(f"DOS 5/6/2016\n{note}\n", lexicon)


@pytest.mark.parametrize(
    "heading",
    [
        "Further treatment required:",
        "23. Further treatment needed:",
        "Next:",
        "To do:",
        "Req:",
        "Auth:",
        "Imaging needed:",
    ],
)
def test_a_study_under_a_heading_for_what_is_to_come_is_planned(heading: str, lexicon: Lexicon) -> None:
    names = _told(f"DOS 5/6/2016\nExam: left knee effusion.\n{heading} MRI left knee\n", lexicon)
    assert ("planned_study" in names, "study.mri" in names) == (True, False)


@pytest.mark.parametrize(
    "exam", ["Exam R hip: IR limited.", "Exam of the right hip: IR limited.", "PE right hip: IR limited."]
)
def test_an_examination_of_a_place_ends_the_history_and_has_its_place(exam: str, lexicon: Lexicon) -> None:
    facts = facts_of_note(f"DOS 5/6/2016\nPMH: lupus.\n{exam}\nSuspect AVN. MRI R hip.\n", lexicon)
    told = {(fact.name, fact.region, fact.side) for fact in facts}
    assert {("reduced_motion", "hip", "right"), ("planned_study", "hip", "right")} <= told
    assert "study.mri" not in {fact.name for fact in facts}
