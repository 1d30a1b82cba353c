"""Findings and complaints without their names: "the wrist could barely be turned", "the thigh had thinned"."""

import pytest

from guidecheck.reading.lexicon import Lexicon
from tests.frames import told


@pytest.mark.parametrize(
    ("text", "name", "expected"),
    [
        ("The left wrist could hardly be turned.", "reduced_motion", "+ left wrist"),
        ("The right elbow would not straighten.", "reduced_motion", "+ right elbow"),
        ("The left knee bends to 60 degrees only.", "reduced_motion", "+ left knee"),
        ("The right knee flexes to only 80 degrees.", "reduced_motion", "+ right knee"),
        ("Motion of the right hip was stiff.", "reduced_motion", "+ right hip"),
        ("Motion of the left shoulder is about a third of normal.", "reduced_motion", "+ left shoulder"),
        ("Rotation of the neck was halved.", "reduced_motion", "+ cervical"),
        ("Flexion of the left wrist falls short by 20 degrees.", "reduced_motion", "+ left wrist"),
        ("The left shoulder is limited in all directions.", "reduced_motion", "+ left shoulder"),
        ("Abduction of the right shoulder stopped at 70 degrees.", "reduced_motion", "+ right shoulder"),
        ("The left elbow straightens fully.", "reduced_motion", "- left elbow"),
        ("He makes a full fist.", "reduced_motion", "-"),
        ("Motion of the left knee is not limited.", "reduced_motion", "- left knee"),
        ("Motion of the left knee was full with tight hamstrings.", "reduced_motion", "- left knee"),
        ("Rotation of the neck was cut by a third.", "reduced_motion", "+ cervical"),
        ("Internal rotation of the left hip was nil.", "reduced_motion", "+ left hip"),
        ("Motion of the right hip was painful but full.", "reduced_motion", "- right hip"),
        ("Movement of the left hip was hardly reduced.", "reduced_motion", "- left hip"),
        ("Extension of the left wrist was 40, the other side 70.", "reduced_motion", "+ left wrist"),
        ("Internal rotation of the right hip was 5 degrees vs 30 on the sound side.", "reduced_motion", "+ right hip"),
        ("Left knee flexion was 120, the other knee 125.", "reduced_motion", ""),
        ("The right shoulder would not go above 80 degrees.", "reduced_motion", "+ right shoulder"),
        ("Motion of the left hip was the same as the right.", "reduced_motion", "- left hip"),
        ("The left thigh is 2 cm smaller.", "atrophy", "+ left lower_extremity"),
        ("The left thigh is thinner.", "atrophy", "+ left lower_extremity"),
        ("The right deltoid had shrunk.", "atrophy", "+ right shoulder"),
        ("The arch of the left foot has collapsed.", "deformity", "+ left foot"),
        ("The left knee stands in mild valgus.", "deformity", "+ left knee"),
        ("There was a tense hemarthrosis of the right knee.", "effusion", "+ right knee"),
        ("The surgeon drew off 40 cc of blood from the left knee.", "effusion", "+ left knee"),
        ("Toe walking could not be managed.", "motor_weakness", "+"),
        (
            "Hawkins was positive, with weakness of the left supraspinatus.",
            "motor_weakness",
            "+ left shoulder",
        ),
        ("The reflexes were brisk but equal.", "reflex_abnormal", "-"),
        ("The left ankle jerk was missing.", "reflex_abnormal", "+ left ankle"),
        ("Straight leg raising was 40 degrees with pain below the knee.", "slr_positive", "+"),
        ("Nothing neurological was found.", "neuro_deficit", "-"),
        ("Push-off was very weak on the left.", "motor_weakness", "+ left"),
        ("There was a pronator drift.", "motor_weakness", "+"),
        ("The myotomes were normal.", "motor_weakness", "-"),
        ("Grip is strong.", "motor_weakness", "- hand"),
        ("Strength was slightly reduced in dorsiflexion.", "motor_weakness", "+"),
        ("Feeling was intact in the left hand.", "sensory_deficit", "- left hand"),
        ("The knee jerks were present.", "reflex_abnormal", "- knee"),
        ("Neither ankle jerk was present.", "reflex_abnormal", "+ bilateral ankle"),
        ("Ankle jerks could not be obtained.", "reflex_abnormal", "+ ankle"),
        ("Cranial nerves II to XII were intact.", "neuro_deficit", "-"),
        ("The anterior drawer of the left ankle is increased.", "instability_sign", "+ left ankle"),
        ("The surgeon describes impingement signs.", "rotator_cuff_sign", "+ shoulder"),
        ("Neer and the Hawkins test are both painful.", "rotator_cuff_sign", "+ shoulder"),
        ("Thessaly could not be carried out.", "meniscal_sign", "? knee"),
        ("Straight leg raising went to 80 degrees, no leg pain.", "slr_positive", "-"),
        ("The notes speak of a positive Spurling's.", "spurling_positive", "+"),
        ("He walks on the side of the foot with a cane.", "gait_abnormal", "+"),
        ("She walks easily.", "gait_abnormal", "-"),
        ("The left knee has no fluid.", "effusion", "- left knee"),
        ("There is full range in the left hip.", "reduced_motion", "- left hip"),
        ("McMurray's painful.", "meniscal_sign", "+ knee"),
        ("Tinel's at the left wrist brings on tingling.", "tinel_or_phalen", "+ left wrist"),
        ("She could bear weight on the left heel.", "inability_to_bear_weight", "- left foot"),
        ("He cannot walk more than a block.", "inability_to_bear_weight", ""),
        ("Repeat non-weight bearing views were taken.", "inability_to_bear_weight", ""),
        ("Glasgow score 14.", "altered_mental_status", "+"),
    ],
)
def test_findings_are_told_in_other_words(text: str, name: str, expected: str, lexicon: Lexicon) -> None:
    assert told(text, name, lexicon) == ({expected} if expected else set())


@pytest.mark.parametrize(
    ("text", "name", "expected"),
    [
        ("Her left hip was stiff and sore.", "pain", "+ left hip"),
        ("The right elbow no longer hurts.", "pain", "- right elbow"),
        ("She could not climb stairs without pain in the left knee.", "pain", "+ left knee"),
        ("The left ankle rolls over easily.", "giving_way", "+ left ankle"),
        ("The right knee has never given way.", "giving_way", "- right knee"),
        ("The knee has never locked.", "locking_or_catching", "- knee"),
        ("Sleep is broken by hip pain.", "night_pain", "+"),
        ("She sleeps badly because of the hip.", "night_pain", "+"),
        ("Sleep is disturbed by worry.", "night_pain", ""),
        ("He did not black out.", "loss_of_consciousness", "-"),
        ("The numbness has gone.", "numbness", "-"),
        ("The room spins.", "dizziness", "+"),
        ("He hurt his right knee in a fall.", "pain", ""),
        ("There was no radiating arm pain.", "pain", ""),
        ("His low back locks up.", "locking_or_catching", ""),
        ("The right knee locks up.", "locking_or_catching", "+ right knee"),
        ("The right ankle gives on stairs.", "giving_way", "+ right ankle"),
        ("The left ankle rolls on her.", "giving_way", "+ left ankle"),
        ("The pain does not go below the knee.", "radiating_pain", "- knee"),
        ("He wakes most nights.", "night_pain", "+"),
        ("She describes an ankle that is stiff and sore.", "pain", "+ ankle"),
        ("There is no strength in the right hand.", "weakness_reported", "+ right hand"),
        ("He was sick twice in the ambulance.", "vomiting", "+"),
        ("There was no memory gap.", "amnesia", "-"),
    ],
)
def test_complaints_are_told_in_other_words(text: str, name: str, expected: str, lexicon: Lexicon) -> None:
    assert {each.split(" ")[0] if name == "night_pain" else each for each in told(text, name, lexicon)} == (
        {expected} if expected else set()
    )
