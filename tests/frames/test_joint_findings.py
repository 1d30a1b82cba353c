"""Findings at joints and limbs in the words physicians have for them, and what denies them or measures them."""

import pytest

from guidecheck.reading.lexicon import Lexicon
from tests.frames import Spot, Word, holds, told

JOINTS = (
    Spot("left knee", "knee", "left"),
    Spot("right shoulder", "shoulder", "right"),
    Spot("left elbow", "elbow", "left"),
    Spot("right wrist", "wrist", "right"),
)


@pytest.mark.parametrize(
    ("text", "name", "expected"),
    [
        ("The left biceps has a Popeye bulge.", "deformity", {"+ left upper_extremity"}),
        ("There is a boutonniere deformity of the right ring finger.", "deformity", {"+ right hand"}),
        ("There is genu varum of the left knee.", "deformity", {"+ left knee"}),
        ("Right knee alignment shows genu valgus.", "deformity", {"+ right knee"}),
        ("Valgus stress testing of the left elbow was stable.", "instability_sign", {"- left elbow"}),
        ("The left knee: Lachman with a firm endpoint.", "instability_sign", {"- left knee"}),
        ("There is an infraspinatus retear of the left shoulder.", "dx.rotator_cuff_tear", {"+ left shoulder"}),
        ("MRI of the right shoulder showed a re-tear of the labrum.", "dx.labral_tear", {"+ right shoulder"}),
        ("Left knee ACL re-tear.", "dx.ligament_tear", {"+ left knee"}),
        ("Both calves are nontender.", "tenderness", {"- bilateral lower_extremity"}),
        ("The left ankle is tender at the tip of the fibula.", "tenderness", {"+ left ankle"}),
        ("There is numbness of the left ring and little fingers.", "numbness", {"+ left hand"}),
        ("Swelling of the right index, middle and ring fingers is seen.", "swelling", {"+ right hand"}),
        ("Treated with a hinged elbow brace.", "tx.bracing", {"+ elbow"}),
        ("She had 12 visits of hand therapy.", "tx.physical_therapy", {"12"}),
        ("He takes prednisone 10 mg daily for asthma.", "chronic_steroid_use", {"+"}),
        ("Diagnosis: CRPS type II of the left foot.", "dx.crps", {"+ left foot"}),
    ],
)
def test_a_finding_has_many_names(text: str, name: str, expected: set[str], lexicon: Lexicon) -> None:
    assert told(text, name, lexicon) == expected


@pytest.mark.parametrize(
    ("frame", "expected"),
    [
        ("{p} flexion was down to 70 degrees.", "x+p"),
        ("{p} extension is only 20 degrees.", "x+p"),
        ("{p} flexion 60 with normal being 120.", "x+p"),
        ("{p} flexion was 60 degrees where 120 is normal.", "x+p"),
        ("{p} flexion of 120 is normal.", "x-p"),
        ("{p} is stuck in extension.", "x+p"),
    ],
)
def test_motion_is_reduced_by_what_it_came_to(frame: str, expected: str, lexicon: Lexicon) -> None:
    holds(frame + "{x}", expected, (Word("", "reduced_motion"),), JOINTS, lexicon)


@pytest.mark.parametrize(
    "fist", ["A full fist was impossible.", "She cannot make a composite fist.", "Incomplete fist."]
)
def test_a_fist_that_cannot_be_made_is_reduced_motion(fist: str, lexicon: Lexicon) -> None:
    assert told(f"Examination of the left hand: {fist}", "reduced_motion", lexicon) == {"+ left hand"}


@pytest.mark.parametrize("burning", ["burning pain", "constant burning pain", "severe burning pain"])
def test_burning_pain_is_pain_and_burning(burning: str, lexicon: Lexicon) -> None:
    text = f"There is {burning} in the left foot, 6/10, extending up the calf."
    assert told(text, "pain", lexicon) == {"6 left foot"}
    assert told(text, "numbness", lexicon) == {"+ left foot"}
    assert told(text, "radiating_pain", lexicon) == {"+ left lower_extremity"}


@pytest.mark.parametrize("rose", ["has gone up to", "had climbed to", "has risen to", "rose to", "escalated to"])
def test_pain_that_went_up_is_worse(rose: str, lexicon: Lexicon) -> None:
    text = f"Her left elbow pain {rose} 8/10."
    assert told(text, "pain", lexicon) == {"8 left elbow"}
    assert told(text, "symptoms_worsening", lexicon) == {"+ left elbow"}


@pytest.mark.parametrize(
    ("frame", "expected"),
    [
        ("{p}: {x}, {y}, Apley could not be performed.", "x+p y+p"),
        ("{p}: {x}, strength testing could not be completed.", "x+p"),
    ],
)
def test_what_was_not_done_denies_no_finding(frame: str, expected: str, lexicon: Lexicon) -> None:
    words = (
        Word("moderate swelling", "swelling"),
        Word("a small effusion", "effusion"),
        Word("tenderness", "tenderness"),
    )
    holds(frame, expected, words, JOINTS, lexicon)


@pytest.mark.parametrize("text", ["No chills, afebrile.", "No redness, no drainage, afebrile.", "Afebrile, no chills."])
def test_good_news_in_a_list_of_denials_is_not_denied(text: str, lexicon: Lexicon) -> None:
    assert told(text, "fever_or_weight_loss", lexicon) == {"-"}


def test_a_reason_for_a_denial_is_no_study_that_was_not_done(lexicon: Lexicon) -> None:
    text = "The UR reviewer denied MRI of the wrist because no fever had been recorded."
    assert told(text, "study.mri", lexicon) == set()
    assert told(text, "fever_or_weight_loss", lexicon) == {"?"}


def test_the_subject_of_the_next_clause_is_no_place_of_the_last(lexicon: Lexicon) -> None:
    text = "There is no documentation of locking at the left knee, and the elbow injury was old."
    assert told(text, "locking_or_catching", lexicon) == {"? left knee"}
