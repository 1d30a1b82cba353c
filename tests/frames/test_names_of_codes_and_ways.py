"""Words that mean two things: ICD the code and the device, "going down" of a pain and of its way, short relief."""

import pytest

from guidecheck.reading.lexicon import Lexicon
from tests import facts_of_note


@pytest.mark.parametrize(
    ("text", "device"),
    [
        ("1. Lumbar radiculopathy ICD-10 M54.16", False),
        ("Knee pain (ICD 9: 719.46)", False),
        ("ICD codes: M54.5", False),
        ("The patient has an ICD.", True),
        ("Has a spinal cord stimulator.", True),
        ("Uses a transcutaneous nerve stimulator unit.", False),
    ],
)
def test_a_code_is_no_device(text: str, device: bool, lexicon: Lexicon) -> None:
    assert any(fact.name == "mri_contraindication" for fact in facts_of_note(text, lexicon)) is device


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Low back pain, now going down the left leg.", "radiating_pain"),
        ("Neck pain is going down her right arm.", "radiating_pain"),
        ("The swelling is going down.", "symptoms_improving"),
    ],
)
def test_what_goes_down_a_limb_does_not_get_better(text: str, told: str, lexicon: Lexicon) -> None:
    names = {fact.name for fact in facts_of_note(text, lexicon)}
    assert names & {"radiating_pain", "symptoms_improving"} == {told}


@pytest.mark.parametrize(
    ("text", "result"),
    [
        ("Subacromial injection 7/1/15 with 2 wks relief.", "not_improved"),
        ("The injection gave ten days of relief.", "not_improved"),
        ("The injection helped for 2 weeks.", "not_improved"),
        ("The injection gave six months of relief.", "improved"),
        ("The injection helped for 3 months.", "improved"),
    ],
)
def test_relief_of_at_most_two_weeks_is_none_that_lasts(text: str, result: str, lexicon: Lexicon) -> None:
    assert [fact.result for fact in facts_of_note(text, lexicon) if fact.name == "tx.injection"] == [result]


@pytest.mark.parametrize("text", ["Limited video exam.", "Exam limited by pain.", "Physical examination was deferred."])
def test_a_limited_examination_is_no_finding(text: str, lexicon: Lexicon) -> None:
    assert not any(fact.name == "exam_normal" for fact in facts_of_note(text, lexicon))


@pytest.mark.parametrize("text", ["Possible MMT, left knee", "Left knee: suspected LMT", "Left knee, r/o MMT"])
def test_a_doubt_shows_that_two_letters_mean_a_meniscus(text: str, lexicon: Lexicon) -> None:
    told = [(fact.value, fact.side) for fact in facts_of_note(text, lexicon) if fact.name == "dx.meniscal_tear"]
    assert told == [(None, "left")]
