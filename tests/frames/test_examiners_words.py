"""Words that examiners and reviewers have for findings, tests, red flags and changes."""

import pytest

from guidecheck.reading.lexicon import Lexicon
from tests.frames import told


@pytest.mark.parametrize(
    ("text", "name", "expected"),
    [
        ("Weakness was found with resisted plantarflexion.", "motor_weakness", "+"),
        ("There is no weakness on manual muscle testing.", "motor_weakness", "-"),
        ("There was a diminution of light touch in the right foot.", "sensory_deficit", "+ right foot"),
        ("The examiner was unable to obtain the right knee jerk.", "reflex_abnormal", "+ right knee"),
        ("The left calf measures 3 cm smaller.", "atrophy", "+ left lower_extremity"),
        ("Forearm circumference was equal.", "atrophy", "- forearm"),
        ("He is ambulating with the help of a walker.", "gait_abnormal", "+"),
        ("She has trouble with tandem gait.", "gait_abnormal", "+"),
        ("He drags the left foot.", "foot_drop", "+ left foot"),
        ("There were no pathological reflexes.", "myelopathy_signs", "-"),
        ("Reflexes are exaggerated.", "myelopathy_signs", "+"),
        ("There were no root tension signs.", "slr_positive", "-"),
        ("The scaphoid is nontender.", "snuffbox_tenderness", "- wrist"),
        ("The left elbow does not fully straighten.", "reduced_motion", "+ left elbow"),
        ("There is excellent motion of the right hip.", "reduced_motion", "- right hip"),
        ("Patellar ballottement of the left knee was positive.", "effusion", "+ left knee"),
        ("Provocative meniscal tests of the left knee were negative.", "meniscal_sign", "- left knee"),
        ("Rotator cuff signs of the left shoulder are positive.", "rotator_cuff_sign", "+ left shoulder"),
        ("She could not put any weight on the right ankle.", "inability_to_bear_weight", "+ right ankle"),
        ("He is bearing weight on the left foot.", "inability_to_bear_weight", "- left foot"),
        ("Left knee flexion is about two thirds of normal.", "reduced_motion", "+ left knee"),
        ("She walks unaided.", "gait_abnormal", "-"),
        ("Tension signs were absent.", "slr_positive", "-"),
    ],
)
def test_findings_have_many_words(text: str, name: str, expected: str, lexicon: Lexicon) -> None:
    assert told(text, name, lexicon) == {expected}


@pytest.mark.parametrize(
    ("text", "name", "expected"),
    [
        ("He reports diminished feeling in the right foot.", "numbness", "+ right foot"),
        ("The knee has not given way.", "giving_way", "- knee"),
        ("He is headache free.", "headache", "-"),
        ("She recalls the whole accident.", "amnesia", "-"),
        ("He had complete recall of the fall.", "amnesia", "-"),
        ("He has lost control of his bowels.", "bowel_bladder_dysfunction", "+"),
        ("She is continent.", "bowel_bladder_dysfunction", "-"),
        ("She is making steady progress.", "symptoms_improving", "+"),
        ("There was no change or improvement.", "symptoms_improving", "-"),
        ("The complaints have not resolved or improved.", "symptoms_improving", "-"),
        ("She comes without any improvement.", "symptoms_improving", "-"),
        ("There is an aggravation of his symptoms.", "symptoms_worsening", "+"),
        ("The pain is no worse.", "symptoms_worsening", "-"),
        ("The condition has changed substantially.", "significant_change", "+"),
        ("There has been no change since the last examination.", "significant_change", "-"),
        ("She denies further injury.", "new_injury", "-"),
    ],
)
def test_complaints_and_changes_have_many_words(text: str, name: str, expected: str, lexicon: Lexicon) -> None:
    assert told(text, name, lexicon) == {expected}


@pytest.mark.parametrize(
    ("text", "name", "expected"),
    [
        ("There is no evidence of serious underlying disease.", "red_flag_any", "-"),
        ("She has no systemic symptoms.", "fever_or_weight_loss", "-"),
        ("There is numbness in a saddle pattern.", "saddle_anesthesia", "+"),
        ("There is little suspicion of a fracture.", "fracture_suspected", "-"),
        ("The cord is flattened at C5-6.", "cord_compression", "+ cervical"),
        ("There is no mass effect upon the cord.", "cord_compression", "-"),
        ("His neurologic deficit has progressed.", "progressive_deficit", "+"),
        ("The weakness is getting worse.", "progressive_deficit", "+"),
        ("Oriented x 4.", "altered_mental_status", "-"),
        ("Glasgow Coma Scale is 15.", "altered_mental_status", "-"),
        ("Glasgow Coma Scale was 13.", "altered_mental_status", "+"),
    ],
)
def test_red_flags_have_many_words(text: str, name: str, expected: str, lexicon: Lexicon) -> None:
    assert told(text, name, lexicon) == {expected}


def test_a_scale_of_coma_is_no_coma(lexicon: Lexicon) -> None:
    assert told("Glasgow Coma Scale is 15.", "unconscious", lexicon) == set()


def test_a_slapping_foot_is_no_tear_of_the_labrum(lexicon: Lexicon) -> None:
    assert told("His left foot slaps.", "dx.labral_tear", lexicon) == set()


def test_what_one_worries_about_is_open(lexicon: Lexicon) -> None:
    assert told("I worry about a rotator cuff tear of the left shoulder.", "dx.rotator_cuff_tear", lexicon) == {
        "? left shoulder"
    }


def test_a_progress_note_that_is_missing_tells_no_trend(lexicon: Lexicon) -> None:
    assert told("There is no progress note from the surgeon.", "symptoms_improving", lexicon) == set()
