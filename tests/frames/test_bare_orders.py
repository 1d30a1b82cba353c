"""A study that a note only names is asked for; one with a day, a result or a report under it was done."""

import pytest

from guidecheck.reading.lexicon import Lexicon
from tests import facts_of_note


@pytest.mark.parametrize(
    "text",
    [
        "Knee pain, positive McMurray. MRI L knee.",
        "Knee pain, positive McMurray.\nMRI of the left knee without contrast.",
        "Assessment: left knee sprain, MRI.",
        "MRI left knee, refer to orthopedics.",
        "X-ray left knee 3 views. McMurray positive.",
        "Knee locks. MRI left knee this wk, scope next.",
        "MRI left knee w and w/o contrast today.",
        "MRI left knee, urgent.",
        "MRI left knee is appropriate.",
        "MRI left knee - pt insists.",
        "MRI left knee, auth obtained.",
        "MRI left knee first, then decide on surgery.",
        "Exam: McMurray positive.\nMRI left knee.",
        "Orders placed this visit:\nMRI KNEE LEFT WO IV CONTRAST",
        "Rx:\nMRI SHOULDER RIGHT W WO IV CONTRAST",
        "Rx: XR right foot 3V, post-op shoe.",
        "Rx: 1) XR R wrist 2) splint",
        "R sh pn cont.\nimp r/o rct\nmri r sh\nttd",
        "Imaging: none. He was told an MRI of the left knee would be done.",
    ],
)
def test_a_study_that_is_only_named_is_an_order(text: str, lexicon: Lexicon) -> None:
    names = {fact.name for fact in facts_of_note(text, lexicon)}
    assert "planned_study" in names
    assert not any(name.startswith("study.") for name in names)


@pytest.mark.parametrize(
    "text",
    [
        "MRI L knee. Shows medial meniscus tear.",
        "X-ray R wrist. Negative.",
        "MRI LEFT KNEE WITHOUT CONTRAST\nTECHNIQUE: T1 and T2.\nFINDINGS: medial meniscus tear.",
        "Imaging: MRI left knee",
        "He has had therapy, MRI.",
        "MRI left knee 5/2/2016",
        "X-ray left knee today.",
        "MRI left knee done this week.",
        "Exam: effusion.\nMRI left knee. Shows a tear.",
    ],
)
def test_a_study_that_shows_something_was_done(text: str, lexicon: Lexicon) -> None:
    names = {fact.name for fact in facts_of_note(text, lexicon)}
    assert "planned_study" not in names
    assert any(name.startswith("study.") for name in names)


@pytest.mark.parametrize("text", ["Imaging: MRI L knee - none available", "MRI: N/A", "MRI L knee: none on file"])
def test_a_study_of_which_there_is_none_was_not_shown(text: str, lexicon: Lexicon) -> None:
    assert [fact.value for fact in facts_of_note(text, lexicon) if fact.name == "study.mri"] in ([None], [])


@pytest.mark.parametrize(
    ("text", "done"),
    [
        ("The MRI was attempted but the patient is claustrophobic.", False),
        ("MRI stopped due to pain.", False),
        ("MRI was aborted.", False),
        ("MRI was attempted twice and completed on 5/2/2016.", True),
    ],
)
def test_a_study_that_was_broken_off_was_not_done(text: str, done: bool, lexicon: Lexicon) -> None:
    assert [fact.value for fact in facts_of_note(text, lexicon) if fact.name == "study.mri"] == [done]
