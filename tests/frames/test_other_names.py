"""Other names for what is known: of illnesses, injuries, findings of studies, care, red flags and parts of the body."""

import pytest

from guidecheck.reading.lexicon import Lexicon
from tests import facts_of_note, facts_of_text
from tests.frames import told


@pytest.mark.parametrize(
    ("text", "name", "expected"),
    [
        ("She is expecting her second child.", "pregnancy", {"+"}),
        ("She has had three pregnancies.", "pregnancy", set()),
        ("He uses glucocorticoids on a long-term basis.", "chronic_steroid_use", {"+"}),
        ("An MRI could not be safely performed because of a pump.", "mri_contraindication", {"+"}),
        ("He was screened for diabetes.", "diabetes", {"?"}),
        ("Risk factors for nonunion include diabetes and smoking.", "diabetes", set()),
        ("Prevention of osteoporosis was discussed.", "osteoporosis", set()),
        ("She suffers from hay fever.", "fever_or_weight_loss", set()),
        ("He had a temperature of 102 degrees.", "fever_or_weight_loss", {"+"}),
        ("The rectal sphincter tone was lax.", "cauda_equina_signs", {"+"}),
        ("The rectal sphincter tone was lax.", "instability_sign", set()),
        ("The Ottawa ankle rules were negative.", "fracture_suspected", {"-"}),
        ("No alarm symptoms were elicited.", "red_flag_any", {"-"}),
        ("There is confusion in the record over the dates.", "altered_mental_status", set()),
        ("There has been a decline in neurologic function.", "progressive_deficit", {"+"}),
        ("The weakness remains static.", "progressive_deficit", {"-"}),
        ("The spinal cord appears normal in signal.", "cord_compression", {"-"}),
        ("He sustained a new injury when his ankle rolled.", "new_injury", {"+"}),
    ],
)
def test_what_a_person_has_goes_by_many_names(text: str, name: str, expected: set[str], lexicon: Lexicon) -> None:
    assert told(text, name, lexicon) == expected


@pytest.mark.parametrize(
    ("text", "name", "expected"),
    [
        ("The right knee was badly bruised.", "dx.contusion", {"+ right knee"}),
        ("She has eye strain and emotional strain.", "dx.sprain_strain", set()),
        ("There is neural foraminal encroachment at L4-5.", "dx.stenosis", {"+ lumbar"}),
        ("There is a forward slip of L4 on L5.", "dx.spondylolisthesis", {"+ lumbar"}),
        ("A Jones fracture was seen.", "dx.fracture", {"+ foot"}),
        ("There is torn cartilage in the left knee.", "dx.meniscal_tear", {"+ left knee"}),
        ("A rotator cuff tear, not specified as traumatic.", "dx.rotator_cuff_tear", {"+ shoulder"}),
        ("The diagnosis is trigger finger.", "dx.tendinopathy", {"+ hand"}),
        ("He has tricompartmental DJD of the right knee.", "dx.osteoarthritis", {"+ right knee"}),
        ("Sudeck's atrophy of the left hand.", "dx.crps", {"+ left hand"}),
        ("Bilateral inguinal hernias were found.", "dx.hernia", {"+ bilateral abdomen"}),
        ("There is a strain of the right biceps femoris.", "dx.sprain_strain", {"+ right lower_extremity"}),
        ("There is a contusion of the left heel cord.", "dx.contusion", {"+ left ankle"}),
    ],
)
def test_a_diagnosis_goes_by_many_names(text: str, name: str, expected: set[str], lexicon: Lexicon) -> None:
    assert told(text, name, lexicon) == expected


@pytest.mark.parametrize(
    ("text", "name", "expected"),
    [
        ("A chest x-ray was unrevealing.", "study.xray", {"+ chest"}),
        ("He attended six sessions with a physical therapist.", "tx.physical_therapy", {"6"}),
        ("She has been stretching on her own.", "tx.home_exercise", {"+"}),
        ("He has been treated with rest.", "tx.activity_modification", {"+"}),
        ("She has yet to receive any medical care.", "no_treatment_yet", {"+"}),
        ("An MRI with intra-articular contrast of the left hip was done.", "study.mr_arthrogram", {"+ left hip"}),
        ("Surgical options were discussed.", "surgery_planned", {"+"}),
        ("The disputed service is an MRI of the right wrist.", "planned_study", {"mri right wrist"}),
        ("The operative report was absent from the file.", "record_missing", {"operative report"}),
        ("The submitted records are devoid of a treatment history.", "record_missing", {"treatment history"}),
    ],
)
def test_care_and_papers_go_by_many_names(text: str, name: str, expected: set[str], lexicon: Lexicon) -> None:
    assert told(text, name, lexicon) == expected


@pytest.mark.parametrize(
    ("text", "manner"),
    [
        ("He was injured when he took a spill on the dock.", "fall"),
        ("The injury was caused by an automobile accident.", "mva"),
        ("She was hurt while repositioning a heavy resident.", "lift_push_pull"),
        ("The mechanism of injury was blunt trauma to the chest.", "direct_blow"),
        ("He was injured when his foot got caught and his knee twisted.", "twist"),
        ("The injury occurred when his arm was trapped in a roller.", "crush"),
        ("The injury occurred as he was wedged between two carts.", "crush"),
        ("The injury is repetitive in nature.", "repetitive"),
    ],
)
def test_a_manner_of_injury_goes_by_many_names(text: str, manner: str, lexicon: Lexicon) -> None:
    assert [f.value for f in facts_of_text(text, lexicon) if f.name == "injury_mechanism"] == [manner]


def test_what_was_done_in_the_course_of_usual_duties_is_no_work_status(lexicon: Lexicon) -> None:
    text = "Her wrists began to hurt in the course of her usual and customary duties."
    assert told(text, "work_status", lexicon) == set()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Biceps tendinitis of the right shoulder was diagnosed.", {"+ right shoulder"}),
        ("The diagnosis is quadriceps tendinitis, left knee.", {"+ left knee"}),
        ("Assessment: triceps tendinitis at the right elbow.", {"+ right elbow"}),
        ("The diagnosis is hamstring tendinitis.", {"+ lower_extremity"}),
        ("Diagnoses: biceps tendinitis, left wrist sprain.", {"+ upper_extremity"}),
    ],
)
def test_a_joint_behind_says_where_a_muscle_is_ill(text: str, expected: set[str], lexicon: Lexicon) -> None:
    assert told(text, "dx.tendinopathy", lexicon) == expected


@pytest.mark.parametrize(
    ("line", "name"),
    [("A: Peroneal tendinopathy.", "dx.tendinopathy"), ("Assessment: Jones fracture, left.", "dx.fracture")],
)
def test_a_place_with_its_illness_heads_no_table(line: str, name: str, lexicon: Lexicon) -> None:
    assert name in {fact.name for fact in facts_of_note(line, lexicon)}


@pytest.mark.parametrize(
    ("text", "name", "expected"),
    [
        ("She denies a history of diabetes.", "diabetes", {"-"}),
        ("The patient denied a pacemaker.", "mri_contraindication", {"-"}),
        ("He denied a prior history of cancer.", "cancer_history", {"-"}),
        ("The reviewer denied a lumbar MRI.", "planned_study", {"mri lumbar"}),
        ("None of the usual red flags are present.", "red_flag_any", {"-"}),
        ("The condition has not significantly changed.", "significant_change", {"-"}),
        ("New deficits have emerged since the last MRI.", "significant_change", {"+"}),
        ("She hopes to be off work soon.", "work_status", set()),
        ("The MRI report could not be located.", "record_missing", {"MRI report"}),
    ],
)
def test_what_is_denied_or_hoped_for(text: str, name: str, expected: set[str], lexicon: Lexicon) -> None:
    assert told(text, name, lexicon) == expected


@pytest.mark.parametrize(
    ("text", "name", "expected"),
    [
        ("Surgery was recommended for the left hip.", "surgery_planned", {"+ left hip"}),
        ("A trigger thumb on the right, requiring surgical release.", "surgery_planned", {"+ right hand"}),
        ("The injection offered no lasting relief.", "tx.injection", {"+"}),
    ],
)
def test_care_has_its_place_and_time(text: str, name: str, expected: set[str], lexicon: Lexicon) -> None:
    assert told(text, name, lexicon) == expected


@pytest.mark.parametrize(
    ("text", "result"),
    [
        ("Physical therapy was successful.", "improved"),
        ("The brace ameliorated his symptoms.", "improved"),
        ("Acupuncture resulted in significant relief.", "improved"),
        ("Acupuncture was useless.", "not_improved"),
        ("Physical therapy increased her pain.", "not_improved"),
        ("The brace was not of much help.", "not_improved"),
    ],
)
def test_what_care_brought_goes_by_many_names(text: str, result: str, lexicon: Lexicon) -> None:
    assert {fact.result for fact in facts_of_text(text, lexicon) if fact.name.startswith("tx.")} == {result}
