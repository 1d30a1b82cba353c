"""Motion that is not full in many words, and studies of two places that have a reason each."""

import pytest

from guidecheck.reading.lexicon import Lexicon
from tests.frames import told

ASKED = [
    "He requested MRI of the cervical spine, {r} a herniated disc, and of the left knee, {r} a meniscal tear.",
    "MRI of the cervical spine ({r} a herniated disc) and of the left knee ({r} a meniscal tear) were requested.",
    "Plan: MRI cervical spine, {r} a herniated disc; MRI left knee, {r} a meniscal tear.",
]


@pytest.mark.parametrize(
    "text",
    [
        "The left hip lacked full range of motion.",
        "The left hip was unable to reach a normal range of motion.",
        "The left hip had less than a full range of motion.",
        "The left hip fell short of full motion.",
        "The left hip could not be fully flexed.",
        "The left hip moved stiffly and to a limited extent.",
        "He could not move the left hip through a full range of motion.",
        "Full motion of the left hip was not achieved.",
        "Normal range of motion of the left hip could not be restored.",
        "Full extension of the left hip was lacking.",
        "The mobility of the left hip was below normal.",
    ],
)
def test_motion_that_is_not_full_is_reduced(text: str, lexicon: Lexicon) -> None:
    assert told(text, "reduced_motion", lexicon) == {"+ left hip"}


@pytest.mark.parametrize(
    "text", ["The left hip was freely movable.", "The left hip could be brought through a full range of motion."]
)
def test_motion_that_is_free_is_not(text: str, lexicon: Lexicon) -> None:
    assert told(text, "reduced_motion", lexicon) == {"- left hip"}


@pytest.mark.parametrize("reason", ["to rule out", "on suspicion of", "looking for", "suspecting", "r/o"])
@pytest.mark.parametrize("frame", ASKED)
def test_each_place_of_a_study_has_its_reason(frame: str, reason: str, lexicon: Lexicon) -> None:
    text = frame.format(r=reason)
    assert told(text, "planned_study", lexicon) == {"mri cervical", "mri left knee"}
    assert told(text, "dx.disc_herniation", lexicon) == {"? cervical"}
    assert told(text, "dx.meniscal_tear", lexicon) == {"? left knee"}
