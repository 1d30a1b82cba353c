"""Which region and side a statement belongs to."""

import pytest

from guidecheck.reading.lexicon import Lexicon
from tests import facts_of_text

Told = tuple[str, str | None, str | None]


def places_in(text: str, names: set[str], lexicon: Lexicon) -> set[Told]:
    return {(fact.name, fact.region, fact.side) for fact in facts_of_text(text, lexicon) if fact.name in names}


def stated(statements: str) -> set[Told]:
    """Statements written as `name region side; …`, `-` being none."""
    split = (statement.split() for statement in statements.split(";"))
    return {(name, None if region == "-" else region, None if side == "-" else side) for name, region, side in split}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "R wrist: grip 4/5, decr pinprick index finger, (+) swelling.",
            "motor_weakness hand right; sensory_deficit hand right; swelling wrist right",
        ),
        (
            "Left ankle: dorsiflexion 4/5, tender laterally, swelling present.",
            "motor_weakness ankle left; tenderness ankle left; swelling ankle left",
        ),
        (
            "Ankle exam, left: swelling, tenderness, full motion.",
            "swelling ankle left; tenderness ankle left; reduced_motion ankle left",
        ),
        (
            "Wrist exam (R): Tinel (+), Phalen (-), no swelling.",
            "tinel_or_phalen wrist right; swelling wrist right",
        ),
        (
            "Right knee exam: no effusion, McMurray positive.",
            "effusion knee right; meniscal_sign knee right",
        ),
        (
            "Shoulder exam - L: Neer positive, no swelling. R: no tenderness.",
            "rotator_cuff_sign shoulder left; swelling shoulder left; tenderness shoulder right",
        ),
        (
            "Knee exam. Right: no effusion. Left: effusion, McMurray positive.",
            "effusion knee right; effusion knee left; meniscal_sign knee left",
        ),
        (
            "Lower extremities - Sensory: intact L2-S1 bilaterally. Reflexes: 2+ bilaterally.",
            "sensory_deficit lower_extremity bilateral; reflex_abnormal lower_extremity bilateral",
        ),
        (
            "Left elbow: full motion, no tenderness. The patient has neck pain. There is stiffness.",
            "reduced_motion elbow left; tenderness elbow left; pain cervical -",
        ),
    ],
)
def test_the_head_of_a_line_holds_for_its_statements(text: str, expected: str, lexicon: Lexicon) -> None:
    assert places_in(text, {name for name, _, _ in stated(expected)}, lexicon) == stated(expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The left knee has an effusion, and flexion of the right knee is limited.",
            "effusion knee left; reduced_motion knee right",
        ),
        (
            "The lumbar spine has spasm, and motion of the cervical spine is full.",
            "spasm lumbar -; reduced_motion cervical -",
        ),
        (
            "The left shoulder is tender with full motion, the right shoulder has an effusion.",
            "tenderness shoulder left; reduced_motion shoulder left; effusion shoulder right",
        ),
        (
            "Cervical rotation is limited with paraspinal spasm, while lumbar motion is full.",
            "reduced_motion cervical -; spasm cervical -; reduced_motion lumbar -",
        ),
        (
            "Left leg pain and numbness, right leg normal.",
            "pain lower_extremity left; numbness lower_extremity left",
        ),
        (
            "There is swelling and tenderness, left ankle.",
            "swelling ankle left; tenderness ankle left",
        ),
        (
            "The request was denied as there was no documentation of locking or swelling of the left knee.",
            "locking_or_catching knee left; swelling knee left",
        ),
        (
            "Right thumb swollen at the MCP joint, motion restricted, no deformity.",
            "swelling hand right; reduced_motion hand right; deformity hand right",
        ),
    ],
)
def test_a_finding_belongs_to_the_region_of_its_clause(text: str, expected: str, lexicon: Lexicon) -> None:
    assert places_in(text, {name for name, _, _ in stated(expected)}, lexicon) == stated(expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Ankle pain on the right is accompanied by swelling and giving way.",
            "pain ankle right; swelling ankle right; giving_way ankle right",
        ),
        (
            "Wrist pain (right) with swelling and tenderness.",
            "pain wrist right; swelling wrist right; tenderness wrist right",
        ),
        (
            "Shoulder pain on the left is associated with numbness of the right hand.",
            "pain shoulder left; numbness hand right",
        ),
        (
            "The hip on the left is tender and has limited motion.",
            "tenderness hip left; reduced_motion hip left",
        ),
        (
            "Shoulder pain, left knee pain.",
            "pain shoulder -; pain knee left",
        ),
    ],
)
def test_a_side_behind_a_region_holds_for_what_follows(text: str, expected: str, lexicon: Lexicon) -> None:
    assert places_in(text, {name for name, _, _ in stated(expected)}, lexicon) == stated(expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He has low back pain shooting down the right leg.", "pain lumbar -; radiating_pain lower_extremity right"),
        ("The pain travels from the low back into the left leg.", "pain lumbar -; radiating_pain lower_extremity left"),
        ("Pain radiates from the neck to the right shoulder.", "pain cervical -; radiating_pain shoulder right"),
        ("Neck pain extends into the left arm.", "pain cervical -; radiating_pain upper_extremity left"),
        ("Neck pain, sharp, going into both hands.", "pain cervical -; radiating_pain hand bilateral"),
        ("He has dull low back pain, 4/10, shooting down the left leg.", "radiating_pain lower_extremity left"),
        ("Neck pain referred to the right shoulder.", "pain cervical -; radiating_pain shoulder right"),
        ("Low back pain that goes down the right leg.", "pain lumbar -; radiating_pain lower_extremity right"),
    ],
)
def test_pain_is_where_it_starts_and_radiates_to_where_it_goes(text: str, expected: str, lexicon: Lexicon) -> None:
    assert places_in(text, {name for name, _, _ in stated(expected)}, lexicon) == stated(expected)


def test_pain_on_the_stairs_goes_nowhere(lexicon: Lexicon) -> None:
    text = "She has left knee pain going down the stairs."
    assert places_in(text, {"pain", "radiating_pain"}, lexicon) == {("pain", "knee", "left")}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The right knee symptoms are worsening.", "symptoms_worsening knee right"),
        ("Pain in the lower back has improved.", "pain lumbar -; symptoms_improving lumbar -"),
        ("The neck pain is improving with physical therapy.", "pain cervical -; symptoms_improving cervical -"),
        (
            "The neck pain is improving, the low back pain is not.",
            "symptoms_improving cervical -; pain cervical -; pain lumbar -",
        ),
        ("Worsening left hip pain.", "pain hip left; symptoms_worsening hip left"),
        ("She reports no improvement in her left shoulder symptoms.", "symptoms_improving shoulder left"),
        ("Symptoms are improving with therapy.", "symptoms_improving - -"),
    ],
)
def test_a_change_has_the_region_of_the_symptoms(text: str, expected: str, lexicon: Lexicon) -> None:
    assert places_in(text, {name for name, _, _ in stated(expected)}, lexicon) == stated(expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("There is a right foot drop.", "foot_drop foot right"),
        (
            "The neck has full motion, the mid back is tender on the left.",
            "reduced_motion cervical -; tenderness thoracic left",
        ),
        ("Numbness in both feet is reported; weakness is denied.", "numbness foot bilateral; weakness_reported - -"),
        ("There is a foot drop on the left.", "foot_drop foot left"),
        ("There is no foot drop.", "foot_drop - -"),
        ("MRI of the lumbar spine showed right foraminal stenosis.", "study.mri lumbar -; dx.stenosis lumbar right"),
        ("MRI lumbar: L4-5 left paracentral disc herniation.", "study.mri lumbar -; dx.disc_herniation lumbar left"),
        ("Spurling's test was positive on the left.", "spurling_positive - left"),
        ("The left wrist is sore. The right wrist is tender over the snuffbox with effusion.", "effusion wrist right"),
        ("He has pain in his left shoulder and swelling of his right hand.", "pain shoulder left; swelling hand right"),
        ("The left hip is painful. He denies night pain.", "pain hip left; night_pain hip left"),
        ("He has pain in the neck and left hip. There is no pain at night.", "night_pain - -"),
    ],
)
def test_a_side_told_near_belongs_to_the_finding(text: str, expected: str, lexicon: Lexicon) -> None:
    assert places_in(text, {name for name, _, _ in stated(expected)}, lexicon) == stated(expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The left elbow examination revealed swelling, a positive Tinel's test and limited extension.",
            "swelling elbow left; tinel_or_phalen elbow left; reduced_motion elbow left",
        ),
        ("The right ankle exam was notable for an effusion.", "effusion ankle right"),
        ("The cervical examination demonstrated spasm.", "spasm cervical -"),
        ("The left hip exam was normal.", "exam_normal hip left"),
    ],
)
def test_a_region_examined_is_the_one_of_what_is_found(text: str, expected: str, lexicon: Lexicon) -> None:
    assert places_in(text, {name for name, _, _ in stated(expected)}, lexicon) == stated(expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Both wrists showed swelling on the left.", "swelling wrist left"),
        ("Both wrists showed swelling on the left and right.", "swelling wrist bilateral"),
        ("Both wrists showed swelling, more on the left than on the right.", "swelling wrist bilateral"),
        (
            "Examination of both knees revealed a positive McMurray test on the right and an effusion on the left.",
            "meniscal_sign knee right; effusion knee left",
        ),
        (
            "Examination of the wrists revealed weakness of grip on the left and negative Phalen's bilaterally.",
            "tinel_or_phalen wrist bilateral",
        ),
        (
            "Straight leg raise was negative bilaterally, and spasm was present in the lumbar spine.",
            "slr_positive - bilateral; spasm lumbar -",
        ),
        (
            "He had a negative straight leg raise bilaterally, and spasm of the thoracic spine.",
            "slr_positive - bilateral; spasm thoracic -",
        ),
        (
            "The right knee had swelling and lateral joint line tenderness; the left knee was stable.",
            "swelling knee right; joint_line_tenderness knee right",
        ),
    ],
)
def test_a_side_right_behind_a_finding_is_its_own(text: str, expected: str, lexicon: Lexicon) -> None:
    assert places_in(text, {name for name, _, _ in stated(expected)}, lexicon) == stated(expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "There was tenderness at the cervical facets, right subacromial bursa and left elbow.",
            "tenderness cervical -; tenderness shoulder right; tenderness elbow left",
        ),
        (
            "Palpation showed tenderness over the left patellar tendon insertion and the right ankle.",
            "tenderness knee left; tenderness ankle right",
        ),
        (
            "The pain radiates to the right hip, thigh and foot.",
            "radiating_pain hip right; radiating_pain lower_extremity right; radiating_pain foot right",
        ),
        (
            "The pain radiates to the right shoulder, neck and left hand.",
            "radiating_pain shoulder right; radiating_pain cervical -; radiating_pain hand left",
        ),
        (
            "She has pain that travels down the right arm and into the hand.",
            "radiating_pain upper_extremity right; radiating_pain hand right",
        ),
    ],
)
def test_a_list_of_places_goes_on_past_their_parts(text: str, expected: str, lexicon: Lexicon) -> None:
    assert places_in(text, {name for name, _, _ in stated(expected)}, lexicon) == stated(expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Previous treatment for the neck included acupuncture, chiropractic care and injections.",
            "tx.acupuncture cervical -; tx.chiropractic cervical -; tx.injection cervical -",
        ),
        (
            "Prior treatment to the left knee with acupuncture, physical therapy and injections failed.",
            "tx.acupuncture knee left; tx.physical_therapy knee left; tx.injection knee left",
        ),
        (
            "Previous treatment for the neck included acupuncture; chiropractic care was not tried.",
            "tx.acupuncture cervical -; tx.chiropractic - -",
        ),
        ("The diagnosis is left plantar fasciitis.", "dx.tendinopathy foot left"),
        ("He sustained a sprain of the right ACL.", "dx.sprain_strain knee right"),
    ],
)
def test_what_is_treated_gives_the_place_of_its_treatments(text: str, expected: str, lexicon: Lexicon) -> None:
    assert places_in(text, {name for name, _, _ in stated(expected)}, lexicon) == stated(expected)


def test_a_day_behind_pain_is_no_score_and_a_stiff_neck_no_gait(lexicon: Lexicon) -> None:
    text = "He has right hip pain on 6/10/16. His neck is stiff."
    facts = facts_of_text(text, lexicon)
    assert [fact.measure for fact in facts if fact.name == "pain"] == [None]
    assert "gait_abnormal" not in {fact.name for fact in facts}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Exam of the low back revealed tenderness over the left sacroiliac joint, spasm and reduced motion.",
            "tenderness pelvis left; spasm lumbar -; reduced_motion lumbar -",
        ),
        (
            "The neck had tenderness over the trapezius and left scapula, spasm, and decreased rotation.",
            "tenderness cervical -; tenderness shoulder left; spasm cervical -; reduced_motion cervical -",
        ),
        (
            "The left knee showed tenderness of the left thigh, an effusion, and full motion.",
            "tenderness lower_extremity left; effusion knee left; reduced_motion knee left",
        ),
        (
            "Examination of the left shoulder showed tenderness of the lumbar spine and spasm.",
            "tenderness lumbar -; spasm lumbar -",
        ),
        (
            "Examination showed left shoulder tenderness, tenderness over the right elbow, and swelling.",
            "tenderness shoulder left; tenderness elbow right; swelling elbow right",
        ),
        (
            "Examination of the neck showed tenderness of the right shoulder. The right shoulder had spasm.",
            "tenderness shoulder right; spasm shoulder right",
        ),
    ],
)
def test_what_is_listed_behind_a_detail_is_of_the_region_told_of(text: str, expected: str, lexicon: Lexicon) -> None:
    assert places_in(text, {name for name, _, _ in stated(expected)}, lexicon) == stated(expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Examination of the right hand showed swelling and a positive Tinel's test at the wrist.",
            "swelling hand right; tinel_or_phalen wrist right",
        ),
        (
            "The left elbow is swollen and tender over the forearm.",
            "swelling elbow left; tenderness forearm left",
        ),
        ("The left shoulder had swelling, and there was tenderness of the elbows.", "tenderness elbow -"),
        ("The right wrist had swelling, and there was tenderness of the knee.", "tenderness knee -"),
    ],
)
def test_a_part_of_the_limb_told_of_has_its_side(text: str, expected: str, lexicon: Lexicon) -> None:
    assert places_in(text, {name for name, _, _ in stated(expected)}, lexicon) == stated(expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Diagnoses: sprain of left knee; spondylosis without myelopathy, cervical region.",
            "dx.sprain_strain knee left; dx.degenerative cervical -",
        ),
        (
            "Diagnoses: disc displacement with radiculopathy, lumbar region; spondylosis.",
            "dx.disc_herniation lumbar -; dx.radiculopathy lumbar -; dx.degenerative - -",
        ),
    ],
)
def test_a_diagnosis_takes_no_region_across_a_semicolon(text: str, expected: str, lexicon: Lexicon) -> None:
    assert places_in(text, {name for name, _, _ in stated(expected)}, lexicon) == stated(expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "His left wrist pain and low back pain have worsened.",
            "symptoms_worsening wrist left; symptoms_worsening lumbar -",
        ),
        ("He has left wrist pain and his low back pain has worsened.", "symptoms_worsening lumbar -"),
        (
            "Neck pain, right elbow pain, and right hand numbness are improving.",
            "symptoms_improving cervical -; symptoms_improving elbow right; symptoms_improving hand right",
        ),
    ],
)
def test_all_complaints_of_one_verb_change(text: str, expected: str, lexicon: Lexicon) -> None:
    assert places_in(text, {name for name, _, _ in stated(expected)}, lexicon) == stated(expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("She has neck pain with left numbness.", "pain cervical -; numbness - left"),
        (
            "He has left arm numbness and right-sided weakness.",
            "numbness upper_extremity left; weakness_reported - right",
        ),
        ("She has right hand pain and right numbness.", "pain hand right; numbness hand right"),
        ("Diagnoses include lumbar sprain, myalgia.", "dx.sprain_strain lumbar -; pain - -"),
        ("X-rays of the left elbow showed bone spurs.", "dx.degenerative elbow left"),
    ],
)
def test_a_side_or_an_entry_of_its_own_takes_no_place_from_before(text: str, expected: str, lexicon: Lexicon) -> None:
    assert places_in(text, {name for name, _, _ in stated(expected)}, lexicon) == stated(expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He has left knee pain, status post surgery in 2015.", "tx.surgery knee left"),
        ("Diagnoses include right shoulder, status post arthroscopy.", "tx.surgery shoulder right"),
        ("Diagnoses include status post left carpal tunnel.", "tx.surgery wrist left; dx.carpal_tunnel wrist -"),
        ("He has left knee pain and is status post laminectomy.", "tx.surgery - -"),
    ],
)
def test_what_is_status_post_an_operation_was_operated_on(text: str, expected: str, lexicon: Lexicon) -> None:
    told = {each for each in stated(expected) if each[0] == "tx.surgery"}
    assert places_in(text, {name for name, _, _ in stated(expected)}, lexicon) == told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He has left hip pain and locking, suspicious for a labral tear.", "dx.labral_tear hip left"),
        ("The right ankle is swollen, concern for a fibula fracture.", "dx.fracture lower_extremity right"),
    ],
)
def test_what_is_suspected_is_where_the_complaint_is(text: str, expected: str, lexicon: Lexicon) -> None:
    assert places_in(text, {name for name, _, _ in stated(expected)}, lexicon) == stated(expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("There is joint line tenderness.", "joint_line_tenderness knee -"),
        ("There is left ankle joint line tenderness.", "joint_line_tenderness ankle left"),
        ("Examination of the right elbow showed joint line tenderness.", "joint_line_tenderness elbow right"),
        ("There is tenderness over the left MCL.", "tenderness knee left"),
        ("Diagnoses include an MCL sprain of the right knee.", "dx.sprain_strain knee right"),
        ("MRI showed a tear of the lateral collateral ligament.", "dx.ligament_tear knee -"),
        ("Examination of the left elbow showed tenderness over the MCL.", "tenderness elbow left"),
        ("There is a sprain of the medial collateral ligament of the elbow.", "dx.sprain_strain elbow -"),
        ("The lateral collateral ligament of the ankle is tender.", "tenderness ankle -"),
        ("There is laxity of the ulnar collateral ligament of the thumb.", "instability_sign hand -"),
    ],
)
def test_a_part_of_several_joints_is_that_of_the_one_told(text: str, expected: str, lexicon: Lexicon) -> None:
    assert places_in(text, {name for name, _, _ in stated(expected)}, lexicon) == stated(expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "There was tenderness of both knees, right more than left, and the low back.",
            "tenderness knee bilateral; tenderness lumbar -",
        ),
        (
            "There was tenderness over the left elbow and the base of the right thumb.",
            "tenderness elbow left; tenderness hand right",
        ),
        ("He had previous surgery on the left wrist and right knee.", "tx.surgery wrist left; tx.surgery knee right"),
        ("There was no prior surgery to the left wrist.", "tx.surgery wrist left"),
    ],
)
def test_a_list_of_places_goes_on_past_a_comparison(text: str, expected: str, lexicon: Lexicon) -> None:
    assert places_in(text, {name for name, _, _ in stated(expected)}, lexicon) == stated(expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("There is tenderness of the dorsal spine.", "tenderness thoracic -"),
        ("There is tenderness of the cervical and dorsal spine.", "tenderness cervical -; tenderness thoracic -"),
        ("There is tenderness of the dorsal and lumbar spine.", "tenderness thoracic -; tenderness lumbar -"),
        ("There is swelling over the dorsal talonavicular joint.", "swelling foot -"),
        ("The dorsal capsule of the left wrist is tender.", "tenderness wrist left"),
        ("There is swelling over the right metatarsal heads.", "swelling foot right"),
        ("The head of the third metacarpal is tender.", "tenderness hand -"),
        ("There is a fracture of the left humeral neck.", "dx.fracture shoulder left"),
        ("There is a fracture of the head of the left fibula.", "dx.fracture knee left"),
        ("There is a right proximal humerus fracture.", "dx.fracture shoulder right"),
        ("There is a fracture of the neck of the femur.", "dx.fracture hip -"),
        ("There is swelling over the malleolus and the deltoid.", "swelling ankle -"),
        ("There is swelling of the left hindfoot.", "swelling foot left"),
        ("There is tenderness over the right calcaneocuboid joint.", "tenderness foot right"),
        ("There is swelling of the right pretibial area.", "swelling lower_extremity right"),
    ],
)
def test_words_for_bones_and_joints_have_their_region(text: str, expected: str, lexicon: Lexicon) -> None:
    assert places_in(text, {name for name, _, _ in stated(expected)}, lexicon) == stated(expected)


@pytest.mark.parametrize(
    "text", ["Lateral joint line tender to palpation.", "The lateral joint line was tender to touch."]
)
def test_what_goes_on_behind_a_pair_is_no_finding_of_its_own(text: str, lexicon: Lexicon) -> None:
    told = places_in(text, {"tenderness", "joint_line_tenderness"}, lexicon)
    assert told == {("joint_line_tenderness", "knee", None)}
