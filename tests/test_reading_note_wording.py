"""What hasty notes mean: plans under a condition, suspicions, ages, courses, views; each in a line of a note."""

import pytest

from guidecheck.case import Fact
from guidecheck.reading.lexicon import Lexicon
from tests import facts_of_note


def facts_in(line: str, lexicon: Lexicon) -> list[Fact]:
    raw = f"DOS 5/6/2016\n{line}\n"
    return list(facts_of_note(raw, lexicon))


def stated(line: str, lexicon: Lexicon, *names: str) -> set[tuple[str, object, str | None, str | None]]:
    facts = facts_in(line, lexicon)
    return {(fact.name, fact.value, fact.region, fact.side) for fact in facts if not names or fact.name in names}


@pytest.mark.parametrize(
    "line",
    [
        "If unclear, CT right foot.",
        "MRI L knee if no better in 2 weeks.",
        "Consider MRI L shoulder if fails PT.",
        "Will order MRI lumbar spine should symptoms persist.",
        "CT scan of the left ankle only if not healing.",
        "Would get MRI L hip if XR neg.",
        "Repeat XR R wrist 10-14 d if still tender at the snuffbox.",
        "MRI L-spine pending response to PT.",
        "MRI L knee, if no better.",
        "MRI L knee as needed.",
        "Hold MRI L knee for now.",
    ],
)
def test_a_study_planned_under_a_condition_is_not_asked_for(line: str, lexicon: Lexicon) -> None:
    assert stated(f"PLAN: {line}", lexicon, "planned_study", "study.xray", "study.mri", "study.ct") == set()


@pytest.mark.parametrize(
    "line",
    [
        "MRI L knee to see if the meniscus is torn.",
        "MRI L knee if authorized.",
        "MRI L knee, return if worse.",
        "Request MRI L knee. If a tear is confirmed, arthroscopy.",
        "MRI L knee, if torn then arthroscopy.",
        "MRI L knee, if denied will appeal.",
        "MRI L knee, approval pending.",
    ],
)
def test_a_study_that_only_tells_of_an_if_is_asked_for(line: str, lexicon: Lexicon) -> None:
    assert stated(f"PLAN: {line}", lexicon, "planned_study") == {("planned_study", True, "knee", "left")}


@pytest.mark.parametrize(
    "line",
    [
        "ESI if no relief.",
        "L shoulder inj next visit if no better.",
        "CSI R knee, if NSAIDs fail.",
        "ESI L4-5 if MRI shows HNP.",
        "Hold ESI for now.",
    ],
)
def test_an_injection_under_a_condition_is_not_planned(line: str, lexicon: Lexicon) -> None:
    assert stated(f"PLAN: {line}", lexicon, "injection_planned", "tx.injection") == set()


def test_an_injection_asked_for_is_planned(lexicon: Lexicon) -> None:
    assert stated("PLAN: CSI R knee if approved.", lexicon, "injection_planned") == {
        ("injection_planned", True, "knee", "right")
    }


@pytest.mark.parametrize(
    "lines",
    [
        "HPI: Left knee pain.\nASSESSMENT: Suspect a meniscal tear.",
        "EXAM: L knee effusion. McMurray positive.\nIMPRESSION: Possible meniscal tear.",
        "ASSESSMENT: Left knee locking, suspect a meniscal tear.",
    ],
)
def test_a_suspicion_has_the_side_that_the_note_has_for_its_region(lines: str, lexicon: Lexicon) -> None:
    assert stated(lines, lexicon, "dx.meniscal_tear") == {("dx.meniscal_tear", None, "knee", "left")}


def test_a_suspicion_has_no_side_where_both_were_told(lexicon: Lexicon) -> None:
    lines = "HPI: Right knee pain, left knee pain.\nASSESSMENT: Suspect a meniscal tear."
    assert stated(lines, lexicon, "dx.meniscal_tear") == {("dx.meniscal_tear", None, "knee", None)}


def test_surgery_that_hangs_on_a_condition_is_considered(lexicon: Lexicon) -> None:
    assert stated("PLAN: Discussed surgery of the R shoulder if confirmed.", lexicon, "surgery_planned") == {
        ("surgery_planned", True, "shoulder", "right")
    }


@pytest.mark.parametrize(
    ("line", "region", "side"),
    [
        ("L wrist pain, high suspicion for occult fx.", "wrist", "left"),
        ("Concern for R scaphoid fracture.", "wrist", "right"),
        ("L ankle injury, r/o fx.", "ankle", "left"),
        ("R rib contusion, ?fx.", "chest", "right"),
        ("Possible scaphoid fx R wrist.", "wrist", "right"),
        ("L hip: cannot exclude occult femoral neck fx.", "hip", "left"),
        ("Suspected stress fx L 2nd MT.", "foot", "left"),
    ],
)
def test_a_suspected_fracture_is_an_open_diagnosis(line: str, region: str, side: str, lexicon: Lexicon) -> None:
    assert stated(f"A: {line}", lexicon, "fracture_suspected", "dx.fracture") == {
        ("fracture_suspected", True, region, side),
        ("dx.fracture", None, region, side),
    }


@pytest.mark.parametrize(
    "line", ["Low suspicion for scaphoid fx.", "No concern for fracture.", "Fracture of the wrist."]
)
def test_what_is_hardly_thought_of_or_known_is_not_suspected(line: str, lexicon: Lexicon) -> None:
    assert ("fracture_suspected", True) not in {(fact.name, fact.value) for fact in facts_in(f"A: {line}", lexicon)}


def test_concern_for_an_infection_is_a_suspicion_and_the_diagnosis_open(lexicon: Lexicon) -> None:
    told = {(fact.name, fact.value) for fact in facts_in("A: Concern for septic arthritis of the R knee.", lexicon)}
    assert told == {("infection_suspected", True), ("dx.infection", None)}


def test_a_study_wanted_at_once_is_asked_for(lexicon: Lexicon) -> None:
    assert stated("A: L hip pain. MRI L hip stat.", lexicon, "planned_study", "study.mri") == {
        ("planned_study", True, "hip", "left")
    }


def test_a_tear_may_be_suspected_behind_its_name(lexicon: Lexicon) -> None:
    assert stated("A: R rotator cuff tear susp.", lexicon) == {
        ("dx.rotator_cuff_tear", None, "shoulder", "right"),
        ("rotator_cuff_tear_suspected", True, "shoulder", "right"),
    }


@pytest.mark.parametrize(
    ("disease", "fact"),
    [
        ("a meniscal tear of the left knee", "meniscal_tear_suspected"),
        ("a labral tear of the left hip", "labral_tear_suspected"),
        ("impingement of the left shoulder", "impingement_suspected"),
        ("cervical myelopathy", "myelopathy_suspected"),
        ("cord compression", "cord_compression"),
        ("cauda equina syndrome", "cauda_equina_suspected"),
        ("plantar fasciitis of the left foot", "dx.plantar_fasciitis"),
    ],
)
def test_a_suspicion_is_told_in_many_words(disease: str, fact: str, lexicon: Lexicon) -> None:
    told = [
        f"I suspect {disease}.",
        f"Concern for {disease}.",
        f"{disease[0].upper()}{disease[1:]} is strongly suspected.",
    ]
    assert [{value for _, value, *_ in stated(f"A: {one}", lexicon, fact)} for one in told] == [{True}] * len(told)


@pytest.mark.parametrize(
    ("line", "age", "sex"),
    [
        ("She is 57. Fell off a ladder.", 57, "female"),
        ("Ms. Lee is 61 and right handed.", 61, "female"),
        ("57 y/o RHD male fell.", 57, "male"),
        ("57-yo woman w/ LBP.", 57, "female"),
        ("Pt is a 34 yr old RHD F with L wrist pain.", 34, "female"),
        ("29M s/p MVC.", 29, "male"),
        ("36 y.o. M", 36, "male"),
    ],
)
def test_age_and_sex_in_few_letters(line: str, age: int, sex: str, lexicon: Lexicon) -> None:
    told = {fact.name: fact.value for fact in facts_in(f"HPI: {line}", lexicon)}
    assert (told["age_years"], told["sex"]) == (age, sex)


@pytest.mark.parametrize("line", ["She is 57 kg.", "He is 30% better.", "She is 10 weeks out."])
def test_a_number_of_something_else_is_no_age(line: str, lexicon: Lexicon) -> None:
    assert "age_years" not in {fact.name for fact in facts_in(f"HPI: {line}", lexicon)}


def test_the_hand_one_writes_with_is_no_side(lexicon: Lexicon) -> None:
    assert stated("HPI: R-handed gentleman with neck pain.", lexicon, "pain") == {("pain", True, "cervical", None)}


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Does not feel he is improving.", {("symptoms_improving", False, None, None)}),
        ("L knee no better.", {("symptoms_improving", False, "knee", "left")}),
        ("Feels she is not getting any better.", {("symptoms_improving", False, None, None)}),
        ("R shoulder feeling a little better.", {("symptoms_improving", True, "shoulder", "right")}),
        ("Low back about the same.", {("significant_change", False, "lumbar", None)}),
        ("Same as last visit.", {("significant_change", False, None, None)}),
        ("Sneezing worsens it.", set()),
        ("Sitting makes it worse.", set()),
        ("Bending increases the pain.", set()),
        ("Getting worse.", {("symptoms_worsening", True, None, None)}),
    ],
)
def test_a_course_is_told_and_what_aggravates_is_none(
    line: str, expected: set[tuple[str, object, str | None, str | None]], lexicon: Lexicon
) -> None:
    names = "symptoms_improving", "symptoms_worsening", "significant_change"
    assert stated(f"S: {line}", lexicon, *names) == expected


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("films 2 wks ago R ankle neg", ("study.xray", True, "ankle", "right")),
        ("MRI last year L shoulder", ("study.mri", True, "shoulder", "left")),
        ("PT x 6 wks L knee", ("tx.physical_therapy", True, "knee", "left")),
        ("ESI 2 mo ago L-spine", ("tx.injection", True, "lumbar", None)),
        ("pain x 3 days R wrist", ("pain", True, "wrist", "right")),
        ("swelling since yesterday", ("swelling", True, None, None)),
    ],
)
def test_a_place_may_stand_behind_a_time(
    line: str, expected: tuple[str, object, str | None, str | None], lexicon: Lexicon
) -> None:
    assert stated(f"HPI: {line}.", lexicon, expected[0]) == {expected}


@pytest.mark.parametrize(
    ("line", "region", "side", "result"),
    [
        ("R foot 3 views: no fx.", "foot", "right", "normal"),
        ("IMAGING: L wrist series today neg.", "wrist", "left", "normal"),
        ("Rads: R hand AP/lat/obl nl.", "hand", "right", "normal"),
        ("Imaging: L knee, 4 views, obtained today: no acute fx, mild OA.", "knee", "left", "abnormal"),
        ("XR R ankle, 3 views, neg.", "ankle", "right", "normal"),
        ("IMAGING:\nAP, lateral, and oblique views of the left hand were negative.", "hand", "left", "normal"),
        ("IMAGING:\nAP and lateral of the right elbow show a fracture.", "elbow", "right", "abnormal"),
        ("IMAGING:\nAP and frog-leg lateral of the left hip: no fracture.", "hip", "left", "normal"),
        ("IMAGING:\nA mortise view of the right ankle is unremarkable.", "ankle", "right", "normal"),
    ],
)
def test_films_are_told_by_their_views(line: str, region: str, side: str, result: str, lexicon: Lexicon) -> None:
    studies = [fact for fact in facts_in(line, lexicon) if fact.name == "study.xray"]
    assert [(study.region, study.side, study.result) for study in studies] == [(region, side, result)]


def test_a_study_that_shows_no_harm_is_normal(lexicon: Lexicon) -> None:
    facts = facts_in("IMAGING: CT of the neck shows no evidence of acute bony injury.", lexicon)
    assert [(fact.name, fact.region, fact.result) for fact in facts] == [("study.ct", "cervical", "normal")]


def test_views_of_another_part_are_a_study_of_their_own(lexicon: Lexicon) -> None:
    line = "IMAGING: There was an AP pelvis as well as a right knee series, which shows a fracture of the patella."
    assert stated(line, lexicon, "study.xray") == {
        ("study.xray", True, "pelvis", None),
        ("study.xray", True, "knee", "right"),
    }


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("HPI: He has no new complaints otherwise, vomiting, tingling or dizziness.", {
            ("vomiting", False, None, None),
            ("numbness", False, None, None),
            ("dizziness", False, None, None),
        }),
        ("HPI: No vomiting; otherwise, he has dizziness.", {
            ("vomiting", False, None, None),
            ("dizziness", True, None, None),
        }),
        ("HPI: After an unclear sequence of falls, she had an MRI of the neck.", {
            ("study.mri", True, "cervical", None),
        }),
        ("HPI: Because of the questionable story, a CT of the chest was obtained.", {
            ("study.ct", True, "chest", None),
        }),
        ("PMH: Lymphoma, treated with radiation.", {("cancer_history", True, None, None)}),
        ("PMH: Breast cancer, status post radiation and chemotherapy.", {("cancer_history", True, None, None)}),
        ("HPI: Elbow pain with radiation to the hand.", {
            ("pain", True, "elbow", None),
            ("radiating_pain", True, "hand", None),
        }),
        ("A: Head injury, minor.", {("head_injury", True, None, None)}),
        ("HPI: She is considering an operation, but she takes naproxen.", {
            ("surgery_planned", True, None, None),
            ("tx.medication", True, None, None),
        }),
        ("HPI: The left hip is not very sore.", {("pain", True, "hip", "left")}),
        ("HPI: She is thinking about surgery of the left knee.", {("surgery_planned", True, "knee", "left")}),
        ("HPI: He had a median nerve decompression on the right.", {("tx.surgery", True, None, "right")}),
        ("HPI: Status post percutaneous screw fixation of the left radial head.", {
            ("tx.surgery", True, "elbow", "left"),
        }),
        ("PLAN: She does not wish to proceed with surgical intervention.", {("surgery_planned", False, None, None)}),
        ("HPI: His headaches got worse.", {("headache", True, None, None), ("symptoms_worsening", True, None, None)}),
        ("MEDS: ACE inhibitor.", set()),
        ("A: CRPS of the left hand.", {("dx.crps", True, "hand", "left")}),
        ("EXAM: Extremities: The right leg, there is redness and moderate swelling.", {
            ("swelling", True, "lower_extremity", "right"),
        }),
        ("HPI: Her left greater than right leg pain is constant.", {("pain", True, "lower_extremity", "bilateral")}),
        ("PLAN: I explained the procedure, an anterior cervical fusion, to him.", {
            ("surgery_planned", True, "cervical", None),
        }),
        ("HPI: She denies any history of knee trouble or surgery.", {("tx.surgery", False, None, None)}),
        ("EXAM: Upper extremity strength was 5/5 in all muscle groups.", {
            ("motor_weakness", False, "upper_extremity", None),
        }),
        ("IMAGING: MRI of the right knee: the menisci are intact.", {
            ("study.mri", True, "knee", "right"),
            ("dx.meniscal_tear", False, "knee", "right"),
        }),
        ("HPI: The nonoperative treatment has not worked.", {("conservative_care_helped", False, None, None)}),
        ("A: Trigger thumb on the left, requiring surgical release.", {
            ("dx.tendinopathy", True, "hand", "left"),
            ("surgery_planned", True, "hand", "left"),
        }),
        ("HPI: She has increasing numbness of the right hand.", {
            ("numbness", True, "hand", "right"),
            ("symptoms_worsening", True, "hand", "right"),
        }),
        ("EXAM: Neck: Spurling's is negative.", {("spurling_positive", False, "cervical", None)}),
        ("MDM: Urinalysis showing no blood.", {("study.laboratory", True, None, None)}),
        ("PLAN: The options include observation, injections and an operation.", set()),
        ("PLAN:\nWe went over the options:\n1. Do nothing\n2. Physical therapy\n3. Surgery", set()),
        ("HPI: Failed treatment options including physical therapy.", {("tx.physical_therapy", True, None, None)}),
        ("ED COURSE: A serum pregnancy test was negative.", {("pregnancy", False, None, None)}),
        ("HPI: He was unresponsive to conservative treatment.", {("conservative_care_helped", False, None, None)}),
        ("HPI: She has not felt feverish or chilled.", {("fever_or_weight_loss", False, None, None)}),
        ("EXAM: Cranial nerves are intact without focal deficits.", {("neuro_deficit", False, None, None)}),
        ("EXAM: Sensation is intact in the L3 to S1 dermatomal distributions.", {
            ("sensory_deficit", False, "lower_extremity", None),
        }),
        ("EXAM: Sensation is decreased in the L4-L5 distribution of the left foot.", {
            ("sensory_deficit", True, "foot", "left"),
            ("dermatomal_pattern", True, "lumbar", "left"),
        }),
        ("EXAM:\nThe left elbow has a scar. Motion is full.", {("reduced_motion", False, "elbow", "left")}),
        ("A: Degenerative joint disease of the right hip.", {
            ("dx.degenerative", True, "hip", "right"),
            ("dx.osteoarthritis", True, "hip", "right"),
        }),
        ("EXAM: HEENT: Extraocular movements intact.", set()),
        ("EXAM: He is able to bear weight; however, there is swelling of the toes.", {
            ("inability_to_bear_weight", False, None, None),
            ("swelling", True, "foot", None),
        }),
        ("EXAM: Back exam: nontender.", {("tenderness", False, None, None)}),
        ("EXAM: She has cognitive slowing and slurred speech.", {("altered_mental_status", True, None, None)}),
        ("EXAM: There was a weak motor response of the right arm.", {
            ("motor_weakness", True, "upper_extremity", "right"),
        }),
        ("IMAGING: Films of the neck show no fracture and I have removed the cervical collar.", {
            ("study.xray", True, "cervical", None),
            ("dx.fracture", False, "cervical", None),
            ("tx.immobilisation", True, "cervical", None),
            ("tx.bracing", True, "cervical", None),
        }),
        ("IMAGING: There appears to be callus on the lateral film of the left elbow.", {
            ("study.xray", True, "elbow", "left"),
        }),
        ("IMAGING: At L4-L5, there is an annular disc bulge.", {("dx.disc_herniation", True, "lumbar", None)}),
        ("A: Closed head injury.", {("head_injury", True, None, None), ("dx.concussion", True, None, None)}),
    ],
)  # fmt: skip
def test_what_dictated_sentences_mean(
    line: str, expected: set[tuple[str, object, str | None, str | None]], lexicon: Lexicon
) -> None:
    told = {each for each in stated(line, lexicon) if each[0] not in {"sex", "injury_mechanism", "root_pattern"}}
    assert told == expected


def test_what_is_there_a_little_ends_a_denial(lexicon: Lexicon) -> None:
    assert stated("EXAM: L wrist: no acute deformity, mild swelling.", lexicon) == {
        ("deformity", False, "wrist", "left"),
        ("swelling", True, "wrist", "left"),
    }


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("PLAN: She does not want surgery.", {("surgery_planned", False, None, None)}),
        ("PLAN: Failed PT and NSAIDs. MRI L knee.", {
            ("tx.physical_therapy", True, None, None),
            ("tx.medication", True, None, None),
            ("planned_study", True, "knee", "left"),
        }),
        ("A: Lumbar sprain, ? HNP L5-S1", {
            ("dx.sprain_strain", True, "lumbar", None),
            ("dx.disc_herniation", None, "lumbar", None),
        }),
        ("S: No gait or balance trouble.", {("gait_abnormal", False, None, None)}),
        ("O: Neuro: sensation intact LT, DTR 2+.", {
            ("sensory_deficit", False, None, None),
            ("reflex_abnormal", False, None, None),
        }),
        ("O: R tib ant 4/5.", {("motor_weakness", True, "ankle", "right")}),
    ],
)  # fmt: skip
def test_hasty_lines(line: str, expected: set[tuple[str, object, str | None, str | None]], lexicon: Lexicon) -> None:
    told = {each for each in stated(line, lexicon) if each[0] not in {"sex", "root_pattern"}}
    assert told == expected


DENIED = ("fever_or_weight_loss", "bowel_bladder_dysfunction", "numbness")


@pytest.mark.parametrize(
    "lines",
    [
        "ROS: Denies fever, chills, wt loss, night sweats, bowel/bladder changes, numbness.",
        "Denies:\n- fever, chills\n- bowel/bladder changes\n- numbness",
        "ROS: Denies\n fever, chills\n bowel/bladder changes\n numbness",
        "Denies: fever, chills; bowel or bladder incontinence; numbness.",
        "Pt denies the following:\n  * fever\n  * bowel/bladder changes\n  * numbness",
        "Neg ROS: fever, chills, bowel/bladder changes, numbness.",
        "ROS: neg fever/chills, neg bowel/bladder dysfunction, neg numbness",
    ],
)
def test_what_a_list_denies_is_denied(lines: str, lexicon: Lexicon) -> None:
    told = stated(f"{lines}\nBack pain x 2 wks.", lexicon)
    assert told == {*((name, False, None, None) for name in DENIED), ("pain", True, None, None)}


@pytest.mark.parametrize(
    "lines",
    [
        "  Smoking: denies\n  Numbness R foot",
        "  Denies\n  Numbness R foot",
        "  Denies:\n    - fever\n  Numbness R foot",
        "Denies:\n+ numbness R foot",
        "Denies: fever; chills; but c/o numbness R foot.",
    ],
)
def test_what_stands_beside_a_denied_list_is_not_denied(lines: str, lexicon: Lexicon) -> None:
    assert stated(f"S:\n{lines}", lexicon, "numbness") == {("numbness", True, "foot", "right")}


def test_a_slash_chains_what_is_negative(lexicon: Lexicon) -> None:
    assert stated("ROS: neg HA/LOC/dizziness.", lexicon) == {
        ("headache", False, None, None),
        ("loss_of_consciousness", False, None, None),
        ("dizziness", False, None, None),
    }


@pytest.mark.parametrize(
    ("line", "answer"),
    [("Red flag screen: (-) cancer hx, (-) fever", False), ("Red flags: no fever", False), ("Red flags: fever", True)],
)
def test_a_screen_for_red_flags_is_none_by_itself(line: str, answer: bool, lexicon: Lexicon) -> None:
    assert stated(line, lexicon, "red_flag_any") == {("red_flag_any", answer, None, None)}


@pytest.mark.parametrize(
    "line", ["R shoulder pain, no better with overhead reach.", "Worse with reach and lift.", "LBP on bend or twist."]
)
def test_an_activity_that_hurts_is_no_manner_of_injury(line: str, lexicon: Lexicon) -> None:
    assert not [fact for fact in facts_in(f"S: {line}", lexicon) if fact.name == "injury_mechanism"]
