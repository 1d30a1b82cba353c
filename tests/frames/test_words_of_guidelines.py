"""What a guideline asks for is not what a patient has: its words are told apart from those about someone."""

import pytest

from guidecheck.reading.lexicon import Lexicon
from tests import facts_of_note
from tests.frames import told

FINDINGS = [
    ("a history of cancer", "cancer_history"),
    ("progressive neurologic deficit", "progressive_deficit"),
    ("cauda equina syndrome", "cauda_equina_signs"),
    ("numbness in the legs", "numbness"),
    ("locking of the knee", "locking_or_catching"),
]


@pytest.mark.parametrize(
    "frame",
    [
        "The criteria for an MRI are: {x}.",
        "ACOEM chapter 12 states that {x} should be present.",
        "Repeat MRI should be reserved for {x}.",
        "MRI is not routinely recommended in the absence of {x}.",
        "Unequivocal findings such as {x} warrant imaging.",
        "An MRI would be medically necessary only with {x}.",
        "The presence of {x} would support the request.",
        "Until {x} is documented, the MRI is not supported.",
        "Since guidelines call for {x}, the request is not certified.",
        "Medical necessity requires {x}.",
        "MRI is the study of choice for {x}.",
        "Plain films are the first study for {x}.",
        "CT is useful for {x}.",
        "Patients like this often have {x}.",
        "The literature describes {x}.",
        "{x} can occur after such injuries.",
        "{x} is expected after surgery.",
        "I explained what {x} is.",
        "No one in the family has {x}.",
        "Evidence of {x} is required.",
        "Proof of {x} would be needed before an MRI.",
        "Documentation of {x} must be present.",
        "{x} must first be documented.",
        "Findings of {x} are required for approval.",
        "One must show {x} before the study can be approved.",
    ],
)
def test_words_of_a_guideline_state_nothing(frame: str, lexicon: Lexicon) -> None:
    for finding, name in FINDINGS:
        text = frame.format(x=finding)
        assert not told(text[0].upper() + text[1:], name, lexicon), text
        for study in ("study.mri", "study.xray", "study.ct"):
            assert "+" not in {each[0] for each in told(text, study, lexicon)}, text


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("He has unequivocal findings of radiculopathy.", "dx.radiculopathy"),
        ("His progressive weakness warrants an MRI.", "progressive_deficit"),
        ("Indication for MRI: right knee pain, locking.", "locking_or_catching"),
        ("Rest is helpful for her back pain.", "pain"),
        ("Absent left ankle reflex.", "reflex_abnormal"),
        ("Evidence of numbness is noted, and an MRI is required.", "numbness"),
        ("There is evidence of a fracture, which has to be repaired.", "dx.fracture"),
    ],
)
def test_words_about_a_patient_are_stated(text: str, name: str, lexicon: Lexicon) -> None:
    assert {each[0] for each in told(text, name, lexicon)} == {"+"}


@pytest.mark.parametrize("text", ["Indication for MRI: knee pain.", "The indication for the MRI is knee pain."])
def test_the_indication_for_a_study_asks_for_it(text: str, lexicon: Lexicon) -> None:
    assert told(text, "planned_study", lexicon)
    assert not told(text, "study.mri", lexicon)


@pytest.mark.parametrize(
    "cited",
    ["ODG: ", "ODG-TWC Knee: ", "ACOEM Chapter 13: ", "MTUS guidelines - ", "ACR Appropriateness Criteria: ", "ODG\n"],
)
def test_what_a_note_cites_from_a_guideline_states_nothing(cited: str, lexicon: Lexicon) -> None:
    quoted = "MRI knee for suspected osteonecrosis, locked knee; tumor, infection: 9."
    text = f"Left knee pain.\n{cited}{quoted}\n\nPlan: MRI left knee.\n"
    assert {fact.name for fact in facts_of_note(text, lexicon)} == {"pain", "planned_study"}


def test_a_guideline_is_cited_as_far_as_its_line_goes(lexicon: Lexicon) -> None:
    text = "ODG: criteria are met.\nLeft knee: McMurray positive.\n"
    assert "meniscal_sign" in {fact.name for fact in facts_of_note(text, lexicon)}


@pytest.mark.parametrize("flag", ["fever", "saddle anesthesia", "loss of bladder control", "a history of cancer"])
@pytest.mark.parametrize(
    "warning",
    [
        "Call if there is {}.",
        "Return if you develop {}.",
        "Watch out for {}.",
        "Report any {}.",
        "Educated him about {}.",
        "Precautions given for {}.",
        "This drug may cause {}.",
        "It might lead to {}.",
        "A scan is of use in the presence of {}.",
    ],
)
def test_what_a_patient_is_warned_of_is_no_red_flag(warning: str, flag: str, lexicon: Lexicon) -> None:
    note = f"Date of visit: 05/06/2024\nHPI: Low back pain.\n{warning.format(flag)}"
    names = {fact.name for fact in facts_of_note(note, lexicon) if fact.value is True}
    assert names <= {"pain", "tx.medication"}
