"""The same in other words: care in view, what a review refuses, doubts, what is still there, what is lacking."""

import pytest

from guidecheck.reading.lexicon import Lexicon
from tests import facts_of_text
from tests.frames import told

HAD = {"tx.physical_therapy", "tx.acupuncture", "tx.injection", "tx.surgery", "tx.bracing", "study.mri", "study.xray"}
CARE = [
    "physical therapy",
    "acupuncture",
    "an epidural steroid injection",
    "arthroscopic surgery",
    "an MRI of the left knee",
]


def _had(text: str, lexicon: Lexicon) -> set[str]:
    return {fact.name for fact in facts_of_text(text, lexicon) if fact.name in HAD and fact.value is not None}


@pytest.mark.parametrize(
    "wish",
    [
        "would have her undergo {}",
        "has in mind {}",
        "has {} in mind",
        "means to order {}",
        "advises {}",
        "urges {}",
        "advised that she have {}",
        "asks to be allowed {}",
        "would add {}",
        "will send her to {}",
        "puts forward {}",
    ],
)
@pytest.mark.parametrize("care", CARE)
def test_care_that_a_doctor_has_in_view_was_not_had(wish: str, care: str, lexicon: Lexicon) -> None:
    assert _had(f"Her left knee hurts. The doctor {wish.format(care)}.", lexicon) == set()


@pytest.mark.parametrize("care", CARE)
@pytest.mark.parametrize(
    "refused",
    [
        "was refused because no red flag was present",
        "was turned down for want of red flags",
        "was not allowed as conservative care had not failed",
        "was not granted",
        "was disapproved in the absence of red flags",
        "was found not necessary",
        "was deemed premature",
        "did not pass review",
        "failed certification",
        "went uncertified",
    ],
)
def test_what_a_review_refuses_was_not_had(care: str, refused: str, lexicon: Lexicon) -> None:
    assert _had(f"Low back pain is reported. Then {care} {refused}.", lexicon) == set()


@pytest.mark.parametrize(
    "second", ["and {} on the same ground", "nor {}", "refused {} as excessive", "and turned down {}"]
)
@pytest.mark.parametrize("care", CARE)
def test_what_a_review_refuses_as_well_was_not_had(second: str, care: str, lexicon: Lexicon) -> None:
    text = f"The reviewer did not certify the CT of the neck since therapy was not tried, {second.format(care)}."
    facts = {fact.name for fact in facts_of_text(text, lexicon) if fact.value is True}
    assert facts & HAD == set()


@pytest.mark.parametrize("why", ["", " because she fears it", " due to the cost", " at this time"])
@pytest.mark.parametrize(
    ("care", "name"), [("The injection", "tx.injection"), ("An MRI", "study.mri"), ("Therapy", "tx.physical_therapy")]
)
def test_what_was_declined_was_not_had(care: str, name: str, why: str, lexicon: Lexicon) -> None:
    assert told(f"{care} was declined{why}.", name, lexicon) == {"-"}


@pytest.mark.parametrize(
    ("text", "name", "expected"),
    [
        ("After the operation he is to have therapy.", "tx.surgery", set()),
        ("After the surgery the patient will wear a brace.", "tx.bracing", set()),
        ("Following surgery, she will need therapy.", "surgery_planned", {"+"}),
        ("Before the operation the doctor wants a chest x-ray.", "tx.surgery", set()),
        ("After the surgery he had therapy and will return to work.", "tx.surgery", {"+"}),
        ("In dispute is an MRI of the neck, for which a request was made on 3/4/2016.", "study.mri", set()),
        (
            "In dispute is an MRI of the neck, for which a request was made on 3/4/2016.",
            "planned_study",
            {"mri cervical"},
        ),
        ("An MRI of the neck, for which he waited long, was done on 3/4/2016.", "study.mri", {"+ cervical"}),
        ("What is disputed is an x-ray of the knee, requested on 3/4/2016.", "study.xray", set()),
    ],
)
def test_what_is_around_a_time_to_come_is_to_come(text: str, name: str, expected: set[str], lexicon: Lexicon) -> None:
    assert told(text, name, lexicon) == expected


@pytest.mark.parametrize(
    ("text", "name", "expected"),
    [
        (
            "The diagnoses are elbow contusion with, perhaps, cubital tunnel syndrome.",
            "dx.nerve_entrapment",
            {"? elbow"},
        ),
        ("He has maybe a meniscal tear of the left knee.", "dx.meniscal_tear", {"? left knee"}),
        ("Diagnoses: lumbar strain, possibly with radiculopathy.", "dx.radiculopathy", {"?"}),
        ("The diagnosis is, presumably, a lumbar sprain.", "dx.sprain_strain", {"? lumbar"}),
        ("Left knee pain and swelling, none of which has gone away.", "pain", {"+ left knee"}),
        ("Left knee pain and swelling, neither of which has resolved.", "swelling", {"+ left knee"}),
        ("Left knee swelling, none of it gone.", "swelling", {"+ left knee"}),
        ("Tinel's sign was lacking at the left elbow.", "tinel_or_phalen", {"- left elbow"}),
        ("The straight leg raise sign was wanting.", "slr_positive", {"-"}),
        ("The shoulder lacks full range of motion.", "reduced_motion", {"+ shoulder"}),
        ("The neck lacks some of its normal range.", "reduced_motion", {"+ cervical"}),
        ("The neck did not lack any of its motion.", "reduced_motion", {"- cervical"}),
        ("Flexion of the left knee fell slightly short.", "reduced_motion", {"+ left knee"}),
        ("Pain kept her from moving the neck.", "reduced_motion", {"+ cervical"}),
        ("Both legs were of full strength.", "motor_weakness", {"- bilateral lower_extremity"}),
        ("The examiner found no weakness of the right hand.", "motor_weakness", {"- right hand"}),
        ("From the low back the pain went down the thighs.", "symptoms_improving", set()),
        ("From the low back the pain went down the thighs.", "radiating_pain", {"+ lower_extremity"}),
        ("Her pain went down with rest.", "radiating_pain", set()),
        ("She can't stand long enough to cook.", "inability_to_bear_weight", set()),
        ("She can't stand on the left foot.", "inability_to_bear_weight", {"+ left foot"}),
        ("Phalen's pos, median compression pos.", "dx.nerve_entrapment", set()),
        ("Dx: C-strain.", "dx.sprain_strain", {"+"}),
    ],
)
def test_other_words_say_the_same(text: str, name: str, expected: set[str], lexicon: Lexicon) -> None:
    assert told(text, name, lexicon) == expected


@pytest.mark.parametrize(
    "first", ["Sprain of the neck", "Tenderness of the neck and low back", "Sprains of the neck and low back"]
)
@pytest.mark.parametrize("tie", ["as well as", "along with", "together with", "besides", "in addition to"])
@pytest.mark.parametrize(
    ("second", "name"), [("contusion", "dx.contusion"), ("a contusion", "dx.contusion"), ("swelling", "swelling")]
)
def test_what_is_told_as_well_has_its_own_place(first: str, tie: str, second: str, name: str, lexicon: Lexicon) -> None:
    assert told(f"{first} {tie} {second} of the left knee.", name, lexicon) == {"+ left knee"}


def test_each_bruise_of_a_list_has_its_side(lexicon: Lexicon) -> None:
    text = "A sprained left ankle, a bruised left shoulder and a bruised right knee."
    assert told(text, "dx.contusion", lexicon) == {"+ left shoulder", "+ right knee"}


@pytest.mark.parametrize(
    "text",
    [
        "He dates his injury to 10-24-2016.",
        "Her claim bears the date 10/24/2016.",
        "The claim goes back to 10/24/2016.",
        "An injury at work on October 24, 2016 befell this man.",
        "Injured at work October 24, 2016.",
        "A woman, injured October 24, 2016 on the job.",
        "The date on which he was hurt is 10/24/2016.",
    ],
)
def test_the_day_of_an_injury_is_no_other_day(text: str, lexicon: Lexicon) -> None:
    facts = facts_of_text(f"{text} His left knee hurts.", lexicon)
    assert {str(fact.value) for fact in facts if fact.name == "injury_date"} == {"2016-10-24"}
    assert {fact.date for fact in facts if fact.name == "pain"} == {None}


def test_the_day_of_a_visit_is_no_day_of_injury(lexicon: Lexicon) -> None:
    assert told("He was injured at work, and was seen on 3/4/2016 for neck pain.", "injury_date", lexicon) == set()


@pytest.mark.parametrize(
    ("text", "name", "expected"),
    [
        ("Raising the straight leg brought on no pain.", "slr_positive", {"-"}),
        ("Raising the straightened right leg reproduced his symptoms.", "slr_positive", {"+ right"}),
        ("Passive elevation of the straight legs was negative.", "slr_positive", {"-"}),
        ("Lifting the straight left leg provoked pain down the leg.", "slr_positive", {"+ left"}),
        ("Palpation was diffusely painful in the low back.", "tenderness", {"+ lumbar"}),
        ("Palpation was diffusely painful in the low back.", "pain", set()),
        ("To the examining hand the right elbow was tender.", "tenderness", {"+ right elbow"}),
        ("He was allowed to work, with restrictions.", "tx.activity_modification", {"+"}),
        ("She has worked under restrictions.", "work_status", {"="}),
        ("RTW w/ restrictions.", "tx.activity_modification", {"+"}),
        ("Male, 48. Seen for neck pain.", "age_years", {"="}),
        ("Male, 48.5 kg.", "age_years", set()),
    ],
)
def test_tests_work_and_age_in_other_words(text: str, name: str, expected: set[str], lexicon: Lexicon) -> None:
    assert told(text, name, lexicon) == expected


@pytest.mark.parametrize(
    "said",
    [
        "It is not documented that {}",
        "It was not indicated that {}",
        "Nowhere is it recorded that {}",
        "The notes do not say that {}",
        "No note states that {}",
        "It cannot be seen from the papers that {}",
        "There is nothing to show that {}",
        "It has not been established that {}",
        "We are not told that {}",
        "It is not apparent from the records that {}",
        "No proof was offered that {}",
        "Missing is any statement that {}",
    ],
)
@pytest.mark.parametrize(
    ("what", "name"),
    [
        ("he had physical therapy", "tx.physical_therapy"),
        ("x-rays of the left knee had been taken", "study.xray"),
        ("an epidural steroid injection was given", "tx.injection"),
        ("he has weakness of the left leg", "weakness_reported"),
        ("there is a fracture of the foot", "dx.fracture"),
    ],
)
def test_what_nobody_wrote_down_is_open(said: str, what: str, name: str, lexicon: Lexicon) -> None:
    facts = facts_of_text(f"Low back pain is reported. {said.format(what)}.", lexicon)
    assert True not in {fact.value for fact in facts if fact.name == name}


@pytest.mark.parametrize(
    ("text", "name", "expected"),
    [
        ("She has not been through any conservative care.", "no_treatment_yet", {"+"}),
        ("No conservative care undergone.", "no_treatment_yet", {"+"}),
        (
            "Light touch and pinprick were felt in every dermatome of both legs.",
            "sensory_deficit",
            {"- bilateral lower_extremity"},
        ),
        ("He bore his full weight on either leg.", "inability_to_bear_weight", {"- bilateral lower_extremity"}),
        ("Oriented in all three spheres and alert.", "altered_mental_status", {"-"}),
        ("Spurling, Adson and Wright were all without result.", "spurling_positive", {"-"}),
        ("Straight leg raising provoked nothing.", "slr_positive", {"-"}),
        ("The neck goes on hurting.", "pain", {"+ cervical"}),
        ("C/O: pain - neck, L shoulder, R knee.", "pain", {"+ cervical", "+ left shoulder", "+ right knee"}),
        ("Pain: neck, L shoulder.", "pain", {"+ cervical", "+ left shoulder"}),
        ("Numbness - R hand.", "numbness", {"+ right hand"}),
        ("SLR + bilat LE.", "slr_positive", {"+ bilateral lower_extremity"}),
        ("Tinel + left elbow.", "tinel_or_phalen", {"+ left elbow"}),
        ("SLR + leg pain.", "slr_positive", {"+"}),
    ],
)
def test_short_and_long_forms_say_the_same(text: str, name: str, expected: set[str], lexicon: Lexicon) -> None:
    assert told(text, name, lexicon) == expected
