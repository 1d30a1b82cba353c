"""Pain that a test brings out is no complaint, and the place of it is not that of what is graded next."""

import pytest

from guidecheck.reading.lexicon import Lexicon
from tests.frames import told


@pytest.mark.parametrize("test", ["Straight leg raise", "SLR"])
@pytest.mark.parametrize("verb", ["reproduced", "provoked", "elicited"])
@pytest.mark.parametrize("pain", ["left leg pain", "his usual right leg pain", "posterior thigh pain"])
def test_pain_that_a_test_brings_out_is_its_outcome(test: str, verb: str, pain: str, lexicon: Lexicon) -> None:
    text = f"{test} {verb} {pain} at 50 degrees, strength intact, sensation intact."
    assert {each[0] for each in told(text, "slr_positive", lexicon)} == {"+"}, text
    assert told(text, "pain", lexicon) == set(), text
    assert told(text, "motor_weakness", lexicon) == {"-"}, text
    assert told(text, "sensory_deficit", lexicon) == {"-"}, text


@pytest.mark.parametrize(
    "text", ["He has left leg pain.", "Sitting provoked left leg pain.", "Bending causes left leg pain."]
)
def test_pain_that_no_test_brings_out_is_a_complaint(text: str, lexicon: Lexicon) -> None:
    assert told(text, "pain", lexicon) == {"+ left lower_extremity"}


@pytest.mark.parametrize("degree", ["small", "trace", "mild", "large"])
def test_a_degree_after_a_denial_tells_what_is_there(degree: str, lexicon: Lexicon) -> None:
    text = f"MRI of the left knee: no meniscal tear, {degree} effusion."
    assert told(text, "dx.meniscal_tear", lexicon) == {"- left knee"}
    assert told(text, "effusion", lexicon) == {"+ left knee"}


@pytest.mark.parametrize("approved", ["authorized", "approved", "prescribed"])
@pytest.mark.parametrize("of", ["2 of the 6", "2 of 6", "two of his six"])
def test_sessions_of_those_approved_took_place(of: str, approved: str, lexicon: Lexicon) -> None:
    text = f"After {of} {approved} physical therapy visits she felt worse."
    assert told(text, "tx.physical_therapy", lexicon) == {"2"}, text
