"""What is only spoken of is not there: risks of a procedure, red flags that were gone through, what a test is of."""

import pytest

from guidecheck.reading.lexicon import Lexicon
from tests import facts_of_note, facts_of_text
from tests.frames import told


@pytest.mark.parametrize(
    "frame",
    [
        "The risks of the procedure, including {x}, were explained.",
        "Risks including {x} and bleeding were discussed.",
        "Risks include but are not limited to {x}.",
        "Risks, benefits and alternatives were discussed, including bleeding and {x}.",
        "Possible side effects such as nausea and {x} were gone over.",
        "Risks were explained (bleeding, {x}).",
        "Risks reviewed: bleeding, {x}, pain.",
        "Consent for PRP: risks discussed ({x}, nerve injury).",
        "She understands the risks ({x}, nonunion).",
        "I explained the risks to him - bleeding, {x}, recurrence.",
        "The patient was counseled about risks, e.g. {x}, bleeding.",
        "Risks and benefits of the injection were explained to her at length: bleeding, {x}.",
        "Consent was obtained after discussing bleeding and {x}.",
        "Contraindications to manipulation reviewed: fracture, {x}, tumor.",
    ],
)
@pytest.mark.parametrize("harm", ["infection", "foot drop", "weakness", "seizure"])
def test_a_risk_is_no_finding(frame: str, harm: str, lexicon: Lexicon) -> None:
    named = {fact.name for fact in facts_of_text(frame.format(x=harm), lexicon)}
    assert named <= {"sex", "injection_planned"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Risk factors: diabetes. Left foot infection.", {"+ left foot"}),
        ("Risks were explained. The wound shows signs of infection.", {"+"}),
        ("The risks were discussed and the wound shows signs of infection.", {"+"}),
    ],
)
def test_what_is_told_beside_risks_is_there(text: str, expected: set[str], lexicon: Lexicon) -> None:
    assert told(text, "infection_suspected", lexicon) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Discussed red flag symptoms, return precautions given.",
        "Patient educated on red flags.",
        "The patient understands red flag symptoms that warrant an ER visit.",
        "Red flag screening was completed.",
        "Went over the red flags with her husband.",
        "Monitor for red flags.",
    ],
)
def test_red_flags_that_are_gone_through_are_not_there(text: str, lexicon: Lexicon) -> None:
    assert not told(text, "red_flag_any", lexicon)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Screened for red flags: negative.", {"-"}),
        ("There are no red flags.", {"-"}),
        ("Red flags present: weight loss.", {"+"}),
    ],
)
def test_red_flags_that_are_told_of_are(text: str, expected: set[str], lexicon: Lexicon) -> None:
    assert told(text, "red_flag_any", lexicon) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Multiple subluxations at C2, C5 and T4.",
        "Vertebral subluxation complex of C1.",
        "Subluxations noted at C5 and L5.",
        "Segmental subluxation L4.",
    ],
)
def test_what_is_adjusted_by_hand_is_no_dislocation(text: str, lexicon: Lexicon) -> None:
    assert not told(text, "dx.dislocation", lexicon)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Subluxation of the right shoulder.", {"+ right shoulder"}),
        ("Atlantoaxial subluxation.", {"+ cervical"}),
        ("No fracture or subluxation.", {"-"}),
    ],
)
def test_what_is_out_of_joint_is(text: str, expected: set[str], lexicon: Lexicon) -> None:
    assert told(text, "dx.dislocation", lexicon) == expected


@pytest.mark.parametrize(
    "text", ["T8 vertebral hemangioma.", "Incidental 1.2 cm hemangioma in L2.", "Hemangiomas at L1 and L3."]
)
def test_a_hemangioma_of_a_vertebra_is_no_tumor_that_matters(text: str, lexicon: Lexicon) -> None:
    assert not told(text, "dx.tumor", lexicon)


@pytest.mark.parametrize("study", ["electrodiagnostic", "MRI", "CT", "EMG", "EMG/NCS"])
def test_evidence_is_denied_and_not_the_study(study: str, lexicon: Lexicon) -> None:
    text = f"There is no {study} evidence of lumbar radiculopathy."
    assert {fact.name for fact in facts_of_text(text, lexicon)} == {"dx.radiculopathy"}


@pytest.mark.parametrize(
    ("found", "result"),
    [
        ("active denervation in the L5 myotome", "abnormal"),
        ("fibs and PSWs in the C7 muscles", "abnormal"),
        ("fibrillation potentials", "abnormal"),
        ("no denervation", "normal"),
    ],
)
def test_a_needle_study_finds_denervation(found: str, result: str, lexicon: Lexicon) -> None:
    facts = facts_of_note(f"EMG of the left leg showed {found}.", lexicon)
    assert [(fact.name, fact.result) for fact in facts] == [("study.emg_ncs", result)]


@pytest.mark.parametrize(
    "text",
    [
        "STG: increase hip flexor strength to 5/5 in 4 weeks.",
        "LTG 3: No numbness in the left hand with overhead work. NOT MET",
        "Goal: left arm strength 5/5. PARTIALLY MET",
        "Goals are to restore full strength and decrease pain to 2/10.",
        "Treatment goals include pain below 3/10 and normal gait.",
        "Our goal is to achieve 5/5 strength in the left leg.",
    ],
)
def test_a_goal_is_not_reached_by_being_told(text: str, lexicon: Lexicon) -> None:
    assert not facts_of_note(text, lexicon)


def test_what_is_told_beside_goals_is_there(lexicon: Lexicon) -> None:
    assert told("Goals met. Strength is 4/5 in the left leg.", "motor_weakness", lexicon) == {"4 left lower_extremity"}
