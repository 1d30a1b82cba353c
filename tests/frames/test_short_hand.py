"""How clinics write in haste: signs behind places, zero counts, trials, boxes of several days, titles of papers."""

import pytest

from guidecheck.reading.lexicon import Lexicon
from tests import facts_of_note
from tests.frames import told

_SIGNS: dict[object, str] = {True: "+", False: "-", None: "?"}


def _told(text: str, name: str, lexicon: Lexicon) -> set[str]:
    """What a note states under a name: "+ right knee", "4 left shoulder", "-"."""
    facts = (fact for fact in facts_of_note(text, lexicon) if fact.name == name)
    parts = ((str(fact.measure or _SIGNS.get(fact.value, "=")), fact.side, fact.region) for fact in facts)
    return {" ".join(part for part in each if part) for each in parts}


@pytest.mark.parametrize(
    ("text", "name", "expected"),
    [
        ("TTP AC joint -, TTP bicipital groove +.", "tenderness", {"+ shoulder"}),
        ("Tenderness: lateral epicondyle -.", "tenderness", {"- elbow"}),
        ("TTP GT -.", "tenderness", {"-"}),
        ("TTP: GT -, ITB +", "tenderness", {"+"}),
        ("Numbness R hand -, tingling L foot +.", "numbness", {"- right hand", "+ left foot"}),
        ("(+) back pain, (-) joint swelling.", "swelling", {"-"}),
        ("(+) fever, (-) new focal numbness.", "numbness", {"-"}),
        ("Hawkins negative, shoulder swelling present.", "swelling", {"+ shoulder"}),
        ("[ - ] Able to bear weight", "inability_to_bear_weight", {"+"}),
        ("[ + ] Able to bear weight", "inability_to_bear_weight", {"-"}),
        ("[ - ] Unable to bear weight", "inability_to_bear_weight", {"-"}),
        ("Head strike: denies   Neck pain: denies   Fever: no", "pain", {"- cervical"}),
        ("Neck pain: denies numbness.", "pain", {"+ cervical"}),
        ("Headaches 3x/wk -> none.", "headache", {"-"}),
        ("LBP 6/10, \u00f8 rad, \u00f8 n/t, \u00f8 b/b.", "bowel_bladder_dysfunction", {"-"}),
        ("LBP 6/10, \u00f8 rad, \u00f8 n/t.", "numbness", {"- lumbar"}),
        ("N/T \u00f8", "numbness", {"-"}),
        ("ROS: - fever, - chills, - weight loss.", "fever_or_weight_loss", {"-"}),
        ("Complaints: - numbness", "numbness", {"+"}),
        ("LOC \u00f8, seizure \u00f8", "seizure", {"-"}),
        ("Red flags: \u00f8", "red_flag_any", {"-"}),
        ("\u2205 fever \u2205 wt loss", "fever_or_weight_loss", {"-"}),
        ("SLR \u00f8.", "slr_positive", {"-"}),
        ("Ibuprofen, PT \u00f8 tried.", "tx.physical_therapy", {"-"}),
    ],
)
def test_a_sign_answers_what_it_stands_with(text: str, name: str, expected: set[str], lexicon: Lexicon) -> None:
    assert _told(text, name, lexicon) == expected


@pytest.mark.parametrize(
    ("text", "name", "expected"),
    [
        ("Chiro 0.", "tx.chiropractic", {"-"}),
        ("PT: 0", "tx.physical_therapy", {"-"}),
        ("PT x 0 visits", "tx.physical_therapy", {"-"}),
        ("Injections - 0", "tx.injection", {"-"}),
        ("PT 0/10 pain after.", "tx.physical_therapy", {"+"}),
        ("Treatment to date: 10 PT, 6 chiro, 1 ESI.", "tx.physical_therapy", {"10"}),
        ("Treatment to date: 10 PT, 6 chiro, 1 ESI.", "tx.chiropractic", {"6"}),
        ("Tried ibuprofen, heat, 8/8 PT.", "tx.physical_therapy", {"8"}),
        ("PT: never", "tx.physical_therapy", {"-"}),
        ("PT - none", "tx.physical_therapy", {"-"}),
        ("Chiro: denies", "tx.chiropractic", {"-"}),
        ("Prior tx:\nAcupuncture: not yet", "tx.acupuncture", {"-"}),
        ("Treatment to date: Surgery: none", "tx.surgery", {"-"}),
        ("Not seen by PT yet - auth pending.", "tx.physical_therapy", {"-"}),
        ("PT - no relief.", "tx.physical_therapy", {"+"}),
        ("Service: PT L shoulder   CPT 97110", "tx.physical_therapy", set()),
        ("Trial of PT.", "tx.physical_therapy", set()),
        ("Trial of acupuncture x 6.", "tx.acupuncture", set()),
        ("Trial of PT failed.", "tx.physical_therapy", {"+"}),
        ("Had a trial of PT.", "tx.physical_therapy", {"+"}),
        ("Trial injection L shoulder.", "injection_planned", {"+ left shoulder"}),
        ("Had interscalene block.", "tx.injection", set()),
        ("Sciatic nerve block gave relief.", "tx.injection", {"+"}),
        ("Steroids: no", "tx.medication", set()),
        ("Mild med JSN.", "tx.medication", set()),
        ("Hand therapy: completed 12 visits.", "tx.physical_therapy", {"12"}),
        ("He attended hand therapy for the left wrist.", "tx.physical_therapy", {"+ left wrist"}),
    ],
)
def test_care_is_told_shortly(text: str, name: str, expected: set[str], lexicon: Lexicon) -> None:
    assert _told(text, name, lexicon) == expected


@pytest.mark.parametrize(
    "text",
    [
        "CHIROPRACTIC RE-EXAMINATION",
        "Chiropractic initial evaluation",
        "PATIENT INTAKE - CHIROPRACTIC",
        "Acupuncture progress note",
        "NEW PT - WORK COMP",
        "EST PT VISIT",
        "PT SEEN FOR NECK PAIN",
        "PT IS A 45 YO MALE",
    ],
)
def test_the_title_of_a_paper_is_no_care(text: str, lexicon: Lexicon) -> None:
    names = {fact.name for fact in facts_of_note(text, lexicon)}
    assert not names & {"tx.physical_therapy", "tx.chiropractic", "tx.acupuncture"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("An appeal for the MRI was done 9/30.", {"mri"}),
        ("IMR for the MRI was submitted.", {"mri"}),
        ("Insurer did not authorize the repeat MRI.", {"mri"}),
        ("The carrier has never approved an MRI.", {"mri"}),
        ("MRI req'd.", {"mri"}),
        ("Diagnosis: Cervical radiculopathy   Service: MRI cervical spine w/o contrast", {"mri"}),
        ("MRI sched'd.", {"mri"}),
        ("Rec MRI L knee.", {"mri"}),
        ("Req MRI L knee.", {"mri"}),
        ("MRI L knee ok'd.", {"mri"}),
        ("Auth rec'd for MRI L knee.", {"mri"}),
        ("RTC p MRI L knee.", {"mri"}),
    ],
)
def test_a_study_is_only_asked_for(text: str, expected: set[str], lexicon: Lexicon) -> None:
    facts = facts_of_note(text, lexicon)
    assert not {fact.name for fact in facts} & {"study.mri"}
    assert {fact.measure for fact in facts if fact.name == "planned_study" and fact.value is True} == expected


@pytest.mark.parametrize("care", ["L knee arthroscopy", "ESI", "PT"])
@pytest.mark.parametrize(
    "text",
    ["{} next if no better.", "{} auth exp.", "{} approved x 6.", "Ref to {}.", "{} hold.", "Add {}.", "Discuss {}."],
)
def test_care_is_only_to_come(care: str, text: str, lexicon: Lexicon) -> None:
    names = {fact.name for fact in facts_of_note(text.format(care), lexicon)}
    assert not names & {"tx.surgery", "tx.injection", "tx.physical_therapy"}


@pytest.mark.parametrize("answer", ["MRI L knee: denies", "MRI L knee: none", "Prior MRI L knee: no"])
def test_a_study_is_denied_by_an_answer(answer: str, lexicon: Lexicon) -> None:
    assert _told(answer, "study.mri", lexicon) == {"- left knee"}


@pytest.mark.parametrize(
    "text",
    [
        "Plan: meds, possible ESI, surgery not anticipated.",
        "He is a poor surgical candidate for a fusion.",
        "Treatment to date: PT\nHe is a poor surgical candidate for a fusion.",
    ],
)
def test_an_operation_is_not_to_come(text: str, lexicon: Lexicon) -> None:
    assert _told(text, "surgery_planned", lexicon) == {"-"}
    assert _told(text, "tx.surgery", lexicon) == set()


@pytest.mark.parametrize(
    "text", ["R PI ilium subluxation.", "L5 subluxation.", "Sacral subluxation.", "No subluxation of nerve."]
)
def test_a_subluxation_that_is_only_felt_is_no_dislocation(text: str, lexicon: Lexicon) -> None:
    assert _told(text, "dx.dislocation", lexicon) == set()


@pytest.mark.parametrize(
    ("text", "name", "expected"),
    [
        ("SLR neg bilat; Yeoman's (+) R.", "slr_positive", {"- bilateral"}),
        ("Spurling negative, Jackson compression positive on the left.", "spurling_positive", {"+ left"}),
        ("SLR neg on the right; Positive on the left.", "slr_positive", {"- right", "+ left"}),
        ("Spurling's: + R (to elbow), - L.", "spurling_positive", {"+ right", "- left"}),
        ("SLR: R + at 40, L -", "slr_positive", {"+ right", "- left"}),
        ("Reflexes 2+ except absent left ankle jerk.", "reflex_abnormal", {"-", "+ left ankle"}),
        ("Reflexes 2+ except diminished right knee jerk.", "reflex_abnormal", {"-", "+ right knee"}),
        ("Extensor mechanism: intact, SLR w/o lag", "slr_positive", set()),
        ("Strength left: was 3/5 [ ] 4/5 [ ] 3/5 [x] 5/5 today.", "motor_weakness", {"5 left"}),
        ("Motor:   R   L\nEHL      3   5", "motor_weakness", {"3 right foot", "5 left foot"}),
        ("PE: MSK: Ankle - Left\nSwelling - lateral.", "swelling", {"+ left ankle"}),
        ("R KNEE\nSkin: intact    Effusion: trace", "effusion", {"+ right knee"}),
        ("Knee   R   L\nMJL TTP   -   +", "joint_line_tenderness", {"- right knee", "+ left knee"}),
        ("Shoulder   R   L\nAC TTP   no   yes", "tenderness", {"- right shoulder", "+ left shoulder"}),
        ("Knee   R   L\nVarus   stable   stable", "deformity", set()),
        ("Knee   R   L\nVarus   stable   stable", "instability_sign", {"- right knee", "- left knee"}),
        ("Swelling L knee: denies", "swelling", {"- left knee"}),
        ("Lumbar flexion 75% WNL.", "reduced_motion", {"+ lumbar"}),
        ("Rate your pain (0-10):", "pain", set()),
        ("Employer can accommodate modified duty.", "work_status", set()),
        ("Not yet RTW full duty.", "work_status", set()),
    ],
)
def test_a_form_is_read_by_its_layout(text: str, name: str, expected: set[str], lexicon: Lexicon) -> None:
    assert _told(text, name, lexicon) == expected


_HEADS = ("", "R shoulder: full ROM. ")


@pytest.mark.parametrize("head", _HEADS)
@pytest.mark.parametrize("closing", ["On the right they are negative.", "On the right all tests are negative."])
def test_a_list_of_tests_has_the_side_that_closes_it(head: str, closing: str, lexicon: Lexicon) -> None:
    text = f"{head}Hawkins (+), Neer (+), O'Brien (+) on L. {closing}"
    assert _told(text, "rotator_cuff_sign", lexicon) == {"+ left shoulder", "- right shoulder"}
    assert _told(text, "labral_sign", lexicon) == {"+ left shoulder", "- right shoulder"}


def test_all_tests_of_a_letter_show_the_same_on_the_other_side(lexicon: Lexicon) -> None:
    text = "McMurray and Lachman are negative on the right knee; on the left both are positive."
    for name in ("meniscal_sign", "instability_sign"):
        assert told(text, name, lexicon) == {"- right knee", "+ left knee"}
