"""Wordy records: passive verbs, clauses with "that", and findings told of what a clause before named."""

import pytest

from guidecheck.reading.lexicon import Lexicon
from tests import facts_of_text
from tests.frames import told


@pytest.mark.parametrize(
    "frame",
    [
        "It was planned that {} be obtained.",
        "It was recommended that {} be performed.",
        "It is proposed in that report that {} be done.",
        "The provider asked that {} be authorized.",
        "The physician requested that {} be done.",
        "{} was sought.",
        "{} was requested.",
        "An application was made for {}.",
        "Permission was sought for {}.",
        "The surgeon applied for {}.",
    ],
)
@pytest.mark.parametrize("study", ["an MRI of the left knee", "magnetic resonance imaging of the left knee"])
def test_a_study_that_should_be_done_is_planned(frame: str, study: str, lexicon: Lexicon) -> None:
    text = frame.format(study)
    text = text[0].upper() + text[1:]
    assert told(text, "planned_study", lexicon) == {"mri left knee"}
    assert told(text, "study.mri", lexicon) == set()


@pytest.mark.parametrize(
    "reason",
    [
        "so that a ligament tear could be ruled out",
        "so that a ligament tear may be excluded",
        "in order that a ligament tear might be excluded",
        "to look for a ligament tear",
        "with a view to excluding a ligament tear",
    ],
)
def test_what_should_be_ruled_out_is_the_reason(reason: str, lexicon: Lexicon) -> None:
    text = f"An MRI of the right elbow was requested {reason}."
    assert told(text, "dx.ligament_tear", lexicon) == {"? right elbow"}
    assert told(text, "reason_rule_out", lexicon) == {"ligament tear right elbow"}


def test_what_could_be_ruled_out_is_absent(lexicon: Lexicon) -> None:
    assert told("X-rays were taken, and a fracture could be excluded.", "dx.fracture", lexicon) == {"-"}


@pytest.mark.parametrize("denial", ["and this was non-certified on 3/4/2015", "which was denied on March 4, 2015"])
def test_a_denial_in_a_clause_of_its_own_leaves_what_was_asked_for(denial: str, lexicon: Lexicon) -> None:
    text = f"On 1/2/2015 an MRI of the right elbow was requested to rule out a ligament tear, {denial}."
    assert told(text, "planned_study", lexicon) == {"mri right elbow"}
    assert told(text, "dx.ligament_tear", lexicon) == {"? right elbow"}
    facts = facts_of_text(text, lexicon)
    assert {str(fact.date) for fact in facts if fact.name == "planned_study"} == {"2015-01-02"}


@pytest.mark.parametrize(
    "text",
    [
        "Pain was complained of in the left knee.",
        "In the left knee there was constant pain.",
        "At the left knee, pain was noted.",
        "The left knee, where constant pain was likewise reported, was swollen.",
        "In the left knee, which was also said to be painful, motion was limited.",
        "The left knee was the seat of a dull and at times sharp pain.",
    ],
)
def test_a_pain_is_at_the_place_its_clause_is_about(text: str, lexicon: Lexicon) -> None:
    assert told(text, "pain", lexicon) == {"+ left knee"}


@pytest.mark.parametrize(
    "text",
    [
        "She has left knee pain and rates her pain as 7/10.",
        "He has left knee pain; pain level is 7/10.",
        "The left knee is painful, and the pain is put at 7 on the 10-point scale.",
        "Pain in the left knee was rated at 7/10, but pain in the hip and the ankle was denied.",
    ],
)
def test_a_score_is_that_of_the_one_pain_told_before_it(text: str, lexicon: Lexicon) -> None:
    assert told(text, "pain", lexicon) - {"- hip", "- ankle"} == {"7 left knee"}


def test_a_score_after_several_pains_has_no_place(lexicon: Lexicon) -> None:
    text = "He has neck pain and left shoulder pain; the pain is rated 7/10."
    assert told(text, "pain", lexicon) == {"+ cervical", "+ left shoulder", "7"}


@pytest.mark.parametrize("verb", ["extended into", "ran down", "is referred to", "travelled to"])
def test_pain_that_went_elsewhere_radiates(verb: str, lexicon: Lexicon) -> None:
    text = f"She has low back pain which {verb} the left leg."
    assert told(text, "radiating_pain", lexicon) == {"+ left lower_extremity"}


@pytest.mark.parametrize(
    "care",
    [
        "a modification of his work duties",
        "changes to his activities",
        "altered duties",
        "a restriction of her activities",
    ],
)
def test_modified_duties_are_modified_activity(care: str, lexicon: Lexicon) -> None:
    text = f"Treatment so far has consisted of exercise at home and {care}."
    assert told(text, "tx.activity_modification", lexicon) == {"+"}


def test_care_told_by_the_way_was_given(lexicon: Lexicon) -> None:
    text = "The treatment up to then having included medication, an MRI of the left knee was requested."
    assert told(text, "tx.medication", lexicon) == {"+"}
    assert told(text, "planned_study", lexicon) == {"mri left knee"}


@pytest.mark.parametrize(
    ("text", "name", "expected"),
    [
        ("Swelling was noted at the left knee, and the left ankle was tender.", "tenderness", "+ left ankle"),
        ("Motion was measured at the right hip, and the right knee was tender.", "tenderness", "+ right knee"),
        ("In the left shoulder Hawkins was negative, and in the left foot she is tender.", "rotator_cuff_sign",
         "- left shoulder"),
        ("The left toes could be moved without restriction.", "reduced_motion", "- left foot"),
        ("Spasm could be palpated in the neck.", "spasm", "+ cervical"),
    ],
)  # fmt: skip
def test_each_clause_tells_of_its_own_region(text: str, name: str, expected: str, lexicon: Lexicon) -> None:
    assert told(text, name, lexicon) == {expected}


@pytest.mark.parametrize("said", ["considered stable", "regarded as unchanged", "felt to be stable"])
def test_a_condition_considered_stable_is_no_change(said: str, lexicon: Lexicon) -> None:
    assert told(f"The condition of the applicant was {said}.", "significant_change", lexicon) == {"-"}


@pytest.mark.parametrize("led", ["in terms of", "as to", "with respect to", "including"])
def test_each_part_of_what_is_not_documented_is_unknown(led: str, lexicon: Lexicon) -> None:
    text = f"Neurologic dysfunction has not been sufficiently documented {led} sensation, motor strength or reflexes."
    for name in ("neuro_deficit", "sensory_deficit", "motor_weakness", "reflex_abnormal"):
        assert told(text, name, lexicon) == {"?"}


def test_strength_of_a_part_in_a_movement_is_that_of_the_part(lexicon: Lexicon) -> None:
    text = "Strength of the right foot in dorsiflexion and plantar flexion was 5/5."
    assert told(text, "motor_weakness", lexicon) == {"5 right foot"}


def test_a_study_sought_and_denied_in_one_sentence_is_planned(lexicon: Lexicon) -> None:
    text = "Authorization should be sought for x-rays of the left hip, and these were found not medically necessary."
    assert told(text, "planned_study", lexicon) == {"xray left hip"}
    assert told(text, "study.xray", lexicon) == set()


@pytest.mark.parametrize(
    ("text", "name", "expected"),
    [
        ("There was swelling of the left ankle, but none of the right.", "swelling", {"+ left ankle", "- right ankle"}),
        ("Tenderness over the right wrist and none over the right elbow.", "tenderness",
         {"+ right wrist", "- right elbow"}),
        ("He has swelling of the left ankle but not the left foot.", "swelling", {"+ left ankle", "- left foot"}),
        ("Neck pain, but none in the hips.", "pain", {"+ cervical", "- hip"}),
        ("The knee was swollen, as was the right ankle.", "swelling", {"+ knee", "+ right ankle"}),
        ("The knee was swollen, as was expected.", "swelling", {"+ knee"}),
        ("She has pain in the neck but none of the knee tests hurt.", "swelling", set()),
        ("The left ankle was puffy, the right was not.", "swelling", {"+ left ankle", "- right ankle"}),
        ("The left knee was swollen; the right one was not.", "swelling", {"+ left knee", "- right knee"}),
        ("The left knee was swollen, the right was not examined.", "swelling", {"+ left knee"}),
        ("The neck and low back were painful, the hips not.", "pain", {"+ cervical", "+ lumbar", "- hip"}),
        ("Tinel's was positive at the elbow, not at the wrist.", "tinel_or_phalen", {"+ elbow", "- wrist"}),
        ("The low back was tender, and so was the right hip.", "tenderness", {"+ lumbar", "+ right hip"}),
        ("The left knee was sore to pressure, the calf likewise.", "tenderness", {"+ left knee", "+ lower_extremity"}),
        ("The neck was tender, the left shoulder as well.", "tenderness", {"+ cervical", "+ left shoulder"}),
        ("The neck was tender. So was the right elbow.", "tenderness", {"+ cervical", "+ right elbow"}),
        ("Pressing on the neck hurt. So did pressure over the right elbow.", "tenderness",
         {"+ cervical", "+ right elbow"}),
        ("O'Brien's came out positive, as did impingement testing.", "rotator_cuff_sign", {"+ shoulder"}),
        ("She had low back pain and so was the claim accepted.", "pain", {"+ lumbar"}),
    ],
)  # fmt: skip
def test_a_finding_is_taken_up_for_another_place(text: str, name: str, expected: set[str], lexicon: Lexicon) -> None:
    assert told(text, name, lexicon) == expected


@pytest.mark.parametrize(
    "text",
    [
        "An injury was sustained at work on March 4, 2015.",
        "He is a man by whom an injury was incurred on 3/4/2015.",
        "A woman by whom an occupational event of March 4, 2015 is reported.",
        "The event is said to have taken place on 3/4/2015.",
        "Her claim stems from an incident of 3/4/2015.",
        "He was hurt at work 3/4/2015.",
        "On 3/4/2015 he was injured in the course of his work.",
        "She was hurt at her place of employment on 3/4/2015.",
        "There is an occupational claim as of 3/4/2015.",
    ],
)
def test_the_day_of_an_event_at_work_is_that_of_the_injury(text: str, lexicon: Lexicon) -> None:
    facts = facts_of_text(text, lexicon)
    assert {str(fact.value) for fact in facts if fact.name == "injury_date"} == {"2015-03-04"}


@pytest.mark.parametrize("fall", ["flipped off the lowest step of a ladder", "toppled off a scaffold"])
def test_who_comes_off_a_height_falls(fall: str, lexicon: Lexicon) -> None:
    facts = facts_of_text(f"He was injured when he {fall}.", lexicon)
    assert {fact.value for fact in facts if fact.name == "injury_mechanism"} == {"fall"}


def test_what_the_file_does_not_contain_is_missing(lexicon: Lexicon) -> None:
    text = "No earlier diagnostic reports are contained in the file."
    assert told(text, "record_missing", lexicon) == {"earlier diagnostic reports"}
