"""Care and studies that are asked for, those that were had, and what they came to."""

import pytest

from guidecheck.reading.lexicon import Lexicon
from tests import facts_of_text
from tests.frames import told


def _results(text: str, name: str, lexicon: Lexicon) -> set[str | None]:
    return {fact.result for fact in facts_of_text(text, lexicon) if fact.name == name}


@pytest.mark.parametrize(
    "asked", ["A referral was made for", "Referrals were placed for", "A requisition was sent for"]
)
def test_what_a_referral_is_made_for_is_not_had(asked: str, lexicon: Lexicon) -> None:
    assert not told(f"{asked} physiotherapy.", "tx.physical_therapy", lexicon)
    assert not told(f"{asked} an MRI of the left knee.", "study.mri", lexicon)
    assert told(f"{asked} an MRI of the left knee.", "planned_study", lexicon)


@pytest.mark.parametrize("sent", ["was sent for an MRI of the left knee", "was referred for a left knee MRI"])
@pytest.mark.parametrize("found", ["and found to have", "and was found to have", "and shown to have"])
def test_a_study_was_done_that_someone_was_so_found_to_have_something(sent: str, found: str, lexicon: Lexicon) -> None:
    text = f"She {sent} {found} a meniscal tear."
    assert told(text, "study.mri", lexicon) == {"+ left knee"}
    assert not told(text, "planned_study", lexicon)


def test_a_study_is_only_asked_for_beside_a_sign_that_was_found(lexicon: Lexicon) -> None:
    text = "She was sent for an MRI of the left knee and found to have tenderness."
    assert not told(text, "study.mri", lexicon)


@pytest.mark.parametrize("name", ["MRI (magnetic resonance imaging)", "magnetic resonance (MR)"])
def test_a_name_with_its_short_form_is_one(name: str, lexicon: Lexicon) -> None:
    text = f"An {name} arthrogram of the left shoulder was done."
    assert told(text, "study.mr_arthrogram", lexicon) == {"+ left shoulder"}
    assert not told(text, "study.mri", lexicon)


@pytest.mark.parametrize(
    "diagnosed", ["he was diagnosed with a knee sprain", "the doctor diagnosed a tear", "the impression was a sprain"]
)
def test_what_is_diagnosed_besides_a_study_is_not_its_result(diagnosed: str, lexicon: Lexicon) -> None:
    assert _results(f"X-rays of the left knee were negative and {diagnosed}.", "study.xray", lexicon) == {"normal"}
    assert _results(f"X-rays of the left knee showed a fracture and {diagnosed}.", "study.xray", lexicon) == {
        "abnormal"
    }


@pytest.mark.parametrize("verb", ["confirmed", "disclosed", "showed"])
def test_two_studies_share_the_place_of_the_last(verb: str, lexicon: Lexicon) -> None:
    text = f"He has left knee pain. X-rays and an MRI of the right knee {verb} osteoarthritis."
    assert told(text, "study.xray", lexicon) == {"+ right knee"}


@pytest.mark.parametrize(
    "goal",
    [
        "He was enrolled in therapy to gradually restore {} without pain.",
        "The goal was to restore {}.",
        "Exercises to regain {} were taught.",
    ],
)
def test_what_therapy_is_to_restore_is_not_there_yet(goal: str, lexicon: Lexicon) -> None:
    assert not told(goal.format("full range of motion"), "reduced_motion", lexicon)
    assert not told(goal.format("normal strength"), "motor_weakness", lexicon)


def test_what_is_good_with_a_motion_is_not_the_motion(lexicon: Lexicon) -> None:
    text = "He has good function with range of motion of 0 to 90 degrees of the left knee."
    assert not told(text, "reduced_motion", lexicon)


@pytest.mark.parametrize(
    "place",
    [
        "at the body and posterior horn of the medial meniscus",
        "of the posterior horn and body of the medial meniscus",
        "of the most posterior aspect of the medial meniscus",
        "of the posterior-inferior most aspect of the posterior horn of the medial meniscus",
    ],
)
def test_a_tear_is_the_meniscuss_wherever_in_it(place: str, lexicon: Lexicon) -> None:
    assert told(f"MRI of the left knee showed a tear {place}.", "dx.meniscal_tear", lexicon) == {"+ left knee"}
