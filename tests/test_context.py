"""How the words around a fact mean it: denied, doubted, planned, told of others, not documented."""

import pytest

from guidecheck.guideline import Library
from guidecheck.reading.facts import read_facts
from guidecheck.reading.lexicon import Lexicon, lexicon_of

DENIED_AFTER_A_FALL = {("loss_of_consciousness", False), ("vomiting", False), ("dizziness", False)}
CT_OF_THE_FOOT = {("study.ct", True), ("dx.fracture", True), ("dx.infection", False)}


@pytest.fixture(scope="module")
def lexicon(library: Library) -> Lexicon:
    return lexicon_of(library.vocabulary)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "He denies numbness, tingling, or weakness in the left leg.",
            {("numbness", False), ("weakness_reported", False)},
        ),
        ("No fever, chills, or weight loss.", {("fever_or_weight_loss", False)}),
        ("There was no swelling, tenderness over the knee was noted.", {("swelling", False), ("tenderness", True)}),
        ("No spasm was noted, and gait was antalgic.", {("spasm", False), ("gait_abnormal", True)}),
        (
            "There are no red flags, but there is progressive weakness.",
            {("red_flag_any", False), ("progressive_deficit", True), ("weakness_reported", True)},
        ),
        (
            "No increase in pain was reported, and Spurling's test was positive.",
            {("symptoms_worsening", False), ("spurling_positive", True)},
        ),
        (
            "Neck pain persists; vomiting and seizures are likewise denied.",
            {("pain", True), ("vomiting", False), ("seizure", False)},
        ),
        ("Locking and giving way are specifically denied.", {("locking_or_catching", False), ("giving_way", False)}),
        ("Swelling and deformity are both absent.", {("swelling", False), ("deformity", False)}),
        ("Fever was likewise not reported.", {("fever_or_weight_loss", False)}),
        ("Neither ankle is swollen, and gait is normal.", {("swelling", False), ("gait_abnormal", False)}),
        ("Neither hip shows atrophy, but the calf is tender.", {("atrophy", False), ("tenderness", True)}),
        (
            "There is neither spasm nor tenderness, and motion is full.",
            {("spasm", False), ("tenderness", False), ("reduced_motion", False)},
        ),
        ("Phalen's test was positive in neither wrist.", {("tinel_or_phalen", False)}),
        ("Neither acupuncture nor chiropractic care helped.", {("tx.acupuncture", True), ("tx.chiropractic", True)}),
        (
            "Gait is normal, spasm and tenderness are absent.",
            {("gait_abnormal", False), ("spasm", False), ("tenderness", False)},
        ),
        (
            "She said that locking and giving way were absent.",
            {("locking_or_catching", False), ("giving_way", False)},
        ),
        ("Acupuncture will be started twice weekly.", set()),
        ("He was placed off work and a CT was ordered.", {("work_status", "off"), ("planned_study", True)}),
        (
            "She underwent acupuncture, and an MRI of the neck and the low back was requested.",
            {("tx.acupuncture", True), ("planned_study", True)},
        ),
        ("It was noted that an MRI was ordered.", {("planned_study", True)}),
        ("We are awaiting the results of the left knee MRI.", {("study.mri", True)}),
        ("The EMG report is still outstanding.", {("study.emg_ncs", True)}),
        ("An MRI is planned and he awaits the result.", {("planned_study", True)}),
        ("No physical therapy notes were submitted for review.", {("record_missing", True)}),
        ("There are no acupuncture progress reports in the file.", {("record_missing", True)}),
        ("No operative report was attached.", {("record_missing", True)}),
        ("There is no documentation of acupuncture.", {("tx.acupuncture", None)}),
        ("She reports no numbness, and notes no locking.", {("numbness", False), ("locking_or_catching", False)}),
        ("She denies that the knee is locking.", {("locking_or_catching", False)}),
        ("The fracture of the left ulna has healed.", {("dx.fracture", False)}),
        ("The fracture of the left ulna has not healed.", {("dx.fracture", True)}),
        ("He has a well-healed distal fibula fracture and swelling.", {("dx.fracture", False), ("swelling", True)}),
        ("Knee pain resolved with therapy, and the calf is tender.", {("pain", False), ("tenderness", True)}),
        ("The right hip is painless and moves fully.", {("pain", False), ("reduced_motion", False)}),
        ("The knee showed painless motion.", set()),
        ("He was offered weight loss counseling.", set()),
        ("No treatment has been rendered except Tylenol.", {("tx.medication", True)}),
        ("Surgical reconstruction would be considered.", {("surgery_planned", True)}),
        ("The right elbow lacks full extension and is tender.", {("reduced_motion", True), ("tenderness", True)}),
        ("A pacemaker precludes MRI.", {("mri_contraindication", True)}),
        (
            "Motor strength is 5/5 and shoulder abduction is limited to 90 degrees.",
            {("motor_weakness", False), ("reduced_motion", True)},
        ),
        ("A cortisone injection to the wrist will be given at the next visit.", {("injection_planned", True)}),
        ("A cortisone injection to the wrist was given at the last visit.", {("tx.injection", True)}),
        ("Saddle anesthesia was absent.", {("saddle_anesthesia", False)}),
        ("The swelling of the wrist has resolved.", {("swelling", False)}),
        ("We are unable to rule out a fracture of the wrist.", {("dx.fracture", None)}),
        ("There is a suspected meniscus tear of the knee.", {("dx.meniscal_tear", None)}),
        ("If symptoms persist, acupuncture will be considered.", set()),
        ("The patient's mother had breast cancer.", set()),
        ("The patient has not had acupuncture.", {("tx.acupuncture", False)}),
        ("Acupuncture has been requested but not yet started.", {("tx.acupuncture", False)}),
        ("No further surgery is planned.", {("surgery_planned", False)}),
        ("There is no indication that surgery is being contemplated.", {("surgery_planned", None)}),
        (
            "Strength was normal and sensation was decreased in the foot.",
            {("motor_weakness", False), ("sensory_deficit", True)},
        ),
        (
            "There was a negative Neer's test, Hawkins' test, and Speed's test.",
            {
                ("rotator_cuff_sign", False),
                ("rotator_cuff_signs_positive", 0),
                ("labral_sign", False),
                ("labral_signs_positive", 0),
            },
        ),
        (
            "Right shoulder: drop arm test negative but Neer positive.",
            {("rotator_cuff_sign", True), ("drop_arm_sign", False), ("rotator_cuff_signs_positive", 1)},
        ),
        (
            "Drop arm negative, Speed's positive, O'Brien's negative.",
            {
                ("rotator_cuff_sign", False),
                ("drop_arm_sign", False),
                ("rotator_cuff_signs_positive", 0),
                ("labral_sign", True),
                ("labral_signs_positive", 1),
            },
        ),
        (
            "Neer positive, Hawkins negative and empty can test positive; impingement sign positive.",
            {("rotator_cuff_sign", True), ("rotator_cuff_signs_positive", 2)},
        ),
        ("CT of the hip pending approval.", {("planned_study", True)}),
        ("Acupuncture is still awaiting authorization.", set()),
        ("Acupuncture requested, not yet approved.", set()),
        ("Acupuncture was approved and 6 visits were completed.", {("tx.acupuncture", True)}),
        ("The request for a lumbar ESI was withdrawn.", {("injection_planned", False)}),
        (
            "Two lumbar ESIs were done in 2014; a third is requested.",
            {("tx.injection", True), ("injection_planned", True)},
        ),
        ("If locking persists, arthroscopy will be considered.", {("surgery_planned", True)}),
        ("If surgery is considered, acupuncture will be stopped.", set()),
        ("The study was denied because films of the hip had not been taken.", {("study.xray", False)}),
        ("CT of the left foot: fracture of the cuboid, no osteomyelitis.", CT_OF_THE_FOOT),
        ("She had acupuncture with no improvement.", {("tx.acupuncture", True)}),
        ("She had acupuncture and reports no improvement.", {("tx.acupuncture", True), ("symptoms_improving", False)}),
        ("Neck pain has decreased.", {("pain", True), ("symptoms_improving", True)}),
        ("Neck pain is unchanged.", {("pain", True), ("significant_change", False)}),
        (
            "There is no tumor and a normal neurological examination.",
            {("tumor_suspected", False), ("neuro_exam_normal", True)},
        ),
        ("Numbness in the hands and dizziness were all denied.", {("numbness", False), ("dizziness", False)}),
        ("CT for headaches was denied.", {("headache", True), ("planned_study", True)}),
        ("He is awaiting approval of acupuncture.", set()),
        ("Arthroscopy was recommended but the patient declined.", {("surgery_planned", False)}),
        ("Acupuncture was authorized but she only attended 3 visits.", {("tx.acupuncture", True)}),
        ("He is scheduled for knee arthroscopy on 5/6/2016.", {("surgery_planned", True)}),
        ("Knee arthroscopy is scheduled for 5/6/2016.", {("surgery_planned", True)}),
        ("He will undergo an arthroscopy in June 2016.", {("surgery_planned", True)}),
        ("No arthroscopy has been performed.", {("tx.surgery", False)}),
        ("The patient hopes to avoid surgery.", {("surgery_planned", False)}),
        ("She denies having had any acupuncture.", {("tx.acupuncture", False)}),
        ("She denies LOC, vomiting, dizziness.", DENIED_AFTER_A_FALL),
        ("Dizziness - denies.", {("dizziness", False)}),
        ("A fracture has been ruled out.", {("dx.fracture", False)}),
        ("The headaches have stopped.", {("headache", False)}),
        ("Acupuncture was stopped.", {("tx.acupuncture", True)}),
        ("She used to have headaches.", {("headache", False)}),
        ("The swelling that was present in May is gone.", {("swelling", False)}),
        ("It is possible that she has a labral tear of the hip.", {("dx.labral_tear", None)}),
        ("He was referred for acupuncture but never went.", {("tx.acupuncture", False)}),
        ("Authorization for acupuncture was received.", set()),
        ("X-rays should be obtained.", {("planned_study", True)}),
        ("X-rays were obtained.", {("study.xray", True)}),
        ("An MRI could not be done.", {("study.mri", False)}),
        ("Nothing in the record shows red flags.", {("red_flag_any", False)}),
        ("No red flags and a positive Spurling test.", {("red_flag_any", False), ("spurling_positive", True)}),
        ("No focal swelling, left wrist nontender.", {("swelling", False), ("tenderness", False)}),
        ("The left wrist is not nontender.", {("tenderness", True)}),
        ("Numbness is denied, as is weakness.", {("numbness", False), ("weakness_reported", False)}),
        ("Headaches were reported, as was dizziness.", {("headache", True), ("dizziness", True)}),
        ("There was no numbness, nor was there weakness.", {("numbness", False), ("weakness_reported", False)}),
        ("The right shoulder has 140 degrees of flexion (normal 180).", set()),
        ("There was no restriction of motion of the elbow.", {("reduced_motion", False)}),
        ("Gait is not antalgic.", {("gait_abnormal", False)}),
        ("Tingling of both hands was reported; any dizziness was denied.", {("numbness", True), ("dizziness", False)}),
        ("Catching of the left knee has been denied.", {("locking_or_catching", False)}),
        ("Dizziness denied, headaches daily.", {("dizziness", False), ("headache", True)}),
        ("Acupuncture was denied.", set()),
        ("She does not deny numbness of the left foot.", {("numbness", True)}),
        ("The spasm found there earlier is no longer palpable.", {("spasm", False)}),
        ("The knee was swollen, but it has since resolved.", {("swelling", False)}),
        ("Locking no longer happens.", {("locking_or_catching", False)}),
        ("The numbness has not resolved.", {("numbness", True)}),
        ("There has been no lack of care: chiropractic treatment was given.", {("tx.chiropractic", True)}),
        ("There is no concern for infection.", {("infection_suspected", False)}),
        ("It is not clear whether there is weakness of the leg.", {("weakness_reported", None)}),
        ("It cannot be determined whether acupuncture was ever tried.", {("tx.acupuncture", None)}),
        ("Whether the patient has had acupuncture is not documented.", {("tx.acupuncture", None)}),
        ("We will decide whether to begin acupuncture.", set()),
        ("A CT of the hip was approved in May, but it was never done.", {("study.ct", False)}),
        (
            "He had numbness in May and a CT was approved but never done.",
            {("numbness", True), ("study.ct", False)},
        ),
        ("The reviewer says acupuncture was never tried, which is not true.", {("tx.acupuncture", True)}),
        ("The reviewer says acupuncture was tried, which is not true.", set()),
    ],
)
def test_the_context_decides_what_is_stated(text: str, expected: set[tuple[str, object]], lexicon: Lexicon) -> None:
    facts = read_facts(text, [(0, len(text))], lexicon)
    assert {(fact.name, fact.value) for fact in facts if fact.name != "sex"} == expected
