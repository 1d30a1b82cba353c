"""Outcomes of tests, measures and whole examinations: general ones, exceptions, and one for each place or side."""

import pytest

from guidecheck.reading.lexicon import Lexicon
from tests import facts_of_note, facts_of_text

Told = set[tuple[str, object, str | None, str | None]]


def told(text: str, lexicon: Lexicon) -> Told:
    facts = facts_of_text(text, lexicon)
    return {(fact.name, fact.value, fact.region, fact.side) for fact in facts if fact.name != "root_pattern"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Upper extremity strength was 5/5 except 4/5 in the left triceps.", {
            ("motor_weakness", False, "upper_extremity", None),
            ("motor_weakness", True, "upper_extremity", "left"),
        }),
        ("Strength was 5/5 in the legs with the exception of the right hamstrings, which were 4/5.", {
            ("motor_weakness", False, "lower_extremity", None),
            ("motor_weakness", True, "lower_extremity", "right"),
        }),
        ("Sensation was normal except for hypoesthesia of the right thumb.", {
            ("sensory_deficit", False, None, None),
            ("sensory_deficit", True, "hand", "right"),
        }),
        ("Reflexes were 2+ in the arms but absent at the left ankle.", {
            ("reflex_abnormal", False, "upper_extremity", None),
            ("reflex_abnormal", True, "ankle", "left"),
        }),
        ("Sensation was diminished in the left forearm and normal in the right arm.", {
            ("sensory_deficit", True, "forearm", "left"),
            ("sensory_deficit", False, "upper_extremity", "right"),
        }),
        ("Motor strength was normal on the left but 4/5 on the right.", {
            ("motor_weakness", False, None, "left"),
            ("motor_weakness", True, None, "right"),
        }),
        ("Motion of the left wrist is full and of the right wrist is restricted.", {
            ("reduced_motion", False, "wrist", "left"),
            ("reduced_motion", True, "wrist", "right"),
        }),
        ("Lower extremity reflexes: left knee jerk absent, right knee jerk 2+.", {
            ("reflex_abnormal", True, "lower_extremity", "left"),
            ("reflex_abnormal", False, "lower_extremity", "right"),
        }),
        ("Grip was equal to the left, wrist flexion and extension 4/5.", {
            ("motor_weakness", False, "hand", None),
            ("motor_weakness", True, "wrist", None),
        }),
        ("LE motor: L quadriceps 4/5, L EHL 5/5; R 5/5 throughout.", {
            ("motor_weakness", True, "lower_extremity", "left"),
            ("motor_weakness", False, "lower_extremity", "right"),
        }),
        ("Strength is full in the arms and 4/5 with left hip flexion.", {
            ("motor_weakness", False, "upper_extremity", None),
            ("motor_weakness", True, "hip", "left"),
        }),
        ("Motor: 5/5 bilaterally except the left deltoid at 4/5.", {
            ("motor_weakness", False, None, "bilateral"),
            ("motor_weakness", True, "shoulder", "left"),
        }),
        ("Reflexes are symmetrical, 1+ at the knees and ankles.", {
            ("reflex_abnormal", True, "knee", None),
            ("reflex_abnormal", True, "ankle", None),
        }),
        ("Strength is normal and symmetric in both legs.", {("motor_weakness", False, "lower_extremity", "bilateral")}),
        ("Sensation was decreased in the left hand, but gait was normal.", {
            ("sensory_deficit", True, "hand", "left"),
            ("gait_abnormal", False, None, None),
        }),
    ],
)  # fmt: skip
def test_an_exception_and_another_place_have_outcomes_of_their_own(text: str, expected: Told, lexicon: Lexicon) -> None:
    assert told(text, lexicon) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Left shoulder flexion 100/180; right shoulder flexion 180/180.", {
            ("reduced_motion", True, "shoulder", "left"),
            ("reduced_motion", False, "shoulder", "right"),
        }),
        ("Lumbar flexion was 60 degrees (normal 60).", {("reduced_motion", False, "lumbar", None)}),
        ("Left elbow flexion 100 degrees (140 normal).", {("reduced_motion", True, "elbow", "left")}),
        ("Lumbar flexion was 40 degrees and extension 10 degrees.", set()),
        ("The score was 50/60 and flexion of the low back was limited.", {
            ("reduced_motion", True, "lumbar", None),
        }),
    ],
)  # fmt: skip
def test_motion_is_reduced_below_its_norm(text: str, expected: Told, lexicon: Lexicon) -> None:
    assert told(text, lexicon) == expected


def test_the_extensors_of_a_toe_are_no_sign_of_a_myelopathy(lexicon: Lexicon) -> None:
    found = told("Examination showed weakness of the left great toe extensors.", lexicon)
    assert found == {("motor_weakness", True, "foot", "left")}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Lachman's test of the left knee could not be performed.", {("instability_sign", None, "knee", "left")}),
        ("We were unable to perform Spurling's maneuver.", {("spurling_positive", None, None, None)}),
        ("The straight leg raise was equivocal on the left.", {("slr_positive", None, None, "left")}),
        ("Phalen's test of the right wrist was deferred.", {("tinel_or_phalen", None, "wrist", "right")}),
        ("The straight leg raise is considered positive on both sides.", {
            ("slr_positive", True, None, "bilateral"),
        }),
        ("Negative findings: Spurling, clonus.", {
            ("spurling_positive", False, None, None),
            ("myelopathy_signs", False, None, None),
        }),
        ("McMurray's test of the left knee: negative.", {("meniscal_sign", False, "knee", "left")}),
        ("Phalens' sign: right wrist negative / left wrist positive.", {
            ("tinel_or_phalen", False, "wrist", "right"),
            ("tinel_or_phalen", True, "wrist", "left"),
        }),
        ("Tinel's is negative at the elbow and positive at the wrist.", {
            ("tinel_or_phalen", False, "elbow", None),
            ("tinel_or_phalen", True, "wrist", None),
        }),
        ("Strength testing of the left arm was limited by pain; sensory testing, by poor effort.", set()),
        ("Muscle testing of the right leg was limited by pain but 4/5.", {
            ("motor_weakness", True, "lower_extremity", "right"),
        }),
        ("The left knee moves from 0 to 120 degrees, stable.", set()),
        ("Range of motion of the left knee was 0-125, stable.", set()),
        ("The gait remains stable.", {("gait_abnormal", False, None, None)}),
        ("Sensation was intact except over the left foot.", {
            ("sensory_deficit", False, None, None),
            ("sensory_deficit", True, "foot", "left"),
        }),
        ("Strength was full except for the left leg, which could not be tested.", {
            ("motor_weakness", False, None, None),
        }),
        ("Drawer and pivot shift tests were negative for the right knee.", {
            ("instability_sign", False, "knee", "right"),
        }),
        ("No sensory or reflex changes were found in the legs.", {
            ("sensory_deficit", False, "lower_extremity", None),
            ("reflex_abnormal", False, "lower_extremity", None),
        }),
        ("Apprehension testing was negative on the right whereas Lachman's was positive on the left.", {
            ("instability_sign", False, None, "right"),
            ("instability_sign", True, None, "left"),
        }),
        ("The left elbow is stable to varus and valgus stress.", {("instability_sign", False, "elbow", "left")}),
        ("The condition of the left elbow is stable.", set()),
    ],
)  # fmt: skip
def test_a_test_is_positive_negative_or_open(text: str, expected: Told, lexicon: Lexicon) -> None:
    assert told(text, lexicon) == expected


@pytest.mark.parametrize(
    "text",
    [
        "X-rays of the hips were normal on the left and showed a fracture on the right.",
        "X-rays of both hips showed a fracture on the right and were normal on the left.",
        "Bilateral hip films: L negative, R shows a fracture.",
        "Films of both hips showed no fracture on the left, but a fracture on the right.",
        "Both hips had x-rays; the right showed a fracture and the left was unremarkable.",
    ],
)
def test_one_study_may_show_something_on_one_side_alone(text: str, lexicon: Lexicon) -> None:
    facts = facts_of_text(text, lexicon)
    assert {(f.region, f.side, f.result) for f in facts if f.name == "study.xray"} == {
        ("hip", "left", "normal"),
        ("hip", "right", "abnormal"),
    }
    assert {(f.region, f.side) for f in facts if f.name == "dx.fracture" and f.value} == {("hip", "right")}


def test_one_result_for_both_sides_is_one_study(lexicon: Lexicon) -> None:
    assert told("X-rays of the left and right ankle were normal.", lexicon) == {
        ("study.xray", True, "ankle", "bilateral")
    }


def test_a_study_of_the_spine_is_one_for_both_sides(lexicon: Lexicon) -> None:
    text = "MRI of the low back showed an L4-5 bulge on the left and was normal on the right."
    assert told(text, lexicon) == {
        ("study.mri", True, "lumbar", None),
        ("dx.disc_herniation", True, "lumbar", "left"),
    }


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("She reported a fever. She denies fever, chills and nausea.", "fever_or_weight_loss"),
        ("There are no bowel changes. He has loss of bladder control.", "bowel_bladder_dysfunction"),
        ("There is no history of cancer. She had breast cancer.", "cancer_history"),
    ],
)
def test_of_opposite_answers_on_one_day_the_positive_one_counts(text: str, name: str, lexicon: Lexicon) -> None:
    assert [fact.value for fact in facts_of_text(text, lexicon) if fact.name == name] == [True]


@pytest.mark.parametrize(
    ("text", "name", "expected"),
    [
        ("The empty can test caused pain in the right shoulder.", "rotator_cuff_sign", {(True, "shoulder", "right")}),
        ("Hawkins was painless and Neer produced no pain.", "rotator_cuff_sign", {(False, "shoulder", None)}),
        ("McMurray's was painful on the right.", "meniscal_sign", {(True, "knee", "right")}),
        ("There was pain with McMurray's.", "meniscal_sign", {(True, "knee", None)}),
        ("Straight leg raising triggered tingling of the foot.", "slr_positive", {(True, None, None)}),
        ("Straight leg raising elicited no leg pain.", "slr_positive", {(False, None, None)}),
        ("She had no pain on straight leg raise.", "slr_positive", {(False, None, None)}),
        ("Straight leg raising caused back pain only.", "slr_positive", set()),
        ("Straight leg raising was negative with leg pain.", "slr_positive", {(False, None, None)}),
        ("Spurling's produced arm symptoms.", "spurling_positive", {(True, None, None)}),
        ("Spurling's caused neck pain.", "spurling_positive", set()),
        ("Phalen's at the left wrist elicited no tingling.", "tinel_or_phalen", {(False, "wrist", "left")}),
        ("O'Brien's provoked pain.", "labral_sign", {(True, "shoulder", None)}),
        ("Valgus stress was painful.", "instability_sign", set()),
    ],
)
def test_a_test_is_told_by_what_it_brings_out(text: str, name: str, expected: object, lexicon: Lexicon) -> None:
    assert {each[1:] for each in told(text, lexicon) if each[0] == name} == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The right ankle was examined and found normal.", {("exam_normal", True, "ankle", "right")}),
        ("Summary of the exam: both hips normal, left knee tender, right knee normal.", {
            ("exam_normal", True, "hip", "bilateral"),
            ("tenderness", True, "knee", "left"),
            ("exam_normal", True, "knee", "right"),
        }),
        ("The left hip was normal on examination.", {("exam_normal", True, "hip", "left")}),
        ("X-rays: right hip normal, left hip normal.", set()),
        ("Motion of the right hip was restricted. The left hip was normal.", {
            ("reduced_motion", True, "hip", "right"),
            ("exam_normal", True, "hip", "left"),
        }),
        ("The claimant complains of right hip pain. The left hip is normal.", {("pain", True, "hip", "right")}),
        ("Sensation was decreased in the left hand and reflexes were normal.", {
            ("sensory_deficit", True, "hand", "left"),
            ("reflex_abnormal", False, None, None),
        }),
        ("In the left arm, strength was 4/5 and reflexes were absent.", {
            ("motor_weakness", True, "upper_extremity", "left"),
            ("reflex_abnormal", True, "upper_extremity", "left"),
        }),
        ("Grip of the left hand was weak.", {("motor_weakness", True, "hand", "left")}),
        ("The right arm was weak at 4/5.", {("motor_weakness", True, "upper_extremity", "right")}),
        ("The worker complains that grip of the left hand is weak.", {("weakness_reported", True, "hand", "left")}),
        ("There is snuffbox tenderness on axial load of the right thumb.", {
            ("snuffbox_tenderness", True, "wrist", "right"),
        }),
        ("There were no sensory or motor deficits.", {
            ("sensory_deficit", False, None, None),
            ("motor_weakness", False, None, None),
        }),
        ("The right foot was diminished to light touch.", {("sensory_deficit", True, "foot", "right")}),
        ("Motor strength is 5/5 from L2 to S1 bilaterally.", {
            ("motor_weakness", False, "lower_extremity", "bilateral"),
        }),
        ("Sensation is decreased in the right C7 dermatome.", {
            ("sensory_deficit", True, "cervical", "right"),
            ("dermatomal_pattern", True, "cervical", "right"),
        }),
    ],
)  # fmt: skip
def test_a_whole_examination_and_its_losses_have_their_places(text: str, expected: Told, lexicon: Lexicon) -> None:
    assert {each for each in told(text, lexicon) if not each[0].startswith("study")} == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Hip and ankle exams reveal no focal findings.", {
            ("exam_normal", True, "hip", None),
            ("exam_normal", True, "ankle", None),
        }),
        ("Hip and ankle exams reveal no focal findings except for swelling of the ankle.", {
            ("exam_normal", True, "hip", None),
            ("swelling", True, "ankle", None),
        }),
        ("There are no focal deficits.", {("neuro_deficit", False, None, None)}),
        ("The right knee has a Lachman with a firm end point.", {("instability_sign", False, "knee", "right")}),
        ("Posterior drawer of the left knee is solid.", {("instability_sign", False, "knee", "left")}),
        ("Motion of the right ankle is maintained.", {("reduced_motion", False, "ankle", "right")}),
    ],
)  # fmt: skip
def test_what_dictated_outcomes_mean(text: str, expected: Told, lexicon: Lexicon) -> None:
    assert told(text, lexicon) == expected


def test_the_joints_of_reflexes_are_no_topic(lexicon: Lexicon) -> None:
    text = "EXAM:\nReflexes are 2+ at the knees. Sensation is intact.\n"
    facts = facts_of_note(text, lexicon)
    assert [(fact.value, fact.region) for fact in facts if fact.name == "sensory_deficit"] == [(False, None)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Anterior drawer is 2+ on the left ankle.", {("instability_sign", True, "ankle", "left")}),
        ("Right knee Lachman 1A.", {("instability_sign", True, "knee", "right")}),
        ("Right knee: Lachman grade II.", {("instability_sign", True, "knee", "right")}),
        ("Right knee: Lachman 0.", {("instability_sign", False, "knee", "right")}),
        ("Right knee: Lachman 3 mm.", set()),
    ],
)
def test_a_grade_of_laxity_is_an_outcome(text: str, expected: Told, lexicon: Lexicon) -> None:
    assert told(text, lexicon) == expected
