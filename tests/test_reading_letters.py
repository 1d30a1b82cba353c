"""Wordings that letters repeat: where a finding takes its region and side from, and what is said in passing."""

import pytest

from guidecheck.reading.lexicon import Lexicon
from tests import facts_of_text
from tests.test_reading_places import places_in, stated


def assert_places(text: str, expected: str, lexicon: Lexicon) -> None:
    assert places_in(text, {name for name, _, _ in stated(expected)}, lexicon) == stated(expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Her elbow pain travels to the left hand with weakness.", "radiating_pain hand left; pain elbow -"),
        ("The low back pain radiates to both legs with tingling.", "radiating_pain lower_extremity bilateral"),
        ("He has pain in the right hip with numbness in the toes.", "pain hip right; numbness foot -"),
        ("There is pain down the left arm with tingling in the hand.", "numbness hand left"),
        (
            "There is warmth and tenderness over the dorsum of the right foot with limited motion.",
            "tenderness foot right",
        ),
        (
            "There is swelling and tenderness over the left wrist with decreased extension.",
            "swelling wrist left; tenderness wrist left; reduced_motion wrist left",
        ),
        ("The neck with spasm and tenderness of the right shoulder.", "spasm cervical -; tenderness shoulder right"),
        (
            "Treatment included a cervical epidural injection, therapy for the knee and an ankle brace.",
            "tx.injection cervical -; tx.bracing ankle -",
        ),
        (
            "Diagnoses include disc bulge without myelopathy, sprain of the left wrist.",
            "dx.myelopathy - -; dx.sprain_strain wrist left",
        ),
        (
            "Spurling's test was positive on the right with reduced lumbar motion.",
            "spurling_positive - right; reduced_motion lumbar -",
        ),
    ],
)
def test_what_with_adds_takes_no_place_from_what_stands_before(text: str, expected: str, lexicon: Lexicon) -> None:
    assert_places(text, expected, lexicon)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Right patellar, hamstring and Achilles reflexes were 2+.",
            "reflex_abnormal knee right; reflex_abnormal ankle right",
        ),
        ("The left thumb, index finger and ring finger are tender.", "tenderness hand left"),
        ("He has pain in both hips, knees and feet.", "pain hip bilateral; pain knee bilateral; pain foot bilateral"),
        (
            "Sensation is decreased bilaterally in the upper and lower extremities.",
            "sensory_deficit upper_extremity bilateral; sensory_deficit lower_extremity bilateral",
        ),
        (
            "He has swelling of the ankles and feet at night bilaterally.",
            "swelling ankle bilateral; swelling foot bilateral",
        ),
        ("She has left knee and low back pain.", "pain knee left; pain lumbar -"),
        ("She has wrist pain, left greater than right.", "pain wrist bilateral"),
        ("There is tenderness over the hips, right > left.", "tenderness hip bilateral"),
        ("He has left neck and shoulder pain.", "pain cervical left; pain shoulder left"),
        (
            "He has pain in both lower extremities. An EMG of the upper and lower extremities was requested.",
            "pain lower_extremity bilateral; planned_study upper_extremity -; planned_study lower_extremity -",
        ),
    ],
)
def test_a_side_holds_for_the_list_that_it_stands_with(text: str, expected: str, lexicon: Lexicon) -> None:
    assert_places(text, expected, lexicon)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Examination of both shoulders revealed tenderness of the acromion, with decreased range of motion.",
            "tenderness shoulder bilateral; reduced_motion shoulder bilateral",
        ),
        (
            "Examination of both knees showed tenderness over the kneecap with limited flexion.",
            "tenderness knee bilateral; reduced_motion knee bilateral",
        ),
        ("The right hand was bruised and had weak grip.", "motor_weakness hand right"),
        (
            "Lower extremity strength and sensation were intact.",
            "motor_weakness lower_extremity -; sensory_deficit lower_extremity -",
        ),
    ],
)
def test_a_part_has_the_place_of_what_is_examined(text: str, expected: str, lexicon: Lexicon) -> None:
    assert_places(text, expected, lexicon)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "He has a crush injury of the left foot and a fracture of the left great toe. The second digit is swollen.",
            "swelling foot left",
        ),
        ("Her right hand was caught in a press. There is swelling of the fourth digit.", "swelling hand right"),
        ("There is swelling of the proximal phalanx of the left great toe.", "swelling foot left"),
        ("She has numbness of all digits.", "numbness hand -"),
    ],
)
def test_a_digit_is_one_of_the_limb_told_before(text: str, expected: str, lexicon: Lexicon) -> None:
    assert_places(text, expected, lexicon)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Diagnoses include lumbar radiculopathy (left leg) and cervical radiculopathy (right arm).",
            "dx.radiculopathy lumbar left; dx.radiculopathy cervical right",
        ),
        ("Diagnoses: radiculopathy, lumbar region (right leg).", "dx.radiculopathy lumbar right"),
        ("Diagnoses include derangement of both knees, and lumbar disc bulge.", "dx.disc_herniation lumbar -"),
        ("Diagnoses are laceration of the left thumb and wrist tendonitis.", "dx.tendinopathy wrist -"),
        (
            "He was treated for sprain injuries sustained neck, both knees and low back.",
            "dx.sprain_strain cervical -; dx.sprain_strain knee bilateral; dx.sprain_strain lumbar -",
        ),
        (
            "He has a tear of the infraspinatus tendon with underlying tendinosis.",
            "dx.rotator_cuff_tear shoulder -; dx.tendinopathy shoulder -",
        ),
        (
            "MRI of the lumbar spine and right hip showed disc protrusion.",
            "study.mri lumbar -; study.mri hip right; dx.disc_herniation lumbar -",
        ),
        ("CT showed a bowel abscess.", "dx.infection abdomen -"),
    ],
)
def test_a_diagnosis_has_the_region_that_it_can_have(text: str, expected: str, lexicon: Lexicon) -> None:
    assert_places(text, expected, lexicon)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("She reports back pain from the neck through the mid back to the low back.", "cervical; thoracic; lumbar"),
        ("He has pain from the neck down into the low back.", "cervical; lumbar"),
        ("He has pain from the neck down the right arm.", "cervical"),
        ("There is pain with knee flexion.", "knee"),
        ("He has pain during shoulder abduction.", "shoulder"),
    ],
)
def test_pain_is_in_the_parts_it_spreads_over_and_that_are_moved(text: str, expected: str, lexicon: Lexicon) -> None:
    assert {region for _, region, _ in places_in(text, {"pain"}, lexicon)} == set(expected.split("; "))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The patient reported neck pain. Motor strength was normal.", "motor_weakness - -"),
        ("He was seen for low back pain. On examination, sensation was intact.", "sensory_deficit - -"),
        ("Examination of the neck showed spasm. Strength was 4/5. Sensation was intact.", "sensory_deficit cervical -"),
        ("He has left shoulder pain. Strength was 4/5.", "motor_weakness shoulder left"),
    ],
)
def test_strength_and_sensation_are_of_a_spine_only_where_it_is_examined(
    text: str, expected: str, lexicon: Lexicon
) -> None:
    assert_places(text, expected, lexicon)


def test_a_score_for_the_neck_and_the_back_is_that_of_both(lexicon: Lexicon) -> None:
    text = "She complains of pain in the neck and back rated 6/10."
    found = {(fact.region, fact.measure) for fact in facts_of_text(text, lexicon) if fact.name == "pain"}
    assert found == {(None, 6), ("cervical", None)}


def states(text: str, lexicon: Lexicon) -> set[str]:
    """What a text states: `name`, `name absent`, `name unknown`, or `name choice`."""
    words = {True: "", False: " absent", None: " unknown"}
    return {
        fact.name + (words[fact.value] if isinstance(fact.value, bool | None) else f" {fact.value}")
        for fact in facts_of_text(text, lexicon)
    }


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Diagnoses include a wrist fracture due to a fall.", "injury_mechanism fall"),
        ("The neck strain is due to a motor vehicle collision.", "injury_mechanism mva"),
        ("MRI showed signal within the infraspinatus consistent with a partial tear.", "dx.rotator_cuff_tear"),
        ("There are changes of the meniscus compatible with at least a small tear.", "dx.meniscal_tear"),
        ("There is a tear of the body and anterior horn of the lateral meniscus.", "dx.meniscal_tear"),
        ("Moderate weakness was appreciated.", "motor_weakness"),
        ("Diagnoses include C6-7 herniation.", "dx.disc_herniation"),
        ("MRI of the low back showed an extrusion at L5-S1.", "dx.disc_herniation"),
        ("MRI of the neck showed a 3 mm protrusion and an annular fissure.", "dx.disc_herniation"),
        ("MRI of the neck showed a 3 mm protrusion and an annular fissure.", "dx.degenerative"),
        ("There is impingement of the exiting nerve root.", "dx.radiculopathy"),
        ("MRI showed extrusion of the medial meniscus.", "dx.meniscal_tear"),
        ("Strength: 5/5 in all muscle groups.", "motor_weakness absent"),
        ("She awaits word on when she can begin acupuncture.", "tx.acupuncture absent"),
        ("Treatment has included a postoperative shoe.", "tx.immobilisation"),
        ("He does exercises and stretching in the home.", "tx.home_exercise"),
        ("She has nightly sleep disturbances secondary to her pain.", "night_pain"),
        ("An EMG was ordered to evaluate her persistent numbness.", "numbness"),
        ("An EMG in question was ordered to evaluate the worker's tingling.", "numbness"),
        ("He reported increased left elbow pain.", "symptoms_worsening"),
        ("She has decreased low back pain.", "symptoms_improving"),
    ],
)
def test_letters_say_it_in_passing(text: str, expected: str, lexicon: Lexicon) -> None:
    assert expected in states(text, lexicon)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A desk job is recommended.", {"work_status modified", "tx.activity_modification"}),
        ("Work limitations were imposed.", {"work_status modified", "tx.activity_modification"}),
        ("Permanent work restrictions were renewed.", {"work_status modified", "tx.activity_modification"}),
        ("The treatment plan includes ice. She has activity restrictions.", {"tx.activity_modification"}),
        ("The claimant was not, at present, working.", {"work_status off"}),
        ("She is restricted to seated work.", {"work_status modified", "tx.activity_modification"}),
        ("He is to do no overhead reaching.", {"work_status modified", "tx.activity_modification"}),
        ("He has a 20 pound lifting limit.", {"work_status modified", "tx.activity_modification"}),
        ("Restrictions: no climbing or kneeling.", {"work_status modified", "tx.activity_modification"}),
        ("She may not lift more than 15 pounds.", {"work_status modified", "tx.activity_modification"}),
        ("He was told to avoid repetitive work.", {"tx.activity_modification"}),
        ("The note told of pain, suggesting the worker was not working.", {"work_status off"}),
    ],
)
def test_limits_on_work_hold_when_they_are_told(text: str, expected: set[str], lexicon: Lexicon) -> None:
    assert expected <= states(text, lexicon)


@pytest.mark.parametrize(
    "text",
    [
        "The elbow pain is worse with lifting over 15 pounds.",
        "The worker avoids overhead reaching because of pain.",
        "The worker is unable to lift over 20 pounds.",
        "The job involves lifting up to 40 pounds.",
    ],
)
def test_what_makes_pain_worse_is_no_limit_on_work(text: str, lexicon: Lexicon) -> None:
    assert states(text, lexicon).isdisjoint({"work_status modified", "tx.activity_modification", "reduced_motion"})


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Full duty prior to the visit.", set()),
        ("The worker was on full duty before the accident.", set()),
        ("Prior to the injury the worker had regular duties.", set()),
        ("Pre-injury work status was full duty.", set()),
        ("She was hurt while performing her usual duties.", set()),
        ("He was on modified duty before the surgery and is now off work.", {"work_status off"}),
        ("He was off work before the surgery and has returned to full duty.", {"work_status full"}),
        ("She is able to perform her usual duties.", {"work_status full"}),
        ("At the time of the visit he was on full duty.", {"work_status full"}),
        ("Full duty prior to visit, although placed on light duty through 3/4/2015.", {"work_status modified"}),
        ("She was on full duty prior to this visit and was placed on modified duty.", {"work_status modified"}),
    ],
)
def test_work_before_the_injury_or_visit_is_no_present_one(text: str, expected: set[str], lexicon: Lexicon) -> None:
    assert {each for each in states(text, lexicon) if each.startswith("work_status")} == expected


@pytest.mark.parametrize(
    "text",
    [
        "Grip strength was 4 of 5 on the left.",
        "Motor strength is 5 out of 5.",
        "Biceps reflexes were rated as 2 of 4.",
        "Elbow flexion was 90 of 140 degrees.",
        "The pain is rated 6 out of 10 in the left knee.",
    ],
)
def test_a_line_break_inside_a_grade_changes_nothing(text: str, lexicon: Lexicon) -> None:
    broken = [text[:at] + " \n" + text[at + 1 :] for at, letter in enumerate(text[:-3]) if letter == " "]
    assert {frozenset(states(each, lexicon)) for each in broken} == {frozenset(states(text, lexicon))}


def missing(text: str, lexicon: Lexicon) -> list[tuple[object, str]]:
    """What the record is said to lack, with the day of the visit whose note lacks it."""
    facts = facts_of_text(text, lexicon)
    return [(fact.measure, str(fact.date or "-")) for fact in facts if fact.name == "record_missing"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The CT was denied due to lack of documentation with a clear rationale for two scans. The brace was denied"
            " due to lack of documentation including rationale for two scans.",
            [("clear rationale for two scans", "-")],
        ),
        ("The operative report was not provided. The report of imaging was not provided.", 2),
        ("A request for authorization was not noted. The Request for Authorization form was not provided.", 1),
        ("Prior treatments were not noted. Past treatments were not provided for review.", 1),
        (
            "The drug was denied due to no indication in the progress note that it was for sleep.",
            [("it was for sleep", "-")],
        ),
        ("There was no mention of the need for the ultrasound.", [("need for the ultrasound", "-")]),
        ("There was no clear rationale for the MRI of the hip.", [("rationale for the MRI of the hip", "-")]),
        ("The request was denied as there was no documentation of failure of chiropractic care.", 1),
        ("On 3/4/2015 she reported hip pain. There was no discussion of sleep.", [("sleep", "2015-03-04")]),
        ("On 3/4/2015 she reported hip pain. The medication list was not provided.", [("medication list", "-")]),
        ("The note was difficult to read.", [("note", "-")]),
    ],
)
def test_what_a_record_lacks_is_told_once_and_plainly(text: str, expected: object, lexicon: Lexicon) -> None:
    found = missing(text, lexicon)
    assert (len(found) if isinstance(expected, int) else found) == expected


@pytest.mark.parametrize(
    "text",
    [
        "There was no mention of the need for the ultrasound.",
        "There was no clear rationale for the MRI of the hip.",
        "The report did not explain the necessity of an EMG.",
        "There was no documentation of failure of physical therapy.",
    ],
)
def test_care_whose_reason_is_missing_is_not_missing_itself(text: str, lexicon: Lexicon) -> None:
    assert states(text, lexicon) == {"record_missing"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The CT report was not included.", {"study.ct", "record_missing"}),
        ("The MRI of the left hip was not available for review.", {"study.mri", "record_missing"}),
        ("MRI report dated 3/4/2015 was not submitted.", {"study.mri", "record_missing"}),
        ("The x-ray films were not provided.", {"study.xray", "record_missing"}),
        ("The records do not include the EMG report.", {"study.emg_ncs", "record_missing"}),
        ("Films of the wrist: report not available.", {"study.xray", "record_missing"}),
        ("The operative report of the left knee arthroscopy was not enclosed.", {"tx.surgery", "record_missing"}),
        ("No records of the earlier hip surgery were submitted.", {"tx.surgery", "record_missing"}),
        ("No ultrasound report was provided.", {"record_missing"}),
        ("MRI results were not available.", {"record_missing"}),
        ("The request for a CT was not submitted.", {"record_missing"}),
        ("There is no documentation of an MRI of the hip.", {"study.mri unknown"}),
        ("There is no documentation of prior surgery.", {"tx.surgery unknown"}),
        ("Utilization review stated that the CT report was not included.", {"record_missing"}),
    ],
)
def test_missing_papers_show_what_was_done_or_nothing(text: str, expected: set[str], lexicon: Lexicon) -> None:
    assert states(text, lexicon) == expected


def test_the_injection_is_the_one_told_with_its_place(lexicon: Lexicon) -> None:
    text = "She had a left knee injection two months ago. The pain was better after the injection."
    assert places_in(text, {"tx.injection"}, lexicon) == {("tx.injection", "knee", "left")}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He fell 9 feet from a ladder and has swelling.", "swelling - -"),
        ("She has swelling of both feet.", "swelling foot bilateral"),
        ("She has aching of the upper, middle and lower back.", "pain thoracic -; pain lumbar -"),
        (
            "The claims administrator denied a request for MRI of the right knee. On 3/4/2015, MRI of the right knee"
            " was ordered. The provider stated that the MRI in question was needed.",
            "planned_study knee right",
        ),
    ],
)
def test_words_that_look_like_a_place_or_a_request(text: str, expected: str, lexicon: Lexicon) -> None:
    assert_places(text, expected, lexicon)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("There is tenderness over the dorsal wrist.", "tenderness wrist -"),
        ("There is swelling of the dorsal hand on the left.", "swelling hand left"),
        ("She has neck stiffness, soreness and pain.", "pain cervical -"),
        (
            "Treatment included therapy, acupuncture, and a cortisone injection to the right knee.",
            "tx.acupuncture - -; tx.injection knee right",
        ),
        ("There is spasm of the left hip, and numbness in the L5 distribution.", "spasm hip left; numbness lumbar -"),
        (
            "Diagnoses include thoracic or lumbosacral neuritis or radiculitis.",
            "dx.radiculopathy thoracic -; dx.radiculopathy lumbar -",
        ),
    ],
)
def test_words_between_a_region_and_its_finding_do_not_part_them(text: str, expected: str, lexicon: Lexicon) -> None:
    assert_places(text, expected, lexicon)


def test_an_absent_reflex_denies_nothing_after_it(lexicon: Lexicon) -> None:
    text = "Examination shows an absent right Achilles reflex, and decreased sensation in the foot."
    assert states(text, lexicon) >= {"reflex_abnormal", "sensory_deficit"}


def test_a_weak_grip_is_no_complaint(lexicon: Lexicon) -> None:
    assert states("The left hand grip was weak.", lexicon) == {"motor_weakness"}


def test_films_taken_that_day_have_the_day_of_the_visit(lexicon: Lexicon) -> None:
    text = "On 3/4/2015 she reported wrist pain. X-rays of the wrist obtained that day were negative."
    assert {str(fact.date) for fact in facts_of_text(text, lexicon) if fact.name == "study.xray"} == {"2015-03-04"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Examination revealed no effusion and negative McMurray's.", {"effusion absent", "meniscal_sign absent"}),
        (
            "There is no laxity, negative Hawkins and negative Neer.",
            {"instability_sign absent", "rotator_cuff_sign absent"},
        ),
    ],
)
def test_what_is_negative_after_a_denial_is_not_denied_twice(text: str, expected: set[str], lexicon: Lexicon) -> None:
    assert expected <= states(text, lexicon)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Exam of the neck is normal. Elbow exam reveals full range of motion.",
            "exam_normal cervical -; reduced_motion elbow -",
        ),
        ("MRI of the right hip showed a tear of the labrum.", "dx.labral_tear hip right"),
        (
            "MRI of the left shoulder showed a tear of the supraspinatus and a SLAP tear.",
            "dx.rotator_cuff_tear shoulder left; dx.labral_tear shoulder left",
        ),
    ],
)
def test_an_examination_or_study_gives_its_place(text: str, expected: str, lexicon: Lexicon) -> None:
    assert_places(text, expected, lexicon)


def test_what_someone_is_noted_to_have_is_no_plan(lexicon: Lexicon) -> None:
    text = "He was found to have tenderness over the left hip, and normal strength in both legs."
    assert states(text, lexicon) >= {"tenderness", "motor_weakness absent"}


def test_each_score_before_a_pain_is_its_own(lexicon: Lexicon) -> None:
    text = "Complaints include 7/10 neck pain, 5/10 right wrist pain and 3/10 left ankle pain."
    found = {(fact.region, fact.measure) for fact in facts_of_text(text, lexicon) if fact.name == "pain"}
    assert found == {("cervical", 7), ("wrist", 5), ("ankle", 3)}
